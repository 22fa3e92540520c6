"""Small words by which a number is set apart from a toll, by language.

`NAME: words`, as in `words.Words`. where: a clause about a place begins; recall: after a length of time, what happened
so long before; per: a rate's whole follows; rather, versus: what the number is not, what it was before.
"""

from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        where: where, in which, at which, on which; recall: after; per: per, in every, for every, out of every;
        rather: not, instead of, rather than; versus: up from, down from, against, compared with
    """,
    "fr": """
        where: où, dans lequel, dans laquelle, dans lesquels, dans lesquelles; recall: après; per: pour, par;
        rather: non, pas, au lieu de, et non pas; versus: contre
    """,
    "es": """
        where: donde, en el que, en la que, en los que, en las que; recall: después de, después del, tras; per:
        por, por cada, cada; rather: no, en lugar de, en vez de; versus: frente a, frente a los, frente a las
    """,
    "pt": """
        where: onde, em que, no qual, na qual; recall: depois de, depois do, depois da, após; per: por, por
        cada, cada; rather: não, em vez de, ao invés de; versus: contra, contra os, contra as
    """,
    "de": """
        where: wo, in dem, in der, auf dem, auf der, in denen; recall: nach; per: je, pro, auf; rather: nicht,
        statt, anstatt; versus: gegenüber, zuvor waren es, bisher waren es
    """,
    "ar": """
        where: حيث, الذي شهد, التي شهدت, الذي قتل فيه, التي قتل فيها, الذي قتلت فيه, التي قتلت فيها, الذي لقي
        فيه, التي لقي فيها; recall: من, على; per: لكل, ل كل; rather: ليس, بدلا من, لا; versus: بعد أن كانت, بعد
        أن كان, بعدما كانت, مقابل, مقارنة مع
    """,
    "ru": """
        where: где, в котором, в которой, в которых, на котором, на которой; recall: после; per: на, на каждые;
        rather: не, вместо; versus: против, ранее сообщалось о
    """,
    "it": """
        where: dove, in cui, nel quale, nella quale; recall: dopo; per: ogni, per; rather: non, invece di,
        anziché; versus: contro, rispetto a
    """,
    "id": """
        where: di mana, tempat; recall: setelah, sesudah, usai; per: per, setiap; rather: bukan; versus: naik
        dari, turun dari
    """,
    "tr": """
        per: her
    """,
}

ASIDES = {lang: named(written) for lang, written in _WRITTEN.items()}
"""Language → name → its words."""
