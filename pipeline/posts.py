"""Posts of the WordPress REST interface (`/wp-json/wp/v2/posts`) to entries."""

from __future__ import annotations

import html
import json
import re
from typing import Any

from pipeline.records import Entry, Source
from pipeline.xml_trees import HEAD, HTML

TAG = re.compile(r"<[^<>]{0,500}>")


def read(content: bytes) -> Source:
    """Read a page of posts. A refusal, an HTML page or anything else is told; an empty list is the end of the pages."""
    try:
        posts = json.loads(content)
    except (ValueError, RecursionError):
        return Source(problem="it is an HTML page, not JSON" if HTML.search(content[:HEAD]) else "it is not JSON")
    if isinstance(posts, dict):
        return Source(problem=f"it answers {str(posts.get('code') or posts.get('message') or 'an object')[:80]} instead of posts")
    if not isinstance(posts, list):
        return Source(problem="it is not a list of posts")
    return Source(tuple(entry for post in posts if (entry := entry_of(post))))


def entry_of(post: Any) -> Entry | None:
    """Return the entry of a post, None where it has no address."""
    if not isinstance(post, dict) or not isinstance(post.get("link"), str) or not post["link"].strip():
        return None
    title = post.get("title")
    rendered = title.get("rendered") if isinstance(title, dict) else title
    return Entry(post["link"], plain(rendered), plain(post.get("date")), plain(post.get("modified")))


def plain(value: Any) -> str | None:
    """Return a text without tags and entities."""
    return " ".join(html.unescape(TAG.sub("", value)).split()) or None if isinstance(value, str) else None
