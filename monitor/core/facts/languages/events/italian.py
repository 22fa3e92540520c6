"""Italian words of what happened."""

from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": f"""
        attacco, attacchi, attacca, attaccano, attaccat*, attaccando, assalt*, imboscat*, agguat*, irruzione,
        sparator*, spari, colpi d arma da fuoco, a colpi di, accoltell*, assassin*, omicid*, aggressor*,
        assalitor*, colpi di mortaio, razzi, spara, sparano, sparato, ammazza*, coltellat*, femminicid*, colpi di
        mitra, raffica di mitra, raffiche di mitra, esplosi colpi, ucciso a colpi, uccisi a colpi, uccisa a colpi,
        freddato, freddati, sicari, aggrediti, aggressione armata, lancio di razzi, saccheggi*, razzia, dato alle
        fiamme, date alle fiamme, uccidono civili, uccisione di, machete, all arma bianca, colpi di machete,
        {phrases("aprono, aperto, apre", "il fuoco")}, {phrases("li hanno, lo hanno", "freddat*")},
        {phrases("incendiato, incendiate, bruciate", "case, le case, diverse case")},
        {phrases("uccisi, ucciso, uccisa, uccise", "da, dai, dagli, dal, dall, a colpi")},
        {phrases("militari, soldati, civili, contadini, poliziotti, gendarmi", "uccisi")},
        {phrases("soldato, militare, poliziotto, agente, gendarme", "uccide, ha ucciso")},
        furto di bestiame, furti di bestiame, ladri di bestiame, incursion*""",
    "bombing": f"""
        autobomb*, bomba, bombe, esplode, esplodono, esplos*, kamikaze, attentat*, ordign*, cintura esplosiva, mina
        antiuomo, mine antiuomo, saltato in aria, salta in aria, deflagrazion*, pacco bomba, si fa esplodere, fatto
        esplodere, fatta esplodere, mina artigianale, mine artigianali, calpestato una mina,
        {phrases("fatto, fatta, fatti, fanno", "saltare un, saltare il, saltare, saltare in")}""",
    "airstrike": f"""
        raid, attacco aereo, attacchi aerei, attacco con droni, raid di droni, incursione aerea, bombard*, drone,
        droni, missil*, aviazione, dal cielo, aeronautica, elicotteri da combattimento, aerei da caccia, bombe
        plananti, caccia israeliani, caccia russi, f-16, elicotteri militari,
        {phrases("raid", "aereo, aerei, israeliano, israeliani, russo, russi, usa, su, sulla, sul, contro")}""",
    "massacre": """
        massacr*, eccidi*, carneficin*, fosse comuni, fossa comune, genocidi*, fucilat*, sgozzat*, esecuzioni
        sommarie, giustiziati, strage di civili, strage di contadini, casa per casa, trucidat*, sterminio, decapit*""",
    "clash": f"""
        combattiment*, combattono, scontri, scontro a fuoco, scontri a fuoco, scontro armato, scontri armati,
        battaglia, battaglie, offensiva, conflitto a fuoco, controffensiva, presa della città, riconquist*,
        avanzata dei, avanzano verso, controffensive, sotto il controllo dei, {phrases("entra*", "in città")},
        {phrases("conquista*, riconquista*, prend*", "la città, una città, la cittadina, il villaggio, la base")},
        {phrases("occupa*, espugna*, riprend*", "la città, una città, la cittadina, il villaggio, la base")},
        {phrases("cattura*", "la città, una città, la cittadina, il villaggio, la base")},
        {phrases("pres*, prend*, riprend*, assum*, strappa*", "il controllo, il controllo di, il controllo del")},
        {phrases("pres*, prend*, riprend*, assum*, strappa*", "il controllo della")},
        {phrases("in mano, nelle mani, in mani", "ai ribelli, dei ribelli, ai separatisti, ai jihadisti")},
        {phrases("in mano, nelle mani, in mani", "degli insorti, ribelli")},
        {phrases("cade, cadut*, caduta", "in mano, nelle mani, della città, la città")},
        {phrases("issa*", "la bandiera, la loro bandiera")},
        {phrases("dicono di, sostengono di, rivendicano", "controllare, aver preso, il controllo")},
        {phrases("m23, ribelli, jihadisti, miliziani, separatisti, insorti", "entra, entrano, avanza, avanzano")},
        {phrases("m23, ribelli, jihadisti, miliziani, separatisti, insorti", "entra a, entrati")},
        {phrases("cattura", "la città, una città, il villaggio, la base")}""",
    "abduction": f"""
        rapiti, rapito, rapita, rapite, rapimento, rapimenti, rapisce, rapiscono, sequestro di persona, sequestrati
        da, sequestrate da, ostaggio, ostaggi, in ostaggio, presa di ostaggi, riscatto, rapitori, sequestratori,
        prigionia, portati via, nelle mani dei rapitori, sequestro lampo, rilascio degli ostaggi,
        {phrases("portato, portata, portate, portano, porta", "via da casa, via in moto, via a forza")}""",
    "release": f"""
        liberati, liberate, liberato, liberata, liberazione, rilasciati, rilasciate, rilasciato, rilasciata,
        rilascio, libero dopo, libera dopo, scarcerat*, scambio di prigionieri, tornati a casa, tornato libero,
        {phrases("liberi", "due, tre, quattro, i, gli, tutti, dopo")}""",
    "arrest": """
        arrestat*, arresto, arresti, arresta, arrestano, in manette, manette, fermato, fermati, fermo di, catturat*,
        cattura, custodia cautelare, ai domiciliari, blitz, retata, perquisizion*, sospettat*, in carcere,
        latitante, operazione antimafia, ricercato, fiamme gialle, indagine dei carabinieri, in arresto, estremista
        arrestato, catturati, covo""",
    "surrender": f"""
        si arrende, si arrendono, arresi, arreso, arresa, resa dei ribelli, resa dei soldati, smobilit*, disarmo,
        si consegna, disertor*, {phrases("depone, depongono, deposto, consegnato", "le armi")}""",
    "coup": f"""
        colpo di stato, golpe, golpist*, putsch, ammutin*, deposto il presidente, presa del potere, colpo di mano,
        destituito dai militari, giunta militare al potere, tentato golpe, sovvertire, rivolta dei militari,
        rivolta dei soldati, sollevazione militare, {phrases("rifiuta*", "di obbedire, gli ordini, ordini")},
        {phrases("spari, colpi, colpi d arma da fuoco, raffiche", "in una caserma, nella caserma, nelle caserme")},
        {phrases("spari, colpi, colpi d arma da fuoco, raffiche", "vicino al palazzo, in caserma")},
        {phrases("soldati, militari", "ammutinat*, si ammutin*, in rivolta, ribelli, si ribell*, insorti")},
        {phrases("soldati, militari", "disobbedi*, disubbidi*, rifiutano")},
        {phrases("raffiche, spari, colpi", "in caserma, nella caserma")},
        {phrases("sparatoria, spari", "in una caserma, nella caserma")}""",
    "deployment": """
        schiera, schierament*, schierat*, schierano, dispiega*, rinforzi, invio di truppe, invia truppe, altre
        truppe, inviano soldati, invio di soldati, truppe al confine""",
    "withdrawal": f"""
        ritiro, ritirata, si ritira, si ritirano, ritiro delle truppe, ultimi soldati, ultimi militari, ultime
        truppe, consegnata la base, ultima base, ultime basi, ripiegament*, abbandonano il paese, smobilitano,
        partenza delle truppe,
        {phrases("lascia, lasciano, abbandona, abbandonano, consegnato, sgombera", "la base, il campo")}""",
    "blockade": f"""
        blocco dei trasporti, blocco navale, blocco totale, blocco del carburante, assedi*, accerchi*, embargo di
        fatto, embargo sul carburante, sotto assedio, restano fermi alla frontiera, strade tagliate, isolat* da,
        nessun convoglio, nessun camion, {phrases("chiu*, sbarra*, riap*, sigilla*", "le frontiere, i confini")},
        {phrases("chiu*, sbarra*, riap*, sigilla*", "il valico, i valichi, il confine, la frontiera")},
        {phrases("viet*, impedi*, bloc*, divieto di", "il transito, l ingresso, il passaggio, la circolazione")},
        {phrases("viet*, impedi*, bloc*, divieto di", "transito, l accesso, i camion")},
        {phrases("chiusura, riapertura", "del confine, della frontiera, delle frontiere, dei confini, del valico")},
        {phrases("confine, frontiera, valico, frontiere, confini", "chius*, riapert*, sbarrat*, sigillat*")},
        {phrases("camion, autocisterne, cisterne, merci, tir, convogli", "ferm*, bloccat*, respint*")},
        {phrases("carenza, penuria, crisi, mancanza, embargo", "di carburante, di benzina, del carburante")},
        {phrases("carenza, penuria, crisi, mancanza, embargo", "di gasolio")},
        {phrases("senza", "carburante, benzina")}, {phrases("chiud*, viet*", "il fiume, la navigazione")},
        {phrases("tagli*, interrott*", "le strade, la strada, le vie di")},
        {phrases("non", "passano più, lasciano passare, lascia passare, fanno passare")},
        {phrases("chiu*, riap*", "lo spazio aereo, il ponte, il suo spazio aereo, lo stretto")},
        {phrases("proibi*, viet*, stop", "la navigazione, alle barche, ai camion, ai traghetti, alla navigazione")},
        {phrases("rest*, pompe, distributori", "a secco")}, {phrases("tagliat* fuori", "dal mondo, dal resto")}""",
    "quarrel": f"""
        persona non grata, persone non grate, per consultazioni, relazioni tese, nota di protesta, nota verbale,
        protesta formale, atto ostile, chiede scuse, chiede le scuse,
        {phrases("crisi, tensione, tensioni, incidente, scontro", "diplomatic*")},
        {phrases("strappo, caso, gelo, braccio di ferro", "diplomatic*")},
        {phrases("convoc*, richiam*, espell*", "l ambasciat*, ambasciat*, il suo ambasciat*, gli ambasciat*")},
        {phrases("espuls*, richiamo dell", "l ambasciat*, ambasciat*, il suo ambasciat*, gli ambasciat*")},
        {phrases("convocazione dell", "l ambasciat*, ambasciat*, il suo ambasciat*, gli ambasciat*")},
        {phrases("richiam*, ritir*", "i suoi ambasciatori, il proprio ambasciatore, l ambasciat*")},
        {phrases("ambasciat*, diplomatic*", "convocat*, richiamat*, espuls*")},
        {phrases("espell*, espulsione di, espulsione del, espulsione dell", "diplomatic*, due diplomatici")},
        {phrases("espell*, espulsione di, espulsione del, espulsione dell", "un diplomatico, ambasciat*")},
        {phrases("espell*, espulsione di, espulsione del, espulsione dell", "i diplomatici")},
        {phrases("48, 72, quarantotto", "ore per lasciare")},
        {phrases("romp*, rott*, interromp*, rottura delle, sospend*, congel*", "le relazioni, relazioni")},
        {phrases("romp*, rott*, interromp*, rottura delle, sospend*, congel*", "i rapporti")},
        {phrases("chied*, pretend*, esig*", "le scuse, scuse")},
        {phrases("sospen*", "i visti, il rilascio dei visti")},
        {phrases("caccia*, cacciat*, allontan*", "l ambasciat*, diplomatic*")},
        {phrases("protest*", "con l ambasciat*, presso l ambasciat*")},
        {phrases(phrases("espell*, espulsione di, caccia", "due, tre, quattro, cinque, sei"), "diplomatici")},
        {phrases("protesta, protesta formale", "presso il governo, con il governo")}""",
    "abuse": f"""
        tortur*, sevizi*, mutil*, maltratta*, abusi su, abusi contro, abusi dei, pestagg*, percoss*, picchia*
        prigionieri, picchia* i prigionieri, trattamenti inumani, trattamenti degradanti, violazioni dei diritti,
        violazione dei diritti, profana*, fossa comune, fosse comuni, stupri, stupro di gruppo, stuprat*, violenze
        sessuali, atrocità, sparizioni forzate, scosse elettriche, inchiesta indipendente, indagine indipendente,
        {phrases("esecuzion*", "sommari*, extragiudizial*, di civili, di prigionieri")},
        {phrases("prigionier*, detenut*, cadaver*, corp*", "legat*, picchiat*, torturat*, mutilat*, bruciat*")},
        {phrases("prigionier*, detenut*, cadaver*, corp*", "umiliat*")}, {phrases("mani", "legate")},
        {phrases("inchiesta, indagine, indagini", "sugli abusi, sulle torture, sulle uccisioni, sul video")},
        {phrases("inchiesta, indagine, indagini", "sulle immagini")},
        {phrases("orecchie, mani, teste", "mozzate, tagliate, amputate")},
        {phrases("brucia*, mutila*, profana*, trascina*", "cadaveri, corpi, i corpi, un cadavere")},
        {phrases("indaga*, indagano", "su un video, sul video, sulle immagini")}""",
    "talks": """
        negoziat*, negozia, trattativ*, colloqui, colloquio, vertice, summit, mediazione, dialogo, processo di
        pace, incontro, incontri, mediator*, bilaterale, faccia a faccia, si incontrano""",
    "agreement": f"""
        accordo, accordi, intesa, firmato, firmata, firma, firmano, siglato, siglata, siglano, trattato, patto,
        tregua, cessate il fuoco, memorandum, armistizio, protocollo d intesa, prorogat*,
        {phrases("prorog*, rinnov*, estend*, estes*, prolunga*", "la tregua, il mandato, l intesa, la missione")},
        {phrases("prorog*, rinnov*, estend*, estes*, prolunga*", "di un anno, l accordo")},
        {phrases("proroga, rinnovo, estensione", "del mandato, della missione, della tregua, della presenza")}""",
    "sanctions": "sanzion*, embargo, congelamento dei beni, congelato i beni, congela i beni, lista nera",
    "visit": "visita, in visita, visita ufficiale, visita di stato, visiterà, è arrivato a, in missione a",
    "statement": f"""
        condanna, condanna l attacco, comunicato, cordoglio, condoglianze, chiede, esorta, esortano, denuncia,
        invita a, appello, avverte, respinge, deplora, dichiarazione, esprime, ribadisce, solidarietà,
        {phrases("connazionali, propri cittadini", "a lasciare, di lasciare")},
        {phrases("invita, esorta, raccomanda, consiglia", "gli italiani, i connazionali, agli italiani")}""",
    "decree": """
        decreto*, coprifuoco, stato di emergenza, stato d assedio, legge marziale, per decreto, nazionalizz*,
        espropri*, amministrazione provvisoria, nuova costituzione, nuova legge, promulg*, moratoria, messi al bando,
        messo al bando, scioglimento""",
    "appointment": """
        nominat*, nomina, nominano, designat*, giura, giuramento, insediament*, si insedia, nuovo governo, si
        dimette, dimission*, dimess*, rimosso dall incarico, destituit*, rimpasto, nuovo ministro, silurato""",
    "election": """
        elezion*, elettor*, urne, seggi, seggio, voto, votano, al voto, scrutini*, presidenziali, legislative,
        referendum, candidat*, ballottaggio, spoglio, rielezion*, eletto, eletta, rieletto, processo elettorale,
        exit poll, affluenza, spoglio delle schede, legge elettorale""",
    "protest": """
        protest*, manifestazion*, manifestant*, manifesta, manifestano, corteo, cortei, in piazza, lacrimogen*,
        disordini, sit-in, scendono in strada, rivolta, blocco stradale, blocchi stradali, marcia contro, idranti,
        barricat*, marcia per, marciano, dimostranti, sit in""",
    "strike": f"""
        scioper*, sindacat*, astensione dal lavoro, incrociano le braccia, agitazione sindacale, fermo dei tir,
        blocco dei tir,
        {phrases("camionisti, autotrasportatori, autisti, trasportatori, tassisti", "si fermano, fermi")},
        {phrases("camionisti, autotrasportatori, autisti, trasportatori, tassisti", "in sciopero, non partono")},
        {phrases("camionisti, autotrasportatori, autisti, trasportatori, tassisti", "incrociano, sospendono")}""",
    "trial": """
        processo, processi, processat*, tribunale, condannat*, condanna a, condanne, ergastolo, colpevol*, sentenza,
        sentenze, giudice, giudici, corte, imputat*, assolt*, assoluzione, udienza, verdetto, anni di carcere, anni
        di reclusione, rinviat* a giudizio, rinvio a giudizio, estradizion*, cassazione, gup, requisitoria,
        patteggia*, corte d assise, corte d appello""",
    "anniversary": f"""
        anniversari*, anni dopo, anni dalla, anni dal, anni dall, commemora*, omaggio, in memoria, memoria, corona
        di fiori, corone di fiori, fiaccolata, un anno dopo, a un anno dal, a un anno dalla, un minuto di silenzio,
        cerimonia per le vittime, cerimonia in ricordo, cerimonia di commemorazione,
        {phrases("ricorda, ricordano", "le vittime, la strage, l attentato, l attacco, i caduti, i morti")}""",
    "death": f"{phrases('è morto, è morta, muore', 'a, all età')}, funerali, seppell*, si è spento",
    "displacement": f"""
        sfollat*, sfollament*, esodo, profughi, rifugiati, costretti a fuggire, costrette a fuggire, famiglie in
        fuga, {phrases("in fuga", "da, dai, dal, dalla, dalle")}""",
    "flood": """
        alluvion*, inondazion*, inondat*, esonda*, straripa*, piena del, fiume in piena, allagament*, allagat*,
        frana, frane, nubifragi*, piogge torrenziali, forti piogge, maltempo, bomba d acqua, colata di fango, sott
        acqua, piogge, annegat*""",
    "storm": """
        tempesta, tempeste, ciclon*, uragan*, tifone, tornado, tromba d aria, venti violenti, mareggiat*, vento
        forte, burrasca, bufera di neve, grandinat*""",
    "earthquake": """
        terremot*, scossa, scosse, sisma, sismic*, epicentro, magnitudo, sciame sismico, maremoto""",
    "fire": """
        incendio, incendi, rogo, roghi, fiamme, in fiamme, vigili del fuoco, pompieri, prende fuoco, preso fuoco""",
    "drought": "siccità, carestia, alla fame, per fame, crisi alimentare, malnutrizione, insicurezza alimentare",
    "outbreak": """
        epidemi*, focolai*, colera, ebola, morbillo, virus, vaccin*, dengue, malattia, contagi, contagio,
        contagiat*, mpox, pandemi*, malaria, vaiolo, febbre gialla, febbre emorragica, west nile, legionella,
        aviaria, peste suina, febbre dengue""",
    "accident": """
        incidente, incidenti, precipita, precipitano, precipitat*, si ribalta, ribaltat*, scontro frontale,
        frontale, si schianta*, schianto, naufragi*, deragli*, crollo, crolla, crollat*, tamponament*, travolt*,
        perso il controllo, perde il controllo, scontro tra un, scontro tra due, si sono scontrati, fuori strada,
        scarpata, investito da, investita da, valanga, scontro mortale, affondat*, affondament*, strage di
        migranti, strage in mare""",
    "cyberattack": """
        hacker, attacco informatico, attacchi informatici, cyberattacc*, attacco hacker, attacchi hacker,
        ransomware, pirati informatici, furto di dati, ddos, malware, cybercriminal*, hackerat*, cyber, violazione
        dei dati, attacco cyber""",
    "idiom": f"""
        bomba di mercato, bomba a orologeria, bomba mediatica, bombe di mercato, esplosione demografica, esplosione
        dei prezzi, esplosione di gioia, esplosione dei contagi, esplode la polemica, esplode il caso, esplode la
        rabbia, tempesta perfetta, tempesta mediatica, tempesta sui mercati, terremoto politico, terremoto
        giudiziario, valanga di critiche, valanga di voti, pioggia di critiche, pioggia di gol, ondata di critiche,
        scontro politico, scontro istituzionale, scontro diretto, scontro salvezza, scontri diretti, battaglia
        legale, battaglia politica, battaglia per la salvezza, battaglia navale, attacco di panico, attacchi di
        panico, attacco di cuore, attacco nerazzurro, attacco atomico, reparto d attacco, contrattacco,
        contropiede, guerra commerciale, guerra dei prezzi, crollo delle borse, crollo in borsa, crollo dei prezzi,
        crollo delle vendite, crollo demografico, crolla il prezzo, crollano i titoli, fermo biologico, fermo
        amministrativo, fermo pesca, fermo posta, nomina all oscar, in corsa per l oscar, visita medica, visite
        mediche, visita guidata, visite guidate, ritiro precampionato, ritiro della patente, ritiro dal mercato,
        ritiro estivo, golpe di scena, arresto cardiaco, arresto cardiocircolatorio, in arresto cardiaco, processo
        produttivo, processo di integrazione, processi produttivi, memoria storica, memoria del telefono, virus
        informatico, febbre del sabato, fiamma olimpica, ritorno di fiamma, liberazione dei prezzi, festa della
        liberazione, giornata della memoria, tregua fiscale, tregua olimpica, firma digitale, raccolta firme,
        opposizioni all attacco, opposizione all attacco, tortura per, stato d assedio, blocco mentale, umiliante
        sconfitta, sconfitta umiliante, blocco creativo, a secco di gol, assedio al fortino,
        {phrases("assedi*", "l area, la porta, la metà campo")}""",
    "elsewhere": """
        piazza affari, mercati azionari, serie a, serie b, champions league, europa league, coppa italia, scudetto,
        campionato, gol, calciomercato, calciatore, calciatori, allenatore, attaccante, centrocampista, semifinale,
        quarti di finale, ottavi di finale, formula 1, gran premio, motogp, pole position, giro d italia, ciclismo,
        tennis, wimbledon, atp, wta, basket, volley, olimpiadi, medaglia, festival di sanremo, festival di venezia, red
        carpet, box office, film, regista, serie tv, romanzo, album, ftse mib, titoli bancari, spread, ricavi, utile
        netto, bitcoin, azionisti, reality, grande fratello, gossip, videogioco, smartphone, ricetta, sfilata, borse
        europee, borsa di milano, calcio di rigore, tiri di rigore, in classifica, trimestrale, tifosi, rigore, rigori,
        novantesimo, secondo tempo, fuorigioco, nerazzurri, bianconeri, rossoneri""",
    "abuse.faint": f"""
        crimini di guerra,
        {phrases("apre, aperta, aprono, ordina, ordinata, chiede, chiedono, promette, annuncia", "un inchiesta")},
        {phrases("apre, aperta, aprono, ordina, ordinata, chiede, chiedono, promette, annuncia", "un indagine")}""",
    "massacre.faint": f"""
        ritrovamento di cadaveri, strage, stragi, {phrases("in", "una fossa, fosse comuni")},
        {phrases("trovati, ritrovati, rinvenuti, scoperti", "corpi, cadaveri, i corpi, i cadaveri, due, tre")},
        {phrases("trovati, ritrovati, rinvenuti, scoperti", "quattro, cinque, dieci, undici, dodici")},
        {phrases("corpi, cadaveri", "trovati, ritrovati, rinvenuti, senza vita")}""",
    "blockade.faint": """
        isolata da, tengono isolata, isolata dai, isolati, blocco stradale, blocchi stradali""",
    "quarrel.faint": f"""
        reciprocità, ingerenz*, ai ferri corti,
        {phrases("viol*, violazione dello", "lo spazio aereo, spazio aereo")}""",
    "clash.faint": """
        passata di mano, passato di mano, passa di mano""",
    "statement.faint": """
        lutto nazionale, giorni di lutto, giornata di lutto, mezz asta, mezzasta""",
    "attack.faint": f"""
        uomini armati, banditi armati, individui armati, a volto coperto,
        {phrases("caschi blu, pastori, minatori, agenti, fedeli", "uccisi, caduti")}""",
}
