"""What is said, agreed, decided or ordered, in French words."""

from monitor.core.facts.languages.language import phrases

POLITICS = {
    "quarrel": f"""
        déclaré* indésirable*, persona non grata, relations rompues, note verbale, note de protestation,
        protestation officielle, le ton monte, la brouille, escalade verbale, principe de réciprocité, coup* les
        ponts avec, remis* une protestation, acte inamical, {phrases("brouille, froid", "entre, avec")},
        {phrases("quarante-huit, 48, 72", "heures pour quitter, heures pour partir")},
        {phrases("crise, brouille, incident, querelle, tension*, différend, bras de fer", "diplomatique*")},
        {phrases("convoqu*, convocation de, expuls*, expulsion de, rappel de", "l ambassad*, son ambassad*")},
        {phrases("convoqu*, convocation de, expuls*, expulsion de, rappel de", "le chargé d affaires")},
        {phrases("rappel*, rappel de, retire", "son ambassad*, ses ambassad*, leurs ambassad*, des ambassad*")},
        {phrases("ambassadeur*, ambassadrice, diplomate*", "rappelé*, convoqué*, expulsé*, indésirable*")},
        {phrases("expuls*, expulsion de, expulsion d un, renvoi*", "diplomate*, un diplomate, deux diplomates")},
        {phrases("expuls*, expulsion de, expulsion d un, renvoi*", "des diplomates")},
        {phrases("romp*, suspend, gèle, rupture de", "ses relations, les relations, leurs relations, relations")},
        {phrases("rupture des, gel des", "ses relations, les relations, leurs relations, relations")},
        {phrases("suspension des", "ses relations, les relations, leurs relations, relations")},
        {phrases("exige, réclame", "des excuses")}, {phrases("somme*, presse*", "l ambassad*, les diplomates")},
        {phrases("rappelé*, ambassad*", "en consultation*, pour consultation*")},
        {phrases("suspen*, guerre, délivrance", "des visas, les visas, de visas, la délivrance de visas")},
        {phrases("chass*, renvoi*", "un diplomate, l ambassad*, diplomate*, trois diplomates, deux diplomates")},
        {phrases("chass*, renvoi*", "des diplomates")},
        {phrases("trois, quatre, cinq, dix", "diplomates expulsés, diplomates sommés")},
        {phrases(phrases("expuls*, expulsion de, renvoi*", "trois, quatre, cinq, dix, ses"), "diplomates")},
        {phrases("protest*, protestation", "auprès de, auprès du, auprès des")},
        {phrases("rappelle, rappellent", "son ambassad*, ses ambassad*, leurs ambassad*, l ambassad*")}""",
    "talks": """
        pourparlers, négoci*, sommet, médiation*, dialogue, concertation*, discussions, rencontre, table ronde,
        entretien*, rencontrent, se rencontrent, se retrouvent, émissaires, tractations, tête-à-tête, en tête à tête,
        bons offices, facilitateur*, conciliabule*, table des négociations, conférence de paix, s entretient, s
        entretiennent, échang* avec, autour de la table, parlementent, rapprochement, esquisse de dialogue, renouent,
        se parlent, reprennent langue, s assoient, s asseoir, délégations, mini-sommet""",
    "agreement": f"""
        accord, accords, signature, signé, signent, signe, traité, trêve, pacte, protocole, cessez-le-feu,
        mémorandum, armistice, arrêt des combats, entente, armes se taire, scellent, scelle, scellé, parapher,
        paraphé*, paraphent, paraphe, ratifi*, entérin*, s entendent, s accordent, se mettent d accord, réconcili*,
        fin des hostilités, cessation des hostilités, enterrent la hache, enterré la hache, cessez le feu, accord
        de cessez le feu, poignée de main, se serrent la main, met fin à la guerre, règlement du conflit, font la
        paix, fait la paix, faire la paix, paix des braves, convention signée, conciliation, taisent les armes,
        conclu un accord, conclure un accord, concluent un accord, conclut un accord, ont conclu une, accord
        conclu, prorogation, {phrases("prolong*, prorog*, reconduit*, renouvel*", "de la présence")},
        {phrases("prolong*, prorog*, reconduit*, renouvel*", "le mandat, d un an, de la trêve, de la mission")},
        {phrases("prolongation, reconduction, renouvellement", "du mandat, de l accord")},
        {phrases("mandat", "prolongé, prorogé, reconduit, renouvelé")}""",
    "sanctions": """
        sanction*, gel des avoirs, avoirs gelés, avoirs sont gelés, embargo, liste noire, mesures punitives, mesures
        restrictives, gèle les avoirs, gèlent les avoirs, gel des comptes, interdiction de voyager, interdictions de
        visa, interdits de visa, interdiction d entrée, restrictions commerciales, punit, avoirs bloqués, comptes
        gelés, pénalis*, châti*, punis, interdits de séjour, interdiction de séjour, restrictions de visa, refus de
        visa""",
    "visit": """
        visite, en visite, arrive à, arrivé à, déplacement à, visite officielle, visite d état, en tournée, atterrit à,
        atterri à, débarque à, se rend en, hôte de, effectue une visite, première visite, tapis rouge, en déplacement, s
        envole pour, escale, tournée, foule le sol, foulé le sol, pose le pied, pèlerinage, visite-éclair, visite
        éclair, en visite à, reçu à, reçue à, périple, voyage en, voyage à, voyage officiel""",
    "statement": f"""
        condamne, condamnent, condamnation de l attaque, communiqué, condoléances, appelle à, appelle au, exhorte*,
        dénonc*, déclaration, met en garde, se félicite, réaffirme, exprime, fustige, indigné*, indignation,
        déplore*, s insurge, désapprouv*, salué, se dit préoccupé,
        {phrases("ses ressortissants, leurs ressortissants", "de quitter, à quitter, à partir")}""",
    "decree": """
        décret*, couvre-feu*, état d urgence, état d exception, loi martiale, par décret, nationalis*, expropri*,
        administration provisoire, nouvelle constitution, nouvelle loi, promulgu*, adopte une loi, mandat prolongé,
        déchu de sa nationalité, déchus de leur nationalité, moratoire, ordonnance, dissolution des, mise sous
        administration""",
    "appointment": """
        nommé, nommée, nomination*, nomme, investi, prête serment, remaniement, nouveau gouvernement, démission*,
        limog*, prestation de serment, désigné*, désigne, nouveau chef, nouveau patron, nouvelle patronne, nouvelle
        cheffe, nouveau premier ministre, nouveau ministre, nouveau gouverneur, nouveau commandant, nouvel ambassadeur,
        prend la tête, prend les rênes, prend les commandes, prend ses fonctions, pris ses fonctions, succède à,
        succédera à, succéder à, successeur, remplace, remplacé par, remplacée par, relevé de ses fonctions, évincé*,
        promu*, intronis*, passation de service, passation de pouvoir, installé dans ses fonctions, à la tête de l
        état-major, hérite du poste, porté à la tête, quitte ses fonctions, débarqué, aux commandes, nouveau président,
        nouvelle présidente, nouveau secrétaire, nouvelle ministre, nouvelle directrice, nouveau directeur, nouveau
        procureur, nouveau préfet, choisi pour, choisie pour, désignation, élevé au rang, démis de ses fonctions, démis,
        fait son entrée au gouvernement, gouvernement remanié, gouvernement formé, forme son gouvernement""",
    "election": """
        élection*, électeurs, urnes, scrutin, vote, bureaux de vote, présidentielle, législatives, référendum,
        électoral*, candidat*, votent, élu président, élue présidente, réélu*, majorité absolue, victoire de l
        opposition, remporte la présidentielle, remporte les législatives, second tour, premier tour, suffrage*,
        abstention, taux de participation, dépouillement, résultats provisoires, bulletins, sortant, isoloirs,
        plébiscite, sénatoriales, est élu, été élu, est élue, été élue, donné vainqueur, donnée vainqueur, vainqueur de
        la, rempile, troisième mandat, second mandat, deuxième mandat, nouveau mandat, isoloir, proclamé vainqueur,
        défaite électorale, majorité parlementaire, majorité à l assemblée, triomphe aux, raz-de-marée, élections
        municipales""",
    "statement.title": """
        dément, démentent, nie, réfute, rejette, récuse, assure, promet, salue, critique, défend, plaide pour,
        exclut, interpelle la, appelle, appellent, tacle, tance, monte au créneau, hausse le ton, rappelle, s
        inquiète, se dit, sort de son silence, s excuse, nous ne, minimise, avertit, prévient, mise en garde, s
        indigne, réagit, fustigent, se défend, prend ses distances, s en prend à la, sermonne, admet, reconnaît,
        exige, répond à, répond, répondent, réplique, répliquent""",
    "election.title": "remporte, vainqueur",
    "visit.title": "reçu par, reçoit, accueille",
    "quarrel.faint": f"""
        réciprocité, ingérence*, {phrases("viol*", "son espace aérien, l espace aérien, de l espace aérien")}""",
    "statement.faint": """
        deuil national, jours de deuil, journée de deuil, en berne""",
}
