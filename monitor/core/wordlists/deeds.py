"""The words by which somebody says that he did it himself: `it was behind …`, `ses hommes ont mené …`, by language.

The words as in `words.Words`; what was done stands beside them.
"""

from monitor.core.wordlists.words import phrases

DEEDS = {
    "en": phrases(
        "it, they, its fighters, its men, its members, its militants, its forces, their fighters, their men",
        "carried out, had carried out, was behind, were behind, had been behind, staged, had staged, conducted",
    ),
    "fr": ", ".join(
        (
            phrases("ses hommes, ses combattants, ses membres, ses éléments", "ont mené, avaient mené, ont perpétré"),
            "avoir mené, avoir perpétré, avoir commis, avoir conduit, être derrière, être à l origine de",
        )
    ),
    "es": ", ".join(
        (
            phrases(
                "sus hombres, sus combatientes, sus miembros", "llevaron a cabo, perpetraron, realizaron, ejecutaron"
            ),
            "haber llevado a cabo, haber perpetrado, estar detrás, fue obra de sus",
        )
    ),
    "pt": ", ".join(
        (
            phrases(
                "seus homens, seus combatentes, seus membros", "realizaram, levaram a cabo, perpetraram, executaram"
            ),
            "ter realizado, ter levado a cabo, ter perpetrado, estar por trás, estar por detrás, foi obra dos seus",
        )
    ),
    "de": ", ".join(
        (
            phrases("ihre kämpfer, ihre männer, ihre mitglieder", "hätten, haben"),
            "stecke hinter, stecken hinter, stehe hinter, verübt zu haben, ausgeführt zu haben",
        )
    ),
    "ar": phrases("رجالها, رجاله, مقاتليها, مقاتلوها, مقاتليه, عناصرها, عناصره", "نفذوا, شنوا")
    + ", تقف وراء, يقف وراء",
    "ru": ", ".join(
        (
            phrases("её бойцы, её боевики, её люди, его бойцы, их бойцы", "совершили, провели, осуществили, устроили"),
            phrases("совершили, провели, осуществили, устроили", "её бойцы, её боевики, её люди, его бойцы, их бойцы"),
            "стоит за, стоят за",
        )
    ),
    "it": ", ".join(
        (
            phrases(
                "i suoi uomini, i suoi combattenti, i suoi miliziani", "hanno compiuto, hanno condotto, hanno attaccato"
            ),
            phrases("aver, avere", "compiuto, condotto, effettuato, attaccato, organizzato"),
            "essere dietro, essere responsabile, essere l autore",
        )
    ),
    "id": ", ".join(
        (
            phrases(
                "anggotanya, pasukannya, pejuangnya, kelompoknya, pihaknya", "melakukan, melancarkan, melaksanakan"
            ),
            "berada di balik, dalang di balik",
        )
    ),
}
