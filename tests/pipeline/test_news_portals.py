"""What pages of news portals taught (the references of 2011-2012): leads set as headings, columns by their side, readers below."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

HEADLINE = "Paczki żywnościowe dla rodzin z gminy"
LEAD = "Od poniedziałku w Zalesiu rodziny mogą odbierać paczki żywnościowe, a wnioski przyjmuje ośrodek pomocy."


def portal(body: str, after: str = "") -> Article:
    head = f"<html><head><title>{HEADLINE} - Kurier Zaleski</title></head><body>"
    return extract(Page.of(f"{head}<div id='main'><h1>{HEADLINE}</h1>{body}</div>{after}</body></html>", "http://kurier.example/a/1"))


@pytest.mark.parametrize("lead", [f"<h2>{LEAD}</h2>", f"<h3 id='article_lead'>{LEAD}</h3>", f"<h4 class='lead'>{LEAD[:-1]}</h4>"])
@pytest.mark.parametrize("between", ["", "<p class='tags'>Tagi: <a href='/t/1'>pomoc</a></p>"])
def test_a_lead_set_as_a_heading_is_the_first_paragraph(lead, between):
    article = portal(f"<p class='date'>12.03.2012</p>{lead}{between}<div class='txt'><p>{FIRST}</p><p>{SECOND}</p></div>")

    assert [line.rstrip(".") for line in lines(article)] == [line.rstrip(".") for line in (LEAD, FIRST, SECOND)]


@pytest.mark.parametrize(
    "heading", ["<h2>Kurier Zaleski</h2>", f"<h2><a href='/b'>{LEAD}</a></h2>", "<h3>Zobacz wszystkie wydarzenia z całego powiatu</h3>"]
)
def test_a_heading_that_is_no_sentence_or_leads_away_is_no_lead(heading):
    article = portal(f"<p class='date'>12.03.2012</p>{heading}<div class='txt'><p>{FIRST}</p><p>{SECOND}</p></div>")

    assert lines(article) == [FIRST, SECOND]


def test_a_column_named_as_the_right_one_is_no_text_though_it_says_more():
    opinions = "".join(f"<div class='opinion'>{text} {text} <a href='/o/{n}'>więcej</a></div>" for n, text in enumerate((FIRST, THIRD)))
    left = f"<div id='leftCol'><h1>{HEADLINE}</h1><p>{LEAD}</p><p>{SECOND}</p></div>"
    html = f"<html><title>{HEADLINE}</title><body>{left}<div id='rightCol'><h3>Wyniki</h3>{opinions}</div></body></html>"

    assert lines(extract(Page.of(html, "http://kurier.example/a/1"))) == [LEAD, SECOND]


def test_a_column_named_as_the_right_one_is_the_text_where_the_menu_stands_left_of_it():
    html = (
        f"<html><title>{HEADLINE}</title><body><h1>{HEADLINE}</h1><div class='left-col'><ul><li><a href='/a'>Kontakt</a></li></ul></div>"
        f"<div class='right-col'><p>{FIRST}</p><p>{SECOND}</p></div></body></html>"
    )

    assert lines(extract(Page.of(html, "http://kurier.example/a/1"))) == [FIRST, SECOND]


def test_a_short_notice_in_a_column_is_text_though_another_says_more():
    notice = "W piątek ośrodek będzie czynny do południa."
    column = f"<div id='rightCol'><h2>{HEADLINE}</h2><p>{notice}</p></div>"
    html = f"<html><title>{HEADLINE}</title><body><div id='leftCol'><p><a href='/a'>Kontakt</a></p></div>{column}</body></html>"

    assert lines(extract(Page.of(html, "http://kurier.example/a/1"))) == [notice]


@pytest.mark.parametrize("heading", ["O autorze", "Author Monika Sas", "O autorce:", "About the author"])
def test_a_box_on_the_author_is_no_text(heading):
    box = f"<div><h3>{heading}</h3><p>Koordynatorka mieszkań, z ośrodkiem od dziesięciu lat.</p></div>"

    assert lines(portal(f"<div><p>{FIRST}</p><p>{SECOND}</p></div>{box}")) == [FIRST, SECOND]


@pytest.mark.parametrize("heading", ["O autorze książki i jego drodze", "Author Rights w bibliotece: co wolno"])
def test_a_heading_that_says_more_of_an_author_heads_text(heading):
    assert heading in portal(f"<p>{FIRST}</p><h3>{heading}</h3><p>{SECOND}</p>").body


@pytest.mark.parametrize("heading", ["Najnowsze od Redakcja", "Najnowsze", "Ostatnie wpisy autora Jan Lis", "Więcej w tej kategorii"])
def test_the_latest_of_a_writer_are_other_stories(heading):
    others = "".join(f"<li><a href='/{n}'>Nabór numer {n} w gminie</a></li>" for n in range(2))

    assert lines(portal(f"<p>{FIRST}</p><p>{SECOND}</p><h3>{heading}</h3><ul>{others}</ul>")) == [FIRST, SECOND]


COMMENTS = "".join(f"<dl><dt>jan{n} 2{n}.12.2011, 11:2{n}</dt><dd><p>{text}</p></dd></dl>" for n, text in enumerate((FIRST, THIRD, SECOND)))


def test_readers_comments_longer_than_the_article_are_no_text():
    article = portal(f"<p>{LEAD}</p><div><h3>Wybrane komentarze</h3></div>{COMMENTS}")

    assert lines(article) == [LEAD]


def test_the_text_goes_on_below_a_box_with_a_readers_comment():
    box = "<div class='comments'><b>Komentarze (6)</b><p>Skandal!</p><span>MORALES, 29.12.2011 20:40</span></div>"

    assert lines(portal(f"<p>{LEAD}</p>{box}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>")) == [LEAD, FIRST, SECOND, THIRD]


def test_hours_below_a_discussion_in_a_programme_are_text():
    programme = "<h3>Dyskusja</h3><p>10:15 Wystąpienie dyrektora ośrodka</p><p>11:30 Pytania z sali i podsumowanie dnia</p>"
    article = portal(f"<p>{LEAD}</p>{programme}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>")

    assert lines(article)[-1] == THIRD


def test_a_day_with_its_hour_and_a_linked_section_dates_and_is_no_text():
    article = portal(f"<div>9 stycznia 2012, 10:58 | <a href='/d'>Nauki przyrodnicze</a></div><p>{FIRST}</p><p>{SECOND}</p>")

    assert (str(article.published), lines(article)) == ("2012-01-09", [FIRST, SECOND])


def test_a_day_with_its_hour_and_words_without_a_link_may_be_an_events_and_stays():
    article = portal(f"<p>{FIRST}</p><p>9 stycznia 2012, 10:58 | Sala narad</p><p>{SECOND}</p>")

    assert "9 stycznia 2012, 10:58 | Sala narad" in article.body


@pytest.mark.parametrize(
    ("line", "is_wall"),
    [
        ("Dostęp do treści serwisu jest limitowany. Przeczytaj ten artykuł", True),
        ("Dostęp do artykułu jest płatny.", True),
        ("Dostęp do psychologa jest ograniczony.", False),
    ],
)
def test_a_limit_of_access_is_a_doubt(line, is_wall):
    article = portal(f"<p>{FIRST}</p><div class='info'>{line}</div>")

    assert ("paywalled" in [doubt.reason for doubt in article.doubts]) is is_wall


THREAD = "".join(
    f"<p>~ania{n} [2011-12-28 18:2{n}]</p><p>{text}</p><p><a href='#'>odpowiedz</a></p>" for n, text in enumerate((FIRST, SECOND, THIRD))
)


def test_a_thread_of_comments_that_no_name_tells_is_no_text():
    assert lines(portal(f"<p>{LEAD}</p>{THREAD}")) == [LEAD]


def test_dated_lines_and_an_answer_alone_make_no_thread():
    article = portal(f"<p>{LEAD}</p><p>Jan Lis [2011-12-28 18:25]</p><p>{FIRST}</p><p>Anna Sas [2011-12-29 18:25]</p><p>{SECOND}</p>")

    assert lines(article)[-1] == SECOND


@pytest.mark.parametrize("wrapper", ["<header>{}</header><section>{}</section>", "<div class='a'>{}</div><div class='b'>{}</div>"])
def test_two_paragraphs_beside_the_headline_lead_into_the_text_below(wrapper):
    body = "".join(f"<p>{text} ({n})</p>" for n in range(2) for text in (FIRST, SECOND, THIRD))
    html = wrapper.format(f"<h1>{HEADLINE}</h1><p>{LEAD}</p><p>{FIRST}</p>", body)

    assert len(lines(extract(Page.of(f"<title>{HEADLINE}</title><body><article>{html}</article>", "http://kurier.example/a/1")))) == 8


def test_a_longer_column_of_letters_and_teasers_that_no_name_tells_is_no_text():
    letters = "".join(
        f"<div class='z'><p><a href='/o/{n}'>Czytaj, co piszą nam mieszkańcy gminy</a></p><p>{text} {text}</p></div>"
        for n, text in enumerate((FIRST, THIRD))
    )
    html = (
        f"<title>{HEADLINE}</title><body><div class='x'><h1>{HEADLINE}</h1><p>{LEAD}</p><p>{SECOND}</p></div><div class='y'>{letters}</div>"
    )

    assert lines(extract(Page.of(html, "http://kurier.example/a/1"))) == [LEAD, SECOND]
