from __future__ import annotations

from pipeline.extract import extract
from pipeline.records import Page
from pipeline.rules import Rules

PAGE = """<html><head><title>Portal gminy</title></head><body>
<div class="sidebar"><h4 class="n">Zebranie wiejskie</h4><p class="z">W środę spotykamy się w świetlicy o szóstej.</p>
<div class="t"><p>Porozmawiamy o budżecie sołectwa i o remoncie drogi do szkoły.</p>
<p class="x">Druk wniosku leży u sołtysa we wtorki.</p></div></div>
<div class="main"><h1>Pogoda dla rolników na cały tydzień</h1>
<p>Długi tekst o pogodzie, który ogólnymi środkami wygląda na artykuł tej strony.</p>
<p>Drugi akapit o pogodzie, równie długi i równie mało ważny dla mieszkańca.</p></div></body></html>"""


def test_selectors_of_a_site_go_before_general_means():
    rules = Rules(title="h4.n", lead="p.z", body="div.t", debris="//p[@class='x']")

    article = extract(Page.of(PAGE), rules)

    assert article.title == "Zebranie wiejskie"
    assert article.lead == "W środę spotykamy się w świetlicy o szóstej."
    assert article.body.splitlines() == [
        "W środę spotykamy się w świetlicy o szóstej.",
        "Porozmawiamy o budżecie sołectwa i o remoncie drogi do szkoły.",
    ]
    assert [debris.text for debris in article.debris if debris.reason == "site-rule"] == ["Druk wniosku leży u sołtysa we wtorki."]


def test_a_selector_that_matches_nothing_is_a_doubt_and_general_means_take_over():
    article = extract(Page.of(PAGE), Rules(body="div.gone"))

    assert article.body.startswith("Długi tekst o pogodzie")
    assert [doubt.text for doubt in article.doubts if doubt.reason == "selector-matches-nothing"] == ["body: div.gone"]


def test_debris_that_is_not_there_this_time_is_no_doubt_and_a_selector_that_does_not_parse_is_one():
    assert "selector-matches-nothing" not in reasons(Rules(debris="div.promo"))
    assert "selector-matches-nothing" in reasons(Rules(debris="div["))


def reasons(rules):
    return [doubt.reason for doubt in extract(Page.of(PAGE), rules).doubts]


def test_a_selector_that_does_not_parse_is_a_doubt_too():
    article = extract(Page.of(PAGE), Rules(title="h1[", body="//div["))

    assert article.title == "Pogoda dla rolników na cały tydzień"
    assert [doubt.reason for doubt in article.doubts].count("selector-matches-nothing") == 2


def test_the_element_that_a_rule_names_as_the_date_is_read_first():
    page = Page.of(
        '<div class="d"><b>7 maja 2019</b></div><h1>Otwarcie świetlicy</h1>'
        "<p>Data publikacji: 3 marca 2020</p><p>Świetlica w Zalesiu znowu działa.</p>"
    )

    assert str(extract(page, Rules(published="div.d")).published) == "2019-05-07"
