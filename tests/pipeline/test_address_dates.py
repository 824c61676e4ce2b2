"""Dates in addresses."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import address_dates


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://rops.example/2024/03/18/nabor", (date(2024, 3, 18), "day")),
        ("https://rops.example/aktualnosci/29_05_2017_r_", (date(2017, 5, 29), "day")),
        ("https://rops.example/a/nabor-2024-03-18", (date(2024, 3, 18), "day")),
        ("https://rops.example/a/nabor-202403181030", (date(2024, 3, 18), "day")),
        ("https://rops.example/a/nabor-20240318103059.html", (date(2024, 3, 18), "day")),
        ("https://rops.example/?AID=/20240318/NEWS01", (date(2024, 3, 18), "day")),
        ("https://rops.example/2024/03/nabor", (date(2024, 3, 1), "month")),
        ("https://rops.example/2024/03/12,nabor.html", (date(2024, 3, 1), "month")),
        ("https://rops.example/2024/03/801,nabor.html", (date(2024, 3, 1), "month")),
        ("https://rops.example/aktualnosci/2026/sierpien/nabor", (date(2026, 8, 1), "month")),
        ("https://rops.example/2025/Pa%C5%BAdziernik/", (date(2025, 10, 1), "month")),
        ("https://rops.example/archiwum-2022/130-nabor", (date(2022, 1, 1), "year")),
        ("https://rops.example/aktualnosci-2019/nabor", (date(2019, 1, 1), "year")),
        ("https://rops.example/news_2016/7", (date(2016, 1, 1), "year")),
        ("https://archive.example/web/20240320101112/http://rops.example/2024/03/18/nabor", (date(2024, 3, 18), "day")),
        ("https://rops.example/20240318/http-2-dla-urzedow", (date(2024, 3, 18), "day")),
    ],
)
def test_an_address_tells_its_date_as_precisely_as_it_is_written(url, expected):
    found = address_dates.read(url)

    assert (found.day, found.precision) == expected


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://2023.rops.example/nabor",
        "https://rops.example/plan-na-2024-rok",
        "https://rops.example/konferencja-18-03-2024",
        "https://rops.example/a,20240231,b",
        "https://rops.example/artykul/44186001-nabor",
        "https://rops.example/2024/13/nabor",
        "https://rops.example/kalendarz/2024/03/18",
        "https://rops.example/kalendarz/2026/sierpien/",
        "https://rops.example/programy/2024/maj-miesiacem-rodziny",
        "https://rops.example/programy/2024/majowka/",
        "https://rops.example/plan-na-sierpien-2026",
        "https://rops.example/?date=2024-03-18",
        "https://archive.example/web/20181121101112/http://rops.example/nowe",
        "https://archive.example/web/20181121101112id_/https://rops.example/nowe",
        "https://archive.example/wayback/20181121/https:/rops.example/nowe",
        "https://rops.example/wp-content/uploads/2018/11/nabor",
        "https://rops.example/sites/default/files/2018-11/nabor.html",
        "https://[zepsuty/2024/03/18/",
    ],
)
def test_an_address_that_tells_something_else_tells_no_date(url):
    assert address_dates.read(url) is None


def test_a_site_s_own_pattern_goes_instead_of_the_known_shapes():
    pattern = r"/d(?P<d>\d\d)m(?P<m>\d\d)y(?P<y>\d{4})/"

    assert address_dates.read("https://rops.example/2020/01/01/d18m03y2024/x", pattern).day == date(2024, 3, 18)
    assert address_dates.read("https://rops.example/2020/01/01/x", pattern) is None


@given(st.text(max_size=200))
def test_a_random_address_tells_a_day_that_calendars_have_or_none(url):
    found = [address_dates.read(url), address_dates.read(f"https://x.example/{url}")]

    assert all(it is None or 1990 <= it.day.year <= 2040 for it in found)
