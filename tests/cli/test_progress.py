"""Which lines of a log are shown while a run goes on."""

from __future__ import annotations

import logging

import pytest

from cli.progress import worth_telling


def record(name: str, level: int) -> logging.LogRecord:
    return logging.LogRecord(name, level, "a.py", 1, "told", None, (OSError, OSError("refused"), None))


@pytest.mark.parametrize(
    ("name", "level", "is_shown"),
    [
        ("spiders.news", logging.INFO, True),
        ("spiders.politeness", logging.ERROR, True),
        ("scrapy.core.engine", logging.INFO, False),
        ("scrapy.core.scraper", logging.ERROR, True),
        ("twisted", logging.CRITICAL, True),
        ("scrapy.downloadermiddlewares.robotstxt", logging.ERROR, False),
        ("scrapy.downloadermiddlewares.retry", logging.ERROR, False),
    ],
)
def test_a_library_is_heard_only_where_the_report_does_not_say_it_better(name: str, level: int, is_shown: bool) -> None:
    assert worth_telling(record(name, level)) is is_shown


def test_an_error_of_a_library_is_told_without_its_way_through_the_library() -> None:
    theirs, ours = record("scrapy.core.scraper", logging.ERROR), record("spiders.news", logging.ERROR)

    assert (worth_telling(theirs), worth_telling(ours)) == (True, True)
    assert (theirs.exc_info, ours.exc_info is None) == (None, False)
