from __future__ import annotations

from datetime import date

from pipeline import listings
from pipeline.records import Block, Link

HOME = "http://gorki.example/aktualnosci"


def teaser(text: str, url: str, *path: str) -> Block:
    return Block(text, path=("div", "div.item", *path), links=(Link(url, text),))


def find(*blocks: Block, marks: tuple[str | None, ...] | None = None) -> list[tuple[str, date | None]]:
    return [(link.url, link.day) for link in listings.find(blocks, marks or (None,) * len(blocks), HOME)]


def test_a_story_carries_the_day_that_stands_beside_it():
    blocks = (
        teaser("Nowy dom dla seniorów w Górkach", "http://gorki.example/1", "h3"), Block("12 marca 2024 r.", path=("div", "div.item", "p")),
        teaser("Asystent pomoże rodzinie zastępczej", "http://gorki.example/2", "h3"),
    )  # fmt: skip

    assert find(*blocks)[0] == ("http://gorki.example/1", date(2024, 3, 12))


def test_an_address_is_given_once_under_its_longest_label():
    blocks = (teaser("Nowy dom dla seniorów w Górkach", "/1", "h3"), teaser("Czytaj więcej o tym domu", "/1"))

    assert [link.text for link in listings.find(blocks, (None, None), HOME)] == ["Nowy dom dla seniorów w Górkach"]


def test_short_headlines_in_rows_with_their_days_are_stories_and_two_are_none():
    rows = [
        Block(f"0{n}.02.2022 | Nowe progi", "row", path=("div", "table", "tr"), links=(Link(f"/a/{n}x/1", "Nowe progi"),))
        for n in range(1, 6)
    ]

    assert len(find(*rows)) == 5
    assert find(*rows[:2]) == []


def test_a_short_label_is_believed_where_its_address_has_the_shape_of_the_others():
    stories = [teaser(f"Wiadomość numer {n} o pomocy rodzinom", f"/news/{n}", "h3") for n in range(4)]

    assert ("/news/9", None) in find(*stories, teaser("więcej", "/news/9"))
    assert ("/kontakt", None) not in find(*stories, teaser("Kontakt", "/kontakt"))


def test_at_the_root_pictures_beside_the_stories_are_none_though_a_number_tells_both():
    stories = [teaser(f"Wiadomość numer {n} o pomocy rodzinom", f"/{n}-klub.html", "h3") for n in range(4)]

    assert ("/9-bal.html", None) in find(*stories, teaser("Bal", "/9-bal.html"))
    assert ("/galeria-3.html", None) not in find(*stories, teaser("Zobacz zdjęcia", "/galeria-3.html"))


def test_menus_files_and_other_sites_are_no_stories():
    assert find(teaser("Statut ośrodka w nowym brzmieniu", "/statut.pdf")) == []
    assert find(teaser("Wiadomości z całego kraju dziś", "http://portal.example.org/1")) == []
    assert find(teaser("Projekty i programy dla rodzin", "/projekty"), marks=("menu",)) == []


def linked(words: str, *path: str, level: int = 0) -> Block:
    url = f"/{words.lower()}"
    return Block(words, level=level, path=("body", *path), links=(Link(url, words),))


NAMES = ("Region", "Zdrowie", "Kultura", "Sport")
SECTIONS = tuple(linked(name, "main", "section", "h2", level=2) for name in NAMES)
PAGES = tuple(linked(name, "header", "ul", "li") for name in ("Reklama", "Patronat"))


def test_headings_that_the_head_or_menu_links_by_the_same_words_vouch_for_no_other_page():
    head = tuple(linked(name, "header", "ul", "li") for name in NAMES)

    assert [url for url, _ in find(*head, *PAGES, *SECTIONS)] == [f"/{name.lower()}" for name in NAMES]


def test_short_headlines_that_no_menu_links_do():
    more = linked("Susza", "main", "p")

    assert {url for url, _ in find(*SECTIONS, more)} == {"/susza", "/region", "/zdrowie", "/kultura", "/sport"}
    assert {url for url, _ in find(linked("Region", "main", "p"), *SECTIONS, more)} >= {"/susza"}


def test_long_headlines_that_a_ticker_in_the_head_repeats_vouch_for_others():
    titles = [f"Rusza klub seniora numer {n}" for n in range(4)]
    news = [Block(t, level=2, path=("body", "main", "h2"), links=(Link(f"/a/{n}", t),)) for n, t in enumerate(titles)]
    ticker = [Block(t, path=("body", "header", "p"), links=(Link(f"/a/{n}", t),)) for n, t in enumerate(titles)]
    more = Block("Susza", path=("body", "main", "p"), links=(Link("/a/9", "Susza"),))

    assert "/a/9" in [url for url, _ in find(*ticker, *news, more)]
