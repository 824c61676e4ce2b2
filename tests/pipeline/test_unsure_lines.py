"""Lines below a title that are a day beside a place or the name of a release: no date, but a doubt."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.records import Page

BODY = "<p>W powiecie ruszył program wsparcia rodzin, o którym mówiono od wiosny w każdej z gmin.</p><p>Zapisy prowadzi centrum pomocy.</p>"
HEADLINE = "Ruszył program wsparcia rodzin"


def told(line: str) -> tuple[bool, dict[str, str]]:
    article = extract(Page.of(f"<title>{HEADLINE}</title><div class='c'><h1>{HEADLINE}</h1><div>{line}</div>{BODY}</div>"))
    return article.published is not None, {doubt.reason: doubt.text for doubt in article.doubts}


@pytest.mark.parametrize(
    "line", ["Lublin, 14.10.2022", "Nowy Targ, 14 października 2022 r.", "14.10.2022, Lublin", "Informacja prasowa, 14.10.2022"]
)
def test_a_place_or_a_release_beside_a_day_is_a_doubt_and_no_date(line: str) -> None:
    is_dated, doubts = told(line)

    assert not is_dated
    assert doubts.get("unsure-date") == line


@pytest.mark.parametrize(
    "line", ["Spotkanie odbyło się w Lublinie 14.10.2022", "Lublin, 14-15.10.2022", "Zaktualizowano: 14.10.2022", "Termin: 14.10.2022"]
)
def test_other_lines_are_no_doubt(line: str) -> None:
    assert "unsure-date" not in told(line)[1]


def test_a_dated_page_has_no_doubt_of_a_day() -> None:
    assert told("Lublin, 14.10.2022</div><div>Opublikowano: 16.10.2022")[1].get("unsure-date") is None
