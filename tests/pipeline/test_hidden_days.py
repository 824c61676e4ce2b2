"""Days that a page hides: an old site's leftovers date nothing, the article's own print-only line may where nothing else does."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Article, Page

BODY = "<p>W powiecie ruszył program wsparcia rodzin, o którym mówiono od wiosny w każdej z gmin.</p><p>Zapisy prowadzi centrum pomocy.</p>"
MENU = "<ul class='menu'><li><a href='/'>Start</a></li><li><a href='/p'>Projekty</a></li><li><a href='/k'>Kontakt</a></li></ul>"
HEAD = "<h1>Ruszył program wsparcia rodzin</h1>"
OLD = "<p>Data publikacji: 1.02.1999</p>"
LEFTOVERS = [
    f"<div hidden><h2>Stary wpis</h2>{OLD}</div>",
    f"<div style='display:none'>{OLD}</div>",
    f"<div class='hidden'>{OLD}</div>",
    f"<noscript>{OLD}</noscript>",
    "<div hidden>1.02.1999</div>",
]


def article(top: str = "", line: str = "", end: str = "", foot: str = "", url: str = "http://x.example/wpis/rodzina") -> Article:
    html = f"<html><body>{top}{MENU}<div class='col'>{HEAD}{line}{BODY}{end}</div>{foot}</body></html>"
    return extract(Page.of(html, url))


def reasons(told: Article) -> set[str]:
    return {doubt.reason for doubt in told.doubts}


@pytest.mark.parametrize("hidden", LEFTOVERS)
def test_what_is_hidden_around_an_article_never_dates_it(hidden: str) -> None:
    assert article(top=hidden).published is None
    assert article(foot=hidden).published is None


@pytest.mark.parametrize("hidden", LEFTOVERS)
def test_the_day_that_the_page_shows_stays_the_articles_beside_a_hidden_one(hidden: str) -> None:
    assert str(article(top=hidden, line="<p class='d'>11 stycznia 2023</p>").published) == "2023-01-11"
    assert str(article(foot=hidden, url="http://x.example/2023/01/11/rodzina").published) == "2023-01-11"


@pytest.mark.parametrize(
    "line",
    ["<p class='print-only'>Data publikacji: 11.01.2023</p>", "<div class='sr-only'>Opublikowano 11 stycznia 2023</div>"],
)
def test_a_hidden_line_of_the_articles_own_dates_it_with_a_doubt_where_nothing_else_does(line: str) -> None:
    between, at_end = article(line=line), article(end=line)

    assert (str(between.published), str(at_end.published)) == ("2023-01-11", "2023-01-11")
    assert "hidden-date" in reasons(between) & reasons(at_end)


def test_whatever_a_reader_or_a_machine_is_told_goes_before_a_hidden_line() -> None:
    line = "<p class='print-only'>Data publikacji: 1.02.1999</p>"
    shown = article(line=f"{line}<p class='d'>11 stycznia 2023</p>")
    told = article(line=line, url="http://x.example/2023/01/11/rodzina")

    assert (str(shown.published), str(told.published)) == ("2023-01-11", "2023-01-11")
    assert "hidden-date" not in reasons(shown) | reasons(told)


def test_a_hidden_name_of_a_shown_day_is_a_label() -> None:
    told = article(line="<p><span class='sr-only'>Data publikacji:</span> 11.01.2023</p>")

    assert str(told.published) == "2023-01-11"
    assert "hidden-date" not in reasons(told)


def test_where_a_script_shows_the_whole_article_later_its_day_is_no_hidden_one() -> None:
    html = f"<html><body>{MENU}<div style='display:none'>{HEAD}<p>Data publikacji: 11.01.2023</p>{BODY}</div></body></html>"
    told = extract(Page.of(html, "http://x.example/wpis/rodzina"))

    assert str(told.published) == "2023-01-11"
    assert "hidden-date" not in reasons(told)


def test_long_hidden_text_takes_neither_headline_nor_text_from_the_form_around_a_page() -> None:
    """ASP.NET holds a whole page in one form."""
    stale = "Ten akapit pochodzi z poprzedniej wersji serwisu i zawiera dużo tekstu, aby przeważyć nad krótką treścią artykułu."
    hidden = f"<div hidden><h1>Archiwalna wersja strony</h1><p>{stale}</p><p>{stale}</p><p>{stale}</p></div>"
    html = f"<html><body>{hidden}<form id='aspnetForm'>{MENU}<div class='col'>{HEAD}{BODY}</div></form></body></html>"
    told = extract(Page.of(html, "http://x.example/wpis/rodzina"))

    assert (told.title, told.kind) == ("Ruszył program wsparcia rodzin", "article")
    assert told.body.startswith("W powiecie")
    assert "Ten akapit" not in told.body


def test_a_form_below_the_shown_headline_is_no_frame() -> None:
    form = "<form><p>Imię i nazwisko osoby, która zgłasza się do programu wsparcia rodzin w swojej gminie.</p></form>"

    assert "Imię i nazwisko" not in article(end=form).body
