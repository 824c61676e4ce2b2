from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.records import Block
from pipeline.trees import parse


def read(html: str, url: str | None = None) -> tuple[Block, ...]:
    return blocks.read(parse(html), url)


def texts(html: str) -> list[str]:
    return [block.text for block in read(html)]


def test_bare_text_and_line_breaks_become_blocks_in_reading_order():
    assert texts("<div>Pierwszy<br>drugi<div>trzeci</div>czwarty<p>piąty</p></div>") == ["Pierwszy", "drugi", "trzeci", "czwarty", "piąty"]


def test_inline_tags_do_not_cut_a_sentence():
    assert texts("<p>Zażółć <b>gęś</b>lą <a href='/a'>ja<i>źń</i></a> dziś</p>") == ["Zażółć gęślą jaźń dziś"]


def test_kinds_come_from_the_tags():
    html = "<h2>A</h2><ul><li>B</li></ul><blockquote><p>C</p></blockquote><figure><figcaption>D</figcaption></figure><p>E</p>"

    assert [(b.text, b.kind, b.level) for b in read(html)] == [
        ("A", "heading", 2), ("B", "item", 0), ("C", "quote", 0), ("D", "caption", 0), ("E", "paragraph", 0),
    ]  # fmt: skip


def test_rows_of_data_are_joined_and_layout_tables_are_read_through():
    data = "<table><tr><th>Gmina</th><th>Kwota</th></tr><tr><td>Górki</td><td><p>12 <b>tys.</b></p></td></tr></table>"
    layout = "<table><tr><td>Menu</td><td><h1>Tytuł</h1><p>Tekst</p><table><tr><td>a</td></tr></table></td></tr></table>"

    assert [(b.text, b.kind) for b in read(data)] == [("Gmina | Kwota", "row"), ("Górki | 12 tys.", "row")]
    assert texts(layout) == ["Menu", "Tytuł", "Tekst", "a"]


def test_a_table_with_long_cells_is_layout():
    assert [b.kind for b in read(f"<table><tr><td>{'a ' * 300}</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")] == [
        "paragraph"
    ] * 4


def test_a_date_and_a_name_in_two_spans_are_two_blocks_but_not_inside_a_sentence():
    assert texts("<div><span class='date'>12.03.2024</span><span class='author'>Anna</span></div>") == ["12.03.2024", "Anna"]
    assert texts("<p>W dniu <span class='date'>12.03.2024</span> było ciepło.</p>") == ["W dniu 12.03.2024 było ciepło."]


def test_links_are_absolute_and_carry_their_words():
    html = "<p>Zob. <a href='b.html'>opis</a> i <a href='/c'>cel</a> oraz <a href='#x'>dół</a></p>"

    assert [(link.url, link.text) for link in read(html, "http://a.example/d/e.html")[0].links] == [
        ("http://a.example/d/b.html", "opis"),
        ("http://a.example/c", "cel"),
    ]


def test_a_link_around_blocks_belongs_to_each_of_them():
    assert [[link.text for link in b.links] for b in read("<a href='/a'><div>Raz</div><div>dwa</div></a>", "http://a.example/")] == [
        ["Raz"],
        ["dwa"],
    ]


def test_the_path_names_what_all_the_text_stands_in():
    block = read("<div id='m' class='a b'><p><b class='x'>Cały</b></p><p><b>Pół</b> i pół</p></div>")

    assert [b.path[-3:] for b in block] == [("div#m.a.b", "p", "b.x"), ("body", "div#m.a.b", "p")]


def test_machine_dates_ride_on_their_block():
    assert read("<p><time datetime='2024-03-18'>wczoraj</time></p>")[0].times == ("2024-03-18",)


def test_what_a_reader_does_not_see_is_marked_hidden():
    html = (
        "<p style='display: none'>a</p><p hidden>b</p><p class='sr-only'>c</p><noscript>d</noscript>"
        "<p>e</p><div aria-hidden='true'><p>f</p></div>"
    )

    assert [(b.text, b.hidden) for b in read(html)] == [("a", True), ("b", True), ("c", True), ("d", True), ("e", False), ("f", True)]


@pytest.mark.parametrize(
    ("attributes", "hidden"),
    [
        ("role='tabpanel' hidden", False),
        ("role='region' aria-hidden='true'", False),
        ("class='acc-panel' style='display:none'", False),
        ("class='elementor-tab-content' hidden='hidden'", False),
        ("id='collapseTwo' class='accordion-collapse' aria-hidden='true'", False),
        ("class='mobile-only' style='display:none'", True),
        ("role='tabpanel' class='slick-slide' aria-hidden='true'", True),  # the next slide of a carousel
        ("role='region' class='cookie-modal' aria-hidden='true'", True),
        ("id='t2' class='tab' style='display:none'", False),
        ("class='establish' hidden", True),
        ("class='tab-list-links' hidden", True),
    ],
)
def test_a_closed_panel_is_text_that_its_heading_opens(attributes, hidden):
    assert [(b.text, b.hidden) for b in read(f"<h3>Gdzie?</h3><div {attributes}><p>W świetlicy</p></div>")][1:] == [("W świetlicy", hidden)]


def test_scripts_and_lists_of_options_are_not_read():
    assert texts("<script>a</script><style>b</style><select><option>c</option></select><p>d</p>") == ["d"]


def test_entities_escaped_twice_and_invisible_signs_are_repaired():
    assert texts("<p>&amp;#x142;&#243;d&#378; pol&shy;ska</p>") == ["łódź polska"]


def test_cdata_and_broken_nesting_lose_no_text():
    assert texts("<div><![CDATA[Ala ma <b>kota</b>]]></div><p>i <div>psa</p></b>") == ["Ala ma kota", "i", "psa"]


def test_plain_text_has_a_block_a_line_and_items_lose_their_bullet():
    assert [(b.text, b.kind) for b in blocks.read_lines("Tytuł\n\n  •  punkt \n- myślnik\n")] == [
        ("Tytuł", "line"),
        ("punkt", "item"),
        ("- myślnik", "line"),
    ]


def test_the_rescue_parser_reads_what_lxml_leaves():
    tree = parse('<a href="Zdanie, którego parser nie widzi</a>')

    assert tree is None or "Zdanie" in "".join(tree.itertext())


def test_100_000_nested_elements_are_survived():
    assert len(read("<div>a " * 100_000)) > 0


def test_what_a_style_hides_in_the_middle_of_a_line_is_no_part_of_it():
    html = '<h1>Czy ruszy dyżur?<span style="display:none">. </span></h1>'
    found = read(html + '<p>Dyżur <i>jednak</i> ruszy <b style="display: none">kod 7</b>w maju.</p>')

    assert [(block.text, block.hidden) for block in found] == [
        ("Czy ruszy dyżur?", False),
        (".", True),
        ("Dyżur jednak ruszy w maju.", False),
        ("kod 7", True),
    ]


def test_words_for_screen_readers_stay_in_their_line():
    assert [block.text for block in read('<p>Dyżur <span class="sr-only">psychologa</span> ruszy w maju.</p>')] == [
        "Dyżur psychologa ruszy w maju."
    ]


def test_an_address_with_a_space_is_read_as_browsers_do():
    page = "<p><a href=' Nowy plan.doc'>Plan</a> <a href='/a\n/b'>Strona</a></p>"
    links = [link.url for block in read(page, "http://a.example/x/") for link in block.links]

    assert links == ["http://a.example/x/Nowy%20plan.doc", "http://a.example/a/b"]
