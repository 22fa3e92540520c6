"""What Arabic writes onto a word: and, with, for, like, the."""

_AND, _THE = "و", "ال"
_CONJUNCTIONS, _PREPOSITIONS = _AND + "ف", "بلك"


def without_proclitics(folded: str) -> tuple[str, ...]:
    """An Arabic word as it stands, then without and, with, for, like and the article that are written onto it."""
    forms = [folded]
    if folded[:1] in _CONJUNCTIONS and len(folded) > 3:
        forms.append(folded[1:])
    for form in tuple(forms):
        if form.startswith("لل") and len(form) > 4:
            forms += [form[2:], "ا" + form]
        if form[:1] in _PREPOSITIONS and len(form) > 3:
            forms += [form[1:], form[3:]] if form.startswith(_THE, 1) else [form[1:]]
        if form.startswith(_THE) and len(form) > 4:
            forms.append(form[2:])
    return tuple(forms)


def with_article(folded: str) -> tuple[str, ...]:
    """A word without and with the article."""
    return (folded,) if folded.startswith(_THE) else (folded, _THE + folded)


def is_definite(folded: str) -> bool:
    """Whether a word has the article, which `for` shortens."""
    return folded.startswith((_THE, "لل"))


def joins(folded: str) -> bool:
    """Whether `and` may be written onto a word."""
    return folded.startswith(_AND)


def bare_digits(folded: str) -> str:
    """Digits without a small word that is written onto them."""
    return folded[1:] if folded[0] in _CONJUNCTIONS + _PREPOSITIONS else folded
