"""English words of what nature does, and machines that fail or are broken into."""

from monitor.core.facts.languages.language import phrases

DISASTERS = {
    "flood": """
        flood*, torrential rain*, inundat*, heavy rain*, river burst, mudslide*, landslide*, burst its banks, dam
        burst, flash flood*, bursts its banks, overflow*, deluge, downpour*, swollen river*, submerged, rising
        water*, water rose, swept away, sweeps away, washes away, washed away, under water, underwater, levee*,
        monsoon*, waterlogged, burst dam, waters rise, river rises, burst the river, rains kill, rains leave, rains
        cause, torrents, torrent of water, river breaks, water level*, waist-deep, knee-deep, marooned, stranded on
        rooftops, dam bursts, dams burst, dam collapses""",
    "storm": """
        storm*, cyclone*, hurricane*, typhoon*, tornado*, strong winds, sandstorm, the storm, a storm, tropical
        storm*, storm hits, storm kills, storm surge, winter storm, dust storm*, storm batters, storm lashes, storm
        leaves, storm makes, violent storm*, powerful storm*, severe storm*, heavy storm*, storm damage, storm
        warning, storms lash, storms kill, storms leave, gale*, gusts, twister*, landfall, lashed, hailstorm*,
        blizzard*, snowstorm*, cyclonic, snowfall, winds tear, winds rip, roofs blown, roofs torn, ripped off
        roofs, tore off roofs, winds batter""",
    "earthquake": """
        earthquake*, quake*, tremor*, aftershock*, seismolog*, richter, epicentre, epicenter, magnitude, earth
        shakes, ground shakes, ground shook, earth shook, jolts""",
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
        rift valley fever, bubonic, chikungunya, rabies, anthrax, whooping cough, falls ill, fell ill, fall ill,
        mystery illness, unknown illness, health emergency, jab, jabs, isolation ward, isolation centre""",
    "accident": f"""
        crash*, accident*, plunges, plunge, plunged, collision*, collide*, capsiz*, derail*, collapsed, collapse,
        stampede, pile-up, lost control, overturn*, sank, shipwreck*, sinks, ran off the road, boat sinks, veer*,
        smashes into, smashed into, rammed into, ploughed into, plowed into, head-on, mid-air, midair, adrift,
        plummet*, skidded, runs aground, ran aground, cave-in, caves in, caved in, crush, emergency landing, brake
        failure, brakes failed, wreckage, building collapses, wall collapses, road death*, struck by a train, hit by a
        train, goes down with, swerved, jumped the tracks, jumps the tracks, tragedy on, mangled, slams into, slammed
        into, ploughs into, plows into, hits a tree, plunges off, tumbles into, tumbled into, careered, careened, flips
        over, flipped over, pile up, goes off the road, left the road, off a cliff, ravine, gorge, crash-land*, hard
        landing, {phrases("helicopter, plane, aircraft, jet", "down, came down, comes down")}""",
    "cyberattack": """
        cyberattack*, cyber attack*, cyber-attack*, hack*, ransomware, malware, data breach, phishing, denial of
        service, ddos, encrypted servers, ransomware gang*, cyber, data leak*, leaked data, data theft, stolen data,
        crypto heist, spyware, defaced, knocked offline, taken offline, botnet*, breached the network, servers down
        after, encrypted files, digital break-in, computer systems were, systems offline, cripples systems, crippled
        systems, paralyses computers, leak of personal data, personal data of""",
    "flood.title": "rains, rain",
    "accident.title": "falls into, fell into",
    "accident.faint": "drown*",
}
