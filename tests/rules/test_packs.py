from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from monitor.core.matching.match import match_article
from monitor.core.matching.query import EntityRef, atoms
from monitor.rulepacks import load_rules
from tests.builders import an_article
from tests.tables import check_each, grouped

RULES = Path(__file__).parents[2] / "rules"
PACKS = sorted(RULES.glob("*.toml"))


@cache
def pack(name):
    return load_rules([RULES / f"{name}.toml"], examples=False)


@cache
def all_packs():
    return load_rules([RULES], examples=False)


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_a_pack_passes_its_own_examples(path):
    for rule in load_rules([path]).rules:
        assert min(len(rule.alerts), len(rule.silent)) >= 3


def test_all_packs_load_together():
    assert len(load_rules([RULES]).rules) >= len(PACKS)


# --- whom a text means ------------------------------------------------------------------------------------------------


def entities(rules, text):
    judgement = match_article(rules, an_article("", summary="", text=text))
    return {entity for entity in judgement.entities if rules.entities[entity].names}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Al-Qaeda's Sahel affiliate said its men held the road.", {"jnim"}),
        ("Amadou Koufa's preachers spoke in Macina, a town between Ségou and Mopti.", {"katiba-macina", "amadou-koufa", "macina", "segou", "mopti"}),
        ("The Katiba Macina has a new commander.", {"katiba-macina"}),
        ("L’AQMI a démenti toute rupture avec le GSIM, son allié au Sahel.", {"aqim", "jnim"}),
        ("La rama saheliana del Estado Islámico atacó Ansongo.", {"isgs", "ansongo"}),
        ("Malí: dos lecturas de lo que pasó en Bankass.", {"mali", "bankass"}),
        ("GAO, Mali - The market is open again.", {"gao", "mali"}),
        ("Menaka (Mali): le marché rouvre.", {"menaka", "mali"}),
        ("MALÍ, DOS LECTURAS DE LO QUE PASÓ EN BANKASS", {"mali", "bankass"}),
        ("«Вагнеровцы» ушли из Мали, передав базу Африканскому корпусу.", {"wagner-group", "africa-corps", "mali"}),
        ("انسحبت فاغنر من مالي، وقال الجيش المالي إن الوضع هادئ في كيدال.", {"wagner-group", "mali", "fama", "kidal"}),
        ("Die Bundeswehr verließ Gao, das Feldlager der UN-Mission MINUSMA in Mali.", {"gao", "minusma", "mali"}),
        ("Opération Barkhane: les derniers soldats français ont quitté Tombouctou.", {"barkhane", "timbuktu"}),
        ("Barkhanes migrate with the wind, a sand dune specialist explains.", set()),
        ("Touareg separatists of the FLA hold Tin Zaouatine, near Algeria.", {"azawad-rebels", "tinzaouaten"}),
        ("Three soldiers died when a mine went off near Boulkessi, Mali.", {"fama", "boulikessi", "mali"}),
        ("French soldiers searched the hills near Menaka in Mali.", {"menaka", "mali"}),
        ("The Wagner Group operates in Libya for Moscow.", {"wagner-group"}),
        ("The Wagner Group, an estate agent, opened an office in Ohio.", set()),
        ("The Wagner Group studies enzymes and hires doctoral students.", set()),
        ("Ms Gao moved from Beijing to Rome.", set()),
        ("Kati Virtanen won the slalom.", set()),
        ("Wagner Moura stars as an ambassador.", set()),
        ("Mansa Musa ruled the Mali Empire.", set()),
        ("La fama del grupo cruzó el mar.", set()),
        ("Téléphone: la puce GSIM arrive, sans attaque des prix.", set()),
        ("Mali’s military leader Assimi Goïta spoke for an hour.", {"mali-junta", "assimi-goita"}),
        ("Die malische Militärjunta verlängert ihre Herrschaft.", {"mali-junta"}),
        ("Hükümetin paralı askerleri Mali'den ayrıldı.", {"mercenaries", "mali"}),
        ("Tentara bayaran itu meninggalkan Mali.", {"mercenaries", "mali"}),
        ("Tentara Mali merebut kembali Aguelhok.", {"fama", "aguelhok"}),
        ("L'armée, dit la coalition jihadiste GSIM, a quitté le camp de Soumpi.", {"fama", "jnim", "soumpi"}),
        ("Le GSIM a frappé le nord du Bénin; l'armée a riposté.", {"jnim"}),
        ("Des chasseurs dozos et Dan Na Ambassagou gardent Koro, au pays dogon.", {"dozo", "dan-na-ambassagou", "koro"}),
        ("A Ménaka, le GATIA et le MSA-D patrouillent ensemble, loin de Bamako.", {"menaka", "gatia", "msa", "bamako"}),
        ("Ансар ад-Дин, группа Ияда аг Гали, вошла в Джибо в Буркина-Фасо.", {"ansar-dine", "jnim", "iyad-ag-ghali", "djibo", "burkina-faso"}),
        ("قالت الحكومة في نيامي إن الهجوم وقع قرب تيلابيري في النيجر.", {"niamey", "tillaberi", "niger"}),
        ("The river Niger rose at Djenné; the inner delta is under water.", {"djenne"}),
        ("Senegalese drivers wait at Bandiagara; a Russian one prays. The army sent no escort, says the UN.", {"bandiagara", "fama"}),
        ("Un convoi militaire a quitté Ségou; les Nations unies s'en félicitent.", {"segou", "fama"}),
        ("El convoy militar llegó de noche a Gao.", {"gao", "fama"}),
        ("A coluna militar chegou a Douentza.", {"douentza", "fama"}),
        ("Der Armeeposten bei Gossi ist geräumt.", {"gossi", "fama"}),
        ("Il convoglio militare è fermo a Ségou.", {"segou", "fama"}),
        ("Военный конвой вышел из Гао под утро.", {"gao", "fama"}),
        ("غادرت قافلة عسكرية مدينة سيغو فجرا.", {"segou", "fama"}),
        ("Askeri konvoy Ségou'ya vardı.", {"segou", "fama"}),
        ("Angkatan bersenjata membuka jalan ke Ségou.", {"segou", "fama"}),
        ("Армія відкрила дорогу на Сікасо.", {"sikasso", "fama"}),
        ("Niamey: l'armée a repris la piste de Tillabéri, loin de Gao.", {"niamey", "tillaberi", "gao"}),
        ("In Bamako the military government thanked the drivers.", {"bamako"}),
        ("La lutte armée nous a tout pris, dit un ancien de Kidal.", {"kidal"}),
        ("Pemerintah militer di Bamako menaikkan harga beras.", {"bamako"}),
        ("Russian soldiers sang in Bamako.", {"bamako"}),
        ("Российские военные пели в Бамако.", {"bamako"}),
        ("Salou Djibo, who led Niger’s junta in 2010, was buried.", {"niger"}),
        ("Kita pergi ke Nara, kota tua di Jepang; Kaya raya.", set()),
        ("Petra Gössi fordert tiefere Steuern in der Schweiz.", set()),
        ("Un titão da música: Diré que sí.", set()),
    ],
)  # fmt: skip
def test_the_sahel_pack_knows_whom_a_text_means(text, meant):
    assert entities(pack("sahel"), text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Play, a ransomware crew, published the files.", {"play", "ransomware"}),
        ("Children play with ransomware in a museum of computer history.", {"ransomware"}),
        ("Google Play removed an app that carried ransomware.", {"ransomware"}),
        ("Le gang BlackCat, spécialiste du rançongiciel, a disparu.", {"alphv", "ransomware"}),
        ("A black cat crossed the road.", set()),
        ("Хакеры из Conti напали на министерство.", {"conti", "hacking"}),
        ("Антонио Конти открыл выставку в Риме.", set()),
        ("قالت مجموعة لوكبيت إنها استخدمت برامج الفدية.", {"lockbit", "ransomware"}),
        ("نشر قراصنة من أكيرا بيانات الشركة.", {"akira", "hacking"}),
        ("عرضت السينما أفلام كوروساوا، ومنها عمل صوره أكيرا.", set()),
        ("Akira Toriyama's manga is back in print; hackers had leaked a volume.", {"hacking"}),
        ("Oracle closed a vulnerability in its databases.", {"oracle", "hole"}),
        ("The oracle at Delphi spoke in riddles.", set()),
        ("Snowflake said hackers had used stolen passwords.", {"snowflake", "hacking"}),
        ("No two snowflakes are alike, and no snowflake falls straight.", set()),
        ("Barracuda: Sicherheitslücke in der Firewall.", {"barracuda", "hole"}),
        ("Ein Barracuda, ein Fisch der Tropen, biss den Taucher.", set()),
        ("APPLE CLOSES ZERO-DAY USED BY SPYWARE", {"apple", "hole"}),
        ("Apple pie wins the harvest prize.", set()),
        ("BianLian, le gang derrière ce rançongiciel, menace la mairie.", {"bianlian", "ransomware"}),
        ("At the Sichuan opera, bianlian masks change in a blink; a hacker filmed it.", {"hacking"}),
        ("Хакеры Lapsus$ показали код.", {"hacking", "lapsus"}),
        ("Ce lapsus révélateur amuse les hackers.", {"hacking"}),
        ("Maple sap runs; a SAP NetWeaver vulnerability waits.", {"sap", "hole"}),
    ],
)
def test_the_cyber_pack_knows_whom_a_text_means(text, meant):
    assert entities(pack("cyber"), text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The WHO sent vaccines against cholera.", {"who", "cholera"}),
        ("Who sent the vaccine, asks the minister of health.", set()),
        ("Pete Townshend of The Who turned down a health campaign.", set()),
        ("ВОЗ сообщила о вспышке холеры.", {"who", "cholera"}),
        ("Den Ausbruch von Marburg meldete die Regierung; das Virus tötet schnell.", {"marburg"}),
        ("Marburg liegt an der Lahn; in der Universität forscht man über das Virus.", set()),
        ("El brote de cólera suma 40 casos.", {"cholera"}),
        ("El presidente montó en cólera por los casos de corrupción.", set()),
        ("La pauvreté est une peste.", set()),
        ("Deux cas de peste pulmonaire à Madagascar.", {"plague"}),
        ("إنفلونزا الطيور تصل إلى المزارع، وتقول منظمة الصحة العالمية إن الخطر محدود.", {"bird-flu", "who"}),
        ("Dünya Sağlık Örgütü'ne göre kızamık geri dönüyor.", {"who", "measles"}),
        ("سجلت الوزارة حالات من الجمرة الخبيثة وحمى الوادي المتصدع.", {"anthrax", "rift-valley-fever"}),
        ("Anthrax opened for another metal band; cases of beer were sold.", set()),
        ("Случаи жёлтой лихорадки и чикунгуньи на границе.", {"yellow-fever", "chikungunya"}),
        ("Kerala watches a Nipah outbreak; nipah palms line the road.", {"nipah"}),
    ],
)
def test_the_disasters_pack_knows_what_a_text_means(text, meant):
    assert entities(pack("disasters"), text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Mali: the army says it killed thirty militants near Douentza.",
        "L'armée a repris Farabougou, selon un communiqué lu à Bamako.",
        "Bamako: Die Armee meldet sieben Tote bei einem Angriff auf einen Armeeposten.",
        "الجيش يعلن صد هجوم قرب موبتي في وسط مالي، والقوات المسلحة تلاحق المهاجمين.",
        "Армія Малі повідомила про загибель солдатів; армія оточила Кідаль.",
        "Gunmen ambushed a military convoy between Sévaré and Douentza; six soldiers died.",
        "Un convoi de l'armée est tombé dans une embuscade près de Niono. Les camionneurs sénégalais ont fui.",
        "The armed forces struck a camp near Tessit. Residents fled towards Niger's border.",
        "Die Streitkräfte haben bei Nampala zwei Soldaten verloren; Mauretanien schloss die Grenze.",
    ],
)
def test_the_army_of_an_article_on_mali_is_that_of_mali(text):
    assert "fama" in entities(pack("sahel"), text)


@pytest.mark.parametrize(
    "text",
    [
        "Niger's army killed twenty fighters near the border with Mali, Niamey said. The army lost two soldiers.",
        "Burkina Faso : l'armée repousse une attaque à Djibo. Bamako condamne, et les soldats blessés sont à Ouagadougou.",
        "The Nigerian army said its troops killed bandits in Sokoto who had come from Mali. The army showed their rifles.",
        "L'armée française a quitté Gao; les soldats sont rentrés à Paris.",
        "Senegal's army sent soldiers to Kidira, on the border with Mali. The army digs trenches there.",
        "Das Militär in Niger hat die Grenze zu Mali geschlossen; die Armee kontrolliert Niamey.",
        "الجيش الجزائري يعزز الحدود مع مالي، والجيش ينشر وحدات قرب تمنراست في الجزائر.",
        "Алжирская армия усилила границу с Мали. Армия разместила посты в Таманрассете, сообщает Алжир.",
        "Армія Нігеру закрила кордон із Малі; нігерські військові патрулюють Ніамей.",
        "In Ukraine hat die Armee Drohnen eingesetzt, wie sie auch in Mali gesehen wurden.",
        "The army of Ukraine trains drone pilots; one of them had been in Mali. The army denies it.",
        "Bundeswehr: Die Soldaten aus Gao sind zurück in Wunstorf.",
        "Benin's army lost eight soldiers in a raid by JNIM near the border.",
        "Togo : l'armée annonce la mort de deux soldats dans une attaque du JNIM.",
        "UN peacekeepers left Kidal; UN troops burned fuel before they left.",
    ],
)
def test_the_army_of_a_neighbour_or_of_a_guest_is_not_that_of_mali(text):
    assert "fama" not in entities(pack("sahel"), text)


def test_every_watched_place_and_group_of_the_sahel_can_fire_a_rule():
    sahel = pack("sahel")
    asked = {atom.id for rule in sahel.rules for atom in atoms(rule.when) if isinstance(atom, EntityRef)}
    reached = {member for entity in asked for member in sahel.dictionary.members(entity)}
    named = {entity.id for entity in sahel.entities.values() if not entity.members}
    abroad = {place for place in sahel.entities if {place, *sahel.within(place)} & {"burkina-faso", "niger"}}
    # What else is told, or keeps a longer name from being read as another.
    told = {entity for entity in sahel.entities if sahel.entity_kind(entity) in ("person", "term", "namesake")}
    assert named - asked - reached == {"liptako-gourma", *abroad, *told} - asked


def test_every_place_but_a_country_or_a_group_lies_somewhere():
    rules = all_packs()
    places = [entity for entity in rules.entities.values() if entity.kind == "place" and entity.names]
    lost = {place.id for place in places if not (rules.position(place.id) and rules.within(place.id))}
    assert lost == {"mali", "burkina-faso", "niger", "liptako-gourma"}
    assert all(9 < rules.position(place.id).latitude < 23 for place in places if place.at)
    assert all(-13 < rules.position(place.id).longitude < 9 for place in places if place.at)


def test_a_place_lies_near_the_one_that_it_lies_in():
    rules = all_packs()
    for place in rules.entities:
        if (here := rules.position(place)) and (there := rules.position(rules.within(place)[0])):
            assert max(abs(here.latitude - there.latitude), abs(here.longitude - there.longitude)) < 2.5, place


# --- what a text is about ---------------------------------------------------------------------------------------------

LONG = (
    "The ministers spoke for two hours about the price of rice, the roads of the coast and the date of the census. They "
    "agreed that the census comes first. The roads have been promised for nine years, and the tender was opened again in "
    "spring; four firms have answered. Rice has become dearer since the rains failed in the west of the country, and the "
    "stores of the state are to be opened in autumn, if the harvest allows it.\n\n"
)


def fired(text, title=""):
    return {match.rule for match in match_article(all_packs(), an_article(title, summary="", text=text)).matches}


@pytest.mark.parametrize(
    "text",
    [
        LONG + "One guest compared the mood with that of a neighbour, whose junta had hired Wagner.",
        LONG + "A book on JNIM, by the minister's brother, is to appear in May.",
        "The tenor sings Wagner and Verdi in a Russian opera house. He had trained as a soldier.",
        "Sandro Wagner, once a striker in the Bundesliga, will coach a club in Russia.",
        "Researchers followed four hundred children in Bandiagara to test a vaccine; malaria killed fewer than in Mopti.",
        "The Mali Empire attacked its neighbours and blockaded the salt road, historians say.",
        "Wagner AG hat Bagger nach Russland verkauft; der Konkurrent greift mit Rabatten an.",
        "The band from Timbuktu plays a blues that carries the desert within it.",
        "Dioura Traoré a marqué deux buts; l'attaque des visiteurs a manqué de vitesse.",
    ],
)
def test_a_sentence_in_passing_or_a_namesake_is_no_news(text):
    assert fired(text) == set()


class Report(NamedTuple):
    number: int
    rule: str
    text: str


LINES = (Path(__file__).parent / "reports.tsv").read_text().splitlines()
REPORTS = grouped((Report(number, *line.split("\t")) for number, line in enumerate(LINES[2:], 3)), by="rule")


@pytest.mark.parametrize("rule", REPORTS)
def test_a_report_in_any_language_fires_its_rule_or_none(rule):
    check_each(REPORTS[rule], fires)


def fires(report):
    rules = fired(report.text)
    assert report.rule in rules if report.rule != "-" else not rules, (report, rules)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Wagner instructors from Russia opened a camp in Mali.", {"wagner"}),
        (LONG + "Wagner, the Russian company, spoke of rice. The minister met Wagner twice.", {"wagner"}),
        (LONG + "JNIM, he said, had ambushed two convoys of rice.", {"jnim"}),
        ("WAGNER MERCENARIES KILLED NEAR KIDAL", {"wagner", "security-event"}),
        ("J.N.I.M. issued a statement.", {"jnim"}),
        ("MINUSMA is pulling out of its camp near Ménaka, in Mali.", {"security-event"}),
        ("A 7.1-magnitude earthquake killed at least 80 people.", {"strong-earthquake", "deadly-earthquake"}),
        ("LockBit attacked the hospitals during the cholera outbreak.", {"ransomware-attack", "outbreak"}),
    ],
)
def test_what_a_text_is_about_fires(text, rules):
    assert fired(text) == rules
