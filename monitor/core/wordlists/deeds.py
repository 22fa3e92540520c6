"""The words by which somebody says that he did it himself: `it was behind …`, `ses hommes ont mené …`, by language.

The words as in `words.Words`; what was done stands beside them.
"""


def _each(doers: str, verbs: str) -> str:
    """Every doer with every verb."""
    return ", ".join(f"{doer.strip()} {verb.strip()}" for doer in doers.split(",") for verb in verbs.split(","))


DEEDS = {
    "en": _each(
        "it, they, its fighters, its men, its members, its militants, its forces, their fighters, their men",
        "carried out, had carried out, was behind, were behind, had been behind, staged, had staged, conducted",
    ),
    "fr": ", ".join(
        (
            _each("ses hommes, ses combattants, ses membres, ses éléments", "ont mené, avaient mené, ont perpétré"),
            "avoir mené, avoir perpétré, avoir commis, avoir conduit, être derrière, être à l origine de",
        )
    ),
    "es": ", ".join(
        (
            _each(
                "sus hombres, sus combatientes, sus miembros", "llevaron a cabo, perpetraron, realizaron, ejecutaron"
            ),
            "haber llevado a cabo, haber perpetrado, estar detrás, fue obra de sus",
        )
    ),
    "pt": ", ".join(
        (
            _each("seus homens, seus combatentes, seus membros", "realizaram, levaram a cabo, perpetraram, executaram"),
            "ter realizado, ter levado a cabo, ter perpetrado, estar por trás, estar por detrás, foi obra dos seus",
        )
    ),
    "de": ", ".join(
        (
            _each("ihre kämpfer, ihre männer, ihre mitglieder", "hätten, haben"),
            "stecke hinter, stecken hinter, stehe hinter, verübt zu haben, ausgeführt zu haben",
        )
    ),
    "ar": _each("رجالها, رجاله, مقاتليها, مقاتلوها, مقاتليه, عناصرها, عناصره", "نفذوا, شنوا") + ", تقف وراء, يقف وراء",
    "ru": ", ".join(
        (
            _each("её бойцы, её боевики, её люди, его бойцы, их бойцы", "совершили, провели, осуществили, устроили"),
            _each("совершили, провели, осуществили, устроили", "её бойцы, её боевики, её люди, его бойцы, их бойцы"),
            "стоит за, стоят за",
        )
    ),
}
