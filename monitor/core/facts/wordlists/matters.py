"""What news is about beside the event itself: border, vote, press, gold … by language.

`NAME: words`, each matter once a language, the words as in `words.Words`. They tell what was said, agreed or forbidden
where no place and no toll does.
"""

from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        border: border*, frontier; vote: election*, vote, votes, voters, ballot*, polls, referendum; press:
        journalist*, reporter, reporters, newspaper*, press freedom, broadcaster*, radio station*, tv channel*;
        internet: internet, online, social media, facebook, whatsapp, tiktok, telegram; aid: aid worker*, aid
        agency, aid agencies, humanitarian*, relief worker*, food aid, aid convoy; children: child, children,
        minors, child soldiers; displaced: displaced*, refugee*, migrant*, asylum; law: law, laws, bill,
        legislation, constitution*, decree*; associations: associations, political parties, party ban, trade
        unions, civil society; drones: drone, drones, unmanned; weapons: weapon*, arms, ammunition, missiles,
        fighter jet*, warplane*; gold: gold, gold mine*; mining: mine, mines, mining, lithium, uranium, cobalt,
        copper, bauxite, manganese; passports: passport*, visa, visas; grain: wheat, grain, rice, maize, flour,
        fertiliser*, fertilizer*; guards: presidential guard, bodyguard*, bodyguards; training: training,
        instructors, trainers, advisers; mercenaries: mercenar*, private military, contractors, private
        security; roads: road, roads, highway*, motorway*, main roads; blockade: blockade*, siege, besieged,
        besiege*, embargo*; ramadan: ramadan, fasting, eid; succession: deputy, successor*, second-in-command;
        smuggling: smuggl*, traffick*, cartel*; tax: tax, taxes, levy, customs duties, tariff*; livestock: herd,
        herds, cattle, livestock, herder*; corruption: corrupt*, graft, embezzl*, brib*, fraud*; treason:
        treason, traitor*; espionage: espionage, spy, spies, spying; war crimes: war crime*, crimes against
        humanity, genocid*; money laundering: money laundering, laundering; terrorist financing: financing
        terrorism, terrorist financing, terror financing; assets: asset, assets, bank account*; oil: oil, crude,
        petrol, petroleum, fuel, diesel, gas; electricity: electricity, power cut*, power cuts, blackout*, dam,
        power station*; water: water, well, wells; money: budget, debt, loan*, bond, bonds, imf loan; currency:
        currency, cfa franc, central bank, inflation; flights: flight*, airspace, airline*, airport*; rights:
        human rights, abuses, torture*, rape*; transition: transition, civilian rule, timetable; president:
        president, presidential, head of state; prime minister: prime minister, premier; parliament:
        parliament*, deputies, senate, assembly; opposition: opposition*, dissident*; recruitment: recruit*,
        conscript*, mobilis*, mobiliz*; women: women, woman, girls; health: hospital*, doctor*, vaccine*,
        clinic*; climate: climate, emissions, cop30, cop29; jobs: jobs, workers, strike, wages, pay; trade:
        traders, trade, exports, imports, market, shops; satellite: satellite*, telecom*, telephone*, mobile
        network*, starlink; nuclear: nuclear, reactor*, enrichment; drugs: drug, drugs, cocaine, heroin,
        cannabis, opium; land: land, farmers, harvest, fields; transport: lorry, lorries, truck, trucks,
        haulier*, freight, trucker*, drivers; wages: wages, salaries, bonus, bonuses, arrears; mutiny: mutin*,
        disobey*, desert*, refused orders; bodies: corpse*, bodies, remains; companies: company, companies,
        firm, firms, investor*
    """,
    "fr": """
        border: frontière*; vote: élection*, électora*, scrutin*, vote, référendum; press: journalist*, presse,
        journal, journaux, chaîne*, radio, radios; internet: internet, réseaux sociaux, facebook, whatsapp,
        tiktok; aid: humanitaire*, aide alimentaire, ong; children: enfant*, mineurs; displaced: déplacés,
        déplacée*, réfugié*, migrant*, asile; law: loi, lois, constitution*, décret*, projet de loi;
        associations: associations, partis politiques, syndicats, société civile; drones: drone, drones;
        weapons: armes, armement*, munitions, missiles, avions de combat; gold: or, aurifère*, mine d or, mines
        d or, orpaillage; mining: mine, mines, minier*, minière*, lithium, uranium, cobalt, cuivre, bauxite;
        passports: passeport*, visa, visas; grain: blé, céréale*, riz, maïs, farine, engrais; guards: garde
        présidentielle, gardes du corps; training: formation, instructeurs, formateurs; mercenaries:
        mercenaire*, paramilitaire*, société militaire privée, société privée, sociétés militaires; roads:
        route, routes, autoroute*, axes, grands axes; blockade: blocus, siège, assiégé*, embargo*; ramadan:
        ramadan, jeûne, aïd; succession: adjoint*, successeur*, numéro deux; smuggling: trafiquant*, trafic*,
        contreband*, passeurs; tax: impôt*, taxe*, droits de douane; livestock: bétail, troupeau*, éleveur*;
        corruption: corrupti*, détourne*, pots-de-vin, fraude*; treason: trahison*; espionage: espion*; war
        crimes: crimes de guerre, crime de guerre, crimes contre l humanité, génocid*; money laundering:
        blanchiment; terrorist financing: financement du terrorisme; assets: avoirs, comptes; oil: pétrole*,
        carburant*, essence, gaz; electricity: électricité, électrique*, coupures de courant, barrage; water:
        eau, eaux, puits; money: budget*, dette*, prêt, prêts, emprunt*; currency: monnaie*, franc cfa, banque
        centrale, inflation; flights: vol, vols, espace aérien, compagnie aérienne, aéroport*; rights: droits de
        l homme, droits humains, exactions, torture*, viol, viols; transition: transition*; president:
        président*, chef de l état; prime minister: premier ministre, première ministre; parliament: parlement*,
        députés, sénat*, assemblée; opposition: opposition*, opposant*; recruitment: recrut*, conscription,
        mobilis*; women: femme*, filles; health: hôpita*, médecin*, vaccin*, clinique*; climate: climat,
        climatique*, émissions; jobs: emplois, ouvriers, grève*, salaires; trade: commerçant*, commerce,
        exportation*, importation*, marchands; satellite: satellite*, télécom*, téléphon*, starlink; nuclear:
        nucléaire*, réacteur*; drugs: drogue*, cocaïne, héroïne, cannabis, opium; land: terre, terres, paysan*,
        récolte*; transport: camion*, transporteur*, fret, routier*, chauffeurs; wages: salaire*, prime, primes,
        arriérés; mutiny: mutin*, désert*, insoumission; bodies: cadavre*, dépouille*; companies: entreprise*,
        société, sociétés, investisseur*
    """,
    "es": """
        border: frontera*; vote: eleccion*, electora*, comicios, voto, votación, referéndum; press: periodist*,
        prensa, diario, diarios, canal de televisión, emisora*; internet: internet, redes sociales, facebook,
        whatsapp, tiktok; aid: humanitari*, cooperante*, ayuda alimentaria, ong; children: niño*, niña*,
        menores, infancia; displaced: desplazad*, refugiad*, migrante*, asilo; law: ley, leyes, constituci*,
        decreto*, proyecto de ley; associations: asociaciones, partidos políticos, sindicatos, sociedad civil;
        drones: dron, drones; weapons: armas, armamento*, munición, municiones, misiles, aviones de combate;
        gold: oro, aurífer*; mining: mina, minas, minería, minero, minera, litio, uranio, cobalto, cobre;
        passports: pasaporte*, visado*, visa, visas; grain: trigo, grano, granos, cereales, arroz, maíz, harina,
        fertilizante*; guards: guardia presidencial, guardaespaldas; training: formación, entrenamiento,
        instructores, asesores militares; mercenaries: mercenari*, paramilitar*, contratista*, compañía militar
        privada, empresa privada militar; roads: carretera*, ruta, rutas, autopista*; blockade: bloqueo*,
        asedio, sitio, sitiad*, embargo*; ramadan: ramadán, ayuno; succession: adjunto, sucesor*, número dos;
        smuggling: contraband*, narcotráfico, traficante*, tráfico; tax: impuesto*, arancel*, tasa; livestock:
        ganado, ganader*, rebaño*; corruption: corrupci*, malversaci*, soborno*, fraude*; treason: traición,
        alta traición; espionage: espía*, espionaje; war crimes: crímenes de guerra, crimen de guerra, lesa
        humanidad, genocid*; money laundering: blanqueo, lavado de dinero; terrorist financing: financiación del
        terrorismo, financiamiento del terrorismo; assets: bienes, activos, cuentas; oil: petróleo, petroler*,
        combustible*, gasolina, gas; electricity: electricidad, eléctric*, apagón, apagones, cortes de luz,
        presa; water: agua, pozo*; money: presupuesto*, deuda*, préstamo*, bonos; currency: moneda*, divisa*,
        banco central, inflación; flights: vuelo*, espacio aéreo, aerolínea*, aeropuerto*; rights: derechos
        humanos, abusos, tortura*, violaci*; transition: transición*; president: president*, jefe de estado;
        prime minister: primer ministro, primera ministra; parliament: parlament*, diputad*, senado; opposition:
        oposici*, opositor*; recruitment: reclut*, movilizaci*; women: mujer*, niñas; health: hospital*, médic*,
        vacuna*; climate: clima, climátic*, emisiones; jobs: empleos, obreros, trabajadores, huelga*, salarios;
        trade: comerciante*, comercio, exportaci*, importaci*, tiendas; satellite: satélite*, telecomunicaci*,
        telefon*, starlink; nuclear: nuclear*, reactor*; drugs: droga*, cocaína, heroína, marihuana, opio; land:
        tierra*, campesino*, cosecha*; transport: camión, camiones, camioner*, transportista*; wages: salario*,
        sueldo*, bonificaci*, atrasos; mutiny: motín, motines, amotin*, deserci*; bodies: cadáver*, cuerpos;
        companies: empresa*, compañía*, inversor*
    """,
    "pt": """
        border: fronteira*; vote: eleiç*, eleitora*, voto, votação, referendo, pleito; press: jornalist*,
        imprensa, jornal, jornais, emissora*; internet: internet, redes sociais, facebook, whatsapp, tiktok;
        aid: humanitári*, ajuda alimentar, ong, ongs; children: criança*, menores; displaced: deslocad*,
        refugiad*, migrante*, asilo; law: lei, leis, constitui*, decreto*, projeto de lei; associations:
        associações, partidos políticos, sindicatos, sociedade civil; drones: drone, drones; weapons: armas,
        armamento*, munições, mísseis, aviões de combate; gold: ouro, aurífer*; mining: mina, minas, mineração,
        mineiro, lítio, urânio, cobalto, cobre; passports: passaporte*, visto, vistos; grain: trigo, grão,
        grãos, cereais, arroz, milho, farinha, fertilizante*; guards: guarda presidencial, guarda-costas;
        training: formação, treino, instrutores, formadores; mercenaries: mercenári*, paramilitar*, companhia
        militar privada, empresa militar privada; roads: estrada*, rodovia*, autoestrada*; blockade: bloqueio*,
        cerco, sitiad*, embargo*; ramadan: ramadão, ramadã, jejum; succession: adjunto, sucessor*, número dois;
        smuggling: contraband*, traficante*, tráfico, narcotráfico; tax: imposto*, tarifa*, taxa, taxas;
        livestock: gado, rebanho*, pecuári*; corruption: corrup*, desvio*, suborno*, fraude*; treason: traição;
        espionage: espia*, espionagem; war crimes: crimes de guerra, crimes contra a humanidade, genocíd*; money
        laundering: lavagem de dinheiro, branqueamento; terrorist financing: financiamento do terrorismo;
        assets: bens, ativos, contas; oil: petróleo, petrolífer*, combustíve*, gasolina, gás; electricity:
        eletricidade, elétric*, apagão, cortes de energia, barragem; water: água, poço*; money: orçamento*,
        dívida*, empréstimo*; currency: moeda*, banco central, inflação; flights: voo, voos, espaço aéreo,
        companhia aérea, aeroporto*; rights: direitos humanos, abusos, tortura*, violações; transition:
        transição; president: president*, chefe de estado; prime minister: primeiro-ministro, primeira-ministra;
        parliament: parlament*, deputad*, senado; opposition: oposição, opositor*; recruitment: recrut*,
        mobilizaç*; women: mulher*, meninas; health: hospita*, médic*, vacina*; climate: clima, climátic*,
        emissões; jobs: empregos, operários, trabalhadores, greve*, salários; trade: comerciante*, comércio,
        exportaç*, importaç*, lojas; satellite: satélite*, telecomunicaç*, telefon*, starlink; nuclear:
        nuclear*, reator*; drugs: droga*, cocaína, heroína, ópio; land: terra*, camponês, camponeses, colheita*;
        transport: camião, camiões, caminhão, caminhões, camionista*, transportador*; wages: salário*, bónus,
        bônus, atrasados; mutiny: motim, motins, amotin*, deserç*; bodies: cadáver*, corpos; companies:
        empresa*, companhia*, investidor*
    """,
    "de": """
        border: grenze, grenzen, grenzüberg*, grenzschließ*; vote: wahl, wahlen, wahlkampf*, wähler*,
        abstimmung*, referendum*, volksabstimmung*; press: journalist*, presse*, zeitung*, sender, rundfunk*;
        internet: internet*, netzsperre*, facebook, whatsapp, tiktok, sozialen medien, soziale medien; aid:
        humanitär*, helfer*, hilfsorganisation*, hilfsgüter*, hilfslieferung*; children: kind, kinder*, kindern,
        minderjährig*; displaced: vertrieben*, flüchtling*, migrant*, asyl*; law: gesetz*, verfassung*, dekret*,
        vereinsgesetz*; associations: verein*, vereine*, parteien, parteiverbot*, gewerkschaft*,
        zivilgesellschaft*; drones: drohne*; weapons: waffen*, munition*, raketen*, kampfjet*, rüstung*; gold:
        gold, goldmine*, goldabbau*; mining: mine, minen, bergbau*, lithium*, uran*, kobalt*, kupfer*;
        passports: reisepass*, reisepäss*, pässe, visum, visa; grain: weizen*, getreide*, reis, mais, mehl,
        dünger*; guards: leibgarde*, leibwächter*, präsidentengarde*; training: ausbildung*, ausbilder*,
        instrukteur*; mercenaries: söldner*, paramilitär*, privatarmee*, sicherheitsfirma, militärfirma*; roads:
        straße, straßen, hauptstraße*, autobahn*, fernstraße*; blockade: blockade*, belagerung*, belagert*,
        embargo*; ramadan: ramadan, fastenmonat*, fastenzeit; succession: stellvertreter*, nachfolge*;
        smuggling: schmuggl*, drogenhandel*, menschenhandel*; tax: steuer*, abgabe*, zoll, zölle, zölle*;
        livestock: vieh, herde*, rinder*, hirten; corruption: korrup*, bestech*, unterschlag*, betrug*; treason:
        hochverrat*, landesverrat*; espionage: spion*, agenten*; war crimes: kriegsverbrech*, verbrechen gegen
        die menschlichkeit, völkermord*; money laundering: geldwäsche*; terrorist financing: terrorfinanz*;
        assets: vermögen, konten, konto; oil: öl, erdöl*, treibstoff*, benzin*, gas, erdgas*; electricity:
        strom, stromausf*, stromnetz*, kraftwerk*, staudamm*; water: wasser, wassermangel*, brunnen; money:
        haushalt*, schulden*, kredit*, darlehen*, anleihe*; currency: währung*, zentralbank*, inflation*;
        flights: flug, flüge, flugverkehr*, luftraum*, fluggesellschaft*, flughafen*; rights: menschenrechte*,
        übergriffe*, folter*, vergewaltig*; transition: übergang*, übergangs*; president: präsident*,
        staatschef*; prime minister: premierminister*, ministerpräsident*, regierungschef*; parliament:
        parlament*, abgeordnet*, bundestag*, senat; opposition: opposition*; recruitment: rekrut*, wehrpflicht*,
        mobilmach*; women: frau, frauen, mädchen; health: krankenhaus*, krankenhäus*, arzt, ärzte*, impf*;
        climate: klima*, emission*; jobs: arbeitsplätz*, arbeiter*, streik*, löhne; trade: händler*, handel,
        export*, import*, einfuhr*, ausfuhr*; satellite: satellit*, telekom*, mobilfunk*, starlink; nuclear:
        atom*, nuklear*, kernkraft*, reaktor*; drugs: drogen*, kokain*, heroin*, cannabis*, opium; land: acker*,
        bauern, ernte*, landwirt*; transport: lastwagen*, lkw, spediteur*, fracht*, warenverkehr*; wages:
        gehalt, gehälter*, sold, zulage*, prämie*; mutiny: meuter*, befehlsverweigerung*, fahnenflucht*,
        desert*; bodies: leiche*, leichnam*; companies: firma, firmen, unternehmen*, konzern*, investor*
    """,
    "ar": """
        border: الحدود, حدود, حدودي*, المعبر; vote: انتخاب*, اقتراع*, تصويت, استفتاء; press: صحفي*, صحافي*,
        الصحافة, صحيفة, قناة, إذاعة; internet: الإنترنت, إنترنت, انترنت, فيسبوك, واتساب, تيك توك, شبكات التواصل;
        aid: الإغاثة, إغاثة, إغاثي*, إنساني*, مساعدات; children: أطفال, طفل*, القصر, قاصر*; displaced: نازح*,
        لاجئ*, مهاجر*, اللجوء; law: قانون, القانون, قوانين, دستور*, مرسوم; associations: الجمعيات, جمعيات,
        الأحزاب, أحزاب, نقابات, المجتمع المدني; drones: مسيرة, مسيرات, طائرات مسيرة, درون; weapons: أسلحة,
        السلاح, سلاح, ذخيرة, صواريخ; gold: ذهب, الذهب, للذهب; mining: منجم, مناجم, تعدين, الليثيوم, اليورانيوم,
        الكوبالت, النحاس; passports: جواز, جوازات, تأشيرة, تأشيرات; grain: القمح, قمح, حبوب, الحبوب, أرز, دقيق,
        الأسمدة; guards: الحرس الرئاسي, حرس رئاسي; training: تدريب, مدربين, مدربون; mercenaries: مرتزق*, شركة
        عسكرية, شركات عسكرية; roads: طريق, الطريق, طرق, الطرق; blockade: حصار, الحصار, محاصر*, حظر; ramadan:
        رمضان, الصيام; succession: نائب, خليفة; smuggling: تهريب, مهرب*; tax: ضريبة, ضرائب, الضريبة, رسوم;
        livestock: الماشية, ماشية, الرعاة, قطيع; corruption: فساد, الفساد, رشوة, اختلاس; treason: خيانة,
        الخيانة; espionage: تجسس, التجسس, جاسوس*; war crimes: جرائم حرب, جريمة حرب, جرائم ضد الإنسانية, إبادة;
        money laundering: غسل الأموال, غسيل الأموال, تبييض الأموال; terrorist financing: تمويل الإرهاب; assets:
        أصول, أرصدة, أموال, حساب*; oil: نفط, النفط, الوقود, وقود, بنزين, غاز, الغاز; electricity: كهرباء,
        الكهرباء, سد; water: مياه, المياه, الماء; money: ميزانية, موازنة, ديون, قرض, قروض; currency: عملة,
        العملة, البنك المركزي, التضخم; flights: رحلات, المجال الجوي, الأجواء, مطار, الطيران; rights: حقوق
        الإنسان, انتهاكات, تعذيب, اغتصاب; transition: المرحلة الانتقالية, الانتقالي*; president: رئيس, الرئيس,
        رئاسي*; prime minister: رئيس الوزراء, الوزير الأول; parliament: برلمان*, البرلمان, نواب, النواب, مجلس
        الشيوخ; opposition: معارض*, المعارضة; recruitment: تجنيد, التجنيد, تعبئة; women: نساء, النساء, امرأة,
        فتيات; health: مستشفى*, أطباء, لقاح*; climate: المناخ, الانبعاثات; jobs: وظائف, عمال, العمال, إضراب*,
        أجور; trade: تجار, التجار, تجارة, صادرات, واردات, استيراد, توريد; satellite: قمر صناعي, أقمار صناعية,
        اتصالات, الاتصالات, ستارلينك; nuclear: نووي*, النووي, مفاعل*; drugs: مخدرات, كوكايين, هيروين; land:
        أراض*, مزارع*, حصاد; transport: شاحن*, الشاحنات, نقل البضائع, سائق*; wages: رواتب, راتب, مكافآت; mutiny:
        تمرد, عصيان, فرار; bodies: جثة, جثث, جثامين; companies: شركة, شركات, الشركات, مستثمر*
    """,
    "ru": """
        border: границ*, приграничн*; vote: выбор*, избирател*, голосован*, референдум*; press: журналист*,
        пресс*, газет*, телеканал*, сми; internet: интернет*, соцсет*, социальн* сет*; aid: гуманитарн*;
        children: дети, детей, детям, детьми, ребён*, несовершеннолетн*; displaced: беженц*, переселен*,
        мигрант*; law: закон, закона, законе, законом, законопроект*, конституц*, указ, указа; associations:
        организаци* общества, общественн* организац*, политическ* парти*, партий, профсоюз*, организациях;
        drones: беспилотник*, дрон, дроны, дронов, дронами; weapons: оружи*, вооружени*, боеприпас*, ракет,
        ракеты, истребител*; gold: золот*; mining: рудник*, шахт*, горнодоб*, лити*, уран*, кобальт*, медь;
        passports: паспорт*, виз*; grain: пшениц*, зерн*, рис, риса, мук*, удобрени*; guards: президентск*
        охран*, президентской охраны, президентскую охрану, телохранител*; training: подготовк* военн*,
        обучени*, инструктор*, подготовку, подготовки; mercenaries: наёмник*, чвк, частн* военн* компани*,
        частной военной компании, частная военная компания; roads: дорог*, шоссе, трасс*; blockade: блокад*,
        осад*, эмбарго; ramadan: рамадан*, пост, поста; succession: заместител*, преемник*; smuggling:
        контрабанд*, наркоторг*; tax: налог*, пошлин*; livestock: скот, скота, стад*, пастух*; corruption:
        коррупц*, взятк*, хищени*, мошеннич*; treason: измен*; espionage: шпион*; war crimes: военн*
        преступлени*, военных преступлениях, преступлени* против человечности, геноцид*; money laundering:
        отмывани*; terrorist financing: финансировани* терроризма, финансировании терроризма, финансирование
        терроризма; assets: активы, активов, счета, счетов; oil: нефт*, топлив*, бензин*, газ; electricity:
        электр*, плотин*; water: вода, воды, воду, водоснабж*; money: бюджет*, долг, долга, долги, кредит*,
        заём*, займ*; currency: валют*, центральн* банк*, центробанк*, инфляци*; flights: рейс*, воздушн*
        пространств*, авиакомпани*, аэропорт*; rights: прав* человека, пытк*, изнасилован*; transition:
        переходн*; president: президент*, глава государства; prime minister: премьер*, премьер-министр*;
        parliament: парламент*, депутат*, сенат*; opposition: оппозици*; recruitment: вербов*, призыв, призыва,
        мобилизац*; women: женщин*, девоч*; health: больниц*, врач*, вакцин*; climate: климат*, выброс*; jobs:
        рабочи*, забастовк*, зарплат*; trade: торговц*, торговл*, экспорт*, импорт*, ввоз*; satellite: спутник*,
        телеком*, связь, старлинк; nuclear: ядерн*, атомн*, реактор*, аэс; drugs: наркотик*, кокаин*, героин*;
        land: земл*, крестьян*, урожа*, фермер*; transport: грузовик*, грузов*, перевозчик*, фур, фуры; wages:
        зарплат*, жаловань*, премии, выплат*; mutiny: мятеж*, бунт*, дезертир*; bodies: тела, тел, труп*;
        companies: компани*, фирм*, инвестор*
    """,
    "it": """
        border: confin*, frontier*, valico; vote: elezion*, elettora*, voto, votazione, referendum, scrutinio, urne;
        press: giornalist*, stampa, giornale, giornali, emittent*, il quotidiano; internet: internet, online, social
        network, social media, facebook, whatsapp, tiktok; aid: umanitar*, cooperant*, aiuti alimentari, ong; children:
        bambin*, minori, minorenni, infanzia; displaced: sfollat*, profugh*, rifugiat*, migrant*, asilo; law: la legge,
        una legge, nuova legge, leggi, proposta di legge, costituzion*, decreto, decreti, disegno di legge, ddl;
        associations: associazioni, partiti politici, sindacati, società civile; drones: drone, droni; weapons: armi,
        armament*, munizioni, missili, aerei da combattimento, aerei da caccia; gold: oro, aurifer*, miniera d oro,
        miniere d oro; mining: miniera, miniere, minerari*, minatori, litio, uranio, cobalto, rame, terre rare;
        passports: passaport*, visto d ingresso, visti d ingresso; grain: grano, cereali, riso, mais, farina,
        fertilizzant*; guards: guardia presidenziale, guardie del corpo; training: addestramento, istruttori,
        consiglieri militari; mercenaries: mercenar*, paramilitar*, contractor*, compagnia militare privata; roads:
        strada, strade, autostrad*; blockade: blocco navale, blocco del carburante, assedio, assediat*, embargo;
        ramadan: ramadan, digiuno; succession: successor*, successione, numero due; smuggling: contrabband*,
        trafficant*, traffico di, scafist*; tax: tassa, tasse, imposta, imposte, dazi, dazio; livestock: bestiame,
        allevator*, mandri*, gregg*; corruption: corruzion*, corrott*, tangent*, frode, frodi, peculato, mazzett*;
        treason: tradimento; espionage: spia, spie, spionaggio; war crimes: crimini di guerra, crimine di guerra,
        crimini contro l umanità, genocid*; money laundering: riciclaggio; terrorist financing: finanziamento del
        terrorismo, finanziamento al terrorismo; assets: beni, patrimonio, conti correnti; oil: petrolio, petrolifer*,
        carburant*, benzina, gasolio, gas naturale, del gas; electricity: elettricità, elettric*, blackout, diga; water:
        acqua, acque, pozzo, pozzi; money: bilancio dello stato, debito, prestito, prestiti, bond, manovra finanziaria,
        legge di bilancio; currency: moneta, valuta, banca centrale, inflazione; flights: volo, voli, spazio aereo,
        compagnia aerea, aeroport*; rights: diritti umani, abusi, tortur*, stupr*; transition: transizione; president:
        president*, capo dello stato, capo di stato; prime minister: primo ministro, prima ministra, premier;
        parliament: parlament*, deputat*, senato, senator*, montecitorio; opposition: opposizion*, oppositor*,
        dissident*; recruitment: reclut*, arruol*, leva obbligatoria; women: donna, donne, ragazze; health: ospedal*,
        medic*, vaccin*, sanità; climate: clima, climatic*, emissioni; jobs: operai, lavoratori, scioper*, stipendi,
        posti di lavoro; trade: commerciant*, commercio, esportazion*, importazion*, negozi; satellite: satellit*,
        telecomunicazion*, telefoni*, starlink; nuclear: nuclear*, reattor*, arricchimento; drugs: droga, droghe,
        cocaina, eroina, cannabis, hashish, oppio; land: terra, terre, contadin*, raccolto, raccolti; transport: camion,
        camionist*, autotrasport*, tir; wages: salari*, stipend*, arretrati, tredicesima; mutiny: ammutin*, disert*,
        insubordinazion*; bodies: cadaver*, corpi, salma, salme; companies: azienda, aziende, impres*, società
        petrolifera, investitor*
    """,
    "id": """
        border: perbatasan, tapal batas, lintas batas; vote: pemilu, pemilihan, pilpres, pilkada, pemungutan suara,
        referendum; press: wartawan, jurnalis, pers, media, surat kabar, stasiun tv; internet: internet, daring, media
        sosial, medsos, facebook, whatsapp, tiktok; aid: kemanusiaan, bantuan pangan, lsm, bansos; children: anak,
        anak-anak, bocah, balita; displaced: pengungsi, pengungsian, mengungsi, migran, suaka; law: undang-undang, uu,
        ruu, konstitusi, dekret, perppu; associations: ormas, partai politik, parpol, serikat, masyarakat sipil; drones:
        drone, nirawak; weapons: senjata, persenjataan, amunisi, rudal, jet tempur, alutsista; gold: emas, tambang emas;
        mining: tambang, pertambangan, penambang, nikel, litium, uranium, kobalt, tembaga, batu bara, batubara;
        passports: paspor, visa; grain: gandum, beras, jagung, terigu, pupuk, gabah; guards: pengawal presiden,
        paspampres, pengawal; training: pelatihan, instruktur, penasihat militer; mercenaries: tentara bayaran,
        paramiliter, wagner; roads: jalan tol, tol, jalan raya, jalan nasional; blockade: blokade, pengepungan,
        dikepung, mengepung, embargo; ramadan: ramadan, ramadhan, puasa, lebaran, idul fitri; succession: penerus,
        suksesi; smuggling: penyelundupan, menyelundupkan, diselundupkan, selundupkan, perdagangan orang, tppo, kartel;
        tax: pajak, cukai, bea masuk, tarif; livestock: ternak, sapi, peternak, kambing; corruption: korupsi, koruptor,
        suap, kpk, gratifikasi, penggelapan; treason: pengkhianatan, pengkhianat, makar; espionage: spionase, mata-mata,
        agen rahasia; war crimes: kejahatan perang, kejahatan terhadap kemanusiaan, genosida; money laundering:
        pencucian uang, tppu; terrorist financing: pendanaan terorisme, pembiayaan terorisme; assets: aset, harta,
        rekening; oil: minyak, bbm, bensin, solar, pertalite, elpiji, lpg, gas alam, bahan bakar; electricity: listrik,
        pln, pemadaman listrik, bendungan; water: air bersih, sumur, krisis air; money: anggaran, apbn, utang, pinjaman,
        obligasi; currency: mata uang, bank sentral, inflasi, bank indonesia; flights: penerbangan, wilayah udara,
        maskapai, bandara; rights: ham, hak asasi, penyiksaan, pemerkosaan, perkosaan; transition: transisi; president:
        presiden, kepresidenan, kepala negara; prime minister: perdana menteri, pm; parliament: parlemen, dpr, mpr,
        dprd, anggota dewan, senat; opposition: oposisi, pembangkang; recruitment: perekrutan, rekrut, merekrut,
        direkrut, wajib militer, mobilisasi; women: perempuan, wanita; health: rumah sakit, dokter, vaksin, kesehatan,
        puskesmas; climate: iklim, emisi; jobs: pekerja, buruh, mogok, phk, lapangan kerja; trade: pedagang,
        perdagangan, ekspor, impor; satellite: satelit, telekomunikasi, telepon, starlink; nuclear: nuklir, reaktor,
        pengayaan; drugs: narkoba, narkotika, sabu, ganja, kokain, heroin, ekstasi; land: lahan, petani, panen, tanah
        adat, sawah; transport: truk, sopir truk, logistik; wages: upah, gaji, thr, ump; mutiny: pembangkangan, desersi,
        membangkang; bodies: jenazah, jasad, mayat; companies: perusahaan, investor, bumn
    """,
    "tr": """
        border: sınır, sınırı*, sınıra, sınırda*, sınırdan, sınırın*, sınırlar*, hudut*; vote: seçim*, seçmen*,
        sandık, sandığ*, oylama*, oy, oyu, oylar*, referandum*; press: gazeteci*, gazete*, basın özgürlü*, basın
        mensup*, basın kuruluş*, televizyon kanalı*, radyo istasyon*, medya*; internet: internet*, sosyal
        medya*, facebook*, whatsapp*, tiktok*, telegram*, çevrim içi*, çevrimiçi*; aid: insani yardım*, yardım
        kuruluş*, yardım konvoy*, gıda yardım*, yardım çalışan*, yardım görevli*, insani*; children: çocuk*,
        çocuğ*, reşit olmayan*, bebek*; displaced: mülteci*, göçmen*, sığınmacı*, yerinden edil*, iltica*; law:
        yasa, yasası*, yasayı, yasanın, yasalar*, kanun*, anayasa*, kararname*, yasa tasarı*, yasa teklif*;
        associations: dernekler*, derneğ*, siyasi parti*, sivil toplum*, sendika*; drones: iha, ihalar*, siha*,
        drone*, dron, dronlar*, insansız hava*; weapons: silah, silahlar*, silahı, silahla, mühimmat*, füze*,
        savaş uça*, cephane*, silah satış*; gold: altın, altın maden*; mining: maden*, lityum*, uranyum*,
        kobalt*, bakır, boksit*, manganez*; passports: pasaport*, vize, vizeler*, vizesi*, vizesiz*; grain:
        buğday*, tahıl*, pirinç*, mısır unu, un fiyat*, gübre*; guards: cumhurbaşkanlığı muhafız*, başkanlık
        muhafız*, muhafız*, koruma ekib*, korumaları*; training: eğitmen*, askeri eğitim*, eğitim ver*,
        danışman*; mercenaries: paralı asker*, özel askeri*, özel güvenlik*, wagner*; roads: yollar*, ana yol*,
        karayol*, kara yolu*, otoyol*, otoban*; blockade: abluka*, kuşatma*, kuşatıl*, kuşatt*, ambargo*;
        ramadan: ramazan*, oruç, bayram namazı*, kurban bayram*; succession: yardımcısı*, halef*, ikinci adam*;
        smuggling: kaçakçı*, kaçak*, kartel*; tax: vergi*, gümrük vergi*, harç*, tarife*; livestock: sürü,
        sürüsü*, sürüler*, büyükbaş*, küçükbaş*, hayvancılı*, çoban*; corruption: yolsuzlu*, rüşvet*,
        zimmetine*, dolandırıcı*; treason: vatana ihanet*, ihanet*, hainler*; espionage: casus*, ajan, ajanlar*,
        ajanı*; war crimes: savaş suç*, insanlığa karşı suç*, soykırım*; money laundering: kara para*, para
        akla*; terrorist financing: terörün finans*, terörizmin finans*, terör finans*; assets: malvarlı*, mal
        varlı*, varlıklar*, banka hesab*; oil: petrol*, akaryakıt*, benzin*, mazot*, doğal gaz*, doğalgaz*,
        yakıt*; electricity: elektrik*, baraj*, santral*; water: su, suyu, suya, suyun, kuyu*, içme su*, suları;
        money: bütçe*, borç*, borc*, kredi*, tahvil*; currency: para birimi*, döviz*, merkez bankası*,
        enflasyon*, cfa frangı*; flights: uçuş*, seferleri*, uçak sefer*, hava saha*, havayolu*, hava yolu*,
        havalimanı*; rights: insan hak*, işkence*, tecavüz*, hak ihlal*; transition: geçiş süreci*, geçiş
        dönem*, geçiş yönetim*, sivil yönetim*, sivil yönetime*, geçiş hükümet*; president: cumhurbaşkan*,
        devlet başkan*; prime minister: başbakan*; parliament: parlamento*, meclis*, milletvekil*, senato*;
        opposition: muhalefet*, muhalif*; recruitment: asker alım*, askere al*, zorunlu asker*, seferberli*,
        militan devşir*; women: kadın*, kız, kızlar*; health: hastane*, doktor*, aşı, aşılama*, aşısı*, klinik*,
        sağlık; climate: iklim*, emisyon*, karbon*; jobs: işçi*, grev*, ücret*, işsizli*, istihdam*; trade:
        ticaret*, tüccar*, ihracat*, ithalat*, esnaf*, piyasa*; satellite: uydu*, telekom*, starlink*, mobil
        şebeke*; nuclear: nükleer*, reaktör*, zenginleştir*; drugs: uyuşturucu*, kokain*, eroin*, esrar, esrarı;
        land: arazi*, tarla*, çiftçi*, hasat*; transport: kamyon*, tır, tırlar*, nakliye*, şoför*; wages: maaş*,
        ikramiye*, ücretler*; mutiny: isyan*, ayaklan*, firari asker*, emre itaatsiz*; bodies: ceset*, cesed*,
        naaş*, cenaze*, cansız beden*; companies: şirket*, firma*, yatırımcı*, holding*
    """,
}

MATTERS = {lang: named(written) for lang, written in _WRITTEN.items()}
