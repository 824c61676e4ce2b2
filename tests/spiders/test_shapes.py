"""Addresses of articles to the pattern that they share, and to no wider one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.addresses import key
from spiders.shapes import patterns_of

SITE = "http://www.rops.example"
SLUGS = ("klub-seniora-otwarty", "dom-dla-rodzin-zastepczych", "nabor-na-asystenta-rodziny-do-piatku")


def made(*paths: str, others: tuple[str, ...] = ()) -> tuple[str, ...]:
    return patterns_of("rops.example", [SITE + path for path in paths], [SITE + path for path in others])


@pytest.mark.parametrize(
    ("form", "numbers", "told"),
    [
        ("/aktualnosci/{n}-{slug}", (71, 72, 80), "news"),
        ("/aktualnosc/{slug}-{n}.html", (71, 72, 80), "news"),
        ("/{n},{slug}.html", (71, 72, 80), "news"),
        ("/a-{n}-{slug}", (71, 72, 80), "news"),
        ("/news,k,1,id,{n},{slug}.html", (71, 72, 80), "news"),
        ("/news,{n}.html", (71, 72, 80), "news"),
        ("/osrodek-t20/{slug}-r{n}", (71, 72, 80), "news"),
        ("/node/{n}", (71, 72, 80), "news"),
        ("/?p={n}", (71, 72, 80), "news"),
        ("/Default.aspx?page=aktualnosc&id={n}", (71, 72, 80), "news"),
        ("/artykul/{n}/{slug}", (71, 72, 80), "news"),
        ("/artykul/{slug}-{n}", (202603111200, 202603111315, 202604010800), "stamp"),
    ],
)
def test_the_number_that_tells_articles_apart_is_named(form: str, numbers: tuple[int, ...], told: str) -> None:
    (pattern,) = made(*(form.format(n=n, slug=slug) for n, slug in zip(numbers, SLUGS, strict=True)))

    match = re.search(pattern, SITE.replace("www.", "") + form.format(n=909909909909, slug="calkiem-inny-temat"))
    assert match is not None
    assert match[told] == "909909909909"


def test_names_within_the_path_tell_articles_from_their_listing_and_both_forms_of_an_article_have_one_identity() -> None:
    paths = [f"/news,k,{1 + n % 2},id,{n},{slug}.html" for n, slug in zip((71, 72, 80), SLUGS, strict=True)]
    short = [f"/news,id,{n},{slug}.html" for n, slug in zip((71, 72, 80), SLUGS, strict=True)]
    others = ("/news,k,1.html", "/news,k,2,s,3.html", "/strona,12,o-nas.html", "/galeria,7.html")
    patterns = made(*paths, *short, others=others)

    assert {key(SITE + path, patterns) for path in (paths[0], short[0])} == {"news=71"}
    assert not any(re.search(pattern, SITE + path) for pattern in patterns for path in others)


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("/artykul/{n}", (11, 12, 15)),
        ("/artykul/{n}/{slug}", (11, 12, 15)),
        ("/artykul/{n}/{slug}", (2001, 2015, 2031)),
        ("/artykul/{n}/{slug}", (198, 199, 201)),
        ("/{n}-{slug}", (1999, 2001, 2003)),
        ("/{n},{slug}.html", (11, 12, 13)),
        ("/aktualnosc/{slug}-{n}.html", (2021, 2022, 2023)),
        ("/node/{n}", (2021, 2022, 2024)),
        ("/?p={n}", (2021, 2022, 2024)),
        ("/index.php?id={n}&lang=pl", (11, 12, 13)),
    ],
)
def test_the_first_articles_had_shorter_numbers_and_fit_as_well(form: str, numbers: tuple[int, ...]) -> None:
    (pattern,) = made(*(form.format(n=n, slug=slug) for n, slug in zip(numbers, SLUGS, strict=True)))

    for n in (1, 9, 10, 32, 99, 100, 1000, 98765):
        assert re.search(pattern, SITE + form.format(n=n, slug="calkiem-inny-temat")), n


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("/{n}/{slug}", (2022, 2023, 2024)),
        ("/aktualnosci/{slug}-{n}", (2022, 2023, 2024)),
        ("/aktualnosci/{slug}-{n}", (20220112, 20230203, 20240304)),
        ("/aktualnosci?rok={n}&t={slug}", (2022, 2023, 2024)),
    ],
)
def test_a_number_that_may_be_a_year_or_a_day_is_no_identity_or_all_its_articles_would_be_one(form: str, numbers: tuple[int, ...]) -> None:
    (pattern,) = made(*(form.format(n=n, slug=slug) for n, slug in zip(numbers, SLUGS, strict=True)))
    one, other = (SITE + form.format(n=numbers[0], slug=slug) for slug in ("zupelnie-inny-klub", "calkiem-inny-temat"))

    assert key(one, [pattern]) != key(other, [pattern])


@pytest.mark.parametrize("months", [("3", "4", "5"), ("03", "11", "12"), ("9", "10", "11")])
def test_a_month_is_a_month_with_and_without_its_zero(months: tuple[str, ...]) -> None:
    (pattern,) = made(*(f"/2024/{month}/{slug}" for month, slug in zip(months, SLUGS, strict=True)))

    for month in ("1", "01", "12"):
        match = re.search(pattern, f"{SITE}/2019/{month}/zupelnie-nowy-klub")
        assert match is not None
        assert (match["y"], match["m"]) == ("2019", month)
        assert "news" not in match.groupdict()


def test_numbers_behind_a_year_that_are_no_months_are_left_as_they_are() -> None:
    (pattern,) = made("/2024/113/klub-seniora-otwarty", "/2024/114/dom-dla-rodzin-zastepczych", "/2024/115/nabor-na-asystenta")

    match = re.search(pattern, f"{SITE}/2024/7/krotki")
    assert match is None or match["news"] == "7"
    assert re.search(pattern, f"{SITE}/2024/7/calkiem-inny-temat")


def test_in_a_folder_of_its_own_an_article_may_have_a_short_title() -> None:
    folder = tuple(f"/aktualnosci/{slug}" for slug in SLUGS)

    (alone,) = made(*folder)
    (beside,) = made(*folder, others=("/aktualnosci/archiwum",))

    assert re.search(alone, f"{SITE}/aktualnosci/nabor")
    assert not re.search(beside, f"{SITE}/aktualnosci/archiwum")
    assert re.search(beside, f"{SITE}/aktualnosci/zupelnie-inny-temat")


def test_a_dated_path_names_year_month_and_day() -> None:
    (pattern,) = made("/2024/03/18/klub-seniora-otwarty/", "/2023/11/02/dom-dla-rodzin-zastepczych/", "/2024/03/20/nabor-na-asystenta/")

    match = re.search(pattern, f"{SITE}/2019/01/31/zupelnie-nowy-klub/")
    assert match is not None
    assert (match["y"], match["m"], match["d"]) == ("2019", "01", "31")
    assert "news" not in match.groupdict()


def test_slugs_of_several_words_leave_pages_of_one_word_alone() -> None:
    (pattern,) = made(*(f"/{slug}/" for slug in SLUGS))

    assert not re.search(pattern, f"{SITE}/kontakt/")
    assert not re.search(pattern, f"{SITE}/a/klub-seniora-otwarty/")


def test_another_page_of_the_same_shape_is_named_as_none_of_its_own() -> None:
    (pattern,) = made(*(f"/{n},{slug}.html" for n, slug in zip((11, 12, 13), SLUGS, strict=True)), others=("/2,Kontakt.html",))

    assert re.search(pattern, f"{SITE}/14,Nowy.html")
    assert not re.search(pattern, f"{SITE}/2,Kontakt.html")


def test_a_shape_that_most_of_the_site_has_is_given_up() -> None:
    pages = tuple(f"/strona/{n}" for n in range(20, 40))

    assert made("/strona/1", "/strona/2", "/strona/3", others=pages) == ()


def test_two_addresses_are_too_few_for_a_shape() -> None:
    assert made("/a-1-klub", "/a-2-dom") == ()


def test_two_shapes_give_two_patterns() -> None:
    assert len(made("/a/1", "/a/2", "/a/3", "/b/c/4", "/b/c/5", "/b/c/6")) == 2


def test_one_number_in_two_folders_tells_two_articles_and_in_one_folder_one_under_two_addresses() -> None:
    news, calls = [f"/pl/{slug}-{n}" for n, slug in enumerate(SLUGS, 7)], [f"/en/node/{n}" for n in (7, 8, 9)]
    views = [f"/pl/druk,{n}" for n in (7, 8, 9)]
    old = [f"/pl/node/{n}" for n in (907, 908, 909)]

    assert len(keys(news + calls)) == 6
    assert len(keys(news + views)) == 3
    assert all("(?P<news>" in pattern for pattern in made(*news, *old)), "no number is told twice"


def keys(paths: list[str]) -> set[str]:
    return {key(SITE + path, made(*paths)) for path in paths}


def test_a_number_that_repeats_is_no_identity() -> None:
    (pattern,) = made("/7/klub-seniora-otwarty", "/7/dom-dla-rodzin", "/9/nabor-na-asystenta")

    assert "news" not in (re.compile(pattern).groupindex)


@given(st.lists(st.from_regex(r"/[a-z0-9.,_-]{1,12}/[a-zA-Z0-9.,_()+-]{1,25}(?:\?[a-z]{1,3}=[a-z0-9.]{0,6})?", fullmatch=True), min_size=3))
def test_a_pattern_always_compiles_and_finds_all_its_articles_on_its_host_only(paths: list[str]) -> None:
    patterns = made(*paths)
    shapes = {(path.count("/"), "?" in path) for path in paths}

    for pattern in patterns:
        assert not re.search(pattern, "http://rops.example.evil/a/b")
        assert not re.search(pattern, "http://evil.example/" + paths[0])
    if len(shapes) == 1 and len(set(paths)) >= 3 and "?" not in paths[0]:
        assert all(any(re.search(pattern, SITE + path) for pattern in patterns) for path in paths)


def test_pages_told_apart_by_their_parameters_are_named_by_these() -> None:
    articles = [f"http://rops.example/?c={number}" for number in (596, 599, 602)]
    (pattern,) = patterns_of("rops.example", articles, ["http://rops.example/?c=1", "http://rops.example/?k=12"])

    assert all(re.search(pattern, url) for url in articles)
    assert re.search(pattern, "http://rops.example/?c=17")
    assert not re.search(pattern, "http://rops.example/?c=1")


def test_the_list_of_one_year_names_those_of_the_others() -> None:
    articles = [f"http://rops.example/news/{2022 + i // 2}/s/{slug}.aspx" for i, slug in enumerate(("klub", "dzien", "targi", "nabor"))]
    (pattern,) = patterns_of("rops.example", articles, ["http://rops.example/news/2023/s/default.aspx"])

    assert re.search(pattern, "http://rops.example/news/2031/s/piknik.aspx")
    assert not re.search(pattern, "http://rops.example/news/2031/s/default.aspx")


def test_the_number_behind_a_comma_is_an_id_in_whatever_folder() -> None:
    urls = [f"http://rops.example/{folder}/slug{n},{n}.html" for n in (701, 702, 703) for folder in ("archiwum", "rodzina")]
    (pattern,) = patterns_of("rops.example", urls, [])

    assert re.search(pattern, "http://rops.example/seniorzy/dzien-seniora,746.html")["news"] == "746"  # type: ignore[index]
    assert not re.search(pattern, "http://rops.example/seniorzy/dzien-seniora.html")
