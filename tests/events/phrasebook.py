"""Seven languages: sentences with slots, counts that agree with their nouns, names in the forms that sentences need.

`{slot}` is filled; a part in [brackets] is left out when one of its slots is unknown; a sentence that lacks a slot
outside of brackets cannot be said.
"""

import re
import tomllib
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "fr", "es", "pt", "de", "ar", "ru")
HERE = Path(__file__).parent

_SLOT = re.compile(r"\{([a-z_0-9.]+)\}")
_VOWELS = "aeiouyéèêâîôûhAEIOUYÉÈÊÂÎÔÛH"


@cache
def phrases(lang):
    book, affairs = (
        tomllib.loads((HERE / folder / f"{lang}.toml").read_text(encoding="utf-8"))
        for folder in ("phrases", "phrases/affairs")
    )
    return book | {part: book[part] | affairs[part] for part in affairs}


@cache
def names(kind):
    """The rows of names/KIND.tsv as dicts, in order."""
    head, *rows = (HERE / "names" / f"{kind}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(dict(zip(head.split("\t"), row.split("\t"), strict=True)) for row in rows)


# --- sentences ------------------------------------------------------------------------------------------------------


def fill(template, slots):
    """The sentence with its slots filled, or None if it asks for something unknown."""
    parts = re.split(r"\[([^\]]*)\]", template)
    said = [_filled(part, slots) for part in parts]
    if any(text is None for text in said[::2]):
        return None
    return _tidy("".join(text or "" for text in said))


def _filled(part, slots):
    if any(slots.get(slot) is None for slot in _SLOT.findall(part)):
        return None
    return _SLOT.sub(lambda slot: slots[slot[1]], part)


def _tidy(text):
    text = re.sub(r"\s+([,.;،؛])", r"\1", re.sub(r"[ \t]+", " ", text)).strip()
    return re.sub(r"([,،])\s*(?=[,.،;:])|^[,.;:،\s]+", "", text)


def say(templates, slots, rng):
    """One of the sentences that can be said with what is known, or None; it begins with a capital."""
    said = next((said for template in rng.sample(templates, len(templates)) if (said := fill(template, slots))), None)
    return said and said[:1].upper() + said[1:]


# --- numbers and dates ----------------------------------------------------------------------------------------------


def count(lang, noun, number, rng, hedge=None):
    """`number` of a noun, as the language counts; small ones sometimes as words. `hedge`: `least`, `about` or None."""
    if hedge and lang in {"ru", "ar"}:
        figures = numeral(lang, number)
    else:
        figures = _word(lang, number) if rng.random() < 0.5 else numeral(lang, number)
    forms = phrases(lang)["nouns"][noun]
    form = forms[-1] if hedge and lang == "ru" else forms[_plural(lang, number)]
    counted = f"{figures} {form}"
    return fill(rng.choice(phrases(lang)["lines"][hedge]), {"n": counted}) if hedge else counted


def numeral(lang, number):
    return f"{number:,}".replace(",", phrases(lang)["calendar"]["thousands"])


def _word(lang, number):
    words = phrases(lang)["calendar"]["numbers"]
    return words[number - 3] if 3 <= number < 3 + len(words) else numeral(lang, number)


def _plural(lang, number):
    if lang == "ru":
        return 2 if number % 10 > 4 or number % 10 == 0 or 10 < number % 100 < 20 else min(number % 10, 2) - 1
    if lang == "ar":
        return 1 if 3 <= number % 100 <= 10 else 2 if number % 100 > 10 else 3
    return 1


def dates(lang, moment):
    """What may be said of a moment: its weekday, date, month, and month with year."""
    calendar = phrases(lang)["calendar"]
    weekday = calendar["weekdays"][moment.weekday()]
    month, month_in = calendar["months"][moment.month - 1], calendar["months_in"][moment.month - 1]
    return {
        "weekday": weekday,
        "weekday.on": f"{'no' if weekday in {'sábado', 'domingo'} else 'na'} {weekday}",
        "date": calendar["date"].format(d=moment.day, m=month),
        "month": month_in,
        "month_year": calendar["month_year"].format(m=month_in, y=moment.year),
    }


# --- names ----------------------------------------------------------------------------------------------------------


def name(row, lang):
    """The name as a dictionary would give it."""
    return (row.get(lang) or row["en"]).split("/")[0]


def place_forms(slot, row, lang):
    """A town or region in the forms that sentences need: `slot`, `slot.of`, `slot.in`."""
    plain = name(row, lang)
    return {slot: plain, f"{slot}.of": _of(row, plain, lang), f"{slot}.in": _in(row, plain, lang)}


def _of(row, plain, lang):
    if lang == "fr":
        return f"d'{plain}" if plain[0] in _VOWELS else f"de {plain}"
    if lang == "ru":
        return (row["ru"].split("/") * 3)[1] if "/" in row["ru"] else plain
    return {"es": f"de {plain}", "pt": f"de {plain}", "de": f"von {plain}"}.get(lang, plain)


def _in(row, plain, lang):
    if lang == "ru":  # after its preposition
        return row["ru"].split("/")[-1]
    words = {"en": "in", "fr": "à", "es": "en", "pt": "em", "de": "in", "ar": "في"}
    return f"{words[lang]} {plain}"


def in_country(row, lang):
    if lang in {"fr", "pt"}:
        return row[lang].split("/")[0]
    if lang == "ru":
        return f"в {row['ru'].split('/')[-1]}"
    return _in(row, name(row, lang), lang)


def country_name(row, lang):
    """Without the prepositions that the table holds for French and Portuguese."""
    return re.sub(r"^(?:du|de|do|da|d')\s?", "", row[lang].split("/")[1]) if lang in {"fr", "pt"} else name(row, lang)


_ARTICLES = {
    "fr": (("du ", "le "), ("de la ", "la "), ("de l'", "l'"), ("des ", "les "), ("de ", ""), ("d'", "")),
    "es": (("del ", "el "), ("de la ", "la "), ("de los ", "los "), ("de las ", "las "), ("de ", "")),
    "pt": (("do ", "o "), ("da ", "a "), ("dos ", "os "), ("das ", "as "), ("de ", "")),
}
_TO = (("du ", "au "), ("de la ", "à la "), ("de l'", "à l'"), ("des ", "aux "), ("de ", "à "), ("d'", "à "))


def actor_forms(row, lang):
    """Who did it: `actor`, `actor.of`, `actor.to` (French) and `actor.name`, which has no article."""
    written = row[lang] or row["en"]
    if lang == "ru":
        return {
            "actor": f"группировка «{written}»",
            "actor.of": f"группировки «{written}»",
            "actor.name": f"«{written}»",
        }
    if lang in _ARTICLES:
        subject = _swapped(written, _ARTICLES[lang])
        return {"actor": subject, "actor.of": written, "actor.to": _swapped(written, _TO), "actor.name": subject}
    if lang == "de":
        return {"actor": written, "actor.of": re.sub(r"^die ", "der ", written), "actor.name": written}
    return {"actor": written, "actor.of": written, "actor.name": written}


def noun_forms(slot, row, lang):
    """A body, or what is at stake: `slot`, and `slot.of` in the genitive."""
    written = row[lang] or row["en"]
    if lang in _ARTICLES:
        return {slot: _swapped(written, _ARTICLES[lang]), f"{slot}.of": written}
    plain, _, genitive = written.partition("/")
    return {slot: plain, f"{slot}.of": genitive or plain}


def _swapped(written, pairs):
    return next((new + written[len(old) :] for old, new in pairs if written.startswith(old)), written)


def person(row, lang):
    return row[lang] if lang in {"ru", "ar"} else row["latin"]
