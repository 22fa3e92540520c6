"""Pairs of French words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: attaqu*, incendié*, incendient, incendier, brûl*, pill*, saccag*, ouvert le feu, ouvrent le feu, tiré sur,
        tirent sur, mitraill*, visé, visée, visées, visés, prendre d assaut, pris d assaut, prise d assaut
        + village*, hameau*, poste*, convoi*, patrouille*, marché*, maison*, case, cases, ferme*, boutique*, église*,
        mosquée*, caserne*, grenier*, commissariat*, fidèles, passants, véhicule*, camion*, bétail, foule, école*,
        villageois, citernes, camion-citerne*, camions-citernes, autocar*, bus;
    attack: tué*, tue, tuent, abatt*, bless*, assassin*, poignard*, égorg*, massacr*
        + hommes armés, assaillants, individus armés, inconnus armés, djihadistes, jihadistes, terroristes, bandits,
        rebelles, miliciens, insurgés, coupeurs de route, braqueurs, motards;
    bombing: saut*, heurt*, roul*, percut*, déclench*, pos*, explos*
        + mine, mines, engin, eei, engin artisanal, bombe, bombes, grenade, grenades, charge explosive, voiture piégée;
    bombing: tué*, tue, tuent, bless*, détrui*, souffl*, secou*, dévast*
        + explosion, explosions, bombe, déflagration, détonation;
    airstrike: bombard*, pilonn*, touch*, vise, visent, visé*, visant, frapp*, tir*, lanc*, tué*, tue, tuent,
        intercept*
        + avions, avion de chasse, drone, drones, missile*, roquette*, obus, artillerie, mortier*, hélicoptères,
        aviation;
    massacre: exécut*, égorg*, brûlés vifs, fusill*, décapit*, abatt*, ensevel*
        + civils, villageois, habitants, fidèles, femmes, enfants, familles, dizaines, personnes;
    abduction: emmen*, emport*, captur*, saisi*, kidnapp*, enlev*
        + élèves, étudiants, lycéennes, écoliers, villageois, voyageurs, passagers, fidèles, paysans, femmes,
        ingénieur*, humanitaire*, prêtre*, religieuse*, enseignant*, missionnaire*, médecin*, touriste*, ouvriers,
        mineurs, équipage, ressortissant*, homme d affaires, maire, chauffeur*, enfants;
    release: retrouv*, rentr*, regagn*, libr*, échang*, remis*, évad*, échapp*, relâch*, libér*, liberté
        + otage*, captif*, captive*, kidnappé*, enlevés, ravisseurs, captivité, prisonniers, détenus;
    arrest: interpell*, mis la main, met la main, cueilli*, neutralis*, démantel*, dénich*, coffr*, écrou*, incarcér*,
        appréhend*, traqu*
        + suspect*, gang, réseau, cellule, bande, trafiquant*, passeur*, braqueur*, cerveau, complice*, présumé*,
        police, gendarmes, enquêteurs, malfaiteurs;
    surrender: dépos*, rend*, rendu*, remis*, remett*, abandonn*, livr* + armes, fusils, kalachnikovs, aux autorités;
    coup: renvers*, destitu*, déposé, dépos*, chass*, écart*, arrêt*, séquestr*
        + président, chef de l état, régime, pouvoir, gouvernement, constitution;
    coup: prend, prennent, pris, prise, empar*, saisi*
        + du pouvoir, le pouvoir, télévision nationale, palais présidentiel;
    deployment: envo*, dépêch*, arriv*, débarqu*, dépl*, achemin*, post*, renfor*
        + soldats, troupes, militaires, contingent*, bataillon*, casques bleus, gendarmes, policiers, blindés, navires
        de guerre, unités;
    withdrawal: quitt*, rend, rendent, rendu*, remis*, remett*, remise, céd*, cèd*, abandonn*, évacu*, ferm*,
        restitu*, transfér*, rétrocéd*
        + base, bases, camp, camps, caserne, casernes, positions, emprise*, garnison, base aérienne, position, postes;
    withdrawal: partent, partis, quitt*, adieu, adieux, au revoir, plient, retir*, repart*, replient
        + soldats, troupes, militaires, casques bleus, contingent*, mercenaires, instructeurs, forces, légionnaires;
    blockade: bloqu*, coupe, coupent, coupé*, couper, barr*, entrav*, verrouill*, interdi*, paralys*, isol*, filtr*
        + route*, axe*, axes, voie*, accès, frontière*, corridor, ravitaillement, passage, circulation, ville, ponts,
        détroit;
    blockade: ferm* + frontière*, corridor, passage, détroit;
    blockade: bloqu*, immobilis*, interdi*, empêch*, stopp*, coinc*, retenu*
        + camions, citernes, camions-citernes, carburant, convois, marchandises, cargaisons, navires, vivres, aide;
    blockade: pénurie*, manqu*, rare*, file*, queue*, rupture, sec, ration*
        + carburant, essence, gasoil, gazole, station*, pompes, stations-service;
    abuse: batt*, frapp*, tortur*, ligot*, fouett*, humili*, viol*, maltrait*, sévices
        + prisonnier*, détenu*, captif*, suspects, villageois, femmes, en détention, recrues, gardés à vue;
    abuse: enquêt*, rapport, accus*, document*, dénonc*
        + exécutions, disparitions, exactions, atrocités, violations, tortures, crimes de guerre, tueries;
    talks: rencontr*, réun*, repren*, repris*, ouv*, entam*, tien*, accueill*, relanc*
        + pourparlers, négociat*, médiat*, table des négociations, dialogue, table ronde, concertations, discussions;
    agreement: sign*, paraph*, conclu*, trouv*, scell*, prolong*, renouvel*, obten*, décroch*, remport*, attribu*,
        approuv*
        + accord*, pacte*, trêve*, cessez-le-feu, traité*, convention*, mémorandum, contrat*, compromis;
    sanctions: gel*, impos*, inflig*, frapp*, lev*, allég*, durci*, prolong*, suspen*
        + avoirs, comptes, sanctions, embargo, visas, restrictions;
    quarrel: convoqu*, rappel*, expuls*, renvo*, chass*, déclar*
        + ambassadeur*, diplomate*, chargé d affaires, consul*, attaché*, émissaire;
    election: remport*, gagn*, élu*, vot*, dépouill*, arriv*
        + sièges, second tour, urnes, présidentielle, législatives, majorité, bulletins, scrutin, mandat;
    protest: descend*, défil*, marchent, manifest*, scand*, brûl*, rassembl*, battent, bloqu*
        + rue, rues, slogans, pneus, manifestants, milliers, banderoles, pavé, cortège;
    strike: cess*, arrêt*, suspend*, débray*, paralys*, grève, croisent, boud*
        + travail, syndicat*, enseignants, infirmiers, médecins, travailleurs, personnel, pilotes, dockers, cheminots,
        fonctionnaires, magistrats, chauffeurs, cours, boulot;
    trial: écop*, condamn*, comparai*, jug*, inculp*, acquitt*, relax*, requi*, encour*
        + tribunal, cour, ans de prison, prison ferme, perpétuité, barre, assises, prévenu*, accusé*;
    displacement: fui*, abandonn*, chass*, dépl*, évacu*, quitt*, afflu*, réfugi*, déracin*
        + villages, maisons, familles, habitants, milliers, foyers, ménages, populations, domicile*;
    flood: crue, gonfl*, débord*, inond*, submerg*, emport*, rompu*, noy*, montent, monté*, montée, rompt
        + fleuve, rivière*, pluies, eaux, eau, barrage, digue*, rues, champs, torrents, oued;
    storm: arrach*, balay*, souffl*, ravag*, frapp*, déracin*, touch*, emport*
        + toits, toitures, arbres, vents, rafales, cyclone, ouragan, côtes, bourrasques, grêle, tornade;
    earthquake: trembl*, secou*, frapp*, détrui*, ressenti*
        + magnitude, secousse*, séisme, terre a, réplique*, richter;
    fire: ravag*, détrui*, brûl*, consum*, dévast*, déclar*, maîtris*, embras*, propag*, fauch*, réduit*
        + feu, feux, flammes, incendie*, brasier, cendres, sapeurs-pompiers, pompiers;
    drought: manqu*, assoiff*, asséch*, tari*, mort, meur*, sec, sèche*, perdu*, retard*
        + pluies, puits, récoltes, pâturages, mares, bétail, barrages, précipitations;
    outbreak: tué*, tue, tuent, contamin*, infect*, propag*, cas, mort*, décès, vaccin*, confirm*, déclar*, touch*,
        emport*, flamb*
        + choléra, rougeole, ebola, dengue, paludisme, méningite, polio, diphtérie, mpox, fièvre, variole, typhoïde,
        grippe, virus, épidémie, maladie, peste, hépatite, coqueluche;
    accident: renvers*, percut*, chut*, dérap*, déraill*, coul*, chavir*, effondr*, éboul*, écras*, plong*, collision,
        quitté la route, entrent en collision, tomb*, encastr*, heurt*
        + bus, car, autocar, minibus, camion*, voiture*, train*, pirogue*, bateau*, avion*, hélicoptère*, immeuble*,
        pont, ravin, mur, toit, échafaudage, puits, ferry, moto;
    accident: effondr*, éboul*, ensevel*, inond* + mine, mines, mine d or, galerie, orpailleurs, creuseurs;
    cyberattack: pirat*, vol, volé*, vole, volent, dérob*, fuit*, chiffr*, paralys*, bloqu*, infiltr*, compromis*,
        hors service
        + données, site*, serveurs, ordinateurs, réseau*, système informatique, systèmes informatiques, fichiers,
        hackers;
    decree: suspen*, interdi*, dissou*, dissol*, dissout, ferm*, bloqu*, retir*, révoqu*, coup*, saisi*, gel*
        + partis, parti, activités politiques, associations, chaîne, chaînes, radio, radios, journal, journaux, médias,
        télévision, ong, syndicats, licence*, permis, agrément*, accréditation*, exportation*, importation*, motos,
        rassemblements, manifestations, réseaux sociaux, internet, écoles, mine, mines, signal de;
    decree: adopt*, promulgu*, vot*, approuv*, sign*, prolong*, prorog*
        + loi, projet de loi, décret, constitution, code minier, mandat, transition
""")
