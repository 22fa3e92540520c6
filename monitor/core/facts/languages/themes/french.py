"""What articles are about in French: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: convoi*, patrouille*, véhicule militaire, véhicules militaires, camion militaire, camions militaires,
        camion citerne, camions citernes, camions-citernes, camion-citerne, citernes; base: base, bases, camp
        militaire, camps militaires, camp de l armée, caserne*, poste de l armée, poste militaire, postes militaires,
        position de l armée, positions de l armée, avant-poste*, garnison*, quartier général, état-major de brigade,
        camp de la, camps de l armée; checkpoint: poste de contrôle, postes de contrôle, barrage, barrages,
        checkpoint*, poste frontière, poste de douane, poste-frontière; police: commissariat*, poste de police,
        gendarmerie*, école de police, poste de gendarmerie, brigade de gendarmerie; village: village*, hameau*,
        villageois*, maisons, habitations; market: marché, marchés, bazar, boutique*, centre commercial, foire; bus:
        bus, autocar*, autobus, minibus, taxi, taxis, passagers, un car, le car, du car, d un car, cars, car scolaire,
        autocars; bridge: pont, ponts; train: train, trains, voie ferrée, gare, métro, chemin de fer, wagon*,
        voiture-lit, rails, locomotive*; school: école, écoles, élève*, écolier*, lycée*, collège*, université*,
        étudiant*, enseignant*, instituteur*; hospital: hôpital, hôpitaux, clinique*, maternité, centre de santé,
        dispensaire*, soignants; worship: mosquée*, église*, temple*, sanctuaire*, monastère*, fidèles, prêtre*,
        pèlerins; mine: mine d or, mines d or, site minier, mineur*, orpaill*, carrière; airport: aéroport*,
        aérodrome*, base aérienne; port: port, ports, docks; ship: navire*, bateau*, ferry, pirogue*, pétrolier*,
        paquebot*, barge*, chaland*, pinasse*, chalutier*, cargo, cargos, voilier*, embarcation*; bank: banque,
        banques, banco; prison: prison de, maison d arrêt, pénitencier*, détenus, centre de détention, établissement
        pénitentiaire, maison centrale; embassy: ambassade*, consulat*, légation, haut-commissariat britannique;
        hotel: hôtel, hôtels, restaurant*, discothèque*, boîte de nuit; power: centrale, centrales, centrale
        électrique, barrage hydroélectrique, oléoduc*, gazoduc*, raffinerie*, réseau électrique, compagnie des eaux,
        champ pétrolier; camp: camp de réfugiés, camp de déplacés, camps de réfugiés, camps de déplacés, site de
        déplacés, sites de déplacés, camp de personnes déplacées; office: palais présidentiel, parlement, mairie,
        palais de justice, hôtel de ville, assemblée nationale, siège du gouvernement; factory: usine*, entrepôt*,
        dépôt*, manufacture*; farm: ferme, fermes, éleveur*, agriculteur*, paysan*, champs, plantation*, bétail,
        bergers, verger*; source: source hospitalière, sources hospitalières, ministère de l intérieur, source à l
        hôpital, banque mondiale, banque centrale, banque africaine, banque de développement, banque d investissement,
        banque alimentaire, port au prince, port soudan, port harcourt, port louis, port gentil, port saïd, port d
        armes, port du masque, port du voile, marché du travail, marché noir, bon marché, marché unique, part de
        marché, parts de marché, marché boursier, marché commun, marché de l emploi, le marché des, à base de, sur la
        base de, sur la base d, base de données, de base, dépôt de gerbe*, dépôt de plainte, dépôt de candidature,
        dépôts de candidature, mandat de dépôt, champ de, sur le champ, hors champ, champs de mars, champs élysées, la
        fidèle, mineur non, mineurs non, mineur de, mineurs de moins, enfants mineurs, école de pensée, hôtel de
        police
    """),
    "power": named("""
        united states: états-unis, américain*, washington, maison-blanche, maison blanche, pentagone; russia: russie,
        russe, russes, moscou, kremlin; china: chine, chinois*, pékin; france: france, français*, paris, élysée, quai d
        orsay; britain: royaume-uni, britannique*, grande-bretagne, londres; germany: allemagne, allemand*, berlin,
        bundeswehr; italy: italie, italien*, rome; spain: espagne, espagnol*, madrid; portugal: portugal, portugais*,
        lisbonne; ukraine: ukrain*, kiev, kyiv; turkey: turquie, turc, turcs, turque, turques, ankara; iran: iran,
        iranien*, téhéran; israel: israël, israélien*, tsahal; saudi arabia: saoudien*, arabie saoudite, riyad;
        emirates: émirats, émirati*, abou dhabi; qatar: qatar, qatari*, doha; egypt: egypte, égyptien*, le caire;
        libya: libye*, libyen*, tripoli; tunisia: tunisie*, tunisien*, tunis; algeria: algérie*, algérien*, alger;
        morocco: maroc, marocain*, rabat; mali: mali, malien*, bamako; niger: niger, nigérien*, niamey; burkina faso:
        burkina*, ouagadougou; chad: tchad, tchadien*, n djamena; senegal: sénégal*, dakar; mauritania: mauritani*,
        nouakchott; ivory coast: côte d ivoire, ivoirien*, abidjan; ghana: ghana, ghanéen*, accra; guinea: guinée,
        guinéen*, conakry; nigeria: nigeria, nigérian, nigériane, nigérians, nigérianes, abuja; cameroon: cameroun*,
        yaoundé; sudan: soudan*, khartoum; ethiopia: ethiopie*, éthiopien*, addis-abeba, addis abeba; somalia: somali*,
        mogadiscio; kenya: kenya*, kényan*, nairobi; uganda: ouganda*, kampala; rwanda: rwanda*, kigali; congo: congo*,
        kinshasa, rdc; tanzania: tanzani*; mozambique: mozambi*, maputo; angola: angola*, luanda; zimbabwe: zimbabwe*,
        harare; south africa: afrique du sud, sud-africain*, pretoria; syria: syrie*, syrien*, damas; iraq: irak*,
        irakien*, bagdad; yemen: yémen*, sanaa, houthi*; lebanon: liban*, beyrouth, hezbollah; palestine: palestin*,
        gaza, hamas, cisjordanie; afghanistan: afghan*, kaboul, talibans, taliban; pakistan: pakistan*, islamabad;
        india: inde, indien, indienne, indiens, new delhi; bangladesh: bangladesh*, bangladais*, dacca; myanmar:
        birman*, myanmar; nepal: népal*, katmandou; japan: japon*, tokyo; north korea: corée du nord, nord-coréen*,
        pyongyang; south korea: corée du sud, sud-coréen*, séoul; taiwan: taïwan*, taipei; philippines: philippin*,
        manille; indonesia: indonési*, jakarta; australia: australi*, canberra; canada: canada, canadien*, ottawa;
        mexico: mexique, mexicain*, mexico; brazil: brésil*, brasilia; argentina: argentin*, buenos aires; peru: pérou,
        péruvien*, lima; colombia: colombie*, colombien*, bogota; venezuela: vénézuél*, venezuela, caracas; cuba: cuba,
        cubain*, la havane; haiti: haïti*; poland: pologne, polonais*, varsovie; hungary: hongr*, budapest; serbia:
        serbie, serbe, serbes, belgrade; greece: grèce, grec, grecs, grecque*, athènes; belgium: belgique, belge*;
        netherlands: pays-bas, néerlandais*, la haye; sweden: suède, suédois*, stockholm; denmark: danemark, danois*,
        copenhague; norway: norvège, norvégien*, oslo; switzerland: suisse*, genève; belarus: bélarus*, biéloruss*,
        minsk; united nations: nations unies, onu; security council: conseil de sécurité; human rights office: bureau
        des droits de l homme, haut-commissariat aux droits de l homme, haut-commissaire aux droits de l homme;
        european union: union européenne, ue, bruxelles, commission européenne; african union: union africaine; ecowas:
        cedeao; arab league: ligue arabe; nato: otan; g7: g7, g20; imf: fmi, fonds monétaire; world bank: banque
        mondiale; icc: cpi, cour pénale internationale; world court: cij, cour internationale de justice; world health
        organization: oms, organisation mondiale de la santé; unicef: unicef; refugee agency: hcr, haut-commissariat
        aux réfugiés; food programme: programme alimentaire mondial, pam; red cross: croix-rouge, cicr; doctors without
        borders: médecins sans frontières, msf; amnesty: amnesty; human rights watch: human rights watch, hrw;
        reporters without borders: reporters sans frontières, rsf; vatican: vatican, pape, saint-siège; bishops:
        évêque*, épiscopa*; opec: opep; sahel states: alliance des états du sahel, aes
    """),
    "matter": named("""
        border: frontière*; vote: élection*, électora*, scrutin*, vote, référendum; press: journalist*, presse,
        journal, journaux, chaîne*, radio, radios; internet: internet, réseaux sociaux, facebook, whatsapp, tiktok;
        aid: humanitaire*, aide alimentaire, ong; children: enfant*, mineurs; displaced: déplacés, déplacée*, réfugié*,
        migrant*, asile; law: loi, lois, constitution*, décret*, projet de loi; associations: associations, partis
        politiques, syndicats, société civile; drones: drone, drones; weapons: armes, armement*, munitions, missiles,
        avions de combat; gold: or, aurifère*, mine d or, mines d or, orpaillage; mining: mine, mines, minier*,
        minière*, lithium, uranium, cobalt, cuivre, bauxite; passports: passeport*, visa, visas; grain: blé, céréale*,
        riz, maïs, farine, engrais; guards: garde présidentielle, gardes du corps; training: formation, instructeurs,
        formateurs; mercenaries: mercenaire*, paramilitaire*, société militaire privée, société privée, sociétés
        militaires; roads: route, routes, autoroute*, axes, grands axes; blockade: blocus, siège, assiégé*, embargo*;
        ramadan: ramadan, jeûne, aïd; succession: adjoint*, successeur*, numéro deux; smuggling: trafiquant*, trafic*,
        contreband*, passeurs; tax: impôt*, taxe*, droits de douane; livestock: bétail, troupeau*, éleveur*;
        corruption: corrupti*, détourne*, pots-de-vin, fraude*; treason: trahison*; espionage: espion*; war crimes:
        crimes de guerre, crime de guerre, crimes contre l humanité, génocid*; money laundering: blanchiment; terrorist
        financing: financement du terrorisme; assets: avoirs, comptes; oil: pétrole*, carburant*, essence, gaz;
        electricity: électricité, électrique*, coupures de courant, barrage; water: eau, eaux, puits; money: budget*,
        dette*, prêt, prêts, emprunt*; currency: monnaie*, franc cfa, banque centrale, inflation; flights: vol, vols,
        espace aérien, compagnie aérienne, aéroport*; rights: droits de l homme, droits humains, exactions, torture*,
        viol, viols; transition: transition*; president: président*, chef de l état; prime minister: premier ministre,
        première ministre; parliament: parlement*, députés, sénat*, assemblée; opposition: opposition*, opposant*;
        recruitment: recrut*, conscription, mobilis*; women: femme*, filles; health: hôpita*, médecin*, vaccin*,
        clinique*; climate: climat, climatique*, émissions; jobs: emplois, ouvriers, grève*, salaires; trade:
        commerçant*, commerce, exportation*, importation*, marchands; satellite: satellite*, télécom*, téléphon*,
        starlink; nuclear: nucléaire*, réacteur*; drugs: drogue*, cocaïne, héroïne, cannabis, opium; land: terre,
        terres, paysan*, récolte*; transport: camion*, transporteur*, fret, routier*, chauffeurs; wages: salaire*,
        prime, primes, arriérés; mutiny: mutin*, désert*, insoumission; bodies: cadavre*, dépouille*; companies:
        entreprise*, société, sociétés, investisseur*
    """),
    "act": named("""
        ambassador: ambassad*, diplomat*, émissaire*; report: rapport, enquête, enquêteurs, document; sovereignty:
        souverain*, ingérence*; recording: audio*, enregistrement*, vidéo*; contract: contrat*, marché, appel d offres;
        denial: dément*, démenti*, nie, nient, réfute*, rejette*; accusation: accuse*, accusation*; threat: menac*, met
        en garde, mise en garde, ultimatum
    """),
    "form": {
        "analysis.first": """
            pourquoi, comment, qui, que, quel, quelle, quels, quelles, peut-on, où va, faut-il, peut, que reste-t-il, à
            quoi, est-ce, jusqu où""",
        "round_up": """
            l essentiel de, ce qu il faut retenir, l actualité de la semaine, revue de presse, en bref, les titres du,
            les titres de, journal de, tour d horizon, la semaine en, matinale, récapitulatif, l actu de la semaine, les
            infos du jour, à la une, l essentiel du, retour sur la semaine, les faits marquants, l actualité du, l
            essentiel de l actualité, les principales informations, principales nouvelles, ce qu il ne fallait pas
            manquer, en quelques lignes, la semaine de, les infos à retenir, l actu du jour, les informations du, cette
            semaine en, cinq infos, les temps forts, journal du, l actu en bref, le point sur l actualité""",
        "round_up.head": "brèves, journal, récap, résumé, infos, l essentiel, bulletin, zapping, édition",
        "analysis": """
            décryptage, ce que l on sait, ce qu on sait, pourquoi, trois questions à, grand angle, comment expliquer,
            qui sont les, les enjeux, chronologie, éclairage, grand format, tout comprendre, radiographie d, anatomie d,
            les leçons de, leçons d, en chiffres, en cartes, cinq questions, cinq choses à savoir, questions-réponses,
            retour sur, regard sur, portrait d, et maintenant, quel avenir, quelles conséquences, dans les coulisses,
            les dessous de, état des lieux, ce que change, ce que signifie, ce qui change, l histoire de, la fabrique
            de, mode d emploi, entretien avec, interview de, vrai ou faux, à l heure du, petit guide, tout savoir sur,
            ce qu il faut savoir sur, brève histoire, qui est qui, en cinq dates, en trois dates, en dates""",
        "analysis.head": """
            analyse, décryptage, enquête, portrait, entretien, interview, récit, reportage, dossier, contexte,
            comprendre, chronologie, éclairage, pourquoi""",
        "opinion": "point de vue, libre opinion, carte blanche, lettre ouverte, billet d humeur, courrier des lecteurs",
        "opinion.head": "tribune, éditorial, édito, chronique, opinion, billet, opinions, idées, édito du",
        "live": "en direct, minute par minute, suivez notre direct, notre direct, live",
        "live.head": "direct, live",
        "opinion.voice": """
            je crois, je pense, je ne crois plus, je n ai jamais, j ai longtemps, j avoue, je refuse, je me demande, j
            ai vu, j ai honte, je m interroge, je ne peux, il est temps que nous, cessons de, arrêtons de, osons, soyons
            honnêtes, ayons le courage, nous devons cesser, j écris, je tiens à, permettez-moi, qu on me permette, je, j
            ai, j avais, j étais, j aime, j entends, j habite, mon pays, mon père, ma mère, ma génération, mes voisins,
            mon quartier, selon moi, à mon sens, à mon avis, nous devons, nous devrions, nous ne pouvons, il nous faut,
            il est temps, il serait temps, nos dirigeants, nos élites, nos gouvernants, cessons, finissons-en, ça
            suffit, assez de""",
    },
}
