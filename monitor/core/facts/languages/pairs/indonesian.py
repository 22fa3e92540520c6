"""Pairs of Indonesian words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: serang*, menyerang, diserang, serbu, menyerbu, bakar, membakar, dibakar, jarah, menjarah, dijarah,
        menembaki, tembaki, memberondong, rampok, merampok
        + desa, dusun, kampung, pos, konvoi, patroli, pasar, rumah, ladang, toko, gereja, masjid, barak, polsek,
        jemaah, jemaat, kendaraan, truk, ternak, kerumunan, sekolah, warga, truk tangki, truk-truk tangki, lumbung,
        bus;
    attack: tewas*, membunuh, dibunuh, bunuh, menembak, ditembak, tembak, luka*, melukai
        + pria bersenjata, orang bersenjata, bersenjata, penyerang, jihadis, bandit, pemberontak, milisi, militan,
        ekstremis, teroris, kkb;
    bombing: injak, menginjak, lindas, melindas, meledak*, ledak*, memasang, dipasang, picu
        + ranjau, bom, peledak, granat, bom mobil, bahan peledak;
    bombing: tewas*, luka*, korban, hancur*, guncang* + ledakan, bom;
    airstrike: serang*, hantam, menghantam, bombardir, membombardir, tembak*, menembak*, luncur*, gempur*, menggempur,
        mencegat
        + jet tempur, pesawat tempur, drone, rudal, roket, artileri, mortir, helikopter, angkatan udara, pesawat
        nirawak;
    massacre: eksekusi*, dieksekusi, bantai*, membantai, dibantai, penggal*, hidup-hidup, sembelih*
        + warga sipil, warga, penduduk, jemaah, perempuan, anak*, keluarga, puluhan, orang;
    abduction: culik*, menculik, diculik, sandera, menyandera, disandera, tawan, dibawa paksa
        + siswa, pelajar, mahasiswa, warga, penumpang, jemaah, petani, perempuan, insinyur, relawan, pastor,
        biarawati, guru, misionaris, dokter, turis, pekerja, penambang, awak, pengusaha, anak*, wartawan, wna, pilot;
    release: bebas*, membebaskan, dibebaskan, pulang, kembali, ditukar, tukar*, lolos, kabur, diselamatkan
        + sandera, tawanan, korban penculikan, penculik, tahanan, napi;
    arrest: tangkap*, menangkap, ditangkap, ringkus*, meringkus, diringkus, bekuk*, dibekuk, bongkar*, membongkar,
        amankan, ciduk*, gerebek*
        + tersangka, terduga, geng, komplotan, jaringan, sel, penyelundup, pengedar, perampok, gembong, polisi,
        buronan, densus;
    surrender: menyerahkan, serahkan, letakkan, meletakkan, serah* + senjata, diri, kepada aparat, ke aparat;
    coup: gulingkan, menggulingkan, digulingkan, copot, lengserkan, melengserkan, tahan, menahan
        + presiden, kepala negara, pemerintah, rezim, konstitusi;
    coup: rebut, merebut, ambil alih, mengambil alih, kuasai + kekuasaan, televisi negara, istana presiden;
    deployment: kirim*, mengirim*, dikirim, kerahkan, mengerahkan, dikerahkan, tiba, mendarat, kerah*, tambah*
        + pasukan, tentara, prajurit, kontingen, batalion, batalyon, pasukan perdamaian, polisi, kapal perang, brimob,
        personel;
    withdrawal: tinggalkan, meninggalkan, serahkan, menyerahkan, kosongkan, mengosongkan, tutup, menutup, lepas*
        + pangkalan, kamp, barak, posisi, garnisun, markas, pos militer;
    withdrawal: pulang, tinggalkan, meninggalkan, mundur, pamit, perpisahan, ditarik, tarik, menarik, angkat kaki,
        dilepas
        + tentara, pasukan, prajurit, kontingen, pasukan perdamaian, tentara bayaran, instruktur;
    blockade: blokir, memblokir, diblokir, putus*, memutus, blokade, kepung, cegat
        + jalan, jalur, akses, perbatasan, koridor, pasokan, rute, penyeberangan, selat;
    blockade: tutup, menutup, ditutup + perbatasan, koridor, penyeberangan, selat;
    blockade: tertahan, dilarang, larang, melarang, hentikan, dihentikan, terjebak, hadang
        + truk, tangki, bahan bakar, bbm, konvoi, barang, kapal, bantuan, pangan, sopir;
    blockade: langka, kelangkaan, antre*, antri*, habis, kosong, krisis, jatah
        + bbm, bensin, solar, bahan bakar, spbu, minyak;
    abuse: pukul*, dipukuli, siksa*, disiksa, menyiksa, diikat, cambuk*, perkosa*, diperkosa, aniaya*, dianiaya,
        lecehkan
        + tahanan, tawanan, napi, tersangka, warga, perempuan, sandera, tahanan, rekrut;
    abuse: selidiki, menyelidiki, laporan, tuduh*, dituduh, menuduh, dokumentasi*, investigasi
        + eksekusi, penghilangan, kekejaman, pelanggaran, penyiksaan, kejahatan perang, pembunuhan;
    talks: bertemu, temui, lanjut*, melanjutkan, gelar, menggelar, mulai, memulai, buka, tuan rumah, duduk
        + perundingan, negosiasi, pembicaraan, mediator, dialog, meja perundingan, konsultasi;
    agreement: teken, menandatangani, tandatangani, sepakat*, menyepakati, capai, mencapai, perpanjang*,
        memperpanjang, menangkan, raih, diteken
        + perjanjian, kesepakatan, gencatan senjata, pakta, nota kesepahaman, kontrak, traktat;
    sanctions: bekukan, membekukan, dibekukan, jatuhkan, menjatuhkan, cabut, mencabut, longgarkan, perketat,
        perpanjang
        + aset, rekening, sanksi, embargo, visa, pembatasan;
    quarrel: panggil, memanggil, dipanggil, usir, mengusir, diusir, tarik, menarik, pulangkan
        + dubes, duta besar, diplomat, konsul, kuasa usaha, atase;
    election: menang*, memenangkan, unggul, pilih, terpilih, hitung*, raih, kalah
        + kursi, putaran kedua, suara, pilpres, pemilu, mayoritas, pilkada, tps, periode;
    protest: turun, gelar, bakar, membakar, kumpul*, berkumpul, blokir, padati, aksi
        + jalan, jalanan, yel-yel, ban, demonstran, massa, ribuan, spanduk, alun-alun, unjuk rasa;
    strike: mogok, hentikan, menghentikan, berhenti, setop
        + kerja, serikat, guru, perawat, dokter, buruh, pekerja, karyawan, pilot, pelabuhan, masinis, hakim, sopir,
        mengajar;
    trial: vonis*, divonis, hukum*, dihukum, adili, diadili, dakwa*, didakwa, bebaskan, tuntut*, dituntut
        + pengadilan, tahun penjara, penjara, seumur hidup, terdakwa, sidang, hakim, hukuman mati, tahun;
    displacement: mengungsi, kabur, diungsikan, evakuasi, dievakuasi, lari, melarikan diri, terusir
        + desa, rumah, keluarga, ribuan, warga, penduduk, kampung, ratusan;
    displacement: tinggalkan, meninggalkan + desa, kampung, ribuan, ratusan, penduduk;
    flood: meluap*, luap*, rendam*, merendam, terendam, genangi, menggenangi, jebol, hanyut*, terjang, menerjang
        + sungai, hujan, air, bendungan, tanggul, jalan, sawah, banjir, rumah, bandang;
    storm: terbangkan, rusak, merusak, terjang, menerjang, hantam, menghantam, tumbang*, porak-poranda, sapu
        + atap, pohon, angin, badai, siklon, topan, pesisir, puting beliung, hujan es;
    earthquake: guncang, mengguncang, diguncang, getar*, dirasakan, roboh*, runtuh*
        + magnitudo, gempa, susulan, richter, skala;
    fire: bakar*, hangus*, hanguskan, menghanguskan, ludes, lalap, dilalap, melalap, padam*, memadamkan, meluas
        + api, kebakaran, damkar, hektare, hektar, si jago merah, karhutla;
    drought: kering, mengering, gagal, mati, kekurangan, krisis
        + hujan, sumur, panen, sawah, padang, waduk, ternak, air;
    outbreak: tewas*, meninggal, terinfeksi, tertular, menular, menyebar, kasus, vaksin*, wabah, terjangkit, positif
        + kolera, campak, ebola, dengue, dbd, malaria, meningitis, polio, difteri, cacar, demam, tifus, flu, virus,
        penyakit, pes, hepatitis, rabies;
    accident: tabrak*, menabrak, bertabrakan, terguling, terbalik, masuk jurang, jatuh, tenggelam, ambruk, runtuh,
        anjlok, terperosok, karam
        + bus, minibus, truk, mobil, kereta, perahu, kapal, feri, pesawat, helikopter, gedung, bangunan, jembatan,
        jurang, tembok, tambang, gerbong, motor;
    cyberattack: retas, meretas, diretas, curi, mencuri, dicuri, bocor*, enkripsi, lumpuh*, melumpuhkan, bobol,
        membobol, dibobol
        + data, situs, server, komputer, jaringan, sistem, kata sandi, peretas;
    decree: bubarkan, membubarkan, dibubarkan, larang, melarang, dilarang, bekukan, membekukan, dibekukan, tangguhkan,
        menangguhkan, tutup, menutup, ditutup, blokir, memblokir, diblokir, cabut, mencabut, dicabut
        + partai, partai politik, kegiatan politik, aktivitas politik, stasiun televisi, radio, surat kabar, media,
        ormas, lsm, serikat, izin, lisensi, ekspor, impor, sepeda motor, unjuk rasa, media sosial, internet, sekolah,
        tambang;
    decree: sahkan, mengesahkan, disahkan, setujui, menyetujui, teken, meneken, perpanjang, memperpanjang, diperpanjang
        + undang-undang, ruu, dekret, konstitusi, mandat, masa jabatan, transisi
""")
