"""English words of what happened."""

from monitor.core.facts.languages.events.disasters.english import DISASTERS
from monitor.core.facts.languages.events.politics.english import POLITICS
from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": f"""
        attack*, raid, raids, raided, ambush*, assault*, stormed, gunfire, opened fire, shooting, shootings, shot
        dead, mortar*, shelling, shelled, rocket attack, assassinat*, under fire, fired on, fired at,
        gunned down, shot at, torched, burned down, burnt down, burned to the ground, storm the, storm into, storms
        the, storms into, hail of bullets, sprayed with bullets, riddled with bullets, drive-by, hacked to death,
        machete*, knife attack*, knifeman, ransack*, overran, overrun, shot and killed, shot and wounded, shots
        fired, fatally shot, grenade*, rocket-propelled, rockets, rocket fire, artillery*, stab*, murder*, marauder*,
        raiders, set ablaze, set fire to, set on fire, incursion*, opens fire, open fire, comes under fire, came
        under fire, sniper*, gunned, gun attack*, shoot dead, shoots dead, slain, lying in wait, hacked with, killed
        by gunmen, pirate attack*, boarded by pirates, fired into, fire into, militants kill, terror attack*, terrorist
        attack*, killed in cold, lay siege to, laid siege to, besieged, hit-and-run, firebomb*, molotov*, petrol
        bomb*, pelted with, contract killing*, hitmen, hit men, gangland, lynch*, mob kills, mob killed, militants
        killed, opened up on, gunshots, shots heard, automatic fire, heavy fire, small-arms fire, gun fire,
        {phrases("killed by, shot by", "rebels, the rebels, militants, jihadists, insurgents, fighters, bandits")},
        {phrases("killed by, shot by", "soldiers")},
        {phrases("killed by", "troops, militia*, extremists, islamists, terrorists, armed men, police")},
        {phrases("rebels, jihadists, insurgents, fighters, bandits, militiamen, islamists", "kill, killed")},
        {phrases("gunmen, militants, rebels, jihadists, insurgents, fighters, attackers, troops, police", "storm")},
        {phrases("storm, storms", "hotel, base, camp, prison, town, village, police station, parliament, palace")},
        cattle raid*, cattle rustl*, cattle thie*, cattle theft, stole cattle, drove off cattle,
        {phrases("soldier, policeman, officer, gendarme, guard", "kills")}""",
    "bombing": """
        car bomb*, suicide bomb*, bomb, bombs, bombing*, blast*, explosion*, explode*, roadside bomb*, ied, explosive*,
        landmine*, mine blast, detonat*, blew up, truck bomb*, suicide attack*, bomber, bombers, went off, suicide car,
        suicide vest, explosive vest, bomb vest, device exploded, blown up, blow up, blows up, blew himself up, blew
        herself up, blows himself up, booby-trap*, booby trap*, rigged with explosives, packed with explosives, laden
        with explosives, grenade blast, suicide blast, ripped through, rips through, blown apart""",
    "airstrike": """
        airstrike*, air strike*, air raid*, drone strike*, drone attack*, drone struck, drones struck, missile strike*,
        bombardment, bombarded, warplane*, air force strikes, fighter jets, aerial bombardment, army drone, drone hit,
        bombed, aircraft, jets, missile, missiles, air force, aerial attack*, aerial strike*, drone, drones, helicopter
        gunship*, pounded, strafed, barrel bomb*, glide bomb*, precision strike*, israeli strike*, us strike*, american
        strike*, russian strike*, ukrainian strike*, turkish strike*, strike kills, strikes kill, strike killed,
        strikes killed, strike hits, strikes hit, strike on, strikes on, uav*, unmanned aerial, loitering munition*,
        from the air, air campaign, bombing raid*, bombing campaign, bombing run*, dropped bombs, bombs dropped,
        dropped a bomb, dropped by, air attack*, aerial raid*, gunship*, carpet bombing, ballistic, missile hits,
        missile hit, missiles hit, shot down, bombing of, aerial bombing, hit by a missile, hit from the air""",
    "massacre": """
        massacr*, mass killing*, mass grave*, slaughter*, executed villagers, summary executions, ethnic cleansing,
        genocide, house to house, butcher*, mass murder, mass execution*, bloodbath, carnage, cold blood, put to the
        sword, killing spree, wiped out, slit throats, throats slit, door to door, indiscriminate killing*, summarily
        executed, executed civilians, executed residents, executed dozens, executed at least, executing civilians,
        execution-style, mass burial*, lined up and shot, killing fields, bodies piled, went from house, atrocit*,
        hacked villagers, bodies strewn, behead*""",
    "clash": f"""
        clash*, fighting, firefight*, skirmish*, battle*, gun battle*, exchange of fire, offensive, heavy fighting,
        combat, counteroffensive, front line, seized control, captured the town, captures town, trade fire, traded
        fire, trading fire, exchanged fire, exchange fire, exchanges of fire, exchange gunfire, crossfire,
        gunbattle*, gunfight*, shootout*, shoot-out*, street battle*, infighting, hostilities, recapture*, retake*,
        retook, captured town, capture town, seize town, seizes town, frontline*, turf war*, hand-to-hand, outbreak
        of fighting, outbreak of violence, outbreak of war, push back rebels, lose ground, gain ground, fierce
        battles, rival factions, rival militias, close in on, encircl*, advances on, advance on, storm the city,
        captured by rebels, falls to rebels, fall to rebels, rebel advance, rebels advance, rebels enter, entered
        the city, take control of, takes control of, took control of, regain control, regains control, battling,
        fought, in rebel hands, dislodg*, {phrases("falls to, fall to, fell to", "m23, rsf")},
        {phrases("take, takes, took, seiz*, captur*, captured the, overran", "town, the town, key town, city")},
        {phrases("take, takes, took, seiz*, captur*, captured the, overran", "the city")},
        {phrases("capture of, recapture of, fall of, control of, garrison", "town, the town, city, the city")},
        {phrases("falls to, fall to, fell to", "the rebels, insurgents, jihadists, paramilitar*, separatists")},
        {phrases("rebels, separatists, insurgents, jihadists, paramilitaries", "take, took, captur*, overrun")},
        {phrases("gain*, wrest*", "control of")}, {phrases("rais*, hoist*", "their flag, flag over")},
        {phrases("claim*, seiz*", "control of")},
        {phrases("m23, rsf, rebels, jihadists, separatists, insurgents, fighters", "enter*, march* into")},
        {phrases("m23, rsf, rebels, jihadists, separatists, insurgents, fighters", "advance*, push* into")},
        {phrases("march*, push*, advanc*, thrust", "into the town, into the city, towards the city, on the city")}""",
    "abduction": """
        kidnap*, abduct*, hostage-taking, taken hostage, hostage taking, took hostage, ransom, snatched, hostage,
        hostages, captives, held captive, gunmen seize*, taken away, seized by, led away, marched away, marched off,
        marched into, herded into, carried off, dragged away, dragged off, dragged from, bundled into, forced into a
        vehicle, forced into a car, spirited away, taken captive, take captive, took captive, take crew, took crew,
        seize crew, seizes crew, seized crew, crew seized, crew taken, captor*, for ransom, taken by gunmen, taken by
        armed, gunmen take, gunmen took, bandits take, bandits took, pirates take, pirates took, pirates seize*,
        hijack*, held by pirates, held by gunmen, at gunpoint, enforced disappearance*, forced disappearance*, into the
        bush with, took away, takes away, missing since gunmen, disappeared after, taken from his home, taken from her
        home, taken from their, forced at gunpoint, militants seized""",
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
        their weapons, give up weapons, gives up weapons, gave themselves up, gave himself up, give themselves up,
        gives himself up, turn themselves in, turned himself in, turns himself in, hand over weapons, handed over
        weapons, handed over their weapons, hand over their weapons, hand in weapons, hand in their weapons, handed in
        weapons, handed in their weapons, white flag, capitulat*, threw down their weapons, throw down weapons, drop
        weapons, demobilis*, demobiliz*, renounce violence, leave the bush, come out of the bush""",
    "coup": f"""
        coup, coup d etat, putsch, mutin*, overthrown, overthrew, junta seizes, seized power, ousted president,
        overthrow, military takeover, dissolved parliament, seize power, seizes power, seizing power, take power,
        takes power, took power, taken power, grab power, power grab, topple*, ouster, ousted, oust, ousts,
        depose*, coup plot*, coup attempt*, attempted coup, failed coup, coup bid, plotters, plot to overthrow,
        suspends constitution, suspended the constitution, suspend constitution, constitution suspended,
        constitution was suspended, palace coup, putschist*, removed from power, removed the president, president
        removed, rogue soldiers, rebel soldiers, takeover on state, seized the palace, take over state, military
        rule, soldiers seize, army seizes, military seizes, army seize, generals oust, soldiers oust, strips
        president, general declares himself, refus* orders, disobey* orders, soldiers rebel, soldiers revolt, army
        revolt, rebellious soldiers, no longer take orders, {phrases("disobey*", "commanders, superiors")},
        {phrases("shots, gunfire, gunshots, shooting, heard", "at military camp, at barracks, in barracks")},
        {phrases("shots, gunfire, gunshots, shooting, heard", "near barracks")},
        {phrases("shots heard, gunfire heard, gunfire", "at barracks, at the barracks, in barracks")},
        {phrases("shots heard, gunfire heard, gunfire", "near the palace")},
        {phrases("soldiers, troops, officers", "disobey*, mutin*, defy orders")},
        {phrases("refus*, declin*", "to obey, to take orders, to fire on protesters")}""",
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
        withdraw*, pullout, pull-out, pulls out, pulled out of, hands over base, handed over, handover, hand over, leave
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
        calls it a day, bring home, brings home, brings troops home, bring troops home, recalls its, recall its,
        recalls troops, shuts base, shut base, shuts its base, go home, left for good""",
    "blockade": f"""
        blockad*, siege, besieg*, choke off, chokes off, choking off, stranglehold, chokehold, economic
        strangulation, ban on all transport, bans all traffic, bans traffic, bans transport, ban on transport, ban
        on fuel, fuel embargo, fuel ban, no lorry, no truck, no lorries, no trucks, no fuel, encircl*, truckers
        off, fuel convoy*, queues at petrol, queue* for fuel, queue* for petrol, pumps run dry, closure of the
        border, hauliers park*, banned from the river, river traffic, aid blockade,
        {phrases("truck*, lorr*, tankers, drivers", "stranded, stuck, turned back, blocked, held up")},
        {phrases("strand*, bar*, ban on, bar all, bans, block*, escort*", "lorries, trucks, tankers, fuel, aid")},
        {phrases("fuel, petrol, diesel", "shortage*, crisis, scarcity, queues, runs out, runs dry, run out")},
        {phrases("fuel, petrol, diesel", "ran out")}, {phrases("frontier", "closed, shut, sealed, reopen*")},
        {phrases("clos*, shut*, seals, sealed, reopen*", "border*, its border*, the border*, crossing*")},
        {phrases("clos*, shut*, seals, sealed, reopen*", "the crossing*")},
        {phrases("border, borders, crossing, crossings", "clos*, shut, sealed, reopen*, stays shut")},
        {phrases("border, borders, crossing, crossings", "remains clos*")},
        {phrases("cut*", "the road to, the only road, supply route*, supply line*")},
        {phrases("keep*, kept, let no, lets no", "lorries out, trucks out, tankers out, lorries, trucks")},
        {phrases("clos*, shut*, reopen*", "frontier, the frontier, the river")},
        {phrases("clos*, shut*, bar*", "airspace, its airspace, the airspace, the strait, strait of")},
        {phrases("stop*, ban*, ban on", "all boats, navigation, river traffic, ferries")},
        {phrases("aid trucks, aid convoy*, aid", "blocked, barred, held up, turned back")}""",
    **POLITICS,
    "abuse": f"""
        tortur*, mutilat*, degrading treatment, ill-treat*, mistreat*, maltreat*, abuse video*, abuses by, video of
        abuses, prisoner abuse, beaten with sticks, beaten with cables, beaten with rifle*, electric shocks,
        burning bodies, burning of bodies, bodies burned, corpses burned, desecrat*, severed head*, atrocit*,
        summary execution*, summarily executed, extrajudicial*, extra-judicial*, unlawful killing*, rights
        violation*, rights abuse*, sexual violence, raped, mass rape*, gang rape*, gang-rape*, mass grave*,
        enforced disappearances, their hands tied, hands bound, hands tied behind, independent inquiry, credible
        investigation, rapes, beatings, floggings, ill treatment,
        {phrases("beat*, kicking, whipping, bound, forc*, abus*, abuse of", "prisoners, captives, detainees")},
        {phrases("prisoners, captives, detainees", "beaten, whipped, kicked, abused, bound, tied up")},
        {phrases("inquiry into, investigation into, probe into", "abuse*, killings, the killings, the footage")},
        {phrases("inquiry into, investigation into, probe into", "the video")},
        {phrases("severed, cut off, cutting off", "ear, ears, head, heads, hands, fingers")},
        {phrases("burn*, mutilat*, desecrat*, drag*, set fire to", "corpses, bodies, bodies of")},
        {phrases("prob*, investigat*, inquiry into, examin*", "video, footage, clip, the clip")}""",
    "protest": """
        protest*, demonstrat*, marched, marches, march on, march against, march for, rally, rallies, riot*, tear gas,
        marching, took to the streets, unrest, sit-in, marchers, thousands march, people march, residents march, take
        to the streets, taking to the streets, march over, tear-gas*, roadblock*, crowds chanted, chanting, chanted,
        placards, picket*, water cannon, rubber bullets, uprising, revolt, out in force, march through, marched
        through, march to, marched to, marched on, anger over, angry residents, boycott*, rallied, hunger strike,
        outcry, converge on, converged on, human chain, burned tyres, burnt tyres, burning tyres, burning tires,
        clashes with police, clash with police""",
    "strike": f"""
        walk out, walkout*, general strike, two-day strike, strike over, union called, on strike, industrial
        action, teachers strike, go on strike, trade union*, strike action, down tools, downed tools, downing
        tools, stoppage*, stay-away, stayaway, strikers, striking workers, striking teachers, striking doctors,
        strike by, strike begins, strike called, nationwide strike, doctors strike, nurses strike, workers strike,
        drivers strike, pilots strike, indefinite strike, labour union*, labor union*, unions, walked out, walks
        out, walk off the job, walked off the job, strike enters, strike paraly*, strike shuts, strike grounds, pay
        dispute, lay down tools, laid down tools, go-slow, wage dispute, industrial unrest, halt deliveries,
        suspend deliveries, drivers refuse*,
        {phrases("hauliers, truckers, truck drivers, lorry drivers", "halt*, stop*, suspend*, refuse*, down")}""",
    "trial": """
        trial, court, sentenc*, convict*, verdict, jailed, guilty, acquitt*, charged with, indict*, tribunal, life
        sentence, appeal court, in the dock, plead*, extradit*, hearing, lawsuit, years in prison, jails, jail term*,
        prison term*, courtroom, courts, death penalty, life in prison, life term, stand trial, defendant*, testif*,
        guilty plea, years behind bars, judges sentenced, given life, pleads guilty, pleaded guilty, pleads not, tried
        for, on trial, ruling, appears in court, appeared in court, before a judge, faces judges, faces charges,
        charged over, cleared of, found guilty, gets life, gets death, hanged, hague judges, jurors""",
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
    **DISASTERS,
    "idiom": f"""
        {phrases("pulled out of", "rubble, the rubble, the water, the river, the sea, the wreckage, the debris")},
        {phrases("pulled out of", "the race, the tournament, the competition, the final, the match, a match, the bus")},
        {phrases("ruling", "party, coalition, junta, military, council, alliance, family, class, elite")},
        to combat, combat climate, combating, offensive remarks, offensive language, offensive comments, fighting
        for his life, fighting for her life, fighting for their lives, fighting fires, fighting corruption,
        fighting fit, legal battle*, court battle*, battle against cancer, battle with cancer, battle for the
        title, trade war*, line of fire, baptism of fire, fire sale, fired up, flood of, floods of, flooded with,
        floodgates, flooding the market, flooded the market, wave of, storm of, by storm, political storm, storm in
        a, weather the storm, market crash, stock crash, economic collapse, talks collapse*, collapse of talks,
        collapse of the government, government collapses, truce collapses, ceasefire collapses, collapse of the
        ceasefire, currency collapse*, prices plunge*, shares plunge*, profits plunge*, plunged into darkness,
        plunged into chaos, plunges into chaos, a coup for, great deal, good deal, signs of, sign of, signs that,
        sign that, no sign, signed up, signs for, signs on for, release of the report, release of a report, release
        of data, released a statement, released a report, released a video, released figures, released data,
        released footage, release of footage, new release, press release, pleaded for, pleading for, plead for,
        pleaded with, protestant*, prosecutors said, prosecutors say, the prosecutor said, a prosecutor said, said
        prosecutors, drone base*, drone school, drone factory, drone factories, drone maker*, aircraft carrier*,
        aircraft maker*, private jet*, passenger jet*, passenger aircraft, pulls out of race, pulls out of the
        race, withdraws from race, withdraws from the race, withdraw candidacy, withdraws candidacy, withdrew his
        candidacy, cash withdrawal*, bank withdrawal*, charm offensive, surrender* to temptation, bomb cyclone,
        photo bomb, opinion poll*, seeds of, death sentence*, virus in the system, computer virus*, attack on goal,
        panic attack*, poll position, pole position, explosive growth, population explosion, explosion of colour,
        explosion of color, of this magnitude, order of magnitude, refugee agency, refugees agency, refugee team,
        candidate drug*, candidate countr*, hostage to fortune, captive audience, captive market, visit our, visit
        the website, trial and error, clinical trial*, vaccine trial*, drug trial*, drought of goals, goal drought,
        title drought, trophy drought, striking partner*, striking resemblance, amnesty international, to deal
        with, how to deal, deals with, dealing with, torture for, torture to watch, siege mentality, tortured
        soul*, summoned the strength, court summons, blocked a penalty, blocked a shot, humiliating defeat,
        humiliated by, sealed off the area, sealed off the scene, lay siege to goal, siege to the goal, siege on
        goal, executed plan*, well executed, no truck with,
        {phrases("summoned", "to appear, to court, by police, by prosecutors, by a judge, for questioning")}""",
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
        friday, price war, start-up*, startup*, consumers, cup tie*, dressing room, own goal*, league cup, title race,
        relegation, clean sheet*""",
    "arrest.title": "suspects, suspect, caught",
    "trial.title": "prosecutor*, judge, judges",
    "anniversary.title": """
        years since, years after, years on, remember*, a year on, one year after, a year after, years later, one year
        since, a year since, year after, marks one year, marks a year, year on, in memory""",
    "death.title": "dies, has died, dead at, passes away, mourns, laid to rest",
    "attack.faint": f"""
        gunmen, armed men, assailants, masked men, {phrases("villagers, farmers", "killed, slain, dead")},
        {phrases("soldiers, troops, peacekeepers, policemen, officers, civilians", "killed, slain, dead")},
        {phrases("herders, traders, guards, miners, drivers, gendarmes, worshippers", "killed, dead")}""",
    "abduction.faint": "captivity, in the hands of",
    "clash.faint": """
        repelled, repulsed, repel, changed hands, changes hands""",
    "deployment.title": "contingent",
    "trial.faint": "war crimes",
    "abuse.faint": f"""
        executed, war crime*, {phrases("open*, order*, promise*, launch*, calls for", "an investigation, probe")},
        {phrases("open*, order*, promise*, launch*, calls for", "inquiry, an inquiry, investigation")}""",
    "blockade.faint": f"""
        cut off from, cuts off, sealed off, seals off, road closure*, run short of, runs short of, running short
        of, {phrases("block*, clos*", "road, roads, the road, the roads, highway*")},
        {phrases("block*, clos*, cut, cuts, cut off, cuts off", "all roads, the main road, the only road")}""",
    "massacre.faint": f"""
        found bodies, discovered bodies, body found, found the corpses, found the bodies,
        {phrases("bodies, corpses", "found, discovered, dumped, pulled, recovered, unearthed")},
        {phrases("found, discovered", "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve")}""",
}
