"""The languages whose words we know by their meaning: what the facts of a text are recognised by, as data."""

from monitor.core.facts.languages import (
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
    ukrainian,
)

LANGUAGES = {
    "en": english.LANGUAGE,
    "fr": french.LANGUAGE,
    "es": spanish.LANGUAGE,
    "pt": portuguese.LANGUAGE,
    "de": german.LANGUAGE,
    "ar": arabic.LANGUAGE,
    "ru": russian.LANGUAGE,
    "tr": turkish.LANGUAGE,
    "it": italian.LANGUAGE,
    "id": indonesian.LANGUAGE,
    "uk": ukrainian.LANGUAGE,
}
