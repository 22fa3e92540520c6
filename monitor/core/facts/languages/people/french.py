"""Whom French reports count, by who they are."""

PEOPLE = {
    "people": """
        hommes d affaires, commerçants, alpinistes, randonneurs, skieurs, piétons, cyclistes, plongeurs, personnes,
        habitants, villageois, hommes, citoyens, ressortissants, membres, familles, éleveurs, paysans, agriculteurs,
        pêcheurs, élus, touristes, étrangers, manifestants, suspects, fidèles, pèlerins, âmes, individus, proches,
        réfugiés, commerçants, cultivateurs, orpailleurs, militants politiques, supporters, opposants, responsables,
        vies, malades, rescapés, mineurs, frères, prêtres, pasteurs, imams, moines, juges, députés, passants,
        motards, chasseurs, diplomates, bergers""",
    "people.1": """
        homme d affaires, commerçant, entrepreneur, alpiniste, randonneur, randonneuse, skieur, piéton, cycliste,
        plongeur, personne, habitant, villageois, victime, homme, citoyen, ressortissant, membre, imam, prêtre,
        maire, élu, touriste, étranger, manifestant, suspect, chauffeur, commandant, chef, éleveur, paysan, berger,
        individu, opposant, avocat, juge, ministre, gouverneur, responsable, candidat, mari, frère, père, compagnon,
        grand-père, cousin, oncle, neveu, agriculteur, pasteur, évêque, moine, préfet, procureur, député, sénateur,
        conseiller, retraité, pêcheur, pèlerin, chasseur, diplomate, ambassadeur, orpailleur, chef du village, chef
        de village, chef de canton""",
    "people.2": "un couple, le couple",
    "civilians": "civils, populations civiles",
    "civilians.1": "civil, civile",
    "soldiers": """
        soldats, militaires, gendarmes, parachutistes, fusiliers marins, marins de la marine, marins militaires,
        troupes, légionnaires, casques, officiers, fama, membres des forces de sécurité, membres des forces de
        défense et de sécurité, éléments des forces de défense, vdp, volontaires pour la défense de la patrie,
        éléments, généraux, supplétifs""",
    "soldiers.1": """
        soldat, sergent, adjudant, caporal, sous officier, militaire, gendarme, parachutiste, fusilier marin,
        légionnaire, officier, général, colonel, capitaine, lieutenant""",
    "police": "policiers, agents de police, policières",
    "police.1": "policier, policière, agent de police",
    "fighters": """
        combattants, djihadistes, jihadistes, terroristes, rebelles, insurgés, assaillants, miliciens, mercenaires,
        islamistes, bandits, hommes armés, militants, extrémistes, séparatistes, pirates, kamikazes, membres de
        gangs, ravisseurs, paramilitaires, guérilleros, dozos""",
    "fighters.1": """
        combattant, djihadiste, jihadiste, terroriste, rebelle, insurgé, assaillant, milicien, mercenaire,
        islamiste, bandit, homme armé, kamikaze, séparatiste, paramilitaire, dozo""",
    "peacekeepers": "casques bleus, casques bleus de l onu, soldats de la paix",
    "peacekeepers.1": "casque bleu",
    "children": "enfants, fillettes, garçons, filles, bébés, nourrissons, adolescents, adolescentes, fils",
    "children.1": "enfant, fillette, garçon, fille, bébé, nourrisson, adolescent, adolescente, fils",
    "women": "femmes, mères, religieuses, sœurs, épouses",
    "women.1": "femme, mère, religieuse, épouse, compagne, grand-mère, belle-mère, sœur, tante, nièce",
    "students": "élèves, étudiants, lycéens, écoliers, collégiens, lycéennes, étudiantes",
    "students.1": "élève, étudiant, étudiante, lycéen, lycéenne, écolier, collégien",
    "workers": """
        travailleurs, ouvriers, employés, humanitaires, travailleurs humanitaires, secouristes, médecins, infirmiers,
        pompiers, enseignants, chauffeurs, agents, soignants, gardes, gardiens, salariés, miniers, ingénieurs,
        collègues, membres d équipage, volontaires, routiers, marins, marins pêcheurs, matelots, dockers,
        interprètes, pilotes, instructeurs, vigiles, techniciens, techniciennes""",
    "workers.1": """
        travailleur, ouvrier, employé, humanitaire, travailleur humanitaire, secouriste, médecin, infirmier,
        infirmière, pompier, enseignant, agent, garde, gardien, ingénieur, salarié, marin, marin pêcheur, matelot,
        interprète, professeur, conducteur, pilote, vigile, docker, caméraman, instructeur, technicien""",
    "migrants": "migrants, demandeurs d asile",
    "migrants.1": "migrant, demandeur d asile, réfugié",
    "prisoners": "otages, prisonniers, détenus, captifs, prisonniers de guerre",
    "prisoners.1": "otage, prisonnier, détenu, captif",
    "passengers": "passagers, voyageurs",
    "passengers.1": "passager, voyageur",
    "journalists": "journalistes, reporters",
    "journalists.1": "journaliste, reporter, photographe",
}
