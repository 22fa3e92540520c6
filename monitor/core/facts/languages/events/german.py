"""German words of what happened."""

EVENT_TYPES = {
    "attack": """
        angriff*, angreifer*, überfall*, überfiel*, attacke*, hinterhalt*, schüsse, schießerei*, angegriffen,
        erschossen, messerattacke*, griffen, stürmten, ermordet, beschuss, mörser*, beschossen, eröffneten das feuer,
        eröffnete das feuer, das feuer, niedergebrannt, niederbrannten, in brand gesteckt, angreifen, unter feuer,
        niedergestreckt*, niedergeschossen, angeschossen, schoss auf, schossen auf, feuerten auf, feuerte auf, schießt
        auf, schießen auf, feuern auf, kugelhagel, salven, salve, macheten*, machete*, messer, messerangriff*,
        messerstecher*, niedergestochen, erstochen, erstach, erschlagen, ermorden, mord an, mordanschlag*, tötete mit,
        granate*, granatwerfer*, granatenangriff*, artillerie*, scharfschütze*, heckenschütze*, plünder*, plünderten,
        überrannt, überrannten, überrennen, überfallen, stürmen, stürmt, gestürmt, raubüberfall*, lauerten,
        feuerüberfall*, todesschütze*, schütze, schützen eröffneten, amoklauf*, brandschatz*, in flammen gesetzt,
        setzten häuser, zündeten häuser, terrorangriff*, attackieren, attackiert*, attackierten, blutbad in, bluttat,
        hingestreckt, lynch*, brandsätze, molotow*, brandflasche*, eröffnen das feuer, feuer eröffnet, feuer eröffnete,
        tödliche schüsse, überfielen, überfällt, fallen über, auftragsmörder*, auftragsmord*""",
    "bombing": """
        autobombe*, explosion*, explodier*, anschlag*, anschläge, bombenanschlag*, sprengsatz*, sprengstoff*,
        selbstmordanschlag*, selbstmordattent*, mine, detonation*, sprengfalle*, bombe, bombenexplosion*, detonier*,
        explosiv*, sprengladung*, gesprengt, bombenanschläge, hochgegangen, in die luft, in die luft gesprengt, sprengt
        sich, sprengte sich, sprengten, sprengstoffweste*, sprengstoffgürtel*, sprengstoffanschlag*, rohrbombe*,
        paketbombe*, lkw-bombe*, motorradbombe*, minenexplosion*, landmine*, mineneinsatz, selbstmordattentäter*,
        autobomben*, zündete, ferngezündet*, hochgejagt, gehen hoch, ging hoch, sprengt""",
    "airstrike": """
        luftangriff*, luftschlag*, drohnenangriff*, drohne*, bombardier*, raketenangriff*, kampfjet*, luftwaffe,
        raketenbeschuss, bomben, bombenangriff*, kampfflugzeug*, flugzeuge, rakete*, bombardement*, bombard*, aus der
        luft, luftschläge*, luftangriffen, drohnenschlag*, marschflugkörper*, gleitbombe*, fassbombe*,
        kampfhubschrauber*, kampfdrohne*, kamikazedrohne*, bomber, abgeworfen, warf bomben, warfen bomben, fliegt
        angriffe, flog angriffe, flogen angriffe, angriffe aus der luft, israelischer angriff, israelische angriffe,
        russischer angriff, russische angriffe, beschießt aus der luft, präzisionsschlag*, raketenschlag*""",
    "massacre": """
        massaker*, massengrab*, blutbad*, völkermord, massenhinrichtung*, niedergemetzelt, gemetzel, abgeschlachtet,
        hinrichtung*, haus zu haus, kaltblütig*, hingerichtet*, hinrichteten, richteten hin, niedergemacht,
        hingemetzelt, metzel*, ausgelöscht, gräueltat*, massenmord*, massentötung*, massenerschießung*, exekution*,
        exekutiert*, leichenberg*, leichenhaufen, kehlen durchgeschnitten, enthaupt*, ethnische säuberung*,
        massengräber*, verbrannt bei lebendigem, von haus zu haus, bestialisch*, gräuel*, richten blutbad, abschlacht*,
        erschießen zivilisten, zivilisten erschossen, dorfbewohner erschossen, wahllos, erschießung*, tötungen""",
    "clash": """
        gefecht*, kämpfe, kämpfen, zusammenstöße*, schusswechsel, schlacht*, offensive*, zusammenstoss*, kampf um,
        gegenoffensive, einnahme, frontlinie*, an der front, feuergefecht*, liefern sich, lieferten sich, kreuzfeuer,
        feuerwechsel, schusswechseln, straßenkampf*, straßenkämpfe*, häuserkampf*, gekämpft, kämpften, erobert, erobern,
        eroberten, rückerober*, zurückerober*, eingenommen, nehmen ein, nahmen ein, bringen unter kontrolle, rücken vor,
        rückten vor, vormarsch, vorstoß, belager*, einkessel*, eingekesselt, schlagen angriff zurück, frontverlauf,
        scharmützel*, bandenkrieg*, feindseligkeiten, gefallen an die, kampfhandlung*, waffengang, heftige kämpfe""",
    "abduction": """
        entführ*, verschlepp*, geiselnahme*, lösegeld*, gekidnappt, kidnapp*, geisel, geiseln, entführt*, verschleppt*,
        in der gewalt, als geiseln, als geisel, geiselnehmer*, in ihrer gewalt, in seiner gewalt, in die gewalt,
        gewaltsam mitgenommen, verschleppen, verschwindenlassen, gekapert, kapern, kaperten, kapert, piraten, gezerrt,
        in ein auto gezerrt, in den busch getrieben, halten fest, hält fest, festgehalten*, halten gefangen, gefangen
        gehalten, in ihre gewalt, gewaltsam verschwinden, gewaltsam verschleppt, entführer*, geiselhaft, geiselnehmern,
        geiseldrama*""",
    "release": """
        freigelassen, freilassung*, geiseln frei, freigekommen, gefangenenaustausch, wieder frei, kommen frei, auf
        freiem fuß, lässt frei, lassen frei, ließ frei, ließen frei, lässt gehen, ließ gehen, lassen gehen, begnadigt*,
        begnadigung*, amnestie*, straferlass, haftentlassung, aus der haft, aus dem gefängnis, aus der gefangenschaft,
        freikommen, freikam, freikamen, kam frei, kamen frei, kommt frei, in freiheit, wieder in freiheit, gegen
        kaution, auf kaution, austausch von gefangenen, gefangene ausgetauscht, häftlingsaustausch, geiseln übergeben,
        zurück bei ihren familien, bei ihrer familie, heimkehr, befreiten, befreien, befreite, gerettet aus, freilassen,
        entlassene häftlinge, geiseln befreit, befreit geiseln, befreiung der geiseln, befreiung von, befreiung aus,
        wieder zu hause, wieder daheim, zurück in freiheit, entlassung aus, aus geiselhaft, aus der geiselhaft, ende der
        gefangenschaft, ende der geiselhaft, ausgetauscht, gefangenen ausgetauscht, auf bewährung frei, darf gehen,
        dürfen gehen, durften gehen, durfte gehen, verlässt gefängnis, verlassen gefängnis, verlässt das gefängnis,
        verließ das gefängnis, verließen das gefängnis, heimgekehrt, gnadenerlass""",
    "arrest": """
        festgenommen, festnahme*, verhaft*, nahm fest, nimmt fest, gewahrsam, festgesetzt, razzia*, u-haft, inhaftiert,
        gefasst, in haft, aufgegriffen, dingfest, hinter gittern, durchsuchung*, festsetzen, abgeführt*, abführen, in
        handschellen, handschellen, festgehalten in, in untersuchungshaft, untersuchungshaft, hausarrest, haftbefehl*,
        zugriff, sek-einsatz, hochgenommen, auffliegen, ausgehoben, fahnd*, flüchtiger, gesuchter, geht ins netz, ging
        ins netz, ins netz, geschnappt, fassen, schlägt zu, durchsucht*, einkassiert, hinter schloss, eingesperrt,
        weggesperrt, dingfest gemacht, zerschlag*, zerschlagen, zerschlägt, aufgeflogen, hebt aus, heben aus,
        haftbefehle, gefangen genommen, gefangengenommen, kommt in haft, sitzt in haft, festnehmen, festgenommene,
        polizei fasst, ermittler fassen, stellt gesuchten""",
    "surrender": """
        ergeben sich, ergab sich, kapitul*, waffen nieder, ergaben, entwaffn*, überläufer, strecken die waffen, streckt
        die waffen, streckten die waffen, waffen gestreckt, legen die waffen, legten die waffen, legt die waffen, waffen
        niedergelegt, waffen niederlegen, geben die waffen, gaben ihre waffen, geben ihre waffen, waffen abgegeben,
        gewehre abgegeben, liefern waffen ab, waffenabgabe, stellen sich den, stellten sich den, den behörden gestellt,
        behörden gestellt, sich gestellt, stellt sich der, ergeben haben, ergibt sich, sich ergeben, weiße fahne, weiße
        flagge, kampf auf, desert*, laufen über, liefen über, übergelaufen, kampflos, aus dem busch""",
    "coup": """
        putsch*, staatsstreich*, umsturz*, meuter*, gestürzt, machtübernahme, entmachtet, putschisten, übernehmen die
        macht, übernimmt die macht, übernahm die macht, übernahmen die macht, macht übernommen, ergreifen die macht,
        macht ergriffen, machtergreifung, an sich gerissen, reißt macht an sich, reißen die macht, stürzen präsident*,
        stürzt präsident*, stürzten den, abgesetzt, für abgesetzt, setzen präsident*, verfassung ausgesetzt, verfassung
        außer kraft, setzen verfassung, setzte die verfassung, parlament aufgelöst, aufstand der armee, rebellierende
        soldaten, meuternde soldaten, verschwör*, umsturzversuch*, umsturzplan*, militärjunta, junta ergreift,
        militärputsch*, grenzen geschlossen, regierung gestürzt, präsident gestürzt, präsidenten gestürzt, stürzen
        regierung, entmachten, entmachteten, generäle übernehmen, armee übernimmt, militär übernimmt, militärs
        übernehmen, soldaten besetzen, staatsfernsehen besetzt, putschversuch*, putschist*, aufständische soldaten,
        militärherrschaft""",
    "deployment": """
        stationier*, entsend*, verstärkung*, entsandt, mehr soldaten, mobilmachung, schickt soldaten, schickt truppen,
        verlegt, entsenden, schickt polizisten, schicken soldaten, schicken truppen, schickt weitere, weitere soldaten,
        zusätzliche soldaten, zusätzliche truppen, mehr truppen, aufmarschiert, truppenaufmarsch, truppenverlegung*,
        erstes kontingent, aufstocken, aufgestockt, aufstockung, patrouillieren, soldaten auf den straßen, soldaten auf
        die straßen, militär auf die straßen, rückt ein, rücken ein, eingerückt, soldaten eingetroffen, truppen
        eingetroffen, einheiten eingetroffen, ankunft der ersten, zusammengezogen, mobilisier*, verlegt soldaten,
        verlegt truppen, truppenverstärkung, polizisten nach, truppen entsandt, marschbefehl, marschieren ein,
        marschiert auf, in marsch gesetzt, setzt in marsch, stockt auf, stocken auf, schickt kriegsschiff*, schickt
        armee, schickt die armee, schickt militär, weitere truppen, einberuf*, neue truppen, truppen an die grenze""",
    "withdrawal": """
        abzug*, abzieht, abgezogen, ziehen ab, zieht ab, verlassen stützpunkt, übergab, übergabe, rückzug,
        zurückgezogen, räumt, räumung, zogen ab, zog ab, abgerückt, rücken ab, letzten soldaten, letzte soldaten,
        letzten truppen, übergeben, geräumt, aus ihrem stützpunkt, gaben stützpunkt auf, abziehen, ziehen sich zurück,
        zieht sich zurück, zog sich zurück, zogen sich zurück, zurückziehen, rückzugs, ende der mission, beendet
        mission, beendet ihre mission, mission beendet, beendet den einsatz, einsatz beendet, ende des einsatzes,
        schließt stützpunkt, schließen stützpunkt, stützpunkt geschlossen, räumen stützpunkt, räumt stützpunkt, letztes
        kontingent, letzte blauhelme, letzten blauhelme, letzte deutsche, letzten deutschen, flagge eingeholt, fahne
        eingeholt, holt die flagge, truppenabzug*, verlassen das land, verlässt das land, kehren heim, übergibt
        stützpunkt, übergeben stützpunkt, übergabe des, rücken aus dem, abrücken, packen zusammen, letzter soldat,
        letzte maschine, letztes flugzeug, heimkehr der truppen, holt soldaten heim, holt truppen, beendet präsenz, ende
        der präsenz, räumten, gibt stützpunkt, gibt basis auf, abzieh*, übergabe der basis, einsatzende, einsatz endet,
        mission endet""",
    "blockade": """
        blockade*, blockier*, belager*, belagerung, abgeriegelt, riegelt ab, straßensperre*, einfuhrverbot,
        fahrverbot*, grenzschließung*, schließt grenze*, treibstoffmangel, treibstoffblockade""",
    "quarrel": """
        diplomatische krise, diplomatischer streit, bestellt botschafter*, botschafter einbestellt, botschafterin
        einbestellt, bestellt den botschafter, einbestell*, ruft botschafter, weist botschafter, weist diplomaten
        aus, ausweisung, ausgewiesen*, persona non grata, bricht beziehungen ab, abbruch der beziehungen, bricht die
        beziehungen, abbruch der diplomatischen""",
    "abuse": """
        folter*, gefoltert*, misshand*, misshandlung*, verstümmel*, gräueltat*, menschenrechtsverletzung*,
        hinrichtungen, massengrab, massengräber, leitet untersuchung ein, kündigt untersuchung an, eröffnet
        untersuchung, untersuchung eingeleitet, unabhängige untersuchung, aufklärung""",
    "talks": """
        verhandlung*, gespräche*, gipfel*, vermittl*, verhandeln, dialog, beratungen, konsultationen, friedensgespräche,
        unterhändler*, am verhandlungstisch, verhandlungstisch, verhandelten, verhandelt, sondierung*, vermittler*,
        unter vermittlung, zusammenkunft, zusammengekommen, beraten über, treffen sich, trafen sich, trifft sich,
        aussprache, friedenskonferenz, friedensprozess, krisengipfel, delegationen, annäherung, dreiergespräch*,
        friedensverhandlung*, an einen tisch, runder tisch, runden tisch, unterred*, reden miteinander, gesprächsrunde*,
        verhandlungsrunde*, pendeldiplomatie""",
    "agreement": """
        abkommen, friedensabkommen, unterzeichn*, vereinbar*, vertrag, pakt, waffenruhe, einigung*, waffenstillstand*,
        einigen sich, feuerpause*, waffenruhe*, waffen schweigen, besiegel*, besiegelt, paraphier*, ratifizier*,
        ratifikation*, geeinigt, einigten sich, einigt sich, vereinbarten, kompromiss*, versöhn*, aussöhn*,
        absichtserklärung, handschlag, schließen frieden, schlossen frieden, friedensschluss, frieden geschlossen,
        friedensvertrag*, ende der feindseligkeiten, ende der kämpfe, deal, schließen abkommen, verständig* sich,
        übereinkunft, abkommens, handelsabkommen*, friedensabkommens, kriegsbeil begraben, friedensschlüsse,
        waffenpause, die waffen schweigen, legen streit bei, streit beigelegt, beenden krieg, beendet krieg, beenden
        konflikt, versöhnung, händedruck, reichen sich die hand, reichen sich die hände, unterschrift*, unterschreiben,
        unterschrieben, setzen ihre unterschrift, ratifizieren, pakts""",
    "sanctions": """
        sanktion*, embargo, vermögen eingefroren, einreiseverbot*, eingefroren, schwarze liste, strafmaßnahme*,
        strafpaket*, bestraft mit, konten eingefroren, friert konten, friert vermögen, frieren konten, kontensperrung*,
        vermögenssperre*, einreisesperre*, visasperre*, visabeschränkung*, strafzölle*, handelsbeschränkung*,
        ausfuhrverbot*, exportverbot*, schwarzen liste, restriktive maßnahmen, sanktionen, sperrt konten, kontosperr*,
        guthaben eingefroren, einreise verboten, importstopp*, exportstopp*, handelsverbot*, schwarzer liste""",
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
        bestritt, bekundet*, kondol*, verurteilte, scharf verurteilt, stellungnahme, forderte ein, forderte die""",
    "appointment": """
        ernannt, ernenn*, vereidigt, neue regierung, kabinettsumbildung, rücktritt*, tritt zurück, entlässt, entlassen,
        amtsantritt, vereidig*, nachfolger, zurückgetreten, neue chefin, neuer chef, neuen chef, beruft, berufung von,
        zur sonderbeauftragten, zum sonderbeauftragten, tritt ihr amt, tritt sein amt, tritt amt an, amt an, ins amt,
        löst an der spitze, nachfolgerin, nachfolge, an die spitze, neuer präsident, neue präsidentin, neuer minister,
        neue ministerin, neuer ministerpräsident, neue ministerpräsidentin, neuer premier*, neue premier*, neuer
        botschafter, neue botschafterin, neuer armeechef, neuer generalstabschef, neuer befehlshaber, neuer kommandeur,
        neuer gouverneur, neuer regierungschef, neue regierungschefin, neues kabinett, übernimmt das amt, übernimmt amt,
        übernimmt die leitung, übernimmt leitung, übernimmt das kommando, übernimmt kommando, übernimmt den posten,
        folgt auf, wird nachfolger, tritt die nachfolge, abberufen, gefeuert, entlässt minister*, zurücktreten, trat
        zurück, rücktritts, regierungsumbildung, postenwechsel, führungswechsel, gekürt, kürt, designiert*, bestellt
        zum, zum chef, zur chefin, neuer leiter, neue leiterin, neue spitze, ernannte, abgelöst als, entlassung des
        ministers, ruhestand geht, berufen worden, berufen""",
    "election": """
        wahl, wahlen, wähler*, urne*, wahllokal*, präsidentschaftswahl*, parlamentswahl*, abstimmung*, referendum,
        stichwahl*, kandidat*, wahlkommission, stimmabgabe, wahlsieg*, wahlsieger*, wahlniederlage*, gewinnt wahl,
        gewinnt die wahl, gewinnt präsidentschaftswahl, gewann die wahl, absolute mehrheit, absolute mehrheiten,
        mehrheit im parlament, parlamentsmehrheit, wiedergewählt, wiederwahl, wahltag, wahlabend, wahlbeteiligung,
        auszählung, ausgezählt, hochrechnung*, wahlergebnis*, wahlgang, wahlurne*, stimmzettel*, stimmen ausgezählt,
        wahlbezirk*, wahlberechtigt*, wahlbehörde, wahlleiter*, wahllokale, urnengang, kommunalwahl*, regionalwahl*,
        abgestimmt, neuwahl*, wahlkampf*, gewählt zum, zum präsidenten gewählt, zur präsidentin gewählt""",
    "protest": """
        protest*, demonstr*, kundgebung*, tränengas*, ausschreitung*, krawall*, unruhen, demo, auf die straße,
        aufmarsch, protestmarsch*, marschieren, marschierten, marsch gegen, auf die straßen, blockierten straßen,
        blockieren straßen, barrikade*, sprechchöre*, skandier*, transparente, wasserwerfer*, gummigeschosse*,
        massenprotest*, großdemo*, sitzstreik*, mahnwache gegen, tumult*, revolte, aufruhr, zogen durch, ziehen durch,
        zog durch, gehen auf die straße, gingen auf die straße, strömten auf, hungerstreik*, boykott*, brennende reifen,
        reifen in brand, demonstrierende, protestier*, demos""",
    "strike": """
        streik*, arbeit nieder, legen arbeit nieder, gewerkschaft*, warnstreik*, arbeitsniederlegung*, ausstand, legen
        die arbeit, legten die arbeit, arbeitskampf*, streikend*, bestreik*, generalstreik*, ausständ*, arbeit
        niedergelegt, lahmgelegt durch streik, tarifkonflikt*, tarifstreit*, in den ausstand, streiken""",
    "trial": """
        prozess*, gericht, gerichts*, urteil*, schuldig, lebenslang*, freispruch, freigesprochen, angeklagt*, anklage*,
        landgericht, gerichtshof, haftstrafe, verhandlungstag, ausgeliefert, jahre haft, jahren haft, jahre gefängnis,
        gefängnisstrafe*, schuldspruch, verurteilt zu, zu haft verurteilt, verurteilt wegen, wegen mordes, verurteilter,
        verurteilten, verurteilt worden, wurde verurteilt, wurden verurteilt, zu lebenslang, zum tode verurteilt,
        todesstrafe, todesurteil*, freigesprochener, angeklagt, angeklagte, angeklagten, auf der anklagebank,
        anklagebank, vor gericht, strafprozess*, verfahren gegen, oberster gerichtshof, berufung, plädoyer*, strafmaß,
        strafgerichtshof, tribunal, auslieferung*, schwurgericht*, oberlandesgericht*, amtsgericht*, haftstrafen, monate
        haft, bewährung, verteidiger, muss ins gefängnis, müssen ins gefängnis, hinter gitter, lebenslang, höchststrafe,
        schuldig gesprochen, für schuldig, verurteilung*, geschworene*, richterspruch, verhandlung gegen,
        prozessauftakt, prozessbeginn, angeklagter, vor dem richter, vor den richtern, vor einem gericht,
        gerichtsverfahren, weltstrafgericht*""",
    "anniversary": """
        jahrestag*, gedenk*, gedachte*, gedenkfeier*, kränze, mahnmal, schweigeminute*, kranz, kranzniederlegung*,
        blumen niedergelegt, legten blumen, legten kränze, legt kranz, gedenkstätte, gedenkgottesdienst, trauerfeier*,
        zum gedenken, erinnerten an, erinnert an die opfer, mahnwache, hundertster, jubiläum, würdigt opfer, gedenktag*,
        gedenkstunde, ehren die toten, ehrt die toten, ehrt opfer, ehren opfer, trauermarsch, erinnerung an die opfer,
        jährt sich, jährte sich, stilles gedenken""",
    "death": """
        stirbt im alter, gestorben im alter, beerdigung, nachruf, trauer um, beigesetzt, starb im alter, verstorben*,
        schlief ein, friedlich ein, nach langer krankheit, langer krankheit, im schlaf, herzversagen, herzinfarkt*,
        staatsbegräbnis, aufgebahrt, beisetzung, eines natürlichen todes, natürlichen todes, verstarb, entschlafen,
        letzte ruhe, mit jahren gestorben, aus dem leben geschieden, verschied, erlag einer krankheit, erlag seinem
        krebsleiden, krebsleiden, todesnachricht""",
    "displacement": """
        vertrieb*, flüchtling*, fliehen, flucht, geflohen, binnenflüchtling*, flüchten, flieh*, flohen, flüchteten,
        geflüchtet*, evakuier*, in die flucht, aus ihren dörfern, verlassen ihre häuser, verließen ihre häuser, aus
        ihren häusern, heimatlos*, obdachlos, zuflucht, schutzsuchende, massenflucht, auf der flucht, über die grenze,
        vertrieben, flüchtende, flüchtlingsstrom, flüchtlingswelle, verlassen ihre dörfer, verließen ihre dörfer,
        verlassen ihre heimat, verloren ihr zuhause, zu fuß geflohen, auf die flucht, fluchtbewegung*, ergriffen die
        flucht, vor den kämpfen, notunterkünfte, notunterkunft""",
    "flood": """
        hochwasser*, überschwemm*, überflut*, starkregen*, sturzflut*, fluten, über die ufer, erdrutsch*, regenfälle,
        schlammlawine*, dammbruch, heftiger regen, heftige regenfälle, starker regen, dauerregen, unter wasser,
        wassermassen, tritt über, reißt brücke, riss brücke, reißen brücke, weggerissen, weggespült, fortgespült,
        mitgerissen, wasser steht, pegel, pegelstand, regenmassen, regenfluten, monsun*, unwettern, geröll*, dammbruch*,
        deichbruch*, deich, deiche, überfluteten, schlamm*, unter wasser gesetzt, wolkenbruch*, fluten des, anschwoll,
        angeschwollen, hochwassers, wasser reißt, fluten reißen, fluten rissen, von den fluten, flusspegel, flüsse
        treten, fluss trat, hochwasserlage, überspül*, unterspül*, sintflut*, unwetter reißt, wasserstand""",
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
        brandkatastrophe*, brandinferno, inferno, zerstört feuer, feuertod, in asche, hausbrand*, brandursache""",
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
        impfkampagne*, fälle gemeldet""",
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
        schleudert*, ins schleudern, raste in, rast in, unfallstelle, verkehrstote*, manövrierunfähig""",
    "cyberattack": """
        cyberangriff*, hacker*, hackerangriff*, ransomware, schadsoftware, datenleck*, cyberattacke*,
        erpressungssoftware, cyber*, hackergruppe*, verschlüsselungstrojaner*, datendiebstahl, datendiebe, gehackt*,
        hacken, hackt, hackten, datenklau, gestohlene daten, daten gestohlen, daten erbeutet, spähsoftware,
        spionagesoftware, it-angriff*, systeme lahmgelegt, server lahm, server lahmgelegt, lahmgelegt von,
        computersysteme*, ddos*, phishing*, trojaner*, spähangriff*, it-systeme, onlineangriff*, digitaler einbruch,
        computersabotage, datenpanne*, hackerattacke*, erbeuteten daten, daten abgegriffen, datenabfluss,
        schadprogramm*, verschlüsselt server, server verschlüsselt""",
    "idiom": """
        preiskampf, kampf gegen, kampf um den titel, kampf um die meisterschaft, im kampf gegen, flut von, flut an, eine
        flut, welle von, sturm der entrüstung, sturm der liebe, sturm im wasserglas, stürmer*, feuerwerk*, feuerprobe,
        feuertaufe, feuer und flamme, schlagabtausch, urteil über, im urteil der, nach dem urteil von, machtkampf,
        drohnenstützpunkt*, drohnenfabrik*, drohnenhersteller*, flugzeugträger*, bombenstimmung, bombengeschäft*, eine
        bombe aus, herzanfall, prozess der, im prozess der, einigungsprozess*, friedensprozess*, reformprozess*,
        lernprozess*, prozessor*, gerichte und getränke, gerichte aus, lieblingsgericht*, beben in der, politisches
        beben, erdrutschsieg*, kampfansage, kampf ums überleben, überläuft, kommt in frage, frei von, frei haus, steht
        frei, barrierefrei, freier markt, frei verfügbar, kostenfrei, gefahr gebannt, wie angegossen, nimmt an, nimmt
        ab, nimmt zu, nimmt teil, nahm teil, nahm an, nahm zu, nahm ab, nimmt stellung, nimmt platz, nimmt ihre arbeit
        auf, nimmt seine arbeit auf, nimmt auf, nimmt die arbeit, nimmt kurs, nimmt den, nimmt die, nimmt das, nahm den,
        nahm die, nahm das, computervirus*, fingerzeig, treffen auf, treffen die, treffen den, abstimmung mit, in
        abstimmung, streik der technik, waffen aus, vertragspoker, vertragsverlängerung, ablösesumme, verlassen sich,
        verlassen kann, verlässt sich, abgezogen werden punkte, zugunsten, seuchenfrei, ausbruch der gewalt, ausbruch
        des krieges, ausbruch aus dem gefängnis, gefängnisausbruch*, ausbruch von kämpfen, vulkanausbruch*, ausbruch des
        vulkans, wut im bauch, volltreffer, jahre nach dem abitur, punktabzug, torraub, streikt die technik,
        handelskrieg*, preiskrieg*, klinische prüfung, haftung, haftet, haften, brandneu*, brandenburg*, brandmauer,
        brandaktuell, brandherd, entlassen aus dem krankenhaus, aus dem krankenhaus entlassen, gesprächsstoff,
        selbstgespräch*, räumt ein, räumte ein, räumt fehler, räumt ab, räumen fehler ein, wahl zum spieler, zur wahl
        stehen, keine andere wahl, keine wahl, erste wahl, pressestimmen, bundesstaat virginia, dessert*, aufgegeben hat
        die suche, friedensverhandlungstag, amnesty international""",
    "elsewhere": """
        fußball*, bundesliga*, champions league, champions-league, europa league, dfb-pokal, dfb, weltmeisterschaft,
        wm-qualifikation, nationalmannschaft, nationalelf, torwart, stürmer, mittelfeldspieler*, torjäger*, torschütze*,
        tor, tore, elfmeter*, nachspielzeit, halbzeit, verlängerung, abseits, spieltag*, halbfinale*, viertelfinale*,
        achtelfinale*, hattrick, tabellenführer*, tabellenspitze, aufsteiger, absteiger, pokalfinale, turnier*, tennis*,
        handball*, eishockey*, basketball*, radsport, formel 1, formel eins, olympi*, goldmedaille*, silbermedaille*,
        weltcup*, biathlon, skispring*, transferfenster, transfermarkt, ablöse, hamburger sv, hsv, kinostart,
        kinokasse*, kinofilm*, spielfilm*, romanheld*, debütroman, ausstellung*, gemälde, galerie, museum zeigt,
        vernissage, konzerttournee, album, popstar*, börse*, dax, aktie, aktien, aktionär*, aktienkurs*, anleger*,
        quartalszahlen, umsatz, umsätze, wechselkurs*, exporteure, verbraucher, einzelhandel, online-handel,
        smartphone*, startup*, modewoche, rezept, rezepte, videospiel*, rabattschlacht, schlussverkauf, tarif,
        mobilfunk*, oper, premiere, theaterstück""",
    "release.title": "frei, befreit, befreiung",
    "arrest.title": "nahm, nimmt, verdächtige*",
    "surrender.title": "aufgegeben",
    "withdrawal.title": "verlässt, verlassen",
    "talks.title": "treffen",
    "statement.title": """
        fordert, fordern, warnt, warnen, kritisiert, mahnt, dementiert, bestreitet, weist zurück, verspricht,
        verteidigt, begrüßt, lobt, rügt, versichert, beteuert, schließt aus, verurteilen, entschuldigt sich, beklagt,
        verspricht hilfe, bekräftigt, droht, ruft zu, spricht von, droht mit, gesteht, stellt sich hinter, distanziert
        sich, verwahrt sich, bedauert, empört, entsetzt, lehnt ab""",
    "trial.title": "verurteilt, staatsanwalt*, richter*, haft",
    "anniversary.title": """
        vor zehn jahren, jahre nach, jahre danach, erinnert, erinnern, andenken, ein jahr nach, jahr danach, jahre
        später, jahr später, jahr nach, vor einem jahr, zum jahrestag""",
    "death.title": "tot aufgefunden, stirbt, starb, trauert um, trauern um, ist tot, gestorben ist, gestorben",
    "flood.title": "flut, regen",
    "fire.title": "feuer",
    "outbreak.title": "ausbruch*",
    "accident.title": "sinkt, sank, sinken",
    "attack.faint": "bewaffnete, maskierte, attentäter*, vermummte",
    "protest.title": "wut, zorn, empörung, unmut",
    "abduction.faint": "gefangenschaft, in den händen von",
    "deployment.title": "kontingent",
    "visit.title": "empfangen, empfängt, empfing",
    "clash.faint": "zurückgeschlagen, abgewehrt",
    "trial.faint": "kriegsverbrechen",
    "accident.faint": "ertrunken, ertranken, ertrank, ertrinken",
}
