"""How words are told and taken back, by language: by what means, what is called untrue, what is refused and not denied.

`NAME: words`, as in `words.Words`. manner: by what means somebody was told (`by phone`); brand, untrue: words that
together deny (`called the reports false`); refuse, refused: phrases in which, and words of which `deny` means to
refuse.
"""

from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        manner: by phone, by telephone, over the phone, on the phone, by text message, by email, in writing;
        brand: called, calls, described, describes, branded, brands, labelled, labeled, labels, dismissed as,
        dismisses as; untrue: false, baseless, fabricated, untrue, lies, a lie, unfounded, fake, fake news,
        nonsense, groundless; refused: bail, entry, access, visa, visas, asylum, permission, request, requests,
        goal, equaliser, equalizer, draw, win, victory, penalty, chance, parole, appeal, application,
        extradition, licence, license, himself, herself, themselves, treatment, passage
    """,
    "fr": """
        manner: par téléphone, au téléphone, par courriel, par sms, par message, par écrit; brand: qualifié,
        qualifie, qualifient, qualifiait, taxé, taxe; untrue: fausses, faux, fausse, mensonge, mensonges,
        mensongères, mensongère, infondées, infondés, infondée, sans fondement, fantaisistes, fake news,
        fallacieuses; refused: évidence
    """,
    "es": """
        manner: por teléfono, vía telefónica, telefónicamente, por correo, por mensaje, por escrito; brand:
        calificó, califica, calificaron, calificado, tachó, tacha, tacharon, tildó, tilda, tildaron; untrue:
        falso, falsa, falsas, falsos, infundadas, infundados, infundada, mentira, mentiras, bulo, bulos, sin
        fundamento; refused: fianza, acceso, entrada, permiso, visado, visa, asilo, gol, empate, penalti,
        victoria, triunfo, solicitud, petición, pedido, extradición, saludo, recurso, amparo; refuse: se negó a,
        se niega a, se niegan a, se negaron a, se ha negado a, se han negado a
    """,
    "pt": """
        manner: por telefone, ao telefone, por e-mail, por mensagem, por escrito; brand: classificou,
        classifica, classificaram, qualificou, qualifica, qualificaram, chamou, considerou, apelidou; untrue:
        falso, falsa, falsas, falsos, infundadas, infundados, infundada, mentira, mentiras, sem fundamento,
        boato, fake news; refused: fiança, acesso, entrada, autorização, visto, asilo, gol, golo, empate,
        pênalti, penálti, vitória, pedido, pedidos, recurso, extradição, habeas corpus; refuse: negou-se a, se
        negou a, nega-se a, se nega a, negaram-se a, se negaram a
    """,
    "de": """
        manner: am telefon, telefonisch, per telefon, per mail, per e-mail, schriftlich; brand: bezeichnete,
        bezeichnet, bezeichneten, nannte, nennt, nannten; untrue: falsch, falsche, unwahr, lüge, lügen, haltlos,
        unbegründet, erfunden, fake news, falschmeldung, falschmeldungen, gelogen, unzutreffend; refused: spiel,
        finale, partie, match, rennen, länderspiel, turnier, lebensunterhalt, saison, duell, halbfinale,
        viertelfinale, auftakt
    """,
    "ru": """
        manner: по телефону, по почте, письменно; brand: назвал, назвала, назвали, назвало, называет, называют;
        untrue: ложью, фейком, фейками, вымыслом, ложными, недостоверными, неправдой, выдумкой, клеветой,
        беспочвенными, необоснованными, дезинформацией; refused: себя, предложение, предложения, план, поправку,
        законопроект, идею, ультиматум, условия, требования, помощь, кандидатуру, апелляцию, иск, жалобу,
        ходатайство
    """,
    "ar": """
        manner: عبر الهاتف, في اتصال هاتفي, هاتفيا, خلال اتصال هاتفي, كتابيا; brand: وصف, وصفت, يصف, تصف, اعتبر,
        اعتبرت; untrue: كاذبة, كاذب, باطلة, أكاذيب, ملفقة, عارية عن الصحة, لا أساس لها, مفبركة, زائفة
    """,
    "it": """
        manner: per telefono, al telefono, telefonicamente, per iscritto; brand: definito, definisce,
        definiscono, definì, bollato, bolla; untrue: false, falsi, falsa, falso, infondate, infondati, menzogne,
        menzogna, bufala, bufale, prive di fondamento; refused: accesso, ingresso, gol, pareggio, rigore,
        permesso, visto, asilo
    """,
    "id": """
        manner: melalui telepon, lewat telepon, secara tertulis; brand: menyebut, menyebutkan, menilai; untrue:
        bohong, palsu, tidak benar, hoaks, tidak berdasar, fitnah
    """,
    "tr": """
        manner: telefonda, telefonla, yazılı olarak
    """,
}

DISPUTES = {lang: named(written) for lang, written in _WRITTEN.items()}
"""Language → group → its words."""
