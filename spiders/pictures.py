"""Pages whose text is a picture: a scanned notice or a poster below the headline, and nothing that can be read."""

from __future__ import annotations

import re
from typing import Any

from scrapy.http import Response

from pipeline.letters import fold
from pipeline.messages import GONE, SHUT
from pipeline.records import Article
from spiders.listing_links import is_page, words_of

PICTURED = "it is no article: pictures stand in place of its text, and they are not read"
HEADINGS = "h1, h2, h3, [class*=title i], [class*=heading i]"
STEPS = 3  # elements around a headline in which its picture may stand
ADORNS = re.compile(r"logo|icon|ikon|banner|baner|avatar|spacer|404", re.I)  # in a picture's address or class
LARGE = 100  # pixels of a side from which on a picture may hold a text, where it tells its size


def in_pictures(response: Response, article: Article) -> str | None:
    """Return in words that pictures stand in place of a page's text, below its headline and in its element; None where they do not. A page
    that tells of an error, or asks for a password, is none of these, whatever adorns it.
    """
    title = fold(article.title or "")
    if not title or article.body or not is_page(response) or response.css("input[type=password i]"):
        return None
    if GONE.search(title) or SHUT.fullmatch(title):
        return None
    heads = [it for it in response.css(HEADINGS) if fold(words_of(it)) == title]
    return PICTURED if any(map(has_picture_below, heads)) else None


def has_picture_below(head: Any) -> bool:
    """Say whether a picture that may hold a text stands behind a headline, in one of the elements around it; the page's own is too wide."""
    around = head.xpath(f"ancestor::*[position() <= {STEPS}][not(self::body or self::html)]")
    behind = head.xpath("following::img")
    own = {it.root for part in around for it in part.css("img")}
    is_error = any(GONE.search(fold(words_of(part))) for part in around)
    return not is_error and any(it.root in own and may_hold_text(it) for it in behind)


def may_hold_text(picture: Any) -> bool:
    """Say whether a picture may be a poster or a scan, as far as its address, class and size say."""
    named = " ".join(picture.attrib.get(name, "") for name in ("src", "class", "id"))
    sides = [side for name in ("width", "height") if (side := picture.attrib.get(name, "")).isdecimal()]
    return not ADORNS.search(named) and all(int(side) >= LARGE for side in sides)
