"""German words of what happened."""

from monitor.core.facts.languages.events.disasters.german import DISASTERS
from monitor.core.facts.languages.events.politics.german import POLITICS
from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": """
        angriff*, angreifer*, überfall*, überfiel*, attacke*, hinterhalt*, schüsse, schießerei*, angegriffen,
        erschossen, messerattacke*, griffen, stürmten, ermordet, beschuss, mörser*, beschossen, eröffneten das feuer,
        eröffnete das feuer, das feuer, niedergebrannt, niederbrannten, in brand gesteckt, angreifen, unter feuer,
        niedergestreckt*, niedergeschossen, angeschossen, schoss auf, schossen auf, feuerten auf, feuerte auf, schießt
        auf, schießen auf, feuern auf, kugelhagel, salven, salve, machete*, messer, messerangriff*, messerstecher*,
        niedergestochen, erstochen, erstach, erschlagen, ermorden, mord an, mordanschlag*, tötete mit, granate*,
        granatwerfer*, artillerie*, scharfschütze*, heckenschütze*, plünder*, überrannt, überrannten, überrennen,
        stürmen, stürmt, gestürmt, raubüberfall*, lauerten, feuerüberfall*, todesschütze*, schütze, schützen eröffneten,
        amoklauf*, brandschatz*, in flammen gesetzt, setzten häuser, zündeten häuser, terrorangriff*, attackieren,
        attackiert*, blutbad in, bluttat, hingestreckt, lynch*, brandsätze, molotow*, brandflasche*, eröffnen das feuer,
        feuer eröffnet, feuer eröffnete, tödliche schüsse, fallen über, auftragsmord*, zivilisten getötet, dorfbewohner
        getötet, bauern getötet, hirten getötet, töten zivilisten, töten dorfbewohner, töten bauern, töten hirten, tötet
        zivilisten, töteten zivilisten, tötung von zivilisten, rebellen töten, milizen töten, dschihadisten töten,
        islamisten töten, extremisten töten, terroristen töten, bewaffnete töten, erschießen, erschießt, erschossene*,
        erschoss, attentat, attentate, attentats, attentaten, mordattentat*, terrorattacke*, doppelmord*, mordserie*,
        raubmord*, beschießung, schüssen, viehdieb*, viehraub*, viehräuber*, geplündert*""",
    "bombing": """
        autobombe*, explosion*, explodier*, anschlag*, bombenanschlag*, sprengsatz*, sprengstoff*, selbstmordanschlag*,
        selbstmordattent*, mine, detonation*, sprengfalle*, bombe, bombenexplosion*, detonier*, explosiv*,
        sprengladung*, gesprengt, hochgegangen, in die luft, in die luft gesprengt, sprengt sich, sprengte sich,
        sprengten, rohrbombe*, paketbombe*, lkw-bombe*, motorradbombe*, minenexplosion*, landmine*, mineneinsatz,
        zündete, ferngezündet*, hochgejagt, gehen hoch, ging hoch, sprengt, terroranschlag*, brandanschlag*,
        bombenattentat*, minen, sprengkörper*, doppelanschlag*, giftanschlag*, sprengung""",
    "airstrike": """
        luftangriff*, luftschlag*, drohne*, kampfjet*, luftwaffe, bomben, bombenangriff*, kampfflugzeug*, flugzeuge,
        rakete*, bombard*, aus der luft, marschflugkörper*, gleitbombe*, fassbombe*, kampfhubschrauber*, kampfdrohne*,
        kamikazedrohne*, bomber, abgeworfen, warf bomben, warfen bomben, fliegt angriffe, flog angriffe, flogen
        angriffe, angriffe aus der luft, israelischer angriff, israelische angriffe, russischer angriff, russische
        angriffe, beschießt aus der luft, präzisionsschlag*, fliegerangriff*, luftwaffenangriff*, luftattacke*""",
    "massacre": """
        massaker*, massengrab*, blutbad*, völkermord, massenhinrichtung*, niedergemetzelt, gemetzel, abgeschlachtet,
        hinrichtung*, haus zu haus, kaltblütig*, hingerichtet*, hinrichteten, richteten hin, niedergemacht,
        hingemetzelt, metzel*, ausgelöscht, massenmord*, massentötung*, massenerschießung*, exekution*, exekutiert*,
        leichenberg*, leichenhaufen, kehlen durchgeschnitten, enthaupt*, ethnische säuberung*, verbrannt bei lebendigem,
        von haus zu haus, bestialisch*, gräuel*, richten blutbad, abschlacht*, erschießen zivilisten, zivilisten
        erschossen, dorfbewohner erschossen, wahllos, erschießung*, tötungen""",
    "clash": """
        gefecht*, kämpfe, kämpfen, schusswechsel, schlacht*, offensive*, zusammenstoss*, kampf um, gegenoffensive,
        einnahme, frontlinie*, an der front, feuergefecht*, liefern sich, lieferten sich, kreuzfeuer, feuerwechsel,
        schusswechseln, straßenkampf*, häuserkampf*, gekämpft, kämpften, erobert, erobern, eroberten, rückerober*,
        zurückerober*, eingenommen, nehmen ein, nahmen ein, bringen unter kontrolle, rücken vor, rückten vor, vormarsch,
        vorstoß, schlagen angriff zurück, frontverlauf, scharmützel*, bandenkrieg*, feindseligkeiten, gefallen an die,
        kampfhandlung*, waffengang, heftige kämpfe, stadt in ihre gewalt, grenzstadt in ihre gewalt, kleinstadt in ihre
        gewalt, ort in ihre gewalt, bringen stadt*, bringen grenzstadt*, bringen kleinstadt*, kontrolle über die stadt,
        kontrolle über stadt, kontrolle über den ort, stadt unter kontrolle, ort unter kontrolle, dorf unter kontrolle,
        stadt gefallen, fällt an rebellen, fällt an die rebellen, fällt an dschihadisten, rebellen nehmen, milizen
        nehmen, miliz nimmt, dschihadisten nehmen, islamisten nehmen, rebellen besetzen, milizen besetzen, dschihadisten
        besetzen, rebellen überrennen, dringen in die stadt, drangen in die stadt, rücken in die stadt, überrannte
        garnison, holt sich stadt, erobert stadt, stadt zurück, ort zurück, kleinstadt zurück, stützpunkt zurück, nehmen
        stadt, nehmen ort, vertreiben rebellen, vertreibt rebellen, vertrieben rebellen, rebellen vertrieben, rebellen
        flohen, rebellen fliehen, kampf um die stadt, tägigem kampf, stundenlangem kampf, schwerem kampf, eroberung,
        großoffensive*, bodenoffensive*, großangriff*""",
    "abduction": """
        entführ*, verschlepp*, geiselnahme*, lösegeld*, gekidnappt, kidnapp*, geisel, geiseln, in der gewalt, als
        geiseln, als geisel, geiselnehmer*, in ihrer gewalt, in seiner gewalt, in die gewalt, gewaltsam mitgenommen,
        verschwindenlassen, gekapert, kapern, kaperten, kapert, piraten, gezerrt, in ein auto gezerrt, in den busch
        getrieben, halten fest, hält fest, festgehalten*, halten gefangen, gefangen gehalten, in ihre gewalt, gewaltsam
        verschwinden, gewaltsam verschleppt, geiselhaft, geiseldrama*, massenentführung*, schülerentführung*,
        kindesentführung*, massengeiselnahme*""",
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
        weggesperrt, dingfest gemacht, zerschlag*, aufgeflogen, hebt aus, heben aus, gefangen genommen,
        gefangengenommen, kommt in haft, sitzt in haft, festnehmen, festgenommene, polizei fasst, ermittler fassen,
        stellt gesuchten, massenfestnahme*, großrazzia*, polizeirazzia*, massenverhaftung*, terrorverdächtige*""",
    "surrender": """
        ergeben sich, ergab sich, kapitul*, waffen nieder, ergaben, entwaffn*, überläufer, strecken die waffen, streckt
        die waffen, streckten die waffen, waffen gestreckt, legen die waffen, legten die waffen, legt die waffen, waffen
        niedergelegt, waffen niederlegen, geben die waffen, gaben ihre waffen, geben ihre waffen, waffen abgegeben,
        gewehre abgegeben, liefern waffen ab, waffenabgabe, stellen sich den, stellten sich den, den behörden gestellt,
        behörden gestellt, sich gestellt, stellt sich der, ergeben haben, ergibt sich, sich ergeben, weiße fahne, weiße
        flagge, kampf auf, desert*, laufen über, liefen über, übergelaufen, kampflos, aus dem busch""",
    "coup": f"""
        putsch*, staatsstreich*, umsturz*, meuter*, gestürzt, machtübernahme, entmachtet, übernehmen die macht,
        übernimmt die macht, übernahm die macht, übernahmen die macht, macht übernommen, ergreifen die macht, macht
        ergriffen, machtergreifung, an sich gerissen, reißt macht an sich, reißen die macht, stürzen präsident*, stürzt
        präsident*, stürzten den, abgesetzt, für abgesetzt, setzen präsident*, verfassung ausgesetzt, verfassung außer
        kraft, setzen verfassung, setzte die verfassung, parlament aufgelöst, aufstand der armee, rebellierende
        soldaten, meuternde soldaten, verschwör*, militärjunta, junta ergreift, militärputsch*, grenzen geschlossen,
        regierung gestürzt, präsident gestürzt, präsidenten gestürzt, stürzen regierung, entmachten, entmachteten,
        generäle übernehmen, armee übernimmt, militär übernimmt, militärs übernehmen, soldaten besetzen, staatsfernsehen
        besetzt, aufständische soldaten, militärherrschaft, soldaten rebellieren, soldaten revoltieren,
        soldatenrevolte*, soldatenaufstand*, militärrevolte*, aufstand von soldaten, aufstand der soldaten,
        befehlsverweigerung*, rebellion in der armee, revolte in der armee, revolte in der kaserne, aufstand in der
        armee, aufstand in der garde, aufruhr in kaserne*, revolte der garde, sie hätten die macht, haben die macht
        übernommen, absetzung des präsidenten, aufruhr in der armee, aufruhr in der garde, aufruhr in der kaserne,
        soldatenmeuterei*,
        {phrases("schüsse", "in kaserne*, in der kaserne, in den kasernen, aus der kaserne")},
        {phrases("schüsse", "am präsidentenpalast, vor dem präsidentenpalast, nahe dem präsidentenpalast")}""",
    "deployment": """
        stationier*, entsend*, verstärkung*, entsandt, mehr soldaten, mobilmachung, schickt soldaten, schickt truppen,
        verlegt, schickt polizisten, schicken soldaten, schicken truppen, schickt weitere, weitere soldaten, zusätzliche
        soldaten, zusätzliche truppen, mehr truppen, aufmarschiert, truppenaufmarsch, truppenverlegung*, erstes
        kontingent, aufstocken, aufgestockt, aufstockung, patrouillieren, soldaten auf den straßen, soldaten auf die
        straßen, militär auf die straßen, rückt ein, rücken ein, eingerückt, soldaten eingetroffen, truppen
        eingetroffen, einheiten eingetroffen, ankunft der ersten, zusammengezogen, mobilisier*, verlegt soldaten,
        verlegt truppen, truppenverstärkung, polizisten nach, truppen entsandt, marschbefehl, marschieren ein,
        marschiert auf, in marsch gesetzt, setzt in marsch, stockt auf, stocken auf, schickt kriegsschiff*, schickt
        armee, schickt die armee, schickt militär, weitere truppen, einberuf*, neue truppen, truppen an die grenze,
        truppenentsendung*, truppenaufstockung*, militäreinsatz*, blauhelmeinsatz*, friedenstruppe*, söldnereinsatz*,
        auslandseinsatz*""",
    "withdrawal": """
        abzug*, abgezogen, ziehen ab, zieht ab, verlassen stützpunkt, übergab, übergabe, rückzug, zurückgezogen, räumt,
        räumung, zogen ab, zog ab, abgerückt, rücken ab, letzten soldaten, letzte soldaten, letzten truppen, übergeben,
        geräumt, aus ihrem stützpunkt, gaben stützpunkt auf, ziehen sich zurück, zieht sich zurück, zog sich zurück,
        zogen sich zurück, zurückziehen, rückzugs, ende der mission, beendet mission, beendet ihre mission, mission
        beendet, beendet den einsatz, einsatz beendet, ende des einsatzes, schließt stützpunkt, schließen stützpunkt,
        stützpunkt geschlossen, räumen stützpunkt, räumt stützpunkt, letztes kontingent, letzte blauhelme, letzten
        blauhelme, letzte deutsche, letzten deutschen, flagge eingeholt, fahne eingeholt, holt die flagge,
        truppenabzug*, verlassen das land, verlässt das land, kehren heim, übergibt stützpunkt, übergeben stützpunkt,
        übergabe des, rücken aus dem, abrücken, packen zusammen, letzter soldat, letzte maschine, letztes flugzeug,
        heimkehr der truppen, holt soldaten heim, holt truppen, beendet präsenz, ende der präsenz, räumten, gibt
        stützpunkt, gibt basis auf, abzieh*, übergabe der basis, einsatzende, einsatz endet, mission endet,
        truppenrückzug*, teilabzug*""",
    "blockade": f"""
        blockade*, belager*, straßensperre*, einfuhrverbot, grenzschließung*, treibstoffmangel, einkessel*,
        eingekesselt*, umzingel*, straßenblockade*, seeblockade*, wirtschaftsblockade*, handelsblockade*,
        hungerblockade*, abriegel*, riegelte, riegelten, abgeriegelt*, hilfslieferungen blockiert, transporte blockiert,
        fahrverbot für lastwagen, fahrverbot für lkw, fahrverbot für tanklaster, transportverbot*, lieferverbot*,
        durchfahrtsverbot*, durchfahrt verboten, durchfahrt verweigert, verbietet lastwagen, verbietet transport*,
        grenze geschlossen, grenze gesperrt, grenze dicht, grenzen dicht, grenze bleibt geschlossen, grenzen bleiben
        geschlossen, grenzübergang geschlossen, grenzübergänge geschlossen, schließt grenz*, schließen grenz*, schloss
        grenz*, schließt seine grenze*, schließt ihre grenze*, schließt die grenze*, schließen die grenze*, schließung
        der grenze*, schließt übergäng*, macht grenze*, macht die grenze*, sperrt luftraum, sperren luftraum, sperrt den
        luftraum, luftraum gesperrt, luftraumsperr*, treibstoffknappheit, treibstoffkrise, treibstoffembargo,
        benzinmangel, benzinknappheit, kraftstoffmangel, kraftstoffknappheit, spritmangel, spritknappheit, dieselmangel,
        kein tanklaster, keine tanklaster, kein lastwagen, keine lastwagen, kein lkw, keine lkw, kein treibstoff, kein
        benzin, lastwagen stecken, lkw stecken, tanklaster stecken, lastwagen stauen, lkw stauen, hunderte lastwagen,
        hunderte lkw, ausgehungert, aushungern, kein durchkommen, nachschub abgeschnitten, versorgung abgeschnitten,
        eingeschlossene* stadt, umstellte* stadt, umstellte* ort, lassen niemanden durch, lässt niemanden durch, lassen
        keine lastwagen, lassen keinen lastwagen, nichts mehr durch, frist für lastwagen, lebensmittel werden knapp, aus
        der luft versorgt, ist eingeschlossen, sind eingeschlossen, seit wochen eingeschlossen, seit monaten
        eingeschlossen, lkw-verbot*, hafenblockade*, grenzblockade*, versorgungsblockade*, benzinkrise*, lieferstopp*,
        liefersperre*, ausgehungerte*, riegelt, riegeln,
        {phrases("blockier*, sperr*", "zufahrt*, transport*, nachschub*, lieferung*, hilfslieferung*, grenz*")},
        {phrases("blockier*, sperr*", "straße, straßen, die straße, die straßen, die zufahrt*, hafen, häfen")},
        {phrases("blockier*, sperr*", "lkw")}""",
    **POLITICS,
    "abuse": """
        folter*, misshand*, verstümmel*, menschenrechtsverletzung*, quälen gefangene*, quälen von, quält gefangene*,
        gequälte*, zu tode gequält, zu tode gefoltert, geschändet*, leichenschändung*, schändung*, leichen verbrannt,
        verbrennen leichen, leichen verstümmelt, demütigung von gefangenen, entwürdigende behandlung, unmenschliche
        behandlung, erniedrigende behandlung, massenvergewaltig*, vergewaltigungen, sexuelle gewalt, sexualisierte
        gewalt, willkürliche* hinrichtung*, willkürliche* tötung*, außergerichtliche* hinrichtung*, außergerichtliche*
        tötung*, außergerichtliche* erschießung*, summarische* hinrichtung*, standrechtliche* erschießung*,
        menschenrechtsverstöße*, menschenrechtsverbrechen, verletzung der menschenrechte, verletzungen der
        menschenrechte, verstöße gegen die menschenrechte, übergriffe auf zivilisten, übergriffe der armee, übergriffe
        von soldaten, gefangene geschlagen, schlagen gefangene, scheinhinrichtung*, stromstöße, stromschläge,
        elektroschocks, verging* sich an, vergehen sich an, vergangen haben, peitsch*, ausgepeitscht*, abgeschnittene*
        ohr*, abgetrennte* kopf, abgetrennte* köpfe, prügelten, verprügelte* gefangene, gräuelvideo*,
        gefangenenmisshandlung*, übergriffe in""",
    "protest": """
        protest*, demonstr*, kundgebung*, tränengas*, ausschreitung*, krawall*, unruhen, demo, auf die straße,
        aufmarsch, marschieren, marschierten, marsch gegen, auf die straßen, blockierten straßen, blockieren straßen,
        barrikade*, sprechchöre*, skandier*, transparente, wasserwerfer*, gummigeschosse*, massenprotest*, großdemo*,
        sitzstreik*, mahnwache gegen, tumult*, revolte, aufruhr, zogen durch, ziehen durch, zog durch, gehen auf die
        straße, gingen auf die straße, strömten auf, hungerstreik*, boykott*, brennende reifen, reifen in brand, demos,
        studentenprotest*, bauernprotest*, straßenprotest*, hungerprotest*, jugendprotest*""",
    "strike": """
        streik*, arbeit nieder, legen arbeit nieder, gewerkschaft*, warnstreik*, arbeitsniederlegung*, legen die arbeit,
        legten die arbeit, arbeitskampf*, bestreik*, generalstreik*, ausständ*, arbeit niedergelegt, lahmgelegt durch
        streik, tarifkonflikt*, tarifstreit*, in den ausstand, lkw-fahrer weigern, fahrer weigern sich, lastwagenfahrer
        weigern, lkw-fahrer fahren nicht, spediteure stellen, spediteure setzen, spediteure stoppen, transporte
        eingestellt, transporte ausgesetzt, transporte gestoppt, stellt transporte, stellen transporte, setzt
        transporte, setzen transporte, setzt alle transporte, stoppen transporte, lieferungen eingestellt""",
    "trial": """
        prozess*, gericht, gerichts*, urteil*, schuldig, lebenslang*, freispruch, freigesprochen, angeklagt*, anklage*,
        landgericht, haftstrafe, verhandlungstag, ausgeliefert, jahre haft, jahren haft, jahre gefängnis,
        gefängnisstrafe*, schuldspruch, verurteilt zu, zu haft verurteilt, verurteilt wegen, wegen mordes, verurteilter,
        verurteilten, verurteilt worden, wurde verurteilt, wurden verurteilt, zu lebenslang, zum tode verurteilt,
        todesstrafe, todesurteil*, freigesprochener, auf der anklagebank, vor gericht, strafprozess*, verfahren gegen,
        oberster gerichtshof, berufung, plädoyer*, strafmaß, tribunal, auslieferung*, schwurgericht*,
        oberlandesgericht*, amtsgericht*, haftstrafen, monate haft, bewährung, muss ins gefängnis, müssen ins gefängnis,
        hinter gitter, höchststrafe, schuldig gesprochen, für schuldig, verurteilung*, geschworene*, richterspruch,
        verhandlung gegen, vor dem richter, vor den richtern, vor einem gericht, weltstrafgericht*, strafverteidiger*,
        pflichtverteidiger*, verteidiger des angeklagten, verteidiger plädier*, seine verteidiger, ihre verteidiger, ihr
        verteidiger, sein verteidiger, militärgericht*, strafgericht*, kriegsverbrecherprozess*, militärtribunal*,
        freisprüche*, terrorprozess*, schauprozess*""",
    "anniversary": """
        jahrestag*, gedenk*, gedachte*, kränze, mahnmal, schweigeminute*, kranz, kranzniederlegung*, blumen
        niedergelegt, legten blumen, legten kränze, legt kranz, trauerfeier*, zum gedenken, erinnerten an, erinnert an
        die opfer, mahnwache, hundertster, jubiläum, würdigt opfer, ehren die toten, ehrt die toten, ehrt opfer, ehren
        opfer, trauermarsch, erinnerung an die opfer, jährt sich, jährte sich, stilles gedenken""",
    "death": """
        stirbt im alter, gestorben im alter, beerdigung, nachruf, trauer um, beigesetzt, starb im alter, verstorben*,
        schlief ein, friedlich ein, nach langer krankheit, langer krankheit, im schlaf, herzversagen, herzinfarkt*,
        staatsbegräbnis, aufgebahrt, beisetzung, eines natürlichen todes, natürlichen todes, verstarb, entschlafen,
        letzte ruhe, mit jahren gestorben, aus dem leben geschieden, verschied, erlag einer krankheit, erlag seinem
        krebsleiden, krebsleiden, todesnachricht, ableben""",
    "displacement": """
        vertrieb*, flüchtling*, flucht, geflohen, binnenflüchtling*, flüchten, flieh*, flohen, flüchteten, geflüchtet*,
        evakuier*, in die flucht, aus ihren dörfern, verlassen ihre häuser, verließen ihre häuser, aus ihren häusern,
        heimatlos*, obdachlos, zuflucht, schutzsuchende, massenflucht, auf der flucht, über die grenze, flüchtende,
        verlassen ihre dörfer, verließen ihre dörfer, verlassen ihre heimat, verloren ihr zuhause, zu fuß geflohen, auf
        die flucht, fluchtbewegung*, ergriffen die flucht, vor den kämpfen, notunterkünfte, notunterkunft,
        binnenvertrieben*, vertreibung*, umsiedlung*, zwangsumsiedlung*""",
    **DISASTERS,
    "idiom": """
        kampf gegen, kampf um den titel, kampf um die meisterschaft, im kampf gegen, flut von, flut an, eine flut, welle
        von, sturm der entrüstung, sturm der liebe, sturm im wasserglas, stürmer*, feuerwerk*, feuer und flamme,
        schlagabtausch, urteil über, im urteil der, nach dem urteil von, machtkampf, drohnenstützpunkt*, drohnenfabrik*,
        drohnenhersteller*, flugzeugträger*, eine bombe aus, herzanfall, prozess der, im prozess der, einigungsprozess*,
        friedensprozess*, reformprozess*, lernprozess*, prozessor*, gerichte und getränke, gerichte aus,
        lieblingsgericht*, beben in der, politisches beben, erdrutschsieg*, kampfansage, kampf ums überleben, überläuft,
        kommt in frage, frei von, frei haus, steht frei, barrierefrei, freier markt, frei verfügbar, kostenfrei, gefahr
        gebannt, wie angegossen, nimmt an, nimmt ab, nimmt zu, nimmt teil, nahm teil, nahm an, nahm zu, nahm ab, nimmt
        stellung, nimmt platz, nimmt ihre arbeit auf, nimmt seine arbeit auf, nimmt auf, nimmt die arbeit, nimmt kurs,
        nimmt den, nimmt die, nimmt das, nahm den, nahm die, nahm das, computervirus*, fingerzeig, treffen auf, treffen
        die, treffen den, abstimmung mit, in abstimmung, streik der technik, waffen aus, vertragspoker,
        vertragsverlängerung, ablösesumme, verlassen sich, verlassen kann, verlässt sich, abgezogen werden punkte,
        zugunsten, seuchenfrei, ausbruch der gewalt, ausbruch des krieges, ausbruch aus dem gefängnis,
        gefängnisausbruch*, ausbruch von kämpfen, vulkanausbruch*, ausbruch des vulkans, wut im bauch, volltreffer,
        jahre nach dem abitur, punktabzug, torraub, streikt die technik, handelskrieg*, preiskrieg*, klinische prüfung,
        haftung, haftet, haften, brandneu*, brandenburg*, brandmauer, brandaktuell, brandherd, entlassen aus dem
        krankenhaus, aus dem krankenhaus entlassen, gesprächsstoff, räumt ein, räumte ein, räumt fehler, räumt ab,
        räumen fehler ein, wahl zum spieler, zur wahl stehen, keine andere wahl, keine wahl, erste wahl, pressestimmen,
        bundesstaat virginia, dessert*, aufgegeben hat die suche, friedensverhandlungstag, von fans belagert, belagerten
        fans, belagern fans, belagert von fans, fans belager*, reporter belager*, von reportern belagert, von fotografen
        belagert, folter für, folter fürs, reine folter, ausgewiesener, ausgewiesene experten, ausgewiesene fläche*,
        verlust ausgewiesen, gewinn ausgewiesen, belagerungszustand, stadt zurück in, blockiertes konto, schlachthof*,
        schlachthöfe*, schlachttier*, schlachtvieh, erobert den markt, erobern den markt, erobert herzen""",
    "elsewhere": """
        fußball*, bundesliga*, champions league, champions-league, europa league, dfb-pokal, dfb, weltmeisterschaft,
        wm-qualifikation, nationalmannschaft, nationalelf, stürmer, mittelfeldspieler*, torjäger*, torschütze*, tor,
        tore, elfmeter*, nachspielzeit, halbzeit, verlängerung, abseits, spieltag*, halbfinale*, viertelfinale*,
        achtelfinale*, hattrick, tabellenführer*, tabellenspitze, aufsteiger, absteiger, pokalfinale, turnier*, tennis*,
        handball*, eishockey*, basketball*, radsport, formel 1, formel eins, olympi*, goldmedaille*, silbermedaille*,
        weltcup*, biathlon, skispring*, transferfenster, transfermarkt, ablöse, hamburger sv, hsv, kinostart,
        kinokasse*, kinofilm*, spielfilm*, romanheld*, debütroman, ausstellung*, gemälde, galerie, museum zeigt,
        vernissage, konzerttournee, album, popstar*, börse*, dax, aktie, aktien, aktionär*, aktienkurs*, anleger*,
        quartalszahlen, umsatz, umsätze, wechselkurs*, exporteure, verbraucher, einzelhandel, online-handel,
        smartphone*, startup*, modewoche, rezept, rezepte, videospiel*, rabattschlacht, schlussverkauf, tarif,
        mobilfunk*, oper, premiere, theaterstück, spitzenspiel*, foul, fouls, verteidiger fehlt, innenverteidiger*,
        außenverteidiger*, abwehrspieler*, platzverweis*, rote karte, strafraum, heimspiel*, auswärtsspiel*,
        bundesligist*, zweitligist*, erstligist*, drittligist*, trainerwechsel, streaming, neue serie, serie über, film
        über, roman über""",
    "release.title": "frei, befreit, befreiung",
    "arrest.title": "nahm, nimmt, verdächtige*",
    "surrender.title": "aufgegeben",
    "withdrawal.title": "verlässt, verlassen",
    "trial.title": "verurteilt, staatsanwalt*, richter*, haft",
    "anniversary.title": """
        vor zehn jahren, jahre nach, jahre danach, erinnert, erinnern, andenken, ein jahr nach, jahr danach, jahre
        später, jahr später, jahr nach, vor einem jahr, zum jahrestag""",
    "death.title": "tot aufgefunden, stirbt, starb, trauert um, trauern um, ist tot, gestorben ist, gestorben",
    "attack.faint": "bewaffnete, maskierte, attentäter*, vermummte, getötet, =töten, tötet, töteten, tötete",
    "protest.title": "wut, zorn, empörung, unmut",
    "abduction.faint": "gefangenschaft, in den händen von",
    "deployment.title": "kontingent",
    "clash.faint": "zurückgeschlagen, abgewehrt",
    "trial.faint": "kriegsverbrechen",
    "blockade.faint": """
        von der außenwelt, abgeschnitten, abgeschnittene*, treibstofftransport*, treibstoffkonvoi*, tankkonvoi*,
        zufahrtsstraße*, zufahrtswege, versorgungsweg*, versorgungsroute*, nachschubweg*, nachschubroute*,
        versorgungskonvoi*, wird knapp, werden knapp, keinen händler durch, keine händler durch, gestrandete
        lastwagen""",
    "abuse.faint": """
        human rights watch, hrw, amnesty, amnesty international, menschenrechtler*, menschenrechtsorganisation*,
        menschenrechtsgruppe*, gefesselte*, leitet untersuchung ein, leitet untersuchung, untersuchung eingeleitet,
        ermittlungen eingeleitet, unabhängige untersuchung, unabhängige ermittlung*, lückenlose aufklärung, fordert
        aufklärung, fordern aufklärung, untersuchungskommission""",
    "clash.title": "stadt ein, kleinstadt ein, grenzstadt ein, dorf ein, stützpunkt ein, ort ein, ortschaft ein",
    "massacre.faint": """
        leichen gefunden, leichen entdeckt, leichen von, leichenfund*, leichname gefunden, leichname von, tote mit
        gefesselten""",
    "death.faint": "",
}
