"""What disasters do besides killing, by language: homes lost, people who fall ill, and how strong the earth shakes.

`KIND.POSITION: words`, each kind of harm once a language, as in `words.Words`. homes.thing is what is counted, where a
word of homes.lost stands in the sentence.
"""

from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        infected.state: cases of cholera, cases of ebola, cases of measles, cases of mpox, cases of malaria,
        cases of polio, cases of dengue, cases of covid, cases of covid-19, cases of meningitis, cholera cases,
        ebola cases, measles cases, mpox cases, infected, infections, confirmed cases, suspected cases, new
        cases, cases of infection, cases of the disease, cases of marburg, cases of plague, cases of diphtheria,
        cases of yellow fever; homes.thing: houses, homes, dwellings, huts, shelters, tents, buildings;
        homes.lost: destroyed, destroys, destroy, destroying, damaged, damages, damaging, burned, burned down,
        burnt, torched, flattened, razed, swept away, washed away, collapsed, levelled, leveled, demolished,
        submerged, flooded, inundated, ruined, gutted, flattens, flatten, flattening, razes, raze, razing,
        levelling, leveling, torches, torching, burns down, burning down, wrecked, wrecks, wrecking, washes
        away, sweeps away, sweeping away, destroyed by fire, gutted by fire, submerges, engulfed, burnt down,
        reduced to ashes, reduced to rubble, blown away; magnitude.toll: magnitude, richter scale, magnitude of
    """,
    "fr": """
        infected.state: cas de choléra, cas d ebola, cas de rougeole, cas de mpox, cas de paludisme, cas de
        covid, cas de covid-19, cas de dengue, cas de méningite, cas de polio, cas confirmés, cas suspects,
        nouveaux cas, contaminations, cas de variole, infections, cas de fièvre jaune, contaminés, contaminées,
        infectées, infectés; homes.thing: maisons, habitations, logements, cases, bâtiments, foyers, tentes,
        abris; homes.lost: détruit, détruits, détruite, détruites, détruisent, détruisant, endommagé,
        endommagés, endommagées, incendiées, incendié, brûlées, rasées, effondrées, effondrés, inondées,
        emporté, emportées, ravagé, ravagées, ravagent, dévasté, englouties, endommageant, écroulées, rase,
        rasent, rasé, rasés, rasée, brûlé, brûlés, incendient, incendiés, réduit en cendres, réduites en
        cendres, réduits en cendres, emporte, emportent, emportés, endommage, endommagent, dévaste, dévastent,
        dévastées, dévastés, inonde, inondent, inondés, engloutit, englouti, effondré, effondrée, soufflées,
        soufflé, soufflés, démolies, démolis, démoli, détruisit, calcinées, submergées, submerge;
        magnitude.toll: magnitude, échelle de richter
    """,
    "es": """
        infected.state: casos de cólera, casos de ébola, casos de sarampión, casos de dengue, casos de mpox,
        casos de malaria, casos de covid, casos de covid-19, casos confirmados, casos sospechosos, nuevos casos,
        contagios, contagiados, infectados, infecciones, casos de fiebre amarilla, casos de meningitis,
        contagiadas, infectadas; homes.thing: casas, viviendas, hogares, edificios, inmuebles, chozas;
        homes.lost: destruyó, destruyeron, destruidas, destruidos, destruye, destruyen, dañó, dañaron, dañadas,
        dañados, incendiadas, incendiaron, quemadas, quemaron, arrasó, arrasaron, derrumbadas, inundadas,
        afectadas, colapsadas, destruyendo, arrasadas, anegadas, derrumbaron, arrasa, arrasan, arrasando,
        arrasados, arrasado, incendia, incendian, incendiados, queman, quemados, daña, dañan, dañando, derriba,
        derribó, derribaron, derribadas, inunda, inundan, inundó, inundaron, inundados, redujo a cenizas,
        reducidas a cenizas, reducen a cenizas, devastó, devastaron, devasta, devastadas, calcinadas, calcinó,
        anega, anegó, sepultó, sepultadas, se derrumbaron, colapsaron, demolidas, arrastró, arrastradas;
        magnitude.toll: magnitud, escala de richter
    """,
    "pt": """
        infected.state: casos de cólera, casos de ébola, casos de ebola, casos de sarampo, casos de dengue,
        casos de mpox, casos de malária, casos de covid, casos de covid-19, casos confirmados, casos suspeitos,
        novos casos, infetados, infectados, infeções, infecções, contágios, casos de febre amarela, casos de
        meningite, infetadas; homes.thing: casas, habitações, moradias, residências, edifícios, prédios,
        palhotas; homes.lost: destruiu, destruíram, destruídas, destruídos, destrói, destroem, danificou,
        danificaram, danificadas, incendiadas, incendiaram, queimadas, queimaram, arrasou, arrasadas, inundadas,
        desabaram, afetadas, destruindo, alagadas, ruíram, arrasa, arrasam, arrasaram, arrasando, arrasados,
        incendeia, incendiou, incendiados, queimou, queimados, danifica, danificam, danificados, danificando,
        inunda, inundou, inundam, inundaram, inundados, alaga, alagou, alagados, reduziu a cinzas, reduzidas a
        cinzas, devastou, devastaram, devasta, devastadas, derrubou, derrubadas, soterrou, soterradas,
        desmoronaram, desabou, demolidas, arrastou, arrastadas; magnitude.toll: magnitude, escala de richter
    """,
    "de": """
        infected.state: cholera-fälle, cholerafälle, ebola-fälle, masernfälle, mpox-fälle, corona-fälle,
        infizierte, infizierten, infektionen, infektionsfälle, neuinfektionen, bestätigte fälle, verdachtsfälle,
        ebolafälle, erkrankte, cholera-fällen, infiziert, ansteckungen, dengue-fälle, krankheitsfälle;
        homes.thing: häuser, wohnhäuser, gebäude, hütten, wohnungen, häusern; homes.lost: zerstört, zerstörte,
        zerstörten, zerstören, beschädigt, beschädigte, beschädigten, niedergebrannt, eingestürzt, überflutet,
        verwüstet, überschwemmt, weggerissen, abgebrannt, zerstörend, beschädigen, niederbrennt, brannten
        nieder, brannten ab, niedergebrannte, dem erdboden gleich, dem erdboden gleichgemacht, in schutt und
        asche, überfluteten, überflutete, überfluten, verwüsten, verwüstete, verwüsteten, überschwemmte,
        überschwemmten, eingestürzte, stürzten ein, stürzen ein, weggespült, fortgerissen, ausgebrannt,
        unbewohnbar, vernichtet, vernichtete, vernichteten, reißt mit, begraben; magnitude.toll: stärke,
        magnitude, richterskala
    """,
    "ar": """
        infected.state: إصابة بالكوليرا, حالة كوليرا, حالة إصابة, إصابة بفيروس, حالة إيبولا, إصابة بالحصبة, حالة
        مؤكدة, حالة اشتباه, إصابة مؤكدة, إصابة جديدة, حالات إصابة, حالة إصابة بالكوليرا, حالة حصبة, إصابة
        بالإيبولا, إصابة بجدري, إصابة بحمى, حالة إصابة مؤكدة, إصابة بإيبولا, مصابا بالكوليرا, إصابة بكورونا,
        حالات كوليرا; homes.thing: منزلا, منازل, بيوت, بيتا, مباني, مسكنا, مبنى, مساكن, منزل; homes.lost: دمر,
        دمرت, تدمير, تضرر, تضررت, انهيار, أحرق, أحرقت, غمرت, انهار, تدمر, انهارت, هدم, حرق, جرف, جرفت, احتراق,
        دمروا, يدمر, تدمير كامل, تدمرت, يهدم, هدمت, تهدم, يحرق, تحرق, أحرقوا, احترق, احترقت, التهم, التهمت,
        يغمر, غمر, تغمر, جرفت السيول, سوى بالأرض, سوت بالأرض, ألحق أضرارا, ألحقت أضرارا, تهدمت, يجرف, تجرف;
        magnitude.toll: بقوة, قوته, بلغت قوته, شدته
    """,
    "ru": """
        infected.state: случаев холеры, случая холеры, случаях холеры, случаев эболы, случаев кори, случаев
        лихорадки, случаев заражения, заболевших, заразившихся, заражений, заболели, случаев коронавируса,
        подтверждённых случаев, случаев заболевания, инфицированных, заразились, случая заражения, случаев оспы,
        случаев инфицирования, случаев малярии; homes.thing: домов, дома, дом, жилых домов, зданий, строений,
        жилых дома, построек, домам, домовладений; homes.lost: разрушил, разрушила, разрушили, разрушены,
        разрушено, разрушило, повреждены, повреждено, уничтожены, сгорели, сгорело, затоплены, затоплено,
        подтоплены, подтоплено, снёс, повредил, разрушен, уничтожил, разрушает, разрушают, разрушив, разрушены
        полностью, повредили, повредила, повредило, уничтожила, уничтожили, уничтожило, уничтожено, сжёг,
        сожгли, сожгла, сожжены, сожжено, выгорело, выгорели, снесло, снесены, снесла, смыло, смыл, затопило,
        затопила, затопил, подтопило, обрушились, обрушилось, рухнули, сровнял с землёй, сровняли с землёй;
        magnitude.toll: магнитудой, магнитуда, магнитуды
    """,
    "tr": """
        infected.state: kolera vakası*, ebola vakası*, kızamık vakası*, sıtma vakası*, çiçeği vakası*,
        enfeksiyon vakası*, vaka, doğrulanmış vaka*, şüpheli vaka*, enfekte old*, virüs bulaşt*, hastalığa
        yakaland*, virüse yakaland*, koleraya yakaland*; infected.toll: vaka sayısı*, enfekte sayısı*;
        homes.thing: ev, evin, evi, konut, konutun, konutu, bina, binanın, binayı, yapı, yapının, hane, hanenin,
        kulübe, çadır; homes.lost: yıkıld*, yıktı, yıkılan, yıkılması*, hasar gördü*, hasar gören, hasar aldı,
        zarar gördü*, zarar gören, kül oldu, yandı, yandığı*, yanan, yakıld*, yaktı, yakılan, ateşe verd*, ateşe
        verild*, sular altında kald*, su altında kald*, çöktü, çöken, enkaza dönd*, yerle bir ol*, yerle bir
        ett*, su bastı, tahrip old*, tahrip ett*, kullanılamaz hale geld*; magnitude.toll: büyüklüğünde,
        büyüklüğündeki, büyüklüğü, şiddetinde, şiddetindeki
    """,
    "it": """
        homes.thing: case, abitazioni, edifici, palazzi, palazzine, alloggi, capanne, baracche, appartamenti;
        homes.no: case di riposo, case editrici, case farmaceutiche, case popolari, case automobilistiche;
        homes.lost: distrutt*, distrugge, distruggono, distruggendo, danneggiat*, danneggia, danneggiano,
        danneggiando, incendiat*, bruciat*, rase al suolo, rasi al suolo, crollat*, allagat*, inagibil*,
        devastat*; magnitude.toll: magnitudo, magnitudine, scala richter
    """,
    "id": """
        homes.thing: rumah, bangunan, gedung, hunian, tempat tinggal, unit rumah, rumah warga, rumah penduduk;
        homes.no: rumah sakit, rumah tahanan, rumah ibadah, rumah makan, rumah produksi, rumah sakit umum, rumah
        duka, rumah tangga, rumah dinas, gedung sekolah, bangunan sekolah, rumah potong; homes.lost: rusak,
        hancur, terbakar, terendam, hangus, roboh, ambruk, merusak, menghancurkan, merendam, menghanguskan,
        hanguskan, rendam, rusakkan, rata dengan tanah, ludes, tertimbun, hanyut, diterjang, terdampak, dibakar,
        membakar, luluh lantak, tergenang, merobohkan
    """,
}

DISASTERS = {lang: named(written) for lang, written in _WRITTEN.items()}
"""Language → kind of harm → its words."""
