"""Whether a drafted definition finds what the survey of its site has seen: it is tried on the pages that were asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from urllib.parse import parse_qsl

from spiders.addresses import canonical, is_article
from spiders.first_pages import FirstPage
from spiders.menus import is_named_as_listing, languages_linked
from spiders.news import NewsSpider
from spiders.paging import addresses
from spiders.surveys import Visit

FEW = 3  # links to articles that make a page worth beginning at
MOST_LEFT = 0.1  # of the articles that were seen, how many a draft may miss


def trial(host: str, starts: Sequence[str], articles: Sequence[str], listings: Sequence[str]) -> NewsSpider:
    """Return the spider of a definition that declares so much."""
    told = {"allowed_domains": [host], "start_urls": list(starts), "article_addresses": articles, "listing_addresses": listings}
    declared: type[NewsSpider] = type("Trial", (NewsSpider,), {"name": "trial", "institution": host, **told})
    return declared()


def reached(spider: NewsSpider, visits: Mapping[str, Visit]) -> set[str]:
    """Return the pages among those visited to which a definition comes from its listings; behind a start that fails it comes to none."""
    found, waiting = set[str](), [url for url in map(canonical, spider.start_urls) if begins(spider, visits.get(url))]
    while waiting:
        url = waiting.pop()
        if url in visits and url not in found:
            found.add(url)
            waiting += [it.url for it in spider.following(visits[url].response)]
    return found


def begins(spider: NewsSpider, visit: Visit | None) -> bool:
    """Say whether a harvest can begin at a page, as it is strict about where it begins: one of its links has the shape of an article."""
    patterns = spider.article_addresses
    return visit is not None and (not patterns or any(is_article(url, patterns) for url in addresses(visit.response, "a")))


def beginnings(spider: NewsSpider, visits: Mapping[str, Visit], articles: Collection[str]) -> tuple[str, ...]:
    """Return where a definition has to begin so that it comes to all the articles of the visited pages: at the listings of the menu that
    tell some of their own, the richest first, then wherever else articles stand that it would not come to.
    """
    own = {url: set() if url in articles else visit.articles & set(articles) for url, visit in visits.items()}
    home = next(iter(visits), "")
    rich = [url for url, it in visits.items() if it.is_root and url != home and url not in articles and len(own[url]) >= FEW]
    named = sorted(rich, key=lambda url: -len(own[url]))
    starts, told = list[str](), set[str]()
    for url in filter(lambda it: begins(spider, visits[it]), (*named, *visits)):
        spider.start_urls = starts
        met = told if url in named else told.union(*(own[it] for it in reached(spider, visits)))
        if own[url] - met:
            starts.append(start_of(url, [it for it in visits if len(own[it]) >= FEW and begins(spider, visits[it])]))
            told |= own[url]
    return tuple(dict.fromkeys(starts)) or (home,)


def start_of(url: str, visits: Collection[str]) -> str:
    """Return the first page of the listing of which a page may be the fourth."""
    return min((it for it in visits if turns(it, url)), key=lambda it: ("?" in it and url != it, len(it)), default=url)


def turns(first: str, url: str) -> bool:
    """Say whether a page may be a further one of a listing: its address has the path and, but for numbers and seals, the parameters of
    the other. A word is no number of a page: "/?app=aktualnosci" is another page than "/".
    """
    (path, _, query), (own, _, asked) = first.partition("?"), url.partition("?")
    words = [{pair for pair in parse_qsl(it) if not any(map(str.isdigit, pair[1]))} for it in (query, asked)]
    return path == own and words[0] == words[1]


def shortcoming(spider: NewsSpider, visits: Mapping[str, Visit], articles: Collection[str], told: Collection[str]) -> str | None:
    """Return in a sentence without its stop what a definition misses of the articles that were seen, None where it finds nearly all;
    `told` are those that its feeds and other ways tell.
    """
    patterns = spider.article_addresses
    met = set(told).union(*(visits[url].articles for url in reached(spider, visits))) & set(articles)
    fitting = {url for url in met if not patterns or is_article(url, patterns)}
    wrong = sorted(url for url in visits if url not in articles and patterns and is_article(url, patterns))
    if wrong:
        return f"its article_addresses take the listing {wrong[0]} for an article"
    if len(fitting) >= (1 - MOST_LEFT) * len(articles):
        return None
    missed = next(url for url in articles if url not in fitting)
    return f"it finds {len(fitting)} of the {len(articles)} articles that were seen, and not {missed}"


def alone(visits: Mapping[str, Visit], articles: Collection[str], told: Collection[str]) -> str | None:
    """Return in a sentence without its stop that the first page alone told articles, beside the homes of other languages and listings of
    notices and the like, and nothing named as a listing of news; None where another page, a feed or the like told more.
    """
    home, *others = (visit for visit in visits.values())
    own, first = home.articles & set(articles), FirstPage()
    first.begin(home.response)
    beside = {home.url, *languages_linked(home.response)}
    main = [it for it in others if it.url not in beside and not first.is_beside(it.url)]
    more = [it for it in main if (it.articles & set(articles)) - own]
    if more or set(told) - own or any(is_named_as_listing(it.url) and it.articles for it in (home, *main)):
        return None
    return (
        f"only {len(own)} articles on one page, {home.url}, were seen: the listing that holds the older ones may be missing"
        if own
        else None
    )
