"""The values that a definition declares: whether they are of the kind that the spider reads, and whether their selectors can be used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

import regex
from scrapy import Selector

from pipeline.rules import Rules
from pipeline.selectors import compiled
from spiders.patterns import compiled as compiled_pattern
from spiders.probes import slowness

SEVERAL = (
    "allowed_domains",
    "earlier_domains",
    "start_urls",
    "feeds",
    "sitemaps",
    "article_addresses",
    "listing_addresses",
    "page_addresses",
)

KNOWN = ("name", "institution", "start_urls", "listing_links")  # what a definition may declare though no class above it does
SELECTORS = ("title", "lead", "published", "body", "debris")
PATTERNS = ("address", "address_date")


def several(spider: Any, name: str) -> tuple[str, ...]:
    """Return the texts that a definition declares under a name; one text without its comma is that text, anything else is none."""
    told = getattr(spider, name, ())
    return (told,) if isinstance(told, str) else tuple(filter(is_text, told)) if isinstance(told, list | tuple) else ()


def rules_of(spider: Any) -> tuple[Rules, ...]:
    """Return the rules that a definition declares, also those without their comma."""
    told = spider.rules
    return (told,) if isinstance(told, Rules) else tuple(told) if isinstance(told, list | tuple) else ()


def is_text(value: object) -> bool:
    """Say whether a value is a text."""
    return isinstance(value, str)


def faults_of_values(spider: Any) -> Iterator[str]:
    """Yield what is wrong with the kinds of values: a text or a Rules alone where several are read, or something else."""
    for name, kind, what in (*((name, str, "text") for name in SEVERAL), ("rules", Rules, "Rules")):
        told = getattr(spider, name, ())
        if isinstance(told, kind):
            yield f"{spider.name} declares {name} without brackets, or a comma is missing: write ({what},)."
        elif not isinstance(told, list | tuple) or not all(isinstance(it, kind) for it in told):
            yield f"{spider.name} declares {name} as something else than a tuple of {what}."
    if not (spider.rest is None or isinstance(spider.rest, str)):
        yield f"{spider.name} declares rest as something else than one address."
    yield from faults_of_names(spider)
    yield from faults_of_rules(spider)


def faults_of_names(spider: Any) -> Iterator[str]:
    """Yield what a definition declares under a name that nobody reads: "feed" for "feeds" would cost a way to its articles in silence."""
    own = [name for name, value in vars(spider).items() if not name.startswith("_") and not callable(value)]
    for name in own:
        if name not in KNOWN and not any(hasattr(base, name) for base in spider.__mro__[1:]):
            near = get_close_matches(name, (*SEVERAL, *KNOWN, "rules", "rest", "region", "teryt", "evidence"), 1)
            meant = f": did you mean {near[0]}?" if near else "."
            yield f"{spider.name} declares {name}, which nothing reads{meant}"


def faults_of_rules(spider: Any) -> Iterator[str]:
    """Yield the selectors and patterns of a site's rules that cannot be used, and the selector of its paging."""
    told = [(name, getattr(rules, name)) for rules in rules_of(spider) for name in (*SELECTORS, *PATTERNS)]
    for name, text in [("listing_links", spider.listing_links), *told]:
        fault = None if text is None else fault_of_pattern(text) if name in PATTERNS else fault_of_selector(text)
        if fault:
            yield f"{spider.name} has {name} that cannot be used: {text} ({fault})."


def fault_of_selector(text: object) -> str | None:
    """Return why a selector cannot be used; XPath looks its functions and prefixes up only when it is tried."""
    if not isinstance(text, str):
        return "it is no text"
    try:
        if text.startswith(("/", "(")):
            Selector(text="<p>a</p>").xpath(text)
        else:
            compiled(text)
    except ValueError as error:
        return str(error).removeprefix("XPath error: ").removesuffix(f" in {text}")
    return None


def fault_of_pattern(text: object) -> str | None:
    """Return why a regular expression cannot be used: it does not compile, or it may take for ever on some address."""
    if not isinstance(text, str):
        return "it is no text"
    try:
        re.compile(text)
        compiled_pattern(text)
    except (re.error, regex.error, RecursionError, OverflowError) as error:
        return f"it does not compile: {error}"
    return f"it takes too long on addresses that begin like {url!r}" if (url := slowness(text)) else None
