"""Menus that stand in a frame of their own: what they lead to opens in another frame of the set."""

from __future__ import annotations

import re

from scrapy.http import Response

from pipeline.letters import fold
from spiders.listing_links import shape_of, words_of
from spiders.responses import target
from spiders.static_pages import NAME, is_static_name

OWN = re.compile(r"_|$")  # how targets begin that name no frame of the set ("_blank", "_top"), or none at all


def menu_in(response: Response) -> set[str]:
    """Return the pages to which the menu in a frame of its own leads: what has the shape of address of pages that each site has ("O nas",
    "Kontakt"). Headlines that have a shape of their own are none of them.
    """
    anchors = [(url, words_of(a)) for a in response.css("a[href]") if (url := target(response, a.attrib["href"]))]
    shapes = {shape_of(url) for url, words in anchors if NAME.fullmatch(fold(words).strip()) or is_static_name(url)}
    return {url for url, _ in anchors if shape_of(url) in shapes}


def opens_elsewhere(response: Response, name: str) -> bool:
    """Say whether most links of what stands in a frame of this name open in another one."""
    default = response.css("base::attr(target)").get("")
    targets = [a.attrib.get("target", default).strip().lower() for a in response.css("a[href]")]
    return 2 * sum(it != name and not OWN.match(it) for it in targets) > len(targets)
