"""What in a rule pack is probably not meant, though it can be read."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from monitor.core.matching.lexemes import STARTS, lexemes
from monitor.core.matching.query import And, Filter, KindRef, Not, Or, Query, Term, asked, parts, write
from monitor.core.text import fold

FiringWords = Callable[[str], Sequence[str]]
"""Gives the words by which a rule fires on a text; none where it does not."""


def hints(text: str, query: Query, firing_words: FiringWords) -> Iterator[str]:
    """Tell what the writer of a rule may have meant otherwise; `text` is what the query was read from."""
    yield from _otherwise_written(text, query)
    yield from _quoted_operators(text, query)
    yield from _mixed(text, query)
    yield from _asked_and_forbidden(query)
    yield from _two_answers(query)
    yield from _no_language(query)
    yield from _always(query, firing_words)


_SMALL = {"and": "AND", "or": "OR", "not": "NOT", "near": "NEAR"}
_MEANT = {
    **dict.fromkeys(
        ("ET", "UND", "Y", "E", "И", "VE", "DAN", "و", "和", "与", "及", "および", "และ", "그리고", "और"), "AND"
    ),
    **dict.fromkeys(("OU", "ODER", "O", "ИЛИ", "VEYA", "ATAU", "أو", "XOR", "或", "または", "หรือ", "또는", "या"), "OR"),
    **dict.fromkeys(("SAUF", "NICHT", "NO", "NÃO", "НЕ", "NON", "EXCEPT", "BUTNOT", "ANDNOT", "AND_NOT"), "NOT"),
    **dict.fromkeys(("W", "N", "ADJ", "PRE", "WITHIN", "PROX", "SAME"), "NEAR/5"),
}
"""Operators as other languages and other tools write them."""
_JOINED = re.compile(r"(O?NEAR|ATLEAST|FIRST)(\d+)")


def _otherwise_written(text: str, query: Query) -> Iterator[str]:
    for term in _terms(query):
        written = term.text
        joined = _JOINED.sub(r"\1/\2", written) if _JOINED.fullmatch(written) else None
        meant = joined or _MEANT.get(written) or _SMALL.get(written.lower())
        if meant and not _is_quoted(text, term):
            yield f"column {term.column}: “{written}” is sought as a word; did you mean {meant}? Else put it in quotes"


def _quoted_operators(text: str, query: Query) -> Iterator[str]:
    for term in _terms(query):
        within = [word for word in term.text.split()[1:-1] if word in ("AND", "OR", "NOT")]
        if within and _is_quoted(text, term):
            yield f"column {term.column}: {within[0]} within quotes is a word of the phrase"


def _terms(query: Query) -> Iterator[Term]:
    return (node for node in _walk(query) if isinstance(node, Term))


def _is_quoted(text: str, term: Term) -> bool:
    return term.column > 1 and text[term.column - 2] in '"“”„«'


def _mixed(text: str, query: Query) -> Iterator[str]:
    """AND among the alternatives of an OR, with no parentheses round it, is read otherwise by many."""
    if _is_mixed(text):
        reading = write(query)
        shown = reading if len(reading) <= _SHOWN else f"{reading[:_SHOWN]} …"
        yield f"AND and OR are mixed without parentheses; it is read as {shown}"


_SHOWN = 200


def _is_mixed(text: str) -> bool:
    """Does a query have AND beside OR with no parentheses to tell which is done first?"""
    operators: list[set[str]] = [set()]
    before = "("
    for lexeme in lexemes(text):
        if lexeme.kind in STARTS and before not in _NO_OPERAND:
            operators[-1].add("AND")
        if lexeme.kind in ("AND", "OR"):
            operators[-1].add(lexeme.kind)
        if len(operators[-1]) > 1:
            return True
        if lexeme.kind == "(":
            operators.append(set())
        elif lexeme.kind == ")":
            operators.pop()
        before = lexeme.kind
    return False


_NO_OPERAND = ("(", "NOT", "AND", "OR", "NEAR", "ONEAR", "=", "field", "filter", "ATLEAST", "FIRST")
"""What no operand ends with: what begins after it is not joined to it by an AND left out."""


def _asked_and_forbidden(query: Query) -> Iterator[str]:
    for node in _conjunctions(query):
        forbidden = {choice for each in node.operands if isinstance(each, Not) for choice in _choices(each.operand)}
        if both := [each for each in node.operands if each in forbidden]:
            yield f"this can never fire: it asks for {write(both[0])} and forbids it"


def _two_answers(query: Query) -> Iterator[str]:
    """An article has one source and one language."""
    for node in _conjunctions(query):
        for name in ("lang", "source"):
            wanted = {write(each): None for each in node.operands if isinstance(each, Filter) and each.name == name}
            if len(wanted) > 1:
                yield f"this can never fire: no article has {' and '.join(wanted)}; write OR between them"


_CODE = re.compile("[A-Za-z]{2,3}")


def _no_language(query: Query) -> Iterator[str]:
    for node in _walk(query):
        if isinstance(node, Filter) and node.name == "lang" and not _CODE.fullmatch(node.value):
            yield f"column {node.column}: no language has the code “{node.value}”; it has two letters, as in lang:fr"


def _conjunctions(query: Query) -> Iterator[And]:
    return (node for node in _walk(query) if isinstance(node, And))


def _choices(query: Query) -> tuple[Query, ...]:
    return query.operands if isinstance(query, Or) else (query,)


def _always(query: Query, firing_words: FiringWords) -> Iterator[str]:
    if all(isinstance(atom, KindRef | Filter) for atom in asked(query)):
        yield "this will fire on nearly every article: it asks for no word and no name"
        return
    for text in _BLAND.split("\n\n"):
        if words := firing_words(text):
            yield f"this will fire on nearly every article: “{'”, “'.join(words[:3])}” is enough"
            return


_BLAND = """\
It was said that there had been more of them than of the others in this, and to us that is what they have had with it
from the 12th, by or at some time, but not all of it, on or about a day for which he and his are as one, be it so.

Il a été dit que les autres en avaient plus que nous, et que c'est ce qu'ils ont eu, pour la plupart, depuis le 12 du
mois, mais pas tout, dans un an ou une des parties, avec ou sur ce qui ne se dit à son tour ni au jour ni par soi.

Se dijo que los otros tenían más que nosotros y que esto es lo que han tenido, por la parte del día 12 al mes, pero no
todo, en un año o una de las partes, con su o sin el que ha sido, para ella y como le fue a los que son.

Disse-se que os outros tinham mais do que nós e que isto é o que eles têm, por uma parte da hora ao dia 12 do mês, mas
não tudo, em um ano ou na vez dos que são, com a sua ou para as que foram, como se no mais.

Es wurde gesagt, dass die anderen mehr davon hatten als wir und dass es so ist, wie sie es seit einem Jahr haben, aber
nicht alles, am 12. des Monats, von dem der eine und das andere in den mit zu auf für im ein eine auch nach bei um er
hat.

Si è detto che gli altri ne avevano più di noi e che questo è ciò che hanno avuto da un anno, ma non tutto, il giorno
12 del mese, per la parte della volta, in un o una delle parti, con i suoi e le sue, come al dei nel sono.

Было сказано, что у других этого было больше, чем у нас, и что так они и жили с 12 числа, но не всё, в том году, как
об этом стало известно на сегодня из того, что есть по этому делу, а также к нему, за ним, от него, для и о нас.

قيل إن الآخرين كان لديهم أكثر منا وإن هذا هو ما كان في ذلك العام من الشهر، ولكن ليس كل شيء، على أن ما هو معروف عن هذا
حتى اليوم إلى 12 منه قليل مع ذلك، أو بعد التي قد لا بين هذه و ثم لم.

Bu konuda daha çok şey olduğu ve bunun bir yıl için böyle olduğu söylendi, ama her şey değil, ayın 12. günü, o da
şimdi bilinen kadar, ne var ki onlar ile bizim için de böyle, olarak en sonra gibi olan ya da.

Dikatakan bahwa yang lain memiliki lebih dari itu dan bahwa ini adalah apa yang telah ada sejak tahun itu, tetapi
tidak semua, pada 12 bulan ini, untuk yang dapat diketahui oleh kita di sini dengan hal itu, ke akan juga atau karena
dalam.

据说，这里的人比其他国家多，也就是说，从今年12月起，他们都会有一个这样的日子，但不是全部，为了我们而在上中下，已经对她和他们要到时候了。

それは他の国の人よりも多いと言われ、今年の12日から彼らと私たちにもこのような時があったが、全てではなく、これまでのところ一つとなっている。

그것은 다른 것보다 더 많았고 올해 12일부터 그런 날이 있었다고 하지만, 모두 그런 것은 아니며
이 수 있는 등 및 또한 우리가 한 때 그 일에 대해.

กล่าวกันว่าในวันที่ 12 ของเดือนนี้มีมากกว่าที่อื่น และเป็นของเราทุกคน แต่ไม่ใช่ทั้งหมด ซึ่งจะได้ให้ไปกับเขาตามปีนั้น โดยการมาจากความ

कहा गया कि यह उस से अधिक था और 12 तारीख को इस के लिए हम में से एक का है, पर सब नहीं, वह भी साल में हो रहा था।
"""
"""The small words of many languages, in sentences that tell nothing: what fires on one fires on nearly all articles."""


# --- a place --------------------------------------------------------------------------------------------------------


def several_places(names: Iterable[str]) -> str:
    """Tell that the names of a place are hardly those of one; "" where they may be.

    Only what is in Latin script is compared: other scripts write one name otherwise, and three languages one country.
    """
    unlike: list[str] = []
    for name in names:
        if _LATIN.match(name) and not any(_alike(fold(name), fold(other)) for other in unlike):
            unlike.append(name)
    if len(unlike) < _SEVERAL:
        return ""
    told = ", ".join(f"“{name}”" for name in unlike[:_SEVERAL])
    return f"{told} look like several places; two events of one day there may be told as one"


_SEVERAL = 3
_ALIKE = 0.5
_LATIN = re.compile(r"=?[A-Za-zÀ-ɏ]")


def _alike(one: str, other: str) -> bool:
    """Two spellings, or one with a word of the other: `city of Kaya`."""
    shared = set(re.findall(r"\w{3,}", one)) & set(re.findall(r"\w{3,}", other))
    return bool(shared) or SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _walk(query: Query) -> Iterator[Query]:
    yield query
    for part in parts(query):
        yield from _walk(part)
