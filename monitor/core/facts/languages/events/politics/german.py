"""What is said, agreed, decided or ordered, in German words."""

from monitor.core.facts.languages.language import phrases

POLITICS = {
    "quarrel": f"""
        einbestell*, ausweisung, persona non grata, abbruch der diplomatischen, diplomatische* krise, diplomatische*
        streit*, diplomatische* verstimmung*, diplomatische* eklat*, diplomatische* spannung*, diplomatische* konflikt*,
        diplomatische* zerwürfnis*, diplomatische* affront*, diplomatische* eiszeit, diplomatische* protest*,
        protestnote*, verbalnote*, abbruch der beziehung*, abbruch aller beziehung*, abbruch diplomatischer, bricht
        beziehungen, brechen beziehungen, brach beziehungen, brach die beziehungen, brechen die beziehungen, bricht
        diplomatische, brach diplomatische, beziehungen abgebrochen, beziehungen auf eis, beziehungen ab, beziehungen
        ausgesetzt, beziehungen gekappt, kappt beziehungen, kappen beziehungen, kappt diplomatische, tiefpunkt der
        beziehung*, beziehungen auf dem tiefpunkt, beziehungen auf tiefpunkt, beziehungen belastet, belastet
        beziehungen, belastet die beziehungen, zerwürfnis*, eiszeit zwischen, unerwünschte* person*, des landes
        verwiesen, verweist botschafter*, verweist diplomat*, herbeizitiert, rückruf des botschafters, rückruf der
        botschafter*, rückruf ihrer botschafter, rückruf seines botschafters, abzug des botschafters, abzug der
        botschafter*, ausweisung von diplomaten, ausweisung des botschafters, ausweisung der diplomaten, ausgewiesen,
        ausgewiesene diplomaten, diplomaten ausgewiesen, diplomaten müssen, diplomaten zu unerwünschten, botschaft
        geschlossen, schließt botschaft, schließt seine botschaft, schließt ihre botschaft, diplomaten nach hause,
        diplomat muss, diplomaten heim, diplomaten das land, diplomaten verlassen, diplomaten des landes, schickt
        diplomaten, schickt botschafter*, diplomaten ausweisen, diplomaten ausgetauscht, gegenseitig diplomaten, streit
        mit nachbarland, verbittet sich, gegenmaßnahmen gegen diplomat*, akkreditierung entzogen, entzieht diplomat*,
        diplomatenausweisung*, botschafterstreit*, visastreit*, diplomatenstreit*,
        {phrases("botschafter*, gesandten, geschäftsträger*", "ein, herbei, zurück*, ab, abgezogen, abberufen")},
        {phrases("botschafter*, gesandten, geschäftsträger*", "das land")},
        {phrases("botschafter*, gesandten, geschäftsträger*", "einbestellt, ausgewiesen, zu konsultationen")},
        {phrases("botschafter*, gesandten, geschäftsträger*", "muss")},
        {phrases("bestell*, zitier*, beorder*, ruft, rief*, holt", "botschafter*, den botschafter*")},
        {phrases("bestell*, zitier*, beorder*, ruft, rief*, holt", "ihre* botschafter*")},
        {phrases("zieht, zog*, weist, wies*, wirft", "botschafter*, den botschafter*, ihre* botschafter*")},
        {phrases("zieht, zog*, weist, wies*, wirft", "diplomaten")},
        {phrases("weist, weisen, wies*", "russisch* diplomat*, französisch* diplomat*")}""",
    "talks": """
        verhandlung*, gespräche*, gipfel*, vermittl*, verhandeln, dialog, beratungen, konsultationen, friedensgespräche,
        unterhändler*, am verhandlungstisch, verhandelten, verhandelt, sondierung*, unter vermittlung, zusammenkunft,
        zusammengekommen, beraten über, treffen sich, trafen sich, trifft sich, aussprache, friedenskonferenz,
        friedensprozess, delegationen, annäherung, dreiergespräch*, friedensverhandlung*, an einen tisch, runder tisch,
        runden tisch, unterred*, reden miteinander, gesprächsrunde*, pendeldiplomatie, sondergipfel*, krisengipfel*,
        außenministertreffen, spitzentreffen, krisentreffen, krisensitzung*, waffenruhegespräche*, präsidententreffen,
        gespräche über waffenruhe""",
    "agreement": """
        abkommen, friedensabkommen, unterzeichn*, vereinbar*, vertrag, pakt, einigung*, waffenstillstand*, einigen sich,
        feuerpause*, waffenruhe*, waffen schweigen, besiegel*, paraphier*, ratifizier*, ratifikation*, geeinigt,
        einigten sich, einigt sich, kompromiss*, versöhn*, aussöhn*, absichtserklärung, handschlag, schließen frieden,
        schlossen frieden, friedensschluss, frieden geschlossen, friedensvertrag*, ende der feindseligkeiten, ende der
        kämpfe, deal, schließen abkommen, verständig* sich, übereinkunft, abkommens, handelsabkommen*,
        friedensabkommens, kriegsbeil begraben, friedensschlüsse, waffenpause, die waffen schweigen, legen streit bei,
        streit beigelegt, beenden krieg, beendet krieg, beenden konflikt, händedruck, reichen sich die hand, reichen
        sich die hände, unterschrift*, unterschreiben, unterschrieben, setzen ihre unterschrift, pakts, mandat
        verlängert, verlängert mandat*, verlängern mandat, verlängert einsatz*, verlängert den einsatz, einsatz
        verlängert, mandatsverlängerung*, verlängerung des mandats, verlängerung des einsatzes, verlängerung der
        mission, verlängert mission, mission verlängert, präsenz verlängert, verlängert präsenz, rahmenabkommen*,
        verteidigungspakt*, militärpakt*, verteidigungsabkommen*, militärabkommen*, kooperationsabkommen*,
        rohstoffabkommen*, grenzabkommen*, sicherheitspakt*, verträge, bündnisvertrag*""",
    "sanctions": """
        sanktion*, embargo, vermögen eingefroren, einreiseverbot*, eingefroren, schwarze liste, strafmaßnahme*,
        strafpaket*, bestraft mit, konten eingefroren, friert konten, friert vermögen, frieren konten, kontensperrung*,
        vermögenssperre*, einreisesperre*, visasperre*, visabeschränkung*, strafzölle*, handelsbeschränkung*,
        ausfuhrverbot*, exportverbot*, schwarzen liste, restriktive maßnahmen, sperrt konten, kontosperr*, guthaben
        eingefroren, einreise verboten, importstopp*, exportstopp*, handelsverbot*, schwarzer liste,
        wirtschaftssanktion*, waffenembargo*, ölembargo*, handelsembargo*""",
    "visit": """
        besuch, besucht, staatsbesuch*, trifft in, reist nach, eingetroffen, reise nach, antrittsbesuch, landet in,
        gelandet in, landete in, fliegt nach, flog nach, reiste nach, gereist, roter teppich, rotem teppich, zu gast,
        stippvisite, visite, auf reisen, tour durch, nahostreise, antrittsreise, besuche, besuchte, gastgeber,
        staatsgast, eingetroffen zu, rundreise, weilt in, trifft ein, macht station, in kiew eingetroffen, besuch in,
        besuch bei, pilgerreise, papstreise, zu besuch, arbeitsbesuch*, mit militärischen ehren, militärischen ehren,
        gastbesuch""",
    "statement": """
        verurteilt den, verurteilte den, verurteilen den, verurteilt angriff, erklärung, beileid, ruft auf, appell*,
        verurteilt anschlag, verurteilt die, zeigt sich besorgt, äußerte sich besorgt, brandmark*, prangert*,
        angeprangert, aufgerufen, rief dazu auf, rief zu, wies zurück, zurückgewiesen, wies die vorwürfe, dementierte,
        bestritt, bekundet*, kondol*, verurteilte, scharf verurteilt, stellungnahme, forderte ein, forderte die,
        verurteilt übergriffe, verurteilt gewalt, verurteilt angriffe, verurteilt massaker, verurteilt tötung*,
        verurteilt entführung*, verurteilt hinrichtung*, verurteilt anschläge, verurteilt blockade""",
    "decree": """
        dekret*, ausgangssperre*, ausnahmezustand*, notstand, kriegsrecht, per dekret, verstaatlich*, enteign*,
        zwangsverwaltung, neue verfassung, neues gesetz, erlass, moratorium, parteienverbot, verfassungsänderung""",
    "appointment": """
        ernannt, ernenn*, neue regierung, kabinettsumbildung, rücktritt*, tritt zurück, entlässt, entlassen,
        amtsantritt, vereidig*, nachfolger, zurückgetreten, neue chefin, neuer chef, neuen chef, beruft, berufung von,
        zur sonderbeauftragten, zum sonderbeauftragten, tritt ihr amt, tritt sein amt, tritt amt an, amt an, ins amt,
        löst an der spitze, nachfolgerin, nachfolge, an die spitze, neuer präsident, neue präsidentin, neuer minister,
        neue ministerin, neuer ministerpräsident, neue ministerpräsidentin, neuer premier*, neue premier*, neuer
        botschafter, neue botschafterin, neuer armeechef, neuer generalstabschef, neuer befehlshaber, neuer kommandeur,
        neuer gouverneur, neuer regierungschef, neue regierungschefin, neues kabinett, übernimmt das amt, übernimmt amt,
        übernimmt die leitung, übernimmt leitung, übernimmt das kommando, übernimmt kommando, übernimmt den posten,
        folgt auf, wird nachfolger, tritt die nachfolge, abberufen, gefeuert, entlässt minister*, zurücktreten, trat
        zurück, regierungsumbildung, postenwechsel, führungswechsel, gekürt, kürt, designiert*, bestellt zum, zum chef,
        zur chefin, neuer leiter, neue leiterin, neue spitze, ernannte, abgelöst als, entlassung des ministers,
        ruhestand geht, berufen worden, berufen, regierungswechsel*, kabinettsliste*, ministerentlassung*,
        amtseinführung*, amtsenthebung*, übergangspremier*, übergangspräsident*, regierungsbildung*""",
    "election": """
        wahl, wahlen, wähler*, urne*, wahllokal*, präsidentschaftswahl*, parlamentswahl*, abstimmung*, referendum,
        stichwahl*, kandidat*, wahlkommission, stimmabgabe, wahlsieg*, wahlniederlage*, gewinnt wahl, gewinnt die wahl,
        gewinnt präsidentschaftswahl, gewann die wahl, absolute mehrheit, absolute mehrheiten, mehrheit im parlament,
        parlamentsmehrheit, wiedergewählt, wiederwahl, wahltag, wahlabend, wahlbeteiligung, auszählung, ausgezählt,
        hochrechnung*, wahlgang, wahlurne*, stimmzettel*, stimmen ausgezählt, wahlbezirk*, wahlberechtigt*, wahlbehörde,
        wahlleiter*, kommunalwahl*, regionalwahl*, abgestimmt, neuwahl*, wahlkampf*, gewählt zum, zum präsidenten
        gewählt, zur präsidentin gewählt, wahlbetrug*, wahltermin*, wahlverschiebung*, wahlgesetz*, volksabstimmung*,
        verfassungsreferendum*, volksentscheid*""",
    "talks.title": "treffen",
    "statement.title": """
        fordert, fordern, warnt, warnen, kritisiert, mahnt, dementiert, bestreitet, weist zurück, verspricht,
        verteidigt, begrüßt, lobt, rügt, versichert, beteuert, schließt aus, verurteilen, entschuldigt sich, beklagt,
        verspricht hilfe, bekräftigt, droht, ruft zu, spricht von, droht mit, gesteht, stellt sich hinter, distanziert
        sich, verwahrt sich, bedauert, empört, entsetzt, lehnt ab""",
    "visit.title": "empfangen, empfängt, empfing",
    "quarrel.faint": """
        geschäftsträger*, botschaftsangehörige*, seinen botschafter, ihren botschafter, den botschafter, russischen
        botschafter, französischen botschafter, deutschen botschafter, chinesischen botschafter, israelischen
        botschafter, verstimmung*, affront, binnen 48 stunden, binnen 72 stunden, innerhalb von 48 stunden, innerhalb
        von 72 stunden, angehörige der botschaft, einmischung in, verletzung des luftraums, luftraum verletzt,
        verletzung seines luftraums, vorwürfe gegen nachbarland, gegenseitige vorwürfe, russische diplomaten,
        französische diplomaten, deutsche diplomaten, schwedische diplomaten, amerikanische diplomaten""",
    "statement.faint": """
        staatstrauer, nationaltrauer, trauertage, tage trauer, tägige trauer, nationale trauer, trauerbeflaggung,
        landestrauer, ruft trauer, rufen trauer, auf halbmast""",
}
