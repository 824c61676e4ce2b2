"""One form for an address, one key for an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.addresses import canonical, is_article, key


@pytest.mark.parametrize(
    ("given_form", "one_form"),
    [
        ("HTTP://Rops.Example/a", "http://rops.example/a"),
        ("http://rops.example:80/a", "http://rops.example/a"),
        ("http://rops.example./a", "http://rops.example/a"),
        ("http://rops.example", "http://rops.example/"),
        ("http://rops.example/a#top", "http://rops.example/a"),
        ("http://rops.example/a?utm_source=x&id=1&fbclid=y", "http://rops.example/a?id=1"),
        ("http://rops.example/a;jsessionid=0A1B2C", "http://rops.example/a"),
        ("http://rops.example/(S(lit3py55t21z5v55vlm25s55))/a/1", "http://rops.example/a/1"),
        ("http://rops.example/(S(ustawa))/a", "http://rops.example/(S(ustawa))/a"),
        ("http://rops.example/a?PHPSESSID=12&id=1", "http://rops.example/a?id=1"),
        ("http://a.example/-/klub?_101_redirect=http%3A%2F%2Fa.example%2F%3Fcur%3D2&inheritRedirect=true", "http://a.example/-/klub"),
        ("http://a.example/DispForm.aspx?ID=7&Source=%2FLists%2FAllItems.aspx", "http://a.example/DispForm.aspx?ID=7"),
        ("http://a.example/rss?source=mops&redirect=7", "http://a.example/rss?source=mops&redirect=7"),
        ("http://a.example/modules.php?name=News&sid=12", "http://a.example/modules.php?name=News&sid=12"),
        ("http://a.example/t?t=5&sid=9f0c1b2a3d4e5f60718293a4b5c6d7e8", "http://a.example/t?t=5"),
        ("http://a.example/t?SID=k3v9d0q1m8t5r2b7n4c6x8z1a2&t=5", "http://a.example/t?t=5"),
        ("http://a.example/?sessionid=5f0c1b2a-3d4e-5f60-7182-93a4b5c6d7e8&id=1", "http://a.example/?id=1"),
        ("http://a.example/?id=1&sid=", "http://a.example/?id=1"),
        ("http://a.example/?sid=202403151200456789", "http://a.example/?sid=202403151200456789"),
        ("http://a.example/?sid=dodatek-oslonowy-2024-nabor-12", "http://a.example/?sid=dodatek-oslonowy-2024-nabor-12"),
        ("http://a.example/?sid=zaproszeniedlaseniorow2024", "http://a.example/?sid=zaproszeniedlaseniorow2024"),
        ("http://a.example/klub?kontrast=1&id=7&rozmiar=120%25", "http://a.example/klub?id=7"),
        ("http://a.example/?wcag=on&fontSize=a%2B", "http://a.example/"),
        ("http://a.example/klub?contrast=&font-size=2", "http://a.example/klub?contrast=&font-size=2"),
        ("http://a.example/?text=12&rozmiar=2026-bal&kontrast=kultur", "http://a.example/?text=12&rozmiar=2026-bal&kontrast=kultur"),
        ("http://a.example/?aktualnosci,4", "http://a.example/?aktualnosci,4"),
        ("http://a.example/n.nsf/0/1A?OpenDocument&utm_source=x", "http://a.example/n.nsf/0/1A?OpenDocument"),
        ("http://a.example/?a=&b", "http://a.example/?a=&b"),
        ("http://a.example/s?kat=%B6w&n=%b6&x=a%20b+c,%2C", "http://a.example/s?kat=%B6w&n=%b6&x=a%20b+c,%2C"),
        ("http://a.example/?plik=nowy druk&n=świetlica", "http://a.example/?plik=nowy%20druk&n=%C5%9Bwietlica"),
        ("http://rops.example/ża", "http://rops.example/%C5%BCa"),
        ("http://rops.example/%c5%bca", "http://rops.example/%C5%BCa"),
        ("http://rops.example/a%2Fb", "http://rops.example/a%2Fb"),
        ("http://rops.example/%B3%F3d%BC", "http://rops.example/%B3%F3d%BC"),
        ("http://rops.example/?b=2&a=1", "http://rops.example/?b=2&a=1"),
        ("http://rops.example:8080/a", "http://rops.example:8080/a"),
    ],
)
def test_an_address_takes_one_form(given_form: str, one_form: str) -> None:
    assert canonical(given_form) == one_form


def test_the_order_of_parameters_is_kept_for_asking_and_ignored_for_the_key() -> None:
    assert canonical("http://a.example/?b=2&a=1") != canonical("http://a.example/?a=1&b=2")
    assert key("http://a.example/?b=2&a=1", ()) == key("http://a.example/?a=1&b=2", ())


@pytest.mark.parametrize(
    "spellings",
    [("?a", "?a="), ("?p=0%2C1", "?p=0,1"), ("?n=a%20b", "?n=a+b", "?n=a b"), ("?n=ż", "?n=%C5%BC", "?n=%c5%bc"), ("?n=%b6w", "?n=%B6w")],
)
def test_what_is_asked_as_it_was_written_has_one_key(spellings: tuple[str, ...]) -> None:
    assert len({key(f"http://a.example/{it}", ()) for it in spellings}) == 1


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("?aktualnosci,4", "/?aktualnosci%2C4="),
        ("?x%5Bnews%5D=12&cHash=a,b", "/?cHash=a%2Cb&x%5Bnews%5D=12"),
        ("p?b=a%20b&a=ż", "/p?a=%C5%BC&b=a+b"),
    ],
)
def test_keys_of_the_archive_stay_what_they_were(address: str, expected: str) -> None:
    assert key(f"http://a.example/{address}", ()) == expected


def test_letters_of_old_encodings_are_no_one_letter_in_a_key() -> None:
    assert key("http://a.example/?n=%B6w", ()) != key("http://a.example/?n=%BFw", ())


def test_numbers_under_a_name_of_sessions_are_articles_of_their_own() -> None:
    assert key("http://a.example/?sid=12", ()) != key("http://a.example/?sid=13", ())


@pytest.mark.parametrize("address", ["?strona=0%2C1&id=7", "?strona=0,1&id=7"])
@pytest.mark.parametrize("pattern", [r"\?strona=0,1&id=(?P<news>\d+)$", r"\?strona=0(?:,|%2C)1&id=(?P<news>\d+)$"])
def test_a_pattern_fits_either_spelling_of_a_query(address: str, pattern: str) -> None:
    assert key(f"http://a.example/{address}", (pattern,)) == "news=7"


@pytest.mark.parametrize("pattern", [r"/\?klub,\d+$", r"/\?klub,\d+=$"])
def test_a_pattern_fits_a_query_without_a_value_whether_it_has_the_sign_or_not(pattern: str) -> None:
    assert is_article("http://a.example/?klub,12", (pattern,))
    assert not is_article("http://a.example/?klub,12=3", (pattern,))


@given(st.lists(st.sampled_from(["a", "1", "ż", "%C5%BC", "%b6", "%2C", ",", "+", " ", "=", "&", ";", "[", "%5D", "%", "?"]), max_size=9))
def test_a_query_that_was_asked_once_is_asked_alike_again(signs: list[str]) -> None:
    once = canonical(f"http://a.example/?{''.join(signs)}")

    assert canonical(once) == once
    assert key(once, ()) == key(f"http://a.example/?{''.join(signs)}", ())


PATTERNS = (r"/aktualnosc/[a-z-]+-(?P<news>\d+)\.html$", r"/druk/(?P<news>\d+)\.html$", r"/(?P<y>\d{4})/(?P<m>\d\d)/[a-z-]+$")


def test_an_article_and_its_print_view_have_one_key() -> None:
    assert key("http://a.example/aktualnosc/klub-12.html", PATTERNS) == key("http://www.a.example/druk/12.html", PATTERNS) == "news=12"


def test_a_date_in_the_address_is_no_identity() -> None:
    assert key("http://a.example/2024/03/klub", PATTERNS) == "/2024/03/klub"


def test_the_host_is_no_part_of_the_key() -> None:
    assert key("https://2023.a.example/x", ()) == key("http://a.example/x", ())


def test_an_address_is_an_article_by_its_shape() -> None:
    assert is_article("http://a.example/druk/12.html", PATTERNS)
    assert not is_article("http://a.example/druk/12.html?x=1", PATTERNS)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=40))
def test_the_one_form_is_a_fixed_point(path: str) -> None:
    once = canonical("http://a.example/" + path.replace("#", "").replace("?", ""))

    assert canonical(once) == once
