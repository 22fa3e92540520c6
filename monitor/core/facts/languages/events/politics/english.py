"""What is said, agreed, decided or ordered, in English words."""

from monitor.core.facts.languages.language import phrases

POLITICS = {
    "quarrel": f"""
        summon*, persona non grata, envoys 48 hours, rupture of relations, ties sour, relations sour, deepening
        rift, protest note, note of protest, formal protest, note verbale, tit-for-tat, war of words, retaliat*
        visa*, visa retaliation, visa bond*, protested to, letter of protest, letter of complaint, recalled for
        consultations, unfriendly act, {phrases("expel*, recall*, call* in", "french ambassador")},
        {phrases("expel*, recall*, call* in", "russian ambassador, us ambassador, israeli ambassador")},
        {phrases("diplomatic", "row, spat, rift, crisis, dispute, quarrel, tension*, standoff, stand-off, feud")},
        {phrases("diplomatic", "incident, fallout, freeze, protest, retaliation, rebuke, rupture, expulsion*")},
        {phrases("recall*, recall of, withdraws, pulls, expel*, expulsion of", "ambassador*, its ambassador*")},
        {phrases("recall*, recall of, expel*, expulsion of, orders out, call* in", "envoy*, its envoy*")},
        {phrases("recall*, recall of, expel*, expulsion of, orders out, call* in", "the ambassador*")},
        {phrases("expel*, expulsion of, orders out", "diplomat*, french diplomat*, russian diplomat*")},
        {phrases("ambassador*, envoy*, diplomat*", "expelled, recalled, summoned, ordered out, called in")},
        {phrases("ambassador*, envoy*, diplomat*", "to leave, to quit, sent home, thrown out, kicked out")},
        {phrases("ambassador*, envoy*, diplomat*", "told to leave")}, {phrases("demand*", "apology, an apology")},
        {phrases("24, 48, 72", "hours to leave, hours to pack")},
        {phrases("sever*, cut*, break*, broke*", "ties, diplomatic, off relations, off diplomatic, relations")},
        {phrases("downgrad*, suspends, strained, frayed, soured", "ties, relations, diplomatic")},
        {phrases("rift", "between, with, deepens, widens, over")},
        {phrases("suspend*, halt*, reciprocal", "visa*")}, {phrases("stands by", "envoy, its envoy, ambassador")},
        {phrases("sends home, sent home, kick* out, throw* out", "ambassador*, diplomat*, envoy*")},
        {phrases("lodg*, formal, official", "a protest, protest, complaint, a complaint, a formal protest")},
        {phrases(phrases("expel*, throw* out, kick* out", "two, three, four"), "french diplomats, diplomats")}""",
    "talks": """
        talks, negotiat*, summit, mediat*, ceasefire talks, peace talks, meets, meet for, dialogue, roundtable,
        diplomatic meeting, consultations, hold talks, held talks, meeting between, sit down, sat down, peace process,
        facilitator*, go-between*, shuttle diplomacy, face-to-face, broker*, bargain*, negotiating table, thrash out,
        sound out, tête-à-tête, back at the table, return to the table""",
    "agreement": f"""
        agreement, deal, accord, treaty, sign, signs, signed, peace deal, truce, pact, memorandum, ceasefire
        agreement, ceasefire takes effect, ceasefire*, cease-fire*, armistice, peace accord, agree truce, guns fall
        silent, initialled, initialed, clinch*, strike deal, strikes deal, struck a deal, strike a deal, reach
        deal, reached a deal, reach a deal, seal, seals, sealed, ink deal, inked, inks, sign off, ratif*, end
        hostilities, end of hostilities, cessation of hostilities, agreed to end, agree on, reconcil*, bury the
        hatchet, lay down feud, pledge to end, shake hands, shook hands, bury differences, come to terms, settle
        dispute, ends feud, end feud, end war, ends war, ends conflict, peace at last, ceasefire holds, common
        ground, extension of the mandate, {phrases("extend*, renew*, prolong*", "mandate, the mandate, pact")},
        {phrases("mandate", "extended, renewed")}""",
    "sanctions": """
        sanction*, asset freeze, froze assets, travel ban*, embargo, blacklist*, arms embargo, punitive measures,
        punitive package, frozen assets, assets frozen, freeze assets, freezes assets, asset freezes, visa ban*, visa
        restriction*, trade restrictions, export ban*, banned from entering, penalises, penalizes, restrictive
        measures, freeze accounts, froze the accounts, lifts curbs, punishes, slapped with, bars entry, barred from
        entering, bans entry, trade ban*, ban exports""",
    "visit": """
        visit, visits, visiting, arrives in, state visit, official visit, trip to, tour of, lands in, day trip, touches
        down, touched down, touch down, flies to, flew to, flies into, flew into, red carpet, guest of, arrives for,
        first visit, landed in, travels to, travelled to, traveled to, paid a visit, pays a visit, pays visit, on tour,
        whistle-stop, delegation visits, day trip to, stopover, in kyiv for, courtesy call, pilgrimage, received by,
        received at""",
    "statement": f"""
        condemn*, statement, condolences, urges, urged, calls for, called for, warns, vows, denounc*, communiqu*,
        expresse*, reaffirm*, calls on, rejects,
        {phrases("citizens, nationals, expatriates, non-emergency staff, embassy staff", "to leave")}""",
    "decree": """
        decree*, curfew*, state of emergency, martial law, by decree, dissolution of, nationalis*, nationaliz*,
        expropriat*, provisional administration, new constitution, new law, law passed, passes law, passes bill, adopts
        law, promulgat*, mandate extended, extends mandate, taken off the air, stripped of citizenship, taken over by
        the state, outlaw*, moratorium""",
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
        runoff, landslide win, landslide victory, in a landslide, by a landslide, absolute majority, outright
        majority, parliamentary majority, majority in parliament, incumbent, turnout, abstention, constituenc*,
        second round, run-off, exit poll*, legislative seats, re-elected, reelected, elected, elects, opposition
        wins, wins vote, ruling party wins, wins majority, seats in parliament, ballots counted, presidential race,
        primaries, vote count, counting of votes, wins second term, wins third term, wins presidency, first round,
        clinch victory, sweeps to, swept to victory, sweep to victory, wins seat, polling day, polling booths, head
        to the polls, heads to the polls, cast ballots, casting ballots, casts ballot, electorate, presidency race,
        concedes defeat, concede defeat""",
    "visit.title": "arrives, arrive in, in town, hosts, welcomes, lands, heads to, tours",
    "statement.title": """
        denies, deny, denied, dismisses, refutes, insists, assures, hails, slams, criticises, criticizes,
        criticise, decries, pledges, voices, rules out, defends, deplores, regrets, praises, backs, we will,
        apologises, apologizes, hits back, responds to""",
    "appointment.title": """
        sacks, sacking, replaces, succeeds, promoted to, to head, stepped down, fires minister, fires general""",
    "quarrel.faint": """
        rebuke*, apology from, trade accusations, traded accusations, reciprocity, reciprocal measure*,
        interference in, meddling in, airspace violation*, violat* its airspace, violated the airspace""",
    "statement.faint": """
        national mourning, days of mourning, day of mourning, half-mast, half-staff""",
}
