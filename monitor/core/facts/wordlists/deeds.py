"""The words by which somebody says that he did it himself: `it was behind …`, `ses hommes ont mené …`, by language.

The words as in `words.Words`; what was done stands beside them.
"""

from monitor.core.facts.wordlists.words import phrases

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
            phrases("sie, er, man selbst, sie selbst", "stecke hinter, stecken hinter, stehe hinter, stehen hinter"),
            "verübt zu haben, ausgeführt zu haben, zu stecken",
        )
    ),
    "ar": phrases("رجالها, رجاله, مقاتليها, مقاتلوها, مقاتليه, عناصرها, عناصره", "نفذوا, شنوا")
    + ", "
    + phrases("إنها, أنها, بأنها, إنه, أنه, بأنه", "تقف وراء, يقف وراء")
    + ", وقوفها وراء, وقوفه وراء",
    "ru": ", ".join(
        (
            phrases("её бойцы, её боевики, её люди, его бойцы, их бойцы", "совершили, провели, осуществили, устроили"),
            phrases("совершили, провели, осуществили, устроили", "её бойцы, её боевики, её люди, его бойцы, их бойцы"),
            phrases("что, что она, что он, что они, что именно она", "стоит за, стоят за"),
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
