"""The sites of the made-up web. A further site is one more declaration in SITES: host, institution, layout, and what is odd about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from demo.layouts import (
    ADDRESSED,
    ARROWS,
    ASPNET,
    BRACKETS,
    BREAKS,
    CALENDAR,
    COOKIE_TAIL,
    COPY_GUARD,
    DRUPAL,
    JOOMLA,
    K2,
    LIFERAY,
    MADE_SIMPLE,
    PATH_DATED,
    PORTAL,
    SMARTSITE,
    STAMPED,
    SUM_CAPTCHA,
    TYPO3,
    WORDPRESS,
    Layout,
)

Gone = Literal["404", "410", "soft"]
NEVER_WAS = "/nie-ma-takiej-strony"  # an address that every site is asked for and none has
ODD_PATHS = {
    "login": "/logowanie",
    "search": "/szukaj?q=senior",
    "empty": "/w-budowie",
    "error": "/awaria",
    "inner": "/wewnetrzne/regulamin",
    "calendar": "/kalendarium?month=2026-10",
    "lost": NEVER_WAS,
}


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a page is encoded in truth, what its meta element says, and what the Content-Type header says (None: nothing)."""

    true: str = "utf-8"
    meta: str = "utf-8"
    header: str | None = "utf-8"


@dataclass(frozen=True, slots=True)
class Site:
    """A site. `tells`: what precision of the date it publishes anywhere; every `undated_every`-th post of a dated site hides its date.

    Posts are numbered from `first` by `step`, and spread from `since` to the first night. `gone` is how the site answers for a removed
    article, `missing` for an address that never was. `odd` names its odd pages (traps.py), to which its listings link. `repeats` is the
    parameter of a listing that repeats its last page for ever; `redirects` says whether tracking parameters redirect.
    """

    host: str
    institution: str
    region: str
    layout: Layout
    count: int
    first: int = 100
    step: int = 3
    since: str = "2023-01-09"
    tells: Literal["day", "month", "none"] = "day"
    undated_every: int = 0
    encoding: Encoding = Encoding()
    browser_only: bool = False
    robots: str = ""
    gone: Gone = "404"
    missing: Literal["404", "soft"] = "404"
    odd: tuple[str, ...] = ()
    repeats: str | None = None
    redirects: bool = False


SITES: tuple[Site, ...] = (
    Site(
        host="rops-zaleskowo.example",
        institution="Regionalny Ośrodek Polityki Społecznej w Zaleskowie",
        region="zalesko-jeziorne",
        layout=WORDPRESS,
        count=44,
        first=2100,
        redirects=True,
        odd=("search", "login"),
    ),
    Site(
        host="www.wierzbogorskie.example",
        institution="Urząd Marszałkowski Województwa Wierzbogórskiego",
        region="wierzbogórskie",
        layout=JOOMLA,
        count=38,
        first=410,
        gone="410",
    ),
    Site(
        host="kalinogradzkie.example",
        institution="Urząd Marszałkowski Województwa Kalinogradzkiego",
        region="kalinogradzkie",
        layout=LIFERAY,
        count=36,
        first=30211,
        step=17,
        missing="soft",
        gone="soft",
        odd=("lost",),
    ),
    Site(
        host="rops-czaplogrod.example",
        institution="Regionalny Ośrodek Polityki Społecznej w Czaplogrodzie",
        region="czaplogrodzkie",
        layout=DRUPAL,
        count=34,
        first=120,
        undated_every=4,
        odd=("error", "login", "lost"),
    ),
    Site(
        host="rops-srebrzyca.example",
        institution="Regionalny Ośrodek Polityki Społecznej w Srebrzycy",
        region="srebrzyckie",
        layout=TYPO3,
        count=32,
        robots="Crawl-delay: 0.1\n",
        gone="410",
    ),
    Site(
        host="rops-wierzbogora.example",
        institution="Regionalny Ośrodek Polityki Społecznej w Wierzbogórze",
        region="wierzbogórskie",
        layout=CALENDAR,
        count=36,
        first=1320,
        encoding=Encoding("iso-8859-2", "iso-8859-2", None),
        odd=("calendar",),
    ),
    Site(
        host="rops-kalinograd.example",
        institution="Regionalny Ośrodek Polityki Społecznej w Kalinogradzie",
        region="kalinogradzkie",
        layout=COOKIE_TAIL,
        count=36,
        undated_every=6,
        browser_only=True,
        odd=("search",),
    ),
    Site(
        host="rcps-sowibor.example",
        institution="Regionalne Centrum Polityki Społecznej w Sowiborze",
        region="sowiborsko-mgławickie",
        layout=SUM_CAPTCHA,
        count=34,
        first=210,
        tells="none",
        missing="soft",
        gone="soft",
        odd=("empty", "lost"),
    ),
    Site(
        host="kurier-zaleski.example",
        institution="Kurier Zaleski",
        region="zalesko-jeziorne",
        layout=COPY_GUARD,
        count=34,
        first=5511,
        tells="none",
    ),
    Site(
        host="wrota-srebrzyckie.example",
        institution="Urząd Marszałkowski Województwa Srebrzyckiego",
        region="srebrzyckie",
        layout=ASPNET,
        count=32,
        first=77,
        encoding=Encoding("windows-1250", "iso-8859-2", None),
        robots="Disallow: /wewnetrzne/\n",
        odd=("inner",),
    ),
    Site(
        host="es-mglawica.example",
        institution="Ośrodek Wsparcia Ekonomii Społecznej w Mgławicy",
        region="sowiborsko-mgławickie",
        layout=BREAKS,
        count=30,
        first=1,
        step=1,
        encoding=Encoding("iso-8859-2", "utf-8", "utf-8"),
    ),
    Site(
        host="pcpr-zurawinow.example",
        institution="Powiatowe Centrum Pomocy Rodzinie w Żurawinowie",
        region="czaplogrodzkie",
        layout=ADDRESSED,
        count=34,
        first=1400,
        step=2,
        repeats="strona",
        missing="soft",
    ),
    Site(
        host="obserwatorium-sowibor.example",
        institution="Obserwatorium Społeczne w Sowiborze",
        region="sowiborsko-mgławickie",
        layout=replace(BRACKETS, article="/{yyyy}/{mm}/{number},{slug}.html", dateline=None),
        count=30,
        first=801,
        tells="month",
        encoding=Encoding("utf-8", "iso-8859-2", None),
    ),
    Site(
        host="razem-trzmielowo.example",
        institution="Stowarzyszenie „Wspólny Stół” w Trzmielowie",
        region="zalesko-jeziorne",
        layout=BRACKETS,
        count=30,
        first=15,
    ),
    Site(
        host="mops-jarzebinow.example",
        institution="Miejski Ośrodek Pomocy Społecznej w Jarzębinowie",
        region="kalinogradzkie",
        layout=K2,
        count=14,
        first=201,
    ),
    Site(
        host="wojewoda-kalinograd.example",
        institution="Wojewoda Kalinogradzki",
        region="kalinogradzkie",
        layout=PORTAL,
        count=14,
    ),
    Site(
        host="rops-sitowiec.example",
        institution="Regionalny Ośrodek Polityki Społecznej, filia w Sitowcu Starym",
        region="czaplogrodzkie",
        layout=PATH_DATED,
        count=14,
        first=900,
    ),
    Site(
        host="cus-lakogrod.example",
        institution="Centrum Usług Społecznych w Łąkogrodzie",
        region="czaplogrodzkie",
        layout=SMARTSITE,
        count=14,
        first=6001,
        step=7,
    ),
    Site(
        host="biuletyn-bursztynogrod.example",
        institution="Biuletyn Społeczny w Bursztynogrodzie",
        region="srebrzyckie",
        layout=MADE_SIMPLE,
        count=12,
        first=31,
        tells="month",
        gone="410",
    ),
    Site(
        host="powiat-paprotkowo.example",
        institution="Starostwo Powiatowe w Paprotkowie",
        region="zalesko-jeziorne",
        layout=STAMPED,
        count=14,
    ),
    Site(
        host="archiwum.rcps-sowibor.example",
        institution="Regionalne Centrum Polityki Społecznej w Sowiborze (archiwum)",
        region="sowiborsko-mgławickie",
        layout=ARROWS,
        count=12,
        first=380,
        encoding=Encoding("windows-1250", "windows-1250", None),
    ),
)
