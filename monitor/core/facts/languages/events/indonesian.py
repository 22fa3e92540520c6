"""Indonesian words of what happened."""

from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": """
        serang, menyerang, diserang, serangan, penyerangan, penyergapan, menyergap, disergap, sergap, kelompok
        bersenjata, pria bersenjata, orang bersenjata, penembakan, menembaki, ditembaki, tembaki, baku tembak dengan
        perampok, penikaman, penusukan, menikam, ditikam, ditusuk, pembunuhan, membunuh, dibunuh, ditembak, menembak,
        tembak mati, melepaskan tembakan, membakar rumah, penyerbuan, menyerbu, serbu, pembacokan, dibacok, bacok,
        perampokan bersenjata, bunuh warga, bunuh petani, bunuh warga sipil, bunuh, tewaskan warga sipil, menewaskan
        warga sipil, warga sipil tewas, pembunuh, membacok, bakar desa, membakar desa, diserbu, serbuan, penembak,
        penyerang, dirampok, penjarahan, dijarah, menjarah, perampok bersenjata, tewas dibunuh, tewas ditembak,
        pencurian ternak, perampokan ternak, pencuri ternak, perampok ternak""",
    "bombing": """
        bom, bom mobil, bom bunuh diri, pengeboman, pemboman, ledakan, meledak, diledakkan, meledakkan, ledakkan,
        peledakan, granat, ranjau, bahan peledak, bom rakitan, bom pinggir jalan, dibom, peledak""",
    "airstrike": """
        serangan udara, serangan drone, serangan rudal, rudal, drone, drone tempur, pesawat nirawak, pesawat tanpa awak,
        membombardir, dibombardir, bombardir, jet tempur, pesawat tempur, gempuran, menggempur, gempur, digempur,
        serangan pesawat, roket, dirudal, misil, peluru kendali""",
    "massacre": """
        pembantaian, dibantai, membantai, genosida, kuburan massal, eksekusi massal, dieksekusi, pembunuhan massal,
        dipenggal, mengeksekusi""",
    "clash": f"""
        baku tembak, kontak tembak, kontak senjata, bentrok, bentrokan, pertempuran, bertempur, pertempuran sengit,
        tempur, perang saudara, adu tembak, jatuh ke tangan, kota jatuh, perebutan kota, mundur setelah pertempuran,
        direbut pemberontak, direbut kembali, dikuasai pemberontak, dikuasai milisi, kuasai penuh, menguasai penuh, usir
        pemberontak, mengusir pemberontak, pukul mundur, memukul mundur, rebut kembali, merebut kembali,
        {phrases("rebut, merebut, kuasai, menguasai, duduki", "kota, desa, wilayah, pangkalan, bandara")},
        {phrases("rebut, merebut, kuasai, menguasai, duduki", "kawasan, ibu kota, distrik, provinsi, markas")},
        {phrases("menduduki", "kota, desa, wilayah, pangkalan, bandara, kawasan, ibu kota, distrik, provinsi")},
        {phrases("menduduki", "markas")}""",
    "abduction": """
        diculik, menculik, culik, penculikan, penculik, disandera, menyandera, penyanderaan, sandera, uang tebusan,
        tebusan, disekap, penculiknya,
        bawa paksa, dibawa paksa, membawa paksa""",
    "release": """
        dibebaskan, membebaskan, bebaskan, pembebasan, pertukaran tahanan, pertukaran tawanan, menghirup udara bebas,
        dilepaskan, dibebaskannya, bebas bersyarat, bebas dari penjara, grasi, amnesti, remisi, tahanan dilepas, bebas
        dari tahanan, bebas dari penyanderaan""",
    "arrest": """
        tangkap, ditangkap, menangkap, penangkapan, tertangkap, dibekuk, membekuk, bekuk, diringkus, meringkus,
        ringkus, diciduk, ciduk, dicokok, tersangka, penggerebekan, menggerebek, digerebek, gerebek, penggeledahan,
        ditahan, diamankan, ott, operasi tangkap tangan, buron, buronan""",
    "surrender": """
        menyerahkan diri, serahkan diri, menyerah, meletakkan senjata, letakkan senjata, pelucutan senjata,
        menyerahkan senjata, membelot, demobilisasi""",
    "coup": """
        kudeta, mengkudeta, dikudeta, menggulingkan, digulingkan, penggulingan, pengambilalihan kekuasaan, mengambil
        alih kekuasaan, ambil alih kekuasaan, merebut kekuasaan, pemberontakan militer, makar, prajurit memberontak,
        tentara memberontak, serdadu memberontak, pemberontakan tentara, pemberontakan prajurit, pemberontakan di barak,
        prajurit membangkang, tentara membangkang, tembakan di barak, tembakan di istana, tembakan dekat istana,
        tembakan terdengar di barak, tembakan terdengar di dekat istana, tembakan di dekat istana, mengambil alih
        pemerintahan, ambil alih pemerintahan, junta merebut, junta mengambil""",
    "deployment": """
        kerahkan, dikerahkan, mengerahkan, pengerahan, kirim pasukan, mengirim pasukan, pengiriman pasukan, bala
        bantuan, pasukan tambahan, tambah pasukan, diterjunkan, tentara tambahan, penambahan pasukan, mengirim tentara,
        kirim tentara, mengirim prajurit, kirim prajurit, penempatan pasukan, penempatan tentara, menempatkan pasukan,
        tempatkan pasukan, pasukan ditempatkan, tambahan pasukan""",
    "withdrawal": """
        penarikan pasukan, menarik pasukan, tarik pasukan, ditarik mundur, menarik diri, tarik diri, mundur dari,
        tinggalkan pangkalan, meninggalkan pangkalan, penyerahan pangkalan, penyerahan kamp, hengkang, angkat kaki,
        pasukan terakhir, penarikan mundur, serahkan pangkalan, menyerahkan pangkalan, pangkalan terakhir, penarikan
        tentara, tarik tentara, menarik tentara, menarik mundur, tarik mundur, tinggalkan negara""",
    "blockade": f"""
        blokade*, memblokade, pengepungan, mengepung, dikepung, menutup jalan, menutup perbatasan, penutupan perbatasan,
        kelangkaan bahan bakar, krisis bahan bakar, diblokade, kepung, terkepung, kepungan, blokir jalan, memblokir
        jalan, jalan diblokir, blokir bantuan, memblokir bantuan, blokir pelabuhan, memblokir pelabuhan, memblokir
        jalur, blokir jalur, blokir pasokan, memblokir pasokan, halangi bantuan, menghalangi bantuan, bantuan dihalangi,
        tutup akses, menutup akses, akses ditutup, jalur pasokan, jalur ditutup, tutup jalur, menutup jalur, larang
        truk, melarang truk, melarang semua truk, larangan truk, truk dilarang, larangan masuk truk, truk tertahan, truk
        tertahan di perbatasan, ratusan truk, antrean truk, embargo bahan bakar, embargo bbm, larangan bbm, larangan
        bahan bakar, kelangkaan bbm, krisis bbm, bbm langka, pasokan bbm terputus, pasokan bahan bakar terputus, antrean
        di spbu, antrean bbm, kehabisan bahan bakar, kehabisan bbm, kehabisan pangan, kehabisan makanan, tutup wilayah
        udara, menutup wilayah udara, wilayah udara ditutup, tutup ruang udara, menutup ruang udara, ruang udara
        ditutup, tak mengizinkan truk, melarang pedagang,
        {phrases("memutus*, putus, putuskan, diputus", "jalur, akses, jalan, semua akses, semua jalan")},
        {phrases("memutus*, putus, putuskan, diputus", "semua jalur, pasokan, rute")},
        {phrases("tutup, menutup, penutupan", "perbatasan, pintu perbatasan, pos perbatasan")},
        {phrases("tutup, menutup, penutupan", "pintu lintas batas, penyeberangan, jalan raya")},
        {phrases("perbatasan, penyeberangan", "ditutup, tertutup, masih ditutup, dihentikan, tetap ditutup")}""",
    "quarrel": f"""
        krisis diplomatik, panggil duta besar, memanggil duta besar, menarik duta besar, tarik duta besar, usir duta
        besar, mengusir diplomat, usir diplomat, pengusiran diplomat, persona non grata, nota protes, ketegangan
        diplomatik, sengketa diplomatik, perselisihan diplomatik, keretakan diplomatik, nota diplomatik, protes keras,
        protes diplomatik, protes resmi, perang kata-kata, hubungan memburuk, hubungan memanas, memburuknya hubungan,
        hubungan diplomatik memburuk, hubungan bilateral memburuk, hubungan diplomatik putus, pemutusan hubungan
        diplomatik, putus hubungan diplomatik, putuskan hubungan diplomatik, memutus hubungan diplomatik, memutuskan
        hubungan diplomatik, putuskan hubungan dengan, memutuskan hubungan dengan, putus hubungan dengan, bekukan
        hubungan, membekukan hubungan, turunkan hubungan, menurunkan hubungan, menurunkan tingkat hubungan, dinyatakan
        persona non grata, non grata, kuasa usaha dipanggil, dipanggil kemlu, dipanggil kementerian luar negeri, dubes
        pulang, duta besar pulang, tutup kedutaan, menutup kedutaan, menutup kedutaannya, campur tangan dalam urusan,
        mencampuri urusan, melanggar wilayah udara, pelanggaran wilayah udara, saling usir, saling mengusir, tindakan
        balasan diplomatik,
        {phrases("panggil, memanggil, tarik, menarik, penarikan", "dubes*, duta besar*, pulang dubes*")},
        {phrases("panggil, memanggil, tarik, menarik, penarikan", "pulang duta besar*")},
        {phrases("usir, mengusir, pengusiran, pulangkan, memulangkan", "dubes*, duta besar*, diplomat*")},
        {phrases("usir, mengusir, pengusiran, pulangkan, memulangkan", "para diplomat")},
        {phrases("usir, mengusir, pulangkan, memulangkan", "dua diplomat, tiga diplomat, empat diplomat")},
        {phrases("usir, mengusir, pulangkan, memulangkan", "lima diplomat, sejumlah diplomat, belasan diplomat")},
        {phrases("usir, mengusir, pulangkan, memulangkan", "1* diplomat, 2* diplomat, 3* diplomat, 4* diplomat")},
        {phrases("usir, mengusir, pulangkan, memulangkan", "5* diplomat")},
        {phrases("dubes*, duta besar*, diplomat*", "dipanggil, ditarik*, diusir, dipulangkan, dideportasi")}""",
    "abuse": """
        penyiksaan, menyiksa, disiksa, mutilasi, penganiayaan, perlakuan buruk, eksekusi di luar hukum, pelanggaran ham,
        pelanggaran hak asasi, siksa, siksaan, memutilasi, dimutilasi, menganiaya, dianiaya, penyiksa, kekejaman,
        perlakuan kejam, perlakuan tidak manusiawi, perlakuan tak manusiawi, pembunuhan di luar hukum, eksekusi di luar
        proses, di luar proses hukum, tanpa proses hukum, tanpa proses peradilan, tanpa pengadilan, pelanggaran hak,
        kekerasan seksual, pemerkosaan massal, pemerkosaan, diperkosa, mayat dibakar, mayatnya dibakar, jenazah dibakar,
        jasad dibakar, membakar mayat, membakar jenazah, bakar mayat, tahanan dipukuli, pemukulan tahanan, memukuli
        tahanan, dipukuli dan ditendang, disetrum, setruman, dicambuk, mencambuk, cambukan, dipenggal kepalanya, potong
        telinga, telinga dipotong, paksa tahanan, memaksa tahanan, tawanan dipaksa, memaksa tawanan, eksekusi tawanan,
        mengeksekusi tawanan""",
    "talks": """
        perundingan, berunding, runding, negosiasi, bernegosiasi, dialog, pembicaraan, ktt, konferensi tingkat
        tinggi, mediasi, mediator, pertemuan, bertemu, juru runding, sidang umum, sidang kabinet, sidang paripurna,
        sidang darurat""",
    "agreement": """
        kesepakatan, sepakat, sepakati, menyepakati, perjanjian, teken, menandatangani, ditandatangani, penandatanganan,
        gencatan senjata, nota kesepahaman, mou, pakta, traktat, sepakat damai, perpanjang mandat, memperpanjang mandat,
        mandat diperpanjang, perpanjangan mandat, perpanjang misi, memperpanjang misi, misi diperpanjang, perpanjangan
        misi, memperpanjang kehadiran, perpanjangan kehadiran, perpanjang penugasan, perpanjangan penugasan,
        memperpanjang penugasan, gencatan""",
    "sanctions": """
        sanksi, embargo, pembekuan aset, aset dibekukan, membekukan aset, daftar hitam, larangan masuk, larangan
        bepergian, larangan perjalanan, membekukan rekening, pembekuan rekening""",
    "visit": """
        kunjungan, kunjungan kenegaraan, berkunjung, mengunjungi, kunjungi, lawatan, lawat, kunjungan kerja,
        kunker, bertolak ke""",
    "statement": f"""
        kecam, mengecam, kecaman, mengutuk, kutuk, belasungkawa, berduka, mendesak, desak, menyerukan, serukan, seruan,
        pernyataan, menyesalkan, imbau, mengimbau, prihatin, keprihatinan, menyatakan keprihatinan, peringatkan,
        memperingatkan, membantah,
        {phrases("imbau, minta, desak", "warganya, warga negaranya, wni")}""",
    "decree": """
        dekret, dekrit, jam malam, keadaan darurat, darurat militer, menasionalisasi, nasionalisasi, konstitusi baru,
        undang-undang baru, moratorium, status darurat""",
    "appointment": """
        melantik, dilantik, lantik, pelantikan, menunjuk, ditunjuk, tunjuk, mengundurkan diri, pengunduran diri, mundur,
        kabinet baru, reshuffle, dicopot, mencopot, copot, dipecat, memecat, pecat, diberhentikan, lengser, resmi
        menjabat, menteri baru, panglima baru, perdana menteri baru, pergantian menteri, pergantian kabinet, pergantian
        pemerintahan""",
    "election": """
        pemilu, pilpres, pilkada, pileg, pemilihan, pemilih, tps, pemungutan suara, mencoblos, coblos, surat suara,
        penghitungan suara, kpu, referendum, kandidat, capres, cawapres, caleg, paslon, quick count, hitung cepat,
        terpilih kembali, kotak suara, hasil pemilu""",
    "protest": """
        unjuk rasa, pengunjuk rasa, demo, demonstrasi, demonstran, berdemo, aksi massa, turun ke jalan, gas air
        mata, protes, memprotes, kerusuhan, rusuh, ricuh, massa aksi, aksi damai, long march, aksi protes,
        kericuhan, aksi unjuk rasa, massa pendemo, pendemo""",
    "strike": """
        mogok, mogok kerja, pemogokan, serikat pekerja, serikat buruh, mogok massal, mogok nasional, sopir truk
        berhenti, sopir truk menolak, sopir berhenti, sopir menolak, sopir truk setop, hentikan perjalanan, menghentikan
        perjalanan, menghentikan pengangkutan, hentikan pengangkutan, menghentikan pengiriman barang, pengangkut
        menghentikan, berhenti mengangkut, menolak mengangkut, menolak jalan""",
    "trial": """
        sidang, persidangan, disidang, divonis, vonis, pengadilan, hakim, majelis hakim, terdakwa, jaksa, dituntut,
        penjara seumur hidup, dihukum, hukuman, bersalah, putusan, pn, tipikor, didakwa, dakwaan, terpidana, tahun
        penjara, kejaksaan, ekstradisi, banding, kasasi, praperadilan, hukuman mati, dipenjara, vonis penjara""",
    "anniversary": """
        memperingati, diperingati, mengenang, kenang, hari jadi, tahun setelah, setahun setelah, doa bersama,
        upacara peringatan, haul, tabur bunga, setahun tragedi, tahun tragedi, mengheningkan cipta, peringatan
        hari, peringatan satu tahun, satu dekade tragedi, satu dekade setelah, peringatan tahun""",
    "death": """
        meninggal dunia di usia, meninggal di usia, wafat, tutup usia, pemakaman, dimakamkan, berpulang, mengembuskan
        napas terakhir, mangkat, rumah duka, meninggal pada usia, dikebumikan, serangan jantung, meninggal karena sakit,
        meninggal setelah sakit""",
    "displacement": """
        mengungsi, pengungsi, pengungsian, diungsikan, eksodus, melarikan diri dari, kehilangan tempat tinggal, terusir,
        dievakuasi, mengevakuasi, evakuasi warga, warga kabur""",
    "flood": """
        banjir, banjir bandang, kebanjiran, hujan deras, hujan lebat, meluap, luapan, longsor, tanah longsor, terendam,
        merendam, genangan, banjir lahar, tertimbun longsor, tanggul jebol, curah hujan, banjir rob, hanyut, dikepung
        banjir, terkepung banjir, terisolasi banjir, terisolasi akibat banjir, terisolasi akibat longsor""",
    "storm": """
        badai, topan, siklon, angin kencang, angin puting beliung, puting beliung, taifun, tornado, hurikan, cuaca
        ekstrem""",
    "earthquake": """
        gempa, gempa bumi, gempabumi, gempa susulan, magnitudo, episenter, pusat gempa, tsunami, bmkg,
        skala richter""",
    "fire": """
        kebakaran, terbakar, si jago merah, pemadam, damkar, hangus, hanguskan, dilalap, karhutla, kobaran,
        memadamkan api, kebakaran hutan""",
    "drought": """
        kekeringan, kemarau panjang, kelaparan, krisis pangan, gizi buruk, malnutrisi, krisis air, rawan pangan, gagal
        panen, paceklik""",
    "outbreak": """
        wabah, kolera, ebola, campak, virus, vaksin, vaksinasi, dbd, demam berdarah, penyakit, penularan, mpox,
        cacar monyet, pandemi, epidemi, malaria, difteri, polio, flu burung, rabies, klb, kejadian luar biasa,
        covid, covid-19, antraks""",
    "accident": """
        kecelakaan, tabrakan, menabrak, ditabrak, tabrak, tertabrak, terguling, jatuh ke jurang, masuk jurang,
        tenggelam, karam, terbalik, hilang kendali, rem blong, tabrak lari, lakalantas, terperosok, tergelincir, ambruk,
        runtuh, kecelakaan beruntun, kecelakaan maut, tabrakan beruntun, pesawat jatuh, hilang kontak, terinjak, jatuh
        ke sungai, jatuh ke laut, helikopter jatuh, kereta anjlok, anjlok dari rel, jatuh di, tertimpa, tertimbun""",
    "cyberattack": """
        peretas, peretasan, diretas, meretas, hacker, serangan siber, ransomware, kebocoran data, data bocor,
        pembobolan data, malware, siber, ddos""",
    "idiom": """
        serangan jantung, serangan balik, serangan panik, serangan fajar, serangan hama, bom waktu, meledak di pasaran,
        harga meledak, ledakan penduduk, ledakan jumlah penduduk, ledakan penjualan, perang dagang, perang harga, perang
        tarif, banjir pujian, banjir promo, banjir pesanan, kebanjiran, kebanjiran order, banjir diskon, badai phk,
        badai cedera, badai kritik, badai pasti berlalu, tsunami phk, gempa politik, gempur pertahanan, menggempur
        pertahanan, tembak tiga angka, tembakan bebas, tendangan bebas, bebas visa, jatuh hati, jatuh cinta, jatuh
        tempo, jatuh sakit, jatuh pada, terjun bebas, bantai lawan, pembantaian di lapangan, dibantai lawan, demo masak,
        demo produk, sidang skripsi, sidang isbat, sidang cerai, sidang tilang, peringatan dini, penunjukan langsung,
        tangkap layar, tangkapan layar, tangkap ikan, penangkapan ikan, daya tangkap, kunjungan wisatawan, kunjungan
        museum, mundur sejam, api asmara, virus komputer, demam k-pop, demam panggung, harga cabai meledak, dikepung
        penggemar, dikepung fans, dikepung suporter, dikepung wartawan, dikepung masalah, dikepung utang, terkepung
        utang, siksaan bagi, siksa kubur, pemutusan hubungan kerja, rebut gelar, merebut gelar, merebut kembali gelar,
        merebut medali, rebut medali, kuasai bola, menguasai bola, bunuh diri, gol bunuh diri, siksa neraka, dikepung
        asap, penyerang sayap, penyerang timnas, penyerang asing, larangan masuk stadion""",
    "elsewhere": """
        liga 1, liga inggris, liga champions, liga italia, piala dunia, piala asia, timnas, gol, striker, kiper,
        gelandang, pelatih, wasit, laga, klasemen, semifinal, perempat final, babak final, penalti, juara, transfer
        pemain, bulu tangkis, bulutangkis, badminton, motogp, formula 1, olimpiade, medali, sea games, basket, voli,
        tenis, film, sinetron, drakor, album, lagu, penyanyi, aktris, sutradara, festival film, box office, seleb,
        selebritas, gosip, ihsg, bursa efek, laba bersih, bitcoin, kripto, emiten, investor ritel, resep, kuliner,
        fesyen, ponsel, smartphone, gim, harga saham, pasar saham, liga 2, pemain asing, bobotoh, gawang""",
    "blockade.faint": """
        truk bbm, truk tangki, truk bahan bakar, konvoi bahan bakar, konvoi bbm, terisolasi, terputus dari,
        kehabisan""",
    "quarrel.faint": """
        kuasa usaha, 48 jam untuk, 72 jam untuk, waktu 48 jam, waktu 72 jam, saling tuduh, dalam 48 jam, dalam 72 jam,
        saling menuduh, saling menuding, saling tuding""",
    "abuse.faint": """
        hrw, human rights watch, amnesty, amnesty international, kelompok ham, organisasi ham, lembaga ham, komnas ham,
        membuka penyelidikan, buka penyelidikan, penyelidikan independen, investigasi independen, tim pencari fakta""",
    "attack.faint": "tembakan, suara tembakan",
    "massacre.faint": """
        tangan terikat, tangan korban terikat, kondisi terikat, mata ditutup kain, mata tertutup kain, jasad terikat,
        mayat ditemukan, jasad ditemukan, jenazah ditemukan, puluhan mayat, puluhan jasad, belasan mayat, belasan
        jasad""",
    "death.faint": "",
    "statement.faint": """
        hari berkabung, berkabung nasional, masa berkabung, berkabung selama, duka nasional, setengah tiang""",
    "statement.title": "bantah, menuduh, tuduh, ancam, mengancam",
}
