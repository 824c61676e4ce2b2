"""How the editors of the demo's sites mark up a story: clean paragraphs, office exports, bare line breaks, layout tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby

from demo.records import CELL, Passage

LONELY = re.compile(r"(?<=[ (])([aiouwzAIOUWZ]) ")  # one-letter words, which Polish typography never leaves at the end of a line


@dataclass(frozen=True, slots=True)
class Style:
    """The patterns of each kind of passage; "group" wraps the items of a list, "rows" those of a table, "cell" a cell."""

    paragraph: str = "<p>{}</p>\n"
    heading: str = "<h2>{}</h2>\n"
    quote: str = "<blockquote><p>{}</p></blockquote>\n"
    item: str = "<li>{}</li>\n"
    group: str = "<ul>\n{}</ul>\n"
    row: str = "<tr>{}</tr>\n"
    rows: str = "<table>\n{}</table>\n"
    cell: str = "<td>{}</td>"
    glued: bool = False


OFFICE_SPAN = '<span style="font-size: 11.0pt; font-family: &quot;Calibri&quot;,sans-serif;">'
STYLES: Mapping[str, Style] = {
    "plain": Style(),
    "headed": Style(heading="<h3>{}</h3>\n", rows='<figure class="wp-block-table"><table><tbody>{}</tbody></table></figure>\n'),
    "office": Style(
        paragraph=f'<p class="MsoNormal" style="text-align: justify;">{OFFICE_SPAN}{{}}</span></p>\n',
        heading=f'<p class="MsoNormal"><strong>{OFFICE_SPAN}{{}}</span></strong></p>\n',
        quote=f'<p class="MsoNormal"><em>{OFFICE_SPAN}{{}}</span></em></p>\n',
        item=f'<li class="MsoListParagraph">{OFFICE_SPAN}{{}}</span></li>\n',
        group='<ul type="disc">\n{}</ul>\n',
        cell='<td valign="top"><p class="MsoNormal">{}</p></td>',
        glued=True,
    ),
    "breaks": Style(
        paragraph="{}<br><br>\n",
        heading="<b>{}</b><br><br>\n",
        quote="<i>{}</i><br><br>\n",
        item="- {}<br>\n",
        group="{}<br>\n",
        rows='<table border="1">\n{}</table><br>\n',
    ),
    "divs": Style(
        paragraph='<div class="tekst">{}</div>\n',
        heading='<div class="srodtytul">{}</div>\n',
        quote='<div class="cytat">{}</div>\n',
        item="<li><div>{}</div></li>\n",
        group="<ol>\n{}</ol>\n",
        glued=True,
    ),
    "fonts": Style(
        paragraph='<p align="justify"><font face="Arial" size="2">{}</font></p>\n',
        heading='<p><font face="Arial" size="3"><b>{}</b></font></p>\n',
        quote='<p><font face="Arial" size="2"><i>{}</i></font></p>\n',
        item='<li><font face="Arial" size="2">{}</font>\n',
    ),
}


def text_html(text: str, style: Style) -> str:
    """Escape a text; a style with glue puts no-break spaces after one-letter words."""
    safe = escape(text, quote=False)
    return LONELY.sub(r"\1&nbsp;", safe) if style.glued else safe


def lead_html(lead: str, name: str) -> str:
    """The lead as a paragraph of a style."""
    style = STYLES[name]
    return style.paragraph.format(text_html(lead, style))


def passages_html(passages: Iterable[Passage], name: str) -> str:
    """The passages after the lead in a style; neighbouring items make one list, neighbouring rows one table."""
    style = STYLES[name]
    return "".join(group_html(kind, [passage.text for passage in group], style) for kind, group in groupby(passages, lambda p: p.kind))


def group_html(kind: str, texts: list[str], style: Style) -> str:
    """One run of passages of the same kind."""
    if kind == "row":
        return style.rows.format("".join(row_html(text, style) for text in texts))
    inner = "".join(getattr(style, kind).format(text_html(text, style)) for text in texts)
    return style.group.format(inner) if kind == "item" else inner


def row_html(text: str, style: Style) -> str:
    """One row of a table."""
    return style.row.format("".join(style.cell.format(text_html(cell, style)) for cell in text.split(CELL)))
