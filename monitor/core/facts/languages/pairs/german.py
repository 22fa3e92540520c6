"""Pairs of German words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: überf*, angegriffen, greifen, griffen, greift, griff, stürm*, brannten, brennen, plünder*, eröffne*,
        beschoss*, beschieß*, verwüst*
        + dorf, dörfer, dorfes, weiler, posten, konvoi*, patrouille*, markt, häuser, höfe, läden, kirche*, moschee*,
        kaserne*, polizeiwache*, gläubige*, passanten, fahrzeuge, lastwagen, vieh, menge, schule*, dorfbewohner*,
        kontrollpunkt*, das feuer auf, tanklaster*, tanklastwagen*, tanklastzüge*, speicher, getreidespeicher*, busse;
    attack: töt*, getötet, erschoss*, erschieß*, ermord*, verletz*, erstoch*, erstech*
        + bewaffnete*, angreifer*, dschihadisten, islamisten, aufständische*, banditen, rebellen, milizionäre,
        extremisten, schütze*, maskierte*, terroristen;
    bombing: fuhr, fahren, gefahren, trat, getreten, explodier*, zünd*, gezündet, detonier*, gelegt, hochgeg*, spreng*
        + mine, minen, landmine*, sprengsatz, sprengsätze, bombe*, granate*, autobombe*, sprengfalle*, sprengstoff*;
    bombing: töt*, getötet, sterben, starben, tote, verletz*, zerstör*, erschütter*
        + explosion*, bombe*, detonation*, sprengsatz;
    airstrike: bombardier*, beschieß*, beschoss*, treffen, trafen, getroffen, trifft, greifen, griffen, feuer*,
        abgefangen, töt*, getötet
        + kampfjet*, kampfflugzeug*, drohne*, rakete*, artillerie*, granate*, mörser*, hubschrauber*,
        marschflugkörper*, luftwaffe;
    massacre: hingericht*, abgeschlacht*, exekutier*, verbrannt*, erschoss*, massakrier*, niedergemetzel*, verscharr*
        + zivilisten, dorfbewohner*, bewohner*, gläubige*, frauen, kinder*, familien, dutzende*, menschen;
    abduction: verschlepp*, entführ*, gekidnapp*, gefangen genommen, in ihre gewalt
        + schüler*, studenten, dorfbewohner*, reisende*, fahrgäste*, gläubige*, bauern, frauen, ingenieur*, helfer*,
        priester*, nonne*, lehrer*, missionar*, arzt, ärzte, tourist*, arbeiter*, bergleute, besatzung, geschäftsm*,
        kinder, journalist*, ausländer*;
    release: zurück*, heimkehr*, heimgekehrt*, frei, freige*, ausgetauscht, austausch*, übergeben, entkommen,
        geflohen, befreit*, freikommen
        + geisel*, gefangene*, entführte*, verschleppte*, entführer*, gefangenschaft, häftlinge*;
    arrest: gefasst, fassen, fasst, festgenommen, ausgehoben, zerschlag*, erwischt, gestellt, geschnappt, ins netz,
        verhaft*, aufgegriffen
        + verdächtige*, bande*, netzwerk, zelle, schmuggler*, händlerring, räuber, anführer*, komplize*, mutmaßliche*,
        polizei, ermittler*, fahnder*, drogendealer*;
    surrender: nieder*, streck*, abgeben, abgegeben, abgaben, geben, gaben, ergeb*, ergab*, übergeben
        + waffen, gewehre, den behörden;
    coup: gestürzt, stürz*, abgesetzt, absetz*, entmacht*, festgesetzt, verhaft*
        + präsident*, staatschef*, regierung, regime, verfassung;
    coup: ergreif*, ergriff*, übern*, an sich, reiß*, riss* + macht, staatsfernsehen, präsidentenpalast;
    deployment: entsend*, entsandt*, schick*, verleg*, eingetroffen, eintreff*, gelandet, landen, stationier*,
        mobilis*, verstärk*
        + soldaten, truppen, kontingent*, bataillon*, blauhelm*, gendarmen, polizisten, panzer*, kriegsschiff*,
        einheiten, kampfjets;
    withdrawal: verlass*, verließ*, räum*, geräumt, geben, gab, gaben, gibt, aufgegeben, übergeb*, übergab*, schließ*,
        schloss*, geschlossen, abgegeben, preisgegeb*
        + stützpunkt*, basis, lager, kaserne*, stellungen, garnison*, militärlager, militärbasis, feldlager, camp;
    withdrawal: verlass*, verließ*, abzieh*, zieh*, zog*, verabschied*, abschied, abrück*
        + soldaten, truppen, blauhelm*, kontingent*, söldner*, ausbilder*, streitkräfte, legionäre;
    blockade: blockier*, abgeschnitten, abriegel*, abgeriegelt, riegel*, kapp*, unterbroch*, schneiden, schnitten
        + straße, straßen, verbindung*, zufahrt*, grenze*, grenzen, korridor*, nachschub, route*, übergang*,
        versorgung*, meerenge;
    blockade: schließ*, geschlossen, sperr*, gesperrt*, dicht + grenze*, grenzen, korridor*, übergang*, meerenge;
    blockade: stopp*, verbiet*, verbot*, festsitz*, hindern, aufgehalten, blockier*, blockade, stau*
        + lastwagen, lkw, tanklaster*, tankwagen, treibstoff, treibstofflieferung*, konvois, waren, schiffe,
        hilfsgüter*, lebensmittel,
        laster, tanker;
    blockade: knapp*, mangel*, fehl*, schlang*, ration*, leer
        + treibstoff*, benzin, diesel, sprit, tankstelle*, kraftstoff*, zapfsäulen;
    abuse: schlag*, schlug*, geschlagen*, gefoltert*, folter*, gefessel*, misshand*, peitsch*, demütig*, gedemütigt*,
        vergewaltig*
        + gefangene*, häftling*, verdächtige*, dorfbewohner*, frauen, gewahrsam, rekruten, festgenommene*;
    abuse: untersuch*, bericht*, vorwurf*, wirft, werfen, beschuldig*, dokumentier*, ermittl*
        + hinrichtungen, gräueltaten, verschwinden, folter, misshandlungen, kriegsverbrechen, übergriffe, tötungen;
    talks: treffen, traf, trafen, wieder auf, aufgenomm*, beginn*, begann*, fortges*, fortsetz*, empfäng*, lädt
        + verhandlung*, gespräche, gesprächen, vermittler*, verhandlungstisch, dialog*, runden tisch, unterhändler*;
    agreement: unterzeichn*, unterschr*, vereinbar*, einig*, geeinigt, geschlossen, schloss*, verlänger*, besiegel*,
        erhält, erhalten, bekommt, gewinn*, gewann*, vergeb*
        + abkommen*, waffenruhe*, waffenstillstand*, vertrag*, pakt*, feuerpause*, vereinbarung*, deal, auftrag;
    sanctions: einfrier*, eingefroren*, friert, verhäng*, aufheb*, aufgehoben*, lockern, gelockert, verschärf*,
        verlänger*
        + konten, vermögen*, sanktionen, embargo, visa, guthaben, strafmaßnahmen, einreise*;
    quarrel: bestell*, einbestell*, abzieh*, beruf*, zieht, ausgewies*, ausweis*, weist, weisen, ruft, rufen
        + botschafter*, diplomat*, konsul*, geschäftsträger*, attaché*, gesandte*;
    election: gewinn*, gewann*, gewählt*, wähl*, ausgezählt*, siegt*, verlier*
        + sitze, stichwahl, urnen, präsidentschaft*, mehrheit, stimmzettel, amtszeit, mandate;
    protest: zieh*, zog*, marschier*, skandier*, brenn*, versammel*, blockier*, gehen, gingen
        + straße, straßen, parolen, reifen, demonstranten, tausende, transparente*, barrikaden;
    strike: streik*, niederleg*, legen, legten, ruh*, bestreik*, ausstand, warnstreik*
        + arbeit, gewerkschaft*, lehrer*, pfleger*, ärzte, arbeiter*, personal, piloten, lokführer*, hafenarbeiter*,
        beamte*, richter, fahrer*, unterricht, beschäftigte*, mitarbeiter*;
    trial: verurteil*, angeklagt*, freigespr*, müssen, muss, bekam*, erhielt*, drohen, droht
        + gericht, jahren haft, jahre haft, jahre gefängnis, lebenslang*, anklagebank, angeklagte*, haftstrafe*,
        prozess;
    displacement: flieh*, floh*, geflohen*, flücht*, geflücht*, verlass*, verließ*, vertrieb*, vertreib*, evakuier*,
        suchen, suchten
        + dörfer, dorf, häuser, familien, bewohner*, einwohner*, tausende*, hunderte*, heimat, haushalte, zuflucht;
    flood: anschwell*, angeschwoll*, trat, traten, über die ufer, überschwemm*, überflut*, mitgeriss*, riss*, reiß*,
        brach, brechen, steig*, stieg*
        + fluss*, flüsse*, regen*, wasser, damm*, deich*, staudamm*, straßen, felder, ufer*, sturzflut*, pegel;
    storm: abgedeckt*, deck*, riss, reiß*, fegt*, wüte*, verwüst*, entwurzel*, traf, trifft, zerstör*
        + dächer, dach, bäume, winde, böen, zyklon*, hurrikan*, taifun*, küste, hagel, tornado, sturm, orkan;
    earthquake: erschütter*, beb*, wackel*, spürbar, gespürt, einstürz*, eingestürzt
        + stärke, erdstoß*, erdstöße*, nachbeben, richter*, erde;
    fire: brenn*, brannt*, niedergebrannt*, zerstör*, ausgebroch*, brach, lösch*, wüte*, ausbreit*, vernicht*,
        bekämpf*
        + feuer, flammen, brand, großbrand, waldbrand*, waldbrände*, feuerwehr*, hektar, inferno;
    drought: ausbleib*, bleibt, bleiben, vertrockn*, ausgetrockn*, verdorr*, verend*, fehl*, versieg*
        + regen, brunnen, ernte*, weiden, stausee*, vieh, niederschlag*, niederschläge*, felder;
    outbreak: töt*, sterben, starben, tote, infizier*, erkrank*, fälle*, gestorb*, geimpft, impf*, bestätig*,
        ausbreit*, ausgebroch*, ausbruch
        + cholera*, masern*, ebola*, dengue*, malaria*, meningitis, polio*, diphtherie*, mpox, marburg*, lassa*,
        fieber, typhus, grippe, virus*, epidemie*, seuche*, krankheit*, pest, hepatitis;
    accident: stoß*, stieß*, zusammengestoß*, überschl*, umgekipp*, kipp*, gestürzt, stürz*, abgestürz*, entgleis*,
        sank, sink*, gesunken*, kenter*, gekentert*, einstürz*, eingestürz*, verunglück*, kollidier*, prall*, rast*
        + bus, busse, reisebus, kleinbus, lastwagen, auto, zug, zuges, boot*, fähre*, flugzeug*, hubschrauber*,
        gebäude*, brücke*, schlucht, mauer, dach, gerüst*, schiff*, lkw, laster, stollen, goldmine;
    cyberattack: hack*, gehackt*, erbeut*, gestohl*, stahl*, stehl*, verschlüssel*, lahm*, eingedrung*, drang*,
        abgegriff*, leak*
        + daten*, webseite*, website*, server*, rechner*, computer*, netzwerk*, systeme*, it-system*, kundendaten,
        passwörter*;
    decree: verbiet*, verbot*, auflös*, aufgelöst*, löst, lösen, löste, suspendier*, setzt, setzen, setzte, ausgesetzt,
        schließt, schließen, geschlossen, sperr*, gesperrt, entzieh*, entzogen, untersag*
        + parteien, partei, parteiarbeit, politische aktivitäten, vereine, sender, radio, radiosender, fernsehsender,
        zeitung*, medien, ngos, gewerkschaften, lizenz*, ausfuhr*, export*, einfuhr*, motorräder, kundgebungen,
        versammlungen, soziale netzwerke, soziale medien, internet, goldmine*;
    decree: verabschied*, billig*, beschließ*, beschloss*, verläng*, unterzeichn*
        + gesetz, gesetze, dekret, verfassung, bergbaugesetz, mandat, amtszeit, übergangszeit
""")
