"""What may be struck, or where within a place something happens, by language: the scenes of events.

`KIND: words`, each kind of `model.SceneKind` once a language, the words as in `words.Words`. `source` is none: what
has the name of a scene, and only tells who says it, or is something else.
"""

from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        convoy: convoy*, patrol*, military vehicle*, army vehicle*, army truck*, military truck*; base:
        outpost*, military base*, army base*, military camp*, army camp*, military post*, army post*, army
        position*, military position*, barracks, garrison*, base, bases, army headquarters, military
        headquarters, brigade headquarters, division headquarters, army garrison; checkpoint: checkpoint*,
        check-point*, roadblock*, border post*, customs post*; police: police station*, police post*,
        gendarmerie, police headquarters, police academy; village: village*, hamlet*, villager*, homes, houses;
        market: market*, bazaar*, shopping cent*, shop, shops, mall; bus: bus, buses, minibus*, coach, taxi,
        taxis, passengers; bridge: bridge*; train: train, trains, railway*, rail line*, metro, underground,
        railway carriage*, locomotive*, carriages, rail tracks, railroad*; school: school*, pupils, schoolgirls,
        schoolboys, schoolchildren, teachers, students, university, universities, college*, campus; hospital:
        hospital, hospitals, clinic*, maternity ward, medical centre*, medical center*, medics, ward, wards,
        health centre*, health center*, dispensar*; worship: mosque*, church*, temple*, shrine*, monastery,
        worshippers, priest*, pilgrims; mine: mine, mines, gold mine*, mining site*, miner, miners, quarry;
        airport: airport*, airfield*, airbase*, air base*, runway*; port: port, ports, harbour*, harbor*, docks;
        ship: ship, ships, boat*, ferry, ferries, vessel*, tanker*, trawler*; bank: bank, banks; prison: prison,
        prisons, prison break*, inmates, jailbreak*, detention centre*, detention center*, penitentiary;
        embassy: embassy, embassies, consulate*, legation, high commission; hotel: hotel*, restaurant*,
        nightclub*, resort; power: power station*, power plant*, power grid, substation*, waterworks, water
        utility, water company, pipeline*, oil field*, refinery, dam, dams; camp: refugee camp*, displaced
        people's camp*, displacement camp*, camp for displaced, camp for the displaced, displacement site*,
        tents of the displaced, refugee settlement*; office: ministry building*, parliament, presidential
        palace, town hall, city hall, courthouse, government building*, governor's residence, council building,
        presidential residence, state house, government offices, parliament building; factory: factory,
        factories, plant, warehouse*, depot*, mill, sweatshop*; farm: farm, farms, farmers, herders, fields,
        ranch*, plantation*; source: hospital source*, hospital official*, hospital sources, hospital director,
        interior ministry, its banks, their banks, west bank, world bank, central bank*, development bank, river
        banks, river s banks, river bank*, riverbank*, left bank, right bank, food bank*, blood bank*, banks of
        the, port au prince, port sudan, port harcourt, port louis, port elizabeth, port moresby, port of spain,
        stock market*, labour market, labor market, job market, transfer market, market share*, housing market,
        single market, black market, market price*, markets fell, markets rose, data base, police academy award,
        mine clearance, power ship, home ground, to school, school of thought, playing field*, fields of study,
        level playing, health officials, school holidays, boats ferried, governor's office, mayor's office
    """,
    "fr": """
        convoy: convoi*, patrouille*, véhicule militaire, véhicules militaires, camion militaire, camions
        militaires; base: base, bases, camp militaire, camps militaires, camp de l armée, caserne*, poste de l
        armée, poste militaire, postes militaires, position de l armée, positions de l armée, avant-poste*,
        garnison*, quartier général, état-major de brigade, camp de la, camps de l armée; checkpoint: poste de
        contrôle, postes de contrôle, barrage, barrages, checkpoint*, poste frontière, poste de douane; police:
        commissariat*, poste de police, gendarmerie*, école de police, poste de gendarmerie, brigade de
        gendarmerie; village: village*, hameau*, villageois*, maisons, habitations; market: marché, marchés,
        bazar, boutique*, centre commercial, foire; bus: bus, autocar*, autobus, minibus, taxi, taxis,
        passagers, un car, le car, du car, d un car, cars, car scolaire, autocars; bridge: pont, ponts; train:
        train, trains, voie ferrée, gare, métro, chemin de fer, wagon*, voiture-lit, rails, locomotive*; school:
        école, écoles, élève*, écolier*, lycée*, collège*, université*, étudiant*, enseignant*, instituteur*;
        hospital: hôpital, hôpitaux, clinique*, maternité, centre de santé, dispensaire*, soignants; worship:
        mosquée*, église*, temple*, sanctuaire*, monastère*, fidèles, prêtre*, pèlerins; mine: mine d or, mines
        d or, site minier, mineur*, orpaill*, carrière; airport: aéroport*, aérodrome*, base aérienne; port:
        port, ports, docks; ship: navire*, bateau*, ferry, pirogue*, pétrolier*, paquebot*; bank: banque,
        banques, banco; prison: prison de, maison d arrêt, pénitencier*, détenus, centre de détention,
        établissement pénitentiaire, maison centrale; embassy: ambassade*, consulat*, légation,
        haut-commissariat britannique; hotel: hôtel, hôtels, restaurant*, discothèque*, boîte de nuit; power:
        centrale, centrales, centrale électrique, barrage hydroélectrique, oléoduc*, gazoduc*, raffinerie*,
        réseau électrique, compagnie des eaux, champ pétrolier; camp: camp de réfugiés, camp de déplacés, camps
        de réfugiés, camps de déplacés, site de déplacés, sites de déplacés, camp de personnes déplacées;
        office: palais présidentiel, parlement, mairie, palais de justice, hôtel de ville, assemblée nationale,
        siège du gouvernement; factory: usine*, entrepôt*, dépôt*, manufacture*; farm: ferme, fermes, éleveur*,
        agriculteur*, paysan*, champs, plantation*, bétail, bergers, verger*; source: source hospitalière,
        sources hospitalières, ministère de l intérieur, source à l hôpital, banque mondiale, banque centrale,
        banque africaine, banque de développement, banque d investissement, banque alimentaire, port au prince,
        port soudan, port harcourt, port louis, port gentil, port saïd, port d armes, port du masque, port du
        voile, marché du travail, marché noir, bon marché, marché unique, part de marché, parts de marché,
        marché boursier, marché commun, marché de l emploi, le marché des, à base de, sur la base de, sur la
        base d, base de données, de base, dépôt de gerbe*, dépôt de plainte, dépôt de candidature, dépôts de
        candidature, mandat de dépôt, champ de, sur le champ, hors champ, champs de mars, champs élysées, la
        fidèle, mineur non, mineurs non, mineur de, mineurs de moins, enfants mineurs, école de pensée, hôtel de
        police
    """,
    "es": """
        convoy: convoy*, patrulla*, vehículo militar, vehículos militares, camión militar, camiones militares,
        caravana militar; base: base, bases, campamento militar, campamentos militares, cuartel*, puesto del
        ejército, puesto militar, puestos militares, posición del ejército, guarnición, cuartel general, brigada
        militar; checkpoint: retén, retenes, puesto de control, puestos de control, control policial, puesto
        fronterizo; police: comisaría*, cuartel de policía, puesto de policía, estación de policía, subestación
        policial; village: aldea*, pueblo, poblado*, caserío*, aldeano*, vereda, casas, viviendas, vereda*,
        corregimiento*, comunidad rural, localidad rural; market: mercado*, bazar, tienda*, centro comercial,
        plaza de mercado; bus: autobús, autobuses, bus, buses, microbús, autocar*, minibús, taxi, taxis,
        pasajeros; bridge: puente*; train: tren, trenes, vía férrea, ferrocarril, estación de tren, metro,
        vagón, vagones, locomotora*, vías del tren, ferroviari*; school: escuela*, escolar*, alumno*, alumna*,
        estudiante*, universidad*, colegio*, instituto, maestro*, profesor*, escuelas, aula*, liceo*, un
        internado, internado católico, internados; hospital: hospital, hospitales, clínica*, centro de salud,
        maternidad, sanitarios; worship: mezquita*, iglesia*, templo*, santuario*, monasterio*, fieles,
        sacerdote*, peregrinos; mine: mina, minas, minero*, yacimiento*, cantera*; airport: aeropuerto*,
        aeródromo*, base aérea; port: puerto, puertos, muelle*; ship: barco*, buque*, ferri, ferry, lancha*,
        embarcación, petrolero, patera; bank: banco, bancos; prison: prisión de, cárcel de, penal de,
        penitenciaría, reclusos, presidio, centro penitenciario, centro de reclusión; embassy: embajada*,
        consulado*, legación, legaciones, sede diplomática, misión diplomática; hotel: hotel*, restaurante*,
        discoteca*; power: central eléctrica, subestación eléctrica, oleoducto*, gasoducto*, refinería*, red
        eléctrica, represa*, compañía de agua, campo petrolero; camp: campo de refugiados, campamento de
        refugiados, campo de desplazados, campamento de desplazados, campos de refugiados, campamentos de
        refugiados, campos de desplazados, campamentos de desplazados; office: palacio presidencial, parlamento,
        alcaldía, palacio de justicia, congreso, ayuntamiento, sede del gobierno, sede presidencial, casa de
        gobierno, palacio de gobierno; factory: fábrica*, almacén*, depósito*, talleres, maquiladora*, nave
        industrial, planta industrial, planta química, planta textil; farm: granja*, finca*, ganadero*,
        agricultor*, campesino*, hacienda*, plantación*; source: fuentes del hospital, fuente hospitalaria,
        fuentes hospitalarias, ministerio del interior, banco mundial, banco central, banco de desarrollo, banco
        interamericano, banco africano, banco de alimentos, banco de sangre, banco de españa, puerto príncipe,
        puerto rico, puerto españa, puerto sudán, puerto vallarta, mercado de fichajes, mercado laboral, mercado
        de trabajo, mercado único, mercado común, mercado negro, mercado de valores, cuota de mercado, mercado
        de pases, con base en, en base a, a base de, base de datos, sobre la base, bases del acuerdo, tiendas de
        campaña, sus tiendas, tienda de campaña, control de la, plaza mayor, sistema penal, código penal,
        derecho penal, corte penal, depósito de armas, depósito bancario, instituto nacional, instituto de,
        congreso de los diputados aprueba, colegios electorales, colegio electoral, grandes maestros, maestros
        olvidados, obra maestra, viejos maestros, gran maestro, patrulla ucraniana del
    """,
    "pt": """
        convoy: comboio militar, coluna militar, caravana*, patrulha*, viatura militar, viaturas militares,
        camião militar, coluna; base: base, bases, acampamento militar, campo militar, quartel, quartéis, posto
        do exército, posto militar, postos militares, posição do exército, guarnição, quartel-general, sede da
        brigada; checkpoint: posto de controlo, posto de controle, postos de controlo, barreira policial, posto
        fronteiriço; police: esquadra*, delegacia*, posto de polícia, posto policial; village: aldeia*,
        povoado*, povoação, vilarejo*, aldeão*, aldeãos, aldeões, casas, moradias, vila, vilas; market:
        mercado*, bazar, loja*, centro comercial; bus: autocarro*, ônibus, machimbombo*, minibus, micro-ônibus,
        táxi, passageiros, carrinha de passageiros, transporte coletivo, chapa; bridge: ponte, pontes; train:
        trem, trens, linha férrea, ferrovia, estação de comboios, metro, comboio, comboios, comboio de
        passageiros, vagão, vagões, carruage*, carris, caminho de ferro, caminhos de ferro, locomotiva*; school:
        escola*, aluno*, aluna*, estudante*, universidade*, professor*, colégio*, liceu*; hospital: hospital,
        hospitais, clínica*, centro de saúde, maternidade; worship: mesquita*, igreja*, templo*, santuário*,
        mosteiro*, fiéis, padre*, peregrinos; mine: mina de, minas de, mineiro*, garimp*, pedreira*; airport:
        aeroporto*, aeródromo*, base aérea; port: porto, portos, docas; ship: navio*, barco*, ferry, lancha*,
        petroleiro*, embarcação; bank: banco, bancos; prison: prisão de, cadeia de, penitenciária*, reclusos,
        presídio*, estabelecimento prisional, presídio; embassy: embaixada*, consulado*, legação; hotel: hotel,
        hotéis, restaurante*, discoteca*; power: central elétrica, subestação, oleoduto*, gasoduto*, refinaria*,
        rede elétrica, barragem, companhia de água, campo petrolífero; camp: campo de refugiados, acampamento de
        refugiados, campo de deslocados, campos de deslocados; office: palácio presidencial, parlamento, câmara
        municipal, prefeitura, palácio da justiça, sede do governo, sede distrital, edifício do governo,
        administração distrital, administração local, administração do posto, palácio do governo, edifício da
        administração, posto administrativo, sede da administração; factory: fábrica*, armazém*, depósito*,
        oficinas, confecções; farm: fazenda*, agricultor*, camponês*, camponeses, plantação*, uma quinta, numa
        quinta, quintas agrícolas, criadores de gado, criadores, gado, lavras, machamba*; source: fonte
        hospitalar, fontes hospitalares, ministério do interior, presidente da câmara municipal, banco mundial,
        banco central, banco de desenvolvimento, banco africano, banco de fomento, banco alimentar, banco de
        sangue, banco de portugal, banco dos réus, banco nacional, porto príncipe, porto alegre, porto novo,
        porto rico, porto sudão, porto velho, porto seguro, mercado de trabalho, mercado único, mercado comum,
        mercado negro, mercado de transferências, mercado de capitais, cota de mercado, quota de mercado, com
        base em, com base no, com base na, na base de, na base do, base de dados, quinta-feira, segunda coluna,
        coluna de opinião, ordem dos, padre antónio, depósito de armas, depósito bancário, navio-escola
    """,
    "de": """
        convoy: konvoi*, patrouille*, militärpatrouille*, armeekonvoi*, militärkonvoi*, militärfahrzeug*,
        kolonne*, militärkolonne*; base: stützpunkt*, militärlager*, armeelager*, militärposten*, posten der
        armee, armeeposten*, kaserne*, außenposten, militärbasis, garnison*, stellung der armee, stellungen der
        armee, vorposten, militärstützpunkt*, luftwaffenbasis, brigadestab, drohnenstützpunkt*; checkpoint:
        kontrollpunkt*, kontrollposten*, straßensperre*, checkpoint*, grenzposten*, grenzübergang*; police:
        polizeiwache*, polizeistation*, polizeirevier*, polizeiposten*, gendarmerie*, polizeischule*; village:
        dorf, dörfer*, dorfes, dorfe, dorfbewohner*, weiler*, häuser, haus zu haus, siedlung*,
        dorfgemeinschaft*, gehöft*, siedlungen; market: markt, märkte*, marktes, basar*, geschäft*,
        einkaufszentrum*, laden, läden, marktplatz*, viehmarkt*; bus: bus, busse, busses, reisebus*, kleinbus*,
        minibus*, taxi*, fahrgäste*, passagiere*; bridge: brücke*; train: zug, züge, bahnhof*, bahnstrecke*,
        eisenbahn*, u-bahn*, bahnlinie*, waggon*, eisenbahnwaggon*, güterzug*, güterzüge, personenzug*,
        schnellzug*, gleise, gleisen, lokomotive*; school: schule*, schüler*, grundschule*, lehrer*,
        universität*, student*, studierende*, gymnasium, hochschule*, schulen, klassenzimmer, kindergarten*,
        kita*, internat, internate, internats; hospital: krankenhaus, krankenhäuser*, klinik*, spital,
        entbindungsstation*, gesundheitszentrum*, krankensäle*, krankensaal, lazarett*; worship: moschee*,
        kirche*, tempel*, schrein*, kloster*, gläubige*, priester*, pilger*; mine: bergwerk*, goldmine*,
        bergleute*, bergmann*, bergarbeiter*, steinbruch*, goldgräber*; airport: flughafen*, flughäfen*,
        flugplatz*, luftwaffenstützpunkt*; port: hafen, häfen, hafens; ship: schiff*, boot, boote, fähre*,
        tanker*, kutter; bank: bank, banken, banco, bankfiliale*, bankkunden, sparkasse*, bankgebäude*; prison:
        gefängnis, gefängnisses, gefängnisausbruch*, häftlinge*, strafanstalt*, justizvollzugsanstalt*,
        haftanstalt*, gefängnisse*, straflager*, gefängnissen, haftlager*; embassy: botschaft, botschaften,
        konsulat*, botschaftsgebäude*; hotel: hotel*, restaurant*, nachtclub*, diskothek*; power: kraftwerk*,
        umspannwerk*, stromnetz*, pipeline*, raffinerie*, ölfeld*, staudamm*, wasserversorger*, wasserwerk*;
        camp: flüchtlingslager*, vertriebenenlager*, lager für vertriebene, lager für flüchtlinge,
        vertriebenencamp*, zeltlager*, flüchtlingscamp*; office: präsidentenpalast*, parlament*, rathaus*,
        gerichtsgebäude*, regierungsgebäude*, ministeriumsgebäude*, bürgermeisteramt*, amtssitz*,
        gouverneurssitz*, regierungssitz*, verwaltungsgebäude*; factory: fabrik*, lagerhaus*, lagerhalle*,
        depot*, werk, werkshalle*, werkstatt*, werkstätten, näherei*, textilfabrik*; farm: bauernhof*, bauern,
        hirten, viehhirten*, felder, plantage*; source: angaben aus dem krankenhaus, krankenhauskreise*, aus
        krankenhauskreisen, innenministerium*, krankenhausmitarbeiter*, weltbank*, zentralbank*,
        entwicklungsbank*, notenbank*, europäische bank, datenbank*, lebensmittelbank*, blutbank*, frohe
        botschaft, klare botschaft, botschaft an, botschaft der hoffnung, finanzmarkt*, arbeitsmarkt*,
        binnenmarkt*, schwarzmarkt, transfermarkt, auf dem markt, werk der, ans werk, kunstwerk*, boot der, im
        selben boot, im zug, im zuge, zug um zug, in einem zug, auf der straße zu, schule machen, schule macht,
        spielfeld, tarnfeld, schulterschluss, port-au-prince
    """,
    "ar": """
        convoy: قافلة, قوافل, دورية, دوريات, رتل, آليات عسكرية, عربة عسكرية, شاحنة عسكرية; base: قاعدة, قواعد
        عسكرية, معسكر*, ثكنة*, ثكنات, نقطة للجيش, موقع للجيش, مواقع الجيش, موقع عسكري, نقطة عسكرية, حامية, مقر
        الفرقة, مقر اللواء, مقر قيادة, مقر الجيش, القيادة العامة للجيش, مقر الكتيبة, معسكرات, قاعدة عسكرية,
        ثكنات عسكرية; checkpoint: حاجز, حواجز, نقطة تفتيش, نقاط تفتيش, معبر حدودي, مركز حدودي, حاجز عسكري, حاجز
        أمني, نقطة حدودية; police: مركز للشرطة, مركز شرطة, مخفر*, مركز الشرطة, قسم شرطة, قسم الشرطة, كلية
        الشرطة, مقر الشرطة; village: قرية, قرى, قرويين, قروي*, منازل, بيوت, أهالي القرية; market: سوق, أسواق,
        بازار, متجر, متاجر, مركز تجاري; bus: حافلة, حافلات, باص, سيارة أجرة, ركاب; bridge: جسر, جسور; train:
        قطار*, قطارات, سكة حديد, السكك الحديدية, محطة القطار, عربات القطار, عربة قطار, عربات قطار, قاطرة;
        school: مدرسة, مدارس, تلاميذ, تلميذ*, طلاب, طالب, طالبات, معلم*, مدرسين, جامعة, جامعات, مدرسة داخلية,
        فتيات مدرسة, تلميذات, مدرسات; hospital: مستشفى, مستشفيات, عيادة, مركز صحي, مصحة; worship: مسجد, مساجد,
        جامع, كنيسة, كنائس, معبد, مصلين, مصلون, دير, كاهن, حجاج; mine: منجم, مناجم, عمال المناجم, عمال مناجم,
        منقبين, محجر; airport: مطار, مطارات, قاعدة جوية; port: ميناء, موانئ; ship: سفينة, سفن, قارب, قوارب,
        عبارة, ناقلة نفط, زورق, زوارق; bank: بنك, بنوك, مصرف, مصارف; prison: سجن مركزي, السجن المركزي, سجناء,
        نزلاء, فرار من سجن, سجون, داخل السجن; embassy: سفارة, سفارات, قنصلية, بعثة دبلوماسية; hotel: فندق,
        فنادق, مطعم, ملهى; power: محطة كهرباء, محطة الكهرباء, خط أنابيب, أنبوب النفط, مصفاة, سد, شبكة الكهرباء,
        مرفق المياه, شركة المياه, حقل نفط; camp: مخيم للنازحين, مخيم نازحين, مخيم للاجئين, مخيم اللاجئين, مخيم
        النازحين, مخيمات, مخيمات النازحين, مخيم, مخيمات اللاجئين; office: القصر الرئاسي, برلمان, دار البلدية,
        مبنى حكومي, مجمع المحاكم, مقر الحكومة, القصر الجمهوري, مبنى المحافظة, مقر المحافظة, مبنى البلدية, مبنى
        الوزارة, مقر الوزارة, مقر الرئاسة, مبنى البرلمان, مقر البلدية; factory: مصنع, مصانع, مستودع, مستودعات,
        معمل, مشغل, مصنع نسيج; farm: مزرعة, مزارع*, رعاة, فلاحين, حقول; source: مصدر طبي, وزارة الداخلية, مصدر
        في المستشفى, مصادر في المستشفى, رئيس البلدية, البنك الدولي, البنك المركزي, المصرف المركزي, بنك مركزي,
        مصرف مركزي, بنك التنمية, بنك الدم, سوق العمل, سوق الأسهم, سوق المال, سوق الصرف, السوق السوداء, سوق
        الانتقالات, قاعدة بيانات, قاعدة البيانات, على قاعدة, قاعدة شعبية, حاجز اللغة, حاجز الصوت, الجامعة
        العربية, جامعة الدول, جامعة الدول العربية, لاذوا, يلوذوا, سد الفراغ, سد العجز, سد الفجوة, سد النقص, على
        جسر من, حقول ألغام, حقل ألغام, حقول الألغام, حقل الألغام, جامع بين, مدارس فكرية, معمل جنائي, خط دفاع
    """,
    "ru": """
        convoy: конво*, колонн*, патрул*, военн* машин*, военный грузовик; base: база, базы, базе, базу, базой,
        военн* лагер*, армейск* лагер*, армейск* пост*, пост армии, военный пост, казарм*, гарнизон*, позиц*
        армии, застав*, лагерь армии, блиндаж*, воинск* част*, штаб бригады, штаб дивизии, штаб армии, штаба
        бригады, военная база, военную базу, авиабаза; checkpoint: блокпост*, контрольно-пропускн*, кпп,
        пограничн* пост*, погранзастав*; police: полицейск* участ*, отделен* полиции, участок полиции,
        полицейский участок, отдел полиции, жандармери*, пост жандармерии, здание полиции, отдел* полиции;
        village: деревн*, деревен*, село, села, селе, сёлах, селени*, посёлок, посёлк*, аул*, крестьян*, дома,
        жители деревни, хутор*; market: рынок, рынк*, базар*, магазин*, торговый центр; bus: автобус*,
        маршрутк*, микроавтобус*, такси, пассажир*; bridge: мост, моста, мосту, мостом, мосты; train: поезд*,
        железн* дорог*, вокзал*, метро, электричк*, вагон*, локомотив*, железнодорожн*, состава поезда, рельс*;
        school: школ*, ученик*, учител*, учащ*, студент*, университет*, колледж*, вуз*, гимнази*, лицей, лицея,
        лицее, интернат*, детск* сад*, школьниц*; hospital: больниц*, госпитал*, клиник*, роддом*, поликлиник*;
        worship: мечет*, церков*, церкв*, храм*, монастыр*, прихожан*, священник*, паломник*; mine: шахт*,
        рудник*, прииск*, горняк*, старател*, карьер, карьере; airport: аэропорт*, аэродром*, авиабаз*; port:
        порт, порта, порту, портом, порты; ship: корабл*, судно, паром*, лодк*, танкер*, катер*, теплоход*,
        траулер*, яхт*, лайнер*, сухогруз*, рыболовн* суд*; bank: банк*, banco; prison: тюрьма, тюрьмы, тюрьме,
        колония, колонии строгого, заключённы*, побег из тюрьмы, заключённ*; embassy: посольств*, консульств*,
        дипмисси*, консульск*; hotel: гостиниц*, отел*, ресторан*, ночн* клуб*; power: электростанц*, подстанц*,
        нефтепровод*, газопровод*, трубопровод*, нефтеперерабат*, плотин*, энергосет*, водоканал*; camp: лагерь
        беженцев, лагере беженцев, лагеря беженцев, лагерь переселенцев, лагере для беженцев, лагер* беженцев,
        лагер* перемещённ*, лагер* для перемещённ*, палаточн* лагер*; office: президентский дворец,
        президентского дворца, парламент*, мэри*, здание суда, дом правительства, здание администрации, здания
        администрации, рабочем кабинете, правительственн* здан*, госдум*; factory: завод*, фабрик*, склад,
        склада, складе, склады, мастерск*, комбинат*, завода, цех, цеха, цехе; farm: ферм*, пастух*, скотовод*,
        поле, полях, плантац*; source: источник* в больнице, источник* в госпитале, министерств* внутренних дел,
        по данным больницы, всемирн* банк*, мировой банк, мирового банка, центральн* банк*, центробанк*, банк
        развития, банка развития, банк россии, банка россии, банк крови, банкет*, банкрот*, рынок труда, рынке
        труда, рынка труда, фондов* рын*, валютн* рын*, чёрн* рын*, нефтян* рын*, трансферн* рын*, на базе, базе
        данных, база данных, базы данных, базу данных, на дому, порт-о-пренс*, порт-судан*, порт судан, колонн*
        полос*, пятая колонна, поле зрения, поле боя, полях сражений, магазин* автомата, школа жизни, отмывание
    """,
    "it": """
        convoy: convogli*, colonna militare, pattugli*, mezzi militari, mezzo militare, veicoli militari, camion
        militari, camion militare, blindat*; base: base, basi, base militare, basi militari, avampost*, caserma,
        caserme, accampamento militare, campo militare, postazione dell esercito, postazioni dell esercito, guarnigione,
        postazione militare; checkpoint: posto di blocco, posti di blocco, checkpoint, posto di frontiera, posto di
        controllo, valico di frontiera; police: commissariat*, questura, stazione di polizia, posto di polizia, caserma
        dei carabinieri, stazione dei carabinieri, gendarmeri*, accademia di polizia; village: villagg*, borgo, case,
        abitazioni, frazione; market: mercato, mercatino*, bazar, suk, negozio, negozi, centro commerciale,
        supermercat*; bus: autobus, bus, pullman, minibus, corriera, scuolabus, taxi, passeggeri; bridge: ponte, ponti,
        viadott*; train: treno, treni, ferrovi*, stazione ferroviaria, stazione centrale, binari, metropolitana,
        passaggio a livello; school: scuol*, alunn*, scolar*, student*, universit*, liceo, licei, ateneo, insegnant*,
        docent*, collegio, campus; hospital: ospedal*, clinica, cliniche, pronto soccorso, policlinic*, reparto
        maternità, centro medico; worship: moschea, moschee, chiesa, tempio, templi, santuari*, monaster*, sinagog*,
        fedeli, sacerdot*, prete, preti, pellegrin*, cattedrale, parrocchia; mine: miniera, miniere, minator*, cava;
        airport: aeroport*, aerodrom*, base aerea, pista di atterraggio, scalo aereo; port: porto, molo, banchina; ship:
        nave, navi, barca, barche, barcone, barconi, traghett*, petrolier*, pescherecc*, gommon*, motovedett*,
        imbarcazion*; bank: banca, banche; prison: carcere di, penitenziari*, prigione, prigioni, casa circondariale,
        evasi dal carcere, evasione dal carcere, detenuti, rivolta in carcere; embassy: ambasciata, ambasciate,
        consolat*; hotel: hotel, albergo, alberghi, ristorant*, discotec*, resort, locale notturno; power: centrale
        elettrica, centrali elettriche, centrale nucleare, sottostazion*, oleodott*, gasdott*, raffineri*, rete
        elettrica, diga, dighe, acquedott*, giacimento petrolifero, azienda idrica; camp: campo profughi, campi
        profughi, campo sfollati, campi sfollati, campo di sfollati, campo per sfollati, campo di rifugiati, tendopoli;
        office: palazzo presidenziale, parlamento, municipio, palazzo di giustizia, palazzo del governo, prefettura,
        sede del governo; factory: fabbric*, stabiliment*, magazzin*, deposito, depositi, capannon*; farm: fattoria,
        fattorie, agricoltor*, contadin*, allevator*, pastori, piantagion*, azienda agricola, aziende agricole; source:
        fonti ospedaliere, alto commissariato, fonte ospedaliera, ministero dell interno, direttore dell ospedale, in
        base a, in base al, in base alla, in base ai, in base alle, in base agli, in base all, sulla base di, sulla base
        del, sulla base della, sulla base delle, sulla base dei, alla base di, alla base del, alla base della, di base,
        mercato del lavoro, mercato azionario, mercato unico, banca mondiale, banca centrale, banca d italia, carcere
        per, anni di carcere
    """,
    "id": """
        convoy: konvoi, iring-iringan, patroli, kendaraan militer, truk militer, truk tentara, kendaraan taktis, rantis;
        base: pangkalan, pangkalan militer, markas, markas militer, barak, pos militer, pos tni, pos tentara, pos
        satgas, kamp militer, garnisun; checkpoint: pos pemeriksaan, pos perbatasan, pos lintas batas, checkpoint, pos
        penyekatan; police: kantor polisi, pos polisi, markas polisi, mapolres, mapolsek, mapolda, mapolresta, mako
        brimob, akademi kepolisian; village: desa, kampung, dusun, permukiman, pemukiman, rumah warga, rumah penduduk,
        warga desa; market: pasar, pusat perbelanjaan, mal, toko, pertokoan, swalayan, minimarket, bazar; bus: bus, bis,
        minibus, mikrobus, angkot, taksi, penumpang bus; bridge: jembatan; train: kereta, kereta api, stasiun kereta,
        rel kereta, krl, mrt, lrt, perlintasan; school: sekolah, siswa, siswi, pelajar, murid, guru, mahasiswa,
        universitas, kampus, pesantren, ponpes, madrasah, asrama, santri; hospital: rumah sakit, rsud, klinik,
        puskesmas, rumah bersalin; worship: masjid, musala, mushola, gereja, vihara, kuil, biara, kelenteng, jemaah,
        jamaah, jemaat, pastor, pendeta, peziarah; mine: tambang, penambang, tambang emas, pertambangan; airport:
        bandara, bandar udara, pangkalan udara, lanud, landasan pacu; port: pelabuhan, dermaga; ship: kapal, perahu,
        feri, ferry, tanker, speedboat, kapal motor; bank: bank; prison: lapas, rutan, lembaga pemasyarakatan,
        narapidana, napi, warga binaan, rumah tahanan; embassy: kedutaan, kedubes, konsulat, kbri, kjri; hotel: hotel,
        restoran, klub malam, diskotek, resor, rumah makan; power: pembangkit listrik, pltu, plta, gardu induk, jaringan
        listrik, kilang, kilang minyak, pipa minyak, pipa gas, bendungan, pdam, ladang minyak; camp: kamp pengungsi,
        kamp pengungsian, tenda pengungsi, kamp; office: istana kepresidenan, istana presiden, istana negara, gedung
        dpr, gedung dprd, gedung parlemen, parlemen, balai kota, kantor bupati, kantor gubernur, gedung pemerintah,
        kantor pemerintah, gedung pengadilan; factory: pabrik, gudang, depo; farm: ladang, sawah, petani, peternak,
        peternakan, kebun, perkebunan, penggembala; source: sumber rumah sakit, direktur rumah sakit, dilarikan ke rumah
        sakit, dirawat di rumah sakit, kementerian dalam negeri, bank dunia, bank sentral, bank indonesia, pasar saham,
        pasar modal, pasar keuangan, pasar global, kapal induk, rumah sakit untuk
    """,
    "tr": """
        convoy: konvoy*, devriye*, askeri araç*, askeri arac*, askeri kamyon*, zırhlı araç*, zırhlı arac*; base:
        üs, üssü*, üsse, üsten, askeri kamp*, askeri üs*, kışla*, garnizon*, karargah*, karargâh*, askeri
        nokta*, askeri mevzi*, mevzileri*, ordu mevzi*, ileri karakol*, askeri karakol*, üs bölgesi*;
        checkpoint: kontrol nokta*, arama nokta*, barikat*, sınır kapı*, gümrük kapı*, sınır karakol*; police:
        karakol, karakola, karakolu*, karakolda, karakolun*, polis merkez*, polis karakol*, emniyet müdürlüğü
        bina*, jandarma karakol*, polis akademi*, polis nokta*; village: köy, köye, köyü, köyün*, köyde, köyden,
        köyünde*, köyüne*, köyler*, köylü*, mezra*, mezrası*, evler, evlere, evleri*; market: pazar yeri*,
        pazaryeri*, pazar yerin*, çarşı*, alışveriş merkez*, avm*, dükkan*, dükkân*, mağaza*, hayvan pazar*,
        halk pazar*, pazarına, pazarında*; bus: otobüs*, minibüs*, midibüs*, dolmuş*, taksi*, yolcular*, yolcu
        otobüs*; bridge: köprü*; train: tren, trene, treni*, trende, trenin*, trenler*, tren gar*, demir yolu*,
        demiryolu*, metro, metroda, metronun, metrobüs*, tren istasyon*; school: okul*, öğrenci*, öğretmen*,
        üniversite*, kolej*, lise*, yurt binası*, kampüs*; hospital: hastane, hastaneye saldırı*, hastanesi*,
        hastanede, hastaneyi, hastanenin, hastaneler*, klinik*, kliniğ*, sağlık merkezi*, doğumevi*, sağlık
        oca*; worship: cami, camii*, camiye, camide*, caminin, kilise*, mescit*, tapınak*, tapınağ*, manastır*,
        ibadethane*, papaz*, rahip*, hacılar*, sinagog*, türbe*; mine: maden*, taş ocağı*, kömür ocağı*,
        ocağında*; airport: havalimanı*, havaliman*, havaalanı*, havaalan*, hava üssü*, hava üs*, pist, pistte,
        pisti*; port: liman*, rıhtım*, iskele*; ship: gemi, gemiye, gemiyi, gemide*, gemisi*, geminin, gemiler*,
        tekne*, feribot*, vapur*, tanker*, sandal, botu, botun, botta, lastik bot*; bank: banka, bankası*,
        bankaya, bankanın, bankalar*; prison: cezaevi*, hapishane*, cezaevinden*, mahkumlar*, mahkûmlar*,
        tutukevi*; embassy: büyükelçiliğ*, büyükelçilik*, elçilik*, elçiliği*, konsolosluk*, konsolosluğ*;
        hotel: otel*, restoran*, lokanta*, gece kulüb*, kafe, kafeye*, kafeyi*, kafede*; power: elektrik
        santral*, santral*, trafo*, boru hattı*, rafineri*, baraj, barajı*, baraja, enerji santral*, elektrik
        şebeke*, petrol sahası*, su şebekesi*, petrol boru*; camp: mülteci kamp*, sığınmacı kamp*, göçmen kamp*,
        yerinden edilenlerin kaldığı*, çadır kent*, çadırkent*, yerinden edilmiş kişilerin kald*; office:
        cumhurbaşkanlığı saray*, başkanlık saray*, meclis bina*, parlamento bina*, belediye bina*, hükümet
        bina*, bakanlık bina*, valilik bina*, valilik konağı*, adliye, adliyeye saldırı*, adliye bina*, hükümet
        konağı*, adalet sarayı*; factory: fabrika*, depo, depoya, depoda*, deposu*, atölye*, antrepo*; farm:
        çiftlik*, çiftliğ*, çiftçi*, çoban*, tarla*, besici*, hayvancı*, yayla, mera, meralar*; source: emniyet
        müdürlüğü*, hastanelerde, hastanede tedavi*, hastaneye sevk*, hastane kaynak*, hastane yetkili*, hastane
        müdürü*, hastaneye kaldır*, içişleri bakan*, hastane başhekim*, merkez bankası*, adliyeye sevk*,
        karakola götür*, hastane kaynağı*
    """,
}


SCENES = {lang: named(written) for lang, written in _WRITTEN.items()}
