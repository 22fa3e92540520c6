"""Who acts in the world: countries by name, people, capital and seat, and bodies of many countries, by language.

`NAME: words`, each power once a language, the words as in `words.Words`.
"""

from monitor.core.facts.wordlists.bodies import BODIES
from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        united states: united states, american*, washington, white house, pentagon, u.s.; russia: russia*, moscow,
        kremlin; china: china, chinese, beijing; france: france, french, paris; britain: britain, british, uk, united
        kingdom, london, downing street; germany: germany, german, germans, berlin, bundeswehr; italy: italy, italian*,
        rome; spain: spain, spanish, madrid; portugal: portugal, portuguese, lisbon; ukraine: ukrain*, kyiv, kiev;
        turkey: turkey, turkish, türkiye, ankara; iran: iran, iranian*, tehran; israel: israel, israeli*, idf; saudi
        arabia: saudi, saudis, riyadh; emirates: uae, emirati*, abu dhabi, united arab emirates; qatar: qatar, qatari*,
        doha; egypt: egypt, egyptian*, cairo; libya: libya*, tripoli; tunisia: tunisia*, tunis; algeria: algeria*,
        algiers; morocco: morocc*, rabat; mali: mali, malian*, bamako; niger: niger, nigerien*, niamey; burkina faso:
        burkina*, ouagadougou; chad: chad, chadian*, n djamena; senegal: senegal*, dakar; mauritania: mauritani*,
        nouakchott; ivory coast: ivory coast, ivorian*, côte d ivoire, abidjan; ghana: ghana*, accra; guinea: guinea,
        guinean*, conakry; nigeria: nigeria, nigerian*, abuja, lagos; cameroon: cameroon*, yaoundé; sudan: sudan,
        sudanese, khartoum; ethiopia: ethiopia*, addis ababa; somalia: somali*, mogadishu; kenya: kenya*, nairobi;
        uganda: uganda*, kampala; rwanda: rwanda*, kigali; congo: congo*, kinshasa, drc; tanzania: tanzania*;
        mozambique: mozambi*, maputo; angola: angola*, luanda; zimbabwe: zimbabwe*, harare; south africa: south africa*,
        pretoria; syria: syria*, damascus; iraq: iraq*, baghdad; yemen: yemen*, sanaa, houthi*; lebanon: lebanon,
        lebanese, beirut, hezbollah; palestine: palestin*, gaza, hamas, west bank; afghanistan: afghan*, kabul, taliban;
        pakistan: pakistan*, islamabad; india: india, indian, indians, new delhi; bangladesh: bangladesh*, dhaka;
        myanmar: myanmar*, burma, burmese; nepal: nepal*, kathmandu; japan: japan*, tokyo; north korea: north korea*,
        pyongyang; south korea: south korea*, seoul; taiwan: taiwan*, taipei; philippines: philippine*, filipino*,
        manila; indonesia: indonesia*, jakarta; australia: australia*, canberra; canada: canada, canadian*, ottawa;
        mexico: mexic*; brazil: brazil*, brasilia; argentina: argentin*, buenos aires; peru: peru, peruvian*, lima;
        colombia: colombia*, bogotá; venezuela: venezuel*, caracas; cuba: cuba, cuban*, havana; haiti: haiti*; poland:
        poland, polish, warsaw; hungary: hungar*, budapest; serbia: serbia*, belgrade; greece: greece, greek*, athens;
        belgium: belgium, belgian*; netherlands: netherlands, dutch, the hague; sweden: sweden, swedish, stockholm;
        denmark: denmark, danish, copenhagen; norway: norway, norwegian*, oslo; switzerland: switzerland, swiss, geneva;
        belarus: belarus*, minsk
    """,
    "fr": """
        united states: états-unis, américain*, washington, maison-blanche, maison blanche, pentagone; russia: russie,
        russe, russes, moscou, kremlin; china: chine, chinois*, pékin; france: france, français*, paris, élysée, quai d
        orsay; britain: royaume-uni, britannique*, grande-bretagne, londres; germany: allemagne, allemand*, berlin,
        bundeswehr; italy: italie, italien*, rome; spain: espagne, espagnol*, madrid; portugal: portugal, portugais*,
        lisbonne; ukraine: ukrain*, kiev, kyiv; turkey: turquie, turc, turcs, turque, turques, ankara; iran: iran,
        iranien*, téhéran; israel: israël, israélien*, tsahal; saudi arabia: saoudien*, arabie saoudite, riyad;
        emirates: émirats, émirati*, abou dhabi; qatar: qatar, qatari*, doha; egypt: egypte, égyptien*, le caire; libya:
        libye*, libyen*, tripoli; tunisia: tunisie*, tunisien*, tunis; algeria: algérie*, algérien*, alger; morocco:
        maroc, marocain*, rabat; mali: mali, malien*, bamako; niger: niger, nigérien*, niamey; burkina faso: burkina*,
        ouagadougou; chad: tchad, tchadien*, n djamena; senegal: sénégal*, dakar; mauritania: mauritani*, nouakchott;
        ivory coast: côte d ivoire, ivoirien*, abidjan; ghana: ghana, ghanéen*, accra; guinea: guinée, guinéen*,
        conakry; nigeria: nigeria, nigérian, nigériane, nigérians, nigérianes, abuja; cameroon: cameroun*, yaoundé;
        sudan: soudan*, khartoum; ethiopia: ethiopie*, éthiopien*, addis-abeba, addis abeba; somalia: somali*,
        mogadiscio; kenya: kenya*, kényan*, nairobi; uganda: ouganda*, kampala; rwanda: rwanda*, kigali; congo: congo*,
        kinshasa, rdc; tanzania: tanzani*; mozambique: mozambi*, maputo; angola: angola*, luanda; zimbabwe: zimbabwe*,
        harare; south africa: afrique du sud, sud-africain*, pretoria; syria: syrie*, syrien*, damas; iraq: irak*,
        irakien*, bagdad; yemen: yémen*, sanaa, houthi*; lebanon: liban*, beyrouth, hezbollah; palestine: palestin*,
        gaza, hamas, cisjordanie; afghanistan: afghan*, kaboul, talibans, taliban; pakistan: pakistan*, islamabad;
        india: inde, indien, indienne, indiens, new delhi; bangladesh: bangladesh*, bangladais*, dacca; myanmar:
        birman*, myanmar; nepal: népal*, katmandou; japan: japon*, tokyo; north korea: corée du nord, nord-coréen*,
        pyongyang; south korea: corée du sud, sud-coréen*, séoul; taiwan: taïwan*, taipei; philippines: philippin*,
        manille; indonesia: indonési*, jakarta; australia: australi*, canberra; canada: canada, canadien*, ottawa;
        mexico: mexique, mexicain*, mexico; brazil: brésil*, brasilia; argentina: argentin*, buenos aires; peru: pérou,
        péruvien*, lima; colombia: colombie*, colombien*, bogota; venezuela: vénézuél*, venezuela, caracas; cuba: cuba,
        cubain*, la havane; haiti: haïti*; poland: pologne, polonais*, varsovie; hungary: hongr*, budapest; serbia:
        serbie, serbe, serbes, belgrade; greece: grèce, grec, grecs, grecque*, athènes; belgium: belgique, belge*;
        netherlands: pays-bas, néerlandais*, la haye; sweden: suède, suédois*, stockholm; denmark: danemark, danois*,
        copenhague; norway: norvège, norvégien*, oslo; switzerland: suisse*, genève; belarus: bélarus*, biéloruss*,
        minsk
    """,
    "es": """
        united states: estados unidos, estadounidense*, ee. uu., eeuu, washington, casa blanca, pentágono,
        norteamerican*; russia: rusia, ruso, rusa, rusos, rusas, moscú, kremlin; china: china, chino, chinos, pekín;
        france: francia, francés, francesa, franceses, parís; britain: reino unido, británic*, gran bretaña, londres;
        germany: alemania, alemán, alemana, alemanes, alemanas, berlín; italy: italia, italian*, roma; spain: españa,
        español*, madrid; portugal: portugal, portugués, portuguesa, portugueses, lisboa; ukraine: ucrania, ucranian*,
        kiev; turkey: turquía, turco, turca, turcos, turcas, ankara; iran: irán, iraní, iraníes, teherán; israel:
        israel, israelí, israelíes; saudi arabia: saudí, saudíes, saudita*, arabia saudita, riad; emirates: emiratos,
        emiratí, abu dabi; qatar: qatar, qatarí, catar, doha; egypt: egipto, egipci*, el cairo; libya: libia, libio,
        libia, libios, trípoli; tunisia: túnez, tunecin*; algeria: argelia, argelin*, argel; morocco: marruecos,
        marroquí*, rabat; mali: malí, maliense*, bamako; niger: níger, nigerin*, niamey; burkina faso: burkina*,
        uagadugú; chad: chad, chadian*, yamena; senegal: senegal*, dakar; mauritania: mauritani*, nuakchot; ivory coast:
        costa de marfil, marfileñ*, abiyán; ghana: ghana, ghanés, ghanes*, acra; guinea: guinea, guinean*, conakri;
        nigeria: nigeria, nigerian*, abuya; cameroon: camerún, camerunés, cameruneses, yaundé; sudan: sudán, sudanés,
        sudanesa, sudaneses, jartum; ethiopia: etiopía, etíope*, adís abeba; somalia: somalí*, somalia, mogadiscio;
        kenya: kenia*, keniat*, nairobi; uganda: uganda*, ugandés, ugandes*, kampala; rwanda: ruanda, ruandés, ruandes*,
        kigali; congo: congo*, kinsasa, rdc; tanzania: tanzani*; mozambique: mozambi*, maputo; angola: angola*,
        angoleñ*, luanda; zimbabwe: zimbabue*, zimbabu*, harare; south africa: sudáfrica, sudafrican*, pretoria; syria:
        siria, sirio, siria, sirios, damasco; iraq: irak*, iraquí*, bagdad; yemen: yemen*, saná, hutí*; lebanon: líbano,
        libanés, libanesa, libaneses, beirut, hezbolá; palestine: palestin*, gaza, hamás, hamas, cisjordania;
        afghanistan: afgan*, kabul, talibán*; pakistan: pakistán, pakistan*, islamabad; india: india, indio, indios,
        nueva delhi; bangladesh: bangladesh, bangladesí*, daca; myanmar: birman*, myanmar; nepal: nepal*, katmandú;
        japan: japón, japonés, japonesa, japoneses, tokio; north korea: corea del norte, norcorean*, pyongyang; south
        korea: corea del sur, surcorean*, seúl; taiwan: taiwán, taiwan*, taipéi; philippines: filipin*, manila;
        indonesia: indonesi*, yakarta; australia: australi*, canberra; canada: canadá, canadiense*, ottawa; mexico:
        méxic*, mexic*; brazil: brasil*; argentina: argentin*, buenos aires; peru: perú, peruan*, lima; colombia:
        colombia*, bogotá; venezuela: venezol*, venezuela, caracas; cuba: cuba, cuban*, la habana; haiti: haití,
        haitian*; poland: polonia, polac*, varsovia; hungary: hungrí*, húngar*, budapest; serbia: serbia, serbio*,
        belgrado; greece: grecia, grieg*, atenas; belgium: bélgica, belga*; netherlands: países bajos, holand*,
        neerland*, la haya; sweden: suecia, suec*, estocolmo; denmark: dinamarca, danés, danes*, copenhague; norway:
        norueg*, oslo; switzerland: suiz*, ginebra; belarus: bielorrus*, minsk
    """,
    "pt": """
        united states: estados unidos, norte-american*, americano, americana, americanos, washington, casa branca,
        pentágono, eua; russia: rússia, russo, russa, russos, russas, moscovo, moscou, kremlin; china: china, chinês,
        chinesa, chineses, pequim; france: frança, francês, francesa, franceses, paris; britain: reino unido, britânic*,
        grã-bretanha, londres; germany: alemanha, alemão, alemã, alemães, alemãs, berlim; italy: itália, italian*, roma;
        spain: espanha, espanhol*, madrid; portugal: portugal, português, portuguesa, portugueses, lisboa; ukraine:
        ucrânia, ucranian*, kiev, quieve; turkey: turquia, turco, turca, turcos, turcas, ancara; iran: irão, irã,
        iranian*, teerão, teerã; israel: israel, israelita*, israelense*; saudi arabia: saudita*, arábia saudita, riade;
        emirates: emirados, abu dhabi; qatar: qatar, catar, doha; egypt: egito, egípci*, cairo; libya: líbia, líbio,
        líbios; tunisia: tunísia, tunisin*, tunes; algeria: argélia, argelin*, argel; morocco: marrocos, marroquin*,
        rabat; mali: mali, malian*, bamako; niger: níger, nigerin*, niamey; burkina faso: burkina*, ouagadougou; chad:
        chade, chadian*; senegal: senegal*, dacar; mauritania: mauritâni*, mauritan*; ivory coast: costa do marfim,
        marfinense*, abidjan; ghana: gana, ganês, ganes*, acra; guinea: guiné, guineense*, conacri; nigeria: nigéria,
        nigerian*, abuja; cameroon: camarões, camaronês, camaroneses; sudan: sudão, sudanês, sudaneses, cartum;
        ethiopia: etiópia, etíope*, adis abeba; somalia: somáli*, somali*, mogadíscio; kenya: quénia, quênia, quenian*,
        nairobi; uganda: uganda*, campala; rwanda: ruanda, ruandês, ruandes*, kigali; congo: congo*, quinxassa,
        kinshasa, rdc; tanzania: tanzâni*, tanzanian*; mozambique: moçambi*, maputo; angola: angola*, luanda; zimbabwe:
        zimbabwe*, zimbabu*; south africa: áfrica do sul, sul-african*, pretória; syria: síria, sírio, sírios, damasco;
        iraq: iraque*, iraquian*, bagdad; yemen: iémen, iemenita*, houthi*, huthi*; lebanon: líbano, libanês, libanesa,
        libaneses, beirute, hezbollah; palestine: palestin*, gaza, hamas, cisjordânia; afghanistan: afeg*, cabul,
        talibã*; pakistan: paquistão, paquistan*, islamabad; india: índia, indiano, indiana, indianos, nova deli;
        bangladesh: bangladesh*, bengali*; myanmar: birman*, mianmar, myanmar; nepal: nepal*, catmandu; japan: japão,
        japonês, japonesa, japoneses, tóquio; north korea: coreia do norte, norte-corean*, pyongyang; south korea:
        coreia do sul, sul-corean*, seul; taiwan: taiwan*, taipé; philippines: filipin*, manila; indonesia: indonési*,
        jacarta; australia: austrália, australian*, camberra; canada: canadá, canadian*, canadens*, otava; mexico:
        méxic*, mexican*; brazil: brasil*; argentina: argentin*, buenos aires; peru: peru, peruan*, lima; colombia:
        colômbia, colombian*, bogotá; venezuela: venezuel*, caracas; cuba: cuba, cuban*, havana; haiti: haiti*; poland:
        polónia, polônia, polac*, varsóvia; hungary: hungria*, húngar*, budapeste; serbia: sérvi*, belgrado; greece:
        grécia, grego, grega, gregos, atenas; belgium: bélgica, belga*; netherlands: países baixos, holand*, neerland*,
        haia; sweden: suécia, suec*, estocolmo; denmark: dinamarca, dinamarqu*, copenhaga; norway: norueg*, oslo;
        switzerland: suíç*, genebra; belarus: bielorrúss*, bielorruss*, minsk
    """,
    "de": """
        united states: usa, vereinigte staaten, vereinigten staaten, us, amerikanisch*, washington, weißes haus, weißen
        haus; russia: russland*, russisch*, russe, russen, moskau*, kreml*; china: china, chinas, chinesisch*, chinese,
        chinesen, peking*; france: frankreich*, französisch*, franzose, franzosen, paris; britain: großbritannien*,
        britisch*, briten, london*; germany: deutschland*, deutsche*, berlin*, bundeswehr; italy: italien*, rom; spain:
        spanien*, spanisch*, madrid; portugal: portugal*, portugies*, lissabon; ukraine: ukrain*, kiew*; turkey:
        türkei*, türkisch*, türken, ankara; iran: iran*, teheran*; israel: israel*; saudi arabia: saudi*, riad;
        emirates: emirate, emiraten, abu dhabi; qatar: katar*, doha; egypt: ägypt*, kairo*; libya: libyen*, libysch*,
        tripolis; tunisia: tunesi*, tunis; algeria: algeri*, algier; morocco: marokk*, rabat; mali: mali, malis,
        malisch*, malier*, bamako; niger: niger, nigers, nigrisch*, niamey; burkina faso: burkina*, ouagadougou; chad:
        tschad*, n djamena; senegal: senegal*, dakar; mauritania: mauretani*, nouakchott; ivory coast: elfenbeinküste,
        ivorisch*, abidjan; ghana: ghana*, accra; guinea: guinea*, conakry; nigeria: nigeria, nigerias, nigerian*,
        abuja; cameroon: kamerun*, yaoundé; sudan: sudan*, khartum; ethiopia: äthiopi*, addis abeba; somalia: somali*,
        mogadischu; kenya: kenia*, nairobi; uganda: uganda*, kampala; rwanda: ruanda*, ruandisch*, kigali; congo:
        kongo*, kinshasa; tanzania: tansani*; mozambique: mosambik*, maputo; angola: angola*, luanda; zimbabwe:
        simbabwe*, harare; south africa: südafrik*, pretoria; syria: syri*, damaskus; iraq: irak*, bagdad; yemen:
        jemen*, sanaa, huthi*; lebanon: libanon*, libanes*, beirut, hisbollah; palestine: palästin*, gaza*, hamas,
        westjordanland; afghanistan: afghan*, kabul, taliban; pakistan: pakistan*, islamabad; india: indien*, indisch*,
        inder, neu-delhi; bangladesh: bangladesch*, dhaka; myanmar: myanmar*, birm*; nepal: nepal*, kathmandu; japan:
        japan*, tokio; north korea: nordkorea*, pjöngjang; south korea: südkorea*, seoul; taiwan: taiwan*, taipeh;
        philippines: philippin*, manila; indonesia: indonesi*, jakarta; australia: australi*, canberra; canada: kanada*,
        kanadisch*, ottawa; mexico: mexik*; brazil: brasili*; argentina: argentini*, buenos aires; peru: peru*, lima;
        colombia: kolumbi*, bogotá; venezuela: venezol*, venezuela, caracas; cuba: kuba*, havanna; haiti: haiti*;
        poland: polen*, polnisch*, warschau; hungary: ungarn*, ungarisch*, budapest; serbia: serbi*, belgrad; greece:
        griech*, athen; belgium: belgi*; netherlands: niederl*, den haag; sweden: schwed*, stockholm; denmark:
        dänemark*, dänisch*, kopenhagen; norway: norweg*, oslo; switzerland: schweiz*, genf*; belarus: belarus*,
        weißruss*, minsk
    """,
    "ar": """
        united states: الولايات المتحدة, أمريكا, أمريكي*, أميركا, أميركي*, واشنطن, البيت الأبيض; russia: روسيا, روسي*,
        الروس, موسكو, الكرملين; china: الصين, صيني*, بكين; france: فرنسا, فرنسي*, باريس, الإليزيه; britain: بريطانيا,
        بريطاني*, لندن; germany: ألمانيا, ألماني*, الألمان, برلين; italy: إيطاليا, إيطالي*, روما; spain: إسبانيا,
        إسباني*, مدريد; portugal: البرتغال, برتغالي*, لشبونة; ukraine: أوكرانيا, أوكراني*, كييف; turkey: تركيا, تركي*,
        الأتراك, أنقرة; iran: إيران, إيراني*, طهران; israel: إسرائيل, إسرائيلي*; saudi arabia: السعودية, سعودي*, الرياض;
        emirates: الإمارات, إماراتي*, أبوظبي, أبو ظبي; qatar: قطر, قطري*, الدوحة; egypt: مصر, مصري*, القاهرة; libya:
        ليبيا, ليبي*, طرابلس; tunisia: تونس, تونسي*; algeria: الجزائر, جزائري*; morocco: المغرب, مغربي*, الرباط; mali:
        مالي, باماكو; niger: النيجر, نيامي; burkina faso: بوركينا, بوركيني*, واغادوغو; chad: تشاد, تشادي*, نجامينا;
        senegal: السنغال, سنغالي*, داكار; mauritania: موريتانيا, موريتاني*, نواكشوط; ivory coast: ساحل العاج, كوت
        ديفوار, أبيدجان; ghana: غانا, غاني*, أكرا; guinea: غينيا, غيني*, كوناكري; nigeria: نيجيريا, نيجيري*, أبوجا;
        cameroon: الكاميرون, كاميروني*, ياوندي; sudan: السودان, سوداني*, الخرطوم; ethiopia: إثيوبيا, إثيوبي*, أديس
        أبابا; somalia: الصومال, صومالي*, مقديشو; kenya: كينيا, كيني*, نيروبي; uganda: أوغندا, أوغندي*, كمبالا; rwanda:
        رواندا, رواندي*, كيغالي; congo: الكونغو, كونغولي*, كينشاسا; tanzania: تنزانيا, تنزاني*; mozambique: موزمبيق,
        موزمبيقي*; angola: أنغولا, أنغولي*; zimbabwe: زيمبابوي*; south africa: جنوب أفريقيا, جنوب إفريقيا; syria: سوريا,
        سورية, سوري, سوريين, دمشق; iraq: العراق, عراقي*, بغداد; yemen: اليمن, يمني*, صنعاء, الحوثيين, الحوثيون, الحوثي;
        lebanon: لبنان, لبناني*, بيروت, حزب الله; palestine: فلسطين, فلسطيني*, غزة, حماس, الضفة الغربية; afghanistan:
        أفغانستان, أفغاني*, كابول, طالبان; pakistan: باكستان, باكستاني*, إسلام آباد; india: الهند, هندي*, نيودلهي;
        bangladesh: بنغلاديش*, بنغلادش, دكا; myanmar: ميانمار, بورما; nepal: نيبال, نيبالي*, كاتماندو; japan: اليابان,
        ياباني*, طوكيو; north korea: كوريا الشمالية, بيونغ يانغ; south korea: كوريا الجنوبية, سيول; taiwan: تايوان*,
        تايبيه; philippines: الفلبين, فلبيني*, مانيلا; indonesia: إندونيسيا, إندونيسي*, جاكرتا; australia: أستراليا,
        أسترالي*; canada: كندا, كندي*, أوتاوا; mexico: المكسيك, مكسيكي*; brazil: البرازيل, برازيلي*; argentina:
        الأرجنتين, أرجنتيني*; peru: بيرو, ليما; colombia: كولومبيا, كولومبي*, بوغوتا; venezuela: فنزويلا, فنزويلي*,
        كراكاس; cuba: كوبا, كوبي*, هافانا; haiti: هايتي*; poland: بولندا, بولندي*, وارسو; hungary: المجر, مجري, هنغاريا;
        serbia: صربيا, صربي*, بلغراد; greece: اليونان, يوناني*, أثينا; belgium: بلجيكا, بلجيكي*; netherlands: هولندا,
        هولندي*, لاهاي; sweden: السويد, سويدي*; denmark: الدنمارك, دنماركي*; norway: النرويج, نرويجي*, أوسلو;
        switzerland: سويسرا, سويسري*, جنيف; belarus: بيلاروس*, مينسك
    """,
    "ru": """
        united states: сша, соединённые штаты, соединённых штатов, американск*, вашингтон*, белый дом, белого дома,
        пентагон*; russia: россия, россии, россию, россией, российск*, русск*, россиян*, москва, москвы, москве, москву,
        москвой, кремл*, рф; china: китай*, китая, пекин*, кнр; france: франци*, французск*, париж*; britain:
        великобритани*, британск*, британи*, лондон*; germany: германи*, немецк*, немец, немцы, берлин*, фрг; italy:
        итали*, рим, риме, рима; spain: испани*, испанск*, мадрид*; portugal: португал*, лиссабон*; ukraine: украин*,
        киев*; turkey: турци*, турецк*, анкар*; iran: иран*, тегеран*; israel: израил*; saudi arabia: саудовск*,
        эр-рияд*; emirates: оаэ, эмират*, абу-даби; qatar: катар*, доха, дохе; egypt: египет*, египт*, каир*; libya:
        ливи*, ливийск*, триполи; tunisia: тунис*; algeria: алжир*; morocco: марокк*, рабат*; mali: мали, малийск*,
        бамако; niger: нигер, нигера, нигере, нигерск*, ниамей; burkina faso: буркина*, уагадугу; chad: чад, чада, чаде,
        чадск*, нджамен*; senegal: сенегал*, дакар*; mauritania: мавритан*, нуакшот*; ivory coast: кот-д ивуар*,
        абиджан*; ghana: гана, ганы, гане, ганск*, аккр*; guinea: гвине*, конакри; nigeria: нигери*, абуджа, абудже;
        cameroon: камерун*, яунде; sudan: судан*, хартум*; ethiopia: эфиоп*, аддис-абеб*; somalia: сомали*, могадишо;
        kenya: кени*, найроби; uganda: уганд*, кампал*; rwanda: руанд*, кигали; congo: конго*, киншас*, др конго;
        tanzania: танзани*; mozambique: мозамбик*, мапуту; angola: ангол*, луанд*; zimbabwe: зимбабв*; south africa:
        юар, южноафриканск*, претори*; syria: сири*, сирийск*, дамаск*; iraq: ирак*, багдад*; yemen: йемен*, хуси*;
        lebanon: ливан*, бейрут*, хезболл*; palestine: палестин*, сектор газа, сектора газа, секторе газа, хамас*;
        afghanistan: афган*, кабул*, талиб*; pakistan: пакистан*, исламабад*; india: индия, индии, индию, индийск*,
        дели; bangladesh: бангладеш*; myanmar: мьянм*, бирм*; nepal: непал*, катманду; japan: япон*, токио; north korea:
        кндр, северокорейск*, пхеньян*; south korea: южнокорейск*, южной кореи, сеул*; taiwan: тайван*; philippines:
        филиппин*, манил*; indonesia: индонези*, джакарт*; australia: австрали*, канберр*; canada: канад*, оттав*;
        mexico: мексик*, мехико; brazil: бразил*; argentina: аргентин*, буэнос-айрес*; peru: перу, перуанск*, лима,
        лиме, лимы; colombia: колумби*, богот*; venezuela: венесуэл*, каракас*; cuba: куба, кубы, кубе, кубинск*,
        гаван*; haiti: гаити*; poland: польш*, польск*, варшав*; hungary: венгр*, венгерск*, будапешт*; serbia: серби*,
        сербск*, белград*; greece: греци*, греческ*, афин*; belgium: бельги*; netherlands: нидерланд*, голланд*, гааг*;
        sweden: швеци*, шведск*, стокгольм*; denmark: дани*, датск*, копенгаген*; norway: норвег*, норвежск*, осло;
        switzerland: швейцар*, женев*; belarus: беларус*, белорус*, минск*
    """,
    "it": """
        united states: stati uniti, statunitens*, american*, washington, casa bianca, pentagono, gli usa, dagli usa,
        negli usa, degli usa, agli usa, sugli usa, raid usa, attacco usa, truppe usa, soldati usa, militari usa, forze
        usa, esercito usa, presidente usa, dazi usa, base usa, basi usa, usa e iran, usa e russia, usa e cina, iran e
        usa, usa-iran, usa-cina, usa-russia, usa-ucraina, stati-uniti; russia: russia, russo, russa, russi, russe,
        mosca, cremlino; china: cina, cines*, pechino; france: francia, frances*, parigi, eliseo; britain: gran
        bretagna, regno unito, britannic*, londra, downing street; germany: germania, tedesco, tedesca, tedeschi,
        tedesche, berlino, bundeswehr; italy: italia, italian*, roma, farnesina, palazzo chigi; spain: spagna, spagnol*,
        madrid; portugal: portogallo, portoghes*, lisbona; ukraine: ucrain*, kiev, kyiv; turkey: turchia, turco, turca,
        turchi, turche, ankara; iran: iran, iranian*, teheran; israel: israel*, idf, tel aviv; saudi arabia: saudit*,
        arabia saudita, riad, riyad; emirates: emirati, emiratin*, abu dhabi; qatar: qatar, qatariot*, doha; egypt:
        egitto, egizian*, il cairo; libya: libia, libic*, tripoli; tunisia: tunisia, tunisin*, tunisi; algeria: algeria,
        algerin*, algeri; morocco: marocco, marocchin*, rabat; mali: mali, malian*, bamako; niger: niger, nigerin*,
        niamey; burkina faso: burkina*, ouagadougou; chad: ciad, ciadian*, n djamena; senegal: senegal*, dakar;
        mauritania: mauritan*, nouakchott; ivory coast: costa d avorio, ivorian*, abidjan; ghana: ghana, ghanes*, accra;
        guinea: guinea, guinean*, conakry; nigeria: nigeria, nigerian*, abuja, lagos; cameroon: camerun, camerunens*,
        yaoundé; sudan: sudan, sudanes*, khartum, khartoum; ethiopia: etiop*, addis abeba; somalia: somal*, mogadiscio;
        kenya: kenya, kenian*, keniot*, nairobi; uganda: uganda, ugandes*, kampala; rwanda: ruanda, rwanda, ruandes*,
        kigali; congo: congo, congoles*, kinshasa, rdc; tanzania: tanzania, tanzanian*; mozambique: mozambic*, maputo;
        angola: angola, angolan*, luanda; zimbabwe: zimbabw*, harare; south africa: sudafric*, pretoria; syria: siria,
        sirian*, damasco; iraq: iraq, irachen*, baghdad; yemen: yemen, yemenit*, sanaa, houthi, huthi; lebanon: libano,
        libanes*, beirut, hezbollah; palestine: palestin*, gaza, hamas, cisgiordania; afghanistan: afghan*, kabul,
        talebani, talebano, talebana, talibani; pakistan: pakistan*, pachistan*, islamabad; india: india, indian*, nuova
        delhi, new delhi; bangladesh: bangladesh*, bengalesi, dacca; myanmar: myanmar, birman*; nepal: nepal*,
        kathmandu; japan: giappon*, tokyo; north korea: corea del nord, nordcorean*, pyongyang; south korea: corea del
        sud, sudcorean*, seul; taiwan: taiwan*, taipei; philippines: filippin*, manila; indonesia: indonesia,
        indonesian*, giacarta, jakarta; australia: australia, australian*, canberra; canada: canada, canades*, ottawa;
        mexico: messic*; brazil: brasil*; argentina: argentin*, buenos aires; peru: perù, peruvian*, lima; colombia:
        colombia, colombian*, bogotà; venezuela: venezuel*, caracas; cuba: cuba, cuban*, l avana; haiti: haiti,
        haitian*; poland: polonia, polacc*, varsavia; hungary: ungheria, ungheres*, budapest; serbia: serbia, serbo,
        serba, serbi, serbe, belgrado; greece: grecia, greco, greca, greci, greche, atene; belgium: belgio, belga,
        belgi, belghe; netherlands: paesi bassi, olanda, olandes*, l aia, l aja; sweden: svezia, svedes*, stoccolma;
        denmark: danimarca, danese, danesi, copenaghen; norway: norveg*, oslo; switzerland: svizzer*, ginevra, berna;
        belarus: bielorus*, minsk
    """,
    "id": """
        united states: amerika serikat, as, amerika, washington, gedung putih, pentagon; russia: rusia, moskow, moskwa,
        kremlin; china: china, tiongkok, cina, beijing; france: prancis, perancis, paris; britain: inggris, inggris
        raya, london; germany: jerman, berlin, bundeswehr; italy: italia, roma; spain: spanyol, madrid; portugal:
        portugal, portugis, lisbon, lisboa; ukraine: ukraina, kiev, kyiv; turkey: turki, turkiye, ankara; iran: iran,
        teheran, tehran; israel: israel, idf, tel aviv; saudi arabia: arab saudi, saudi, riyadh; emirates: uea, uni
        emirat arab, abu dhabi; qatar: qatar, doha; egypt: mesir, kairo; libya: libya, libia, tripoli; tunisia: tunisia,
        tunis; algeria: aljazair, aljir; morocco: maroko, rabat; mali: mali, bamako; niger: niger, niamey; burkina faso:
        burkina faso, burkina, ouagadougou; chad: chad, n djamena; senegal: senegal, dakar; mauritania: mauritania,
        nouakchott; ivory coast: pantai gading, abidjan; ghana: ghana, accra; guinea: guinea, conakry; nigeria: nigeria,
        abuja, lagos; cameroon: kamerun, yaounde; sudan: sudan, khartoum; ethiopia: etiopia, ethiopia, addis ababa;
        somalia: somalia, mogadishu; kenya: kenya, nairobi; uganda: uganda, kampala; rwanda: rwanda, kigali; congo:
        kongo, kinshasa; tanzania: tanzania; mozambique: mozambik, maputo; angola: angola, luanda; zimbabwe: zimbabwe,
        harare; south africa: afrika selatan, afsel, pretoria; syria: suriah, damaskus; iraq: irak, baghdad, bagdad;
        yemen: yaman, sanaa, houthi; lebanon: lebanon, libanon, beirut, hizbullah, hezbollah; palestine: palestina,
        gaza, hamas, tepi barat; afghanistan: afghanistan, afganistan, kabul, taliban; pakistan: pakistan, islamabad;
        india: india, new delhi; bangladesh: bangladesh, dhaka; myanmar: myanmar, birma; nepal: nepal, kathmandu; japan:
        jepang, tokyo; north korea: korea utara, korut, pyongyang; south korea: korea selatan, korsel, seoul; taiwan:
        taiwan, taipei; philippines: filipina, manila; indonesia: indonesia, jakarta, ri; australia: australia,
        canberra; canada: kanada, ottawa; mexico: meksiko; brazil: brasil, brazil, brasilia; argentina: argentina,
        buenos aires; peru: peru; colombia: kolombia, bogota; venezuela: venezuela, caracas; cuba: kuba, havana; haiti:
        haiti; poland: polandia, warsawa; hungary: hungaria, hongaria, budapest; serbia: serbia, beograd; greece:
        yunani, athena; belgium: belgia; netherlands: belanda, den haag; sweden: swedia, stockholm; denmark: denmark,
        kopenhagen; norway: norwegia, oslo; switzerland: swiss, jenewa; belarus: belarus, minsk
    """,
    "tr": """
        united states: abd, abdli*, amerika birleşik devlet*, amerikan*, amerikalı*, washington*, beyaz saray*,
        pentagon*; russia: rusya*, rus, ruslar*, moskova*, kremlin*; china: çin, çinli*, çinin, pekin*; france: fransa*,
        fransız*, paris, elysee*; britain: ingiltere*, britanya*, birleşik krallık*, ingiliz*, londra*; germany:
        almanya*, alman, almanlar*, berlin*; italy: italya*, italyan*, roma; spain: ispanya*, ispanyol*, madrid*;
        portugal: portekiz*, lizbon*; ukraine: ukrayna*, kiev*; turkey: türkiye*, türk, türkler*, ankara*; iran: iran,
        iranlı*, tahran*; israel: israil*, tel aviv*; saudi arabia: suudi*, riyad*; emirates: birleşik arap emirlik*,
        bae, abu dabi*; qatar: katar*, doha; egypt: mısır, mısırlı*, kahire*; libya: libya*, trablus*; tunisia: tunus*;
        algeria: cezayir*; morocco: fas, faslı*, rabat; mali: mali, malili*, bamako*; niger: nijer, nijerli*, niamey*;
        burkina faso: burkina*, ouagadougou*, vagadugu*; chad: çad, çadlı*, ncamena*, n djamena; senegal: senegal*,
        dakar*; mauritania: moritanya*, nuakşot*; ivory coast: fildişi*, abidjan*; ghana: gana, ganalı*, akra; guinea:
        gine, gineli*, konakri*; nigeria: nijerya*, abuja*, lagos*; cameroon: kamerun*, yaounde; sudan: sudan*, hartum*;
        ethiopia: etiyopya*, addis ababa*; somalia: somali*, mogadişu*; kenya: kenya*, nairobi*; uganda: uganda*,
        kampala*; rwanda: ruanda*, kigali*; congo: kongo*, kdc, kinşasa*; tanzania: tanzanya*; mozambique: mozambik*,
        maputo*; angola: angola*, luanda*; zimbabwe: zimbabve*; south africa: güney afrika*, pretoria*; syria: suriye*,
        şam, şamda; iraq: ırak*, bağdat*; yemen: yemen*, husi*, sana; lebanon: lübnan*, beyrut*, hizbullah*; palestine:
        filistin*, gazze*, hamas*, batı şeria*; afghanistan: afgan*, kabil, taliban*; pakistan: pakistan*, islamabad*;
        india: hindistan*, hintli*, hint, yeni delhi*; bangladesh: bangladeş*, dakka*; myanmar: myanmar*, birmanya*;
        nepal: nepal*, katmandu*; japan: japon*, tokyo*; north korea: kuzey kore*, pyongyang*; south korea: güney kore*,
        seul*; taiwan: tayvan*, taipei*; philippines: filipin*, manila*; indonesia: endonezya*, cakarta*; australia:
        avustralya*, canberra*; canada: kanada*, ottawa*; mexico: meksika*; brazil: brezilya*; argentina: arjantin*,
        buenos aires*; peru: peru, perulu*, lima; colombia: kolombiya*, bogota*; venezuela: venezuela*, karakas*; cuba:
        küba*, havana*; haiti: haiti*; poland: polonya*, varşova*; hungary: macar*, budapeşte*; serbia: sırbistan*,
        sırp*, belgrad*; greece: yunan*, atina*; belgium: belçika*; netherlands: hollanda*, lahey*; sweden: isveç*,
        stockholm*; denmark: danimarka*, kopenhag*; norway: norveç*, oslo*; switzerland: isviçre*, cenevre*; belarus:
        belarus*, minsk*
    """,
}

POWERS = {lang: {**named(written), **BODIES[lang]} for lang, written in _WRITTEN.items()}
