"""Publishers as they are: agencies, dailies, offices that rest at weekends, weeklies, newsletters nobody hurries.

Every shape here is one that real feeds have; no figure is taken from the code that is judged. Times are hours since the
start of the simulation; the past before it exists too, since a feed shows it.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from itertools import pairwise

from monitor.model import Entry

PAST = 24 * 120
DAY = 24

# Which share of the publishers, entries a day (from, to), how the week goes, entries in the feed.
KINDS = {
    "agency": (0.08, (60, 220), "always", (15, 30, 50, 100, 200)),
    "daily": (0.34, (6, 40), "day", (10, 10, 15, 20, 30, 50)),
    "batch": (0.10, (8, 30), "batch", (20, 30, 50)),
    "office": (0.24, (1, 6), "office", (10, 10, 20, 25)),
    "weekly": (0.16, (0.3, 1), "weekly", (10, 10, 15, 30)),
    "rare": (0.08, (0.05, 0.2), "any", (10, 20)),
}


@dataclass
class Publisher:
    """One outlet: when it published what, and how its feed shows it.

    times: when each entry came out, ascending. window: how many of them the feed holds. shift: by how many hours its
    dates are wrong, None where it gives none. order: `newest`, `oldest` or `mixed`. pinned: an old entry stays on top.
    validators: `etag`, `date` or `none`; restless: its bytes differ each time. guids: `stable`, `none`, `churn` (new
    ones each time) or `recycled`.
    """

    name: str
    url: str
    kind: str
    times: list
    window: int
    shift: float | None
    order: str
    pinned: bool
    validators: str
    restless: bool
    guids: str
    flaky: float
    outages: list
    entries: dict = field(default_factory=dict)

    def shown(self, hour, window=None):
        """The numbers of the entries in the feed, from and to (not included)."""
        last = bisect_right(self.times, hour)
        return max(0, last - (window or self.window)), last

    def leaves(self, number):
        """When an entry drops out of the feed; None if it stays."""
        successor = number + self.window - self.pinned  # the pinned one takes a place
        return self.times[successor] if successor < len(self.times) else None

    @cached_property
    def starts(self):
        """The number of the first entry after the start."""
        return bisect_right(self.times, 0)

    def quiet(self, until, days=21):
        """The longest ordinary silence in the days before, in hours."""
        around = [time for time in self.times if until - days * DAY <= time <= until]
        bounds = [until - days * DAY, *around, until]
        return max(later - earlier for earlier, later in pairwise(bounds))

    def page(self, first, last, salt, start):
        """The entries from `first` to `last` as the feed gives them."""
        numbers = list(range(first, last))
        if self.pinned and first > 0:
            numbers = [max(0, self.starts - 40), *numbers[1:]]
        if self.order == "newest":
            numbers.reverse()
        elif self.order == "mixed":
            numbers.sort(key=lambda number: hash((number * 7919) % 101))
        return tuple(self._entry(number, salt, start) for number in numbers)

    def _entry(self, number, salt, start):
        if self.guids == "churn":
            return self._made(number, salt, start)
        if number not in self.entries:
            self.entries[number] = self._made(number, salt, start)
        return self.entries[number]

    def _made(self, number, salt, start):
        guid = {
            "stable": f"{self.name}-{number}",
            "none": None,
            "churn": f"{number}-{salt}",
            "recycled": f"slot-{number % (3 * self.window)}",
        }[self.guids]
        published = None if self.shift is None else start + timedelta(hours=self.times[number] + self.shift)
        return Entry(
            guid=guid,
            title=f"Report {number} of {self.name}",
            link=self.link(number),
            published=published and published.replace(microsecond=0),
            summary=f"What {self.name} has to say in its report number {number}.",
        )

    def link(self, number):
        return f"{self.url.rsplit('/', 1)[0]}/{self.name}/{number}"


def make(name, url, chance, hours, *, window=None, kind=None):
    """A publisher of a kind drawn by its share, with the habits that a tenth or a fifth of the web has."""
    kind = kind or chance.choices(list(KINDS), [share for share, *_ in KINDS.values()])[0]
    _, rates, rhythm, windows = KINDS[kind]
    rate = chance.uniform(*rates)
    return Publisher(
        name=name,
        url=url,
        kind=kind,
        times=_timeline(chance, rate, rhythm, hours),
        window=window or chance.choice(windows),
        shift=chance.choices([0, None, chance.choice([-5, -1, 1, 3, 12])], [0.82, 0.08, 0.1])[0],
        order=chance.choices(["newest", "oldest", "mixed"], [0.86, 0.04, 0.1])[0],
        pinned=chance.random() < 0.06,
        validators=chance.choices(["etag", "date", "none"], [0.5, 0.2, 0.3])[0],
        restless=chance.random() < 0.25,
        guids=chance.choices(["stable", "none", "churn", "recycled"], [0.86, 0.06, 0.05, 0.03])[0],
        flaky=chance.choices([0.002, 0.02, 0.1], [0.8, 0.15, 0.05])[0],
        outages=_outages(chance, hours),
    )


def _outages(chance, hours):
    """Short ones, under half an hour, a few times a month: nobody wants to hear of them."""
    begins = [chance.uniform(0, hours) for _ in range(chance.choice([0, 1, 2, 3, 6]))]
    return sorted((begin, begin + chance.uniform(0.03, 0.45)) for begin in begins)


def _timeline(chance, rate, rhythm, hours):
    """A Poisson process whose rate follows the clock and the week, and multiplies for hours when there is big news."""
    if rhythm == "batch":
        return _batches(chance, rate, hours)
    zone, rest = chance.randrange(24), chance.uniform(0.3, 0.8)
    days_of_week = chance.sample(range(5), 2)
    excited = [(begin, begin + chance.uniform(2, 9), chance.uniform(2, 7)) for begin in _days(chance, hours, 1 / 12)]
    calm = set(chance.sample(range(-PAST // DAY, int(hours // DAY) + 1), int((PAST + hours) / DAY / 30)))
    peak = rate * 8
    times, hour = [], -PAST
    while (hour := hour + chance.expovariate(peak / DAY)) < hours:
        local = hour + zone
        intensity = _intensity(rhythm, local % DAY, int(local // DAY) % 7, rest, days_of_week)
        if int(local // DAY) in calm:
            intensity *= 0.25
        intensity *= max((factor for begin, end, factor in excited if begin <= hour < end), default=1)
        if chance.random() < min(intensity / 8, 1):
            times.append(hour)
    return times


def _intensity(rhythm, hour, weekday, rest, days_of_week):
    awake = 1.5 if 7 <= hour < 22 else 0.2
    if rhythm == "always":
        return 0.7 + 0.3 * awake
    if rhythm == "day":
        return awake * (rest if weekday >= 5 else 1)
    if rhythm == "office":
        return 4 if weekday < 5 and 8 <= hour < 17 else 0.01
    if rhythm == "weekly":
        return 8 if weekday in days_of_week and 9 <= hour < 15 else 0
    return 1


def _batches(chance, rate, hours):
    """The print edition: most of the day within minutes, or over an hour or two; some more in the afternoon."""
    times, at, spread = [], chance.uniform(0, DAY), chance.choice([0.05, 0.5, 2])
    for day in range(-PAST // DAY, int(hours // DAY) + 1):
        begin = day * DAY + at + chance.gauss(0, 0.2)
        times += [begin + chance.uniform(0, spread) for _ in range(max(1, round(rate * chance.uniform(0.6, 1.2))))]
        times += [begin + chance.uniform(3, 10) for _ in range(chance.randrange(4))]
    return sorted(time for time in times if time < hours)


def _days(chance, hours, share):
    begin = 0.0
    while (begin := begin + chance.expovariate(share / DAY)) < hours:
        yield begin
