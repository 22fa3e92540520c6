"""What articles are about in Italian: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: convogli*, colonna militare, pattugli*, mezzi militari, mezzo militare, veicoli militari, camion
        militari, camion militare, blindat*, autocistern*, autobott*; base: base, basi, base militare, basi militari,
        avampost*, caserma, caserme, accampamento militare, campo militare, postazione dell esercito, postazioni dell
        esercito, guarnigione, postazione militare; checkpoint: posto di blocco, posti di blocco, checkpoint, posto di
        frontiera, posto di controllo, valico di frontiera; police: commissariat*, questura, stazione di polizia,
        posto di polizia, caserma dei carabinieri, stazione dei carabinieri, gendarmeri*, accademia di polizia;
        village: villagg*, borgo, case, abitazioni, frazione; market: mercato, mercatino*, bazar, suk, negozio,
        negozi, centro commerciale, supermercat*; bus: autobus, bus, pullman, minibus, corriera, scuolabus, taxi,
        passeggeri; bridge: ponte, ponti, viadott*; train: treno, treni, ferrovi*, stazione ferroviaria, stazione
        centrale, binari, metropolitana, passaggio a livello; school: scuol*, alunn*, scolar*, student*, universit*,
        liceo, licei, ateneo, insegnant*, docent*, collegio, campus; hospital: ospedal*, clinica, cliniche, pronto
        soccorso, policlinic*, reparto maternità, centro medico; worship: moschea, moschee, chiesa, tempio, templi,
        santuari*, monaster*, sinagog*, fedeli, sacerdot*, prete, preti, pellegrin*, cattedrale, parrocchia; mine:
        miniera, miniere, minator*, cava; airport: aeroport*, aerodrom*, base aerea, pista di atterraggio, scalo
        aereo; port: porto, molo, banchina; ship: nave, navi, barca, barche, barcone, barconi, traghett*, petrolier*,
        pescherecc*, gommon*, motovedett*, imbarcazion*, chiatt*, pirogh*, canoa, canoe, mercantil*, yacht,
        portacontainer; bank: banca, banche; prison: carcere di, penitenziari*, prigione, prigioni, casa
        circondariale, evasi dal carcere, evasione dal carcere, detenuti, rivolta in carcere; embassy: ambasciata,
        ambasciate, consolat*; hotel: hotel, albergo, alberghi, ristorant*, discotec*, resort, locale notturno; power:
        centrale elettrica, centrali elettriche, centrale nucleare, sottostazion*, oleodott*, gasdott*, raffineri*,
        rete elettrica, diga, dighe, acquedott*, giacimento petrolifero, azienda idrica; camp: campo profughi, campi
        profughi, campo sfollati, campi sfollati, campo di sfollati, campo per sfollati, campo di rifugiati,
        tendopoli; office: palazzo presidenziale, parlamento, municipio, palazzo di giustizia, palazzo del governo,
        prefettura, sede del governo; factory: fabbric*, stabiliment*, magazzin*, deposito, depositi, capannon*; farm:
        fattoria, fattorie, agricoltor*, contadin*, allevator*, pastori, piantagion*, azienda agricola, aziende
        agricole; source: fonti ospedaliere, alto commissariato, fonte ospedaliera, ministero dell interno, direttore
        dell ospedale, in base a, in base al, in base alla, in base ai, in base alle, in base agli, in base all, sulla
        base di, sulla base del, sulla base della, sulla base delle, sulla base dei, alla base di, alla base del, alla
        base della, di base, mercato del lavoro, mercato azionario, mercato unico, banca mondiale, banca centrale,
        banca d italia, carcere per, anni di carcere
    """),
    "power": named("""
        united states: stati uniti, statunitens*, american*, washington, casa bianca, pentagono, gli usa, dagli usa,
        negli usa, degli usa, agli usa, sugli usa, raid usa, attacco usa, truppe usa, soldati usa, militari usa, forze
        usa, esercito usa, presidente usa, dazi usa, base usa, basi usa, usa e iran, usa e russia, usa e cina, iran e
        usa, usa-iran, usa-cina, usa-russia, usa-ucraina, stati-uniti; russia: russia, russo, russa, russi, russe,
        mosca, cremlino; china: cina, cines*, pechino; france: francia, frances*, parigi, eliseo; britain: gran
        bretagna, regno unito, britannic*, londra, downing street; germany: germania, tedesco, tedesca, tedeschi,
        tedesche, berlino, bundeswehr; italy: italia, italian*, roma, farnesina, palazzo chigi; spain: spagna,
        spagnol*, madrid; portugal: portogallo, portoghes*, lisbona; ukraine: ucrain*, kiev, kyiv; turkey: turchia,
        turco, turca, turchi, turche, ankara; iran: iran, iranian*, teheran; israel: israel*, idf, tel aviv; saudi
        arabia: saudit*, arabia saudita, riad, riyad; emirates: emirati, emiratin*, abu dhabi; qatar: qatar, qatariot*,
        doha; egypt: egitto, egizian*, il cairo; libya: libia, libic*, tripoli; tunisia: tunisia, tunisin*, tunisi;
        algeria: algeria, algerin*, algeri; morocco: marocco, marocchin*, rabat; mali: mali, malian*, bamako; niger:
        niger, nigerin*, niamey; burkina faso: burkina*, ouagadougou; chad: ciad, ciadian*, n djamena; senegal:
        senegal*, dakar; mauritania: mauritan*, nouakchott; ivory coast: costa d avorio, ivorian*, abidjan; ghana:
        ghana, ghanes*, accra; guinea: guinea, guinean*, conakry; nigeria: nigeria, nigerian*, abuja, lagos; cameroon:
        camerun, camerunens*, yaoundé; sudan: sudan, sudanes*, khartum, khartoum; ethiopia: etiop*, addis abeba;
        somalia: somal*, mogadiscio; kenya: kenya, kenian*, keniot*, nairobi; uganda: uganda, ugandes*, kampala;
        rwanda: ruanda, rwanda, ruandes*, kigali; congo: congo, congoles*, kinshasa, rdc; tanzania: tanzania,
        tanzanian*; mozambique: mozambic*, maputo; angola: angola, angolan*, luanda; zimbabwe: zimbabw*, harare; south
        africa: sudafric*, pretoria; syria: siria, sirian*, damasco; iraq: iraq, irachen*, baghdad; yemen: yemen,
        yemenit*, sanaa, houthi, huthi; lebanon: libano, libanes*, beirut, hezbollah; palestine: palestin*, gaza,
        hamas, cisgiordania; afghanistan: afghan*, kabul, talebani, talebano, talebana, talibani; pakistan: pakistan*,
        pachistan*, islamabad; india: india, indian*, nuova delhi, new delhi; bangladesh: bangladesh*, bengalesi,
        dacca; myanmar: myanmar, birman*; nepal: nepal*, kathmandu; japan: giappon*, tokyo; north korea: corea del
        nord, nordcorean*, pyongyang; south korea: corea del sud, sudcorean*, seul; taiwan: taiwan*, taipei;
        philippines: filippin*, manila; indonesia: indonesia, indonesian*, giacarta, jakarta; australia: australia,
        australian*, canberra; canada: canada, canades*, ottawa; mexico: messic*; brazil: brasil*; argentina:
        argentin*, buenos aires; peru: perù, peruvian*, lima; colombia: colombia, colombian*, bogotà; venezuela:
        venezuel*, caracas; cuba: cuba, cuban*, l avana; haiti: haiti, haitian*; poland: polonia, polacc*, varsavia;
        hungary: ungheria, ungheres*, budapest; serbia: serbia, serbo, serba, serbi, serbe, belgrado; greece: grecia,
        greco, greca, greci, greche, atene; belgium: belgio, belga, belgi, belghe; netherlands: paesi bassi, olanda,
        olandes*, l aia, l aja; sweden: svezia, svedes*, stoccolma; denmark: danimarca, danese, danesi, copenaghen;
        norway: norveg*, oslo; switzerland: svizzer*, ginevra, berna; belarus: bielorus*, minsk; united nations:
        nazioni unite, onu; security council: consiglio di sicurezza; human rights office: ufficio onu per i diritti
        umani, ufficio per i diritti umani, alto commissario per i diritti umani, alto commissariato per i diritti
        umani; european union: unione europea, ue, bruxelles, commissione europea, consiglio europeo, commissione ue;
        african union: unione africana; ecowas: ecowas, cedeao; arab league: lega araba; nato: la nato, della nato,
        alla nato, dalla nato, nella nato, nato e, vertice nato, paesi nato, base nato, basi nato, forze nato, alleati
        nato, alleanza atlantica; g7: g7, g20; imf: fmi, fondo monetario; world bank: banca mondiale; icc: cpi, corte
        penale internazionale; world court: corte internazionale di giustizia; world health organization: oms,
        organizzazione mondiale della sanità; unicef: unicef; refugee agency: unhcr, alto commissariato per i
        rifugiati; food programme: programma alimentare mondiale, wfp, pam; red cross: croce rossa, cicr, mezzaluna
        rossa; doctors without borders: medici senza frontiere, msf; amnesty: amnesty; human rights watch: human rights
        watch, hrw; reporters without borders: reporter senza frontiere, rsf; vatican: vatican*, pontefice, santa sede,
        santo padre, papa leone, papa francesco; bishops: vescovo, vescovi, episcopal*, cei; opec: opec; sahel states:
        alleanza degli stati del sahel, aes
    """),
    "matter": named("""
        border: confin*, frontier*, valico; vote: elezion*, elettora*, voto, votazione, referendum, scrutinio, urne;
        press: giornalist*, stampa, giornale, giornali, emittent*, il quotidiano; internet: internet, online, social
        network, social media, facebook, whatsapp, tiktok; aid: umanitar*, cooperant*, aiuti alimentari, ong; children:
        bambin*, minori, minorenni, infanzia; displaced: sfollat*, profugh*, rifugiat*, migrant*, asilo; law: la legge,
        una legge, nuova legge, leggi, proposta di legge, costituzion*, decreto, decreti, disegno di legge, ddl;
        associations: associazioni, partiti politici, sindacati, società civile; drones: drone, droni; weapons: armi,
        armament*, munizioni, missili, aerei da combattimento, aerei da caccia; gold: oro, aurifer*, miniera d oro,
        miniere d oro; mining: miniera, miniere, minerari*, minatori, litio, uranio, cobalto, rame, terre rare;
        passports: passaport*, visto d ingresso, visti d ingresso; grain: grano, cereali, riso, mais, farina,
        fertilizzant*; guards: guardia presidenziale, guardie del corpo; training: addestramento, istruttori,
        consiglieri militari; mercenaries: mercenar*, paramilitar*, contractor*, compagnia militare privata; roads:
        strada, strade, autostrad*; blockade: blocco navale, blocco del carburante, assedio, assediat*, embargo;
        ramadan: ramadan, digiuno; succession: successor*, successione, numero due; smuggling: contrabband*,
        trafficant*, traffico di, scafist*; tax: tassa, tasse, imposta, imposte, dazi, dazio; livestock: bestiame,
        allevator*, mandri*, gregg*; corruption: corruzion*, corrott*, tangent*, frode, frodi, peculato, mazzett*;
        treason: tradimento; espionage: spia, spie, spionaggio; war crimes: crimini di guerra, crimine di guerra,
        crimini contro l umanità, genocid*; money laundering: riciclaggio; terrorist financing: finanziamento del
        terrorismo, finanziamento al terrorismo; assets: beni, patrimonio, conti correnti; oil: petrolio, petrolifer*,
        carburant*, benzina, gasolio, gas naturale, del gas; electricity: elettricità, elettric*, blackout, diga;
        water: acqua, acque, pozzo, pozzi; money: bilancio dello stato, debito, prestito, prestiti, bond, manovra
        finanziaria, legge di bilancio; currency: moneta, valuta, banca centrale, inflazione; flights: volo, voli,
        spazio aereo, compagnia aerea, aeroport*; rights: diritti umani, abusi, tortur*, stupr*; transition:
        transizione; president: president*, capo dello stato, capo di stato; prime minister: primo ministro, prima
        ministra, premier; parliament: parlament*, deputat*, senato, senator*, montecitorio; opposition: opposizion*,
        oppositor*, dissident*; recruitment: reclut*, arruol*, leva obbligatoria; women: donna, donne, ragazze; health:
        ospedal*, medic*, vaccin*, sanità; climate: clima, climatic*, emissioni; jobs: operai, lavoratori, scioper*,
        stipendi, posti di lavoro; trade: commerciant*, commercio, esportazion*, importazion*, negozi; satellite:
        satellit*, telecomunicazion*, telefoni*, starlink; nuclear: nuclear*, reattor*, arricchimento; drugs: droga,
        droghe, cocaina, eroina, cannabis, hashish, oppio; land: terra, terre, contadin*, raccolto, raccolti;
        transport: camion, camionist*, autotrasport*, tir; wages: salari*, stipend*, arretrati, tredicesima; mutiny:
        ammutin*, disert*, insubordinazion*; bodies: cadaver*, corpi, salma, salme; companies: azienda, aziende,
        impres*, società petrolifera, investitor*
    """),
    "act": named("""
        ambassador: ambasciator*, ambasciatric*, ambasciata, diplomatic*, inviato speciale, emissari*; report:
        rapporto, inchiesta, inquirenti, documento; sovereignty: sovran*, ingerenz*, interferenz*; recording: audio,
        registrazion*, video, filmat*, intercettazion*; contract: contratt*, appalt*, gara d appalto; denial:
        smentisc*, smentit*, nega, negano, negato, respinge, respingono, respinto; accusation: accusa, accusano,
        accusat*, accuse; threat: minacci*, avverte, avvertono, ultimatum, monito
    """),
    "form": {
        "analysis.first": "perché, come, cosa, chi è, chi sono, chi era, che cosa, quanto, quale, quali",
        "round_up": """
            le notizie del giorno, notizie di oggi, le notizie di oggi, rassegna stampa, le notizie della settimana, in
            breve, prime pagine, i fatti del giorno, notizie in breve, il punto della giornata""",
        "round_up.head": "rassegna, rassegna stampa, newsletter, notizie, le notizie, il punto, brevi, podcast",
        "analysis": """
            cosa sappiamo, quello che sappiamo, cosa si sa, chi è, chi sono, cosa c è dietro, perché, cronologia, breve
            guida, guida per capire, cosa c è da sapere, tutto quello che c è da sapere, cosa succede ora, cosa cambia,
            che cosa cambia, cosa significa, in numeri, in cifre, cinque domande, tre domande, domande e risposte,
            anatomia di, lezioni di, le lezioni, dietro le quinte, ritratto di, storia di, breve storia, intervista a,
            intervista con, ascesa e caduta""",
        "analysis.head": """
            analisi, l analisi, approfondimento, reportage, intervista, ritratto, scheda, cronologia, inchiesta,
            retroscena, lo scenario, scenario, dossier, l intervista, la scheda, fact-checking""",
        "opinion": "articolo di opinione, lettera al direttore, lettere al direttore, lettera aperta, punto di vista",
        "opinion.head": "opinione, opinioni, l opinione, editoriale, l editoriale, commento, il commento, lettera",
        "live": "minuto per minuto, in diretta, la diretta, diretta live, liveblog, aggiornamenti in tempo reale",
        "live.head": "diretta, live, la diretta, in diretta, tempo reale",
    },
}
