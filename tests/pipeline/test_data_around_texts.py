"""An article's own data around its text: its files and card below, lists of who and when above, notes in elements of odd names."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines, new

from pipeline.extract import extract
from pipeline.records import Page

CARD = (
    "<table class='metryczka'><tr><td>Wytworzył:</td><td>Jan Nowak</td></tr><tr><td>Data wytworzenia:</td><td>2023-05-02</td></tr>"
    "<tr><td>Opublikował:</td><td>Anna Kos</td></tr><tr><td>Data publikacji:</td><td>2023-05-09</td></tr></table>"
)


def files(number):
    rows = "".join(f"<tr><td><a href='/pliki/{n}.doc'>Wzór umowy nr {n}</a></td><td>31 KB</td></tr>" for n in range(number))
    return f"<h3>Pliki do pobrania</h3><table>{rows}</table>"


@pytest.mark.parametrize("number", range(1, 7))
def test_files_between_a_text_and_its_card_put_no_day_of_the_card_out_of_reach(number):
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p>{files(number)}{CARD}")

    assert str(article.published) == "2023-05-09"
    assert lines(article) == [FIRST, SECOND]
    assert len(article.attachments) == number


@pytest.mark.parametrize("number", range(1, 9))
def test_files_without_links_and_the_lines_of_a_card_are_no_distance_either(number):
    labels = "".join(f"<li>Wzór umowy, część {n}</li>" for n in range(number))

    assert str(new(f"<p>{FIRST}</p><p>{SECOND}</p><h3>Do pobrania</h3><ul>{labels}</ul>{CARD}").published) == "2023-05-09"


@pytest.mark.parametrize("number", range(1, 7))
def test_files_put_the_line_of_author_and_day_below_a_text_out_of_no_reach(number):
    listed = "".join(f"<li><a href='/p/{n}.pdf'>Regulamin, część {n}</a></li>" for n in range(number))
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><h4>Załączniki</h4><ul>{listed}</ul><p class='post-meta'>11 maja 2022 | Praca</p>")

    assert str(article.published) == "2022-05-11"


def test_the_day_of_another_story_below_the_files_dates_nothing():
    other = "<div class='box'><h3><a href='/inne'>Otwarto nowy klub seniora w Zalesiu</a></h3><p class='date'>03.04.2021</p></div>"

    assert new(f"<p>{FIRST}</p><p>{SECOND}</p>{files(3)}{other}").published is None


@pytest.mark.parametrize("head", ["Dokumenty", "Załączniki:", "Materiały", "Dokumentacja"])
def test_what_to_bring_is_text_though_files_are_called_so_too(head):
    items = ("dowód osobisty", "zaświadczenie o dochodach", "orzeczenie o niepełnosprawności")
    listed = "".join(f"<li>{item}</li>" for item in items)
    article = new(f"<p>{FIRST}</p><h3>{head}</h3><ul>{listed}</ul><p>{SECOND}</p>")

    assert lines(article) == [FIRST, head, *(f"• {item}" for item in items), SECOND]
    assert article.attachments == ()


@pytest.mark.parametrize("head", ["Dokumenty", "Załączniki:"])
@pytest.mark.parametrize("label", ["<a href='/r.pdf'>Regulamin</a>", "Regulamin.pdf", "Regulamin (pdf, 120 KB)"])
def test_one_link_or_files_name_makes_the_list_below_one_of_files(head, label):
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><h3>{head}</h3><ul><li>{label}</li><li>Wzór wniosku</li></ul>")

    assert lines(article) == [FIRST, SECOND]
    assert len(article.attachments) == 2


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>Nazwa</td><td>Rozmiar</td></tr><tr><td><a href='/u.doc'>Umowa</a></td><td>31 KB</td></tr></table>",
        "<div><div><a href='/u.doc'>Umowa</a></div><div>Rozmiar: 31 KB</div><div>Pobrano: 12 razy</div></div>",
    ],
)
def test_a_files_size_and_the_heads_of_its_columns_end_no_text(table):
    assert lines(new(f"<p>{FIRST}</p><p>{SECOND}</p><h3>Pliki do pobrania</h3>{table}")) == [FIRST, SECOND]


def test_labels_in_boxes_of_a_name_each_are_one_list():
    boxes = "<div class='first'><p>Regulamin.pdf</p></div><div class='last'><p>Wniosek.docx</p></div>"
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><h3>Do pobrania</h3>{boxes}")

    assert lines(article) == [FIRST, SECOND]
    assert [it.label for it in article.attachments] == ["Regulamin.pdf", "Wniosek.docx"]


def test_a_table_of_figures_below_such_a_heading_is_text():
    table = "<table><tr><th>Gmina</th><th>Kwota</th></tr><tr><td>Zalesie</td><td>31 000</td></tr><tr><td>Las</td><td>500</td></tr></table>"

    assert lines(new(f"<p>{FIRST}</p><h3>Materiały</h3>{table}<p>{SECOND}</p>"))[2:4] == ["Gmina | Kwota", "Zalesie | 31 000"]


@pytest.mark.parametrize("route", ["#/aktualnosc/5", "#!/a/5"])
def test_an_address_whose_route_stands_behind_the_hash_is_no_home_page(route):
    html = f"<title>Nabór</title><div><h1>Nabór wniosków do programu</h1><p>{FIRST}</p><p>{SECOND}</p></div>"

    assert extract(Page.of(html, f"https://dps.example/{route}")).kind == "article"


@pytest.mark.parametrize("rest", ["", "#", "#/", "#tresc"])
def test_a_front_door_stays_one_whatever_place_in_it_is_named(rest):
    html = f"<title>DPS</title><div><h1>Nabór wniosków do programu</h1><p>{FIRST}</p><p>{SECOND}</p></div>"

    assert extract(Page.of(html, f"https://dps.example/{rest}")).kind == "other"


@pytest.mark.parametrize(
    ("open_", "close"), [("<h1>", "</h1>"), ("<h1><span>", "</span></h1>"), ("<h1><a href='/n'><span>", "</span></a></h1>")]
)
def test_a_day_high_above_a_headline_in_elements_of_its_own_is_the_articles(open_, close):
    head = "<p>12 paź 2023</p><p>Hospicjum Światło</p><p>Jan Wilk</p>"
    menu = "<body><div id=menu><a href=/a>Start</a></div>"
    html = f"{menu}<article><div>{head}{open_}Nabór wolontariuszy do hospicjum{close}<p>{FIRST}</p><p>{SECOND}</p>"

    assert str(extract(Page.of(html, "http://h.example/n")).published) == "2023-10-12"


@pytest.mark.parametrize("reading", ["1 minut(y) czytania", "~ 4 min", "Przeczytasz w 3 minuty"])
def test_a_list_of_writer_day_and_time_of_reading_below_the_headline_is_no_text(reading):
    article = new(f"<ul><li>Hospicjum Pod Skrzydłami</li><li>12 paź 2023</li><li>{reading}</li></ul><p>{FIRST}</p><p>{SECOND}</p>")

    assert lines(article) == [FIRST, SECOND]
    assert str(article.published) == "2023-10-12"


@pytest.mark.parametrize(
    "items",
    [
        ("9.00 – rejestracja", "10.00 – otwarcie"),  # a programme
        ("Klub Seniora", "Jadłodajnia"),  # no day is there
    ],
)
def test_other_lists_below_the_headline_are_text(items):
    listed = "".join(f"<li>{item}</li>" for item in items)

    assert lines(new(f"<ul>{listed}</ul><p>{FIRST}</p><p>{SECOND}</p>"))[:2] == [f"• {item}" for item in items]


@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_a_list_with_a_day_below_a_heading_in_mid_text_is_text_and_dates_nothing(tag):
    article = new(f"<p>{FIRST}</p><{tag}>Terminy</{tag}><ul><li>12 maja 2023</li><li>świetlica w Zalesiu</li></ul><p>{SECOND}</p>")

    assert "• świetlica w Zalesiu" in lines(article)
    assert article.published is None


@pytest.mark.parametrize(
    "fields",
    [
        "<dl><dt>Kiedy</dt><dd>12 grudnia 2026</dd><dt>Gdzie</dt><dd>świetlica w Zalesiu</dd></dl>",
        "<ul><li>12 grudnia 2026, godz. 17:00</li><li>świetlica w Zalesiu</li></ul>",
        "<ul><li>Kiedy</li><li>12 grudnia 2026</li></ul>",
    ],
)
def test_when_and_where_below_the_headline_tell_of_an_event(fields):
    article = new(f"{fields}<p>{FIRST}</p><p>{SECOND}</p>")

    assert "data-items" not in [it.reason for it in article.debris]
    assert article.published is None


@pytest.mark.parametrize(
    "call",
    [
        "Spodobał Ci się ten tekst? Postaw nam kawę.",
        "Podobał Ci się artykuł? Udostępnij go znajomym.",
        "Doceniasz naszą pracę? Wesprzyj redakcję.",
    ],
)
def test_an_appeal_under_a_text_is_none_of_it(call):
    assert lines(new(f"<p>{FIRST}</p><p>{SECOND}</p><p>{call}</p>")) == [FIRST, SECOND]


def test_a_call_to_join_is_text_though_it_begins_like_an_appeal():
    call = "Spodobał Ci się nasz projekt? Zgłoś się do 5 maja w sekretariacie ośrodka."

    assert lines(new(f"<p>{FIRST}</p><p>{call}</p>")) == [FIRST, call]


@pytest.mark.parametrize("writer", ["Adam Kos", "<a href='/user.php?7'>Adam Kos</a>"])
def test_who_set_an_article_there_and_when_is_read_in_an_element_named_after_a_menu(writer):
    note = f"<div class='menu_content'>Dodane przez {writer}, sobota 17 maj 2008 - 20:14:22</div>"

    assert str(new(f"{note}<p>{FIRST}</p><p>{SECOND}</p>{THIRD}").published) == "2008-05-17"


def test_the_clock_of_a_menu_dates_nothing():
    assert new(f"<div class='menu_content'>sobota 17 maj 2008</div><p>{FIRST}</p><p>{SECOND}</p>").published is None


@pytest.mark.parametrize(
    "verbs", [("Wytworzył:", "Udostępnił:", "Zmodyfikował:"), ("Wytworzone przez:", "Opublikowane przez:", "Zmodyfikowane przez:")]
)
@pytest.mark.parametrize("before", ["", "data: ", "dnia "])
def test_the_rows_of_a_bulletins_card_hold_who_and_when_and_are_no_rows_of_a_listing(verbs, before):
    rows = "".join(f"<tr><td>{verb}</td><td>Iwona Stec</td><td>{before}0{n}.12.2020</td></tr>" for n, verb in enumerate(verbs, 1))
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><table>{rows}</table>")

    assert (article.kind, str(article.published)) == ("article", "2020-12-02")
    assert lines(article) == [FIRST, SECOND]
