"""Which article a text republishes, where a rule fires on both: what they tell of counts, too."""

from datetime import timedelta

from monitor.core.matching.grammar import parse
from monitor.core.matching.match import Rule, RuleSet
from monitor.core.stories.memory import Memory
from monitor.core.stories.recognise import recognise
from monitor.model import ArticleId, OpenStory, Severity, StoryContext
from tests.builders import NOON, an_article

WARNING = (
    "The weather office has put out a {colour} warning of {what} for {place}. It holds from {begin} until {end}, with "
    "gusts of {speed} kilometres an hour in open country. Whoever can stays at home, ties down awnings and garden chairs "
    "and keeps away from trees and scaffolds. Firemen ask to be called only where somebody is in danger. The office "
    "looks at the matter again in six hours, and may then lengthen or lift its warning."
)
GALE = WARNING.format(
    colour="yellow", what="gales", place="Skarholm", begin="Monday noon", end="midnight", speed="ninety"
)
HAIL = WARNING.format(
    colour="red", what="hail", place="Upper Tessen", begin="Thursday evening", end="Friday morning", speed="seventy"
)
ANY = Rule(id="any", title="Any", when=parse("warning OR subscription"), severity=Severity.LOW, labels={})
RULES = RuleSet((), [ANY])
NOTE = (
    "You have come to the end of what is free. A subscription costs as much as two rolls a month and may be ended on any "
    "day; with it come the puzzles, the archive of ninety years and the paper at the weekend, brought to your door."
)


class Desk:
    """Articles as they come in, hours after each other."""

    def __init__(self):
        self.context, self.memory, self.number = StoryContext(own={}), Memory(), 0

    def arrives(self, title, text, url="https://a.example", hours=2):
        """The verdict on the new article."""
        self.number += 1
        at = NOON + timedelta(hours=hours * self.number)
        article = an_article(
            title, id=ArticleId(self.number), url=f"{url}/{self.number}", lang="en", summary="", text=text,
            published_at=at, first_seen_at=at,
        )  # fmt: skip
        return recognise(article, RULES, at, context=self.context, memory=self.memory)


def test_a_form_that_a_host_fills_in_anew_is_another_event_and_its_copies_are_of_that():
    desk = Desk()
    desk.arrives("Yellow warning for Skarholm", GALE)

    hail = desk.arrives("Red warning for Upper Tessen", HAIL, hours=36)
    copy = desk.arrives("Hail threatens Upper Tessen", HAIL, "https://b.example")

    assert (hail.copy_of, type(hail.story)) == (None, OpenStory)
    assert (copy.copy_of, copy.story.id) == (2, hail.story.id)


def test_one_note_under_many_headlines_makes_no_copies():
    desk = Desk()
    titles = ["Flood drowns forty in Tessen", "Two soldiers shot dead near Skarholm", "Strike closes the port of Varn"]

    assert [desk.arrives(title, NOTE, hours=20).copy_of for title in titles] == [None] * 3


def test_channels_of_one_host_are_not_at_home_with_each_other():
    desk = Desk()
    notice = GALE.replace("warning", "notice")  # no rule fires: only the words tell
    desk.arrives("Skarholm", notice, "https://t.me/first")

    edited = desk.arrives(
        "Skarholm", notice.replace("gusts", "winds").replace("Firemen ask", "They ask"), "https://t.me/second"
    )

    assert edited.copy_of == 1


def test_what_is_printed_again_after_two_weeks_is_news():
    desk = Desk()
    desk.arrives("Yellow warning for Skarholm", GALE)

    again = desk.arrives("Yellow warning for Skarholm", GALE, "https://b.example", hours=24 * 8)

    assert again.copy_of is None
