"""What a report says happened: figures, claims, days and the kind of event."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from monitor.model.judging import Field


class FigureKind(StrEnum):
    """What a figure counts. People but for the last three; MAGNITUDE is that of an earthquake."""

    KILLED = "killed"
    WOUNDED = "wounded"
    MISSING = "missing"
    ABDUCTED = "abducted"
    ARRESTED = "arrested"
    FREED = "freed"
    SURRENDERED = "surrendered"
    DISPLACED = "displaced"
    INFECTED = "infected"
    HOMES = "homes"
    MAGNITUDE = "magnitude"


class Counted(StrEnum):
    """Who is counted, in any language. PEOPLE: the text says no more."""

    PEOPLE = "people"
    CIVILIANS = "civilians"
    SOLDIERS = "soldiers"
    POLICE = "police"
    FIGHTERS = "fighters"
    PEACEKEEPERS = "peacekeepers"
    CHILDREN = "children"
    WOMEN = "women"
    STUDENTS = "students"
    WORKERS = "workers"
    MIGRANTS = "migrants"
    PRISONERS = "prisoners"
    PASSENGERS = "passengers"
    JOURNALISTS = "journalists"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A count that a text tells: from `low` to `high`, None meaning "or more"; `article.<field>[start:end]` says it.

    No one was killed is 0 to 0. `approximate`: about, dozens, almost. `by`: who says so, as written, or "".
    """

    kind: FigureKind
    low: float
    high: float | None
    approximate: bool
    who: Counted
    by: str
    field: Field
    start: int
    end: int


class ClaimKind(StrEnum):
    """What somebody does with words: STATEMENT is any other sentence that tells who says it."""

    RESPONSIBILITY = "responsibility"
    DENIAL = "denial"
    CORRECTION = "correction"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Somebody claims, denies, corrects or says. `by`: who, as written, or "" where the text names nobody."""

    kind: ClaimKind
    by: str
    field: Field
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenDay:
    """The days that some words mean, `first` to `last`: one for "on Monday", 365 for "in 2022".

    `certain` False: the words leave open which of several days, and this is the likeliest.
    """

    first: date
    last: date
    certain: bool
    field: Field
    start: int
    end: int


class EventType(StrEnum):
    """What happened: the event type of a report.

    BLOCKADE: roads, towns or goods are barred. QUARREL: of states, which summon, recall or expel diplomats. DECREE: a
    power orders, forbids or enacts: laws, curfews, parties dissolved, media suspended, mines nationalised. ABUSE:
    torture and the like, shown or reported, and the inquiry into it.
    """

    ATTACK = "attack"
    BOMBING = "bombing"
    AIRSTRIKE = "airstrike"
    MASSACRE = "massacre"
    CLASH = "clash"
    ABDUCTION = "abduction"
    RELEASE = "release"
    ARREST = "arrest"
    SURRENDER = "surrender"
    BLOCKADE = "blockade"
    ABUSE = "abuse"
    COUP = "coup"
    DEPLOYMENT = "deployment"
    WITHDRAWAL = "withdrawal"
    TALKS = "talks"
    AGREEMENT = "agreement"
    SANCTIONS = "sanctions"
    DECREE = "decree"
    QUARREL = "quarrel"
    VISIT = "visit"
    STATEMENT = "statement"
    APPOINTMENT = "appointment"
    ELECTION = "election"
    PROTEST = "protest"
    STRIKE = "strike"
    TRIAL = "trial"
    ANNIVERSARY = "anniversary"
    DEATH = "death"
    DISPLACEMENT = "displacement"
    FLOOD = "flood"
    STORM = "storm"
    EARTHQUAKE = "earthquake"
    FIRE = "fire"
    DROUGHT = "drought"
    OUTBREAK = "outbreak"
    ACCIDENT = "accident"
    CYBERATTACK = "cyberattack"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventScore:
    """How much of an article speaks of a type of event: its share; those of an article add up to 1 at most."""

    type: EventType
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWord:
    """`article.<field>[start:end]` tells of an event of a type."""

    type: EventType
    field: Field
    start: int
    end: int


class SceneKind(StrEnum):
    """What was struck, or where within a place something happened. SHIP is any boat; OFFICE one of the state; CONVOY
    vehicles of an army, or tankers with fuel.

    What people of one place are to be found at stands for them: VILLAGE for villagers, SCHOOL for teachers.
    """

    CONVOY = "convoy"
    BASE = "base"
    CHECKPOINT = "checkpoint"
    POLICE = "police"
    VILLAGE = "village"
    MARKET = "market"
    BUS = "bus"
    BRIDGE = "bridge"
    TRAIN = "train"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    WORSHIP = "worship"
    MINE = "mine"
    AIRPORT = "airport"
    PORT = "port"
    SHIP = "ship"
    BANK = "bank"
    PRISON = "prison"
    EMBASSY = "embassy"
    HOTEL = "hotel"
    POWER = "power"
    CAMP = "camp"
    OFFICE = "office"
    FACTORY = "factory"
    FARM = "farm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A scene is named; `article.<field>[start:end]` says it."""

    kind: SceneKind
    field: Field
    start: int
    end: int


class SubjectKind(StrEnum):
    """POWER: a country or a body of many countries. MATTER: what news is about, such as the border. ACT: what is done
    by words, such as a denial.
    """

    POWER = "power"
    MATTER = "matter"
    ACT = "act"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Who acts in the world, or what it is about, by its English name; `article.<field>[start:end]` says it."""

    kind: SubjectKind
    name: str
    field: Field
    start: int
    end: int


class Form(StrEnum):
    """How an article tells. All but a REPORT may speak of many events."""

    REPORT = "report"
    ROUND_UP = "round_up"
    ANALYSIS = "analysis"
    OPINION = "opinion"
    LIVE = "live"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What an article tells in a language whose words we know, in the order of its text; `types` likeliest first.

    event_words: what tells those types. amounts: how many of anything its title and the head of its text tell, from
    three on.
    """

    figures: tuple[Figure, ...]
    amounts: frozenset[int]
    claims: tuple[Claim, ...]
    days: tuple[SpokenDay, ...]
    types: tuple[EventScore, ...]
    event_words: tuple[EventWord, ...]
    scenes: tuple[Scene, ...]
    subjects: tuple[Subject, ...]
    form: Form
