"""Pairs of Italian words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: attacc*, assalt*, incendiat*, incendian*, incendia, brucia*, saccheggi*, aperto il fuoco, aprono il fuoco,
        apre il fuoco, spara*, sparato, mitragli*, irromp*, irruzione, devast*
        + villaggi*, postazione, postazioni, avamposto, convogli*, pattugli*, mercat*, case, abitazioni, fattori*,
        negozi, chies*, moschee*, moschea, caserm*, commissariat*, fedeli, passanti, veicoli, camion, bestiame, folla,
        scuol*, posto di blocco, autocistern*, autobott*, granai, autobus;
    attack: ucci*, ferit*, feris*, assassin*, ammazz*, accoltell*, freddat*, trucid*
        + uomini armati, assalitori, aggressori, jihadisti, insorti, banditi, ribelli, miliziani, sconosciuti,
        estremisti, terroristi, commando;
    bombing: esplo*, salta*, deton*, piazz*, calpest*, innesc*
        + mina, mine, ordigno, ordigni, bomba, bombe, granata, granate, autobomba, esplosivo*;
    bombing: ucci*, mort*, mor*, ferit*, distru*, scosso, scuote + esplosione, esplosioni, bomba, deflagrazione, boato;
    airstrike: bombard*, colpi*, lanci*, spara*, martell*, intercett*, ucci*
        + caccia, aerei, drone, droni, missil*, razzo, razzi, artiglieria, mortai*, elicotteri, aviazione, proiettili
        di artiglieria;
    massacre: giustizi*, sgozz*, bruciati vivi, fucil*, decapit*, massacr*, trucid*, sepolt*
        + civili, abitanti, fedeli, donne, bambini, famiglie, decine, persone, contadini;
    abduction: rapit*, rapisc*, sequestr*, prelev*, cattur*
        + alunni, studenti, studentesse, abitanti, viaggiatori, passeggeri, fedeli, contadini, donne, ingegner*,
        cooperant*, sacerdot*, suor*, insegnant*, missionar*, medic*, turist*, operai, lavoratori, minatori,
        equipaggio, imprenditor*, bambini, giornalist*, italian*;
    release: torn*, liber*, scambi*, riconsegn*, fugg*, rilasci*, riabbracci*, ritrov*
        + ostagg*, prigionier*, rapit*, sequestrat*, rapitori, prigionia, detenuti;
    arrest: ferma*, fermat*, arrest*, manette, cattur*, preso, presi, blitz, smantell*, sgomin*, bloccat*, scoperta
        + sospett*, banda, rete, cellula, trafficant*, scafist*, rapinator*, boss, complic*, presunt*, polizia,
        carabinieri, latitante, clan;
    surrender: depo*, consegn*, arrend*, arres*, abbandon*, cedono + armi, fucili, alle autorità;
    coup: rovesci*, destitu*, depost*, depong*, arrest*, rimoss*
        + presidente, capo dello stato, governo, regime, costituzione;
    coup: prend*, preso, presa, assum*, impadron* + il potere, potere, del potere, tv di stato, palazzo presidenziale;
    deployment: invi*, schier*, arriv*, sbarc*, dispieg*, mobilit*, rinforz*
        + soldati, truppe, militari, contingent*, battaglion*, caschi blu, gendarmi, poliziotti, blindati, navi da
        guerra, marines, reparti;
    withdrawal: lasci*, abbandon*, consegn*, ced*, sgomber*, evacu*, chiud*, chius*, restitu*, trasfer*
        + base, basi, campo, caserma, caserme, posizioni, guarnigione, base aerea, postazioni, avamposto;
    withdrawal: partono, partiti, partenza, lascian*, addio, ritir*, tornano a casa, se ne vanno, ripieg*
        + soldati, truppe, militari, caschi blu, contingent*, mercenari, istruttori, forze, legionari;
    blockade: blocc*, tagli*, isol*, sbarr*, imped*, interrott*
        + strad*, vie, accessi, accesso, frontier*, confin*, corridoio, passaggio, rifornimenti, valichi, valico,
        stretto;
    blockade: chiu*, chius* + frontier*, confin*, corridoio, valichi, valico, stretto;
    blockade: ferm*, blocc*, viet*, imped*, bloccati
        + camion, autocisterne, cisterne, carburante, convogli, merci, navi, aiuti, viveri, camionisti;
    blockade: carenza, manca*, code, coda, file, razion*, esaurit*, senza
        + carburante, benzina, gasolio, diesel, distributori, pompe;
    abuse: picchi*, tortur*, legat*, frust*, umili*, violent*, maltratt*, stupr*
        + prigionier*, detenut*, fermat*, ostagg*, abitanti, donne, custodia, reclute;
    abuse: indag*, inchiesta, rapporto, accus*, document*, denunci*
        + esecuzioni, sparizioni, atrocità, violazioni, torture, abusi, crimini di guerra, uccisioni;
    talks: incontr*, riun*, ripre*, ripartono, aperti, aprono, apert*, inizi*, ospit*, avvi*
        + negoziat*, colloqui*, trattativ*, mediator*, tavolo, dialogo, consultazioni;
    agreement: firm*, raggiun*, siglat*, sigla, siglano, concord*, stipul*, prorog*, rinnov*, ottien*, ottenut*,
        aggiudic*, vinc*, trovat*
        + accord*, patto, tregua, cessate il fuoco, trattat*, intesa, memorandum, contratt*;
    sanctions: congel*, impo*, revoc*, allent*, inaspr*, prorog*, colpit*
        + beni, conti, sanzioni, embargo, visti, restrizioni, fondi;
    quarrel: convoc*, richiam*, espul*, espell*, ritir*, dichiar*
        + ambasciator*, diplomatic*, consol*, incaricato d affari, addett*;
    election: vinc*, vint*, vot*, elett*, eleg*, scrutin*, spogl*
        + seggi, ballottaggio, urne, presidenziali, legislative, maggioranza assoluta, schede, mandato;
    protest: scend*, sces*, sfil*, grid*, brucia*, radun*, blocc*, corteo
        + piazza, strade, strada, slogan, pneumatici, manifestanti, migliaia, striscioni, copertoni;
    strike: sciop*, incroc*, ferm*, sospend*, astension*, ader*, stop
        + lavoro, sindacat*, insegnanti, infermieri, medici, lavoratori, personale, piloti, portuali, ferrovieri,
        dipendenti, magistrati, autisti, lezioni, braccia;
    trial: condann*, processat*, rinvi*, assol*, imputat*, rischi*, giudic*
        + tribunale, corte, anni di carcere, anni di reclusione, ergastolo, sbarra, giudici, processo;
    displacement: fugg*, fuga, abbandon*, sfollat*, evacu*, rifugi*, cacciat*, lasci*, costrett*
        + villaggi, case, famiglie, abitanti, migliaia, residenti, popolazione;
    flood: ingross*, esond*, straripa*, allag*, inond*, travol*, romp*, sale, salit*, sommers*, trascin*
        + fium*, piogg*, acqua, acque, diga, argin*, strade, campi, fango, torrent*, nubifragi*;
    storm: scoperchi*, sradic*, spazz*, devast*, abbatt*, investe, colpi*, strapp*
        + tetti, alberi, vento, venti, raffiche, ciclone, uragano, costa, costa, grandine, tornado, tempesta, tromba d
        aria;
    earthquake: scoss*, scuot*, trema*, avvertit*, croll*
        + magnitudo, sisma, scosse, replic*, richter, terra, epicentro;
    fire: brucia*, divamp*, distru*, devast*, domat*, propag*, incener*, avvol*, divor*
        + fuoco, fiamme, incendi*, rogo, roghi, vigili del fuoco, ettari, pompieri;
    drought: manca*, secc*, prosciug*, perdut*, pers*, muoi*, mort*, inaridit*
        + piogge, pozzi, raccolti, pascoli, bacini, bestiame, precipitazioni, campi;
    outbreak: ucci*, contagi*, infett*, diffon*, casi, mort*, decess*, vaccin*, conferm*, focola*, dichiar*
        + colera, morbillo, ebola, dengue, malaria, meningite, polio, difterite, vaiolo, mpox, febbre, tifo,
        influenza, virus, epidemia, malattia, peste, epatite, aviaria;
    accident: scontr*, ribalt*, precipit*, deragl*, affond*, naufrag*, croll*, schiant*, travol*, cade, caduto,
        caduta, tampon*, capovol*
        + autobus, pullman, bus, minibus, camion, auto, treno, treni, barca, barcone, gommone, aereo, elicottero,
        palazzo, palazzina, edificio, ponte, burrone, scarpata, muro, tetto, impalcatura, miniera, traghetto;
    cyberattack: hacker*, viol*, rub*, sottratt*, trafug*, cifrat*, paralizz*, bucat*, diffus*, fuori uso
        + dati, siti, sito, server, computer, reti, sistemi informatici, sistema informatico, password, file, archivi;
    decree: sospend*, sospes*, viet*, sciogli*, sciolt*, chiud*, chius*, blocc*, revoc*, ritir*, bandi*, oscur*
        + partiti, partito, attività politiche, associazioni, canale, canali, radio, emittent*, giornal*, televisione,
        ong, sindacati, licenza, licenze, esportazion*, importazion*, moto, motociclette, manifestazioni, social
        network, social, internet, scuole, miniera, miniere;
    decree: approv*, promulg*, vot*, firm*, prorog*, prolung*
        + legge, disegno di legge, decreto, costituzione, codice minerario, mandato, transizione
""")
