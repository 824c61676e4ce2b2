"""What the facts met on the real sites occurs in the demo: every family of systems, form of paging and kind of debris.

The left sides are the words of the facts, which are no part of the project; the right sides are what the demo has for them.
"""

from pathlib import Path

import pytest

from demo.hosts import SITES

FACTS = Path(__file__).parents[3] / "shared" / "sites" / "sites.yaml"
# What a platform's name in the facts begins with or holds, and the beginning of the demo's name for it.
PLATFORMS = {
    "plain permalinks": "WordPress, plain permalinks",
    "copy-protection": "WordPress with a copy guard",
    "custom post type": "WordPress, folders renamed",
    "renamed folders": "WordPress, folders renamed",
    "WordPress": "WordPress",
    "frozen as static files": "Joomla, frozen",
    "K2": "Joomla + K2",
    "Joomla": "Joomla",
    "Drupal": "Drupal",
    "TYPO3": "TYPO3",
    "Liferay": "Liferay",
    "CMS Made Simple": "CMS Made Simple",
    "SmartSite": "SmartSite",
    "ASP.NET MVC": "SmartSite",
    "ASP.NET": "ASP.NET",
    "gov.pl": "national portal",
    "art,ID,slug.html": "custom, addresses art,N,slug.html",
    "ID,Slug.html": "custom, addresses N,Slug.html",
    "/pl/Section/Title": "custom, addresses /pl/Section/Title",
    "/artykul/ID/slug": "custom, addresses artykul/N/slug",
    "a-ID-slug": "custom, addresses a-N-slug",
    "tNN/aNN/rNNN": "custom, addresses ending in -tN",
    "static e-bulletin": "static pages",
    "three generations": "custom, calendar above the news",
    "id=N": "ASP.NET, one form around all",
}
# Forms of paging in the facts, and what the demo's further pages hold for them.
PAGING = {
    "/page/N": "/page/{page}",
    "page/N": "/page/{page}",
    "strona/N": "/strona/{page}",
    "?start=N": "?start={offset}",
    "?limit=6&start=N": "?limit=6&start={offset}",
    "?paged=N": "&paged={page}",
    "?page=N (0-based)": "?page={zero}",
    "?page=N&t=tag": "?page={page}&t=",
    "?page=N": "?page={page}",
    "browse/N": "browse/{zero}/?cHash={hash}",
    "_101_INSTANCE": "_101_INSTANCE",
    "m96dd4pagenumber": "m96dd4pagenumber={page}",
    "?y=YYYY&m=M&archiwum=1": "?y={yyyy}&m={m}&archiwum=1",
}
# Kinds of debris in the facts, and the demo's pieces for them; the others are parts of its skeletons (menus, sidebars, pagers, teasers).
DEBRIS = {
    "a11y": "skip", "alert-bar": "alert_bar", "archive-notice": "archive_notice", "author": "author", "back-link": "back",
    "breadcrumb": "crumbs", "calendar": "calendar", "captcha": "captcha", "category-label": "tags", "contact-footer": "contact",
    "contrast": "contrast", "cookies": "cookies", "counter": "counter", "crawl-clock": "clock", "email-cloak": "email_cloak",
    "empty-label": "empty_label", "empty-list": "empty_list", "eu-funding": "eu_line", "flash": "flash", "font-size": "fonts",
    "gallery": "gallery", "gallery-help": "gallery", "image-alt": "photo", "language-mix": "english", "logos": "logos",
    "nameday": "name_days", "print": "print", "read-more": "see_also", "result-count": "results", "rodo": "rodo", "separator": "dots",
    "source-line": "source_line", "status-label": "status", "template-leak": "template_leak",
}  # fmt: skip
IN_SKELETONS = {"nav", "header", "sidebar", "pager", "attachments", "duplicate-line", "title-tag", "truncation", "copy-protection"}
WORDS_OF_AUTHORS = {"typography", "salutation", "link-word", "tracking-parameter"}  # belong to the text, or to addresses
UNTOLD = ("unknown", "None")


@pytest.fixture(scope="module")
def facts():
    yaml = pytest.importorskip("yaml")
    if not FACTS.exists():
        pytest.skip("the dossier of the sites is not here")
    return yaml.load(FACTS.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["sites"]


def test_every_family_of_systems_has_a_site(facts):
    shown = [site.layout.platform for site in SITES]
    missing = [wanted for wanted in PLATFORMS.values() if not any(platform.startswith(wanted) for platform in shown)]
    named = {record["platform"]["name"] for record in facts}

    assert missing == []
    assert {name for name in named if not any(word in name for word in PLATFORMS)} <= {"custom", "unknown", "a category of the portal"}


def test_every_form_of_paging_is_walked(facts):
    shown = [form for site in SITES for form in (site.layout.more, site.layout.archive or "")]
    named = {str(listing.get("pagination")) for record in facts for listing in record.get("listing") or []}

    assert [wanted for wanted in PAGING.values() if not any(wanted in form for form in shown)] == []
    assert {form for form in named if not form.startswith(UNTOLD) and not any(form.startswith(known) for known in PAGING)} == set()


def test_every_kind_of_debris_stands_on_some_page(facts):
    shown = {name for site in SITES for name in (*site.layout.top, *site.layout.above, *site.layout.below, *site.layout.foot)}
    kinds = {debris["kind"] for record in facts for debris in record.get("debris") or []}

    assert set(DEBRIS.values()) - shown == set()
    assert kinds - set(DEBRIS) - IN_SKELETONS - WORDS_OF_AUTHORS == set()
