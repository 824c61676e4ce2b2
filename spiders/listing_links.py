"""The links of a listing that lead to articles, and what they tell of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from scrapy.http import JsonResponse, Response, TextResponse

from pipeline import listings
from pipeline.address_forms import entries, number_alike
from pipeline.records import Article, Hint, Link
from spiders.addresses import canonical, is_article
from spiders.guards import OFF_SITE, OTHER_PORT, in_words, refusal
from spiders.onclicks import clickable
from spiders.responses import file_of, panes, target

# A teaser that is one link around blocks, as on the national portal (gov.pl): `<a><div>day</div><div>title</div></a>`.
WRAPPED = """//a[@href][.//div or .//p or .//h2 or .//h3 or .//h4][not(ancestor::nav or ancestor::header or ancestor::footer)]"""
TITLE = "(.//h1 | .//h2 | .//h3 | .//h4 | .//*[contains(@class, 'title')])[1]"
# A link without words, which a card lays over itself (Bootstrap's stretched-link, Hugo's entry-link) or around its picture.
BARE = """//a[@href][not(normalize-space())][not(ancestor::nav or ancestor::footer or ancestor::header[not(ancestor::article)])]"""
CARD = "ancestor::*[normalize-space()][1]"
HEADLINE = 4  # words from which on a teaser reads as one
ALIKE = 3  # teasers of one folder, before they are believed
BELIEVED = 4  # articles of one shape, before other links of that shape are
NUMBER = re.compile(r"\d+")
FILE = re.compile(r"\.(pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|zip)$", re.I)  # what holds text and is no page
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|avif|mp4)$", re.I)
# How a list leads on to what a title without a link announces.
MORE = re.compile(
    r"\W*(?:(?:czytaj|zobacz|dowiedz si[eę]|poka[zż])\s+)?"
    r"(?:wi[eę]cej|dalej|ca[lł]o[sś][cć]|szczeg[oó][lł]y|rozwi[nń]|przeczytaj|czytaj)\W*",
    re.I,
)


@dataclass(slots=True)
class Told:
    """The addresses that a site's listings told as articles in this run, and how many had each shape, `earlier` ones among them: they prove
    what further pages hold."""

    urls: set[str] = field(default_factory=set)
    shapes: Counter[str] = field(default_factory=Counter)
    earlier: set[str] = field(default_factory=set)

    def remember(self, urls: Iterable[str]) -> None:
        """Count the shapes of addresses that earlier runs told: a night's listings may have too few to prove any."""
        self.earlier.update(urls)
        self.shapes.update(shape for url in self.earlier for shape in shapes_of(url))

    def learn(self, urls: set[str]) -> None:
        """Count the shapes of addresses, each address once."""
        self.shapes.update(shape for url in urls - self.urls - self.earlier for shape in shapes_of(url))
        self.urls |= urls


def article_links(response: Response, article: Article, patterns: Sequence[str], shapes: Counter[str] | None = None) -> list[Link]:
    """Return the links to articles: all that fit the site's patterns, else what the pipeline read.

    A listing of a few long teasers may read as an article: its links are read all the same. `shapes` counts the shapes of the articles that
    the site's other listings told.
    """
    told = article.links if patterns or article.kind == "listing" or not article.url else listings.read(response.body, article.url)
    read = {canonical(link.url): link for link in told}
    if patterns:
        urls = dict.fromkeys(target(response, href) for href in response.css("a::attr(href)").getall())
        links = [read.get(url, Link(url, "")) for url in urls if url and is_article(url, patterns)]
    else:
        cards = (replace(link, day=read[link.url].day) if link.url in read else link for link in wrapped(response))
        found = (*read_on(response, shapes), *overlaid(response), *clicked(response), *read.values(), *cards)
        links = list({link.url: link for link in found}.values())
    return [Link(canonical(link.url), link.text, link.day) for link in links]


def wrapped(response: Response) -> list[Link]:
    """Return the teasers of a page that are one link around blocks, where several lead to one folder of its host."""
    return several(response, [Link(url, title_in(a)) for a in response.xpath(WRAPPED) if (url := target(response, a.attrib["href"]))])


def overlaid(response: Response) -> list[Link]:
    """Return the cards of a page whose links have no words, under their headings or labels, where several that read as headlines lead to
    one folder: a short one beside them is told as well.
    """
    bare = ((target(response, a.attrib["href"]), label_in(a)) for a in response.xpath(BARE))
    links = [Link(url, label) for url, label in bare if url and label and not is_document(url)]
    folders = set(map(folder_on_host, several(response, links)))
    return [link for link in links if folder_on_host(link) in folders]


def clicked(response: Response) -> list[Link]:
    """Return the cards of a page that are links by their own script, under their headings, where several have addresses of one shape and
    most of these read as headlines: banners and the buttons of a menu do not.
    """
    cards = [(block, url) for block, url in clickable(response) if block.xpath(TITLE) and not is_document(url)]
    links = list({url: Link(url, title_in(block)) for block, url in cards}.values())
    shapes = Counter(shape_of(link.url) for link in links)
    headlines = Counter(shape_of(link.url) for link in links if link.text.count(" ") + 1 >= HEADLINE)
    proven = {shape for shape, number in shapes.items() if number >= ALIKE and 2 * headlines[shape] > number}
    return [link for link in links if shape_of(link.url) in proven and urlsplit(link.url).netloc == urlsplit(response.url).netloc]


def folder_on_host(link: Link) -> str:
    """Return the folder in which a link's page lies, with its host."""
    return urlsplit(link.url).netloc + folder(link)


def label_in(anchor: Any) -> str | None:
    """Return what a link without words leads to, by the one heading of its card, else by its own title, label or picture where nothing
    else in the card is linked; None where that is not told.
    """
    cards = anchor.xpath(CARD)
    headings = cards.xpath(".//h1 | .//h2 | .//h3 | .//h4 | .//h5 | .//h6")
    if headings:
        return words_of(headings[0]) if len(headings) == 1 else None
    is_alone = len(set(cards.xpath(".//a/@href").getall())) == 1
    told = anchor.xpath("@title | @aria-label | .//img/@alt").getall() if is_alone else []
    return next((" ".join(it.split()) for it in told if it.strip()), None)


def is_document(url: str) -> bool:
    """Say whether an address names a file to be looked at, not a page: around a picture stands a link to the same one in large."""
    return bool(FILE.search(urlsplit(url).path) or PICTURE.search(urlsplit(url).path))


def several(response: Response, links: Sequence[Link]) -> list[Link]:
    """Return the links that read as headlines, of which several lead to one folder of a page's host."""
    own = [link for link in links if urlsplit(link.url).netloc == urlsplit(response.url).netloc and link.text.count(" ") + 1 >= HEADLINE]
    folders = Counter(folder(link) for link in own)
    return [link for link in own if folders[folder(link)] >= ALIKE]


def read_on(response: Response, proven: Counter[str] | None = None) -> list[Link]:
    """Return the links that say "więcej" where a list of titles without links of their own leads on by them: several, of one shape, or of
    one that was told often before: the last page of a listing may have a single teaser.
    """
    told = (target(response, a.attrib["href"]) for a in response.css("a[href]") if MORE.fullmatch(words_of(a)))
    links = [url for url in dict.fromkeys(told) if url and urlsplit(url).netloc == urlsplit(response.url).netloc]
    shapes = Counter(it for url in links for it in shapes_of(url))
    known = {url for url in links if proven and is_telling(url) and number_of_kind(url, proven) >= BELIEVED}
    return [Link(url, "") for url in links if url in known or number_of_kind(url, shapes) >= ALIKE]


def alike(response: Response, shapes: Counter[str]) -> list[Link]:
    """Return the links of a page that have a shape of which many articles were told before: a short title says nothing of itself."""
    links = [Link(url, words_of(a)) for a in response.css("a[href]") if (url := target(response, a.attrib["href"]))]
    return [link for link in links if is_telling(link.url) and number_of_kind(link.url, shapes) >= BELIEVED]


def number_of_kind(url: str, shapes: Counter[str]) -> int:
    """Return how many of the addresses whose shapes were counted are of one kind with another."""
    return number_alike(shape_of(url), name_of(url), shapes)


def shapes_of(url: str) -> tuple[str, ...]:
    """Return the shapes under which an address is counted: that of its folder, and with it what its last part begins with."""
    return tuple(entries(shape_of(url), name_of(url)))


def name_of(url: str) -> str:
    """Return the last part of the path of an address; none where a query tells its pages apart."""
    parts = urlsplit(url)
    return "" if parts.query else parts.path.rstrip("/").rpartition("/")[2]


def shape_of(url: str) -> str:
    """Return what the addresses of a site's articles have in common: the folder, its numbers left open, and the names of parameters."""
    parts = urlsplit(url)
    folder, _, page = parts.path.rstrip("/").rpartition("/")
    names = "&".join(name for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    return NUMBER.sub("0", f"{parts.netloc}{folder}/{page if parts.query else ''}?{names}")


def is_telling(url: str) -> bool:
    """Say whether the shape of an address tells anything: a number names one of many, and so does a folder."""
    parts = urlsplit(url)
    return bool(NUMBER.search(parts.query or parts.path.rstrip("/").rpartition("/")[2]))


def words_of(element: Any) -> str:
    """Return the words of an element."""
    return " ".join(" ".join(element.css("::text").getall()).split())


def label_of(anchor: Any) -> str:
    """Return what a link without words is called."""
    return " ".join(anchor.xpath("@aria-label | @title | .//img/@alt").getall()[:1])


def is_in(anchor: Any, widget: re.Pattern[str]) -> bool:
    """Say whether a link stands in something of such a name: a calendar, a gallery."""
    return any(widget.search(name) for name in anchor.xpath("ancestor::*/@class | ancestor::*/@id").getall())


def title_in(anchor: Any) -> str:
    """Return the headline inside a teaser, else all its words."""
    words = anchor.xpath(TITLE).xpath(".//text()").getall() or anchor.xpath(".//text()").getall()
    return " ".join(" ".join(words).split())


def folder(link: Link) -> str:
    """Return the folder in which a link's page lies."""
    return urlsplit(link.url).path.rstrip("/").rpartition("/")[0]


def is_page(response: Response) -> bool:
    """Say whether a response has links to be read: HTML or XML, not a file or JSON."""
    return isinstance(response, TextResponse) and not isinstance(response, JsonResponse)


def listing_problem(
    response: Response, article: Article, patterns: Sequence[str], hosts: Sequence[str] = (), *, is_start: bool
) -> str | None:
    """Return in words why a page is no listing: a file, one without links, or, where a harvest starts, without one to an article."""
    if not is_page(response) or file_of(response):
        return file_of(response) or "it is no HTML page"
    told = len(response.css("a[href]"))
    if not told:
        return in_frames(response, hosts) or f"it has no links at all{instead_of_links(response)}"
    if not is_start or article_links(response, article, patterns):
        return None
    where = leads_elsewhere(response, hosts)
    return f"none of its {told} links has the shape of an article's address" + (f"; {where}" if where else "")


def instead_of_links(response: Response) -> str:
    """Return what a page without links asks its reader for, behind a semicolon: a password, else what runs scripts, if it has one."""
    if response.css("input[type=password i]"):
        return "; it asks for a password"
    return "; it may need JavaScript" if has_script(response) else ""


def has_script(response: Response) -> bool:
    """Say whether a page has a script that may draw something; what it holds as data (JSON-LD) does not."""
    return is_page(response) and any("json" not in it.attrib.get("type", "").lower() for it in response.css("script"))


def in_frames(response: Response, hosts: Sequence[str]) -> str | None:
    """Return in words where the links of a frameset are, which has none itself; None for another page."""
    frames = panes(response)
    away = next((words for url in frames if (words := elsewhere(url, hosts))), None)
    where = f"its frames {away}" if away else f"they stand in its frames, as {frames[0]}" if frames else None
    return where and f"it has no links of its own: {where}"


def leads_elsewhere(response: Response, hosts: Sequence[str]) -> str | None:
    """Return in words where most headlines of a page lead that are not read: to files, another port, another site; None where few do."""
    headlines = {
        url for a in response.css("a[href]") if words_of(a).count(" ") + 1 >= HEADLINE and (url := target(response, a.attrib["href"]))
    }
    found = Counter(filter(None, (elsewhere(url, hosts) for url in headlines)))
    words, number = next(iter(found.most_common(1)), ("", 0))
    return f"{number} of its {len(headlines)} headlines {words}" if number and 2 * number >= len(headlines) else None


def file_headlines(response: Response, told: Container[str], hosts: Sequence[str]) -> list[str]:
    """Return the files that headlines of a listing lead to: those which stand as its articles do (`told` are these), inside the same
    elements, or on a page that tells none where most headlines do. What a teaser attaches stands elsewhere.
    """
    anchors = [(target(response, a.attrib["href"]), words_of(a), tags_around(a)) for a in response.css("a[href]")]
    where = {tags for url, _, tags in anchors if url in told}
    is_all = not where and "files" in (leads_elsewhere(response, hosts) or "")
    near = (url for url, words, tags in anchors if url and words.count(" ") + 1 >= HEADLINE and (is_all or tags in where))
    return list(dict.fromkeys(url for url in near if url not in told and FILE.search(urlsplit(url).path)))


def tags_around(anchor: Any) -> str:
    """Return the names of the elements around a link, from the root down."""
    return " ".join(it.root.tag for it in anchor.xpath("ancestor::*"))


def elsewhere(url: str, hosts: Sequence[str]) -> str | None:
    """Return in words where an address leads that is not read, None where it may be a page of the site."""
    if file := FILE.search(urlsplit(url).path):
        return f"lead to {file[1].upper()} files, which are not read"
    reason = refusal(url, hosts)
    if reason is None or not reason.startswith((OFF_SITE, OTHER_PORT)):
        return reason and f"are not asked for: {in_words(reason)}"
    place = reason.removeprefix(OFF_SITE).removeprefix(OTHER_PORT)
    return (
        f"lead to another site, {place}" if reason.startswith(OFF_SITE) else f"lead to port {place}, neither the web's nor the site's own"
    )


def hints_of(link: Link) -> tuple[Hint, ...]:
    """Return what a listing told about an article. The day beside a link is no evidence: teasers begin with the day of the event."""
    return (Hint("listing", "title", link.text),) if link.text else ()
