import pytest

from monitor.core.alerts.voices import HEAD, TAIL, voice_of
from tests.builders import an_article


def voice(text, outlet="Mali Actu", known=(), **changes):
    return voice_of(an_article(outlet=outlet, summary="", text=text, **changes), known).name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BAMAKO (Reuters) - Gunmen killed four soldiers.", "Reuters"),
        ("Bamako, AFP. Quatre soldats ont été tués.", "AFP"),
        ("Quatre soldats ont été tués, a appris l'AFP de source locale.", "AFP"),
        ("Quatre soldats ont été tués. (Agence France-Presse)", "AFP"),
        ("Murieron cuatro soldados. Con información de EFE.", "EFE"),
        ("Quatro soldados morreram, noticia a Lusa.", "Lusa"),
        ("Vier Soldaten sind tot, wie dpa meldet.", "dpa"),
        ("Погибли четверо военных, сообщает Рейтер.", "Reuters"),
        ("Погибли четверо военных, передаёт РИА Новости.", "RIA Novosti"),
        ("قتل أربعة جنود، بحسب وكالة فرانس برس.", "AFP"),
        ("نقلت رويترز عن مصدر أمني مقتل أربعة جنود.", "Reuters"),
        ("BAMAKO (AA) - Dört asker öldü.", "Anadolu"),
        ("Reuters'ın aktardığına göre dört asker öldü.", "Reuters"),
        ("Quattro soldati sono morti, riferisce l'Ansa.", "ANSA"),
        ("JAKARTA (ANTARA) - Empat tentara tewas.", "Antara"),
        ("Empat tentara tewas, lapor BBC.", "BBC"),
        ("Secondo la BBC sono morti quattro soldati.", "BBC"),
        ("GAO (AP) - Four soldiers died.", "AP"),
        ("AP: в Мали погибли четверо военных.", "AP"),
        ("REUTERS - Four soldiers died.", "Reuters"),
        ("Vier Soldaten sind tot (afp/dpa).", "AFP"),
        ("MADRID, 12 Nov. (EUROPA PRESS) - Cuatro soldados muertos.", "Europa Press"),
        ("Quatro soldados mortos, informou a Agência Brasil.", "Agência Brasil"),
        ("IMPHAL, Nov 12 (PTI) Four soldiers died.", "PTI"),
        ("Rabat (MAP) - Quatre soldats tués.", "MAP"),
        ("Погибли четверо военных, передаёт Укринформ.", "Ukrinform"),
        ("رام الله 12-11-2026 وفا- قتل أربعة جنود.", "WAFA"),
        ("Quatre soldats tués.\n\n© Agence France-Presse", "AFP"),
        ("Quatre soldats tués.\n\nLire aussi : Séisme à Quito (EFE)", "Mali Actu"),
        ("Goma (RDC) - Quatre soldats tués.", "Mali Actu"),
        ("An AP exam was held in the school.", "Mali Actu"),
        ("Gunmen killed four soldiers.", "Mali Actu"),
        ("Photo: AFP\n\nGunmen killed four soldiers.", "Mali Actu"),
        ("© Reuters\n\nGunmen killed four soldiers.", "Mali Actu"),
    ],
)
def test_an_agency_named_in_a_report_tells_it(text, name):
    assert voice(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quatre soldats ont été tués, selon RFI.", "RFI"),
        ("Four soldiers were killed, according to the BBC.", "BBC"),
        ("BBC'ye göre dört asker öldü.", "BBC"),
        ("По данным «Би-би-си», погибли четверо военных.", "BBC"),
        ("Four soldiers were killed, the BBC understands.", "BBC"),
        ("Quatre soldats ont été tués, a appris RFI.", "RFI"),
        ("قتل أربعة جنود، وفق إذاعة فرنسا الدولية.", "RFI"),
        ("The BBC building in London was lit in blue.", "Mali Actu"),
        ("Le monde entier regarde, selon un diplomate.", "Mali Actu"),
    ],
)
def test_an_outlet_that_others_quote_speaks_where_it_is_quoted(text, name):
    assert voice(text) == name


def test_an_outlet_that_told_the_story_before_can_be_quoted_too():
    text = "Four soldiers were killed. The news was first reported by Harbour Times."

    assert voice(text, known={"Harbour Times"}) == "Harbour Times"
    assert voice(text) == "Mali Actu"
    assert voice("We bought the Harbour Times on the quay.", known={"Harbour Times"}) == "Mali Actu"


def test_nobody_quotes_himself():
    assert voice("(AFP) - Quatre soldats tués.", outlet="AFP") == "AFP"
    assert voice("Selon RFI, quatre soldats tués.", outlet="RFI Afrique") == "RFI Afrique"


def test_sources_are_named_at_the_beginning_and_at_the_end():
    middle, end = f"{'x ' * HEAD}Reuters{' x' * TAIL}", f"{'x ' * HEAD}\n\nReporting by Reuters"

    assert voice(middle) == "Mali Actu"
    assert voice(end) == "Reuters"


def test_a_voice_keeps_who_published_it_and_when():
    article = an_article(text="(AFP) - Quatre soldats tués.")

    assert (voice_of(article).outlet, voice_of(article).at) == ("Mali Actu", article.first_seen_at)
