"""Blocks of a page that are links by their own line of script, and have no other: a card that opens its article when it is clicked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scrapy.http import Response

from spiders.responses import target

BLOCKS = """//*[self::div or self::li or self::tr or self::article or self::section][@onclick]
    [not(ancestor::nav or ancestor::header[not(ancestor::article)] or ancestor::footer)]"""
# All that such a line does is to go to an address in quotes; what a variable, a condition or a question decides is none.
GOING = re.compile(
    r"\s*(?:javascript:)?\s*(?:(?:window|document|self|top|parent)\.)?"
    r"(?:location(?:\.href)?\s*=\s*(['\"])([^'\"\s]+)\1|(?:location\.(?:assign|replace)|open)\(\s*(['\"])([^'\"\s]+)\3\s*(?:,[^()+]*)?\))"
    r"\s*;?\s*(?:return (?:false|true)\s*;?)?\s*"
)


def clickable(response: Response) -> Iterator[tuple[Any, str]]:
    """Yield the blocks whose own script does nothing but go to an address, with that."""
    for block in response.xpath(BLOCKS):
        going = GOING.fullmatch(block.attrib["onclick"])
        if going and (url := target(response, going[2] or going[4])):
            yield block, url
