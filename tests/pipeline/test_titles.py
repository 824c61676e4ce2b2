from __future__ import annotations

import pytest

from pipeline import titles
from pipeline.extract import extract
from pipeline.records import Block, Link, Metadata, Page

TEXT = Block("Ośrodek zaprosił na spotkanie wszystkich, którzy pomagali rodzinom z całego powiatu.", path=("div", "p"))


def find(blocks: list[Block], *told: str, site: str | None = None, url: str | None = None) -> titles.Title:
    return titles.find(blocks, (None,) * len(blocks), Metadata(titles=told, site_name=site), url)


def heading(text: str, level: int = 1, **more: object) -> Block:
    return Block(text, "heading", level, **more)


def test_the_heading_that_the_head_confirms_wins_over_a_higher_one():
    found = find([heading("Powiat Górki"), heading("Dyżur psychologa", 2), TEXT], "Dyżur psychologa - Powiat Górki")

    assert (found.text, found.index) == ("Dyżur psychologa", 1)


def test_a_heading_that_leads_home_is_the_sites_name():
    logo = heading("Powiat Górki", links=(Link("http://gorki.example/", "Powiat Górki"),))

    assert find([logo, heading("Dyżur psychologa", 2), TEXT], "Powiat Górki").text == "Dyżur psychologa"


def test_a_section_is_no_title():
    assert find([heading("Aktualności"), heading("Dyżur psychologa", 2), TEXT], "Aktualności").text == "Dyżur psychologa"


def test_the_sites_name_in_the_foot_is_no_title():
    found = find([heading("Dyżur psychologa"), TEXT, Block("Powiat Górki", path=("td", "p"))], "Powiat Górki")

    assert found.text == "Dyżur psychologa"


def test_of_two_equal_headlines_the_one_above_the_text_counts():
    assert find([heading("Dyżur psychologa"), Block("Menu"), heading("Dyżur psychologa"), TEXT], "Dyżur psychologa").index == 2


def test_an_element_named_as_a_title_serves_where_there_is_no_heading():
    assert find([Block("Dyżur psychologa", path=("td", "span.tytul")), TEXT], "Urząd").text == "Dyżur psychologa"


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Dyżur psychologa - Powiat Górki", "Dyżur psychologa"),
        ("Dyżur psychologa | Górki", "Dyżur psychologa"),
        ("Program „Rodzina – dzieci”: nowy nabór", "Program „Rodzina – dzieci”: nowy nabór"),
        ("Pomoc – ale jaka? Pytania do gmin", "Pomoc – ale jaka? Pytania do gmin"),
    ],
)
def test_the_heads_title_loses_the_sites_name_and_keeps_its_own_dash(told, title):
    assert find([TEXT], told, site="Powiat Górki").text == title


def test_the_address_serves_last_with_a_doubt():
    found = find([TEXT], url="http://gorki.example/aktualnosci/12-dyzur-psychologa-w-sobote.html")

    assert found.text == "12 dyzur psychologa w sobote"
    assert [doubt.reason for doubt in found.doubts] == ["title-from-address"]


def test_absence_is_none_with_a_doubt():
    found = find([])

    assert found.text is None
    assert [doubt.reason for doubt in found.doubts] == ["no-title"]


def test_the_title_of_a_plain_text_is_the_last_short_line_above_the_text():
    blocks = [
        Block("Region północny", "line"),
        Block("Dyżur psychologa", "line"),
        Block("W sobotę psycholog przyjmie bez zapisów.", "line"),
    ]

    assert find(blocks).index == 1


def test_the_sites_name_in_the_head_of_the_page_gives_way_to_the_headline_that_only_the_head_has():
    name = heading("Urząd Miasta w Górkach", path=("header.strona", "h1"))
    blocks = [name, TEXT, heading("Program dyżurów", 3)]

    found = find(blocks, "Dyżur psychologa w sobotę - Urząd Miasta w Górkach")

    assert (found.text, found.index) == ("Dyżur psychologa w sobotę", None)


def test_a_headline_behind_the_sites_name_is_still_the_headline():
    headline = heading("Dyżur psychologa w sobotę", path=("article", "header", "h1"))

    assert find([headline, TEXT], "Powiat Górki - Dyżur psychologa w sobotę").index == 0
    assert find([heading("Powiat pomaga rodzinom"), TEXT], "Gmina Górki - Powiat pomaga rodzinom").index == 0


def test_a_quotation_mark_that_nothing_opens_is_no_part_of_the_headline():
    assert find([heading('Centrum zaprasza na dyżur"'), TEXT]).text == "Centrum zaprasza na dyżur"
    assert find([heading('Rusza program "Dobry start"'), TEXT]).text == 'Rusza program "Dobry start"'
    assert find([heading("Rusza program „Dobry start”"), TEXT]).text == "Rusza program „Dobry start”"


HEAD = ("body", "header", "h1")


@pytest.mark.parametrize("name", ["Szpital Powiatowy w Rudnikach", "Radio Dolny Bór 98,4 FM", "Zespół Szkół nr 2 w Nakle", "Głos Doliny"])
@pytest.mark.parametrize("told", ["{} - Strażacy dowożą obiady", "{}", "Aktualności - {}"])
@pytest.mark.parametrize("level", [1, 2])
def test_a_houses_name_in_the_head_of_a_page_gives_way_to_the_headline_below(name, told, level):
    found = find([heading(name, path=HEAD), heading("Strażacy dowożą obiady", level, path=("body", "main")), TEXT], told.format(name))

    assert found.text == "Strażacy dowożą obiady"


def test_a_headline_in_the_head_of_a_page_stays_where_only_parts_of_its_text_have_headings():
    page = [heading("Szpital w Rudnikach ma nowy oddział", path=HEAD), TEXT, heading("Dla kogo", 2)]

    assert find(page, "Szpital w Rudnikach ma nowy oddział").text == "Szpital w Rudnikach ma nowy oddział"


def test_a_headline_in_the_head_of_a_page_stays_above_its_first_subheading():
    page = [heading("Nowy oddział czeka na pacjentów", path=HEAD), heading("Dla kogo jest oddział", 2), TEXT]

    assert find(page, "Nowy oddział czeka na pacjentów").text == "Nowy oddział czeka na pacjentów"


def test_the_middle_of_the_heads_title_is_the_headline_that_stands_alone_above_the_text():
    head = "<title>Dom Pomocy Pod Lipami - Hipoterapia w naszym domu - Artykuły - Nowości</title>"
    topic = '<div class="head"><span class="itemTitle"><a href="/t">Terapia</a> : Hipoterapia w naszym domu</span></div>'
    alone = "<p><b>Hipoterapia w naszym domu</b></p>"
    text = f"<p>{'Dwa razy w tygodniu na łące za domem pojawiają się dwie spokojne klacze. ' * 3}</p>"

    for line in (topic, alone):
        assert extract(Page.of(f"{head}<body><div>Dom Pomocy w Zamościskach</div>{line}{text}")).title == "Hipoterapia w naszym domu"


def test_a_linked_word_in_a_headline_that_the_head_tells_whole_stays():
    head = "<title>Gmina Górki - Terapia : Hipoterapia w naszym domu - Artykuły</title>"
    text = f"<p>{'Dwa razy w tygodniu na łące za domem pojawiają się dwie spokojne klacze. ' * 3}</p>"
    article = extract(Page.of(f"{head}<body><h1><a href='/t'>Terapia</a> : Hipoterapia w naszym domu</h1>{text}"))

    assert article.title == "Terapia : Hipoterapia w naszym domu"


@pytest.mark.parametrize("between", [". ", " - ", " | ", " "])
def test_a_headline_that_stands_twice_in_its_heading_counts_once(between):
    title = "Rząd musi się wycofać z listy"

    assert find([heading(f"{title}{between}{title}"), TEXT]).text == title


@pytest.mark.parametrize("title", ["Raz, dwa. Raz, dwa", "Pomoc i pomoc", "Seniorzy dla seniorów i seniorzy dla dzieci"])
def test_words_that_come_again_in_a_headline_stay(title):
    assert find([heading(title), TEXT]).text == title


TOLD = "Pierniki na kiermaszu świątecznym"


@pytest.mark.parametrize("level", [1, 2])
@pytest.mark.parametrize("around", ["div.page-header", "div.header", "div#top.body"])
@pytest.mark.parametrize("name", ["Nasze Słoneczko", "Gmina Mokre", "Dom Pomocy Społecznej w Mokrem"])
@pytest.mark.parametrize("above", [True, False])
def test_a_headline_in_the_head_of_its_text_is_none_of_the_page_where_the_sites_name_comes_first(level, around, name, above):
    logo = [heading(name, 3)] if above else []

    assert find([*logo, heading(TOLD, level, path=(around, "h1")), TEXT], f"{name} - {TOLD}").text == TOLD


@pytest.mark.parametrize("around", ["header.page-header", "div.page-header", "div.header", "div#top", "header"])
def test_the_sites_name_in_the_head_of_the_page_is_none_where_the_headline_follows(around):
    name = heading("Nasze Słoneczko", 1, path=(around, "h1"))

    for headline in (heading(TOLD, 2), Block(TOLD, path=("div.x", "p"))):
        assert find([name, headline, TEXT], f"{TOLD} - Nasze Słoneczko").text == TOLD


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("Ruszają kluby dla seniorów Wyróżniony", "Ruszają kluby dla seniorów - MOPS", "Ruszają kluby dla seniorów"),
        ("Ruszają kluby dla seniorów NEW", "Ruszają kluby dla seniorów", "Ruszają kluby dla seniorów"),
        ("Nasz klub wyróżniony", "Nasz klub wyróżniony - MOPS", "Nasz klub wyróżniony"),
        ("Nasz klub wyróżniony", "MOPS w Zalesiu", "Nasz klub wyróżniony"),
        ("Ruszają kluby dla seniorów i dzieci", "Ruszają kluby dla seniorów", "Ruszają kluby dla seniorów i dzieci"),
    ],
)
def test_a_badge_behind_a_headline_is_none_of_its_words_where_the_head_tells_it_without(text, told, expected):
    assert find([heading(text), TEXT], told).text == expected


NAMES = [
    "Gminny Ośrodek Pomocy Społecznej w Mokrem", "Wodociągi Mokre sp. z o.o.", "Dom Pomocy Społecznej im. św. Anny w Lipowie",
    "Urząd Marszałkowski Województwa Lubelskiego w Lublinie", "Kurier Mokrzański Tygodnik Lokalny", "Fundacja Razem dla Dzieci i Młodzieży",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["{} - {}", "{} | {}", "{} – {}", "{} - Aktualności - {}", "{} » Aktualności » Wydarzenia » {}"])
def test_a_name_of_any_length_is_cut_off_the_heads_title_where_the_headline_stands_there_alone(form, name):
    assert find([TEXT], form.format("Komunikat o przerwie w dostawie wody", name)).text == "Komunikat o przerwie w dostawie wody"


def test_behind_a_bar_stands_a_sites_name_and_behind_a_dash_a_clause_may():
    assert find([TEXT], "Rusza nabór wniosków | Portal dla rodzin i seniorów z Mokrego").text == "Rusza nabór wniosków"
    for title in (
        "Otwarcie - Klub Seniora w Lipowie",
        "Rusza nabór wniosków - Gmina dopłaci do wymiany pieców",
        "Rusza nabór - Razem dla Dzieci i Młodzieży z powiatu",
    ):
        assert find([TEXT], title).text == title
