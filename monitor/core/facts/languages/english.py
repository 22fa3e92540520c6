"""English: how it is built, and its words by their meaning."""

import re

from monitor.core.facts.languages.events.english import EVENT_TYPES
from monitor.core.facts.languages.grammar import Counting, Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.english import PAIRS
from monitor.core.facts.languages.people.english import PEOPLE
from monitor.core.facts.languages.themes.english import THEMES

LANGUAGE = Language(
    grammar=Grammar(
        counting=Counting(hundreds=True, joined_to=range(1), in_blanks=False),
        subject_first=True,
        months_capitalised=True,
        attributive_nouns=True,
        past=re.compile(r"(?<!\Aarm)ed\Z"),
        gerund="ing",
        bare_clauses=True,
        day_behind=True,
    ),
    units="""
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty""",
    ones="one",
    tens="thirty forty/fourty fifty sixty seventy eighty ninety",
    scales="hundred thousand million",
    joins="and",
    rounded="""
        dozens 20-99, dozens of 20-99, scores 40-99, scores of 40-99, hundreds 200-999, hundreds of 200-999,
        thousands 2000-9999, thousands of 2000-9999, tens of thousands 20000-99999, hundreds of thousands
        200000-999999, several 3-9, a few 3-9, a handful of 3-9, several dozen 20-99, several hundred 200-999,
        several thousand 2000-9999, a dozen 12~, dozen 12~, half a dozen 6~, a couple of 2~, a pair of 2, a hundred
        100, a thousand 1000, two dozen 24~, three dozen 36~, both 2""",
    at_least="""
        at least, more than.before, over.before, upwards of.before, no fewer than.before, no less than.before, not less
        than.before, a minimum of.before, in excess of.before, well over.before, not fewer than.before, at the least, as
        least, nothing less than.before, none fewer than.before, no lesser than.before, no fewer, no less,
        exceeds.before, exceeded.before, tops.before, topped.before, surpasses.before, surpassed.before""",
    about="""
        about, around, some, nearly, almost, approximately, roughly, up to, as many as, an estimated, estimated,
        circa, close to, fewer than, less than, at most, just over, just under, perhaps, possibly,
        no more than, not more than""",
    ranges="to or and",
    between="between",
    changes="from",
    nobody="""
        no, none, nobody, no one, noone, not a single, not one, without any, zero, neither.next, nor.next,
        without.next, without causing, passed without.next, not cause any, not result in any, not leave any, not
        causing any, no reports of, no immediate reports of, not any.next""",
    people=PEOPLE,
    things="""
        year, years, year-old, years-old, month, months, week, weeks, day, days, hour, hours, minute, minutes,
        second, seconds, night, nights, km, kilometer*, kilometre*, mile*, metre*, meter*, feet, foot, m, cm, mph,
        kph, kg, kilos, kilogram*, ton, tons, tonne*, litre*, liter*, barrel*, acre*, hectare*, dollar*, euro*,
        pound*, cent, cents, franc*, rouble*, ruble*, naira, shilling*, usd, eur, percent, per cent, pc, percentage,
        point*, degree*, time, times, village*, town*, city, cities, country, countries, state, states, region*,
        province*, district*, vehicle*, car, cars, truck, trucks, lorr*, motorcycle*, tank, tanks, drone, drones,
        missile*, rocket*, shell, shells, mortar*, bomb, bombs, strike, strikes, attack, attacks, raid, raids,
        explosion*, blast, blasts, operation*, job, jobs, seat*, vote*, goal*, cattle, cow*, goat*, sheep, camel*,
        animal*, livestock, school*, hospital*, church*, mosque*, building*, house, houses, home, homes, shop*,
        store, stores, company, companies, project*, incident*, case, cases, page*, part, parts, round*, set, sets,
        a m, p m, am, pm, flight*, plane*, aircraft, helicopter*, ship, ships, boat*, vessel*, base, bases, post,
        posts, camp, camps, checkpoint*, weapon*, rifle*, gun, guns, ammunition, question*, charge*, count, counts,
        th, nd, rd, session*, game*, match*, win, wins, loss*, bill*, article*, resolution*, law, laws, group,
        groups, unit, units, brigade*, battalion*, regiment*, division*, side, sides, party, parties, term, terms,
        million, billion, bn, dog, dogs, fish, bird, birds, whale*, tree, trees, front*, week-long, hopes, reasons,
        ways, years old, line*, route*, road, roads, bridge*, chapter*, highway*, magnitude, hostilities, positions,
        thirds, quarters, fifths, tenths, technicals, pickup*, pick-up*, laptop*, phone*, motorbike*, drone*,
        radio*, tanker*""",
    harm={
        "killed.verb.loss": "lost, loses, losing, the loss of",
        "killed.verb": """
            burial of, burials of, kills, kill, killing, killings of, murders, massacres, beheads, executes, slays,
            shoots dead, shot and killed, claimed the lives of, claims the lives of, claim the lives of, claiming
            the lives of, claimed.weak, claims.weak, claim.weak, claiming.weak, costs.weak, took the lives of, cost
            the lives of, costing the lives of, death of, deaths of, murder of, killing of, neutralises,
            neutralizes, assassinates, loss of, beheading, took the life of, claimed the life of, assassination of,
            bodies of, body of, remains of, killed himself and, killed herself and, blew himself up and killed""",
        "killed.done": """
            killed, slain, martyred, burned to death, burnt to death, stabbed to death, hacked to death, crushed to
            death, murdered, massacred, beheaded, slaughtered, shot dead, gunned down, executed, lynched,
            assassinated, eliminated.weak, neutralised.weak, neutralized.weak""",
        "killed.state": """
            dead, deaths, bodies recovered, fatalities, died, dies, die, perished, lost their lives, lost his life,
            lost her life, drowned, drown, bodies, corpses, fatally shot, fatally wounded, passed away, fatality,
            were found dead, found dead, lose their lives, feared dead, confirmed dead, lay dead, found lifeless,
            perish, perishes, did not survive, didn t survive""",
        "total.toll": """
            bringing the total to, brings the total to, brought the total to, taking the total to, takes the total
            to, raising the total to, bringing to, bringing the total number to, pushing the total to, bringing the
            number to""",
        "killed.toll": """
            death toll, toll, number of dead, number of deaths, number of fatalities, number killed, body count,
            fatalities""",
        "wounded.done": "wounded, injured, hurt, maimed",
        "wounded.verb": "wounds, injures, wounding, injuring, hurting, injuries to, wound.weak, injure",
        "wounded.state": """
            injuries, hospitalised, hospitalized, casualties injured, sustained injuries, suffered injuries, treated for
            smoke inhalation, treated for injuries, treated for burns, treated for shock, treated for minor injuries,
            treated in hospital, taken to hospital, taken to the hospital, rushed to hospital""",
        "wounded.toll": "number of wounded, number of injured",
        "casualties.state": "casualties, casualty",
        "missing.state": "missing, unaccounted for, unaccounted, disappeared, gone missing",
        "abducted.done": """
            abducted, kidnapped, taken hostage, seized.weak, held hostage, snatched.weak, abducted at gunpoint""",
        "abducted.verb": """
            abducts, kidnaps, abduct, kidnap, abducting, kidnapping, kidnapping of, abduction of, takes hostage,
            took hostage, whisked away.weak, whisking away.weak, whisk away.weak, marched off.weak""",
        "arrested.done": """
            arrested, detained, captured.weak, rounded up, taken into custody, taken prisoner, apprehended, jailed.weak,
            held.weak, recaptured, picked up.weak, caught.weak""",
        "arrested.verb": """
            arrests, arrest of, detains, arresting, detaining, captures.weak, capture.weak, capturing.weak, detention
            of, arrest, detain""",
        "arrested.state": "arrests, arrests were made",
        "freed.done": "freed, released.weak, liberated.weak, set free, handed over alive.weak, let go.weak",
        "freed.no": phrases(
            "released, releases, releasing, release of, release",
            """
            a report, the report, its report, their report, reports, a statement, the statement, statements, footage,
            the footage, a video, the video, videos, audio, a recording, recordings, a photo, photos, photographs,
            pictures, images, the names, names, a list, the list, details, further details, data, figures, findings,
            its findings, results, the results, documents, information, a book, an album, funds, water, tear gas""",
        ),
        "freed.verb": """
            frees, releases.weak, release of.weak, rescue of, freeing, releasing.weak, free.weak, release.weak""",
        "freed.state.captive": "safe and sound, escaped, escape, escapes, broke free, are free, is free, now free",
        "freed.done.captive": "rescued",
        "freed.verb.captive": "rescue, rescues, rescuing",
        "surrendered.state": """
            surrendered, surrender, laid down their arms, lay down their arms, laid down arms, laid down their
            weapons, turned themselves in, defected, gave themselves up, surrendering, surrenders, laying down their
            arms, give themselves up, gives himself up, turned himself in, turn themselves in, handed in their
            weapons, handed over their weapons, put down their weapons, dropped their weapons, gave up their arms,
            gave up their weapons, deserted""",
        "displaced.done": "displaced, uprooted, evacuated.weak, driven from their homes, made homeless",
        "displaced.verb": "displaces, displacing, uproots, uprooting, evacuates.weak, displace",
        "displaced.toll": """
            number of displaced, number of displaced people, number displaced, number of people displaced""",
        "displaced.state": """
            forced to flee, fled, flee, fleeing, homeless, fled their homes, left their homes, forced from their
            homes, have fled, flee their homes, from their homes, out of their homes""",
        "freed.state": """
            walked free, walk free, walks free, went free, go free, goes free, regained their freedom, regains
            freedom, regain their freedom, regained freedom, gained their freedom, regained his freedom, regained
            her freedom, regained their liberty""",
        "infected.state.cases": "cases",
        "infected.state": """
            cases of cholera, cases of ebola, cases of measles, cases of mpox, cases of malaria, cases of polio, cases
            of dengue, cases of covid, cases of covid-19, cases of meningitis, cholera cases, ebola cases, measles
            cases, mpox cases, infected, infections, confirmed cases, suspected cases, new cases, cases of infection,
            cases of the disease, cases of marburg, cases of plague, cases of diphtheria, cases of yellow fever""",
        "homes.thing": "houses, homes, dwellings, huts, shelters, tents, buildings",
        "homes.lost": """
            destroyed, destroys, destroy, destroying, damaged, damages, damaging, burned, burned down, burnt, torched,
            flattened, razed, swept away, washed away, collapsed, levelled, leveled, demolished, submerged, flooded,
            inundated, ruined, gutted, flattens, flatten, flattening, razes, raze, razing, levelling, leveling, torches,
            torching, burns down, burning down, wrecked, wrecks, wrecking, washes away, sweeps away, sweeping away,
            destroyed by fire, gutted by fire, submerges, engulfed, burnt down, reduced to ashes, reduced to rubble,
            blown away, under water, underwater""",
        "magnitude.toll": "magnitude, richter scale, magnitude of",
    },
    glue={
        "former": "former, ex",
        "agent.no": "by mistake, by night, by dawn, by then, by now, by phone, by noon",
        "parent": "father of, mother of, parent of, parents of, dad of, mum of, mom of, grandmother of, grandfather of",
        "except": "all but, except, except for, apart from, excluding, other than, with the exception of, bar",
        "withdraw.prove": "proved, proven, turned out",
        "deed.none": phrases(
            "we, they, it, he, our fighters, our forces, our men, its fighters, its forces, its men",
            """
            had nothing to do with, have nothing to do with, has nothing to do with, were not behind, was not behind,
            are not behind, were not involved, was not involved, are not involved, had no part in, played no part in,
            was not responsible, were not responsible, are not responsible""",
        ),
        "deed.whole": phrases(
            "it, it has, it had, its fighters, its fighters had, its men, its men had, its forces, to have, having",
            "killed, attacked, ambushed, captured, seized, destroyed, bombed, kidnapped, abducted, executed, shot down",
        ),
        "state": """
            army, military, armed forces, ministry, police, navy, air force, defence forces, defense forces,
            security forces, government, junta, general staff, coast guard, authorities, president, minister,
            kremlin, pentagon, fama, idf, centcom""",
        "died": """
            died, dies, die, have died, passed away, succumbed, lost their lives, lost his life, lost her life, did
            not survive, didn t survive""",
        "that": "that",
        "who": "who, which, whose",
        "of_the": "the",
        "out_of": "out",
        "of": "of",
        "no_subject": "the, a, an, its, their, these, those, of, in",
        "to_do": "to",
        "the_year": "the, a",
        "among": "of them, of whom, of which",
        "accused": "accused, charged, suspected, convicted, jailed",
        "possessive": "her, his, their, its, the, a, an",
        "be": "was, were, been, being, are, is, be, have been, had been, has been, were also, got, get, left",
        "agent": "by",
        "before": """
            in, with, from, near, after, on, against, for, within, during, among, amid, since, against the, under,
            over, behind, into, through, between, before""",
        "to": """
            to, at, of, is, reached, reaches, hits, hit, stands at, passes, passed, tops, exceeds, climbs to, was,
            stood at, now, topped""",
        "and": "and, or, as well as, plus, along with, but also",
        "subset": """
            including, among them, among whom, includes, included, most of them, at least of them, one of whom, half
            of them, amongst them, mostly, mainly, many of them, nearly all of them, all of them, the majority of
            them, at least half of them""",
        "other": "others, other, more, further, another, additional, people, survivors",
        "clause": """
            when, after, while, as, that, which, who, because, where, before, but, although, though, since, until,
            if, whose, hours after, days after""",
        "unreal.earlier": """
            previously, earlier reports, earlier toll, previous toll, previous count, up from, earlier tally, earlier
            said, initially, at first, originally put at, first put at, had been put at, earlier figure, earlier
            figure of, previous figure, previous figure of, earlier estimate, earlier estimate of, previous estimate,
            previous death toll, earlier death toll, previous tally, earlier count, earlier report of""",
        "unreal": """
            demand, demands, demanded, demanding, could, may, might, would, if, unless, threatened, threatens,
            threatening, threat, plans to, planned to, will, to avoid, risk, likely to, plotting, plot, aims to,
            should, intends to, vowed to, wants to, capable of, can, ordered to, attempt to, attempted to, tried to,
            plotted to, hoped to, scheduled to, due to be, simulated, drill, exercise, fiction, novel, film, must,
            fears, fear that, fearing, no word on, no immediate word, no information on, no details on""",
        "denied": """
            denied, denies, deny, denying, rejected claims, rejects claims, false reports, rejected reports, no
            truth, rumours, rumors, dismissed reports, refuted""",
        "age": "aged, age, ages, aged between",
        "where": "where, in which, at which, on which",
        "recall": "after",
        "per": "per, in every, for every, out of every",
        "rather": "not, instead of, rather than",
        "share": """
            half of, half the, most of, some of, a third of, one third of, two thirds of, a quarter of, three
            quarters of, many of, several of, the rest of, the remainder of, the majority of, none of, part of, a
            number of, a few of""",
        "versus": "up from, down from, against, compared with",
        "hearer": "to",
        "instead": "but",
        "others": "others",
        "condition": "if, unless, should",
        "goods": "data, money, cash, documents, files, records",
        "tells": "told, tells",
        "until": "to, through, until",
        "ratio": "in",
        "habitual.sum": phrases(
            "since the start of, since the beginning of, since the outbreak of, since the onset of",
            "the war, the conflict, the insurgency, the civil war, the invasion",
        )
        + ", since the war began, since the war started, since the war broke out, since war broke out",
        "charged": """
            accused of, charged with, charged over, suspected of, convicted of, convicted for, jailed for, jailed over,
            guilty of, tried for, on trial for, on trial over, wanted for, for life for, sentenced for""",
        "contrast": "while, whereas, but, though, although",
        "worst": "deadliest, worst, bloodiest, most deadly, deadlier",
        "another": "another, a second, a third, a fourth, a fifth",
        "habitual": """
            every year, each year, per year, annually, yearly, every month, each month, every week, each week, every
            day, each day, on average""",
        "he": "he, she",
        "he.words": "according to him, according to her",
        "not": "not, never, yet to",
        "aim.object": "responsibility, responsibility for",
        "aim.attack": """
            attack*, bombing*, blast, raid, ambush, explosion, assault, shooting, kidnapping, abduction, killing of,
            massacre, suicide, car bomb, strike, strikes, drone strike, murder, hijacking, hijack, capture of,
            seizure of, beheading, execution of, killings, assassination, storming of, sinking of, downing of,
            sabotage, arson, ambushes, raids, shootings""",
        "allegation": """
            reports, claims, accusations, allegations, rumours, rumors, report, accusation, allegation, suggestions,
            claim, news, story, stories, narrative, assertions, involvement""",
        "withdraw": "withdrew, withdrawn, withdraws, retracted, retracts, retract, deleted, deletes",
        "piece": "report, reports, story, stories, article, dispatch, news alert, tweet",
        "tally": "toll, death toll, figure, figures, number, count, tally, statement, report",
        "aux": """
            has, have, had, also, later, earlier, initially, then, immediately, first, quickly, reportedly, now, not,
            is, was, were, could, cannot, did, does, do, would, swiftly, repeatedly, strongly, categorically, formally,
            previously, originally, widely, officially""",
        "pronoun": "he, she, it, they, who, we, i, you, this, which, that, there, these, what, some, many, whom",
        "mute": f"""
            of, them, those, us, by, early, late, once, same, post, posts, message, statement, tweet, video,
            footage, day, evening, toll, death toll, count, tally,
            {phrases("new, latest, first, provisional, official, preliminary", "toll, death toll, count, tally")}""",
        "lead": """
            as, but, and, however, meanwhile, later, while, the, a, an, its, their, his, her, our, also, earlier,
            one, another""",
        "office": """
            spokesman for, spokeswoman for, spokesperson for, spokespeople for, minister for, envoy for, coordinator
            for, commissioner for, secretary for, lawyer for, lawyers for""",
        "manner": "by phone, by telephone, over the phone, on the phone, by text message, by email, in writing",
        "untrue": """
            false, baseless, fabricated, untrue, lies, a lie, unfounded, fake, fake news, nonsense, groundless,
            wrong, mistaken, incorrect, a fabrication, fabrications, an invention, pure invention, pure fiction,
            sheer invention, inventions""",
        "refused": """
            bail, entry, access, visa, visas, asylum, permission, request, requests, goal, equaliser, equalizer, draw,
            win, victory, penalty, chance, parole, appeal, application, extradition, licence, license, himself,
            herself, themselves, treatment, passage""",
    },
    abbreviations="ms no",
    weekdays="monday tuesday wednesday thursday friday saturday sunday",
    months="""
        january/jan february/feb march april/apr may june/jun july/jul august/aug september/sept/sep october/oct
        november/nov december/dec""",
    relative="""
        day_before_yesterday yesterday today/tonight/this_morning/this_afternoon/this_evening tomorrow
        day_after_tomorrow""",
    spans={
        "year.1": "last year, the previous year, a year ago, a year earlier",
        "month.1": "last month, a month ago",
        "week.1": "last week, a week ago, past week",
        "year.0": "this year, so far this year, since the start of the year, since the beginning of the year",
        "month.0": "this month",
        "week.0": "this week",
        "decade.0": """
            past decade, last decade, in recent years, over the years, past few years, past two years, past three
            years, past five years, for years, recent years""",
    },
    periods="day/days week/weeks month/months year/years",
    ago={
        "after": "ago, earlier",
    },
    since="since",
    years={
        "before": "in, since, of, by, during, until, from, year, early, late, mid, between",
        "after": "bc",
    },
    future="""
        will, opens, open, due, scheduled, next, set for, set to, starts, begins, to be held, is to, are to,
        upcoming, coming""",
    lately="last, past",
    speech={
        "say": """
            said, says, say, told, tells, announced, announces, reported, reports, confirmed, confirms, stated, states,
            added, acknowledged, acknowledges, admitted, admits, warned, warns, wrote, insisted, insists, declared,
            declares, claimed that, claims that, claimed it, claims it, claimed to have, claims to have, claim to have,
            alleged, alleges, explained, tweeted, posted, estimated, estimates, noted, testified, recounted, revealed,
            claim that, claim it, adds, explains, reveals, cautioned, cautions, warn, recalled, recalls, stressed,
            stresses, put the number, put the death toll, puts the death toll, put the toll, puts the toll, puts the
            number, boasted, boasts""",
        "according": "according to, citing, quoting, in the words of, per",
        "claim": "claimed, claims, claim, claim of, claimed by, took credit for, takes credit for, taking credit for",
        "assume": "took, takes, taken, accepted, asserted, claiming",
        "deny": "denied, denies, deny, denying, refuted, refutes, refute",
        "reject": "rejected, rejects, reject, dismissed, dismisses, rejecting, disputed, disputes",
        "notice": """
            correction, corrects, clarification, corrected version, earlier version, previous version, updated to
            correct, retraction, erratum, corrects headline, corrects toll, we regret the error, was updated to
            correct, please disregard, mandatory kill, kill notice""",
        "correct": """
            corrected, corrects, revised, revises, lowered, revising,
            lowers, correcting, amended, revise, downgraded""",
        "brand": """
            called, calls, described, describes, branded, brands, labelled, labeled, labels, dismissed as, dismisses
            as""",
    },
    deeds=phrases(
        "it, they, its fighters, its men, its members, its militants, its forces, their fighters, their men",
        "carried out, had carried out, was behind, were behind, had been behind, staged, had staged, conducted",
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)
