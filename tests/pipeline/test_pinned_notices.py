"""A notice pinned above the menu of a page laid out in tables, whose headlines are bold lines."""

from __future__ import annotations

from offices import FIRST, SECOND, lines

from pipeline.extract import extract
from pipeline.records import Article, Page

PINNED = "<div><h2>Godziny pracy w święta</h2><p>12.12.2019</p><p>W Wigilię urząd pracuje do godziny 12.00.</p></div>"
MENU = "".join(f"<tr><td class=menu><a href='?d={n}'>Sprawy urzędu {n}</a></td></tr>" for n in range(9))
BOLD = "<tr><td><b>Dożynki z dzwonkiem</b></td><td>05 września 2004</td></tr>"
TEXT = f"<tr><td colspan=2><p>{FIRST}</p><p>{SECOND}</p></td></tr>"


def page(above: str, headline: str, title: str = "Gmina Stara - strona oficjalna") -> Article:
    table = f"<table><tr><td><table>{MENU}</table></td><td><table>{headline}{TEXT}</table></td></tr></table>"
    return extract(Page.of(f"<title>{title}</title><body>{above}{table}</body>", "http://stara.example/index.php?n=1"))


def test_a_pinned_notices_heading_is_no_title_of_the_article_below_the_menu():
    article = page(PINNED, BOLD)

    assert (article.title, lines(article)) == ("Dożynki z dzwonkiem", [FIRST, SECOND])
    assert str(article.published.day) == "2004-09-05"


def test_a_heading_above_the_menu_stays_the_title_where_the_head_tells_it_or_no_dated_line_stands_below():
    headline = "<div><h2>Dożynki w Starej</h2></div>"

    assert page(headline, BOLD, "Dożynki w Starej - Gmina Stara").title == "Dożynki w Starej"
    assert page(headline, "<tr><td><b>Program dożynek</b></td></tr>").title == "Dożynki w Starej"
