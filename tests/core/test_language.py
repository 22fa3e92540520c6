import pytest

from monitor.core.language import settle

FERRIES = {
    "en": "The ferry runs again after three weeks, and herders on both banks say that they lost two markets to the flood.",
    "fr": "Le bac circule de nouveau après trois semaines, et les éleveurs des deux rives disent avoir perdu deux marchés.",
    "es": "El transbordador vuelve a navegar después de tres semanas, y los pastores de ambas orillas perdieron dos mercados.",
    "pt": "A balsa voltou a navegar depois de três semanas, e os pastores das duas margens dizem que perderam duas feiras.",
    "de": "Die Fähre verkehrt nach drei Wochen wieder, und die Hirten an beiden Ufern sagen, ihnen seien zwei Märkte entgangen.",
    "ru": "Паром снова ходит через реку после трёх недель простоя, и пастухи на обоих берегах говорят, что потеряли два базара.",
    "uk": "Пором знову ходить річкою після трьох тижнів перерви, і пастухи на обох берегах кажуть, що втратили два базари.",
    "ar": "عادت العبّارة إلى العمل بعد ثلاثة أسابيع، ويقول الرعاة على الضفتين إنهم خسروا سوقين بسبب الفيضان الأخير في النهر.",
    "tr": "Feribot üç hafta sonra yeniden çalışıyor ve iki yakadaki çobanlar sel yüzünden iki pazarı kaçırdıklarını söylüyor.",
    "id": "Kapal feri kembali beroperasi setelah tiga minggu, dan para gembala di kedua tepi sungai kehilangan dua hari pasar.",
}


@pytest.mark.parametrize("lang", FERRIES)
def test_words_tell_their_language_where_nobody_declares_it(lang):
    assert settle(None, FERRIES[lang]) == lang


@pytest.mark.parametrize("lang", [lang for lang in FERRIES if lang != "en"])
def test_a_template_that_declares_english_is_not_believed_against_the_words(lang):
    assert settle("en", FERRIES[lang]) == lang


@pytest.mark.parametrize("text", ["", "  \n ", "Wagner Mali", "Mali : quinze morts"])
def test_too_few_words_do_not_stand_against_a_declaration(text):
    assert settle("fr", text) == "fr"


@pytest.mark.parametrize("text", ["", "  \n ", "12 : 4", "!!!"])
def test_what_holds_no_words_has_no_language(text):
    assert settle(None, text) is None
