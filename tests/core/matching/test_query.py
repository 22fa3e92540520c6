from monitor.core.matching.grammar import parse
from monitor.core.matching.query import EntityRef, Term, asked, atoms, read_term

a, b, c, jnim = Term("a"), Term("b"), Term("c"), EntityRef("jnim")


def test_a_term_is_read_as_a_text_is():
    pieces = [(piece.folded, piece.wild) for piece in read_term("Côte-d'Ivo*")]
    assert pieces == [("cote", False), ("d", False), ("ivo", True)]


def test_a_full_stop_of_a_name_belongs_to_the_word_behind_it():
    assert [piece.mark for piece in read_term("Dr. No: A St. Pau* Film")] == ["", ".", ":", "", ".", ""]


def test_only_what_is_not_under_not_speaks_for_a_rule():
    query = parse("a AND (b OR NOT c) AND NOT @jnim")
    assert (list(asked(query)), list(atoms(query))) == ([a, b], [a, b, c, jnim])
