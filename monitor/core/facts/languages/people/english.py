"""Whom English reports count, by who they are."""

PEOPLE = {
    "people": """
        climbers, hikers, mountaineers, skiers, cyclists, motorcyclists, pedestrians, divers, campers, swimmers,
        people, persons, residents, villagers, inhabitants, men, locals, citizens, nationals, members, families,
        herders, farmers, fishermen, politicians, officials, tourists, foreigners, pilgrims, worshippers,
        worshipers, protesters, demonstrators, suspects, drivers, voters, activists, bystanders, shoppers, elders,
        traders, merchants, americans, israelis, palestinians, russians, ukrainians, malians, patients, refugees,
        survivors, settlers, leaders, commanders, lives, chiefs, brothers, fathers, cousins, shopkeepers,
        priests, pastors, imams, monks, clerics, mayors, judges, prosecutors, lawyers, ministers, generals,
        pensioners, mourners, passers-by, hunters, diplomats, instructors, businessmen, bodyguards, relatives, husbands,
        newlyweds""",
    "people.1": """
        climber, hiker, mountaineer, skier, cyclist, motorcyclist, pedestrian, diver, swimmer, person, man,
        resident, villager, victim, inhabitant, citizen, national, member, imam, priest, mayor, politician,
        official, tourist, foreigner, protester, demonstrator, suspect, driver, commander, leader, farmer, herder,
        activist, bystander, teenager, judge, lawyer, minister, governor, businessman, candidate, husband, brother,
        father, boyfriend, grandfather, neighbour, neighbor, chief, chieftain, cousin, uncle, aunt, nephew, trader,
        merchant, shopkeeper, pastor, bishop, monk, cleric, preacher, prefect, prosecutor, senator, councillor,
        pensioner, fisherman, pilgrim, worshipper, mourner, shopper, passer-by, hunter, diplomat, ambassador,
        instructor, bodyguard, businesswoman, grandson""",
    "people.2": "a couple, the couple, elderly couple, married couple, husband and wife",
    "civilians": "civilians, non-combatants, noncombatants",
    "civilians.1": "civilian",
    "soldiers": """
        soldiers, troops, sergeants, lieutenants, commandos, infantrymen, servicemen, military personnel, army
        personnel, marines, paratroopers, airmen, navy sailors, naval sailors, us sailors, officers and soldiers,
        security personnel, members of the security forces, security forces, security force members, service
        members, conscripts, reservists, army officers, gendarmes, legionnaires, cadets, recruits""",
    "soldiers.1": """
        soldier, sergeant, lieutenant, corporal, commando, infantryman, serviceman, marine, paratrooper, airman,
        navy sailor, army officer, gendarme, service member, general, colonel, captain, cadet, recruit""",
    "police": "police, police officers, policemen, officers, constables, policewomen, police personnel",
    "police.1": "policeman, police sergeant, police lieutenant, police officer, officer, policewoman, constable",
    "fighters": """
        fighters, militants, insurgents, rebels, jihadists, jihadis, terrorists, gunmen, militiamen, extremists,
        mercenaries, combatants, attackers, assailants, bandits, guerrillas, islamists, operatives, separatists,
        pirates, suicide bombers, armed men, gangsters, gang members, cartel members, kidnappers,
        hostage-takers, contractors""",
    "fighters.1": """
        fighter, militant, insurgent, rebel, jihadist, jihadi, terrorist, gunman, militiaman, extremist,
        mercenary, attacker, assailant, bandit, guerrilla, bomber, suicide bomber, separatist, contractor""",
    "peacekeepers": "peacekeepers, blue helmets, un peacekeepers, un troops, un soldiers",
    "peacekeepers.1": "peacekeeper, blue helmet, un soldier",
    "children": """
        children, minors, girls, boys, babies, infants, toddlers, schoolgirls, schoolboys, schoolchildren, kids,
        teenagers, daughters, newborns, sons, grandchildren""",
    "children.1": """
        child, girl, boy, baby, infant, toddler, schoolgirl, schoolboy, teenage girl, teenage boy, son, daughter""",
    "women": "women, mothers, nuns, sisters, wives, widows",
    "women.1": "woman, mother, nun, wife, girlfriend, grandmother, sister, widow, niece, stepmother",
    "students": "students, pupils, seminarians",
    "students.1": "student, pupil",
    "workers": """
        workers, aid workers, miners, employees, staff, humanitarians, medics, doctors, nurses, engineers,
        firefighters, rescuers, teachers, health workers, paramedics, volunteers, guards, rangers, crew members,
        crew, technicians, labourers, laborers, colleagues, sailors, seafarers, seamen, truckers, interpreters,
        translators, mechanics, pilots, escorts, dockworkers, stevedores""",
    "workers.1": """
        worker, aid worker, miner, employee, medic, doctor, nurse, engineer, firefighter, teacher, guard, ranger,
        paramedic, rescuer, truck driver, crew member, volunteer, sailor, seafarer, seaman, interpreter, translator,
        cook, cleaner, mechanic, electrician, docker, pilot, technician, dockworker, stevedore""",
    "migrants": "migrants, asylum seekers, asylum-seekers",
    "migrants.1": "migrant, asylum seeker, refugee",
    "prisoners": "hostages, prisoners, detainees, captives, inmates, prisoners of war, pows",
    "prisoners.1": "hostage, prisoner, detainee, captive, inmate",
    "passengers": "passengers, travellers, travelers, commuters",
    "passengers.1": "passenger, traveller",
    "journalists": "journalists, reporters, media workers, cameramen",
    "journalists.1": "journalist, reporter, cameraman, photographer",
}
