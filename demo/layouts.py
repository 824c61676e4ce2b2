"""The kinds of sites that the demo knows: which skeleton, which addresses, how paging and the date are written, which debris stands where.

Address forms hold the fields of `days.written` and {number}, {slug}; those of a listing's further pages {page} (from 1), {zero} (from 0),
{offset} (articles before it) and {hash} (the check sum that TYPO3 wants).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Service = Literal["rest", "feed", "sitemap", "sitemap-index", "sitemap-gzip", "joomla-feed"]


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to build a site. `dateline` None: no date on the page. `head` names what the head tells: json-ld, meta.

    `archive` is the address of further listings by year ({yyyy}), beside the paged one; `feed` and `rest` are where those services stand
    (plain permalinks put them into the query: "/?feed=rss2", "/?rest_route=/wp/v2/posts").
    """

    platform: str
    skeleton: str
    article: str
    listing: str
    more: str
    dateline: str | None = None
    listing_dateline: str | None = None
    style: str = "plain"
    per_page: int = 10
    slug: Literal["ascii", "polish"] = "ascii"
    slug_words: int = 12
    head: tuple[str, ...] = ()
    services: tuple[Service, ...] = ()
    prints: str | None = None
    aliases: tuple[str, ...] = ()
    archive: str | None = None
    feed: str = "/feed/"
    rest: str = "/wp-json/wp/v2/posts"
    contact: str = "/kontakt"
    section: str = "Aktualności"
    top: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()


WORDPRESS = Layout(
    platform="WordPress",
    skeleton="wordpress",
    article="/{yyyy}/{mm}/{dd}/{slug}/",
    listing="/category/aktualnosci/",
    more="/category/aktualnosci/page/{page}/",
    dateline="{d} {month} {yyyy}",
    listing_dateline="{d} {month} {yyyy}",
    style="headed",
    head=("json-ld", "meta"),
    services=("rest", "feed", "sitemap-index"),
    aliases=("/?p={number}",),
    contact="/kontakt/",
    top=("skip_en", "cookies"),
    above=("crumbs",),
    below=("tags", "share", "comments"),
    foot=("newsletter", "contact", "copyright"),
)
JOOMLA = Layout(
    platform="Joomla",
    skeleton="joomla",
    article="/aktualnosci/8-wydarzenia/{number}-{slug}",
    listing="/aktualnosci/8-wydarzenia",
    more="/aktualnosci/8-wydarzenia?start={offset}",
    dateline="Opublikowano: {d} {Month} {yyyy}",
    style="office",
    services=("joomla-feed",),
    prints="/aktualnosci/8-wydarzenia/{number}-{slug}?tmpl=component&print=1",
    aliases=("/index.php/aktualnosci/8-wydarzenia/{number}-{slug}",),
    top=("fonts", "contrast"),
    above=("crumbs",),
    below=("email_cloak",),
    foot=("contact", "logos", "search"),
)
LIFERAY = Layout(
    platform="Liferay",
    skeleton="liferay",
    article="/-/aktualnosci/0/{number}/{slug}",
    listing="/aktualnosci",
    more="/aktualnosci?p_p_id=101_INSTANCE_kG7pWq&p_p_lifecycle=0&_101_INSTANCE_kG7pWq_delta=12&_101_INSTANCE_kG7pWq_cur={page}",
    dateline="{weekday}, {d} {month} {yyyy}",
    style="divs",
    per_page=12,
    services=("sitemap",),
    aliases=("/web/guest/-/{slug}",),
    top=("skip", "alert_bar"),
    above=("photo",),
    below=("author", "share"),
    foot=("gov_links", "contact", "copyright"),
)
DRUPAL = Layout(
    platform="Drupal",
    skeleton="drupal",
    article="/node/{number}",
    listing="/aktualnosci",
    more="/aktualnosci?page={zero}",
    dateline="Data opublikowania: {dd}.{mm}.{yyyy}",
    services=(),
    top=("skip", "fonts_list"),
    above=("crumbs_list",),
    below=("gallery", "top"),
    foot=("rodo", "contact"),
)
TYPO3 = Layout(
    platform="TYPO3",
    skeleton="typo3",
    article="/aktualnosci/artykul/{slug}/?cHash={hash}",
    listing="/aktualnosci/",
    more="/aktualnosci/browse/{zero}/?cHash={hash}&no_cache=1",
    dateline="Data publikacji: {dd}.{mm}.{yyyy}, data modyfikacji: 01.10.2026",
    per_page=8,
    contact="/kontakt/",
    top=("clock", "name_days"),
    above=("crumbs",),
    below=("back", "print_here"),
    foot=("contact", "copyright"),
)
CALENDAR = Layout(
    platform="custom, calendar above the news",
    skeleton="calendar",
    article="/aktualnosc/{slug}-{number}.html",
    listing="/aktualnosci.html",
    more="/aktualnosci/strona-{page}.html",
    dateline="{yyyy}-{mm}-{dd}",
    listing_dateline="{yyyy}-{mm}-{dd}",
    style="office",
    prints="/drukujnews/news/{number}.html",
    contact="/kontakt.html",
    above=("calendar",),
    below=("print",),
    foot=("logos", "contact"),
)
COOKIE_TAIL = Layout(
    platform="custom, cookie text at the end",
    skeleton="cookietail",
    article="/aktualnosci/{slug}",
    listing="/aktualnosci",
    more="/aktualnosci?strona={page}",
    dateline="{d} {month} {yyyy}",
    listing_dateline="{d} {month} {yyyy}",
    style="plain",
    services=("sitemap-gzip",),
    below=("back",),
    foot=("cookie_tail",),
)
SUM_CAPTCHA = Layout(
    platform="custom, addresses ending in -tN, -aN, -rN",
    skeleton="sumcaptcha",
    article="/osrodek-t20/aktualnosci-a26/{slug}-r{number}",
    listing="/osrodek-t20/aktualnosci-a26",
    more="/osrodek-t20/aktualnosci-a26/{page}",
    style="divs",
    per_page=9,
    contact="/kontakt-t9",
    top=("fonts",),
    above=("crumbs",),
    below=("source_line", "captcha"),
    foot=("contact",),
)
COPY_GUARD = Layout(
    platform="WordPress with a copy guard",
    skeleton="copyguard",
    article="/{slug}/",
    listing="/wiadomosci/",
    more="/wiadomosci/page/{page}/",
    style="plain",
    section="Wiadomości",
    contact="/kontakt/",
    top=("cookies",),
    below=("initials",),
    foot=("newsletter", "copyright"),
)
ASPNET = Layout(
    platform="ASP.NET, one form around all",
    skeleton="aspnet",
    article="/Default.aspx?page=aktualnosc&id={number}",
    listing="/Default.aspx?page=aktualnosci",
    more="/Default.aspx?page=aktualnosci&nr={page}",
    dateline="Dodano: {dd}-{mm}-{yyyy}",
    listing_dateline="{dd}-{mm}-{yyyy}",
    style="fonts",
    per_page=15,
    contact="/Default.aspx?page=kontakt",
    top=("fonts", "login_box"),
    below=("counter", "print_here"),
    foot=("contact",),
)
BREAKS = Layout(
    platform="static pages, Roman months",
    skeleton="breaks",
    article="/{yyyy}/nr{number}.html",
    listing="/nowosci.html",
    more="/nowosci{page}.html",
    dateline="{d} {roman} {yyyy} r.",
    listing_dateline="{d} {roman} {yyyy} r.",
    style="breaks",
    per_page=20,
    section="Nowości",
    contact="/kontakt.html",
    foot=("counter",),
)
ADDRESSED = Layout(
    platform="custom, addresses a-N-slug",
    skeleton="addressed",
    article="/a-{number}-{slug}",
    listing="/aktualnosci",
    more="/aktualnosci?strona={page}",
    dateline="Data dodania: {yyyy}-{mm}-{dd} {HH}:{MM}",
    style="office",
    slug="polish",
    below=("eu_line", "back_small"),
    foot=("contact",),
)
BRACKETS = Layout(
    platform="custom, addresses N,Slug.html",
    skeleton="brackets",
    article="/{number},{slug}.html",
    listing="/1,Aktualnosci.html",
    more="/1,Aktualnosci.html?y={page}",
    dateline="({yyyy}-{mm}-{dd})",
    per_page=10,
    contact="/2,Kontakt.html",
    top=("contrast",),
    above=("crumbs",),
    below=("share", "print_here"),
    foot=("logos", "contact", "copyright"),
)
PATH_DATED = replace(
    WORDPRESS,
    platform="WordPress, the day only in the address",
    listing="/aktualnosci/",
    more="/aktualnosci/strona/{page}/",
    dateline=None,
    listing_dateline=None,
    head=(),
    services=("sitemap-index",),
    aliases=(),
    below=("tags", "share"),
)
K2 = Layout(
    platform="Joomla + K2",
    skeleton="k2",
    article="/aktualnosci/item/{number}-{slug}",
    listing="/aktualnosci",
    more="/aktualnosci?limit=6&start={offset}",
    dateline="{weekday}, {d} {month} {yyyy} {HH}:{MM}",
    per_page=6,
    aliases=("/component/k2/item/{number}-{slug}",),
    below=("rating", "more_in_category"),
    foot=("contact",),
)
PORTAL = Layout(
    platform="national portal",
    skeleton="portal",
    article="/web/wojewoda/{slug}",
    listing="/web/wojewoda/aktualnosci",
    more="/web/wojewoda/aktualnosci?page={page}&size=10",
    dateline="{dd}.{mm}.{yyyy}",
    listing_dateline="{dd}.{mm}.{yyyy}",
    style="headed",
    slug_words=7,
    above=("gallery",),
    below=("metryka", "print_here"),
    foot=("gov_links", "copyright"),
)
SMARTSITE = Layout(
    platform="SmartSite",
    skeleton="smartsite",
    article="/Aktualnosci/Details/{number}/{slug}",
    listing="/Aktualnosci",
    more="/Aktualnosci?nr={page}",
    dateline="Data publikacji: {yyyy}.{mm}.{dd} {HH}:{MM}, aktualizacja: 2026.09.30 08:00",
    style="divs",
    top=("contrast", "fonts"),
    above=("template_leak",),
    below=("valid_until", "share"),
    foot=("contact", "logos"),
)
MADE_SIMPLE = Layout(
    platform="CMS Made Simple",
    skeleton="simple",
    article="/index.php?mact=News,cntnt01,detail,0&cntnt01articleid={number}",
    listing="/index.php?page=aktualnosci",
    more="/index.php?page=aktualnosci&m96dd4pagenumber={page}",
    dateline="{mm}/{yyyy}",
    style="office",
    contact="/index.php?page=kontakt",
    below=("dots", "back"),
    foot=("counter", "contact"),
)
STAMPED = Layout(
    platform="custom, a time stamp at the end of the slug",
    skeleton="stamped",
    article="/artykul/{slug}-{yyyy}{mm}{dd}{HH}{MM}",
    listing="/wiadomosci",
    more="/wiadomosci?page={page}&t=wszystkie",
    section="Wiadomości",
    slug_words=8,
    top=("cookies",),
    above=("see_also",),
    below=("readers",),
    foot=("newsletter", "copyright"),
)
ARROWS = Layout(
    platform="custom, the day in path and breadcrumb",
    skeleton="arrows",
    article="/2/2/{dd}_{mm}_{yyyy}_r_/{number}/",
    listing="/2/2/",
    archive="/2/2/archiwum_{yyyy}/",
    more="/2/2/strona_{page}/",
    dateline="{dd}.{mm}.{yyyy} r.",
    listing_dateline="{dd}.{mm}.{yyyy} r.",
    style="fonts",
    top=("archive_notice", "fonts"),
    foot=("contact",),
)
