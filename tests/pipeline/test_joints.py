"""Words that a page sets apart by style alone, leads above headlines, refrains."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines, new

from pipeline.extract import extract
from pipeline.joints import joined
from pipeline.records import Page


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        (["Miejsce", "Kraków, sala"], "Miejsce Kraków, sala"),
        (["Zapisz się", "Dodaj do kalendarza"], "Zapisz się Dodaj do kalendarza"),
        (["SENIORZY", "Nowy klub"], "SENIORZY Nowy klub"),
        (["Bon senioralny:", "pilotaż"], "Bon senioralny: pilotaż"),
        (["Koniec.", "Następne zdanie"], "Koniec. Następne zdanie"),
        (["K", "lub seniora"], "Klub seniora"),
        (["S", "ENIORZY"], "SENIORZY"),
        (["e", "PUAP"], "ePUAP"),
        (["ROPS", "-u"], "ROPS-u"),
        (["PO", "Wer"], "POWer"),
        (["12", ":", "00"], "12:00"),
        (["ops", ".", "pl"], "ops.pl"),
        (["3", "m"], "3m"),
    ],
)
def test_a_space_stands_where_two_words_would_run_into_each_other_and_in_no_word(pieces, text):
    assert joined(pieces) == text


def test_lines_lists_and_paragraphs_in_a_cell_are_words_apart():
    hours = "<tr><td>Godziny</td><td>poniedziałek 8-15<br>wtorek 8-17</td></tr>"
    cells = f"{hours}<tr><td>Wymagania</td><td><ul><li>staż,</li><li>kurs</li></ul></td></tr>"
    article = new(f"<p>{FIRST}</p><table>{cells}</table><p>{SECOND}</p>")

    assert lines(article) == [FIRST, "Godziny | poniedziałek 8-15 wtorek 8-17", "Wymagania | staż, kurs", SECOND]


def test_a_lead_above_the_headline_opens_the_text_and_other_sentences_there_do_not():
    lead = "Od poniedziałku seniorzy pojadą autobusem za darmo, a gmina zapłaci za bilety."
    told = [
        lines(
            extract(Page.of(f"<div><p class={name}>{lead}</p><img src=a.jpg><h1>Rusza nowa linia</h1><p>{FIRST}</p><p>{SECOND}</p></div>"))
        )
        for name in ("rr-lead", "alert")
    ]

    assert told == [[lead, FIRST, SECOND], [FIRST, SECOND]]


def test_a_refrain_stays_and_a_text_that_stands_twice_is_taken_once():
    refrain = "Pomoc przychodzi w samą porę."

    assert lines(new(f"<p>{refrain}</p><p>{FIRST}</p><p>{refrain}</p><p>{SECOND}</p>")) == [refrain, FIRST, refrain, SECOND]
    assert lines(new(f"<p>{refrain}</p><p>{FIRST}</p><p>{SECOND}</p>" * 2)) == [refrain, FIRST, SECOND]


def test_the_address_and_day_of_a_printed_page_are_none_of_its_text():
    told = "<p>Adres artykułu: http://www.ops.example/a/12.html</p><p>Wydrukowano: 2014-03-02 10:11</p>"
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{told}")

    assert (lines(article), article.published) == ([FIRST, SECOND, THIRD], None)


def test_a_forum_below_an_article_ends_it():
    forum = "<div>Podyskutuj na forum: Nabór (17 wypowiedzi)<table><tr><td>brawo</td><td>gość 11.10.06, 22:14</td></tr></table></div>"

    assert lines(new(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{forum}")) == [FIRST, SECOND, THIRD]
    assert lines(new(f"<p>{FIRST}</p><p>Dyskutuj na forum o sprawach gminy!</p><p>{SECOND}</p>"))[-1] == SECOND
