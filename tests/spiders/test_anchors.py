"""Notices without an address of their own are told by the links and marks of their places."""

from __future__ import annotations

from scrapy.http import HtmlResponse

from spiders.anchors import inside, places

AT = "http://rops.example"


def told(body: str) -> list[str]:
    return list(places(HtmlResponse(f"{AT}/", body=body.encode(), encoding="utf-8")))


def test_links_to_numbered_places_inside_a_page_are_told_with_the_first() -> None:
    links = told("".join(f'<a href="aktualnosci.html#news-{n}">więcej</a>' for n in (12, 11, 10)))

    assert inside(links) == (
        f"; 3 places inside its pages are told, as {AT}/aktualnosci.html#news-12: a notice without an address of its own is not stored"
    )


def test_marks_of_notices_that_nothing_links_are_told_as_well() -> None:
    assert told('<a name="n7"></a><h3>Klub</h3>') == [f"{AT}/#n7"]


def test_the_parts_of_a_page_a_few_places_and_those_of_other_sites_are_no_series() -> None:
    assert told('<a href="#tresc">Przejdź do treści</a><a href="#kontakt">Kontakt</a><a href="#">W górę</a>') == []
    assert told('<a href="http://bip.example/#news-1">BIP</a>') == []
    assert inside([f"{AT}/#news-1", f"{AT}/#news-2", f"{AT}/#punkt1"]) is None
    assert inside([]) is None
