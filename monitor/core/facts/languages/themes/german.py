"""What articles are about in German: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: konvoi*, patrouille*, militärpatrouille*, armeekonvoi*, militärkonvoi*, militärfahrzeug*, kolonne*,
        militärkolonne*, tanklaster*, tanklastwagen*, tanklastzug*, tanklastzüge*, tankwagen*; base: stützpunkt*,
        militärlager*, armeelager*, militärposten*, posten der armee, armeeposten*, kaserne*, außenposten,
        militärbasis, garnison*, stellung der armee, stellungen der armee, vorposten, militärstützpunkt*,
        luftwaffenbasis, brigadestab, drohnenstützpunkt*; checkpoint: kontrollpunkt*, kontrollposten*, straßensperre*,
        checkpoint*, grenzposten*, grenzübergang*, zollposten*; police: polizeiwache*, polizeistation*,
        polizeirevier*, polizeiposten*, gendarmerie*, polizeischule*; village: dorf, dörfer*, dorfes, dorfe,
        dorfbewohner*, weiler*, häuser, haus zu haus, siedlung*, dorfgemeinschaft*, gehöft*, siedlungen; market:
        markt, märkte*, marktes, basar*, geschäft*, einkaufszentrum*, laden, läden, marktplatz*, viehmarkt*; bus: bus,
        busse, busses, reisebus*, kleinbus*, minibus*, taxi*, fahrgäste*, passagiere*; bridge: brücke*; train: zug,
        züge, bahnhof*, bahnstrecke*, eisenbahn*, u-bahn*, bahnlinie*, waggon*, eisenbahnwaggon*, güterzug*,
        güterzüge, personenzug*, schnellzug*, gleise, gleisen, lokomotive*; school: schule*, schüler*, grundschule*,
        lehrer*, universität*, student*, studierende*, gymnasium, hochschule*, schulen, klassenzimmer, kindergarten*,
        kita*, internat, internate, internats; hospital: krankenhaus, krankenhäuser*, klinik*, spital,
        entbindungsstation*, gesundheitszentrum*, krankensäle*, krankensaal, lazarett*; worship: moschee*, kirche*,
        tempel*, schrein*, kloster*, gläubige*, priester*, pilger*; mine: bergwerk*, goldmine*, bergleute*, bergmann*,
        bergarbeiter*, steinbruch*, goldgräber*; airport: flughafen*, flughäfen*, flugplatz*, luftwaffenstützpunkt*;
        port: hafen, häfen, hafens; ship: schiff*, boot, boote, fähre*, tanker*, kutter, frachter*, frachtschiff*,
        lastkahn*, lastkähne*, kahn, kähne, yacht*, öltanker*; bank: bank, banken, banco, bankfiliale*, bankkunden,
        sparkasse*, bankgebäude*; prison: gefängnis, gefängnisses, gefängnisausbruch*, häftlinge*, strafanstalt*,
        justizvollzugsanstalt*, haftanstalt*, gefängnisse*, straflager*, gefängnissen, haftlager*; embassy: botschaft,
        botschaften, konsulat*, botschaftsgebäude*; hotel: hotel*, restaurant*, nachtclub*, diskothek*; power:
        kraftwerk*, umspannwerk*, stromnetz*, pipeline*, raffinerie*, ölfeld*, staudamm*, wasserversorger*,
        wasserwerk*; camp: flüchtlingslager*, vertriebenenlager*, lager für vertriebene, lager für flüchtlinge,
        vertriebenencamp*, zeltlager*, flüchtlingscamp*; office: präsidentenpalast*, parlament*, rathaus*,
        gerichtsgebäude*, regierungsgebäude*, ministeriumsgebäude*, bürgermeisteramt*, amtssitz*, gouverneurssitz*,
        regierungssitz*, verwaltungsgebäude*; factory: fabrik*, lagerhaus*, lagerhalle*, depot*, werk, werkshalle*,
        werkstatt*, werkstätten, näherei*, textilfabrik*; farm: bauernhof*, bauern, hirten, viehhirten*, felder,
        plantage*; source: angaben aus dem krankenhaus, krankenhauskreise*, aus krankenhauskreisen, innenministerium*,
        krankenhausmitarbeiter*, weltbank*, zentralbank*, entwicklungsbank*, notenbank*, europäische bank, datenbank*,
        lebensmittelbank*, blutbank*, frohe botschaft, klare botschaft, botschaft an, botschaft der hoffnung,
        finanzmarkt*, arbeitsmarkt*, binnenmarkt*, schwarzmarkt, transfermarkt, auf dem markt, werk der, ans werk,
        kunstwerk*, boot der, im selben boot, im zug, im zuge, zug um zug, in einem zug, auf der straße zu, schule
        machen, schule macht, spielfeld, tarnfeld, schulterschluss, port-au-prince
    """),
    "power": named("""
        united states: usa, vereinigte staaten, vereinigten staaten, us, amerikanisch*, washington, weißes haus, weißen
        haus; russia: russland*, russisch*, russe, russen, moskau*, kreml*; china: china, chinas, chinesisch*, chinese,
        chinesen, peking*; france: frankreich*, französisch*, franzose, franzosen, paris; britain: großbritannien*,
        britisch*, briten, london*; germany: deutschland*, deutsche*, berlin*, bundeswehr; italy: italien*, rom; spain:
        spanien*, spanisch*, madrid; portugal: portugal*, portugies*, lissabon; ukraine: ukrain*, kiew*; turkey:
        türkei*, türkisch*, türken, ankara; iran: iran*, teheran*; israel: israel*; saudi arabia: saudi*, riad;
        emirates: emirate, emiraten, abu dhabi; qatar: katar*, doha; egypt: ägypt*, kairo*; libya: libyen*, libysch*,
        tripolis; tunisia: tunesi*, tunis; algeria: algeri*, algier; morocco: marokk*, rabat; mali: mali, malis,
        malisch*, malier*, bamako; niger: niger, nigers, nigrisch*, niamey; burkina faso: burkina*, ouagadougou; chad:
        tschad*, n djamena; senegal: senegal*, dakar; mauritania: mauretani*, nouakchott; ivory coast: elfenbeinküste,
        ivorisch*, abidjan; ghana: ghana*, accra; guinea: guinea*, conakry; nigeria: nigeria, nigerias, nigerian*,
        abuja; cameroon: kamerun*, yaoundé; sudan: sudan*, khartum; ethiopia: äthiopi*, addis abeba; somalia: somali*,
        mogadischu; kenya: kenia*, nairobi; uganda: uganda*, kampala; rwanda: ruanda*, ruandisch*, kigali; congo:
        kongo*, kinshasa; tanzania: tansani*; mozambique: mosambik*, maputo; angola: angola*, luanda; zimbabwe:
        simbabwe*, harare; south africa: südafrik*, pretoria; syria: syri*, damaskus; iraq: irak*, bagdad; yemen:
        jemen*, sanaa, huthi*; lebanon: libanon*, libanes*, beirut, hisbollah; palestine: palästin*, gaza*, hamas,
        westjordanland; afghanistan: afghan*, kabul, taliban; pakistan: pakistan*, islamabad; india: indien*, indisch*,
        inder, neu-delhi; bangladesh: bangladesch*, dhaka; myanmar: myanmar*, birm*; nepal: nepal*, kathmandu; japan:
        japan*, tokio; north korea: nordkorea*, pjöngjang; south korea: südkorea*, seoul; taiwan: taiwan*, taipeh;
        philippines: philippin*, manila; indonesia: indonesi*, jakarta; australia: australi*, canberra; canada:
        kanada*, kanadisch*, ottawa; mexico: mexik*; brazil: brasili*; argentina: argentini*, buenos aires; peru:
        peru*, lima; colombia: kolumbi*, bogotá; venezuela: venezol*, venezuela, caracas; cuba: kuba*, havanna; haiti:
        haiti*; poland: polen*, polnisch*, warschau; hungary: ungarn*, ungarisch*, budapest; serbia: serbi*, belgrad;
        greece: griech*, athen; belgium: belgi*; netherlands: niederl*, den haag; sweden: schwed*, stockholm; denmark:
        dänemark*, dänisch*, kopenhagen; norway: norweg*, oslo; switzerland: schweiz*, genf*; belarus: belarus*,
        weißruss*, minsk; united nations: vereinte nationen, vereinten nationen, uno, un; security council:
        sicherheitsrat*, uno-sicherheitsrat*, un-sicherheitsrat*; human rights office: menschenrechtsbüro*,
        hochkommissar*; european union: europäische union, europäischen union, eu, brüssel*, eu-kommission; african
        union: afrikanische union, afrikanischen union; ecowas: ecowas; arab league: arabische liga, arabischen liga;
        nato: nato; g7: g7, g20; imf: iwf, währungsfonds; world bank: weltbank; icc: istgh, strafgerichtshof*; world
        court: igh, internationaler gerichtshof, internationalen gerichtshof*; world health organization: who,
        weltgesundheitsorganisation; unicef: unicef; refugee agency: unhcr, flüchtlingshilfswerk*; food programme:
        welternährungsprogramm*; red cross: rotes kreuz, rote kreuz, roten kreuz*, ikrk; doctors without borders: ärzte
        ohne grenzen; amnesty: amnesty; human rights watch: human rights watch, hrw; reporters without borders:
        reporter ohne grenzen; vatican: vatikan*, papst, heiliger stuhl; bishops: bischof*, bischöfe*; opec: opec;
        sahel states: allianz der sahelstaaten, aes
    """),
    "matter": named("""
        border: grenze, grenzen, grenzüberg*, grenzschließ*; vote: wahl, wahlen, wahlkampf*, wähler*, abstimmung*,
        referendum*, volksabstimmung*; press: journalist*, presse*, zeitung*, sender, rundfunk*; internet: internet*,
        netzsperre*, facebook, whatsapp, tiktok, sozialen medien, soziale medien; aid: humanitär*, helfer*,
        hilfsorganisation*, hilfsgüter*, hilfslieferung*; children: kind, kinder*, kindern, minderjährig*; displaced:
        vertrieben*, flüchtling*, migrant*, asyl*; law: gesetz*, verfassung*, dekret*, vereinsgesetz*; associations:
        verein*, vereine*, parteien, parteiverbot*, gewerkschaft*, zivilgesellschaft*; drones: drohne*; weapons:
        waffen*, munition*, raketen*, kampfjet*, rüstung*; gold: gold, goldmine*, goldabbau*; mining: mine, minen,
        bergbau*, lithium*, uran*, kobalt*, kupfer*; passports: reisepass*, reisepäss*, pässe, visum, visa; grain:
        weizen*, getreide*, reis, mais, mehl, dünger*; guards: leibgarde*, leibwächter*, präsidentengarde*; training:
        ausbildung*, ausbilder*, instrukteur*; mercenaries: söldner*, paramilitär*, privatarmee*, sicherheitsfirma,
        militärfirma*; roads: straße, straßen, hauptstraße*, autobahn*, fernstraße*; blockade: blockade*, belagerung*,
        belagert*, embargo*; ramadan: ramadan, fastenmonat*, fastenzeit; succession: stellvertreter*, nachfolge*;
        smuggling: schmuggl*, drogenhandel*, menschenhandel*; tax: steuer*, abgabe*, zoll, zölle, zölle*; livestock:
        vieh, herde*, rinder*, hirten; corruption: korrup*, bestech*, unterschlag*, betrug*; treason: hochverrat*,
        landesverrat*; espionage: spion*, agenten*; war crimes: kriegsverbrech*, verbrechen gegen die menschlichkeit,
        völkermord*; money laundering: geldwäsche*; terrorist financing: terrorfinanz*; assets: vermögen, konten,
        konto; oil: öl, erdöl*, treibstoff*, benzin*, gas, erdgas*; electricity: strom, stromausf*, stromnetz*,
        kraftwerk*, staudamm*; water: wasser, wassermangel*, brunnen; money: haushalt*, schulden*, kredit*, darlehen*,
        anleihe*; currency: währung*, zentralbank*, inflation*; flights: flug, flüge, flugverkehr*, luftraum*,
        fluggesellschaft*, flughafen*; rights: menschenrechte*, übergriffe*, folter*, vergewaltig*; transition:
        übergang*, übergangs*; president: präsident*, staatschef*; prime minister: premierminister*,
        ministerpräsident*, regierungschef*; parliament: parlament*, abgeordnet*, bundestag*, senat; opposition:
        opposition*; recruitment: rekrut*, wehrpflicht*, mobilmach*; women: frau, frauen, mädchen; health:
        krankenhaus*, krankenhäus*, arzt, ärzte*, impf*; climate: klima*, emission*; jobs: arbeitsplätz*, arbeiter*,
        streik*, löhne; trade: händler*, handel, export*, import*, einfuhr*, ausfuhr*; satellite: satellit*, telekom*,
        mobilfunk*, starlink; nuclear: atom*, nuklear*, kernkraft*, reaktor*; drugs: drogen*, kokain*, heroin*,
        cannabis*, opium; land: acker*, bauern, ernte*, landwirt*; transport: lastwagen*, lkw, spediteur*, fracht*,
        warenverkehr*; wages: gehalt, gehälter*, sold, zulage*, prämie*; mutiny: meuter*, befehlsverweigerung*,
        fahnenflucht*, desert*; bodies: leiche*, leichnam*; companies: firma, firmen, unternehmen*, konzern*, investor*
    """),
    "act": named("""
        ambassador: botschaft, botschafter*, diplomat*, gesandte*; report: bericht, untersuchung*, ermittler*, papier;
        sovereignty: souverän*, einmischung*; recording: audio*, aufnahme*, video*, tonband*; contract: vertrag*,
        verträge*, auftrag*, ausschreib*, zuschlag; denial: bestreite*, bestritt*, dementier*, dementi*, weist zurück,
        zurückgewiesen, zurückweis*; accusation: beschuldig*, wirft vor, vorwürfe*, vorwurf; threat: droh*, warnt,
        warnte, ultimatum, frist
    """),
    "form": {
        "analysis.first": """
            warum, wie, was, wer, wieso, weshalb, wohin, woher, wozu, wem, wen, welche, welcher, kann, ist, wofür,
            woran""",
        "round_up": """
            die woche im überblick, im überblick, wochenrückblick, nachrichten des tages, das wichtigste, was heute
            wichtig, was wichtig wird, presseschau, die lage am, der tag im, kurz und knapp, nachrichtenüberblick,
            rückblick auf, nachrichten der woche, in dieser woche wichtig, wichtigsten nachrichten, die wichtigsten
            meldungen, zum start in den tag, was in der nacht, was am wochenende passiert, nachrichten am morgen,
            nachrichten am abend, kurz notiert, tagesrückblick, in aller kürze, auf einen blick, fünf nachrichten,
            meldungen des tages, meldungen der woche, themen des tages, lage am abend, aus aller welt, was diese woche,
            die woche in, was heute passiert, was heute geschah, was am tag geschah, außerdem in dieser, außerdem heute,
            die lage am abend, die lage am morgen""",
        "round_up.head": """
            überblick, meldungen, newsletter, kurzmeldungen, rückblick, kompakt, nachrichten, morgenbriefing, briefing,
            kurznachrichten""",
        "analysis": """
            was wir wissen, was bekannt ist, was bisher bekannt, wer sind die, hintergründe, warum, chronologie,
            faktencheck, fragen und antworten, was hinter, das steckt hinter, worum es geht, anatomie eines, anatomie
            einer, lehren aus, in zahlen, in grafiken, fünf fragen, drei fragen, fünf gründe, wie weiter, wie geht es
            weiter, wie es weitergeht, was nun, und jetzt, was bedeutet, was das bedeutet, porträt eines, porträt einer,
            ein blick auf, blick hinter, aufstieg und fall, auf dem prüfstand, eine bilanz, die geschichte hinter, was
            steckt hinter, steckt hinter, woran es, so funktioniert, in der sackgasse, interview mit, hinter den
            kulissen, kurz erklärt, einfach erklärt, was man wissen muss, was sie wissen müssen, wer ist wer, ein
            überblick, kleine geschichte""",
        "analysis.head": """
            analyse, hintergrund, interview, porträt, reportage, erklärt, chronologie, dossier, feature, faktencheck""",
        "opinion": "gastbeitrag, leserbrief, leserbriefe, meinung der, offener brief, standpunkt",
        "opinion.head": "kommentar, meinung, leitartikel, kolumne, glosse, essay, debatte",
        "live": """
            liveticker, liveblog, live-ticker, live-blog, newsblog, newsticker, im livestream, alle entwicklungen,
            live-updates""",
        "live.head": "live, ticker",
        "opinion.voice": """
            ich halte, ich glaube, ich finde, ich meine, ich frage mich, ich kann nicht, ich weigere mich, ich habe, ich
            bin überzeugt, ich gestehe, ich fürchte, ich schäme mich, meiner meinung nach, meines erachtens, seien wir
            ehrlich, hören wir auf, schluss mit, es reicht, wir müssen aufhören, wir sollten, mir fehlt, erlauben sie
            mir, ich wünsche mir, ich, mein vater, meine mutter, meine großmutter, mein großvater, meine generation,
            meine nachbarn, meinen nachbarn, mein land, unsereins, wir müssen, wir dürfen, unsere politiker, unsere
            regierenden, höchste zeit, es wird zeit, es ist zeit, genug davon, schluss damit, hand aufs herz""",
    },
}
