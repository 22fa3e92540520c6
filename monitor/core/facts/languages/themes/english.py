"""What articles are about in English: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: convoy*, patrol*, military vehicle*, army vehicle*, army truck*, military truck*, fuel tanker*, tanker
        truck*, tanker lorr*, tanker convoy*, fuel truck*, fuel lorr*, fuel convoy*; base: outpost*, military base*,
        army base*, military camp*, army camp*, military post*, army post*, army position*, military position*,
        barracks, garrison*, base, bases, army headquarters, military headquarters, brigade headquarters, division
        headquarters, army garrison; checkpoint: checkpoint*, check-point*, roadblock*, border post*, customs post*,
        border crossing*, control post*; police: police station*, police post*, gendarmerie, police headquarters,
        police academy; village: village*, hamlet*, villager*, homes, houses; market: market*, bazaar*, shopping
        cent*, shop, shops, mall; bus: bus, buses, minibus*, coach, taxi, taxis, passengers; bridge: bridge*; train:
        train, trains, railway*, rail line*, metro, underground, railway carriage*, locomotive*, carriages, rail
        tracks, railroad*; school: school*, pupils, schoolgirls, schoolboys, schoolchildren, teachers, students,
        university, universities, college*, campus; hospital: hospital, hospitals, clinic*, maternity ward, medical
        centre*, medical center*, medics, ward, wards, health centre*, health center*, dispensar*; worship: mosque*,
        church*, temple*, shrine*, monastery, worshippers, priest*, pilgrims; mine: mine, mines, gold mine*, mining
        site*, miner, miners, quarry; airport: airport*, airfield*, airbase*, air base*, runway*; port: port, ports,
        harbour*, harbor*, docks; ship: ship, ships, boat*, ferry, ferries, vessel*, trawler*, barge*, canoe*,
        freighter*, yacht*, dinghy, dinghies, oil tanker*, crude tanker*, product tanker*, tanker ship*, tanker
        vessel*, cargo ship*, warship*, frigate*; bank: bank, banks; prison: prison, prisons, prison break*, inmates,
        jailbreak*, detention centre*, detention center*, penitentiary; embassy: embassy, embassies, consulate*,
        legation, high commission; hotel: hotel*, restaurant*, nightclub*, resort; power: power station*, power
        plant*, power grid, substation*, waterworks, water utility, water company, pipeline*, oil field*, refinery,
        dam, dams; camp: refugee camp*, displaced people's camp*, displacement camp*, camp for displaced, camp for the
        displaced, displacement site*, tents of the displaced, refugee settlement*; office: ministry building*,
        parliament, presidential palace, town hall, city hall, courthouse, government building*, governor's residence,
        council building, presidential residence, state house, government offices, parliament building; factory:
        factory, factories, plant, warehouse*, depot*, mill, sweatshop*; farm: farm, farms, farmers, herders, fields,
        ranch*, plantation*; source: hospital source*, hospital official*, hospital sources, hospital director,
        interior ministry, its banks, their banks, west bank, world bank, central bank*, development bank, river
        banks, river s banks, river bank*, riverbank*, left bank, right bank, food bank*, blood bank*, banks of the,
        port au prince, port sudan, port harcourt, port louis, port elizabeth, port moresby, port of spain, stock
        market*, labour market, labor market, job market, transfer market, market share*, housing market, single
        market, black market, market price*, markets fell, markets rose, data base, police academy award, mine
        clearance, power ship, home ground, to school, school of thought, playing field*, fields of study, level
        playing, health officials, school holidays, boats ferried, governor's office, mayor's office
    """),
    "power": named("""
        united states: united states, american*, washington, white house, pentagon, u.s.; russia: russia*, moscow,
        kremlin; china: china, chinese, beijing; france: france, french, paris; britain: britain, british, uk, united
        kingdom, london, downing street; germany: germany, german, germans, berlin, bundeswehr; italy: italy, italian*,
        rome; spain: spain, spanish, madrid; portugal: portugal, portuguese, lisbon; ukraine: ukrain*, kyiv, kiev;
        turkey: turkey, turkish, türkiye, ankara; iran: iran, iranian*, tehran; israel: israel, israeli*, idf; saudi
        arabia: saudi, saudis, riyadh; emirates: uae, emirati*, abu dhabi, united arab emirates; qatar: qatar, qatari*,
        doha; egypt: egypt, egyptian*, cairo; libya: libya*, tripoli; tunisia: tunisia*, tunis; algeria: algeria*,
        algiers; morocco: morocc*, rabat; mali: mali, malian*, bamako; niger: niger, nigerien*, niamey; burkina faso:
        burkina*, ouagadougou; chad: chad, chadian*, n djamena; senegal: senegal*, dakar; mauritania: mauritani*,
        nouakchott; ivory coast: ivory coast, ivorian*, côte d ivoire, abidjan; ghana: ghana*, accra; guinea: guinea,
        guinean*, conakry; nigeria: nigeria, nigerian*, abuja, lagos; cameroon: cameroon*, yaoundé; sudan: sudan,
        sudanese, khartoum; ethiopia: ethiopia*, addis ababa; somalia: somali*, mogadishu; kenya: kenya*, nairobi;
        uganda: uganda*, kampala; rwanda: rwanda*, kigali; congo: congo*, kinshasa, drc; tanzania: tanzania*;
        mozambique: mozambi*, maputo; angola: angola*, luanda; zimbabwe: zimbabwe*, harare; south africa: south
        africa*, pretoria; syria: syria*, damascus; iraq: iraq*, baghdad; yemen: yemen*, sanaa, houthi*; lebanon:
        lebanon, lebanese, beirut, hezbollah; palestine: palestin*, gaza, hamas, west bank; afghanistan: afghan*,
        kabul, taliban; pakistan: pakistan*, islamabad; india: india, indian, indians, new delhi; bangladesh:
        bangladesh*, dhaka; myanmar: myanmar*, burma, burmese; nepal: nepal*, kathmandu; japan: japan*, tokyo; north
        korea: north korea*, pyongyang; south korea: south korea*, seoul; taiwan: taiwan*, taipei; philippines:
        philippine*, filipino*, manila; indonesia: indonesia*, jakarta; australia: australia*, canberra; canada:
        canada, canadian*, ottawa; mexico: mexic*; brazil: brazil*, brasilia; argentina: argentin*, buenos aires; peru:
        peru, peruvian*, lima; colombia: colombia*, bogotá; venezuela: venezuel*, caracas; cuba: cuba, cuban*, havana;
        haiti: haiti*; poland: poland, polish, warsaw; hungary: hungar*, budapest; serbia: serbia*, belgrade; greece:
        greece, greek*, athens; belgium: belgium, belgian*; netherlands: netherlands, dutch, the hague; sweden: sweden,
        swedish, stockholm; denmark: denmark, danish, copenhagen; norway: norway, norwegian*, oslo; switzerland:
        switzerland, swiss, geneva; belarus: belarus*, minsk; united nations: united nations, u.n., un; security
        council: security council; human rights office: human rights office, ohchr, high commissioner for human rights;
        european union: european union, eu, brussels, european commission, european council; african union: african
        union; ecowas: ecowas; arab league: arab league; nato: nato; g7: g7, g20; imf: imf, international monetary
        fund; world bank: world bank; icc: icc, international criminal court; world court: icj, international court of
        justice; world health organization: world health organization, world health organisation; unicef: unicef;
        refugee agency: unhcr, refugee agency; food programme: world food programme, wfp; red cross: red cross, icrc;
        doctors without borders: doctors without borders, msf, médecins sans frontières; amnesty: amnesty; human rights
        watch: human rights watch, hrw; reporters without borders: reporters without borders, rsf; vatican: vatican,
        pope, holy see; bishops: bishop, bishops; opec: opec; sahel states: alliance of sahel states, aes
    """),
    "matter": named("""
        border: border*, frontier; vote: election*, vote, votes, voters, ballot*, polls, referendum; press:
        journalist*, reporter, reporters, newspaper*, press freedom, broadcaster*, radio station*, tv channel*;
        internet: internet, online, social media, facebook, whatsapp, tiktok, telegram; aid: aid worker*, aid agency,
        aid agencies, humanitarian*, relief worker*, food aid, aid convoy; children: child, children, minors, child
        soldiers; displaced: displaced*, refugee*, migrant*, asylum; law: law, laws, bill, legislation, constitution*,
        decree*; associations: associations, political parties, party ban, trade unions, civil society; drones: drone,
        drones, unmanned; weapons: weapon*, arms, ammunition, missiles, fighter jet*, warplane*; gold: gold, gold
        mine*; mining: mine, mines, mining, lithium, uranium, cobalt, copper, bauxite, manganese; passports: passport*,
        visa, visas; grain: wheat, grain, rice, maize, flour, fertiliser*, fertilizer*; guards: presidential guard,
        bodyguard*, bodyguards; training: training, instructors, trainers, advisers; mercenaries: mercenar*, private
        military, contractors, private security; roads: road, roads, highway*, motorway*, main roads; blockade:
        blockade*, siege, besieged, besiege*, embargo*; ramadan: ramadan, fasting, eid; succession: deputy, successor*,
        second-in-command; smuggling: smuggl*, traffick*, cartel*; tax: tax, taxes, levy, customs duties, tariff*;
        livestock: herd, herds, cattle, livestock, herder*; corruption: corrupt*, graft, embezzl*, brib*, fraud*;
        treason: treason, traitor*; espionage: espionage, spy, spies, spying; war crimes: war crime*, crimes against
        humanity, genocid*; money laundering: money laundering, laundering; terrorist financing: financing terrorism,
        terrorist financing, terror financing; assets: asset, assets, bank account*; oil: oil, crude, petrol,
        petroleum, fuel, diesel, gas; electricity: electricity, power cut*, power cuts, blackout*, dam, power station*;
        water: water, well, wells; money: budget, debt, loan*, bond, bonds, imf loan; currency: currency, cfa franc,
        central bank, inflation; flights: flight*, airspace, airline*, airport*; rights: human rights, abuses,
        torture*, rape*; transition: transition, civilian rule, timetable; president: president, presidential, head of
        state; prime minister: prime minister, premier; parliament: parliament*, deputies, senate, assembly;
        opposition: opposition*, dissident*; recruitment: recruit*, conscript*, mobilis*, mobiliz*; women: women,
        woman, girls; health: hospital*, doctor*, vaccine*, clinic*; climate: climate, emissions, cop30, cop29; jobs:
        jobs, workers, strike, wages, pay; trade: traders, trade, exports, imports, market, shops; satellite:
        satellite*, telecom*, telephone*, mobile network*, starlink; nuclear: nuclear, reactor*, enrichment; drugs:
        drug, drugs, cocaine, heroin, cannabis, opium; land: land, farmers, harvest, fields; transport: lorry, lorries,
        truck, trucks, haulier*, freight, trucker*, drivers; wages: wages, salaries, bonus, bonuses, arrears; mutiny:
        mutin*, disobey*, desert*, refused orders; bodies: corpse*, bodies, remains; companies: company, companies,
        firm, firms, investor*
    """),
    "act": named("""
        ambassador: ambassador*, embassy, embassies, envoy*, diplomat*; report: report, inquiry, investigators,
        findings, document; sovereignty: sovereign*, interference, meddling; recording: audio, recording, video,
        footage, tape; contract: contract*, tender, deal; denial: deny, denies, denied, denial, dismisses, rejects,
        refutes, false claims; accusation: accuse*, accusing, blames, blamed; threat: threat*, warns, warned,
        ultimatum, deadline
    """),
    "form": {
        "analysis.first": """
            why, how, what, inside, who are, who is, who were, who was, who will, who can, who runs, who benefits, where
            next, can, is, are, does, will""",
        "round_up": """
            things to know, round-up, roundup, this week in, week in review, morning briefing, evening briefing, daily
            briefing, news in brief, top stories, main stories, headlines of the day, today's headlines, what you need
            to know today, weekly briefing, the week in, news wrap, in brief, your briefing, stories of the week, the
            day in, key events of, need to know this week, digest of the, this week what you need, the week that was, in
            other news, the day's main, the day's top, roundup of, round-up of, five things to, news you may have
            missed, also in the news, at a glance, evening edition, morning edition""",
        "round_up.head": "briefing, digest, newsletter, recap, wrap, weekly, headlines, bulletin, briefs",
        "analysis": """
            explainer, what we know, what to know about, what is behind, what's behind, why it matters, what it means,
            explained, in-depth, in depth, long read, fact check, factbox, timeline, key takeaways, takeaways, a closer
            look, case study, five charts, what next for, who are the, inside the, what next, what comes next, anatomy
            of, lessons from, lessons of, the making of, the story behind, the rise of, rise and fall of, in numbers, by
            the numbers, in charts, five questions, three questions, questions and answers, a look at, state of the, the
            long road, at a crossroads, means for, what it would mean, what to make of, what to watch, how did, how it
            came to, making sense of, inside story, deep dive, what went wrong, who's who, portrait of, guide to, a
            primer, primer on, a brief history, brief history of, need to know about, a short history, in five dates""",
        "analysis.head": """
            analysis, background, profile, feature, backgrounder, insight, q a, why, how, context, interview, report""",
        "opinion": """
            op-ed, guest essay, letter to the editor, letters to the editor, editorial board, my view, i have watched,
            point of view, should be ashamed, why i""",
        "opinion.head": "opinion, editorial, commentary, column, comment, viewpoint, letters, perspective, review",
        "live": """
            live updates, live blog, liveblog, live coverage, as it happened, minute by minute, latest updates, live
            news, follow live""",
        "live.head": "live, updates, breaking live",
        "opinion.voice": """
            i believe, i no longer, i think, i have sat, i have spent, i confess, i cannot help, i wonder, i am
            convinced, i have long, i do not believe, i suspect, i used to, i am tired, i fear that, i have always, i
            refuse, we must stop, let us be honest, let us stop, let's be honest, it is time we, shame on, make no
            mistake, i have, i was, i am, i do, i did, i had, i know, i see, i saw, i write, i read, i remember, i live,
            i grew, i met, i took, i would, i could, i want, i hope, i love, i hate, i ask, i asked, i keep, i never, i
            still, i once, i first, i find, i m, i ve, i d, my own, my father, my mother, my grandmother, my
            grandfather, my neighbours, my neighbors, my generation, my country, my city, my village, we must, we
            should, we need to, we cannot, we have to, we ought, we keep, we are told, our leaders, our politicians, our
            rulers, enough is enough, it is high time, ask yourself, spare me""",
    },
}
