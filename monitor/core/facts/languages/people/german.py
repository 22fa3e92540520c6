"""Whom German reports count, by who they are."""

PEOPLE = {
    "people": """
        geschäftsleute, händler, bergsteiger, wanderer, radfahrer, fußgänger, motorradfahrer, skifahrer, taucher,
        menschen, personen, einwohner, bewohner, dorfbewohner, männer, bürger, staatsbürger, mitglieder, familien,
        bauern, hirten, fischer, touristen, ausländer, demonstranten, verdächtige, gläubige, pilger, politiker,
        flüchtlinge, aktivisten, einheimische, anwohner, geflüchtete, insassen, einwohnern, bewohnern, männern,
        demonstrierende, leute, verdächtigen, menschenleben, brüder, priester, imame, richter, abgeordnete,
        passanten, jäger, diplomaten, angehörige, fahrer""",
    "people.1": """
        vater, familienvater, großvater, geschäftsmann, unternehmer, händler, bergsteigerin, fußgängerin,
        radfahrerin, mensch, person, einwohner, bewohner, dorfbewohner, mann, bürger, mitglied, imam, priester,
        bürgermeister, tourist, ausländer, demonstrant, verdächtiger, fahrer, kommandeur, anführer, bauer, hirte,
        politiker, aktivist, passant, anwohner, jugendlicher, richter, anwalt, minister, gouverneur, kandidat,
        dorfchef, dorfvorsteher, bruder, ehemann, pastor, bischof, staatsanwalt, abgeordneter, rentner, fischer,
        pilger, radfahrer, fußgänger, jäger, diplomat, onkel, neffe""",
    "people.2": "ehepaar, ehepaars",
    "civilians": "zivilisten, zivilpersonen",
    "civilians.1": "zivilist, zivilistin",
    "soldiers": """
        soldaten, bundeswehrsoldaten, regierungssoldaten, elitesoldaten, fallschirmjäger, militärs,
        sicherheitskräfte, armeeangehörige, gendarmen, marinesoldaten, truppen, offiziere, einsatzkräfte""",
    "soldiers.1": """
        soldat, bundeswehrsoldat, bundeswehrsoldatin, fallschirmjäger, soldatin, gendarm, offizier, general, oberst,
        armeeangehöriger, kommandant""",
    "police": "polizisten, polizeibeamte, beamte, polizistinnen, polizeibeamten",
    "police.1": "polizist, polizistin, beamter, polizeibeamter",
    "fighters": """
        kämpfer, dschihadisten, terroristen, rebellen, aufständische, islamisten, extremisten, angreifer,
        milizionäre, söldner, bewaffnete, separatisten, kämpfern, aufständischen, attentäter, bewaffneten,
        guerilleros, milizkämpfer, piraten, bandenmitglieder, entführer, banditen""",
    "fighters.1": """
        kämpfer, dschihadist, terrorist, rebell, aufständischer, islamist, extremist, angreifer, milizionär,
        söldner, bewaffneter, selbstmordattentäter, attentäter, bandit""",
    "peacekeepers": "blauhelme, blauhelmsoldaten, un-soldaten, friedenssoldaten, blauhelmen",
    "peacekeepers.1": "blauhelm, blauhelmsoldat, un-soldat, friedenssoldat",
    "children": """
        kinder, kindern, minderjährige, mädchen, jungen, babys, säuglinge, jugendliche, =töchter, =söhne,
        kleinkinder""",
    "children.1": "kind, mädchen, junge, baby, säugling, kleinkind, tochter, sohn, minderjähriger",
    "women": "frauen, =mütter, nonnen, schwestern, ehefrauen",
    "women.1": "großmutter, frau, mutter, nonne, schwester, ehefrau, tante",
    "students": "schüler, schülerinnen, studenten, studierende, studentinnen, schülern",
    "students.1": "schüler, schülerin, student, studentin",
    "workers": """
        arbeiter, entwicklungshelfer, helfer, bergleute, bergarbeiter, mitarbeiter, ärzte, pfleger, feuerwehrleute,
        lehrer, rettungskräfte, angestellte, sanitäter, wachleute, ingenieure, hilfskräfte, besatzungsmitglieder,
        kollegen, mitarbeitern, arbeitern, bauarbeiter, kumpel, matrosen, seeleute, besatzungsmitgliedern,
        feuerwehrleuten, bergleuten, lehrern, helfern, ärzten, wächter, krankenschwestern, piloten, leibwächter,
        dolmetscher, techniker""",
    "workers.1": """
        arbeiter, entwicklungshelfer, helfer, bergmann, bergarbeiter, mitarbeiter, arzt, pfleger, feuerwehrmann,
        lehrer, lehrerin, sanitäter, wachmann, ingenieur, mitarbeiterin, ärztin, wächter, dolmetscher,
        krankenschwester, pilot, leibwächter, seemann, techniker""",
    "migrants": "migranten, asylsuchende, asylbewerber, migrantinnen",
    "migrants.1": "migrant, asylbewerber, flüchtling",
    "prisoners": "geiseln, gefangene, häftlinge, gefangenen, kriegsgefangene, inhaftierte, kriegsgefangenen",
    "prisoners.1": "geisel, gefangener, häftling, kriegsgefangener",
    "passengers": "passagiere, reisende, fahrgäste, passagieren",
    "passengers.1": "passagier, reisender, fahrgast",
    "journalists": "journalisten, reporter, journalistinnen",
    "journalists.1": "journalist, journalistin, reporter, fotograf",
}
