"""Debris told by a page's own names, and the article that stands in an element of such a name."""

from __future__ import annotations

import pytest

from pipeline.debris.names import reason_of
from pipeline.debris.structure import structural
from pipeline.records import Block, Link

PROSE = "Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu."


def test_names_are_read_from_ids_classes_and_tags():
    assert reason_of("div#sidebar-left.col") == "sidebar"
    assert reason_of("ul.mainMenu") == "menu"
    assert reason_of("nav") == "menu"
    assert reason_of("div.font-size") == "accessibility"
    assert reason_of("p.wp-caption-text") == "caption"


def test_names_that_only_contain_a_word_mean_nothing():
    assert reason_of("div.authority") is None
    assert reason_of("div.menuiserie") is None
    assert reason_of("div#content.article") is None


def test_what_tabs_show_is_no_menu_though_it_is_named_after_them():
    assert reason_of("div#nav-tabContent.tab-content") is None
    assert reason_of("div#nav-home.tab-pane.fade.show") is None
    assert reason_of("div#nav-tab.nav.nav-tabs") == "menu"
    assert reason_of("div#nav-main.tabs") == "menu"
    assert reason_of("div.sidebar.tab-content") == "sidebar"


def test_an_element_named_as_debris_is_marked_whole():
    blocks = [Block("Start", path=("div.menu", "a")), Block("Kontakt", path=("div.menu", "a")), Block(PROSE, path=("div.text", "p"))]

    assert list(structural(blocks)) == [(range(2), "menu")]


def test_an_element_that_holds_most_of_the_prose_is_the_pages_frame():
    blocks = [Block(PROSE, path=("div.with-sidebar", "p")), Block(PROSE + " Było warto.", path=("div.with-sidebar", "p"))]

    assert list(structural(blocks)) == []


def test_an_element_that_holds_the_headline_is_the_pages_frame_from_its_first_block_to_its_last():
    frame = ("div.social-page",)
    blocks = [
        Block("Dzień dobry", path=frame),
        Block("Spotkanie pomocnych ludzi", "heading", 1, (*frame, "h1")),
        Block(PROSE, path=("div.other", "p")),
    ]

    assert list(structural(blocks)) == []


def test_comments_are_believed_even_where_they_are_longer_than_the_article():
    blocks = [Block("Ośrodek będzie dziś nieczynny.", path=("div.text", "p")), *[Block(PROSE, path=("div.comments", "p"))] * 5]

    assert list(structural(blocks)) == [(range(1, 6), "comments")]


def test_a_caption_is_short():
    blocks = [Block(PROSE * 5, path=("div.image-text", "p")), Block(PROSE * 20, path=("div.text", "p"))]

    assert list(structural(blocks)) == []


def test_a_form_around_the_whole_page_is_its_frame():
    path = ("form#aspnetForm", "td")

    assert list(structural([Block("Wnioski przyjmuje sekretariat.", path=path), Block("Zapraszamy.", path=path)])) == []


def test_a_form_with_the_pages_h1_and_menu_is_its_frame_below_a_longer_banner_too():
    banner = Block(PROSE * 9, path=("div.box", "p"))
    menu = [Block(f"Dział {n}", "item", path=("form", "ul", "li"), links=(Link(f"/{n}", f"Dział {n}"),)) for n in range(6)]
    text = [Block("Aktualności", "heading", 1, ("form", "h1")), Block(PROSE, path=("form", "p"))]

    assert list(structural([banner, *menu, *text])) == []
    assert [reason for _, reason in structural([banner, *text])] == ["form"]


def test_a_form_beside_the_text_is_a_form():
    link = Link("/a", "Regulamin")
    blocks = [Block(PROSE, path=("div", "p")), Block("Regulamin", path=("form.contact", "p"), links=(link,))]

    assert list(structural(blocks)) == [(range(1, 2), "form")]


def test_a_button_that_unfolds_an_answer_is_text_and_a_label_is_none():
    question = Block("Kto może złożyć wniosek?", path=("div.text", "button"))
    heading = Block("Terminy i miejsca", "heading", 3, path=("div.text", "h3", "button.toggle"))
    topic = Block("Wysokość świadczenia", path=("div.text", "button.accordion-button"))
    labels = [Block(text, path=("div.text", "button")) for text in ("Pobierz", "Wyślij", "Na pewno?")]

    assert list(structural([question, heading, topic])) == []
    assert [reason for _, reason in structural(labels)] == ["button"]


def test_a_sidebar_longer_than_the_article_is_still_one_where_the_headline_has_paragraphs_below():
    headline = Block("Demonstracja w obronie dodatków", "heading", 1, ("main", "h1"))
    article = [headline, Block(PROSE, path=("main", "p")), Block(PROSE + " Było warto.", path=("main", "p"))]
    programme = [Block(f"{PROSE} Punkt {n}.", path=("div.widget-sidebar", "p")) for n in range(5)]

    assert list(structural([*article, *programme])) == [(range(3, 8), "sidebar")]
    assert list(structural([headline, *programme])) == []


@pytest.mark.parametrize(
    "step",
    [
        "p.has-medium-font-size.wp-block-paragraph",
        "figure.wp-block-table.has-small-font-size",
        "div.has-contrast-color.has-contrast-background-color",
        "p.font-size-16",
        "li.fontsize-md",
        "p.wcag-text",
        "p.no-print",
        "div.d-print-none",
        "p.social-policy",
        "section#social-services.wide",
        "div.komentarz-eksperta",
        "div.expert-comment",
        "section.reklama-spoleczna",
        "div.read-more-content",
        "div.node.node-article.node-promoted",
        "article.node--type-news.node--promoted.node--sticky",
        "div.wsite-elements.wsite-not-footer",
        "div.no-sidebar",
        "section.layout-without-menu",
    ],
)
def test_classes_that_tell_how_text_looks_or_is_printed_and_words_of_the_field_name_no_debris(step):
    assert reason_of(step) is None


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        ("div.font-size-switcher", "accessibility"),
        ("div.promoted-offers", "advert"),
        ("li.promoted", "advert"),
        ("div.node-promoted.sponsored", "advert"),
        ("div.cookie-bar-no-close", "cookies"),
        ("div.site-footer.no-padding", "footer"),
        ("div.cookie-notice", "cookies"),
        ("ul.has-dropdown.menu", "menu"),
        ("div.noprint.sharing", "sharing"),
        ("div.social-icons", "sharing"),
        ("div.komentarz-tresc", "comments"),
        ("div.reklama-box", "advert"),
        ("a.read-more", "related"),
        ("a.print-link", "print-and-tools"),
    ],
)
def test_names_of_tools_are_names_beside_such_classes(step, reason):
    assert reason_of(step) == reason


@pytest.mark.parametrize("step", ["p.related", "p.promo", "p.tags", "p.breadcrumb-text", "blockquote.social", "p.high-contrast"])
def test_a_sentence_in_an_element_of_text_is_text_whatever_its_class_says(step):
    links = (Link("/a", "Nowy dom dla seniorów w Zalesiu"),)
    story = Block("Zobacz: Nowy dom dla seniorów w Zalesiu", path=("div.text", step), links=links)

    assert list(structural([Block(PROSE, path=("div.text", step))])) == []
    assert [span for span, _ in structural([story])] == [range(1)]


def test_a_short_line_of_high_contrast_is_text_and_a_switch_is_none():
    switch = Block("Wersja kontrastowa", path=("p.high-contrast", "a"), links=(Link("?c=1", "Wersja kontrastowa"),))

    assert list(structural([Block("Zapraszamy serdecznie", path=("p.high-contrast",))])) == []
    assert list(structural([switch])) == [(range(1), "accessibility")]


@pytest.mark.parametrize("section", ["opinie", "komentarze", "rodo", "cookies", "stopka", "wcag", "reklama", "aktualnosci-podobne"])
@pytest.mark.parametrize("kind", ["category", "tag", "product_cat"])
def test_the_sections_of_a_post_in_wordpress_name_no_debris(section, kind):
    assert reason_of(f"article.post-9001.post.type-post.status-publish.format-standard.{kind}-{section}") is None
    assert reason_of(f"div#post-9001.entry.hentry.{kind}-{section}") is None


def test_what_a_theme_adds_to_a_post_and_the_sections_elsewhere_are_still_names():
    assert reason_of("div.post-related.post-3990.post.type-post.category-rodzina") == "related"
    assert reason_of("aside.post-3990.post.type-post.category-rodzina") == "sidebar"
    assert reason_of("ul.tag-links") == "tags"
    assert reason_of("div.type-search") == "search-form"


@pytest.mark.parametrize(
    "step", ["div.td-a-rec.td-a-rec-id-content_inline", "div.code-block.code-block-2", "div.g-single.a-3", "div.ai_widget"]
)
def test_the_boxes_of_advert_plugins_are_adverts(step):
    assert reason_of(step) == "advert"


@pytest.mark.parametrize("step", ["pre.wp-block-code", "div.td-post-content", "div.recreation"])
def test_names_that_only_resemble_them_are_none(step):
    assert reason_of(step) is None


def test_a_sentence_in_the_frame_of_a_box_is_text_and_one_in_a_form_is_not():
    assert list(structural([Block(PROSE, path=("div.text", "fieldset", "p"))])) == []
    assert [reason for _, reason in structural([Block(PROSE, path=("form", "fieldset", "p")), Block(PROSE * 3, path=("p",))])] == ["form"]
    label = Block("Imię i nazwisko", path=("fieldset", "label"))
    assert [reason for _, reason in structural([label, Block(PROSE, path=("p",))])] == ["form"]


def test_a_box_with_a_picture_and_a_heading_is_text_but_for_captions_by_name():
    box = ("div.entry", "div.widget-image-box")
    blocks = [
        Block("Dowóz", "heading", 3, (*box, "div.image-box-content", "h3")),
        Block("Bus zabiera uczestników z trzech gmin.", path=(*box, "div.image-box-content", "p.image-box-description")),
        Block("Bus przed ośrodkiem", path=(*box, "p.image-caption")),
        Block("Widok z okna", path=("div.entry", "div.image", "p")),
        Block(PROSE, path=("div.entry", "p")),
    ]

    assert list(structural(blocks)) == [(range(2, 3), "caption"), (range(3, 4), "caption")]


@pytest.mark.parametrize(
    "step", ["section.text-with-image", "div.paragraph--type--image-text", "div.row.image-left", "div.block-image_text", "div.tekst-foto"]
)
def test_a_strip_of_text_called_after_its_picture_is_no_caption(step):
    assert reason_of(step) is None


@pytest.mark.parametrize("step", ["p.image-text", "div.image-left", "span.foto-tekst", "div.wp-caption-text", "div.row.caption"])
def test_a_picture_alone_and_a_line_called_after_it_are_captions(step):
    assert reason_of(step) == "caption"


@pytest.mark.parametrize(
    "line", ["dodano: czwartek, 14 lipca 2011 r., autor: Rzecznik Prasowy", "11.12.2013, 07:45 | Kuba Lech", "Dodano: 14.07.2011"]
)
def test_the_articles_day_in_an_element_called_a_signature_or_an_aside_is_neither(line):
    blocks = [Block(line, path=("td", "span.podpis")), Block(line, path=("div", "p.ui-li-aside")), Block(PROSE, path=("div", "p"))]
    box = [Block(line, path=("div.aside", "p")), Block(PROSE, path=("div", "p"))]

    assert list(structural(blocks)) == []
    assert [reason for _, reason in structural(box)] == ["sidebar"]


def test_what_runs_across_the_page_is_a_ticker():
    blocks = [Block("Przekaż 1 procent podatku naszemu stowarzyszeniu!", path=("td", "marquee")), Block(PROSE, path=("td", "p"))]

    assert list(structural(blocks)) == [(range(1), "ticker")]


NOTICE = Block(
    "Dyżur psychologa odbędzie się w najbliższy piątek od godziny 10 do 14 w pokoju numer 3 na parterze.", path=("div.main", "p")
)
HOURS = "Ośrodek przyjmuje interesantów od poniedziałku do piątku w godzinach 7.30-15.30, w poniedziałki dłużej, do 17."


def beside(step: str, *above: Block, more: int = 1) -> list[tuple[range, str]]:
    """What is marked where a box with a sentence of some length stands below some blocks."""
    box = [Block("Godziny przyjęć", "heading", 3, (step, "h3")), *[Block(HOURS, path=(step, "p"))] * more]
    return list(structural([*above, *box]))


@pytest.mark.parametrize("title", ["Dyżur psychologa", "Dyżur psychologa w naszym ośrodku"])
@pytest.mark.parametrize("step", ["aside", "div.sidebar", "div.moduletable", "div#right-column", "div.col-side"])
def test_a_box_beside_a_notice_is_no_text_though_it_is_longer(step, title):
    assert beside(step, Block(title, "heading", 1, ("div.main", "h1")), NOTICE) == [(range(2, 4), "sidebar")]


@pytest.mark.parametrize(
    "above",
    [
        (Block("Dyżur psychologa", "heading", 1, ("div.main", "h1")),),  # nothing of its own
        (Block("OPS Mokre", "heading", 1, ("div.main", "h1")), NOTICE),  # the office's name
        (Block("Razem dla Mokrego", "heading", 1, ("div#header", "h1")), NOTICE),  # in the head of the page
        (Block("Dyżur psychologa", "heading", 2, ("div.main", "h2")), NOTICE),  # one heading of several
    ],
)
def test_the_text_in_a_box_called_a_sidebar_is_the_articles_where_no_notice_stands_above(above):
    assert beside("div.sidebar", *above) == []


def test_a_long_text_in_a_box_called_a_sidebar_is_no_box_beside_a_lead():
    assert beside("div.with-sidebar", Block("Dyżur psychologa", "heading", 1, ("div.main", "h1")), NOTICE, more=4) == []
