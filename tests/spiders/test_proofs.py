"""A draft is tried on what was seen before it is written: where it begins, what it comes to, and what it misses."""

from __future__ import annotations

from scrapy.http import HtmlResponse

from archive.records import Discovery, Listing
from spiders.proofs import alone, beginnings, shortcoming, start_of, trial
from spiders.surveys import Visit

AT = "http://rops.example"
HOME, NEWS, CALLS, OLD = f"{AT}/", f"{AT}/news", f"{AT}/konkursy", f"{AT}/archiwum"
ARTICLES = tuple(f"{AT}/a-{number}" for number in range(10))
PATTERN = r"^http://rops\.example/a-(?P<news>\d+)$"


def visit(url: str, articles: tuple[str, ...], *links: str, is_root: bool = True) -> tuple[str, Visit]:
    body = "".join(f'<a href="{link}">tu</a>' for link in (*articles, *links))
    response = HtmlResponse(url, body=body.encode(), encoding="utf-8")
    return url, Visit(url, response, Listing(tuple(Discovery(it, it) for it in articles)), is_root)


VISITS = dict(
    [
        visit(HOME, ARTICLES[:2], NEWS, CALLS),
        visit(NEWS, ARTICLES[:4], OLD),
        visit(CALLS, ARTICLES[4:7]),
        visit(OLD, ARTICLES[7:], is_root=False),
    ]
)


def test_a_draft_begins_at_every_listing_of_the_menu_that_tells_articles_of_its_own_and_where_nothing_leads() -> None:
    assert beginnings(trial("rops.example", (), [PATTERN], [r"/archiwum$"]), VISITS, ARTICLES) == (NEWS, CALLS)
    assert beginnings(trial("rops.example", (), [PATTERN], []), VISITS, ARTICLES) == (NEWS, CALLS, OLD)
    assert beginnings(trial("rops.example", (), [PATTERN], []), {HOME: VISITS[HOME]}, ARTICLES) == (HOME,)


def test_a_draft_begins_at_the_first_page_of_the_listing_whose_fourth_was_given() -> None:
    pages = dict([visit(f"{NEWS}?page=3", ARTICLES[:5]), visit(NEWS, ARTICLES[5:], f"{NEWS}?page=3", is_root=False)])

    assert beginnings(trial("rops.example", (), [PATTERN], [r"/news(\?page=\d+)?$"]), pages, ARTICLES) == (NEWS,)


def test_a_draft_begins_at_the_listing_that_the_front_page_s_query_names_and_not_at_the_front_page() -> None:
    listing, notices = f"{HOME}?app=aktualnosci", tuple(f"{HOME}?app=aktualnosci&nid={number}" for number in range(8))
    report = f"{HOME}?cid=16"  # reads as an article with a day, and has no pattern
    pages = dict([visit(HOME, (report,), listing), visit(listing, notices)])
    declared = trial("rops.example", (), [r"\?app=aktualnosci&nid=(?P<news>\d+)$"], [r"/$", r"\?app=aktualnosci$"])

    assert beginnings(declared, pages, (*notices, report)) == (listing,)


def test_a_page_of_a_listing_has_the_words_of_its_parameters_and_numbers_of_its_own() -> None:
    pages = [f"{NEWS}?dzial=rodzina", f"{NEWS}?dzial=praca", NEWS]

    assert start_of(f"{NEWS}?dzial=rodzina&strona=3&cHash=9c4f", pages) == f"{NEWS}?dzial=rodzina"
    assert start_of(f"{NEWS}?strona=3", pages) == NEWS
    assert start_of(f"{NEWS}?dzial=zdrowie", pages) == f"{NEWS}?dzial=zdrowie"


def test_behind_a_start_that_would_fail_a_draft_finds_nothing() -> None:
    pages = dict([visit(HOME, (), NEWS), visit(NEWS, ARTICLES[:4])])
    told = shortcoming(trial("rops.example", [HOME], [PATTERN], [r"/news$"]), pages, ARTICLES[:4], ())

    assert told == f"it finds 0 of the 4 articles that were seen, and not {ARTICLES[0]}"
    assert shortcoming(trial("rops.example", [HOME, NEWS], [PATTERN], [r"/news$"]), pages, ARTICLES[:4], ()) is None


def test_what_a_draft_misses_is_told_with_an_example() -> None:
    whole = trial("rops.example", [NEWS, CALLS, OLD], [PATTERN], [])
    half = trial("rops.example", [NEWS], [PATTERN], [])

    assert shortcoming(whole, VISITS, ARTICLES, ()) is None
    assert shortcoming(half, VISITS, ARTICLES, ()) == f"it finds 4 of the 10 articles that were seen, and not {ARTICLES[4]}"
    assert shortcoming(half, VISITS, ARTICLES, ARTICLES) is None, "its feed tells them"


def test_a_pattern_that_takes_a_listing_or_no_article_is_told() -> None:
    wide = trial("rops.example", [NEWS, CALLS, OLD], [r"^http://rops\.example/[a-z0-9-]+$"], [])
    none = trial("rops.example", [NEWS, CALLS, OLD], [r"^http://rops\.example(?!/a-)/a-\d+$"], [])

    assert shortcoming(wide, VISITS, ARTICLES, ()) == f"its article_addresses take the listing {OLD} for an article"
    assert (shortcoming(none, VISITS, ARTICLES, ()) or "").startswith("it finds 0 of the 10")


def test_a_draft_that_saw_articles_on_the_first_page_alone_says_so() -> None:
    english = f"{AT}/en"
    few = dict([visit(HOME, ARTICLES[:4], "/kontakt"), visit(f"{AT}/kontakt", ())])
    foreign = {**few, **dict([visit(HOME, ARTICLES[:4]), visit(english, ARTICLES[4:7])])}
    foreign[HOME] = Visit(HOME, HtmlResponse(HOME, body=b'<a href="/en">English</a>', encoding="utf-8"), few[HOME].page, is_root=True)

    assert (
        alone(few, ARTICLES, ()) == f"only 4 articles on one page, {HOME}, were seen: the listing that holds the older ones may be missing"
    )
    assert alone(foreign, ARTICLES, ()) == alone(few, ARTICLES, ())
    assert alone({**few, **dict([visit(f"{AT}/ogloszenia", ARTICLES[4:])])}, ARTICLES, ()) == alone(few, ARTICLES, ()), "notices are beside"
    assert alone({**few, **dict([visit(f"{AT}/seniorzy", ARTICLES[4:])])}, ARTICLES, ()) is None
    assert alone(few, ARTICLES, ARTICLES) is None, "its feed tells more"
    assert alone(VISITS, ARTICLES, ()) is None
    assert alone(dict([visit(f"{AT}/aktualnosci", ARTICLES[:4])]), ARTICLES, ()) is None, "a small office has four"
