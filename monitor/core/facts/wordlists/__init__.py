"""Words by their meaning, by language, as data: what the facts of a text are recognised by."""

from monitor.core.facts.wordlists import (
    arabic,
    english,
    french,
    german,
    indonesian,
    italian,
    portuguese,
    russian,
    spanish,
    turkish,
)

LANGUAGES = {
    "en": english.WORDS,
    "fr": french.WORDS,
    "es": spanish.WORDS,
    "pt": portuguese.WORDS,
    "de": german.WORDS,
    "ar": arabic.WORDS,
    "ru": russian.WORDS,
    "tr": turkish.WORDS,
    "it": italian.WORDS,
    "id": indonesian.WORDS,
}
