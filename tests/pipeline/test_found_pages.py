"""What real pages of small sites taught: consent classes on <body>, texts called comments, addresses spelled out, notices in a row."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines, new

from pipeline.extract import extract
from pipeline.records import Article, Page

HEADLINE = "Bal na zamku dla seniorów"
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p>"


def page(body: str, title: str = HEADLINE, tag: str = "body") -> Article:
    return extract(Page.of(f"<html><head><title>{title}</title></head><{tag}>{body}</body></html>", "http://gops.example/bal"))


@pytest.mark.parametrize("tag", ["body class='home cookies-not-set'", "body class='cookies-accepted gdpr'", "body id=top class=consent"])
@pytest.mark.parametrize("head", [f"<h2>{HEADLINE}</h2>", f"<h1>{HEADLINE}</h1>"])
def test_a_consent_plugins_class_of_the_whole_page_is_no_banner(tag, head):
    article = page(f"{head}<section>{TEXT}</section><div class='cookies-bar'><p>{THIRD} Używamy plików cookies.</p></div>", tag=tag)

    assert (article.kind, article.title, lines(article)) == ("article", HEADLINE, [FIRST, SECOND])


@pytest.mark.parametrize("wrapper", ["main><article", "article", "div id=content"])
def test_a_page_called_top_is_no_masthead(wrapper):
    article = page(f"<{wrapper}><h1>{HEADLINE}</h1><p>25.07.2024</p>{TEXT}", "Gmina Zalesie", "body id='top'")

    assert (article.title, lines(article)) == (HEADLINE, [FIRST, SECOND])


def test_a_text_called_a_comment_is_text_where_the_page_has_no_other():
    article = page(f"<h1>{HEADLINE}</h1><h5>18 lutego 2020</h5><div class='comment more'>{TEXT}</div>")

    assert lines(article) == [FIRST, SECOND]


@pytest.mark.parametrize("sign", ["<b>ania</b> 12.03.2020", "<span>3 dni temu</span>", "<a href='#'>Odpowiedz</a>", "<h4>Komentarze</h4>"])
def test_readers_comments_are_none_though_the_page_says_little_else(sign):
    article = page(f"<h1>{HEADLINE}</h1><p>Bal już w piątek.</p><div class='comment'><p>{sign}</p>{TEXT}</div>")

    assert FIRST not in article.body


def test_an_address_spelled_out_makes_no_paragraph_a_link():
    address = "https://www.kurier.example/region/pomoc/2024/03/12/nagroda-dla-osrodka-pomocy-spolecznej-w-zalesiu-za-bal,1234567"
    last = f"<p>O sprawie pisał kurier: <a href='{address}'>{address}</a></p>"
    article = new(f"{TEXT}<p>O samym balu napisały też media</p><ul><li>kurier: <a href='{address}'>{address}</a></li></ul>{last}")

    assert lines(article)[-1].startswith("O sprawie pisał kurier")
    assert len(lines(article)) == 5


def notices(head: str, day: str, count: int = 2) -> str:
    return "".join(
        f"<article>{head.format(n)}{day.format(n)}<p>{text}</p></article>" for n, text in zip(range(count), (FIRST, SECOND), strict=True)
    )


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<h2>Wywiadówka numer {}</h2>", "<span class='notice-date'>Dodano: 1{}.12.2025</span>"),
        ("<h2>Wywiadówka numer {}</h2>", "<p>Opublikowano: 1{}.12.2025</p>"),
        ("<div class='contentheading'>Wywiadówka numer {}</div>", "<div class='createdate'>piątek, 1{} czerwca 2012 22:07</div>"),
    ],
)
def test_notices_printed_whole_each_with_its_own_day_are_a_listing(head, day):
    assert page(f"<h1>Ogłoszenia i komunikaty</h1>{notices(head, day)}", "Szkoła w Zalesiu").kind == "listing"


@pytest.mark.parametrize("day", ["<p>1{}.12.2025</p>", "<p>Termin: 1{}.12.2025</p>", "<p class='event'>1{}.12.2025, godz. 17:00</p>"])
def test_parts_of_an_article_with_their_days_are_none(day):
    article = page(f"<h1>Dwa bale na zamku</h1><p>{THIRD}</p>{notices('<h2>Bal numer {}</h2>', day)}", "Dwa bale na zamku")

    assert article.kind == "article"


def test_the_subject_of_a_training_is_text_and_linked_subjects_are_tags():
    subject = "Temat: Praca z rodziną wieloproblemową w gminie"
    tags = "<p>Tematy: <a href='/t/1'>rodzina</a>, <a href='/t/2'>seniorzy</a></p>"
    article = new(f"<p>{FIRST}</p><p><strong>{subject}</strong></p><p>{SECOND}</p>{tags}")

    assert lines(article) == [FIRST, subject, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "<p class='x'><b>28.09.2009, 21:36</b>; kategorie: <a href='/a'>Aktualności</a>, <a href='/b'>Informacje prasowe</a>.</p>",
        "<p><a href='/p'>Kluby młodzieżowe</a> 28.09.2009</p>",
        "<p>28 września 2009 w kategorii <a href='/a'>Pomoc</a></p>",
    ],
)
def test_a_day_with_the_links_of_its_sections_dates_the_article_above_or_below_it(line):
    for body in (f"<h1>{HEADLINE}</h1>{line}{TEXT}", f"{line}<h1>{HEADLINE}</h1>{TEXT}"):
        article = page(f"<div>{body}</div>")

        assert (str(article.published), lines(article)) == ("2009-09-28", [FIRST, SECOND])


@pytest.mark.parametrize("rest", [" · 2 min · ROPS", " · 2 min", " | 5 min czytania | ROPS"])
def test_a_day_beside_the_minutes_of_reading_dates(rest):
    article = page(f"<header><h1>{HEADLINE}</h1><div class='post-meta'><span>14 sierpnia 2026</span>{rest}</div></header><div>{TEXT}</div>")

    assert (str(article.published), lines(article)) == ("2026-08-14", [FIRST, SECOND])


def test_a_day_and_a_link_away_from_the_headline_date_nothing():
    article = page(f"<h1>{HEADLINE}</h1>{TEXT}<div><p><a href='/x'>Nowy żłobek</a> 28.09.2009</p></div>")

    assert article.published is None


def test_a_way_to_the_section_that_the_line_links_too_makes_no_card_of_it():
    crumbs = "<div class='breadcrumb'><p><a href='/p'>Kluby</a></p></div>"
    article = page(
        f"<article>{crumbs}<div><p><a href='/p'>Kluby młodzieżowe</a> 2025-08-31 • ok. 1 min czytania</p><h1>{HEADLINE}</h1></div>{TEXT}"
    )

    assert str(article.published) == "2025-08-31"


def test_the_name_of_an_icon_is_no_text():
    icons = "<p><span class='material-symbols-outlined'>calendar_today</span>12.03.2024 <i class='material-icons'>schedule</i></p>"
    article = page(f"<h1>{HEADLINE}</h1>{icons}{TEXT}<p>Kupuj <span class='material'>dobry</span> materiał.</p>")

    assert (str(article.published), lines(article)) == ("2024-03-12", [FIRST, SECOND, "Kupuj dobry materiał."])


def test_a_heading_below_all_text_is_no_title():
    foot = "<section class='dane'><h3>Dane rejestrowe</h3><p>KRS: 0000164995</p></section>"

    assert page(f"<article>{TEXT}</article>{foot}", "Polska Sekcja").title == "Polska Sekcja"


def test_a_society_in_an_h1_of_the_foot_makes_no_gallery_an_article():
    foot = (
        "<div class='footer'><div><h1>Stowarzyszenie Miłośników Łętowni</h1><p>KRS 0000123456, NIP 5251575002, ul. Długa 4</p></div></div>"
    )

    assert page(f"<h2>Dożynki</h2><img src=a><img src=b>{foot}", "Galeria").kind != "article"
    assert page(f"<h1>{HEADLINE}</h1>{TEXT}{foot}").title == HEADLINE


def test_a_register_of_versions_is_told_by_the_heads_of_its_columns_and_a_table_of_titles_is_none():
    head = "<tr><th>Lp.</th><th>Tytuł</th><th>Data modyfikacji</th><th>Zredagował</th></tr>"
    rows = "<tr><td>1</td><td>Dzień otwarty</td><td>07.05.2019 09:13</td><td>Jan Lis</td></tr>"
    titles = "<table><tr><th>Lp.</th><th>Tytuł</th><th>Redaktor</th></tr><tr><td>1</td><td>Atlas pomocy</td><td>Jan Lis</td></tr></table>"

    assert lines(new(f"{TEXT}<h2>Archiwum</h2><table>{head}{rows}</table>")) == [FIRST, SECOND]
    assert "1 | Atlas pomocy | Jan Lis" in new(f"{TEXT}{titles}<p>{THIRD}</p>").body


def test_paragraphs_in_a_description_are_no_items_and_its_bare_words_are():
    assert lines(new(f"<dl><dt><img src=a></dt><dd><div>{TEXT}</div></dd></dl>")) == [FIRST, SECOND]
    assert "• Termin: 12 maja" in new(f"{TEXT}<dl><dd>Termin: 12 maja</dd></dl><p>{THIRD}</p>").body
    assert f"• {THIRD}" in new(f"{TEXT}<ul><li><p>{THIRD}</p></li></ul>").body
