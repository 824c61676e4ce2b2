"""Which block of a page is the headline: what the head confirms, what stands as a heading, what is named a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from pipeline import plain_headlines
from pipeline.debris.lines import link_share
from pipeline.headline_breaks import names_kicker
from pipeline.letters import fold, words
from pipeline.mastheads import WHOLE, has_headline, is_bare_name, is_house_name, is_office, tells_names
from pipeline.plain_headlines import is_link, is_section
from pipeline.records import Block, Metadata
from pipeline.tags import tag_of

PROSE = 60  # characters of running text
HALF = 0.5  # share of links from which on a block is none
LONGEST = 300  # characters of a headline; the longest official one met has 240
MOST_TOLD = 20  # titles and their parts that may confirm a headline: a head of thousands is an attack
BEGINS = 15  # what it counts to begin the head's title: as much as three levels of headings
SHARE = 4  # how many times longer than a headline the head's title may be, and the other way round
NAMED = re.compile(
    r"[#._-](?:(?:lbl|lit|txt)?(?:tytul|title|headline|naglowek|pagetitle|articletitle|entry-title|contentheading)(?![a-z])|"
    r"(?<=\.)(?:display-[1-6]|h[1-3])(?![\w-]))",  # Bootstrap's large type
    re.I,
)
MASTHEAD = re.compile(
    r"#(?:header|naglowek|top|head)(?![\w-])|"
    r"[#._-](?:site-?(?:title|name|branding|header|logo)|logo|masthead|brand|navbar-brand|banner|topbar)(?![a-z])|^address\b",
    re.I,
)
MASTHEAD_STEPS = 5  # steps of a path, from its end, that may be named as a masthead
HOME = re.compile(r"(?:https?://[^/]{1,200})?/?(?:(?:index|start|default)\.\w{2,5}|pl/?)?", re.I)
SIGNS = " :|-–—»·•"
PARTING = frozenset(SIGNS[1:])  # signs that part a site's name from a headline
DATE_ONLY = re.compile(r"[\d\s./:-]{4,20}(?:r\.?)?|\d{1,2} [a-z]{3,12} \d{4}(?: r\.?| roku)?")


def find(
    blocks: Sequence[Block], marks: Sequence[str | None], metadata: Metadata, told: Sequence[str], site: frozenset[int] = frozenset()
) -> int | None:
    """The headline's index: a heading that the head confirms, else the page's h1, else other words that the head confirms, else the
    best heading. A text that only repeats the site's name is none of them: those of `site`, those in the foot."""
    heading = confirmed(blocks, marks, told, [i for i, block in enumerate(blocks) if block.level and i not in site])
    if heading is not None:
        return below_name(blocks, marks, heading) or heading
    other = headline(blocks, marks, metadata, site)
    lower = below_name(blocks, marks, other) if other is not None else None
    if other is not None and blocks[other].level == 1:
        return lower or other
    other = lower or other
    linked = linked_line(blocks, marks, told)
    if linked is not None:
        return linked
    end = plain_headlines.longest(blocks, marks)
    line = confirmed(blocks, marks, told, [i for i in range(end) if i not in site])
    is_sure = line is not None and is_named(blocks[line]) and not is_office(words(blocks[line].text))
    if line is not None and not is_sure and (is_office(words(blocks[line].text)) or line < plain_headlines.menu_end(blocks, end)):
        better = other if other is not None and other != line else plain_headlines.bold_line(blocks, marks)
        return better if better is not None else line
    return other if line is None and all(tells_names(told, words(blocks[name].text)) for name in site) else line


def linked_line(blocks: Sequence[Block], marks: Sequence[str | None], told: Sequence[str]) -> int | None:
    """The last line above the text that is a link alone and whose words the head tells, beside the site's name; no link follows, as in a
    menu. Systems of the 2000s set their headlines so (e107: "div.caption")."""
    end = min(plain_headlines.longest(blocks, marks), len(blocks) - 1)
    fit = (i for i in range(end) if is_link(blocks[i]) and not is_link(blocks[i + 1]) and not blocks[i].hidden)
    own = (i for i in fit if not is_masthead(blocks[i]) and any(is_part(blocks[i].text, title) for title in told))
    return max((i for i in own if not heads_headline(blocks[i + 1 :], blocks[i].text, told)), default=None)


def heads_headline(blocks: Sequence[Block], name: str, told: Sequence[str]) -> bool:
    """Say whether words end a title of the head whose beginning stands in the blocks below them: they are the site's name."""
    before = {title.removesuffix(name).rstrip(SIGNS) for title in told if title.endswith(name) and title != name}
    return bool(before) and any(block.text in before for block in blocks)


def is_part(text: str, title: str) -> bool:
    """Say whether a text of two words at least is a title or one side of it that a sign parts: "Dom Pomocy: Bal seniorów"; no section and
    no office's name."""
    before, behind, mine = title.removesuffix(text).rstrip(), title.removeprefix(text).lstrip(), words(text)
    is_side = (before != title and before[-1:] in PARTING) or (behind != title and behind[:1] in PARTING)
    return (is_side or text == title) and len(mine) > 1 and not is_section(mine) and not is_bare_name(text)


def below_name(blocks: Sequence[Block], marks: Sequence[str | None], name: int) -> int | None:
    """The headline below a heading that only names the office: a heading above the text, a bold line, the line on top of the text."""
    if not is_bare_name(blocks[name].text):
        return None
    end = plain_headlines.longest(blocks, marks)
    first = next((i for i in range(name + 1, end) if marks[i] is None and not blocks[i].level and len(blocks[i].text) >= PROSE), end)
    heads = (i for i in range(name + 1, first) if marks[i] is None and is_headline(blocks[i], ()) and not is_link(blocks[i]))
    beside = slogan(blocks)
    lower = next((i for i in heads if i != beside and not is_bare_name(blocks[i].text)), None)
    if lower is not None:
        return lower
    bold = plain_headlines.bold_line(blocks, marks)
    return bold if bold is not None and bold > name else plain_headlines.above_text(blocks, marks, range(name + 1, end + 1))


def slogan(blocks: Sequence[Block]) -> int | None:
    """The one line that shares its element with the site's name in an h1, "Pomagamy od 1990 roku", where a headline stands below: no
    headline itself, though it be set or called like one."""
    name = next((i for i, block in enumerate(blocks[:-2]) if block.level == 1 and (is_masthead(block) or is_house_name(block.text))), None)
    if name is None:
        return None
    path = blocks[name].path
    around = path[: next((n for n, step in enumerate(path) if tag_of(step) == "h1"), 0)]
    mine, below = blocks[name + 1].path[: len(around)] == around, blocks[name + 2].path[: len(around)] == around
    is_alone = mine and not below and bool(around) and not around[-1].startswith("body")
    return name + 1 if is_alone and has_headline(blocks, name + 1, set()) else None


def confirmed(blocks: Sequence[Block], marks: Sequence[str | None], told: Sequence[str], places: Iterable[int]) -> int | None:
    """The block among some places that the head's titles confirm best; None where they confirm none."""
    own = (mine for title in told if not is_section(mine := words(title)))  # "Aktualności" confirms no "Inne aktualności"
    wanted = list(dict.fromkeys(own))[:MOST_TOLD]
    sizes = [len(title) for title in told] or [0]
    least, most = min(sizes) / SHARE, max(sizes) * SHARE
    scores = {i: confirmation(blocks[i], marks[i], wanted) for i in places if least <= len(blocks[i].text) <= most}
    return best_of(blocks, marks, {i: score for i, score in scores.items() if score > 0})


def confirmation(block: Block, mark: str | None, wanted: Sequence[tuple[str, ...]]) -> int:
    """How well a block is confirmed as the title: 0 for not at all; whole titles go before parts, headings before other blocks."""
    if block.hidden or len(block.text) > LONGEST or (block.level == 0 and mark is not None) or block.kind == "caption":
        return 0
    mine = words(block.text)
    if len(mine) < 2 or is_section(mine) or is_masthead(block):
        return 0
    agreement = max((agree(mine, title) for title in wanted), default=0)
    return agreement and agreement + (40 - 5 * block.level if block.level else 0) - (30 if mark else 0) - (20 if is_link(block) else 0)


def agree(mine: tuple[str, ...], title: tuple[str, ...]) -> int:
    """How far words agree with a title: by what they share, less what they add; the site's name stands at its end more often than not."""
    if not part_of(mine, title):
        return 0
    opening = BEGINS if title[: len(mine)] == mine else 0
    return 10 * min(len(mine), len(title)) - 4 * max(0, len(mine) - len(title)) + opening


def part_of(mine: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Say whether words begin a title, end it, or the other way round; a third of it at least."""
    if len(mine) * 3 < len(title) or len(title) * 2 < len(mine):
        return False
    short, long = sorted((mine, title), key=len)
    return long[: len(short)] == short or long[-len(short) :] == short or (len(short) > 4 and contains(long, short))


def contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Say whether words stand in a row in others."""
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def best_of(blocks: Sequence[Block], marks: Sequence[str | None], scores: Mapping[int, int]) -> int | None:
    """The place with the highest score. Of equal ones the last above the longest paragraph, which is the article's:
    some pages print the headline in a floating bar first."""
    best = max(scores.values(), default=0)
    equal = [i for i, score in scores.items() if score == best]
    if len(equal) < 2:
        return next(iter(equal), None)
    end = plain_headlines.longest(blocks, marks)
    return max((i for i in equal if i <= end), default=equal[0])


def headline(blocks: Sequence[Block], marks: Sequence[str | None], metadata: Metadata, names: frozenset[int]) -> int | None:
    """The best headline where the head says nothing of use: the highest one that is neither debris nor the site's name."""
    site = words(metadata.site_name or "")
    last = max((i for i, block in enumerate(blocks) if marks[i] is None and is_prose(block)), default=len(blocks))
    above = (i for i in range(min(last, len(blocks))) if marks[i] is None and i not in names)
    beside = slogan(blocks)
    fit = [i for i in above if i != beside and is_headline(blocks[i], site)]
    return min(fit, key=lambda i: (blocks[i].level > 2, (blocks[i].level or 2) + is_link(blocks[i]) / 2, i), default=None)


def is_prose(block: Block) -> bool:
    """Say whether a block is running text: a headline stands above some."""
    return len(block.text) >= PROSE and link_share(block) < HALF


def is_headline(block: Block, site: tuple[str, ...]) -> bool:
    """Say whether a block may be an article's headline: a heading or named so, two words at least, no section, not the site's name."""
    if block.hidden or len(block.text) > LONGEST or not (block.level or is_named(block)) or is_masthead(block) or is_kicker(block):
        return False
    mine = words(block.text)
    return len(mine) >= (1 if block.level == 1 else 2) and not is_section(mine) and mine != site


def is_kicker(block: Block) -> bool:
    """Say whether a block in a heading is a word above the headline: "Pomoc" in "span.kicker"."""
    return bool(block.level) and block.path[-1:] != () and block.path[-1].startswith("span") and names_kicker(block.path[-1])


def is_named(block: Block) -> bool:
    """Say whether an element is named as a title: "span.tytul", "div.article-title"."""
    return any(map(names_title, block.path[-2:]))


def is_masthead(block: Block) -> bool:
    """Say whether a block is the site's own name at the head of every page, which leads home, or its address at the foot."""
    return (is_link(block) and bool(HOME.fullmatch(block.links[0].url))) or any(map(names_masthead, inmost(block.path)))


def inmost(path: tuple[str, ...]) -> tuple[str, ...]:
    """The last steps of a path, from an article's own on: what stands in it is no head of the page, though the whole be called "top"."""
    steps = path[-MASTHEAD_STEPS:]
    own = max((n for n, step in enumerate(steps) if step.startswith("article")), default=0)
    return steps[own:]


@lru_cache(maxsize=4096)
def names_title(step: str) -> bool:
    """Say whether a step of a path is named as a title."""
    return bool(NAMED.search(step))


@lru_cache(maxsize=4096)
def names_masthead(step: str) -> bool:
    """Say whether a step of a path is named as the head of every page."""
    return bool(MASTHEAD.search(step)) and not step.startswith(("body", "html", "main")) and not WHOLE.search(step)


def first_line(blocks: Sequence[Block], marks: Sequence[str | None]) -> int | None:
    """The title of a plain text: the last short line before the first paragraph (a region's name may stand above it, seed 004)."""
    above = list(lines_above(blocks, marks))
    return above[-1] if above else None


def lines_above(blocks: Sequence[Block], marks: Sequence[str | None]) -> Iterator[int]:
    """Short lines without a full stop above the first paragraph of a plain text."""
    for i, block in enumerate(blocks):
        if marks[i] is not None or block.kind != "line":
            continue
        if len(block.text) > LONGEST or block.text[-1] in ".:;,":
            return
        if not DATE_ONLY.fullmatch(fold(block.text)):
            yield i
