"""Events → articles as outlets publish them, with their labels."""

import random
from dataclasses import dataclass, replace
from datetime import timedelta

from tests.events.affairs import AFFAIRS
from tests.events.corpus import Corpus, Label
from tests.events.pack import pack_toml
from tests.events.phrasebook import LANGUAGES, count, dates, name, names, phrases, place_forms, say
from tests.events.plan import LATER, plan
from tests.events.reports import Mark, answer, report, told

AGENCIES = ("AFP", "Reuters", "AP", "EFE", "dpa", "Lusa", "Xinhua", "Interfax")
_TOLL = {"least": "dead"}
_LANGUAGE_WEIGHTS = {"en": 5, "fr": 4, "es": 2, "pt": 2, "de": 2, "ar": 2, "ru": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """An article that is being made. `copy_of`: index of the piece whose text it has; `marks`: how it may tell facts.

    voice: the agency or outlet whose word it is.
    """

    at: object
    outlet: dict
    lang: str
    title: str
    summary: str
    paragraphs: tuple[str, ...]
    event: str | None
    role: str
    kind: str | None = None
    relevant: bool = True
    copy_of: int | None = None
    voice: str = ""
    marks: tuple[Mark, ...] = ()


def make_events(seed, events=200, *, headlines=False, affairs=0.25):
    """The corpus of this seed, see the package. The same seed gives the same articles, with and without bodies."""
    rng = random.Random(seed)
    happened = plan(rng, events, affairs=affairs)
    pieces = []
    for event in happened:
        _publish(event, pieces, rng)
    _write_round_ups(happened, pieces, rng)
    _write_in_passing(happened, pieces, rng)
    return _corpus(seed, pieces, rng, headlines=headlines)


# --- one event ------------------------------------------------------------------------------------------------------


def _publish(event, pieces, rng):
    """The reports of an event: some outlets write their own, some take the agency's, some come back to it."""
    first = len(pieces)
    wanted = rng.randint(1, 2) if event.kind in LATER else 1 + min(9, int(rng.expovariate(0.32)))
    taken = set()
    while len(pieces) - first < wanted:
        outlet = _free_outlet(rng, taken)
        if outlet is None:
            break
        hours = rng.uniform(0.5, 5) if not taken else min(60, 1 + rng.expovariate(0.09))
        taken.add(outlet["outlet"])
        pieces.append(_own_report(event, outlet, hours, rng))
        if wanted > 2 and rng.random() < 0.3:
            _syndicate(event, pieces, rng, taken, wanted - (len(pieces) - first))
    for index in range(first, len(pieces)):
        if rng.random() < 0.12:
            _revise(event, index, pieces, rng)
    if len(event.stages) > 1 and event.kind not in LATER and wanted > 1:
        _follow_up(event, pieces, rng, taken)
    if event.kind in AFFAIRS and rng.random() < 0.7:
        _reply(event, pieces, rng, taken)


def _free_outlet(rng, taken, lang=None):
    lang = lang or rng.choices(list(_LANGUAGE_WEIGHTS), list(_LANGUAGE_WEIGHTS.values()))[0]
    free = [row for row in names("outlets") if row["lang"] == lang and row["outlet"] not in taken]
    return rng.choice(free) if free else None


def _own_report(event, outlet, hours, rng, *, corrects=False, role="report"):
    if role == "reply":
        written = answer(event, outlet["lang"], hours, rng)
    else:
        written = report(event, outlet["lang"], hours, rng, corrects=corrects)
    sentences, voice = written.sentences, outlet["outlet"]
    if rng.random() < 0.12:
        voice = rng.choice(AGENCIES)
        sentences = (_cited(written, voice, rng), *sentences[1:])
    return _Piece(
        at=event.at + timedelta(hours=hours), outlet=outlet, lang=outlet["lang"], title=written.title,
        summary=_summary(sentences, rng), paragraphs=sentences, event=event.id, role=event.kind if event.kind in LATER else role,
        voice=voice, kind=event.kind,
        marks=written.marks,
    )  # fmt: skip


def _cited(written, agency, rng):
    lines = phrases(written.lang)["lines"]
    return say(lines["cited"], {"lead": written.sentences[0], "agency": agency}, rng)


def _summary(sentences, rng):
    whole = " ".join(sentences[: rng.randint(1, 2)])
    return rng.choice((whole, whole, sentences[0], whole[: int(len(whole) * 0.7)].rsplit(" ", 1)[0] + " […]", ""))


# --- copies and revisions -------------------------------------------------------------------------------------------


def _syndicate(event, pieces, rng, taken, most):
    """Make the last piece an agency's text, and let others of its language print it."""
    agency = rng.choice(AGENCIES)
    original, lines = pieces[-1], phrases(pieces[-1].lang)["lines"]
    town = name(event.names["near"], original.lang)
    byline = rng.choice(lines["byline"]).format(agency=agency, town=town)
    source = replace(original, voice=agency, paragraphs=(byline + original.paragraphs[0], *original.paragraphs[1:]))
    pieces[-1], index = source, len(pieces) - 1
    for _ in range(min(most, rng.randint(1, 4))):
        outlet = _free_outlet(rng, taken, original.lang)
        if outlet is None:
            return
        taken.add(outlet["outlet"])
        pieces.append(_copied(source, index, outlet, agency, rng))


def _copied(source, index, outlet, agency, rng):
    """The same text elsewhere: as it is, cut, lightly edited, or under another headline."""
    way = rng.choice(("verbatim", "cut", "edited", "headline"))
    paragraphs = list(source.paragraphs)
    if way == "cut" and len(paragraphs) > 2:
        paragraphs = paragraphs[: max(2, len(paragraphs) * 2 // 3)]
    if way == "edited":
        paragraphs = _edited(paragraphs, phrases(source.lang)["edits"]["swaps"], rng)
    if way in {"edited", "headline"}:
        paragraphs.append(rng.choice(phrases(source.lang)["lines"]["credit"]).format(agency=agency))
    title = source.title if way in {"verbatim", "cut"} else _retitled(source, rng)
    return replace(
        source, at=source.at + timedelta(hours=rng.uniform(0.2, 9)), outlet=outlet, title=title, paragraphs=tuple(paragraphs),
        summary=_summary(paragraphs, rng), role="copy", copy_of=index,
    )  # fmt: skip


def _edited(paragraphs, swaps, rng):
    """As a sub-editor leaves it: two words changed throughout, two paragraphs in another order, one perhaps gone."""
    paragraphs = list(paragraphs)
    for before, after in rng.sample(swaps, 2):
        paragraphs = [paragraph.replace(before, after) for paragraph in paragraphs]
    if len(paragraphs) > 3:
        paragraphs[2], paragraphs[3] = paragraphs[3], paragraphs[2]
    if len(paragraphs) > 5 and rng.random() < 0.5:
        del paragraphs[rng.randrange(2, len(paragraphs))]
    return paragraphs


def _retitled(source, rng):
    """A headline made of the beginning of the text, as sub-editors in a hurry make them."""
    words = source.paragraphs[0].split(" - ")[-1].split(". ")[0].split()
    return " ".join(words[: rng.randint(7, 11)]).rstrip(",.;:") if len(words) > 7 else source.title


def _revise(event, index, pieces, rng):
    """The publisher changes the page: what it had, and below it or before it what is known by now."""
    before = pieces[index]
    hours = (before.at - event.at) / timedelta(hours=1) + rng.uniform(2, 20)
    later = report(event, before.lang, hours, rng, corrects=True)
    added = [sentence for sentence in later.sentences[1:] if sentence not in before.paragraphs][:2] or [
        later.sentences[0]
    ]
    revised = replace(
        before, at=event.at + timedelta(hours=hours), paragraphs=(*before.paragraphs, *added), role="revision", copy_of=index,
        marks=(*before.marks, *later.marks),
    )  # fmt: skip
    pieces.append(revised)


def _follow_up(event, pieces, rng, taken):
    """Someone tells that the toll changed."""
    outlet = _free_outlet(rng, taken)
    if outlet is not None and rng.random() < 0.7:
        hours = event.stages[-1].hours + rng.uniform(1, 6)
        pieces.append(_own_report(event, outlet, hours, rng, corrects=True, role="follow-up"))


def _reply(event, pieces, rng, taken):
    """Those whom it concerns answer, days later; and one or two tell it."""
    for _ in range(rng.randint(1, 2)):
        if outlet := _free_outlet(rng, taken):
            taken.add(outlet["outlet"])
            pieces.append(_own_report(event, outlet, rng.uniform(14, 90), rng, role="reply"))


# --- what is no report ----------------------------------------------------------------------------------------------


def _write_round_ups(events, pieces, rng):
    """Reviews of the week and analyses: they tell of several events and belong to none."""
    for _ in range(len(events) // 14):
        lang = rng.choice(LANGUAGES)
        start = rng.randrange(max(1, len(events) - 8))
        touched = sorted(
            rng.sample(events[start : start + 8], min(len(events) - start, rng.randint(3, 5))),
            key=lambda event: event.at,
        )
        pieces.append(_round_up(touched, lang, rng))


def _round_up(touched, lang, rng):
    book = phrases(lang)["roundup"]
    towns = [name(event.town, lang) for event in touched]
    slots = {"places": ", ".join(towns[:3]), "place1": towns[0], "place2": towns[-1]}
    told = [report(event, lang, 48, rng).sentences[0] for event in touched]
    lead = say(book["leads"], slots, rng)
    told = [sentence if rng.random() < 0.5 else rng.choice(book["bridge"]) + sentence for sentence in told]
    return _Piece(
        at=touched[-1].at + timedelta(hours=rng.uniform(12, 60)), outlet=_free_outlet(rng, (), lang), lang=lang,
        title=say(book["titles"], slots, rng), summary=lead, paragraphs=(lead, *told), event=None, role="round-up",
    )  # fmt: skip


def _write_in_passing(events, pieces, rng):
    """Articles of other things, in which an event is a clause."""
    felt = [event for event in events if event.kind not in AFFAIRS]
    pieces += [_in_passing(event, rng.choice(LANGUAGES), rng) for event in rng.sample(felt, len(felt) // 10)]


def _in_passing(event, lang, rng):
    book = phrases(lang)["passing"]
    slots = place_forms("place", event.town, lang) | dates(lang, event.at)
    slots["old_dead"] = count(lang, "dead", max(3, event.stages[0].dead), rng)
    title, lead = rng.choice(list(zip(book["titles"], book["leads"], strict=True)))
    lead, calm = say([lead], slots, rng), phrases(lang)["body"]["calm"][0]
    return _Piece(
        at=event.at + timedelta(hours=rng.uniform(10, 80)),
        outlet=_free_outlet(rng, (), lang),
        lang=lang,
        title=say([title], slots, rng),
        summary=lead,
        paragraphs=(lead, calm, say(book["recall"], slots, rng)),
        event=None,
        role="passing",
        relevant=False,
    )


# --- the corpus -----------------------------------------------------------------------------------------------------


def _corpus(seed, pieces, rng, *, headlines):
    """Number the pieces by time, dress each as its outlet does, and label it."""
    order = sorted(range(len(pieces)), key=lambda index: (pieces[index].at, index))
    ids = {index: f"a{rank:05d}" for rank, index in enumerate(order)}
    firsts = {
        root: min((i for i in order if _root(pieces, i) == root), key=order.index)
        for root in {_root(pieces, i) for i in order}
    }
    known: dict[str, dict[str, object]] = {}
    articles, labels = [], {}
    for rank, index in enumerate(order):
        piece, first = pieces[index], firsts[_root(pieces, index)]
        about = [pieces[other].title for other in order[max(0, rank - 80) : rank] if pieces[other].lang == piece.lang]
        articles.append(_article(piece, (ids[index], ids[_page(pieces, index)]), about, rng, headlines=headlines))
        labels[ids[index]] = Label(
            event=piece.event, kind=piece.kind, duplicate_of=ids[first] if first != index else None, relevant=piece.relevant,
            changed=_changed(piece, known), role=piece.role,
        )  # fmt: skip
    return Corpus(seed=seed, articles=articles, labels=labels, pack_toml=pack_toml())


def _root(pieces, index):
    while pieces[index].copy_of is not None:
        index = pieces[index].copy_of
    return index


def _changed(piece, known):
    """The facts that nobody told before of this event; the first report tells, and changes nothing."""
    if piece.event is None:
        return ()
    opened = piece.event in known
    facts = known.setdefault(piece.event, {})
    tells = told(piece.marks, "\n".join((piece.title, *piece.paragraphs)))
    fresh = [_TOLL.get(fact, fact) for fact, value in tells if _is_fresh(fact, value, facts)]
    for fact, value in (*tells, ("voice", piece.voice)):
        facts.setdefault(_TOLL.get(fact, fact), []).append(value)
    voices = facts["voice"]
    confirms = len(set(voices)) == 2 and voices.count(piece.voice) == 1
    return tuple(dict.fromkeys([*fresh, *(["confirmation"] if confirms else [])])) if opened else ()


def _is_fresh(fact, value, facts):
    """At least eight are not fewer than nine; and what else is counted is news where nothing was counted before."""
    if fact == "least":
        return value > max(facts.get("dead", [0]))
    return not {"dead", "figure"} & facts.keys() if fact == "figure" else value not in facts.get(fact, ())


def _page(pieces, index):
    """The piece whose URL this one has."""
    while pieces[index].role == "revision":
        index = pieces[index].copy_of
    return index


def _article(piece, ids, about, rng, *, headlines):
    """The piece as `backtest` reads it. `ids`: its own, and that of its page."""
    outlet = piece.outlet
    number = names("outlets").index(outlet)
    text = "\n\n".join([*piece.paragraphs, *_boilerplate(number, piece.lang, about, rng)])
    return {
        "id": ids[0],
        "url": f"https://outlet-{number}.example/{piece.at:%Y/%m}/{ids[1]}",
        "outlet": outlet["outlet"],
        "lang": piece.lang,
        "published": (piece.at.replace(microsecond=0)).isoformat(),
        "title": piece.title,
        "summary": "" if headlines else piece.summary,
        "text": None if headlines else text,
    }


def _boilerplate(number, lang, about, rng):
    """What an outlet puts below every text, if it does: always the same words, and headlines of other articles."""
    book = phrases(lang)["outlet"]
    more = [rng.choice(book["more"]).format(title=title) for title in rng.sample(about, min(number % 3, len(about)))]
    return [*more, *([book["foot"][number % len(book["foot"])]] if number % 2 else [])]
