"""Forms whose one choice is a year are written down as addresses."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request

from spiders.turns import turned

AT = "http://rops.example/news"
YEARS = '<select name="rok"><option value="2026" selected>2026</option><option value="2025">2025</option></select>'
ALL = "<option value=''>wszystkie</option><option"
BOTH = [f"{AT}?rok=2026", f"{AT}?rok=2025"]


def pages(body: str) -> list[str]:
    html = f"<html><body>{body}</body></html>"
    return list(turned(HtmlResponse(f"{AT}?x=1", body=html.encode(), encoding="utf-8", request=Request(AT))))


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (f'<form action="/news">{YEARS}<input type="submit" value="Pokaż"></form>', BOTH),
        (f'<form method="GET" action="">{YEARS}<button>Pokaż</button></form>', BOTH),
        (f"<form>{YEARS.replace('<option', ALL, 1)}</form>", BOTH),
        (f"<form>{YEARS.replace(' value=', ' data-value=')}</form>", BOTH),
        (
            f'<form action="/arch#a"><input type="hidden" name="typ" value="a b">{YEARS}</form>',
            ["http://rops.example/arch?typ=a+b&rok=2026"],
        ),
    ],
)
def test_a_form_of_years_turns_the_page(form: str, expected: list[str]) -> None:
    assert pages(form)[: len(expected)] == expected
    assert len(pages(form)) == len(BOTH)


@pytest.mark.parametrize(
    "form",
    [
        f'<form method="post">{YEARS}</form>',
        f'<form><input name="q">{YEARS}</form>',  # a search
        f'<form><input type="checkbox" name="a">{YEARS}</form>',
        f'<form>{YEARS}<select name="typ"><option>1</option></select></form>',
        f"<form>{YEARS.replace('>2025<', '>Uchwała z 2025<').replace('2026', '12')}</form>",
        f"<form>{YEARS.replace('2026', '1926').replace('2025', '2098')}</form>",  # years of birth, of the end
        '<form><select name="rok"><option>2025</option></select></form>',
        f"<form>{YEARS.replace(' name=', ' id=')}</form>",
    ],
)
def test_other_forms_turn_nothing(form: str) -> None:
    assert pages(form) == []
