"""A regular expression that may take for ever is found by trying it, and one that was not found is stopped."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy.settings import Settings

from spiders import patterns, probes
from spiders import settings as ours
from spiders.addresses import is_article, key
from spiders.catalogue import entries, loader_of
from spiders.declared import fault_of_pattern
from spiders.examples import can_be_slow, example, pumps, tree_of
from spiders.patterns import LONGEST, PatternTooSlow, search
from spiders.probes import slowness

SITE = r"^https?://x\.pl/"


@pytest.mark.parametrize(
    "pattern",
    [
        SITE + r"(?:[a-z-]+)+\.html$",
        SITE + r"(?:[a-z]+-?)*$",
        SITE + r"(?:[^/]+/?)+\.html$",
        SITE + r"([a-z0-9-]+)*,(\d+)\.html$",
        SITE + r"(?:(?:[a-z]+-)*[a-z]+)*/$",
        SITE + r"(?:\d+|\w+|-)*\.html$",
        SITE + r"(?:[a-z]{1,30}-?){1,60}$",
        SITE + r"(?=(?:[a-z]+)+1)[a-z]+",
        SITE + r"(?:klub-seniora-?|klub-?|seniora-?)*x$",
        r"(a|a)*b",
        r"^(\w+\d+)*$",
        r"(?:a|aa)+$",
        r"(?:ab|a|ba)*c",
        r"(?:(?!foo)[a-z]+)+!x",
        r".*.*.*.*=.*x",
    ],
)
def test_a_pattern_that_goes_astray_is_found_with_an_address(pattern: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probes, "SLOW", 0.01)  # what is really slow is told sooner

    assert slowness(pattern)
    assert "it takes too long on addresses that begin like" in str(fault_of_pattern(pattern))


@pytest.mark.parametrize(
    "pattern",
    [
        SITE + r"(?:[a-z0-9]+-)*(?P<news>\d+)\.html$",
        SITE + r"(?!page/)(?:[a-z0-9-]+/)*?(?P<post>[a-z0-9-]+)/?$",
        SITE + r"[a-z0-9-]+-(?P<news>\d+)\.html(?:\?[^#]*)?$",
        SITE + r"(?>[a-z-]+)+\.html$",
        SITE + r"(?:[a-z-]++)+\.html$",
        r"(?:a|b)*c",
        r"^a.*b.*c$",
    ],
)
def test_a_pattern_that_ends_at_once_is_left_alone(pattern: str) -> None:
    assert slowness(pattern) is None
    assert fault_of_pattern(pattern) is None


def definitions(package: str) -> list[str]:
    """All patterns that the definitions of a package declare, for addresses and in their rules."""
    options = Settings()
    options.setmodule(ours)
    options.set("SPIDER_MODULES", [package])
    loader, told = loader_of(options), list[str]()
    for spider in map(loader.load, loader.list()):
        declared = (spider.article_addresses, spider.listing_addresses, spider.page_addresses)  # type: ignore[attr-defined]
        told += [pattern for some in declared for pattern in some]
        told += [it for rules in spider.rules for it in (rules.address, rules.address_date) if it]  # type: ignore[attr-defined]
    return told


@pytest.mark.parametrize("package", ["spiders.sites", "demo.sites"])
def test_every_definition_has_patterns_that_end(package: str) -> None:
    assert {pattern: url for pattern in definitions(package) if (url := slowness(pattern))} == {}
    assert [fault for it in entries({"SPIDER_MODULES": [package]}) for fault in it.faults] == []


def test_the_bounded_search_finds_what_the_language_s_own_finds() -> None:
    told = [*definitions("spiders.sites"), *definitions("demo.sites")]
    made = {start + pump for pattern in told for start, pump in pumps(pattern)}
    urls = [*made, *(url for it in entries() for url in (*it.listings, *it.feeds))]

    for pattern in told:
        for url in urls:
            ours, theirs = search(pattern, url), re.search(pattern, url)
            assert (ours and (ours.span(), ours.groupdict())) == (theirs and (theirs.span(), theirs.groupdict())), (pattern, url)


@given(st.from_regex(r"(?:[a-c]{1,2}|\(\?:[a-c][+*?]?\|?[a-c]\)[+*?]?|\[[a-c]-?\][+*]?){1,5}", fullmatch=True))
def test_an_example_of_a_pattern_is_a_text_that_it_takes(pattern: str) -> None:
    for seed in range(5):
        assert re.fullmatch(pattern, example(list(tree_of(pattern)), Random(seed)))


def test_parts_one_behind_the_other_take_the_square_at_most_while_they_are_two() -> None:
    assert not can_be_slow(SITE + r"[a-z]+[0-9a-z]+$")
    assert can_be_slow(SITE + r"[a-z]+[0-9a-z]+[a-z]*$")
    assert can_be_slow(r"[a-z]+[0-9a-z]+$")
    assert not can_be_slow(SITE + r"(?:www\.)?(?:a|b)(?:pl|eu)?/[a-z]+$")


def test_a_search_that_does_not_end_is_stopped_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "MOST_SECONDS", 0.01)

    with pytest.raises(PatternTooSlow, match=r"the pattern \(\?:a\|aa\)\+\$ takes too long to tell whether aaa"):
        search(r"(?:a|aa)+$", "a" * 100 + "!")


def test_an_overlong_address_is_no_article_and_has_a_key_all_the_same() -> None:
    url = "http://x.pl/" + "a" * LONGEST

    assert not is_article(url, (r"/a+$",))
    assert key(url, (r"/(?P<slug>a+)$",)) == "/" + "a" * LONGEST
    assert is_article(url[:LONGEST], (r"/a+$",))
