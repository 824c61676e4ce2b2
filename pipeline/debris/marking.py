"""The rules in their order: what a page's own names say goes first, wording after, neighbourhood last."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.debris import (
    banners,
    calendars,
    captchas,
    datelines,
    endings,
    footers,
    images,
    navigation,
    promotions,
    related,
    signatures,
    widgets,
)
from pipeline.debris.lines import Blocks, Rule
from pipeline.debris.structure import structural
from pipeline.selectors import selected

# The first rule to claim a block gives the reason. Rules of one block go before those that take neighbours with them.
RULES: tuple[Rule, ...] = (
    calendars.calendar,
    banners.cookie_banner,
    banners.privacy_notice,
    captchas.captcha,
    captchas.form_label,
    captchas.consent_clause,
    navigation.back_link,
    navigation.print_link,
    navigation.skip_link,
    navigation.breadcrumbs,
    navigation.section_label,
    navigation.pager,
    widgets.font_size,
    widgets.name_days,
    widgets.counter,
    widgets.copy_guard,
    widgets.email_cloak,
    widgets.leftover,
    datelines.date_line,
    images.photo_credit,
    images.logo,
    signatures.author_initials,
    signatures.byline,
    signatures.agency,
    signatures.author_contact,
    signatures.closing_name,
    promotions.share_bar,
    promotions.newsletter,
    promotions.follow_us,
    promotions.comment_heading,
    promotions.advert,
    related.read_more,
    related.story_links,
    related.link_paragraph,
    related.teaser_list,
    endings.tag_line,
    endings.attachment_list,
    footers.copyright_line,
    footers.contact_footer,
)


def mark(blocks: Blocks) -> tuple[str | None, ...]:
    """Return the reason of each block that is debris, None for the others. What a site's own rules name goes before all else."""
    marks: list[str | None] = [None] * len(blocks)
    claim(marks, selected(blocks, "debris"), "site-rule")
    for span, reason in structural(blocks):
        claim(marks, span, reason)
    places = [i for i, reason in enumerate(marks) if reason is None]
    free = [blocks[i] for i in places]
    for rule in RULES:
        for span in rule(free):
            claim(marks, places[span.start : span.stop], rule.__name__.replace("_", "-"))
    return tuple(marks)


def claim(marks: list[str | None], places: Iterable[int], reason: str) -> None:
    """Mark blocks that no rule has claimed before."""
    for i in places:
        marks[i] = marks[i] or reason
