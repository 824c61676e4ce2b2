"""JSON-LD of a page: the items it describes, read even where the JSON is escaped, wrapped or broken."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.letters import words as spoken

# schema.org types whose datePublished is that of the page's own story. Others (Product, Event, VideoObject) date something else.
STORY_TYPES = frozenset({
    "article", "newsarticle", "blogposting", "report", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "backgroundnewsarticle", "reviewnewsarticle", "liveblogposting", "socialmediaposting", "scholarlyarticle", "techarticle",
    "medicalscholarlyarticle", "advertisercontentarticle",
})  # fmt: skip
PAGE_TYPES = frozenset({"webpage", "itempage", "medicalwebpage", "creativework"})
LIMIT = 300_000  # characters of one script; longer ones are product catalogues, not articles
DEEPEST = 4  # levels of lists, @graph and mainEntity followed
WRAPPING = re.compile(r"^\s*(?:(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?)|(?:(?://|/\*)?\s*(?:\]\]>|-->)\s*(?:\*/)?;?)\s*$")
LOOSE_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
SCHEME = re.compile(r"^(?:https?:)?//[^/]{0,200}")
SHARED = 3  # a headline that shares fewer than one in so many words with a title is another one
STEM = 4  # letters by which two words are the same: "dyżur", "dyżury"
LOOSE_FIELD = re.compile(r'"(@type|headline|datePublished|dateModified|dateCreated)"\s{0,20}:\s{0,20}"([^"\\]{1,300})"')


@dataclass(frozen=True, slots=True)
class Item:
    """One described thing: its types in lower case, and the fields that the pipeline reads, each None where not told."""

    types: tuple[str, ...] = ()
    headline: str | None = None
    name: str | None = None
    url: str | None = None
    published: str | None = None
    created: str | None = None
    modified: str | None = None
    start: str | None = None
    description: str | None = None
    publisher: str | None = None
    body: str | None = None

    @property
    def is_story(self) -> bool:
        """Say whether the thing is a story: an article in any of its forms."""
        return not STORY_TYPES.isdisjoint(self.types)

    @property
    def is_page(self) -> bool:
        """Say whether the thing is the page itself."""
        return not PAGE_TYPES.isdisjoint(self.types)


def items(scripts: Iterable[str]) -> tuple[Item, ...]:
    """Return what JSON-LD scripts describe at their top, in @graph and in mainEntity; the members of lists of teasers stay out."""
    return tuple(item(thing) for script in scripts for thing in things(parse(script[:LIMIT]), DEEPEST))


def parse(script: str) -> Any:
    """Return the JSON of a script; of a broken one, only the fields that can be told without doubt."""
    bare = WRAPPING.sub("", script)
    for text in (bare, html.unescape(bare), LOOSE_COMMA.sub("", html.unescape(bare))):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return salvage(html.unescape(bare))


def salvage(text: str) -> dict[str, str]:
    """Return fields that a broken script tells exactly once; a field told twice could belong to another story."""
    found: dict[str, set[str]] = {}
    for field, value in LOOSE_FIELD.findall(text):
        found.setdefault(field, set()).add(value)
    types = found.pop("@type", set())
    single = {field: values.pop() for field, values in found.items() if len(values) == 1}
    story = sorted(kind for kind in types if kind.lower() in STORY_TYPES)
    return {**single, "@type": story[0]} if story else single


def things(node: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the described things: a dict itself, the members of a list, of @graph and of mainEntity."""
    if depth < 0:
        return
    if isinstance(node, list):
        for member in node:
            yield from things(member, depth - 1)
    elif isinstance(node, dict):
        yield node
        yield from things(node.get("@graph"), depth - 1)
        yield from things(node.get("mainEntity"), depth - 1)


def item(thing: dict[str, Any]) -> Item:
    """Return the fields of one thing."""
    return Item(
        types=tuple(kind.rpartition("/")[2].lower() for kind in texts(thing.get("@type"))),
        headline=words(thing.get("headline")),
        name=words(thing.get("name")),
        url=words(thing.get("url")) or words(thing.get("mainEntityOfPage")) or words(thing.get("@id")),
        published=words(thing.get("datePublished")),
        created=words(thing.get("dateCreated")),
        modified=words(thing.get("dateModified")),
        start=words(thing.get("startDate")),
        description=words(thing.get("description")),
        publisher=words(thing.get("publisher")),
        body=next(texts(thing.get("articleBody")), None),
    )


def words(value: Any) -> str | None:
    """Return the first text of a value, with its spaces made single."""
    return next((" ".join(html.unescape(text).split()) for text in texts(value) if text.strip()), None)


def texts(value: Any) -> Iterator[str]:
    """Yield the texts of a value: a text itself, those of a list, or of an object's @value, name or @id."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (member for member in value if isinstance(member, str))
        yield from (text for member in value if isinstance(member, dict) for text in texts(member))
    elif isinstance(value, dict):
        yield from (value[key] for key in ("@value", "name", "@id") if isinstance(value.get(key), str))


def story(found: tuple[Item, ...], canonical: str | None, titles: tuple[str, ...]) -> Item | None:
    """Return the item of the page's own story: the only one, else the one that bears the page's address or title.

    Several stories that neither names are a list of teasers: None.
    """
    stories = [thing for thing in found if thing.is_story]
    own = [thing for thing in stories if is_own(thing, canonical, titles)]
    distinct = {(thing.headline, thing.published) for thing in stories}
    return next(iter(own), None) or (stories[0] if len(distinct) == 1 else None)


def is_foreign(thing: Item, addresses: Iterable[str | None], titles: Iterable[str]) -> bool:
    """Say whether an item names both another address and another headline than the page has: one of a teaser, or of a template."""
    known = [bare_address(address) for address in addresses if address]
    if not (known and thing.url and thing.headline) or bare_address(thing.url) in known:
        return False
    mine = set(spoken(thing.headline))
    return bool(mine) and all(len(mine.intersection(spoken(title))) * SHARED < len(mine) for title in titles)


def shares_word(headline: str, texts: Iterable[str]) -> bool:
    """Say whether one of the texts has a word of a headline, in whatever case; one of short words alone tells nothing."""
    mine = stems(headline)
    return not mine or any(not mine.isdisjoint(stems(text)) for text in texts)


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text, which are the same in most of their cases."""
    return frozenset(word[:STEM] for word in spoken(text) if len(word) >= STEM)


def bare_address(address: str) -> str:
    """An address without what may differ between two writings of it: scheme, host, query, slash at the end."""
    return SCHEME.sub("", address).partition("?")[0].partition("#")[0].rstrip("/")


def is_own(thing: Item, canonical: str | None, titles: tuple[str, ...]) -> bool:
    """Say whether an item bears the page's canonical address or stands in one of its titles."""
    same_address = bool(canonical and thing.url and thing.url.rstrip("/#") == canonical.rstrip("/#"))
    return same_address or bool(thing.headline and any(thing.headline in title for title in titles))
