"""French words of what nature does, and machines that fail or are broken into."""

from monitor.core.facts.languages.language import phrases

DISASTERS = {
    "flood": """
        crue*, pluies torrentielles, pluies diluviennes, fortes pluies, intempéries, glissement de terrain, coulée
        de boue, submerg*, inond*, montée des eaux, sorti de son lit, sort de son lit, déborde, débordé,
        débordement*, les eaux, emporté par les eaux, emportés par les eaux, emportée par les eaux, emporte un
        pont, eaux en crue, sous les eaux, sous l eau, mousson, coulées de boue, glissements de terrain,
        éboulement*, pluies meurtrières, averse*, rupture de barrage, digue*, ruissellement, boue, trombes d eau,
        emportés par la crue, torrent*, lames d eau, fleuve en crue, rivière en crue, les pieds dans l eau""",
    "storm": """
        tempête*, cyclone*, ouragan*, typhon*, tornade*, vents violents, bourrasque*, rafales de vent, coup de
        vent, dépression tropicale, vents de, grêle, cyclonique, blizzard, neige, tempête de sable, orage*, balaie,
        balayé par, toitures arrachées, toits arrachés, toits envolés, rafales à""",
    "earthquake": """
        séisme*, tremblement de terre, secousse*, répliques, une réplique, forte réplique, sismolog*, épicentre,
        sismique, terre tremble, terre a tremblé, magnitude, sol tremble, sol a tremblé""",
    "fire": """
        incendie, incendies, feux de forêt, pompiers, flammes, brasier, feu de forêt, feu, feux, part en fumée, partis
        en fumée, en fumée, ravagé par les flammes, calciné*, incendie criminel, court-circuit, embras*, soldats du feu,
        sapeurs-pompiers, dévor*, consumé*, ravag* par le feu, feu ravage, prend feu, pris feu, feu dévaste, cendres""",
    "drought": """
        sécheresse*, famine*, crise alimentaire, malnutrition, insécurité alimentaire, disette, manque de pluie,
        manque de pluies, sans pluie, absence de pluie, pluies tardent, pluies se font attendre, faim, la faim,
        affamé*, pénurie d eau, aride*, desséch*, asséch*, récoltes perdues, mauvaises récoltes, bétail meurt,
        carcasses, soudure, stress hydrique, soif, crevass*, bétail décimé, troupeaux décimés, troupeaux meurent,
        puits à sec, à sec, tari, taris, tarissent, rivière asséchée, déficit pluviométrique, crise de l eau, eau
        manque, ventre vide""",
    "outbreak": """
        épidémi*, choléra, ebola, rougeole, virus, vaccin*, mpox, maladie, pandémie, contamination*, paludisme, foyer,
        fièvre, dengue, malaria, polio, contaminé*, fièvre jaune, peste, typhoïde, méningite, rage, diphtérie, grippe
        aviaire, covid*, lassa, variole, zika, hépatite, quarantaine, infecté*, contagi*, cas confirmés, cas suspects,
        nouveaux cas, foyer de, foyers de, coqueluche, bubonique, pathogène, mal mystérieux, maladie mystérieuse,
        patients isolés, alerte sanitaire, urgence sanitaire, décès dus au""",
    "accident": f"""
        accident*, collision*, tombe dans un ravin, tombé dans un ravin, chavir*, naufrage*, déraill*, effondrement*,
        effondré, bousculade*, crash*, carambolage*, percut*, accident de la route, s écrase, sortie de route, fait une
        chute, quitté la route, quitte la route, fauché*, se renverse, s est renversé, s est renversée, coule, a coulé,
        coulé, sombré, sombre au large, échou*, éboulement, écrasé, s est écrasé, s est écrasée, s écrasent, s
        effondre, s effondrent, atterrissage d urgence, défaillance des freins, freins ont lâché, épave*, ravin,
        mouvement de foule, tragédie routière, drame de la route, tonneau*, fait des tonneaux, embard*, heurté, heurte,
        pirogue chavire, fonce dans, foncé dans, plonge dans, sortie de piste, atterrissage forcé, écroulement, s
        écroule, écroulé, ensevelis, enseveli, piégés sous terre, verse dans le fossé, s abîme, s est abîmé,
        {phrases("chute de l, chute d un", "hélicoptère, avion, appareil")},
        {phrases("hélicoptère, avion", "tombé")}""",
    "cyberattack": """
        pirat*, rançongiciel*, pirates informatiques, hack*, hameçonnage, fuite de données, ransomware, logiciel
        malveillant, cyber*, attaque informatique, attaques informatiques, intrusion informatique, données volées, vol
        de données, serveurs, logiciel espion, panne informatique, systèmes informatiques, données dérobées, site
        piraté, défigur*, sabotage informatique, paralysie informatique, fuite massive, mots de passe""",
    "flood.title": "pluies, pluie",
    "accident.faint": "noyé, noyés, noyées, noyade*",
}
