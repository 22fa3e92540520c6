from pathlib import Path

import pytest

from monitor.core.match import match_article
from monitor.core.query import EntityRef, atoms
from monitor.rulepacks import load_rules
from tests.builders import an_article

RULES = Path(__file__).parents[2] / "rules"
PACKS = sorted(RULES.glob("*.toml"))
SAHEL = load_rules([RULES / "sahel.toml"], examples=False)


@pytest.mark.parametrize("pack", PACKS, ids=lambda path: path.stem)
def test_a_pack_passes_its_own_examples(pack):
    for rule in load_rules([pack]).rules:
        assert min(len(rule.alerts), len(rule.silent)) >= 3


def test_all_packs_load_together():
    assert len(load_rules([RULES]).rules) >= len(PACKS)


def entities(text):
    return set(match_article(SAHEL, an_article("", summary="", text=text)).entities)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Al-Qaeda's Sahel affiliate said its men held the road.", {"jnim"}),
        ("Amadou Koufa's preachers spoke in Macina, a town between Ségou and Mopti.", {"katiba-macina", "macina", "segou", "mopti"}),
        ("The Katiba Macina has a new commander.", {"katiba-macina"}),
        ("L’AQMI a démenti toute rupture avec le GSIM, son allié au Sahel.", {"aqim", "jnim"}),
        ("La rama saheliana del Estado Islámico atacó Ansongo.", {"isgs", "ansongo"}),
        ("«Вагнеровцы» ушли из Мали, передав базу Африканскому корпусу.", {"wagner-group", "africa-corps", "mali"}),
        ("انسحبت فاغنر من مالي، وقال الجيش المالي إن الوضع هادئ في كيدال.", {"wagner-group", "mali", "fama", "kidal"}),
        ("Die Bundeswehr verließ Gao, das Feldlager der UN-Mission MINUSMA in Mali.", {"gao", "minusma", "mali"}),
        ("Opération Barkhane: les derniers soldats français ont quitté Tombouctou.", {"barkhane", "timbuktu"}),
        ("Barkhanes migrate with the wind, a sand dune specialist explains.", set()),
        ("Touareg separatists of the FLA hold Tin Zaouatine, near Algeria.", {"azawad-rebels", "tinzaouaten"}),
        ("Three soldiers died when a mine went off near Boulkessi, Mali.", {"fama", "boulikessi", "mali"}),
        ("French soldiers searched the hills near Menaka in Mali.", {"menaka", "mali"}),
        ("Ms Gao moved from Beijing to Rome.", set()),
        ("Kati Virtanen won the slalom.", set()),
        ("Wagner Moura stars as an ambassador.", set()),
        ("Mansa Musa ruled the Mali Empire.", set()),
        ("La fama del grupo cruzó el mar.", set()),
    ],
)  # fmt: skip
def test_the_sahel_pack_knows_whom_a_text_means(text, meant):
    assert entities(text) == meant


def test_every_watched_place_and_group_of_the_sahel_can_fire_a_rule():
    asked = {atom.id for rule in SAHEL.rules for atom in atoms(rule.when) if isinstance(atom, EntityRef)}
    others = {entity.id for entity in SAHEL.entities.values() if entity.kind != "place"} - asked
    assert others == {"mali"}
