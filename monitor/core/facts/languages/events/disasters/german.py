"""German words of what nature does, and machines that fail or are broken into."""

DISASTERS = {
    "flood": """
        hochwasser*, überschwemm*, überflut*, starkregen*, sturzflut*, fluten, über die ufer, erdrutsch*, regenfälle,
        schlammlawine*, dammbruch, heftiger regen, heftige regenfälle, starker regen, dauerregen, unter wasser,
        wassermassen, tritt über, reißt brücke, riss brücke, reißen brücke, weggerissen, weggespült, fortgespült,
        mitgerissen, wasser steht, pegel, pegelstand, regenmassen, regenfluten, monsun*, unwettern, geröll*, dammbruch*,
        deichbruch*, deich, deiche, überfluteten, schlamm*, unter wasser gesetzt, wolkenbruch*, fluten des, anschwoll,
        angeschwollen, hochwassers, wasser reißt, fluten reißen, fluten rissen, von den fluten, flusspegel, flüsse
        treten, fluss trat, hochwasserlage, überspül*, unterspül*, sintflut*, unwetter reißt, wasserstand,
        jahrhunderthochwasser*, jahrhundertflut*, flutkatastrophe*, flutopfer*, flutwelle*, flutgebiet*""",
    "storm": """
        zyklon*, hurrikan*, taifun*, tornado*, orkan*, unwetter*, sturmböen, hagel*, hagelsturm, schneesturm*,
        blizzard*, sturmtief*, windböe*, böen, orkanböen, tropensturm*, wirbelsturm*, wirbelstürme*, sandsturm*,
        sturmflut*, windhose*, schneechaos, sturm, sturms, stürme, sturmschäden, sturmtief, sturmwarnung, stürmische,
        sturmfront, unwetterfront, fegt über, fegte über, dächer abgedeckt""",
    "earthquake": """
        erdbeben*, beben, nachbeben, erdstoß*, erdstöße, seismolog*, epizentrum, magnitude, erde bebt, erde bebte,
        erdbebens, seebeben, seebebens, erschüttert ein beben, bebte""",
    "fire": """
        brand, brände, großbrand*, feuerwehr*, flammen, waldbrand*, waldbrände, brandstiftung, brennt, brennen,
        abgebrannt, niedergebrannte, in flammen, in brand, flammenmeer, feuersbrunst, rauchvergiftung*, kurzschluss,
        löscharbeiten, verkohlt*, ausgebrannt, brandstift*, lichterloh, großfeuer, buschbrand*, buschbrände, feuer in,
        feuer zerstört, feuer vernichtet, feuer brach, feuer wütet, ein feuer, feuer im, feuer auf, feuer ausgebrochen,
        brandkatastrophe*, brandinferno, inferno, zerstört feuer, feuertod, in asche, hausbrand*, brandursache,
        wohnungsbrand*, wohnungsbrände*, hochhausbrand*, fabrikbrand*, marktbrand*, dachstuhlbrand*, lagerbrand*,
        buschfeuer*, feuerinferno*, kellerbrand*, autobrand*, hausbrände*, flächenbrand, flächenbrände""",
    "drought": """
        dürre*, hungersnot*, ernährungskrise, unterernährung, hungerkrise, trockenheit, regenzeit ausgefallen,
        ausgefallene regenzeit, ausgefallenen regenzeit, ausbleibender regen, ausbleibende regenfälle, regen bleibt aus,
        kein regen, ohne regen, versiegt*, ausgetrocknet*, vertrocknet*, verdorrt*, hunger, hungern, hungernde*,
        verhungern, verhungert*, mangelernähr*, unterernährt*, wassermangel, wasserknappheit, wassernot, missernte*,
        ernteausfall*, ernteausfälle*, viehsterben, verenden, verendet*, kadaver*, ausgemergelt*,
        nahrungsmittelknappheit, lebensmittelknappheit, wasserkrise, brunnen versiegt, brunnen trocken, felder
        vertrocknet, vieh verendet, ernten vernichtet, ernte vernichtet, ernte verloren, hungernden, ausgedörrt*""",
    "outbreak": """
        cholera*, epidemie*, ebola*, masern*, virus*, impf*, mpox, krankheit*, seuche*, pandemie*, infektion*, malaria,
        dengue, polio, fieber*, erkrank*, ausbruch von cholera, ausbruch der cholera, krankheitsausbruch*,
        choleraausbruch*, ebola-ausbruch*, cholera-ausbruch*, ausbruch des virus, ausbruch der krankheit, ausbruch der
        seuche, gelbfieber, pest, typhus, meningitis, tollwut, diphtherie, vogelgrippe, geflügelpest, schweinepest,
        covid*, corona*, lassa*, hepatitis, zika*, quarantäne, infiziert*, infizier*, ansteck*, angesteckt*,
        neuinfektion*, krankheitsfälle, verdachtsfälle, erreger, seuchen*, pocken*, affenpocken, keuchhusten,
        denguefieber, marburg-virus, verseucht*, erkrankt, krankheitserreger, rätselhafte krankheit, mysteriöse
        krankheit, gesundheitsnotstand, gesundheitsalarm, verbreitung des virus, krankheitswelle, angesteckt,
        impfkampagne*, fälle gemeldet, grippewelle*, masernausbruch*, seuchenausbruch*""",
    "accident": """
        unfall*, unfälle, stürzt in, absturz*, abgestürzt, kollision*, zusammenstoß, entgleis*, kenter*, einsturz*,
        eingestürzt, massenpanik, unglück*, busunglück, fährunglück, kontrolle verlor, schlucht, gesunken, zugunglück,
        flugzeugabsturz, verunglück*, verunfall*, kollidier*, kollidiert*, stößt zusammen, stoßen zusammen, stießen
        zusammen, prallt*, prallen, prallte, prallten, gerammt, rammt*, überschlug sich, überschlägt sich, umgekippt,
        kippt um, kippte um, untergegangen, geht unter, untergang, schiffbruch*, schiffsunglück*, bootsunglück*, auf
        grund gelaufen, auf grund, seenot, notlandung*, bremsversagen, bremsen versagten, frontal*, geisterfahrer,
        massenkarambolage, von der straße ab, von der fahrbahn, entgleist, aus den gleisen, aus den schienen, stürzt ab,
        stürzte ab, stürzten ab, stürzt ein, stürzte ein, stürzen ein, eingestürztes, grubenunglück*, verschüttet*,
        lawine*, gedränge, wrack*, überfahren, überrollt, totgefahren, unglücks, gekentert*, gesunken*, in die tiefe,
        stürzte in, stürzten in, abgrund, böschung, verkehrsunglück*, verkehrsunfall*, verkehrsunfälle*,
        flugzeugunglück*, hubschrauberabsturz, abstürzen, einsturz, einstürz*, gekracht, kracht*, krachte*, krachten,
        schleudert*, ins schleudern, raste in, rast in, unfallstelle, verkehrstote*, manövrierunfähig, busunfall*,
        busunfälle*, arbeitsunfall*, arbeitsunfälle*, zugunfall*, autounfall*, bootsunfall*, betriebsunfall*,
        bahnunfall*, flugunfall*, badeunfall*, bergunfall*, kranunfall*, lkw-unfall*, motorradunfall*, fahrradunfall*,
        massenunfall*, flugzeugabstürze*, abstürze, bahnunglück*, bergwerksunglück*, kutterunglück*, bootsunglücke,
        mineneinsturz*, hauseinsturz*, brückeneinsturz*, gebäudeeinsturz*, tunneleinsturz*, hangrutsch*""",
    "cyberattack": """
        cyberangriff*, hacker*, hackerangriff*, ransomware, schadsoftware, datenleck*, cyberattacke*,
        erpressungssoftware, cyber*, hackergruppe*, verschlüsselungstrojaner*, datendiebstahl, datendiebe, gehackt*,
        hacken, hackt, hackten, datenklau, gestohlene daten, daten gestohlen, daten erbeutet, spähsoftware,
        spionagesoftware, it-angriff*, systeme lahmgelegt, server lahm, server lahmgelegt, lahmgelegt von,
        computersysteme*, ddos*, phishing*, trojaner*, spähangriff*, it-systeme, onlineangriff*, digitaler einbruch,
        computersabotage, datenpanne*, hackerattacke*, erbeuteten daten, daten abgegriffen, datenabfluss,
        schadprogramm*, verschlüsselt server, server verschlüsselt""",
    "flood.title": "flut, regen",
    "fire.title": "feuer",
    "outbreak.title": "ausbruch*",
    "accident.title": "sinkt, sank, sinken",
    "accident.faint": "ertrunken, ertranken, ertrank, ertrinken",
}
