"""The files of a drafted site: its definition, a saved page, and an expectation that a person has yet to check."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline import letters
from pipeline.records import Article
from spiders.addresses import site_name
from spiders.catalogue import VOIVODESHIPS
from spiders.drafts import Draft
from spiders.guards import is_on_loopback

DATED, DATE_GROUP = "(?P<y>", re.compile(r"\(\?P<[ymd]>[^)]*\)")
# How a draft marks what a person has to find out.
OPEN = "TODO"
PHRASE = 80  # characters of a phrase that was cut, as the expectation names it
EDGE = 8  # words of a body's beginning and end
LINE = 120  # characters of a title in the definition's docstring


def name_of(url: str) -> str:
    """Return the name that a site gets from its host: `www.rops.zaleskowo.pl` is `rops-zaleskowo`, `127.0.0.1:9000` is `127-0-0-1-9000`.

    Raises ValueError for no address.
    """
    labels = re.findall(r"[^.:\[\]]+", letters.plain(site_name(url)))
    return "-".join(labels if is_on_loopback(url) else labels[:-1] or labels)


def files_of(name: str, draft: Draft) -> dict[Path, bytes]:
    """Return the files of a draft by their place in the project."""
    module, folder = name.replace("-", "_"), Path("tests/spiders/sites") / name
    files = {Path("spiders/sites") / f"{module}.py": definition(name, draft).encode()}
    if draft.article:
        files[folder / "page.html"] = draft.page
        files[folder / "page.draft.json"] = json.dumps(expectation(draft.article), ensure_ascii=False, indent=2).encode() + b"\n"
    return files


def definition(name: str, draft: Draft) -> str:
    """Return the source of a definition."""
    dated = next((pattern for pattern in draft.article_addresses if DATED in pattern and "(?P<m>" in pattern), None)
    imports = ("from pipeline.rules import Rules\n" if dated else "") + "from spiders.news import NewsSpider\n"
    lines = [
        f"name = {quoted(name)}",
        *whose(draft),
        f"allowed_domains = [{quoted(draft.host.removeprefix('www.'))}]",
        f"start_urls = [{', '.join(map(quoted, draft.listings))}]",
        *several("feeds", map(quoted, draft.feeds)),
        *several("sitemaps", map(quoted, draft.sitemaps)),
        *([f"rest = {quoted(draft.rest)}"] if draft.rest else []),
        *([f"# {OPEN}: {plain(draft.remark)}"] if draft.remark else []),
        *several("article_addresses", map(raw, draft.article_addresses)),
        *several("listing_addresses", map(raw, draft.listing_addresses)),
        *([f"rules = (Rules(address_date={raw(dated_part(dated))}),)"] if dated else []),
    ]
    home = plain(draft.home).replace("\\", "")
    head = f'"""Drafted from {home}: tell the layout and its traps here, and check what is said below."""\n'
    body = "".join(f"    {line}\n" for line in lines)
    return f'{head}\n{imports}\n\nclass {class_of(name)}(NewsSpider):\n    """What a person has yet to check."""\n\n{body}'


def whose(draft: Draft) -> Iterator[str]:
    """Yield the lines that say whose site it is: what its title names, else what a person has to find out. Nothing is guessed."""
    it = draft.institution
    if it is None:
        yield f"institution = {quoted(draft.host)}  # {OPEN}: neither title nor heading names one institution and its place: write its name"
    else:
        yield f"institution = {quoted(it.name)}  # as the page names it"
    region = next((name for name, code in VOIVODESHIPS.items() if it and it.teryt and it.teryt.startswith(code)), None)
    if region is None:
        yield f'# {OPEN}: region, teryt = "małopolskie", "12" (for example): the voivodeship is not known; a site of none has neither'
    else:
        yield f"region, teryt = {quoted(region)}, {quoted(VOIVODESHIPS[region])}"


def class_of(name: str) -> str:
    """Return the name of a definition's class."""
    camel = "".join(part.capitalize() for part in name.split("-"))
    return camel if camel[:1].isalpha() else f"Site{camel}"


def several(field: str, values: Iterable[str]) -> list[str]:
    """Return the declaration of a tuple of written values, none where it is empty."""
    inside = "".join(f"        {value},\n" for value in values)
    return [f"{field} = (\n{inside}    )"] if inside else []


def dated_part(pattern: str) -> str:
    """Return the part of an address pattern that tells the date: from the year to the last group of it."""
    start = pattern.index(DATED)
    end = max(group.end() for group in DATE_GROUP.finditer(pattern, start))
    return f"/{pattern[start:end]}/"


def quoted(text: str) -> str:
    """Return a text as Python writes it; the escapes of JSON are Python's too."""
    return json.dumps(text, ensure_ascii=False)


def raw(pattern: str) -> str:
    """Return a pattern as a raw string."""
    return f'r"{plain(pattern)}"'


def plain(text: str) -> str:
    """Return a text that ends no string of Python: a stranger's words must not become code."""
    return "".join(character for character in text if character.isprintable() and character != '"').rstrip("\\")


def expectation(article: Article) -> dict[str, object]:
    """Return what the extraction read of a page, for a person to check against the page itself."""
    day, words = article.published, article.body.split()
    cut: dict[str, list[str]] = {}
    for debris in article.debris:
        cut.setdefault(debris.reason, []).append(debris.text.splitlines()[0][:PHRASE] if debris.text else "")
    return {
        "url": article.url,
        "title": article.title,
        "published": str(day) if day else None,
        "source": day.source if day else None,
        "first": " ".join(words[:EDGE]),
        "last": " ".join(words[-EDGE:]),
        "keeps": [],
        "institutions": list(dict.fromkeys(mention.institution.name for mention in article.institutions)),
        "attachments": [file.url for file in article.attachments if file.url],
        "cut": cut,
    }
