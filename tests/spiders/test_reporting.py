"""What the failures of the network are called in a report."""

from __future__ import annotations

import gzip
import zlib

import pytest
from scrapy.exceptions import DownloadFailedError, IgnoreRequest, ResponseDataLossError
from twisted.python.failure import Failure

from spiders.politeness import RobotsUnreadable
from spiders.reporting import BROKEN_GZIP, BROKEN_OFF, is_answer, reason_of, words_of


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ResponseDataLossError(), BROKEN_OFF),
        (DownloadFailedError("[<twisted.python.failure.Failure builtins.Exception: x>]"), BROKEN_OFF),
        (gzip.BadGzipFile("CRC check failed 0x1 != 0x2"), BROKEN_GZIP),
        (EOFError("Compressed file ended"), BROKEN_GZIP),
        (zlib.error("Error -3"), BROKEN_GZIP),
        (ValueError("Invalid IPv6 URL"), "it leads to what is no address"),
        (ValueError("Port out of range 0-65535"), "it leads to what is no address"),
        (ValueError("odd"), "ValueError: odd"),
        (RuntimeError(), "RuntimeError"),
        (RuntimeError("odd"), "RuntimeError: odd"),
    ],
)
def test_a_failure_of_the_network_is_told_in_plain_words(error: Exception, words: str) -> None:
    assert words_of(error) == words


def test_a_circle_of_redirects_fails_and_is_asked_again_another_night() -> None:
    state, words = reason_of(Failure(IgnoreRequest("max redirections reached")))

    assert (state, words) == ("failed", "it redirects more than 5 times: in a circle, or for want of cookies")


@pytest.mark.parametrize("module", ["brotli", "_brotli", "zstandard.backend"])
def test_a_broken_compression_is_told_also_of_libraries_that_may_not_be_there(module: str) -> None:
    error = type("error", (Exception,), {"__module__": module})("decoder failed")

    assert words_of(error) == "its compressed content is broken"


def test_a_certificate_is_told_also_where_the_failure_is_a_broken_download() -> None:
    error = DownloadFailedError("[('SSL routines', '', 'certificate verify failed')]")

    assert words_of(error) == "the certificate does not hold: certificate verify failed"


def test_a_robots_txt_that_cannot_be_read_fails_what_a_rule_of_it_would_refuse_for_good() -> None:
    closed, forbidden = Failure(RobotsUnreadable("robots.txt answers HTTP 500")), Failure(IgnoreRequest("Forbidden by robots.txt"))

    assert (reason_of(closed)[0], is_answer(closed)) == ("failed", False)
    assert (reason_of(forbidden)[0], is_answer(forbidden)) == ("refused", True)
