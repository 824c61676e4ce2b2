from __future__ import annotations

from pipeline import bodies, leads
from pipeline.containers import Weighed, descend
from pipeline.records import Block, Link, Metadata

FIRST = "Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu."
SECOND = "Rozmawiano o tym, jak dzielić obowiązki między gminy i kto zapłaci za dyżury w święta oraz w nocy."


def block(text: str, *path: str, **more: object) -> Block:
    return Block(text, path=("body", *path), **more)


def body(*blocks: Block, marks: tuple[str | None, ...] | None = None, title: int | None = None) -> list[str]:
    found = bodies.find(blocks, marks or (None,) * len(blocks), title)
    return [blocks[i].text for i in found]


def test_the_element_with_most_of_the_text_is_the_body():
    blocks = (block("Mapa", "div.a", "p"), block(FIRST, "div.b", "p"), block(SECOND, "div.b", "p"), block("Druga mapa", "div.c", "p"))

    assert body(*blocks) == [FIRST, SECOND]


def test_lists_and_tables_between_paragraphs_belong_to_it():
    blocks = (block(FIRST, "div.b", "p"), block("raz", "div.b", "ul", "li", kind="item"), block(SECOND, "div.b", "p"))

    assert body(*blocks) == [FIRST, "raz", SECOND]


def test_paragraphs_in_elements_of_one_name_do_not_hide_what_stands_between():
    blocks = (block(FIRST, "div.b", "div.tekst"), block("raz", "div.b", "ol", "li", kind="item"), block(SECOND, "div.b", "div.tekst"))

    assert body(*blocks) == [FIRST, "raz", SECOND]


def test_the_lead_has_an_element_of_its_own_between_title_and_text():
    blocks = (block("Tytuł", "h1"), block(FIRST, "div.lead"), block(SECOND, "div.b", "p"), block(SECOND + " Tak.", "div.b", "p"))

    assert body(*blocks, title=0)[0] == FIRST


def test_a_short_notice_goes_before_a_column_of_teasers():
    teasers = []
    for n in range(3):
        headline = f"Nagłówek innej wiadomości numer {n} jest długi"
        teasers += [block(headline, "div.r", "h3", links=(Link("/", headline),)), block("Krótki opis.", "div.r", "p")]

    assert body(block("Dyżur", "div.b", "h1"), block("W sobotę psycholog przyjmie bez zapisów.", "div.b", "p"), *teasers, title=0) == [
        "W sobotę psycholog przyjmie bez zapisów."
    ]


def test_a_box_of_links_in_mid_body_is_left_out_and_a_list_of_links_is_kept():
    inner = block("Inna wiadomość z powiatu", "div.b", "div.box", "ul", "li", kind="item", links=(Link("/x", "Inna wiadomość z powiatu"),))
    kept = block("Regulamin", "div.b", "ul", "li", kind="item", links=(Link("/r", "Regulamin"),))

    assert body(block(FIRST, "div.b", "p"), inner, kept, block(SECOND, "div.b", "p")) == [FIRST, "Regulamin", SECOND]


def test_a_text_that_stands_twice_is_counted_once():
    assert body(block(FIRST, "div.b", "p"), block(SECOND, "div.b", "p"), block(FIRST, "div.b", "p")) == [FIRST, SECOND]


def test_hidden_text_counts_only_where_nothing_is_shown():
    shown = (block(FIRST, "div.b", "p"), block(SECOND, "div.c", "p", hidden=True))

    assert body(*shown) == [FIRST]
    assert body(block(SECOND, "div.c", "p", hidden=True)) == [SECOND]


def test_what_little_stands_below_the_comments_heading_is_not_body():
    blocks = (block(FIRST, "p"), block(SECOND, "p"), block("Komentarze", "p"), block("Zapraszamy na forum.", "p"))

    assert body(*blocks, marks=(None, None, "comment-heading", None)) == [FIRST, SECOND]


def test_a_body_may_end_with_the_address_that_belongs_to_it():
    blocks = (block(FIRST, "p"), block("Zgłoszenia przyjmuje sekretariat:", "p"), block("tel. 12 345 67 00", "p"))

    assert body(*blocks)[-1] == "tel. 12 345 67 00"


def test_a_list_of_files_below_the_title_is_all_that_some_notices_say():
    title = block("Ogłoszenie o konkursie", "div.b", "h1", kind="heading", level=1)
    file = block("Wzór oferty", "div.b", "ul", "li", kind="item", links=(Link("/wzor.pdf", "Wzór oferty"),))
    page = block("O nas", "div.b", "ul", "li", kind="item", links=(Link("/o-nas", "O nas"),))

    assert body(title, file, page, title=0) == ["Wzór oferty"]


def test_a_page_without_text_has_no_body():
    assert body(block("Start", "a", links=(Link("/", "Start"),))) == []
    assert body() == []
    assert body(block("1" * 5_000, "p")) == []


def test_an_article_in_a_column_of_its_own_goes_before_more_text_with_links():
    notice = [Weighed(("body", "left", "p"), 300.0, True), Weighed(("body", "left", "p"), 200.0)]
    column = [Weighed(("body", "right", "p"), 500.0), Weighed(("body", "right", "a"), -400.0)] * 2

    assert descend(notice + column) == ("body", "left")


def test_the_lead_is_told_by_its_name_its_weight_or_the_head():
    rest = block(SECOND, "p")

    assert leads.find((block(FIRST, "div.zajawka"), rest), (0, 1), Metadata()) == FIRST
    assert leads.find((block(FIRST, "p", "strong"), rest), (0, 1), Metadata()) == FIRST
    assert leads.find((block(FIRST, "p"), rest), (0, 1), Metadata(description=FIRST[:70])) == FIRST
    assert leads.find((block(FIRST, "p"), rest), (0, 1), Metadata()) is None
