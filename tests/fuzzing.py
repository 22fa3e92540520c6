"""What nobody would write, for the tokeniser and the parser of rules, and what must hold all the same."""

import re
from dataclasses import dataclass, field

from monitor.core.matching.grammar import parse
from monitor.core.matching.query import write
from monitor.core.text import fold, tokenise
from monitor.errors import QueryError

RULES = (
    'mali AND (wagner OR "africa corps") NOT (opera* OR Bayreuth)',
    "@jnim NEAR/5 (attack* OR #killed) ONEAR/12 @kind:place",
    "title:(@wagner-group OR =GSIM) lang:fr source:example.org tag:sahel place:mopti",
    "lead:(@wagner-group NEAR/9 event:(attack OR coup)) lang:(fr OR en)",
    "ATLEAST/3(@jnim OR jihad*) AND FIRST/40(bamako) AND lead:«ЧВК „Вагнер“»",
    "/(?i)kid(al|ei)/ AND text:=“Al Mourabitoun” NOT مالي",
)
TEXTS = (
    "L’armée de l’Azawad, d'Al-Qaïda… Jama'at Nusrat: 3 morts à Ségou !\n\nKidal’da «ЧВК „Вагнера“» ушла.",
    "قُتِل ٣٤ شخصاً في مــالي؛ وبفاغنر، للجيش\u200f 2026",
    "Straße ﬁn ＪＮＩＭ İstanbul ısı e\u0301\u00ad\u200b\u2060 ʿAli O'Neill's",
)
FRAGMENTS = (
    *"()\"“”„«»@#*/=:-–’'.,_ \n\t\\[]{}|?+^$&~",
    *(" AND ", " OR ", " NOT ", " NEAR/3 ", " ONEAR/ ", "NEAR/99999", "ATLEAST/2(", "FIRST/0(", '="', "/(?i)"),
    *("title:", "lead:", "place:", "lang:", "@kind:", "ß", "ﬁ", "ʿ", "٣", "ﷺ", "漢", "가", "\u0130", "\U0001f4a5"),
    *"\u0000\u0301\u0640\u200b\u200f\u00ad\u2028\u2029\ufeff\ud800\U000e0041",
)


@dataclass
class Fuzzer:
    """Changes inputs at random. Those that led somewhere new are changed further."""

    random: object
    corpus: list = field(default_factory=lambda: [*RULES, *TEXTS])
    seen: set = field(default_factory=set)

    def try_one(self):
        text = self._changed(self.random.choice(self.corpus))
        try:
            read_text(text)
            led_to = read_rule(text)
        except Exception as error:
            error.add_note(f"the input: {text!r}")
            raise
        if led_to not in self.seen:
            self.seen.add(led_to)
            self.corpus.append(text)

    def _changed(self, text):
        for _ in range(self.random.choice((1, 1, 2, 3, 8))):
            start, end = sorted(self.random.randint(0, len(text)) for _ in range(2))
            text = (text[:start] + self._put(text[start:end]) + text[end:])[:2_000]
        return text

    def _put(self, piece):
        other = self.random.choice(self.corpus)
        return self.random.choice(
            (
                "",
                piece * self.random.choice((2, 2, 60)),
                piece[::-1],
                piece.swapcase(),
                self.random.choice(FRAGMENTS) + piece,
                piece + self.random.choice(FRAGMENTS),
                chr(self.random.randrange(0x110000)) + piece,
                other[self.random.randint(0, len(other)) :],
            )
        )


def read_text(text):
    """The words of any text lie in it in order; folding what is folded changes nothing."""
    end = 0
    for token in tokenise(text):
        assert end <= token.start < token.end <= len(text)
        assert token.folded
        assert fold(token.folded) == token.folded
        end = token.end


def read_rule(text):
    """A rule is read and written again as it was, or refused at a place within it; tells which of both, in short."""
    try:
        query = parse(text)
    except QueryError as error:
        if not 1 <= error.column <= len(text) + 1:
            raise AssertionError(f"column {error.column}") from error
        return re.sub(r"[“”].*?[“”]|\d+|\W", "", str(error))[:80]
    assert parse(write(query)) == query
    return re.sub(r"\(.*?[,)]|\d+", "", repr(query))[:80]
