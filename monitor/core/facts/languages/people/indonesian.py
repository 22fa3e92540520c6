"""Whom Indonesian reports count, by who they are."""


def _counted(nouns: str) -> str:
    """Each noun by itself and after the word that counts people: `dua tentara`, `dua orang tentara`."""
    listed = [" ".join(noun.split()) for noun in nouns.split(",")]
    return ", ".join([*listed, *(f"orang {noun}" for noun in listed)])


PEOPLE = {
    "people": """
        orang, nyawa, warga negara indonesia, warga negara asing, """
    + _counted("""
        warga, penduduk, pria, lelaki, laki-laki, pemuda, remaja, orang tua, lansia, petani, peternak,
        penggembala, nelayan, wisatawan, turis, pengunjung, demonstran, pengunjuk rasa, massa, tersangka,
        terduga, terduga pelaku, pelaku, jemaah, peziarah, pemimpin, tokoh, pejabat, aktivis, pengungsi,
        pedagang, pendaki, penyelam, pengemudi, sopir, pengendara, pemukim, pendukung, suporter, anggota, wni,
        wna, tki, tkw, jiwa, penyintas, buronan, kurir, bandar, warga palestina, warga israel"""),
    "civilians": _counted("warga sipil, sipil, penduduk sipil"),
    "soldiers": _counted("""
        tentara, prajurit, serdadu, personel militer, anggota tni, prajurit tni, personel tni, marinir, anggota
        militer, pasukan, aparat keamanan, anggota pasukan keamanan, tentara israel, tentara rusia, tentara as,
        perwira, personel keamanan"""),
    "police": _counted("""
        polisi, anggota polisi, anggota polri, personel polri, personel polisi, petugas polisi, petugas kepolisian,
        anggota brimob, personel brimob, polwan, polantas"""),
    "fighters": _counted("""
        militan, pemberontak, teroris, pria bersenjata, jihadis, kombatan, milisi, anggota milisi, gerilyawan,
        separatis, bandit, perompak, penyerang, pengebom, pengebom bunuh diri, pelaku bom bunuh diri, anggota kkb,
        anggota kelompok bersenjata, terduga teroris, tersangka teroris, tentara bayaran, ekstremis, pejuang,
        anggota hamas, anggota taliban, anggota isis, penculik, perampok, pembajak, anggota opm"""),
    "peacekeepers": _counted("""
        penjaga perdamaian, pasukan perdamaian, personel penjaga perdamaian, tentara pbb, pasukan pbb, prajurit
        perdamaian, anggota pasukan perdamaian, tentara penjaga perdamaian"""),
    "children": _counted("""
        anak, anak-anak, anaknya, anak kecil, bocah, balita, bayi, putra, putri, putranya, putrinya, anak perempuan,
        anak laki-laki, anak di bawah umur"""),
    "women": _counted("perempuan, wanita, ibu, istri, ibu hamil, istrinya, ibu rumah tangga, biarawati"),
    "students": _counted("siswa, pelajar, mahasiswa, santri, murid, siswi, mahasiswi, santriwati, taruna"),
    "workers": _counted("""
        pekerja, pekerja kemanusiaan, pekerja bantuan, buruh, karyawan, pegawai, petugas, petugas medis, tenaga
        kesehatan, tenaga medis, nakes, dokter, perawat, bidan, guru, dosen, penambang, relawan, petugas pemadam,
        awak, kru, awak kapal, abk, anak buah kapal, penjaga, satpam, teknisi, insinyur, asn, petugas penyelamat,
        pekerja tambang, staf, pilot"""),
    "migrants": _counted("migran, imigran, pencari suaka, pekerja migran"),
    "prisoners": _counted("sandera, tahanan, narapidana, napi, tawanan, warga binaan, tawanan perang, tapol"),
    "passengers": _counted("penumpang, penumpang bus, penumpang kapal"),
    "journalists": _counted("wartawan, jurnalis, reporter, pewarta"),
}
