"""The last stage: what the others settled, written as one Article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, takewhile
from operator import itemgetter

from pipeline import attachments, languages, leads, listings, parts, quality, told
from pipeline.institutions import mentions
from pipeline.letters import words
from pipeline.pages import Opened
from pipeline.plain_headlines import is_link
from pipeline.records import Article, Block, Dating, Debris, Doubt, Kind, Layout, Page
from pipeline.tags import tag_of
from pipeline.titles import Title

ITEM = "• "  # how an item of a list begins in the body
# The reasons of what no rule named and the body does not hold: a region's name above the title (seed 004), fields between the title and the
# text ("Kiedy: ...", "Gdzie: ..."), a site's frame.
ABOVE = "above-the-title"
BELOW = "below-the-title"
OUTSIDE = "outside-the-article"


@dataclass(frozen=True, slots=True)
class Story:
    """What the stages have settled about a page."""

    kind: Kind
    title: Title
    layout: Layout
    dating: Dating


def write(page: Page, opened: Opened, story: Story) -> Article:
    """Write the article of a page; a listing has links and no body, other pages have neither."""
    kind, title, layout, published = story.kind, story.title, story.layout, story.dating.published
    body = [layout.blocks[i] for i in layout.body] if kind == "article" else []
    text = "\n".join(map(line, body))
    article = Article(
        url=page.url,
        kind=kind,
        title=page_title(opened, title) if kind == "listing" else title.text,
        lead=leads.find(layout.blocks, layout.body, opened.metadata) if body else None,
        body=text,
        published=published,
        modified=story.dating.modified,
        dates=told.find(text, day_of(story.dating)) if text else (),
        attachments=attachments.find(layout.blocks, layout.marks, layout.body) if body else (),
        links=listings.find(layout.blocks, layout.marks, page.url) if kind == "listing" else (),
        language=languages.find(text or " ".join(block.text for block in layout.blocks[:200]), opened.metadata),
        debris=tuple(debris(layout, bool(body))),
    )
    more = tuple(parts.find(layout, page.url)) if body else ()
    return judged(article, (*opened.doubts, *title.doubts, *story.dating.doubts, *more))


def day_of(dating: Dating) -> date | None:
    """The day of publication against which days without a year are read; a year alone would mislead."""
    when = dating.published
    return when.day if when and when.precision != "year" else None


def with_institutions(article: Article, region: str | None) -> Article:
    """Add the institutions named in title and body; a place that several units of the register share is a doubt."""
    found = mentions.find(article.text, region)
    unsettled = dict.fromkeys(it.text for it in found if mentions.is_ambiguous(it))
    doubts = tuple(Doubt("ambiguous-place", text) for text in unsettled)
    return replace(article, institutions=found, doubts=(*article.doubts, *doubts))


def judged(article: Article, known: tuple[Doubt, ...]) -> Article:
    """Add the doubts about the whole and the estimate of quality."""
    reasons = {doubt.reason for doubt in known}
    found = (*known, *(doubt for doubt in quality.doubts(article) if doubt.reason not in reasons))
    return replace(article, doubts=found, quality=quality.estimate(found))


def page_title(opened: Opened, title: Title) -> str | None:
    """The title of a listing: its own name for itself goes before a headline that happens to stand on it."""
    heads = (block.text for block in opened.blocks if block.level == 1 and not block.hidden)
    return next((told for told in (*opened.metadata.titles, *heads) if words(told)), title.text)


def line(block: Block) -> str:
    """A block as a line of the body."""
    return ITEM + block.text if block.kind == "item" and not is_described(block.path) else block.text


def is_described(path: tuple[str, ...]) -> bool:
    """Say whether a block is a paragraph in a description (`<dd><div><p>`, bulletins hold whole texts so), and no item of a list."""
    tags = list(map(tag_of, path))
    inside = next((n for n in range(len(tags) - 1, -1, -1) if tags[n] in ("li", "dd", "dt")), None)
    return inside is not None and tags[inside] == "dd" and "p" in tags[inside:]


def debris(layout: Layout, has_body: bool) -> Iterator[Debris]:
    """What was left out, neighbours of one reason together, in reading order."""
    inside, head = {layout.title, *(layout.body if has_body else ())}, layout.title or 0
    below = frozenset(fields(layout) if has_body else ())
    pairs = enumerate(zip(layout.marks, layout.blocks, strict=True))
    left = [
        (mark or (ABOVE if i < head else BELOW if i in below else OUTSIDE), block.text) for i, (mark, block) in pairs if i not in inside
    ]
    for reason, group in groupby(left, key=itemgetter(0)):
        yield Debris(reason, "\n".join([text for _, text in group]))


def fields(layout: Layout) -> Iterator[int]:
    """Yield the blocks between the title and the text, up to a heading or a link, with which something else begins."""
    between = range(layout.title + 1, min(layout.body)) if layout.title is not None and layout.body else ()
    yield from takewhile(lambda i: not (layout.blocks[i].level or is_link(layout.blocks[i])), between)
