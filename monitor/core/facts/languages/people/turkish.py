"""Whom Turkish reports count, by who they are."""

PEOPLE = {
    "people.1": """
        kişi, insan, vatandaş, yurttaş, köylü, erkek, adam, turist, yabancı, gösterici, eylemci, protestocu,
        şüpheli, zanlı, sürücü, lider, elebaşı, komutan, çiftçi, çoban, balıkçı, hacı, aktivist, yargıç, hakim,
        avukat, bakan, vali, belediye başkanı, muhtar, iş insanı, iş adamı, genç, imam, rahip, papaz, siyasetçi,
        milletvekili, büyükelçi, diplomat, seçmen, taraftar, vekil, esnaf, tüccar, sanık, kurban, cenaze, ceset,
        filistinli, ukraynalı, rus, israilli, suriyeli, afgan, amerikalı, malili, iranlı, lübnanlı, türk, dağcı,
        yabancı uyruklu kişi""",
    "people": """
        köy sakini, kamp sakini, bölge sakini, mahalle sakini, kent sakini, aile üyesi, örgüt mensubu, parti üyesi,
        aile, halk""",
    "civilians.1": "sivil, sivil vatandaş, masum sivil",
    "soldiers.1": """
        asker, er, subay, astsubay, uzman çavuş, onbaşı, teğmen, üsteğmen, yüzbaşı, binbaşı, yarbay, albay, general,
        tuğgeneral, tümgeneral, jandarma eri, rehber personel, güvenlik görevlisi, güvenlik korucusu,
        korucu, ordu mensubu, güvenlik gücü mensubu, güvenlik güçleri mensubu, lejyoner, pilot""",
    "soldiers": "askeri personel",
    "police": "polis",
    "police.1": "polis memuru, emniyet mensubu, komiser, bekçi, trafik polisi, emniyet görevlisi",
    "fighters.1": """
        militan, terörist, isyancı, cihatçı, cihatcı, direnişçi, saldırgan, silahlı saldırgan, savaşçı, milis,
        paralı asker, haydut, eşkıya, korsan, ayrılıkçı, gerilla, keskin nişancı, intihar bombacısı, canlı bomba,
        bombacı, silahlı kişi, silahlı adam, silahlı militan, örgüt üyesi, terör örgütü üyesi, çete üyesi, radikal,
        tetikçi, muhalif savaşçı, bölücü terörist""",
    "peacekeepers.1": "barış gücü askeri, barış gücü mensubu, mavi bereli, barış gücü personeli",
    "children.1": "çocuk, bebek, kız çocuğu, erkek çocuk, kız çocuk, küçük kız, ergen, reşit olmayan, kız, oğlan",
    "women.1": "kadın, anne, rahibe, hamile kadın",
    "students.1": "öğrenci, kız öğrenci, lise öğrencisi, üniversite öğrencisi, üniversiteli, liseli",
    "workers.1": """
        işçi, çalışan, yardım çalışanı, yardım görevlisi, sağlık çalışanı, madenci, doktor, hekim, hemşire,
        öğretmen, itfaiyeci, mühendis, gönüllü, mürettebat, mürettebat üyesi, personel, görevli, kurtarma görevlisi,
        sağlık görevlisi, memur, bekçisi, insani yardım çalışanı, arama kurtarma görevlisi, denizci, gemici,
        tayfa""",
    "migrants.1": "göçmen, düzensiz göçmen, mülteci, sığınmacı, kaçak göçmen",
    "prisoners.1": "rehine, tutsak, esir, mahkum, mahkûm, tutuklu, hükümlü, savaş esiri, tutsak asker",
    "passengers.1": "yolcu",
    "journalists.1": "gazeteci, muhabir, kameraman, foto muhabiri, foto muhabir, basın mensubu, basın çalışanı",
}
