"""Pairs of English words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: storm*, raid, raids, raided, overran, overrun, torch*, ransack*, loot*, burn, burns, burned, burnt,
        pillag*, opened fire, opens fire, open fire, fired on, fired at, shot at, stabbed, hacked, rammed
        + village*, hamlet*, villagers, outpost*, army post*, checkpoint*, convoy*, patrol*, market*, houses, homes,
        farm*, shops, church*, mosque*, barracks, granaries, police station*, worshippers, passers-by, vehicles,
        trucks, lorries, cattle, crowd, mourners, school*, tankers, fuel tanker*, fuel truck*, buses, boats;
    attack: kill, kills, killed, shot dead, gunned down, wound, wounds, wounded, slay, slays, slain, murdered, murders
        + gunmen, armed men, assailants, attackers, militants, jihadists, insurgents, bandits, rebels, gunman, gang,
        extremists, militiamen, raiders, robbers;
    bombing: hit, hits, struck, stepped on, drove over, ran over, set off, triggered, detonat*, planted, explode*,
        blew
        + landmine*, a mine, mine, ied, explosive device*, improvised device*, booby trap*, explosives, grenade*,
        charge;
    bombing: kill*, wound*, injur*, tore, rip*, destroy*, rock* + blast, explosion, bomb, bombs, blasts, explosions;
    airstrike: pound*, struck, hit, hits, target*, fired, fire, launch*, rain*, kill*, bombard*, intercept*
        + jets, fighter jets, warplane*, drone, drones, missile*, rocket, rockets, artillery, shells, mortar*,
        gunships;
    massacre: slaughter*, butcher*, executed, hacked, mowed down, burned alive, buried, lined up
        + civilians, villagers, residents, worshippers, women, children, families, dozens, scores;
    abduction: seiz*, snatch*, grab, grabbed, grabs, hauled off, carried off
        + pupils, students, schoolgirls, schoolchildren, villagers, travellers, passengers, worshippers, farmers,
        women, engineer*, aid worker*, priest*, nun, nuns, teacher*, missionar*, doctor*, tourist*, workers, miners,
        crew, businessm*, pilot*, child, children, foreigners, nationals;
    release: return, returns, returned, home, back, escape*, walk*, handed over, exchang*, swap*, reunit*, let go,
        free
        + hostage*, captive*, kidnapped, abducted, abductee*, kidnappers, captors, captivity;
    arrest: nab, nabs, caught, catch, pick up, picked up, round up, rounded up, took in, taken in, take in, netted,
        nets, smash*, bust, busts, busted, dismantl*, hold, holds, raid*, swoop*, seiz*, collar*, cuff*, track* down
        + suspect, suspects, gang, ring, cell, network, trafficker*, smuggler*, robber*, gang members, accomplice*,
        ringleader*, kingpin*, youths, police, detectives;
    surrender: hand over, hands over, handed over, hand in, hands in, handed in, turn in, turned in, turning in, lay
        down, lays down, laid down, laying down, drop*, give up, gives up, gave up, put down, puts down, bur*
        + weapons, arms, rifles, guns, weapon, kalashnikovs;
    surrender: turn*, hand*, gave, give, report*
        + themselves in, themselves over, themselves up, himself in, himself up, to authorities, to the authorities;
    coup: remove*, depos*, oust*, overthr*, toppl*, unseat*, arrest*, detain*, confin*
        + president, head of state, elected government, regime, constitution;
    coup: seiz*, grab*, took, take, takes, taken, assum* + power, state television, presidential palace, national tv;
    deployment: send, sends, sent, sending, arrive, arrives, arrived, landed, lands, station*, rush*, fly in, flew in,
        pour, poured, dispatch*, airlift*, moved, move
        + troops, soldiers, contingent*, battalion*, brigade*, warship*, peacekeepers, police officers, gendarmes,
        commandos, marines, army units, tanks, fighter jets;
    withdrawal: leave, leaves, left, leaving, abandon*, vacat*, evacuat*, hand over, hands over, handed over, handing
        over, give up, gave up, gives up, quit, quits, quitting, close, closes, closed, closing, hand back, hand its,
        hand their, hands its, return*, transfer*
        + base, bases, barracks, outpost*, garrison*, positions, airbase*, air base*, army camp, military camp, camp,
        military post*;
    withdrawal: pull out, pulls out, pulled out, withdr*, leave, leaves, leaving, depart*, go home, goes home, went
        home, gone home, head home, heading home, bring home, brought home, exit*, farewell, goodbye, pack*
        + troops, soldiers, peacekeepers, contingent*, mercenaries, trainers, instructors, forces, legionnaires;
    blockade: block, blocks, blocked, blocking, cut, cuts, cutting, seal*, choke*, barricad*, encircl*, sever*
        + road, roads, highway*, route*, supply line*, access, border, borders, crossing*, corridor, strait;
    blockade: clos* + border, borders, crossing*, corridor, strait;
    blockade: halt*, stop, stops, stopped, turn* back, turn* away, ban, bans, banned, bar, bars, barred, strand*,
        block, blocks, blocked, stuck, held up
        + trucks, lorries, tankers, fuel, supplies, convoys, cargo, ships, aid;
    blockade: shortage*, run out, runs out, ran out, dry, queue*, ration*, scarce, scarcity, lines, empty
        + fuel, petrol, diesel, gasoline, petrol stations, filling stations, pumps;
    abuse: beat, beating, beaten, flog*, tortur*, tied, abus*, raped, whip*, humiliat*, mistreat*, electrocut*
        + prisoner*, detainee*, captive*, suspects, villagers, women, inmates, in custody, recruits;
    abuse: investigat*, probe, probes, inquir*, report, reports, accus*, document*
        + executions, disappearances, atrocities, violations, torture, abuses, killings, war crimes;
    talks: meet, meets, met, sit down, sat down, sits down, hold, holds, held, resum*, open, opens, opened, start,
        starts, host, hosts, reconven*, convene*
        + talks, negotiat*, mediators, mediation, negotiating table, dialogue, round table, consultations, peace
        envoy*;
    agreement: sign, signs, signed, signing, initial*, reach, reaches, reached, agree*, seal, seals, sealed, strike,
        strikes, struck, conclud*, clinch*, extend*, renew*, win, wins, won, award*, secur*
        + deal, deals, accord*, pact*, truce*, ceasefire*, cease-fire*, treaty, agreement*, memorandum, contract*;
    sanctions: freez*, froze, frozen, impos*, slap*, blacklist*, lift*, ease, eases, tighten*, extend*
        + assets, accounts, sanctions, embargo, visa*, curbs, funds, trade ban;
    quarrel: summon*, recall*, expel*, expulsion, kick* out, throw* out, threw out, order* out, order*, call* in, send
        home, sends home, sent home, declar*, give*, gave
        + ambassador*, envoy*, diplomat*, consul, consuls, attaché*, chargé*;
    election: win, wins, won, lead, leads, lose, loses, lost, count*, cast, elect*
        + seats, runoff, votes, presidency, parliament, majority, ballots, re-election, second term, third term;
    protest: take to, takes to, took to, fill*, pour*, gather*, chant*, burn*, block*, march*, rally, rallied
        + streets, slogans, tyres, tires, thousands, protesters, demonstrators, banners, square;
    strike: strike, strikes, striking, stop, stops, stopped, stoppage, walk out, walks out, walked out, down, downed,
        halt*, refus*, suspend*, lay down, laid down, paralys*
        + work, union, unions, teachers, nurses, doctors, workers, staff, pilots, dockers, miners, civil servants,
        lecturers, lawyers, magistrates, drivers, classes, tools, trains;
    trial: given, gets, got, hand* down, faces, facing, sent* to, goes to, went to, put
        + years in, life sentence, life in, death sentence, jail, prison, trial, the dock;
    displacement: flee*, fled, abandon*, uproot*, driven, drove, forced, evacuat*, leave, leaving, pour*, stream*,
        escap*, shelter*, camp*
        + homes, villages, families, residents, inhabitants, thousands, refugees, displaced, households;
    flood: swell*, swollen, burst*, overflow*, inundat*, submerg*, swept, sweep*, wash*, swamp*, rose, rising, under,
        trap*, cut off, collaps*
        + river*, rain, rains, rainfall, water, waters, floodwater*, dam, dyke*, banks, downpour*, flash, mud,
        torrent*;
    storm: tore, tear*, ripp*, rip, batter*, lash*, flatten*, uproot*, made landfall, makes landfall, hit, hits,
        slam*, blew
        + roofs, roof, trees, winds, gales, cyclone, hurricane, typhoon, coast, tornado, hail*, power lines;
    earthquake: shook, shake*, jolt*, rattl*, rock*, hit, hits, struck, topple*, destroy*, kill*
        + magnitude, tremor*, quake*, aftershock*, richter, epicentre, epicenter;
    fire: burn*, gut, guts, gutted, destroy*, rag*, rip*, swept, sweep*, engulf*, ravag*, spread*, broke out, breaks
        out, contain*, battl*, kill*, tore, tears, consum*, evacuat*, douse*, fight*
        + fire, blaze, flames, wildfire*, bushfire*, inferno, forest fire*, firefighters;
    drought: fail*, dry, dried, dries, parch*, wither*, lack, lost, lose, die, died, dying, poor, no, without
        + rains, wells, crops, harvest, harvests, pasture*, reservoir*, livestock, rainfall;
    outbreak: kill*, infect*, spread*, case, cases, died, dead, deaths, claim*, sicken*, vaccin*, confirm*, declare*,
        hospitali*, quarantin*, rise, rising, surge*
        + cholera, measles, ebola, dengue, malaria, meningitis, polio, diphtheria, mpox, marburg, lassa, covid*,
        fever, flu, plague, typhoid, virus, epidemic, disease, hepatitis, anthrax, bird flu;
    accident: crash*, collid*, overturn*, plung*, derail*, sank, sink*, sunk, capsiz*, collaps*, caved in, caves in,
        skid*, veer*, slam*, ram, rams, roll*, fell, fall*, flip*, hit, hits, explode*
        + bus, buses, minibus*, truck, lorry, coach, train, trains, boat, ferry, plane, aircraft, helicopter,
        building, bridge, motorway, ravine, gorge, scaffold*, wagons, carriages, tanker, mine shaft, gas cylinder*,
        boiler, wall;
    accident: collaps*, cav*, trap*, buried + gold mine, coal mine, mine shaft, miners, tunnel, landfill;
    cyberattack: hack*, breach*, stole, stolen, steal*, leak*, encrypt*, offline, crippl*, paralys*, knock*,
        compromis*, infiltrat*, shut down, disrupt*
        + data, website*, servers, computer*, network*, online services, records, passwords, it systems, files,
        hackers;
    decree: suspend*, ban, bans, banned, dissolv*, shut down, shuts down, shuts, block, blocks, blocked, revok*,
        withdraw*, close, closes, closed, prohibit*, restrict*, silenc*, seiz*
        + parties, political party, political activities, political activity, broadcaster*, radio, tv channel*,
        television channel*, newspaper*, media outlet*, news outlet*, associations, unions, ngos, charities, licence*,
        license*, permit*, accreditation*, exports, imports, motorcycles, motorbikes, rallies, public gatherings,
        social media, internet access, schools, gold mine*, mining;
    decree: adopt*, pass, passes, passed, approv*, sign, signs, signed, enact*, extend*, prolong*
        + law, bill, decree, constitution, mining code, mandate, transition, term of office
""")
