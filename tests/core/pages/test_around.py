"""Pages whose surroundings no class gives away: what leads elsewhere goes, what the article says stays."""

import pytest

from monitor.core.pages.extract import extract_text

BODY = (
    "The ferry runs again after three weeks, and herders on both banks say that they lost two markets to the flood.",
    "The hull was made stronger where the ice had bent it, and a new pilot has come from the coast, said the mayor.",
    "Traders waited since dawn. Some had slept on the landing stage with their goats, and the first crossing was full.",
    "The operator hopes for a bridge, which was promised eight years ago. Until then the ferry is the only way over.",
)
NEWS = '<a href="/n/7">Quarry workers go on strike in Hillbrook</a>'
MORE = '<a href="/n/8">Quarry owners answer the strikers</a>'

IN_THE_MIDDLE = {
    "a bold pointer": f"<p><strong>Read also: {NEWS}</strong></p>",
    "a French pointer": "<p><em>À lire aussi : <a href='/n/7'>La carrière en grève</a></em></p>",
    "an Arabic pointer": "<p><strong>اقرأ أيضا: <a href='/n/7'>إضراب في quarry</a></strong></p>",
    "a Russian box": "<div><p>Читайте также</p><p><a href='/n/7'>Забастовка: quarry</a></p></div>",
    "a German box": "<div><span>Mehr zum Thema</span><p><a href='/n/7'>Streik im Quarry</a></p></div>",
    "a link alone": f"<p>{NEWS}</p>",
    "a link behind arrows": f"<p>&gt;&gt; {NEWS}</p>",
    "an embedded headline": f"<blockquote>{NEWS}</blockquote>",
    "a list of headlines": f"<ul><li>{NEWS}</li><li>{MORE}</li></ul>",
    "a card": f"<div><img src='a.jpg'><h3>{NEWS}</h3><p>Nobody works in the quarry today, and nobody knows why.</p></div>",
    "a caption": "<figure><img src='a.jpg'><figcaption>The quarry at Hillbrook (archive)</figcaption></figure>",
    "a newsletter": "<div><p>Get our briefing on the quarry in your inbox. <a href='/s'>Sign up</a></p></div>",
    "a podcast": "<p><a href='/p'>Listen to our podcast: the quarry years</a></p>",
    "what no reader sees": "<div style='display:none'><p>The quarry is on strike, and this is a long hidden paragraph.</p></div>",
}
AT_THE_END = {
    "the latest": f"<h3>Latest news</h3><ul><li>{NEWS}</li><li>{MORE}</li></ul>",
    "the same section": f"<h3>Dans la même rubrique</h3><div><p>{NEWS}</p><p>La quarry est en grève.</p></div>",
    "related paragraphs": f"<h2>Noticias relacionadas</h2><p>{NEWS}</p><p>{MORE}</p>",
    "the most read": f"<div><p>Most read</p><ol><li>{NEWS}</li><li>{MORE}</li></ol></div>",
    "neighbours": f"<div><div>Previous article<br>{NEWS}</div><div>Next article<br>{MORE}</div></div>",
    "linked tags": "<p>Tags: <a href='/t/1'>quarry</a>, <a href='/t/2'>strike</a></p>",
    "plain topics": "<p>Topics: quarry, strike, Hillbrook</p>",
    "followers": "<p>Follow us for the quarry on <a href='/x'>Telegram</a></p>",
    "comments": "<section><h3>2 Comments</h3><div><b>Ann</b><p>And nobody speaks of the quarry, which is a shame for all of us in this county and the next.</p></div></section>",
    "comments without a section": "<hr><b>Leave a Reply</b><br><i>ann</i>: The quarry!<br><i>bob</i>: And the quarry again, as always",
}
KEPT = (
    'The operator wants <a href="/bridge">the bridge that was promised</a>, and says so every year.',
    "Register to vote before Sunday, the commission said.",
    "Follow the river for an hour and you reach the ferry.",
    "Comments were made on both banks, few of them kind.",
    "Read also means to study, in the dialect of the coast.",
    "Most read the notice and went home.",
)


def extract(body, before=""):
    page = f'<html lang="en"><head><title>The ferry</title></head><body>{before}<div><h1>The ferry</h1><div>{body}</div></div></body></html>'
    return extract_text(page.encode(), "https://river.example/a", "text/html; charset=utf-8").text


def paragraphs(texts=BODY):
    return [f"<p>{text}</p>" for text in texts]


@pytest.mark.parametrize("what", IN_THE_MIDDLE)
def test_what_leads_elsewhere_goes_from_between_the_paragraphs_and_they_stay(what):
    one, two, *others = paragraphs()

    assert extract(one + two + IN_THE_MIDDLE[what] + "".join(others)) == "\n\n".join(BODY)


@pytest.mark.parametrize("what", AT_THE_END)
def test_what_follows_the_article_goes(what):
    assert extract("".join(paragraphs()) + AT_THE_END[what]) == "\n\n".join(BODY)


@pytest.mark.parametrize(
    "trail", ["Home &gt; Quarry &gt; The ferry", "<a href='/'>Accueil</a> › <a href='/q'>Quarry</a>"]
)
def test_the_trail_of_where_a_page_lies_goes(trail):
    assert extract("".join(paragraphs()), before=f"<div>{trail}</div>") == "\n\n".join(BODY)


def test_the_number_of_comments_above_an_article_does_not_end_it():
    assert extract("".join(paragraphs()), before="<span>3 comments</span>") == "\n\n".join(BODY)


@pytest.mark.parametrize("sentence", KEPT)
def test_a_sentence_that_begins_like_a_pointer_stays(sentence):
    text = extract("".join(paragraphs((*BODY[:2], sentence, *BODY[2:]))))

    assert len(text.split("\n\n")) == 5
