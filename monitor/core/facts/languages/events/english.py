"""English words of what happened."""

EVENT_TYPES = {
    "attack": """
        attack*, raid, raids, raided, ambush*, assault*, stormed, gunfire, opened fire, shooting, shootings, shot dead,
        stabbing, stabbed, mortar*, shelling, shelled, rocket attack, beheaded, assassinat*, under fire, fired on, fired
        at, gunned down, shot at, torched, burned down, burnt down, burned to the ground, gun attack, storm, storms,
        hail of bullets, sprayed with bullets, riddled with bullets, drive-by, hacked to death, machete*, knife attack*,
        knifeman, ransack*, overran, overrun, shot and killed, shot and wounded, shots fired, fatally shot, grenade*,
        rocket-propelled, rockets, rocket fire, artillery*, stab*, murder*, marauder*, raiders, set ablaze, set fire to,
        set on fire, incursion*, opens fire, open fire, comes under fire, came under fire, sniper*, gunned, gun attack*,
        shoot dead, shoots dead, slain, ambushes, lying in wait, hacked with, killed by gunmen, pirate attack*, boarded
        by pirates, fired into, fire into, militants kill, terror attack*, terrorist attack*, killed in cold, lay siege
        to, laid siege to, besieged, hit-and-run, firebomb*, molotov*, petrol bomb*, pelted with, contract killing*,
        hitmen, hit men, gangland, lynch*, mob kills, mob killed""",
    "bombing": """
        car bomb*, suicide bomb*, bomb, bombs, bombing*, blast*, explosion*, explode*, roadside bomb*, ied, explosive*,
        landmine*, mine blast, detonat*, blew up, truck bomb*, suicide attack*, bomber, bombers, went off, suicide car,
        suicide vest, explosive vest, bomb vest, device exploded, blown up, blow up, blows up, blew himself up, blew
        herself up, blows himself up, booby-trap*, booby trap*, rigged with explosives, packed with explosives, laden
        with explosives, explosives-laden, grenade blast, suicide blast, suicide bombers, ripped through, rips through,
        blown apart""",
    "airstrike": """
        airstrike*, air strike*, air raid*, drone strike*, drone attack*, drone struck, drones struck, missile strike*,
        bombardment, bombarded, warplane*, air force strikes, fighter jets, aerial bombardment, army drone, drone hit,
        bombed, aircraft, jets, missile, missiles, air force, aerial attack*, aerial strike*, drone, drones, helicopter
        gunship*, pounded, strafed, barrel bomb*, glide bomb*, precision strike*, israeli strike*, us strike*, american
        strike*, russian strike*, ukrainian strike*, turkish strike*, strike kills, strikes kill, strike killed, strikes
        killed, strike hits, strikes hit, strike on, strikes on, uav*, unmanned aerial, loitering munition*, from the
        air, air campaign, bombing raid*, bombing campaign, bombing run*, dropped bombs, bombs dropped, dropped a bomb,
        dropped by, air attack*, aerial raid*, gunship*, carpet bombing, ballistic, missile hits, missile hit, missiles
        hit, shot down, bombing of, aerial bombing, hit by a missile, hit from the air""",
    "massacre": """
        massacr*, mass killing*, mass grave*, slaughter*, executed villagers, summary executions, ethnic cleansing,
        genocide, house to house, butcher*, mass murder, mass execution*, bloodbath, carnage, cold blood, put to the
        sword, killing spree, wiped out, slit throats, throats slit, door to door, indiscriminate killing*, summarily
        executed, executed civilians, executed residents, executed dozens, executed at least, executing civilians,
        execution-style, mass burial*, lined up and shot, killing fields, bodies piled, went from house, atrocit*,
        hacked villagers, bodies strewn""",
    "clash": """
        clash*, fighting, firefight*, skirmish*, battle*, gun battle*, exchange of fire, offensive, heavy fighting,
        combat, counteroffensive, front line, seized control, captured the town, captures town, trade fire, traded fire,
        trading fire, exchanged fire, exchange fire, exchanges of fire, exchange gunfire, crossfire, gunbattle*,
        gunfight*, shootout*, shoot-out*, street battle*, infighting, hostilities, recapture*, retake*, retook, captured
        town, capture town, seize town, seizes town, frontline*, turf war*, hand-to-hand, outbreak of fighting, outbreak
        of violence, outbreak of war, push back rebels, lose ground, gain ground, fierce battles, rival factions, rival
        militias, close in on, encircl*, advances on, advance on, storm the city, captured by rebels, falls to rebels,
        fall to rebels, rebel advance, rebels advance, rebels enter, entered the city, take control of, takes control
        of, took control of, regain control, regains control, battling, fought""",
    "abduction": """
        kidnap*, abduct*, hostage-taking, taken hostage, hostage taking, took hostage, ransom, snatched, hostage,
        hostages, captives, held captive, gunmen seize*, taken away, kidnapper*, abductor*, seized by, led away, marched
        away, marched off, marched into, herded into, carried off, dragged away, dragged off, dragged from, bundled
        into, forced into a vehicle, forced into a car, spirited away, taken captive, take captive, took captive, take
        crew, took crew, seize crew, seizes crew, seized crew, crew seized, crew taken, captor*, for ransom, taken by
        gunmen, taken by armed, gunmen take, gunmen took, bandits take, bandits took, pirates take, pirates took,
        pirates seize*, rebels take, hijack*, held by pirates, held by gunmen, at gunpoint, enforced disappearance*,
        forced disappearance*, into the bush with, took away, takes away, missing since gunmen, disappeared after, taken
        from his home, taken from her home, taken from their, forced at gunpoint, gunmen seized, militants seized""",
    "release": """
        freed, hostages freed, released, release of, set free, released hostages, rescued, hostages released, freed
        hostages, prisoner swap, prisoner exchange, liberated, walks free, walk free, walked free, allowed home, allowed
        to go home, released from, released on bail, freeing, frees, free on bail, granted bail, bailed, pardon*,
        amnest*, clemency, out of prison, out of jail, leaves prison, left prison, leave prison, leaves jail, left jail,
        let go, reunited with, regain freedom, regained freedom, regains freedom, regained their freedom, regained his
        freedom, hostage release, prisoner release, release hostages, releases hostages, release prisoners, releases
        prisoners, swap of prisoners, swap of detainees, swap prisoners, prisoners swapped, exchange of prisoners,
        prisoners exchanged, released after, back home after, rescue of, rescue hostages, rescues, releases detainees,
        back with their families, home at last, ordeal ends, ordeal over, end of ordeal, reunited, comes home, come
        home, out on bail, are free, is free, now free""",
    "arrest": """
        arrest*, detain*, detention, taken into custody, apprehended, manhunt, captured suspect, in custody, security
        sweep, police raid*, rounded up, nabbed, crackdown, dragnet, forces capture*, police capture*, police seize*,
        picked up by, picked up at, picked up in, whisked away, taken in for questioning, held for questioning, hauled
        in, handcuff*, held on suspicion, held over, held in connection, remanded, police swoop, swoops, swoop on,
        busted, netted, wanted man, fugitive*, house arrest, police hold, police held, police holding, police net,
        police catch, tracked down, captured in, capture of, seized in dawn, raids home, raid home, raids homes, behind
        bars, dismantle* a cell, busts, bust ring, dismantles, cell dismantled, network dismantled, ring broken up,
        taken away by police, led away in handcuffs, led away by police, throws in jail, locked up, put under arrest,
        nabs, nab""",
    "surrender": """
        surrender*, lay down arms, lays down arms, laid down arms, lay down their arms, laid down their arms, defect*,
        turned themselves in, disarm*, gave up arms, gave up their arms, give up arms, gave up their weapons, give up
        their weapons, give up weapons, gives up weapons, gave themselves up, gave himself up, give themselves up, gives
        himself up, turn themselves in, turned himself in, turns himself in, hand over weapons, handed over weapons,
        handed over their weapons, hand over their weapons, hand in weapons, hand in their weapons, handed in weapons,
        handed in their weapons, white flag, capitulat*, threw down their weapons, throw down weapons, drop weapons,
        demobilis*, demobiliz*, renounce violence, leave the bush, come out of the bush""",
    "coup": """
        coup, coup d etat, putsch, mutiny, mutin*, overthrown, overthrew, junta seizes, seized power, ousted president,
        overthrow, military takeover, dissolved parliament, seize power, seizes power, seizing power, take power, takes
        power, took power, taken power, grab power, power grab, topple*, ouster, ousted, oust, ousts, depose*, coup
        plot*, coup attempt*, attempted coup, failed coup, coup bid, plotters, plot to overthrow, suspends constitution,
        suspended the constitution, suspend constitution, constitution suspended, constitution was suspended, palace
        coup, putschist*, removed from power, removed the president, president removed, rogue soldiers, rebel soldiers,
        takeover on state, seized the palace, take over state, toppled, military rule, soldiers seize, army seizes,
        military seizes, army seize, generals oust, soldiers oust, strips president, general declares himself""",
    "deployment": """
        deploy*, reinforcements, sends troops, more troops, troop buildup, mobilis*, mobiliz*, send more troops, sends
        more troops, reinforce, reinforces, dispatch*, sends soldiers, send soldiers, sends police, sending troops, send
        troops, sent troops, sending soldiers, boots on the ground, extra troops, extra soldiers, extra police,
        additional troops, additional soldiers, troops arrive, soldiers arrive, troops land, soldiers land, police
        arrive, first contingent, contingent arrives, bolster*, beef up, beefs up, troop surge, patrol the streets,
        patrols streets, patrol streets, army on the streets, soldiers on the streets, troops on the streets, army takes
        to the streets, amass*, massing, build-up, buildup, flies in troops, fly in troops, moves troops, moved troops,
        moved into position, call-up, troops pour, send in the army, sends in army, sends in the army, sent in the army,
        sends warship*, aircraft carrier sent""",
    "withdrawal": """
        withdraw*, pullout, pull-out, pulls out, pulled out, hands over base, handed over, handover, hand over, leave
        base, leaves base, troop exit, evacuated base, departure of, vacate*, drawdown, soldiers leave, troops leave,
        last troops, last soldiers, pull out, soldiers left, leave country, leaves country, handed back, hand back,
        pulling out, abandons, abandoned its, abandoned base, leave outpost, leaves outpost, leave camp, leaves camp,
        left camp, left their base, left its base, base handed, was handed over, withdrew, evacuates base, quit base,
        quits base, last contingent, last peacekeepers, final contingent, last american troops, last french troops, end
        of mission, ends mission, mission ends, ends its mission, end its mission, close base, closes base, closes its
        base, winds down, wind down, wound down, troop withdrawal, troops out, troops quit, soldiers quit, lower flag,
        flag lowered, lowered the flag, lowers flag, pulls troops, pull troops, pulls its troops, pulled its troops,
        pulled their troops, pulls soldiers, pulled back, pulls back, pull back, hands back, handing over, hand back
        base, troops depart, soldiers depart, remaining soldiers, remaining troops, exit from, exits, closes mission,
        packs up, pack up, packed up, packing up, bows out, draws down, drew down, wrap up mission, wraps up mission,
        calls it a day, bring home, brings home, brings troops home, bring troops home, recalls its, recall its, recalls
        troops, shuts base, shut base, shuts its base, go home, left for good""",
    "blockade": """
        blockade*, siege, besieg*, besieged, cut off from, cuts off, choke off, chokes off, choking off, strangl*,
        bars lorries, bar all lorries, bars trucks, bar trucks, ban on lorries, ban on trucks, ban on all transport,
        bans all traffic, bans traffic, bans transport, ban on transport, bans fuel, fuel ban, ban on fuel, no lorry,
        no truck, no lorries, no trucks, no fuel, road closure*, closed the road, closes the road, close the road,
        closed roads, block roads, blocks roads, blocked roads, blocked the road, block the road, blocks the road,
        sealed off, seals off, encircl*, ordered truckers off, truckers off, fuel convoy, fuel convoys, fuel tanker*,
        stranded lorries, stranded trucks, lorries stranded, trucks stranded, off the roads, fuel shortage*, queues
        at petrol, naval blockade, closes border, closed border, border closure*, closes its border, closed its
        border, shut the border, shuts border, closed crossings, blocking aid, block aid""",
    "quarrel": """
        diplomatic row, diplomatic spat, diplomatic rift, diplomatic crisis, diplomatic dispute, diplomatic quarrel,
        summon*, recalls ambassador, recalls its ambassador, recalled its ambassador, recalls envoy, recalls its
        envoy, recall of its ambassador, recalled ambassador*, expels ambassador, expels envoy, expels diplomat*,
        expelled diplomat*, expel diplomat*, expulsion of diplomat*, expelled the ambassador, expels the ambassador,
        persona non grata, severs ties, sever ties, severed ties, severs diplomatic, severed diplomatic, severing
        diplomatic, cuts ties, cut ties, cut diplomatic, cuts diplomatic, breaks off relations, broke off relations,
        broken off diplomatic, break off relations, breaks off diplomatic, broke off diplomatic, breaks ties,
        breaking off relations, rupture of relations, withdraws ambassador, pulls its ambassador, envoys 48 hours,
        protest note, note verbale, tit-for-tat, war of words, retaliat* visa*, suspends visas, suspends visa, stands
        by envoy, stands by its envoy, stands by ambassador, apology from, demands apology, demanded an apology,
        demands an apology""",
    "abuse": """
        torture*, tortur*, mutilat*, beating prisoners, beat prisoners, humiliat*, degrading treatment,
        ill-treatment, mistreat*, abuse video, abuses by, video of abuses, abuse of prisoners, abuse of detainees,
        prisoner abuse, burning bodies, burning of bodies, bodies burned, desecrat*, corpses burned, atrocity video,
        atrocities, atrocity, forced prisoners, forcing prisoners, summary execution*, extrajudicial*,
        extra-judicial*, rights violation*, human rights violations, rights abuses, war crime*, sexual violence,
        raped, mass rape*, mass grave*, enforced disappearances, opens inquiry, opens an inquiry, opened an inquiry,
        opens investigation, opened an investigation, opens probe, orders inquiry, orders probe, promises inquiry,
        promised an inquiry, promises investigation, launches probe, launches inquiry, launched an inquiry, launches
        investigation, launched an investigation, calls for inquiry, independent inquiry, credible investigation,
        calls for investigation""",
    "talks": """
        talks, negotiat*, summit, mediat*, ceasefire talks, peace talks, meets, meet for, dialogue, roundtable,
        diplomatic meeting, consultations, negotiator*, hold talks, held talks, meeting between, sit down, sat down,
        peace process, facilitator*, go-between*, shuttle diplomacy, face-to-face, broker*, bargain*, negotiating table,
        thrash out, sound out, tête-à-tête, back at the table, return to the table""",
    "agreement": """
        agreement, deal, accord, treaty, sign, signs, signed, peace deal, truce, pact, memorandum, ceasefire agreement,
        ceasefire takes effect, ceasefire*, cease-fire*, armistice, peace accord, agree truce, guns fall silent,
        initialled, initialed, clinch*, strike deal, strikes deal, struck a deal, strike a deal, reach deal, reached a
        deal, reach a deal, seal, seals, sealed, ink deal, inked, inks, sign off, ratif*, end hostilities, end of
        hostilities, cessation of hostilities, agreed to end, agree on, reconcil*, bury the hatchet, lay down feud,
        pledge to end, shake hands, shook hands, bury differences, come to terms, settle dispute, ends feud, end feud,
        end war, ends war, ends conflict, peace at last, ceasefire holds, common ground""",
    "sanctions": """
        sanction*, asset freeze, froze assets, travel ban*, embargo, blacklist*, arms embargo, punitive measures,
        punitive package, frozen assets, assets frozen, freeze assets, freezes assets, asset freezes, visa ban*, visa
        restriction*, trade restrictions, export ban*, travel bans, banned from entering, penalises, penalizes,
        restrictive measures, freeze accounts, froze the accounts, lifts curbs, punishes, slapped with, bars entry,
        barred from entering, bans entry, trade ban*, ban exports""",
    "visit": """
        visit, visits, visiting, arrives in, state visit, official visit, trip to, tour of, lands in, day trip, touches
        down, touched down, touch down, flies to, flew to, flies into, flew into, red carpet, guest of, arrives for,
        first visit, landed in, travels to, travelled to, traveled to, paid a visit, pays a visit, pays visit, on tour,
        whistle-stop, delegation visits, day trip to, stopover, in kyiv for, courtesy call, pilgrimage, received by,
        received at""",
    "statement": """
        condemn*, statement, condolences, urges, urged, calls for, called for, warns, vows, denounc*, communiqu*,
        expresse*, reaffirm*, calls on, rejects""",
    "appointment": """
        appoint*, named prime minister, sworn in, nominat*, new government, cabinet reshuffle, reshuffle, takes office,
        resign*, steps down, sacked, dismissed, inaugurated, names new, named new, new chief, new head of, new army
        chief, new commander, new prime minister, new envoy, new leader, new governor, new minister, named as, named
        head, named chief, named interim, names interim, takes over as, takes over from, to succeed, successor, replaced
        as, fired as, quits as, tapped to, tapped as, stepping down, steps aside, oath of office, takes oath, take oath,
        takes the helm, take the helm, at the helm, takes up post, takes up her post, takes up his post, relieved of
        his, relieved of her, picked as, picked to lead, new boss, confirms as, vacant post, handpicked, ushered in,
        installed as, confirmed as, crowned, chosen as, chosen to, takes charge, take charge, steps into, hands baton,
        removed as, ousted as, shake-up, shakeup""",
    "election": """
        election*, polls, poll, vote, voters, voting, ballot*, polling station*, referendum, electoral, candidate*,
        runoff, landslide, absolute majority, outright majority, parliamentary majority, majority in parliament,
        incumbent, turnout, abstention, constituenc*, second round, run-off, exit poll*, legislative seats, re-elected,
        reelected, elected, elects, opposition wins, wins vote, ruling party wins, wins majority, seats in parliament,
        ballots counted, presidential race, primaries, vote count, counting of votes, wins second term, wins third term,
        wins presidency, first round, clinch victory, sweeps to, swept to victory, sweep to victory, wins seat, polling
        day, polling booths, head to the polls, heads to the polls, cast ballots, casting ballots, casts ballot,
        electorate, presidency race, concedes defeat, concede defeat""",
    "protest": """
        protest*, demonstrat*, marched, marches, march on, march against, march for, rally, rallies, riot*, tear gas,
        marching, took to the streets, unrest, sit-in, marchers, thousands march, people march, residents march, take to
        the streets, taking to the streets, march over, tear-gas*, roadblock*, demonstrators, crowds chanted, chanting,
        chanted, placards, picket*, water cannon, rubber bullets, uprising, revolt, out in force, march through, marched
        through, march to, marched to, marched on, anger over, angry residents, boycott*, rallied, hunger strike,
        outcry, converge on, converged on, human chain, burned tyres, burnt tyres, burning tyres, burning tires, clashes
        with police, clash with police""",
    "strike": """
        walk out, walkout*, general strike, two-day strike, strike over, union called, on strike, industrial action,
        teachers strike, go on strike, trade union*, strike action, down tools, downed tools, downing tools, stoppage*,
        stay-away, stayaway, strikers, striking workers, striking teachers, striking doctors, strike by, strike begins,
        strike called, nationwide strike, doctors strike, nurses strike, workers strike, drivers strike, pilots strike,
        indefinite strike, labour union*, labor union*, unions, walked out, walks out, walk off the job, walked off the
        job, strike enters, strike paraly*, strike shuts, strike grounds, pay dispute, lay down tools, laid down tools,
        go-slow, wage dispute, industrial unrest""",
    "trial": """
        trial, court, sentenc*, convict*, verdict, jailed, guilty, acquitt*, charged with, indict*, tribunal, life
        sentence, appeal court, in the dock, plead*, extradit*, hearing, lawsuit, years in prison, jails, jail term*,
        prison term*, courtroom, courts, death penalty, life in prison, life term, stand trial, defendant*, testif*,
        guilty plea, years behind bars, judges sentenced, sentenced, given life, pleads guilty, pleaded guilty, pleads
        not, tried for, on trial, ruling, appears in court, appeared in court, before a judge, faces judges, faces
        charges, charged over, cleared of, found guilty, gets life, gets death, hanged, hague judges, jurors""",
    "anniversary": """
        anniversar*, commemorat*, memorial, tribute*, wreath*, mourning ceremony, vigil, remembrance, first anniversary,
        minute of silence, minute's silence, pays tribute, paid tribute, laid flowers, lay flowers, flowers were laid,
        unveil* a memorial, honour* the victims, honor* the victims, honour* the dead, honor* the dead, marked the day,
        day of remembrance, centenary, candle-lit, candlelit, mark anniversary, fallen heroes, ceremony recalls,
        ceremony marks""",
    "death": """
        dies at, dies aged, obituary, passed away, death of former, died at the age, died aged, funeral, died
        peacefully, after a long illness, long illness, died of cancer, natural causes, died at home, heart attack*,
        state funeral, lay in state, lies in state, died in his sleep, died in her sleep, passed away peacefully, died
        on sunday at""",
    "displacement": """
        displace*, fled their homes, exodus, flee, fled, refugees, fleeing, evacuat*, uprooted, driven from, driven out
        of their, leave their homes, left their homes, abandon their homes, abandoned their homes, forced from their, on
        the move, across the border into, seek shelter, sought shelter, sought refuge, seeking refuge, idps, poured
        across, take flight, took flight, streaming out of, stream out of, left everything""",
    "flood": """
        flood*, torrential rain*, inundat*, heavy rain*, river burst, mudslide*, landslide*, burst its banks, dam
        burst, flash flood*, bursts its banks, overflow*, deluge, downpour*, swollen river*, submerged, rising
        water*, water rose, swept away, sweeps away, washes away, washed away, under water, underwater, levee*,
        monsoon*, waterlogged, burst dam, waters rise, river rises, burst the river, floodwater*, rains kill, rains
        leave, rains cause, torrents, torrent of water, river breaks, water level*, waist-deep, knee-deep, marooned,
        stranded on rooftops""",
    "storm": """
        storm*, cyclone*, hurricane*, typhoon*, tornado*, strong winds, sandstorm, the storm, a storm, tropical storm*,
        storm hits, storm kills, storm surge, winter storm, dust storm*, storm batters, storm lashes, storm leaves,
        storm makes, violent storm*, powerful storm*, severe storm*, heavy storm*, storm damage, storm warning, storms
        lash, storms kill, storms leave, gale*, gusts, twister*, landfall, lashed, hailstorm*, blizzard*, snowstorm*,
        cyclonic, snowfall, winds tear, winds rip, roofs blown, roofs torn, ripped off roofs, tore off roofs, winds
        batter""",
    "earthquake": """
        earthquake*, quake*, tremor*, aftershock*, seismolog*, richter, epicentre, epicenter, magnitude, earth shakes,
        ground shakes, ground shook, earth shook, jolts""",
    "fire": """
        blaze, wildfire*, fire, fires, firefighter*, inferno, flames, gutted, forest fire*, arson, ablaze, engulf*,
        bushfire*, fire breaks out, fire broke out, fire guts, fire tears, smoke inhalation, burnt to ashes, fire kills,
        short circuit, charred, burns down, fire destroys, goes up in flames, went up in flames, up in smoke, burnt out,
        burned out, burns through, burned through, arsonists, smouldering""",
    "drought": """
        drought*, famine, hunger crisis, food crisis, crop failure, malnutrition, food insecurity, rains fail, failed
        rains, failed rainy, no rain, without rain, parched, dried up, dry up, dry spell, dry season bites, water
        shortage*, starv*, hunger, malnourish*, crops fail*, failed harvest*, withered, carcass*, food shortage*, wells
        run dry, wells have run dry, hungry, thirst, water crisis, water runs out, crops wither, crops withered, herds
        die, herds dying, cattle die, cattle dying, famine-hit, barren, famished""",
    "outbreak": """
        outbreak*, cholera, epidemic*, ebola, measles, virus, vaccin*, mpox, disease, pandemic, infections, marburg,
        polio, malaria, dengue, infected, quarantin*, contagi*, yellow fever, plague, typhoid, lassa, mening*,
        diphtheria, bird flu, avian flu, covid*, zika, hepatitis, pathogen*, sickened, contaminated water, new cases,
        rift valley fever, bubonic, chikungunya, rabies, anthrax, whooping cough, falls ill, fell ill, fall ill, mystery
        illness, unknown illness, health emergency, jab, jabs, isolation ward, isolation centre""",
    "accident": """
        crash*, accident*, plunges, plunge, plunged, collision*, collide*, capsiz*, derail*, collapsed, collapse,
        stampede, pile-up, lost control, overturn*, sank, shipwreck*, sinks, ran off the road, boat sinks, veer*,
        smashes into, smashed into, rammed into, ploughed into, plowed into, head-on, mid-air, midair, adrift, plummet*,
        skidded, runs aground, ran aground, cave-in, caves in, caved in, crush, emergency landing, brake failure, brakes
        failed, wreckage, building collapses, wall collapses, road death*, struck by a train, hit by a train, goes down
        with, swerved, jumped the tracks, jumps the tracks, tragedy on, mangled, slams into, slammed into, ploughs into,
        plows into, hits a tree, plunges off, tumbles into, tumbled into, careered, careened, flips over, flipped over,
        pile up, goes off the road, left the road, off a cliff, ravine, gorge""",
    "cyberattack": """
        cyberattack*, cyber attack*, cyber-attack*, hack*, ransomware, malware, data breach, phishing, denial of
        service, ddos, hacker*, encrypted servers, ransomware gang*, cyber, data leak*, leaked data, data theft, stolen
        data, crypto heist, spyware, defaced, knocked offline, taken offline, botnet*, breached the network, servers
        down after, encrypted files, digital break-in, computer systems were, systems offline, cripples systems,
        crippled systems, paralyses computers, leak of personal data, personal data of""",
    "idiom": """
        to combat, combat climate, combating, offensive remarks, offensive language, offensive comments, fighting for
        his life, fighting for her life, fighting for their lives, fighting fires, fighting corruption, fighting fit,
        legal battle*, court battle*, battle against cancer, battle with cancer, battle for the title, trade war*, war
        of words, line of fire, baptism of fire, fire sale, fired up, flood of, floods of, flooded with, floodgates,
        flooding the market, flooded the market, wave of, storm of, by storm, political storm, storm in a, weather the
        storm, market crash, stock crash, economic collapse, talks collapse*, collapse of talks, collapse of the
        government, government collapses, truce collapses, ceasefire collapses, collapse of the ceasefire, currency
        collapse*, prices plunge*, shares plunge*, profits plunge*, plunged into darkness, plunged into chaos, plunges
        into chaos, a coup for, great deal, good deal, signs of, sign of, signs that, sign that, no sign, signed up,
        signs for, signs on for, release of the report, release of a report, release of data, released a statement,
        released a report, released a video, released figures, released data, released footage, release of footage, new
        release, press release, pleaded for, pleading for, plead for, pleaded with, protestant*, prosecutors said,
        prosecutors say, the prosecutor said, a prosecutor said, said prosecutors, drone base*, drone school, drone
        factory, drone factories, drone maker*, aircraft carrier*, aircraft maker*, private jet*, passenger jet*,
        passenger aircraft, pulls out of race, pulls out of the race, withdraws from race, withdraws from the race,
        withdraw candidacy, withdraws candidacy, withdrew his candidacy, cash withdrawal*, bank withdrawal*, charm
        offensive, surrender* to temptation, bomb cyclone, photo bomb, opinion poll*, seeds of, death sentence*, virus
        in the system, computer virus*, attack on goal, panic attack*, poll position, pole position, explosive growth,
        population explosion, explosion of colour, explosion of color, of this magnitude, order of magnitude, refugee
        agency, refugees agency, refugee team, candidate drug*, candidate countr*, hostage to fortune, captive audience,
        captive market, visit our, visit the website, trial and error, clinical trial*, vaccine trial*, drug trial*,
        drought of goals, goal drought, title drought, trophy drought, striking partner*, striking resemblance, amnesty
        international, to deal with, how to deal, deals with, dealing with""",
    "elsewhere": """
        football*, soccer, striker, midfielder*, goalkeeper*, premier league, champions league, super league, league
        title, league leaders, la liga, bundesliga, serie a, world cup, cup final, cup of nations, afcon, tournament*,
        semi-final*, semifinal*, quarter-final*, quarterfinal*, hat-trick, hat trick, injury time, stoppage time, extra
        time, second half, first half, penalty shootout, kick-off, tennis, cricket, rugby, basketball, baseball,
        olympic*, gold medal*, wicket*, batsm*, transfer window, transfer market, derby, qualifier*, playoff*,
        play-off*, grand slam, formula one, boxing, heavyweight, box office, box-office, blockbuster*, film festival,
        sequel, debut novel, exhibition, art gallery, album, playlist*, chart-topping, stock market*, share price*,
        shares rose, shares fell, shares jump*, quarterly profit*, quarterly results, revenue*, exporters, remittances,
        exchange rate*, retailer*, e-commerce, smartphone*, fashion week, video game*, gamers, premiere, recipe*, black
        friday, price war, start-up*, startup*, consumers""",
    "arrest.title": "suspects, suspect, caught",
    "visit.title": "arrives, arrive in, in town, hosts, welcomes, lands, heads to, tours",
    "statement.title": """
        denies, deny, denied, dismisses, refutes, insists, assures, hails, slams, criticises, criticizes, criticise,
        decries, pledges, voices, rules out, defends, deplores, regrets, praises, backs, we will, apologises,
        apologizes""",
    "trial.title": "prosecutor*, judge, judges",
    "anniversary.title": """
        years since, years after, years on, remember*, a year on, one year after, a year after, years later, one year
        since, a year since, year after, marks one year, marks a year, year on, in memory""",
    "death.title": "dies, has died, dead at, passes away, mourns, laid to rest",
    "flood.title": "rains, rain",
    "attack.faint": "gunmen, armed men, assailants, masked men",
    "appointment.title": """
        sacks, sacking, replaces, succeeds, promoted to, to head, stepped down, fires minister, fires general""",
    "accident.title": "falls into, fell into",
    "abduction.faint": "captivity, in the hands of",
    "clash.faint": "repelled, repulsed, repel",
    "deployment.title": "contingent",
    "trial.faint": "war crimes",
    "accident.faint": "drown*",
}
