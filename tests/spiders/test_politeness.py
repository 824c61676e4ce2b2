"""A site that says how long it wants to be left alone is."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from scrapy import Request
from scrapy.http import Response

from spiders.politeness import MAX_DELAY, RetryAfter

URL = "http://rops.example/a"


@pytest.fixture
def slot() -> SimpleNamespace:
    return SimpleNamespace(delay=1.0)


@pytest.fixture
def patience(slot: SimpleNamespace) -> RetryAfter:
    return RetryAfter(SimpleNamespace(engine=SimpleNamespace(downloader=SimpleNamespace(slots={"rops.example": slot}))))


def answer(patience: RetryAfter, status: int, **headers: str) -> None:
    patience.answered(Response(URL, status=status, headers={k.replace("_", "-"): v for k, v in headers.items()}), Request(URL))


@pytest.mark.parametrize(("told", "pause"), [("7", 7.0), ("0", 1.0), ("86400", MAX_DELAY), ("Sun, 22 Nov 2026 08:00:00 GMT", MAX_DELAY)])
@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_site_is_left_alone_as_long_as_it_asks(
    patience: RetryAfter, slot: SimpleNamespace, status: int, told: str, pause: float
) -> None:
    answer(patience, status, Retry_After=told)

    assert slot.delay == pause


def test_a_site_that_answers_again_is_asked_half_as_often_as_before(patience: RetryAfter, slot: SimpleNamespace) -> None:
    answer(patience, 429, Retry_After="20")
    answer(patience, 200)
    answer(patience, 200)

    assert slot.delay == 2.0


@pytest.mark.parametrize("status", [200, 404, 429, 503])
def test_without_a_word_of_it_nothing_changes(patience: RetryAfter, slot: SimpleNamespace, status: int) -> None:
    answer(patience, status)

    assert slot.delay == 1.0
