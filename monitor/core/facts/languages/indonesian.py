"""Indonesian words by their meaning. Nouns are not told apart by number: they stand with a number, or count nobody."""

from monitor.core.facts.languages.events.indonesian import EVENT_TYPES
from monitor.core.facts.languages.grammar import Counting, Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.indonesian import PAIRS
from monitor.core.facts.languages.people.indonesian import PEOPLE
from monitor.core.facts.languages.themes.indonesian import THEMES

_DIED = "korban tewas, korban jiwa, korban meninggal, korban meninggal dunia"

LANGUAGE = Language(
    grammar=Grammar(
        counting=Counting(hundreds=True, raises=("belas", "puluh")),
        unmarked_plural=True,
        months_capitalised=True,
        weekdays_capitalised=True,
        active="me",
        passive="di",
        day_mark="/",
    ),
    units="nol satu/seorang dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    ones="seorang",
    hundreds="seratus",
    scales="ratus ribu/seribu juta/sejuta",
    rounded="""
        belasan 11-19, puluhan 20-99, ratusan 200-999, ribuan 2000-9999, belasan ribu 11000-19999, puluhan ribu
        20000-99999, ratusan ribu 200000-999999, beberapa 3-9, selusin 12~, lusinan 20-99, sepasang 2""",
    at_least="""
        sedikitnya, setidaknya, paling sedikit, paling tidak, minimal, lebih dari.before, sekurangnya,
        sekurang-kurangnya, setidak-tidaknya, tidak kurang dari.before, tak kurang dari.before, lebih.before""",
    about="""
        sekitar, kurang lebih, hampir, kira-kira, hingga, sampai, diperkirakan, kurang dari, mendekati, sekira, tidak
        lebih dari, tak lebih dari, diperkirakan sekitar, diperkirakan ada, kisaran""",
    ranges="hingga sampai menjadi atau dan",
    between="antara",
    changes="dari",
    nobody="tidak ada, tak ada, tanpa, nihil, tidak terdapat, tidak menimbulkan, tidak ditemukan, tidak memakan",
    people=PEOPLE,
    things="""
        tahun, bulan, minggu, pekan, hari, jam, menit, detik, malam, km, kilometer, meter, m, cm, kg, kilogram,
        gram, ton, liter, barel, hektare, hektar, rupiah, dolar, euro, riyal, ringgit, persen, kali, desa, kota,
        kabupaten, provinsi, kecamatan, kelurahan, dusun, negara, wilayah, daerah, mobil, motor, sepeda motor, truk,
        bus, kendaraan, kapal, perahu, pesawat, jet, helikopter, drone, rudal, roket, bom, peluru, granat, serangan,
        ledakan, gempa, operasi, kursi, suara, gol, poin, sapi, kambing, ekor, hewan, ternak, sekolah, rumah sakit,
        puskesmas, masjid, gereja, rumah, bangunan, gedung, toko, kios, ruko, perusahaan, proyek, kasus, halaman,
        putaran, senjata, pucuk, pertanyaan, partai, pasal, ayat, undang-undang, kelompok, unit, batalyon, batalion,
        brigade, kompi, poin, jalan, ruas, jembatan, titik, lokasi, buah, butir, lembar, paket, bungkus, wib, wita,
        wit, derajat, skala, persen, laporan, aduan, tps, paslon, kejadian, insiden, kecelakaan, hotspot, pohon,
        tiang, keping, batang, botol, ruang, keluarga, kk, kepala keluarga, pikap, laptop, komputer, telepon,
        pesawat nirawak""",
    harm={
        "killed.verb.loss": "kehilangan",
        "killed.no": """
            bunuh diri, bom bunuh diri, hukuman mati, vonis mati, dihukum mati, divonis mati, dituntut hukuman mati,
            mati listrik, mati lampu, mati suri, ancaman pembunuhan, percobaan pembunuhan""",
        "killed.verb": """
            menewaskan, tewaskan, membunuh, membantai, menembak mati, tembak mati, mengeksekusi, merenggut nyawa,
            renggut nyawa, merenggut, renggut, memakan korban jiwa, menelan korban jiwa, tewasnya, meninggalnya,
            pembunuhan, pembunuhan terhadap, pembantaian, gugurnya, melumpuhkan.weak, menelan korban, makan korban,
            terbunuhnya, habisi nyawa, menghabisi nyawa, menghabisi, eksekusi.weak""",
        "killed.state": """
            tewas, meninggal, meninggal dunia, terbunuh, dibunuh, gugur.weak, wafat, mati.weak, ditembak mati,
            dieksekusi, dibantai, korban jiwa, korban tewas, korban meninggal, korban meninggal dunia, kematian,
            kehilangan nyawa, tak bernyawa, mayat, jenazah, jasad, dinyatakan tewas, dinyatakan meninggal, ditemukan
            tewas, ditemukan meninggal, terpanggang, tewas terbakar, dipenggal, orang mati, tewas tenggelam, tewas
            tertembak, tewas ditembak, tewas di tempat, dilumpuhkan.weak""",
        "total.toll": """
            sehingga total menjadi, sehingga totalnya menjadi, menambah total menjadi, total kini menjadi, total
            menjadi""",
        "killed.toll": f"""
            {phrases("jumlah, total, angka", f"{_DIED}, kematian")},
            {phrases(_DIED, "mencapai, bertambah, menjadi, jadi, capai, naik, melonjak, terus, tembus, total")}, jumlah
            tewas""",
        "killed.toll.lives": phrases(_DIED, "akibat, dalam, gempa, banjir, longsor, serangan, ledakan, kebakaran"),
        "wounded.state": """
            luka-luka, luka, terluka, cedera, luka berat, luka ringan, luka parah, korban luka, korban luka-luka,
            mengalami luka, mengalami luka-luka, terluka parah, cedera parah, luka bakar, dirawat, dilarikan ke rumah
            sakit, luka tembak, menderita luka, cidera, keracunan, dirawat di rumah sakit""",
        "wounded.verb": "melukai, lukai, mencederai, menciderai",
        "wounded.toll": "jumlah korban luka, korban luka mencapai, korban luka bertambah",
        "casualties.state": "korban",
        "missing.state": """
            hilang, dinyatakan hilang, korban hilang, masih hilang, belum ditemukan, dilaporkan hilang, masih dicari,
            masih dalam pencarian, hilang kontak, belum diketahui nasibnya""",
        "missing.no": "hilang kendali, kehilangan kendali, hilang kesadaran, hilang ingatan",
        "missing.toll": "jumlah korban hilang",
        "abducted.state": """
            diculik, disandera, disekap, dijadikan sandera, dibawa paksa, dibawa lari.weak, dibawa kabur.weak""",
        "abducted.verb": """
            menculik, culik, menyandera, penculikan, penyanderaan, menyekap, sandera.weak, membawa lari.weak, membawa
            kabur.weak""",
        "arrested.state": """
            ditangkap, ditahan, diringkus, dibekuk, diciduk, dicokok, diamankan.weak, dijebloskan ke penjara,
            digelandang, ditetapkan sebagai tersangka.weak, terjaring.weak, tertangkap, ditangkapnya""",
        "arrested.verb": """
            menangkap, tangkap, menahan.weak, tahan.weak, meringkus, ringkus, membekuk, bekuk, menciduk, ciduk,
            mencokok, mengamankan.weak, amankan.weak, penangkapan, penahanan.weak, menggelandang""",
        "freed.state": "dibebaskan, bebas.weak, dilepaskan.weak, dibebaskannya",
        "freed.verb": "membebaskan, bebaskan, pembebasan, melepaskan.weak, bebasnya",
        "freed.state.captive": "diselamatkan, kabur, meloloskan diri",
        "freed.verb.captive": "menyelamatkan, selamatkan",
        "surrendered.state": """
            menyerah, menyerahkan diri, meletakkan senjata, serahkan diri, menyerahkan senjata, membelot""",
        "displaced.toll": "jumlah pengungsi, total pengungsi",
        "displaced.state": """
            mengungsi, mengungsikan diri, meninggalkan rumah, meninggalkan rumahnya, meninggalkan rumah mereka,
            kehilangan tempat tinggal, dievakuasi.weak, diungsikan, melarikan diri dari rumah, kehilangan rumah,
            terusir, jadi pengungsi, melarikan diri.weak""",
        "displaced.verb": "mengevakuasi.weak, evakuasi.weak, mengungsikan, ungsikan",
        "infected.state.cases": "kasus",
        "infected.state": f"""
            {phrases("kasus", "kolera, ebola, campak, dengue, demam berdarah, dbd, mpox, cacar monyet, malaria")},
            {phrases("kasus", "covid-19, difteri, polio, rabies, flu burung, hiv, positif, terkonfirmasi, baru")},
            kasus suspek, kasus aktif, terinfeksi, tertular, positif covid-19, terjangkit""",
        "magnitude.toll": f"""
            magnitudo, bermagnitudo, skala richter, kekuatan m, gempa terkini m, gempabumi m,
            {phrases("gempa, gempa bumi", "m, berkekuatan, berkekuatan magnitudo, dengan kekuatan")}, berkekuatan m,
            berkekuatan magnitudo""",
        "homes.thing": "rumah, bangunan, gedung, hunian, tempat tinggal, unit rumah, rumah warga, rumah penduduk",
        "homes.no": """
            rumah sakit, rumah tahanan, rumah ibadah, rumah makan, rumah produksi, rumah sakit umum, rumah duka, rumah
            tangga, rumah dinas, gedung sekolah, bangunan sekolah, rumah potong""",
        "homes.lost": """
            rusak, hancur, terbakar, terendam, hangus, roboh, ambruk, merusak, menghancurkan, merendam, menghanguskan,
            hanguskan, rendam, rusakkan, rata dengan tanah, ludes, tertimbun, hanyut, diterjang, terdampak, dibakar,
            membakar, luluh lantak, tergenang, merobohkan""",
    },
    glue={
        "former": "mantan, eks",
        "parent": "ayah, ibu, ayah dari, ibu dari, bapak",
        "except": "kecuali, selain, terkecuali",
        "withdraw.prove": "terbukti, ternyata",
        "deed.none": """
            tidak terlibat, tidak ada hubungannya dengan, bukan pelaku, tidak ada kaitannya dengan, tidak ada kaitan
            dengan""",
        "deed.whole": phrases(
            "telah, pihaknya, pihaknya telah, pasukannya, pejuangnya",
            "membunuh, menewaskan, menyerang, merebut, menculik, menembak jatuh, menghancurkan",
        )
        + ", "
        + phrases("mengaku, mengklaim", "membunuh, menewaskan, menyerang, merebut, menembak jatuh, menculik"),
        "state": """
            tentara, militer, kementerian, polisi, polri, tni, angkatan, pemerintah, junta, presiden, menteri,
            kepolisian, satgas, kogabwilhan""",
        "died": "meninggal, meninggal dunia, wafat, tewas",
        "who": "yang",
        "of": "dari, di",
        "among": "di antaranya, di antara mereka, dari mereka, di antara korban, di antaranya adalah",
        "accused": "terdakwa, terpidana, didakwa, dituduh, dituntut, divonis, dihukum, vonis, terbukti",
        "possessive": "para, sang, si, kaum",
        "be": """
            adalah, berada, dinyatakan, dilaporkan, dikabarkan, ditemukan, mengalami, menderita, diduga, dipastikan,
            terkonfirmasi, disebut, tercatat""",
        "agent": "oleh",
        "before": """
            di, ke, dari, pada, dengan, dalam, untuk, kepada, terhadap, sejak, selama, melawan, atas, bagi, akibat,
            usai, setelah, menjelang, sekitar pukul, dekat, menurut, lewat, via, bersama, demi, per, antara""",
        "to": """
            mencapai, menjadi, jadi, sebanyak, sejumlah, kini, bertambah, naik, yakni, yaitu, adalah, capai, menyentuh,
            tembus, menembus, total, ada, ke, dari""",
        "and": "dan, serta, maupun, beserta, atau, sekaligus, bersama",
        "subset": """
            termasuk, di antaranya, antara lain, terdiri dari, terdiri atas, sebagian besar, mayoritas, kebanyakan,
            rinciannya, dengan rincian, meliputi, kebanyakan di antaranya""",
        "other": "lainnya, lain, lagi, tambahan",
        "clause": """
            yang, ketika, saat, sebelum, karena, sehingga, tetapi, tapi, namun, sementara, sedangkan, bahwa, jika,
            meski, meskipun, agar, supaya, lalu, kemudian, sambil, padahal""",
        "unreal.earlier": "data sebelumnya, laporan sebelumnya, semula, sebelumnya",
        "unreal": """
            menuntut, akan, bisa, dapat, mungkin, dikhawatirkan, terancam, mengancam, ancam, ancaman, mencegah,
            berencana, merencanakan, rencana, jika, bila, apabila, andai, berpotensi, potensi, film, novel, simulasi,
            percobaan, upaya, hendak, nyaris, hampir, seandainya, berisiko, dikhawatirkan ada, latihan, hampir saja,
            mau, sinetron, game, seharusnya, diprediksi""",
        "denied": """
            membantah, bantah, dibantah, menyangkal, disangkal, menepis, tepis, hoaks, hoax, rumor, tidak benar,
            keliru, menampik""",
        "age": "berusia, berumur, usia, umur, pukul, salah, nomor, km, pasal, jalan, jl, blok, rt, rw, hari ke",
        "where": "di mana, tempat",
        "recall": "setelah, sesudah, usai",
        "per": "per, setiap",
        "rather": "bukan",
        "share": """
            separuh dari, setengah dari, sebagian dari, sebagian besar dari, sepertiga dari, seperempat dari,
            mayoritas dari, beberapa dari, tak satu pun dari, sisa dari, separuh, sebagian besar""",
        "versus": "naik dari, turun dari",
        "hearer": "kepada, pada",
        "instead": "melainkan, tetapi",
        "others": "lainnya, sisanya",
        "condition": "jika, apabila, bila, kalau",
        "until": "hingga, sampai",
        "habitual.sum": """
            sejak awal perang, sejak perang dimulai, sejak perang pecah, sejak dimulainya perang, sejak awal konflik""",
        "charged": "didakwa, dituduh, tersangka, terdakwa, terpidana",
        "contrast": "sementara, namun, tetapi, tapi, sedangkan",
        "worst": "paling mematikan, terburuk, terparah, paling berdarah",
        "habitual": "setiap tahun, tiap tahun, per tahun, setiap hari, rata rata",
        "he": "dia, ia",
        "not": "tidak, tak, bukan, belum",
        "aim.object": "tanggung jawab",
        "aim.attack": """
            serangan*, pengeboman, bom, penembakan, ledakan, penculikan, pembunuhan, pembantaian, penyergapan,
            penyerangan, aksi, insiden, pemboman, teror, operasi, penyanderaan""",
        "allegation": "tuduhan, laporan, kabar, rumor, isu, dugaan, tudingan",
        "withdraw": "menarik, mencabut, menghapus",
        "piece": "beritanya, artikelnya, pemberitaannya, laporannya tentang, laporannya soal, laporannya mengenai",
        "tally": "jumlah, angka, data, korban, total",
        "aux": """
            telah, sudah, juga, pun, masih, sempat, kemudian, lantas, turut, langsung, tidak, tak, belum, dengan,
            secara, kembali, sebelumnya, akhirnya, ikut, hanya""",
        "pronoun": """
            dia, ia, mereka, kami, kita, saya, aku, beliau, itu, ini, tersebut, dirinya, hal, apa, siapa, pihaknya,
            kali""",
        "mute": """
            sekarang, kini, kemarin, pernyataan, keterangan, unggahan, pesan, video, postingan, rilis, siaran pers,
            lalu, data, laporan, berita""",
        "lead": """
            para, sang, si, namun, tetapi, tapi, dan, sementara, sementara itu, seorang, sebuah, bahwa, oleh, maka,
            adapun, lebih lanjut, pihak, sejumlah, selain itu, lain""",
        "manner": "melalui telepon, lewat telepon, secara tertulis",
        "untrue": "bohong, palsu, tidak benar, hoaks, tidak berdasar, fitnah",
    },
    weekdays="""
        senin/senin_kemarin selasa/selasa_kemarin rabu/rabu_kemarin kamis/kamis_kemarin jumat/jum'at/jumat_kemarin
        sabtu/sabtu_kemarin minggu/ahad/minggu_kemarin""",
    months="""
        januari/jan februari/feb/pebruari maret april/apr mei juni/jun juli/jul agustus/agu/ags september/sep/sept
        oktober/okt november/nov/nopember desember/des""",
    relative="""
        kemarin_lusa/kemarin_dulu kemarin/semalam/tadi_malam/kemarin_malam/kemarin_sore/kemarin_pagi
        hari_ini/pagi_ini/siang_ini/sore_ini/malam_ini/tadi_pagi/tadi_siang/tadi_sore/dini_hari_tadi/pagi_tadi
        besok/besok_pagi/esok_hari lusa""",
    spans={
        "year.1": "tahun lalu, tahun kemarin, setahun lalu, setahun silam, tahun sebelumnya",
        "month.1": "bulan lalu, bulan kemarin, sebulan lalu, bulan sebelumnya",
        "week.1": "pekan lalu, minggu lalu, seminggu lalu, sepekan lalu, pekan kemarin",
        "year.0": "tahun ini, sepanjang tahun ini, sejak awal tahun, awal tahun ini",
        "month.0": "bulan ini",
        "week.0": "pekan ini, minggu ini",
        "decade.0": """
            beberapa tahun terakhir, dekade terakhir, bertahun-tahun, tahun-tahun terakhir, satu dekade terakhir, sejak
            awal perang, sejak perang dimulai, sejak perang pecah""",
    },
    periods="hari minggu/pekan bulan tahun",
    ago={
        "after": "lalu, yang lalu, silam, sebelumnya, yang silam",
    },
    since="sejak, mulai, semenjak, terhitung sejak",
    years={
        "before": """
            pada, sejak, tahun, pada tahun, awal, akhir, pertengahan, selama, sepanjang, di tahun, tragedi, kerusuhan,
            tsunami, pemilu, pilpres""",
        "month": "bulan, pada bulan, di",
    },
    future="akan, mendatang, depan, rencananya, direncanakan, dijadwalkan, bakal, diagendakan",
    lately="lalu, kemarin, tadi, silam",
    speech={
        "no": "kata sandi, kata kunci, kata lain",
        "say": """
            mengatakan, katakan, kata, ujar, ungkap, tutur, ucap, menyatakan, nyatakan, menyebut, sebut, menyebutkan,
            melaporkan, laporkan, lapor, mengungkapkan, ungkapkan, menjelaskan, menuturkan, menegaskan, mengonfirmasi,
            mengkonfirmasi, membenarkan, mengumumkan, umumkan, menambahkan, imbuh, memaparkan, papar, menerangkan,
            tandas, mengaku, mencatat, memastikan, mengklaim, memperingatkan, menyampaikan, menceritakan, menulis,
            mewartakan, memberitakan, mengabarkan, berkata, memperkirakan, mengakui, menilai, pungkas, beber,
            membeberkan, ucapnya, tukas, paparkan""",
        "according": """
            menurut, menurut keterangan, menurut laporan, menurut data, berdasarkan keterangan, berdasarkan laporan,
            berdasarkan data, mengutip, dikutip dari, dilansir, dilansir dari, seperti dilansir, melansir, seperti
            dikutip dari, dikutip, mengutip laporan, dilaporkan oleh, sebagaimana dilaporkan, seperti dilaporkan,
            diberitakan, seperti diberitakan, merujuk pada data, disampaikan oleh, disampaikan, hal itu disampaikan,
            hal itu dikatakan, hal tersebut disampaikan, demikian disampaikan, dilansir kantor berita""",
        "claim": f"""
            {phrases("mengaku, mengklaim, klaim, menyatakan, akui, mengakui", "bertanggung jawab, bertanggungjawab")},
            diklaim, mengklaim tanggung jawab, klaim tanggung jawab, mengaku berada di balik, mengaku dalang""",
        "assume": "mengambil, memikul",
        "deny": "membantah, bantah, menyangkal, sangkal, menepis, tepis, menampik, tampik, membantahnya, dibantah",
        "reject": "menolak, tolak",
        "notice": """
            ralat, koreksi, klarifikasi redaksi, versi sebelumnya, artikel ini telah dikoreksi, berita ini telah
            diralat, telah dikoreksi, telah diralat""",
        "correct": "merevisi, revisi, meralat, ralat, mengoreksi, koreksi, menurunkan",
        "brand": "menyebut, menyebutkan, menilai",
    },
    deeds=", ".join(
        (
            phrases(
                "anggotanya, pasukannya, pejuangnya, kelompoknya, pihaknya", "melakukan, melancarkan, melaksanakan"
            ),
            "berada di balik, dalang di balik",
        )
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)
