"""The rules in their order: what a page's own names say goes first, wording after, neighbourhood last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.debris import (
    banners,
    calendars,
    captchas,
    cards,
    consents,
    datelines,
    endings,
    footers,
    images,
    info_lines,
    navigation,
    own_parts,
    promotions,
    related,
    signatures,
    threads,
    widgets,
)
from pipeline.debris.lines import SHORT, Blocks, Rule
from pipeline.debris.structure import structural
from pipeline.letters import fold
from pipeline.selectors import selected

# The first rule to claim a block gives the reason. These rules look at a block's neighbours too...
FIRST: tuple[Rule, ...] = (
    calendars.calendar,
    banners.cookie_banner,
    consents.consent_dialog,
    banners.privacy_notice,
    captchas.captcha,
    captchas.consent_clause,
    images.caption,
    widgets.noscript_notice,
)
# ... these at its words alone, each by one pattern...
LINES: tuple[tuple[Rule, re.Pattern[str]], ...] = (
    (captchas.form_label, captchas.LABEL),
    (navigation.back_link, navigation.BACK),
    (navigation.print_link, navigation.PRINT),
    (navigation.tool_line, navigation.TOOLS),
    (navigation.skip_link, navigation.SKIP),
    (navigation.breadcrumbs, navigation.CRUMBS),
    (navigation.section_label, navigation.SECTION),
    (navigation.pager, navigation.PAGER),
    (widgets.font_size, widgets.FONT),
    (widgets.name_days, widgets.NAMES),
    (widgets.counter, widgets.COUNTER),
    (widgets.status_label, widgets.STATUS),
    (widgets.copy_guard, widgets.GUARD),
    (widgets.email_cloak, widgets.CLOAK),
    (widgets.archive_notice, widgets.ARCHIVE),
    (widgets.script_notice, widgets.SCRIPTS),
    (widgets.leftover, widgets.LEFT),
    (info_lines.entry_note, info_lines.ENTRY_NOTE),
    (images.photo_credit, images.CREDIT),
    (images.logo, images.LOGO),
    (promotions.share_bar, promotions.SHARE),
    (promotions.newsletter, promotions.LETTER),
    (promotions.follow_us, promotions.FOLLOW),
    (promotions.comment_heading, promotions.COMMENTS),
    (promotions.advert, promotions.ADVERT),
    (promotions.paywall_notice, promotions.PAYWALL),
    (related.read_more, related.MORE),
    (endings.tag_line, endings.TAGS),
    (signatures.author_contact, signatures.AUTHOR_CONTACT),
    (signatures.salutation, signatures.SALUTATION),
    (footers.copyright_line, footers.RIGHTS),
)
# ... and these at the neighbours again, now that the single lines have gone.
LAST: tuple[Rule, ...] = (
    threads.comments,
    navigation.contents_list,
    datelines.date_line,
    info_lines.info_line,
    info_lines.data_items,
    signatures.author_initials,
    signatures.byline,
    signatures.agency,
    signatures.closing_name,
    signatures.author_box,
    related.story_links,
    related.link_paragraph,
    related.teaser_list,
    endings.attachment_list,
    endings.funding_note,
    cards.document_card,
    promotions.film_title,
    footers.contact_footer,
)
RULES: tuple[Rule, ...] = (*FIRST, *(rule for rule, _ in LINES), *LAST)
# One pass tells the few lines that any line rule claims from the many that none does: a third of the time of all rules.
ANY_LINE = re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern in LINES))
# Those that may claim a line of more than lines.SHORT characters; the paragraphs of a text are spared the others.
LONG = (
    navigation.CRUMBS, widgets.CLOAK, widgets.ARCHIVE, widgets.SCRIPTS, widgets.LEFT, info_lines.ENTRY_NOTE, images.CREDIT,
    promotions.LETTER, promotions.ADVERT, promotions.PAYWALL, endings.TAGS, footers.RIGHTS,
)  # fmt: skip
ANY_LONG = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in LONG))
LONGEST = 500  # characters of the longest line that a line rule claims


def mark(blocks: Blocks) -> tuple[str | None, ...]:
    """Return the reason of each block that is debris, None for the others. What a site's own rules name goes before all else."""
    marks: list[str | None] = [None] * len(blocks)
    claim(marks, selected(blocks, "debris"), "site-rule")
    for span, reason in structural(blocks):
        claim(marks, span, reason)
    free = [i for i, reason in enumerate(marks) if reason is None]
    lines = [i for i in free if len(blocks[i].text) <= LONGEST and is_claimed(blocks[i].text) and not own_parts.heads_text(blocks, i)]
    apply(FIRST, blocks, free, marks)
    apply([rule for rule, _ in LINES], blocks, lines, marks)
    apply(LAST, blocks, free, marks)
    return tuple(marks)


@lru_cache(maxsize=8192)
def is_claimed(text: str) -> bool:
    """Say whether any line rule claims a text; menus and tools come again on every page of a site."""
    return (ANY_LINE if len(text) <= SHORT else ANY_LONG).fullmatch(fold(text)) is not None


def apply(rules: Sequence[Rule], blocks: Blocks, places: Sequence[int], marks: list[str | None]) -> None:
    """Let rules claim their blocks among those at `places`."""
    among = [blocks[i] for i in places]
    for rule in rules:
        for span in rule(among):
            claim(marks, places[span.start : span.stop], rule.__name__.replace("_", "-"))


def claim(marks: list[str | None], places: Iterable[int], reason: str) -> None:
    """Mark blocks that no rule has claimed before."""
    for i in places:
        marks[i] = marks[i] or reason
