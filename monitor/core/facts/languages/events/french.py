"""French words of what happened."""

from monitor.core.facts.languages.events.disasters.french import DISASTERS
from monitor.core.facts.languages.events.politics.french import POLITICS
from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": f"""
        attaqu*, embuscade*, raid, raids, assaut*, tirs, fusillade*, tueurs, attaque armée, ouvert le feu,
        incursion*, poignard*, assassin*, mortier*, obus, pilonn*, coups de feu, sous le feu, ouvrent le feu,
        tirent sur, tiré sur, abattu, abattus, village brûlé, maisons brûlées, maisons ont été brûlées, incendient,
        visé par des tirs, visée par des tirs, prend pour cible, pris pour cible, prise pour cible, fait irruption,
        font irruption, criblé de balles, criblée de balles, criblés de balles, rafales, rafale, mitraill*, à la
        machette, machette*, à l arme blanche, arme blanche, couteau, au couteau, tué par balle, tués par balle,
        tuée par balle, abattu par, roquette*, grenade*, tireur*, sniper, pillé*, pillent, pillage*, mis le feu,
        mettent le feu, incendié le village, prises pour cible, pris d assaut, prend d assaut, prennent d assaut,
        ouvre le feu, sous les balles, tendu une embuscade, canon*, artillerie, tirs d artillerie, s en prennent à,
        s en sont pris, attaquants armés, descente armée, expédition punitive, investi la localité, investissent,
        criblent, tués dans une, fauché par, règlement de comptes, tueur à gages, sicaires, lynch*, cocktail
        molotov, cocktails molotov, jets de pierres, tué de plusieurs balles, criblé, abattent, tuent, s attaquent
        à, fait feu, font feu, ont fait feu, assiègent, razzia, sous une pluie de balles, attaque meurtrière, tirs
        nourris, meurtre, meurtres, coups de feu entendus, abattue, abattues,
        {phrases("tué par, tués par, tuée par, tuées par", "des, les, un, l armée")},
        {phrases("civils, villageois, paysans, cultivateurs", "tués, abattus")},
        vol de bétail, vols de bétail, voleurs de bétail, voleurs de bœufs, bétail emporté, saccag*,
        {phrases("soldat, militaire, policier, gendarme, agent, homme", "tue, abat, a tué, a abattu")}""",
    "bombing": """
        voiture piégée, attentat*, explos*, bombe*, kamikaze*, engin explosif, mine artisanale, mine, attentat à la
        bombe, ied, camion piégé, déflagration, piégé, piégée, a sauté, ont sauté, saute sur, sauté sur, engin
        artisanal, engins explosifs, engin a explosé, se fait exploser, s est fait exploser, s est fait sauter,
        véhicule piégé, ceinture explosive, gilet explosif, colis piégé, moto piégée, bourré d explosifs, dynamit*,
        engins improvisés, engin improvisé, souffle d une explosion, saute sur une mine, sauter sur, sautent sur,
        sauté, soufflé par, fait sauter, font sauter""",
    "airstrike": """
        raid aérien, raids aériens, bombard*, drone de l armée, frappe aérienne, frappes aériennes, frappe de drone,
        attaque de drone, aviation, missile*, attaque de drones, drone, avions, avion de chasse, avions de chasse,
        aéronef*, drones, frappé les rebelles, raids de l aviation, hélicoptères de combat, frappes, frappe d un
        drone, une frappe, frappe israélienne, frappe américaine, frappe russe, frappe turque, frappe contre, frappe
        sur, frappe tue, frappes israéliennes, pilonne depuis les airs, depuis les airs, chasseur-bombardier, barils
        d explosifs, bombe planante, bombes planantes, bombe larguée, bombes larguées, larguée par, largué*,
        munition rôdeuse, raid de drones, raid israélien, raids israéliens, hélicoptère de combat, missile s abat,
        tir de missile, tirs de missiles, tir de drone, pilonnage aérien, abat un drone, frappé par un missile""",
    "massacre": """
        massacr*, tuerie*, charnier*, exécutions sommaires, fusillés, génocide, carnage, exactions, maison en
        maison, exécution sommaire, exécutés, égorg*, passés par les armes, passées par les armes, sang-froid, bain
        de sang, tuer de sang froid, abattus un à un, alignés, exterminé*, exterminer, décapit*, tués à bout
        portant, à bout portant, hécatombe, mis à mort, fosse commune, fosses communes, barbarie, atrocités,
        assassinés un à un, boucherie, tuent des dizaines de civils, corps jonch*, exécuté, exécutée, exécutées,
        exécutions, exécution de""",
    "clash": f"""
        combats, affrontement*, accrochage*, heurts armés, échanges de tirs, bataille*, offensive*, affrontés,
        combat, ligne de front, s empare, se sont emparés, prise de la ville, heurts, échauffourée*, échange de
        tirs, échangent des tirs, échanges de coups de feu, affrontent, s affrontent, se sont affrontés, reprend le
        contrôle, repris le contrôle, reprennent, reprise de la ville, contre-offensive, guérilla urbaine, tirs
        croisés, feux croisés, guerre des gangs, repoussé une attaque, repoussent, accrochés, affronté, assiég*,
        hostilités, fait rage, combats de rue, s emparent, lignes de front, encercl*, percée, s empare de, tombe
        aux mains, tombée aux mains, tombé aux mains, entrent dans la ville, entrés dans la ville, prennent la
        ville, fusillade nourrie, avancée des, avancent vers, progressent vers, regagne du terrain, gagnent du
        terrain, reconqu*, en découdre, aux prises, échanges nourris, hiss* le drapeau, hiss* leur drapeau, emparés
        de, s emparent du, emparé du, délog*, revendiquent le contrôle, revendique le contrôle,
        {phrases("pren*, pris*, repren*, repris*", "la ville, la localité, le contrôle de, le contrôle du")},
        {phrases("pren*, pris*, repren*, repris*", "le contrôle d")},
        {phrases("aux mains de, aux mains des", "rebelles, la rébellion, insurgés, jihadistes, djihadistes")},
        {phrases("aux mains de, aux mains des", "séparatistes")}, {phrases("reprend*, reprise, repris", "aux")},
        {phrases("tomb*, passe*", "aux mains des, aux mains du, aux mains de, sous le contrôle")},
        {phrases("prise, chute, reprise, conquête, entrent, entrés, occup*", "de la localité, de la ville")},
        {phrases("prise, chute, reprise, conquête, entrent, entrés, occup*", "dans la localité, la ville")},
        {phrases("disent, affirment, assurent", "contrôler")},
        {phrases("m23, rebelles, jihadistes", "entrent, entre dans, entre à, pénètrent, avancent, entrés")},
        {phrases("djihadistes, combattants", "entrent, entre dans, entre à, pénètrent, avancent, entrés")},
        {phrases("séparatistes, insurgés", "entrent, entre dans, entre à, pénètrent, avancent, entrés")},
        {phrases("reprend, reprennent, repris, prend, prennent", "une ville, une localité, un camp, une base")},
        {phrases("reprend, reprennent, repris, prend, prennent", "un village")}""",
    "abduction": """
        enlev*, enlèvement*, kidnapp*, rapt*, prise d otage*, prises d otages, rançon, pris en otage, otage, otages,
        ravisseur*, captif, captifs, emmené de force, emmenés de force, séquestr*, embarqué de force, embarqués de
        force, embarquée de force, emmenés par, emmené par, emmenée par, emmenées, capturé par, capturés par,
        disparition forcée, disparitions forcées, détenu par les jihadistes, prend en otage, prennent en otage, pris en
        otages, prises en otage, contre rançon, porté disparu après, poussé dans un véhicule, forcé à monter, cagoulés,
        emportés dans la brousse, conduits en brousse, détourn* un avion, pirates s emparent, portés disparus après,
        contre leur gré, fait prisonnier, faits prisonniers""",
    "release": """
        libération*, libéré*, libère*, relâch*, otages libérés, remis en liberté, échange de prisonniers, remise en
        liberté, élargi, élargis, élargit, élargissement, liberté provisoire, recouvre la liberté, recouvrent la
        liberté, recouvré la liberté, retrouve la liberté, retrouvent la liberté, retrouvé la liberté, retrouve les
        siens, retrouve sa famille, gracié*, gracie, grâce présidentielle, amnisti*, sort de prison, sortent de
        prison, sorti de prison, sortis de prison, quitte la prison, échange de détenus, échange d otages, rendu à
        sa famille, rendus à leur famille, rendus à leurs familles, fin de captivité, libérer, relaxé*, relaxe,
        secouru*, délivré*, de retour chez, de retour parmi les siens, rentrent chez eux, rentré chez lui, air
        libre, à l air libre, sort libre, levée d écrou, remis à sa famille, fin du calvaire, fin de calvaire, fin
        du cauchemar, échangés contre""",
    "arrest": """
        arrêté, arrêtés, arrêtée, arrêtées, arrestation*, interpell*, garde à vue, appréhend*, écrou*, incarcér*,
        arrête, détention, coup de filet, descente, perquisition*, rafle*, placé en détention, placés en détention, mis
        aux arrêts, sous les verrous, mis en garde à vue, menotté*, cueilli par, cueillis par, cueilli à, sous mandat
        de dépôt, mandat de dépôt, mis sous mandat, placé sous, neutralisé un réseau, démantèl*, met la main sur, mis
        la main sur, tombe dans les filets, dans les filets, traqué, fugitif*, en cavale, maison d arrêt, assigné à
        résidence, résidence surveillée, coffré*, détenu depuis, emprisonné*, convoqué par la gendarmerie, épinglé*,
        derrière les barreaux, arrêter, en cellule, filets de la police, placée en garde à vue, gardé à vue, gardés à
        vue, interception, appréhension, capture du""",
    "surrender": """
        reddition*, se sont rendus, déposé les armes, dépose les armes, déposent les armes, désarm*, démobilis*,
        défection*, rendu les armes, rendent les armes, rend les armes, rendre les armes, remis leurs armes, remettent
        leurs armes, se rend à, s est rendu, se rendre aux, se livrent, s est livré, drapeau blanc, capitul*, baissent
        les armes, quittent le maquis, quitté le maquis, sortent du maquis, ont fait défection, repentis, remise des
        armes, remise d armes, se soumettent, jettent l éponge, cessent le combat, renoncent à la lutte, quittent la
        brousse, sortis de la brousse, déposer les armes, se rendent à l armée, se rendent aux, se rendent avec,
        rebelles se rendent, combattants se rendent, jihadistes se rendent, djihadistes se rendent, se sont rendus aux,
        se sont rendus à""",
    "coup": f"""
        coup d etat, coup d état, putsch*, mutin*, renversement, junte s empare, pris le pouvoir, prise du pouvoir,
        destitué par l armée, s emparent du pouvoir, s empare du pouvoir, prennent le pouvoir, prend le pouvoir,
        prendre le pouvoir, saisi du pouvoir, déposé le président, déposent, dépose le président, destitu*,
        tentative de coup, complot*, dissout les institutions, dissolution des institutions, suspend la
        constitution, constitution suspendue, suspendu la constitution, suspension de la constitution, transition
        militaire, soldats rebelles, chassé du pouvoir, écarté du pouvoir, fermeture des frontières, aux commandes
        après, militaires au pouvoir, militaires annoncent, des militaires annoncent, s autoproclame, prise de la
        télévision, chute du président, palais encerclé, limogé par l armée, renverse le président, renversent le
        président, renverser le gouvernement, renverser le régime, renverser le président, renversé le président,
        président renversé, renversé par un coup, renversé par des, renversé par l armée, se sont soulevés, grogne
        dans les casernes, {phrases("tirs, coups de feu, détonations, soulèvement, révolte", "à la caserne")},
        {phrases("tirs, coups de feu, détonations, soulèvement, révolte", "dans des casernes, dans une caserne")},
        {phrases("tirs, coups de feu, détonations", "dans un camp militaire, près du palais")},
        {phrases("tirs, coups de feu, détonations", "près de la présidence")},
        {phrases("soldats, militaires", "se soulèvent, en colère, se rebellent, refusent, désobéissent, mutinés")},
        {phrases("soldats, militaires", "se mutinent")}, {phrases("refus*", "d obéir, d obéissance")},
        {phrases("rafales", "dans le camp, dans la caserne")}, {phrases("tirs, coups de feu", "dans un camp")},
        {phrases("tirs, coups de feu", "nourris dans un camp, nourris dans une caserne, nourris au camp")}""",
    "deployment": """
        déploi*, déploy*, renforts, envoie des soldats, envoi de troupes, troupes supplémentaires, mobilis*, renfort,
        en renfort, dépêch*, envoi de soldats, envoie des troupes, envoient des troupes, envoie des militaires,
        détachement*, premier contingent, arrivée de soldats, arrivée de troupes, arrivée des premiers, patrouillent,
        quadrillent, quadrillage, prend ses quartiers, pris ses quartiers, soldats arrivent, militaires arrivent, mass*
        des troupes, positionn*, soldats supplémentaires, prépositionn*, arrivée du contingent, mobilise des,
        militaires en renfort, prennent position, prend position, soldats dans les rues, l armée dans les rues, armée
        patrouille""",
    "withdrawal": """
        retrait, retire, retirent, quittent leur base, quitte sa base, rétroced*, rétrocédé, rétrocession, rétrocède,
        quittent, évacuation de la base, départ des, transfert de la base, remise du camp, retirer, plié bagage, plie
        bagage, plient bagage, derniers soldats, derniers militaires, dernières troupes, retirée, retirés, s est
        retirée, remise de la base, base remise, quitté leur, quitté la base, quitté le camp, abandonne sa base,
        abandonne son camp, abandonné leur, départ, fin de mission, fin de la mission, met fin à sa mission, ferme sa
        base, fermeture de la base, quitte le pays, quitte définitivement, évacue sa base, évacuent, évacue, évacué la
        base, cède sa base, restitu*, drapeau abaissé, baisse du drapeau, dernier contingent, derniers casques bleus,
        se retire, se retirent, retiré ses, désengage*, s en va, s en vont, repli, se replient, se replie, passation,
        reprise de la base, clap de fin, tourne la page, baisse le drapeau, dernier soldat, dernier avion, remballe*,
        rentrent au pays, rapatri* ses troupes, rappelle ses soldats, rappelle ses troupes, retraits""",
    "blockade": f"""
        blocus, assiég*, encercl*, embargo sur le carburant, sous siège, le siège de la ville, levée du siège,
        lever le siège, fin du siège, étau se resserre, resserrent l étau, ne passent plus, stations à sec, pompes
        à sec, asphyxi* la, asphyxie économique, asphyxiée par, vivres par la route, interdiction de toute
        navigation, n osent plus rouler, décrété l embargo, embargo décrété par les, embargo des jihadistes, trafic
        fluvial, trafic interrompu, espace aérien fermé, restent bloqués à, {phrases("plus une goutte", "de")},
        {phrases("route*, axes", "coupée*, coupés")}, {phrases("coupé*", "du monde, du reste du")},
        {phrases("interdit, interdisent, interdiction de, interdiction d, bloqu*", "circuler, toute circulation")},
        {phrases("interdit, interdisent, interdiction de, interdiction d, bloqu*", "tout transport, l accès")},
        {phrases("interdi*, bloqu*, empêch*", "la circulation, l entrée, le passage, l approvisionnement")},
        {phrases("interdi*, bloqu*, immobilis*, escort*", "les importations, les camions, des camions")},
        {phrases("interdi*, bloqu*, immobilis*, escort*", "les citernes, les convois")},
        {phrases("camion*, poids lourds, citernes, convois", "bloqués, immobilisés, à l arrêt, refoulés")},
        {phrases("restent, sont, toujours", "bloqués à la frontière")},
        {phrases("frontière*", "fermée*, rouverte*, close*")},
        {phrases("ferm*, rouvr*, rouvert*, réouverture de", "sa frontière, la frontière, ses frontières")},
        {phrases("ferm*, rouvr*, rouvert*, réouverture de", "les frontières")},
        {phrases("pénurie*, crise, manque, rupture", "de carburant*, d essence, du carburant, de gasoil")},
        {phrases("à court de, sans, plus de, plus d, convoi* de", "carburant, essence")},
        {phrases("plus aucun, aucun", "camion, convoi, véhicule")},
        {phrases("ne", "laissent plus passer, laissent pas passer, reçoit plus, reçoivent plus, circulent plus")},
        {phrases("ferm*, interdi*", "le fleuve, la navigation, toute navigation")},
        {phrases("ferm*, rouvr*, interdi*", "son espace aérien, l espace aérien, le détroit, aux pirogues")},
        {phrases("ferm*, rouvr*, interdi*", "aux pinasses")},
        {phrases("interdi*, interdiction", "de naviguer, aux camions, aux bateaux, de voyager")}""",
    **POLITICS,
    "abuse": f"""
        tortur*, sévices, mutil*, exactions, maltrait*, mauvais traitements, traitements inhumains, traitement*
        dégradant*, roué* de coups, atrocité*, ligotés, profan*, viols, viol collectif, violences sexuelles,
        violée*, charnier*, disparitions forcées, chocs électriques, enquête indépendante, enquête impartiale,
        {phrases("passé*, passage*", "à tabac")}, {phrases("mains", "liées, attachées, ligotées")},
        {phrases("exécut*", "sommaire*, extrajudiciaire*, sommairement, de civils, de prisonniers")},
        {phrases("prisonniers, détenus, captifs, corps", "battus, frappés, ligotés, humiliés, brûlés, profanés")},
        {phrases("violation*", "des droits")}, {phrases("brûl*, mutil*, profan*, brûlant, traîn*", "un cadavre")},
        {phrases("enquête sur", "les exactions, des exactions, la vidéo, les images, les tueries")},
        {phrases("oreille*, tête*, mains, doigts", "coupée*, tranchée*, mutilée*, coupés")},
        {phrases("brûl*, mutil*, profan*, brûlant, traîn*", "des corps, des cadavres, les corps, un corps")},
        {phrases("enquête sur, enquête après", "une vidéo, des images, la diffusion")}""",
    "protest": """
        manifest*, marche contre, rassemblement*, gaz lacrymogène*, émeute*, contestation, protest*, sit-in, descendent
        dans la rue, défil*, dans la rue, marchent contre, grogne, soulèvement, révolte, slogans, pancartes,
        banderoles, cortège*, barricade*, pneus brûlés, canons à eau, balles en caoutchouc, ont marché, battent le
        pavé, battu le pavé, pavé, scandé, scandent, boycott*, jacquerie, grève de la faim, ville morte, manif, manifs,
        ont défilé, foule en colère, indignés, jeunes en colère, brûlent des pneus, bloquent, barrent la route,
        dispersé*, marche pacifique""",
    "strike": f"""
        grève*, arrêt de travail, débrayage*, syndicat*, grévistes, cessent le travail, cessé le travail, cessation
        de travail, paralysé par une, mot d ordre, préavis, débraient, croisent les bras, débrayent, arrêtent le
        travail, bras croisés, mouvement de grève, mouvement social, cessation d activité, piquets de grève,
        salaires impayés, arriérés de salaire, {phrases("suspend*, cess*, refusent de", "travailler")},
        {phrases("transporteurs, routiers, camionneurs, chauffeurs", "suspendent, cessent, arrêtent, refusent")},
        {phrases("transporteurs, routiers, camionneurs, chauffeurs", "débrayent")},
        {phrases("suspend*, cess*, refusent de", "leurs activités, leurs rotations, rouler, prendre la route")}""",
    "trial": """
        procès, tribunal, condamné, condamnée, condamnés, perpétuité, coupable, verdict, cour d assises, cour d appel,
        réclusion, prison ferme, acquitt*, mis en examen, inculp*, comparai*, audience, cour pénale, ans de prison,
        prison pour, condamne à, verdicts, écope*, peine de, à la peine, peine de mort, box des accusés, accusés,
        plaid*, réquisit*, requis, requiert, condamnation*, extrad*, emprisonnement, barre du tribunal, comparution*,
        tribunaux, mandat d arrêt, sursis, non-lieu, pourvoi, jugement, cour suprême, cour de justice, cour
        constitutionnelle, relaxés, devant la barre, devant ses juges, devant les juges, devant la justice, jurés, banc
        des accusés, reconnu coupable, reconnue coupable, peine capitale, condamner, ans ferme, ans de réclusion,
        chambre criminelle, non coupable, blanchi, innocenté*, cour africaine, cour européenne, cour interaméricaine, la
        cour a, la cour entend, saisi la cour, requête déposée""",
    "anniversary": """
        anniversaire*, commémor*, se souvient, hommage*, cérémonie d hommage, gerbe*, se souviennent, se recueill*, se
        sont recueillis, recueillement, minute de silence, jour du souvenir, en mémoire de, à la mémoire, devoir de
        mémoire, fleurs ont été, centenaire, dépôt de gerbes, dépose une gerbe, stèle, stèles, se remémor*, salve d
        honneur, bougies, gerbe de fleurs, journée d hommage, célèbre la mémoire, célèbre ses morts, honore ses morts,
        honore la mémoire""",
    "death": """
        décès de, mort à l âge, obsèques, funérailles, est mort à, s est éteint, décédé à l âge, mort à, s est éteinte,
        longue maladie, mort naturelle, crise cardiaque, mort dans son sommeil, des suites d une, rendu l âme, tiré sa
        révérence, mort des suites, inhumation, funérailles nationales, est décédé, est décédée, rendu son dernier
        souffle, dernier souffle, éteint à, emporté par la maladie, emportée par la maladie, emporté par un cancer, tire
        sa révérence, s en est allé, nous a quittés, trépas""",
    "displacement": """
        déplacés, déplacement de population*, exode, fui, fuient, fuir, fuyant, ont fui, réfugiés, chassés de leurs,
        quitté leurs villages, quitté leurs maisons, abandonné leurs maisons, sur les routes, contraints de fuir,
        évacués, évacuation*, traversé la frontière, trouvé refuge, trouver refuge, déracinés, jetés sur, jette sur les
        routes, prennent la fuite, quittent leurs villages, quittent leurs maisons, vidé de ses habitants, vidés de
        leurs habitants, se vide de ses, sans-abri, sans abri, abris de fortune, afflux""",
    **DISASTERS,
    "idiom": """
        signe de vie, signes de, signe de, signe que, tout signe, aucun signe, saisit la justice, saisi la justice, à
        peine, la peine de, vaut la peine, guerre commerciale, bras de fer commercial, bataille judiciaire, bataille
        électorale, bataille juridique, combat contre, vague de, flot de, pluie de, déluge de, avalanche de, tempête
        politique, feu vert, feu de l action, coup de feu, feu croisé, armes à feu, arme à feu, feux de la rampe, sous
        le feu des critiques, essai clinique, procès d intention, entretiens d embauche, entretien d embauche, marché
        conclu, coup de projecteur, coup de théâtre, effondrement des cours, effondrement du marché, crash boursier, en
        accord avec, d accord, témoignages recueillis, recueillis par, recueillie par, recueilli par, propos
        recueillis, explosion des prix, explosion démographique, explosion de joie, exploser les, bombe à retardement,
        mine de rien, mine de crayon, bonne mine, mines d or, mine d or, mine d uranium, mine de charbon, offensive de
        charme, offensive diplomatique, prendre le large, hommes d affaires arrêtés sur, dans sa retraite, retrait d
        argent, retraits d argent, retire sa candidature, retrait de la candidature, se retire de la course, vaccin
        contre l oubli, crise de foie, attaque en justice, attaquer en justice, attaque cardiaque, contre-attaque, base
        de drones, usine de drones, fabricant de drones, porte-avions, marche en avant, remis en cause, la justice
        sociale, ministre de la justice, ministère de la justice, justice sociale, saisir la justice, foyer familial,
        foyers, au foyer, libère les énergies, magnitude du, victoire éclair, grâce à, visite guidée, candidat vaccin,
        opération séduction, libre-échange, élections libres, libre circulation, presse libre, scrutin libre, libre
        arbitre, exécution de travaux, exécution de projets, bien exécuté, exécution des travaux, amnesty
        international, amnistie internationale, état de siège, un supplice pour, torture pour, siège social, défaite
        humiliante, humiliante défaite, comptes bloqués, étau fiscal, une quarantaine de, une quarantaine d,
        la quarantaine passée, avoir traité, a traité, ont traité, avait traité, été traité, été traités, traité
        avec précision""",
    "elsewhere": """
        football*, ligue 1, ligue des champions, coupe du monde, coupe d afrique, can 2025, can 2026, demi-finale*,
        quart de finale, quarts de finale, finale de la coupe, buteur*, milieu de terrain, gardien de but,
        sélectionneur, but vainqueur, hors-jeu, mi-temps, prolongations, tirs au but, championnat*, médaille*, jeux
        olympiques, tennis, rugby, basket, cyclisme, tour de france, mercato, transfert du joueur, box-office, cinéma,
        long-métrage, court-métrage, premier roman, galerie d art, album, bourse, actionnaire*, chiffre d affaires,
        forfait*, publicité*, opérateur télécom, téléphonie, campagne cacaoyère, exportateurs, taux de change,
        smartphone*, start-up, défilé de mode, haute couture, recette*, célébrités, jeu vidéo, soldes, vergers, une
        exposition, guerre des prix, penalty, penalties, supporters, sélection nationale, ligue 2""",
    "arrest.title": "suspects, suspect",
    "protest.title": "colère, la rue, gronde, bravent",
    "trial.title": "justice, juge, juges, procureur, jugé, jugés, jugée, peine, parquet",
    "anniversary.title": """
        ans après, souvenir, mémoire, un an après, an plus tard, un an depuis, il y a dix ans, il y a un an, ans plus
        tard, ans déjà""",
    "death.title": "décès, est mort, est morte, meurt, s éteint, décédé, décédée, en deuil, pleure, n est plus",
    "release.title": "libre, libres",
    "attack.faint": f"""
        hommes armés, assaillants, hommes en armes, encagoulés, individus armés, bandits armés, éléments armés,
        {phrases("soldats, militaires, gendarmes, policiers, casques bleus", "tués, tombés, morts")},
        {phrases("éleveurs, commerçants, chasseurs, volontaires, orpailleurs, fidèles", "tués, morts")}""",
    "deployment.title": "contingent",
    "abduction.faint": "captivité, aux mains de, aux mains des",
    "trial.faint": "crimes de guerre",
    "abuse.faint": f"""
        exécutent, ont exécuté, a exécuté, faire la lumière sur, crimes de guerre,
        {phrases("ouvre, ouverture d, annonce, ordonne, promet, réclame*, demande*, exige*", "une enquête")}""",
    "massacre.faint": f"""
        {phrases("corps, cadavres", "découverts, retrouvés, sans vie")},
        {phrases("découverte de, découvr*", "corps, cadavres, plusieurs corps")},
        {phrases("dans", "une fosse, un charnier, des fosses")}""",
    "blockade.faint": f"""
        manque de vivres, coupées du reste, isolée du reste,
        {phrases("coup*, barr*", "la route, les routes, la nationale")}""",
    "clash.faint": """
        changé de mains, changent de mains, change de mains""",
}
