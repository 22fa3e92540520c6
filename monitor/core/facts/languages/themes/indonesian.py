"""What articles are about in Indonesian: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: konvoi, iring-iringan, patroli, kendaraan militer, truk militer, truk tentara, kendaraan taktis,
        rantis, truk tangki, mobil tangki; base: pangkalan, pangkalan militer, markas, markas militer, barak, pos
        militer, pos tni, pos tentara, pos satgas, kamp militer, garnisun; checkpoint: pos pemeriksaan, pos
        perbatasan, pos lintas batas, checkpoint, pos penyekatan, pos kontrol; police: kantor polisi, pos polisi,
        markas polisi, mapolres, mapolsek, mapolda, mapolresta, mako brimob, akademi kepolisian; village: desa,
        kampung, dusun, permukiman, pemukiman, rumah warga, rumah penduduk, warga desa; market: pasar, pusat
        perbelanjaan, mal, toko, pertokoan, swalayan, minimarket, bazar; bus: bus, bis, minibus, mikrobus, angkot,
        taksi, penumpang bus; bridge: jembatan; train: kereta, kereta api, stasiun kereta, rel kereta, krl, mrt, lrt,
        perlintasan; school: sekolah, siswa, siswi, pelajar, murid, guru, mahasiswa, universitas, kampus, pesantren,
        ponpes, madrasah, asrama, santri; hospital: rumah sakit, rsud, klinik, puskesmas, rumah bersalin; worship:
        masjid, musala, mushola, gereja, vihara, kuil, biara, kelenteng, jemaah, jamaah, jemaat, pastor, pendeta,
        peziarah; mine: tambang, penambang, tambang emas, pertambangan; airport: bandara, bandar udara, pangkalan
        udara, lanud, landasan pacu; port: pelabuhan, dermaga; ship: kapal, perahu, feri, ferry, tanker, speedboat,
        kapal motor, tongkang, kano, kapal tanker, kapal kargo, perahu motor; bank: bank; prison: lapas, rutan,
        lembaga pemasyarakatan, narapidana, napi, warga binaan, rumah tahanan; embassy: kedutaan, kedubes, konsulat,
        kbri, kjri; hotel: hotel, restoran, klub malam, diskotek, resor, rumah makan; power: pembangkit listrik, pltu,
        plta, gardu induk, jaringan listrik, kilang, kilang minyak, pipa minyak, pipa gas, bendungan, pdam, ladang
        minyak; camp: kamp pengungsi, kamp pengungsian, tenda pengungsi, kamp; office: istana kepresidenan, istana
        presiden, istana negara, gedung dpr, gedung dprd, gedung parlemen, parlemen, balai kota, kantor bupati, kantor
        gubernur, gedung pemerintah, kantor pemerintah, gedung pengadilan; factory: pabrik, gudang, depo; farm:
        ladang, sawah, petani, peternak, peternakan, kebun, perkebunan, penggembala; source: sumber rumah sakit,
        direktur rumah sakit, dilarikan ke rumah sakit, dirawat di rumah sakit, kementerian dalam negeri, bank dunia,
        bank sentral, bank indonesia, pasar saham, pasar modal, pasar keuangan, pasar global, kapal induk, rumah sakit
        untuk
    """),
    "power": named("""
        united states: amerika serikat, as, amerika, washington, gedung putih, pentagon; russia: rusia, moskow, moskwa,
        kremlin; china: china, tiongkok, cina, beijing; france: prancis, perancis, paris; britain: inggris, inggris
        raya, london; germany: jerman, berlin, bundeswehr; italy: italia, roma; spain: spanyol, madrid; portugal:
        portugal, portugis, lisbon, lisboa; ukraine: ukraina, kiev, kyiv; turkey: turki, turkiye, ankara; iran: iran,
        teheran, tehran; israel: israel, idf, tel aviv; saudi arabia: arab saudi, saudi, riyadh; emirates: uea, uni
        emirat arab, abu dhabi; qatar: qatar, doha; egypt: mesir, kairo; libya: libya, libia, tripoli; tunisia:
        tunisia, tunis; algeria: aljazair, aljir; morocco: maroko, rabat; mali: mali, bamako; niger: niger, niamey;
        burkina faso: burkina faso, burkina, ouagadougou; chad: chad, n djamena; senegal: senegal, dakar; mauritania:
        mauritania, nouakchott; ivory coast: pantai gading, abidjan; ghana: ghana, accra; guinea: guinea, conakry;
        nigeria: nigeria, abuja, lagos; cameroon: kamerun, yaounde; sudan: sudan, khartoum; ethiopia: etiopia,
        ethiopia, addis ababa; somalia: somalia, mogadishu; kenya: kenya, nairobi; uganda: uganda, kampala; rwanda:
        rwanda, kigali; congo: kongo, kinshasa; tanzania: tanzania; mozambique: mozambik, maputo; angola: angola,
        luanda; zimbabwe: zimbabwe, harare; south africa: afrika selatan, afsel, pretoria; syria: suriah, damaskus;
        iraq: irak, baghdad, bagdad; yemen: yaman, sanaa, houthi; lebanon: lebanon, libanon, beirut, hizbullah,
        hezbollah; palestine: palestina, gaza, hamas, tepi barat; afghanistan: afghanistan, afganistan, kabul, taliban;
        pakistan: pakistan, islamabad; india: india, new delhi; bangladesh: bangladesh, dhaka; myanmar: myanmar, birma;
        nepal: nepal, kathmandu; japan: jepang, tokyo; north korea: korea utara, korut, pyongyang; south korea: korea
        selatan, korsel, seoul; taiwan: taiwan, taipei; philippines: filipina, manila; indonesia: indonesia, jakarta,
        ri; australia: australia, canberra; canada: kanada, ottawa; mexico: meksiko; brazil: brasil, brazil, brasilia;
        argentina: argentina, buenos aires; peru: peru; colombia: kolombia, bogota; venezuela: venezuela, caracas;
        cuba: kuba, havana; haiti: haiti; poland: polandia, warsawa; hungary: hungaria, hongaria, budapest; serbia:
        serbia, beograd; greece: yunani, athena; belgium: belgia; netherlands: belanda, den haag; sweden: swedia,
        stockholm; denmark: denmark, kopenhagen; norway: norwegia, oslo; switzerland: swiss, jenewa; belarus: belarus,
        minsk; united nations: pbb, perserikatan bangsa-bangsa; security council: dewan keamanan, dk pbb; human rights
        office: kantor ham pbb, kantor hak asasi manusia pbb, komisaris tinggi ham, komisaris tinggi pbb, ohchr;
        european union: uni eropa, ue, brussel, brussels, komisi eropa; african union: uni afrika; ecowas: ecowas; arab
        league: liga arab; nato: nato; g7: g7, g20; imf: imf, dana moneter; world bank: bank dunia; icc: icc, mahkamah
        pidana internasional, mahkamah kriminal internasional; world court: icj, mahkamah internasional; world health
        organization: who, organisasi kesehatan dunia; unicef: unicef; refugee agency: unhcr, badan pengungsi pbb; food
        programme: program pangan dunia, wfp; red cross: palang merah, pmi, icrc, bulan sabit merah; doctors without
        borders: dokter lintas batas, dokter tanpa batas, msf; amnesty: amnesty; human rights watch: human rights
        watch, hrw; reporters without borders: reporters without borders, rsf, reporter tanpa batas; vatican: vatikan,
        paus leo, paus fransiskus, sri paus, takhta suci; bishops: uskup; opec: opec; sahel states: aliansi
        negara-negara sahel, aes
    """),
    "matter": named("""
        border: perbatasan, tapal batas, lintas batas; vote: pemilu, pemilihan, pilpres, pilkada, pemungutan suara,
        referendum; press: wartawan, jurnalis, pers, media, surat kabar, stasiun tv; internet: internet, daring, media
        sosial, medsos, facebook, whatsapp, tiktok; aid: kemanusiaan, bantuan pangan, lsm, bansos; children: anak,
        anak-anak, bocah, balita; displaced: pengungsi, pengungsian, mengungsi, migran, suaka; law: undang-undang, uu,
        ruu, konstitusi, dekret, perppu; associations: ormas, partai politik, parpol, serikat, masyarakat sipil;
        drones: drone, nirawak; weapons: senjata, persenjataan, amunisi, rudal, jet tempur, alutsista; gold: emas,
        tambang emas; mining: tambang, pertambangan, penambang, nikel, litium, uranium, kobalt, tembaga, batu bara,
        batubara; passports: paspor, visa; grain: gandum, beras, jagung, terigu, pupuk, gabah; guards: pengawal
        presiden, paspampres, pengawal; training: pelatihan, instruktur, penasihat militer; mercenaries: tentara
        bayaran, paramiliter, wagner; roads: jalan tol, tol, jalan raya, jalan nasional; blockade: blokade,
        pengepungan, dikepung, mengepung, embargo; ramadan: ramadan, ramadhan, puasa, lebaran, idul fitri; succession:
        penerus, suksesi; smuggling: penyelundupan, menyelundupkan, diselundupkan, selundupkan, perdagangan orang,
        tppo, kartel; tax: pajak, cukai, bea masuk, tarif; livestock: ternak, sapi, peternak, kambing; corruption:
        korupsi, koruptor, suap, kpk, gratifikasi, penggelapan; treason: pengkhianatan, pengkhianat, makar; espionage:
        spionase, mata-mata, agen rahasia; war crimes: kejahatan perang, kejahatan terhadap kemanusiaan, genosida;
        money laundering: pencucian uang, tppu; terrorist financing: pendanaan terorisme, pembiayaan terorisme; assets:
        aset, harta, rekening; oil: minyak, bbm, bensin, solar, pertalite, elpiji, lpg, gas alam, bahan bakar;
        electricity: listrik, pln, pemadaman listrik, bendungan; water: air bersih, sumur, krisis air; money: anggaran,
        apbn, utang, pinjaman, obligasi; currency: mata uang, bank sentral, inflasi, bank indonesia; flights:
        penerbangan, wilayah udara, maskapai, bandara; rights: ham, hak asasi, penyiksaan, pemerkosaan, perkosaan;
        transition: transisi; president: presiden, kepresidenan, kepala negara; prime minister: perdana menteri, pm;
        parliament: parlemen, dpr, mpr, dprd, anggota dewan, senat; opposition: oposisi, pembangkang; recruitment:
        perekrutan, rekrut, merekrut, direkrut, wajib militer, mobilisasi; women: perempuan, wanita; health: rumah
        sakit, dokter, vaksin, kesehatan, puskesmas; climate: iklim, emisi; jobs: pekerja, buruh, mogok, phk, lapangan
        kerja; trade: pedagang, perdagangan, ekspor, impor; satellite: satelit, telekomunikasi, telepon, starlink;
        nuclear: nuklir, reaktor, pengayaan; drugs: narkoba, narkotika, sabu, ganja, kokain, heroin, ekstasi; land:
        lahan, petani, panen, tanah adat, sawah; transport: truk, sopir truk, logistik; wages: upah, gaji, thr, ump;
        mutiny: pembangkangan, desersi, membangkang; bodies: jenazah, jasad, mayat; companies: perusahaan, investor,
        bumn
    """),
    "act": named("""
        ambassador: duta besar, dubes, kedutaan, diplomat, diplomatik, utusan; report: laporan, penyelidikan, penyidik,
        investigasi, dokumen; sovereignty: kedaulatan, campur tangan, intervensi; recording: audio, rekaman, video,
        cctv; contract: kontrak, tender, proyek pengadaan; denial: bantah, membantah, dibantah, bantahan, menyangkal,
        menepis, tepis, tolak, menolak; accusation: tuduh, menuduh, tuding, menuding, tuduhan, tudingan, dituduh,
        dituding; threat: ancam, mengancam, ancaman, diancam, peringatkan, memperingatkan, ultimatum, tenggat
    """),
    "form": {
        "analysis.first": "mengapa, kenapa, bagaimana, siapa, apa, apa itu, ada apa, menakar, membaca",
        "round_up": """
            berita terpopuler, rangkuman berita, berita sepekan, kilas berita, top news, berita utama hari ini, sorotan
            sepekan, berita kemarin, kemarin seputar, lima berita, rangkuman peristiwa, berita pilihan, kilas balik
            sepekan, populer sepekan""",
        "round_up.head": "terpopuler, populer, rangkuman, kilas, sepekan, berita foto, top, pagi ini",
        "analysis": """
            apa yang diketahui, apa yang kita ketahui, mengapa, kenapa, siapa itu, di balik, kronologi lengkap, profil,
            sejarah panjang, fakta-fakta, penjelasan lengkap, panduan, sejarah singkat, dalam angka, tanya jawab, lima
            pertanyaan, apa artinya, apa selanjutnya, kisah di balik, potret, pelajaran dari, anatomi, wawancara dengan,
            hal yang perlu diketahui, perlu anda ketahui, asal-usul, akar konflik""",
        "analysis.head": """
            analisis, analisa, wawancara, profil, kronologi, cek fakta, penjelasan, laporan khusus, feature, sosok,
            investigasi, ulasan, liputan khusus, explainer""",
        "opinion": "surat pembaca, artikel opini, sudut pandang, surat terbuka",
        "opinion.head": "opini, kolom, editorial, tajuk, tajuk rencana, catatan, esai, surat pembaca, perspektif",
        "live": "live update, live updates, siaran langsung, live report, laporan langsung, detik-detik live",
        "live.head": "live, langsung, live streaming",
    },
}
