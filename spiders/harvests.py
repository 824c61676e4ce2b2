"""A run as the spiders see it: the archive's frontier with the run's number, limits and clock. The thin adapter to the archive."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from archive.records import TWIN, Capture, Discovery, Listing, Role, Saved, SiteCard, State, Work
from archive.store import Archive
from pipeline.records import Article
from spiders.bounds import ALL_ROLES, SILENCE, Bounds, is_out_of_time
from spiders.months import over
from spiders.sources import asks_later, ends_later
from spiders.static_pages import STATIC

logger = logging.getLogger(__name__)
WALKED = "a listing that is walked as one"  # why an address is refused that nobody need hear of: a sitemap tells listings too
QUIET = {WALKED: "walked", STATIC: "beside"}  # reasons that are no problem, and their numbers in the run
ILL = "HTTP 5"  # how an answer begins that may be another one tomorrow
STUBBORN = 4  # nights on which a way may fail so, before nobody waits for it any more
Listener = Callable[[str, str], None]  # called with the site's name and what happened: new, changed, same, refused, failed, listing...


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may do: `articles` a site at most, nothing told to be older than `since`, `everything` known checked again.

    `backfill` walks listings to their end even where they have nothing new; `strategies` are the only ways of discovery, all by default.
    """

    articles: int | None = None
    since: date | None = None
    everything: bool = False
    backfill: bool = False
    strategies: frozenset[Role] = frozenset()


def ignore(site: str, event: str) -> None:
    """Listen to nothing."""


@dataclass(slots=True)
class Harvest:
    """One run on one archive. Every method that ends a piece of work tells the listener, once it is committed.

    `scripted` are the sites of which a listing has scripts, which may draw what is not read; `owed` those on which earlier runs
    passed over what this one wants, so that it walks to the end; `ill` those of which a way to the articles failed for a moment. `places`
    are those inside a site's pages that its listings tell, `older` counts the articles that are older than the run wants, for want of a day
    where they are told.
    """

    archive: Archive
    run: int
    limits: Limits = Limits()
    listener: Listener = ignore
    leased: dict[str, int] = field(default_factory=dict)
    bounds: dict[str, Bounds] = field(default_factory=dict)
    scripted: set[str] = field(default_factory=set)
    owed: set[str] = field(default_factory=set)
    ill: set[str] = field(default_factory=set)
    places: dict[str, dict[str, None]] = field(default_factory=dict)
    older: Counter[str] = field(default_factory=Counter)

    @classmethod
    def begin(cls, archive: Archive, limits: Limits = Limits(), listener: Listener = ignore) -> Harvest:
        """Open a run."""
        return cls(archive, archive.begin_run(now()), limits, listener)

    def end(self, outcome: str) -> None:
        """Close the run."""
        self.archive.end_run(self.run, outcome, now())

    def prepare(self, card: SiteCard, starts: Sequence[Discovery], again: Sequence[Role] = ()) -> None:
        """Begin a site's part of the run, `again` with what earlier runs found of some roles; one to be left alone is asked nothing."""
        self.archive.register(card)
        self.owed.update([card.name] if self.is_owed(card.name) else ())
        known = self.archive.known_starts(card.name, again) if again else ()
        past = () if self.is_to_the_end(card.name) else over(it.url for it in known)
        starts = [*starts, *(it for it in known if not asks_later(it.url) and it.url not in past)]
        until = self.archive.prepare(card.name, starts, self.run, now(), everything=self.limits.everything)
        if until:
            told = f"it asked to be left alone until {until:%Y-%m-%d %H:%M} UTC, so that nothing was asked of it"
            self.bounds_of(card.name).keep_away(f"busy {card.home}: {told}")

    def is_owed(self, site: str) -> bool:
        """Say whether earlier runs passed over articles that this one wants, which looks for them by all ways."""
        day, since = self.archive.passed_over(site), self.limits.since
        return day is not None and not self.limits.strategies and (since is None or since <= day)

    def is_to_the_end(self, site: str) -> bool:
        """Say whether a site's listings are walked to their end."""
        return self.limits.backfill or site in self.owed

    def catch_up(self, site: str) -> None:
        """Note that nothing is owed to a site any more, where the run has walked to its end and was kept back by nothing, and tell what a
        first day has kept back in vain."""
        if number := self.older[site]:
            told = "1 article from before that day was" if number == 1 else f"{number} articles from before that day were"
            self.bounds_of(site).remarks.append(f"since {self.limits.since}: {told} read and stored, as what leads there tells no day")
        is_limited = self.limits.articles is not None and self.leased.get(site, 0) >= self.limits.articles
        is_kept_back = is_limited or site in self.ill or self.bounds_of(site).roles >= ALL_ROLES or self.limits.strategies
        if self.is_to_the_end(site) and not is_kept_back:
            self.archive.catch_up(site, self.limits.since)

    def wanted(self, site: str, found: Sequence[Discovery]) -> tuple[Discovery, ...]:
        """Return what is not told to be older than the run's first day, and note that the rest is passed over."""
        first = self.limits.since or date.min
        older = [it for it in found if it.day and it.day < first]
        if older:
            self.archive.pass_over(site, older)
        return tuple(it for it in found if not it.day or it.day >= first)

    def begin_at(self, site: str, starts: Sequence[Discovery]) -> None:
        """Begin a site's part of the run at more addresses, which are asked whenever it begins: they stand behind a door."""
        self.archive.prepare(site, starts, self.run, now())

    def discover(self, site: str, found: Sequence[Discovery]) -> int:
        """Add addresses that came up by the way; return how many were new."""
        found = [it for it in self.wanted(site, found) if it.role != "listing" or not is_out_of_time(it.url, now().year)]
        return self.archive.discover(site, found, self.run, now())

    def lease(self, site: str, number: int) -> list[Work]:
        """Hand out a site's next addresses, at most `number`, none where the site's limit is reached."""
        if self.limits.articles is not None:
            number = min(number, self.limits.articles - self.leased.get(site, 0))
        works = self.archive.lease(site, self.run, number, self.bounds_of(site).aside) if number > 0 else []
        self.leased[site] = self.leased.get(site, 0) + sum(w.role == "article" for w in works)
        return works

    def bounds_of(self, site: str) -> Bounds:
        """Return how far the run goes on a site."""
        return self.bounds.setdefault(site, Bounds())

    def store(self, work: Work, article: Article, capture: Capture) -> Saved | None:
        """Store an article and the end of its work; None where it is refused, since the site has the same one at another address."""
        if not work.known and (twin := self.archive.twin(work, article)):
            self.settle(work, "refused", f"{TWIN}{twin}", capture, answer=TWIN)
            self.archive.count(self.run, work.site, "twins")
            return None
        saved = self.archive.store(work, article, capture)
        self.older[work.site] += saved == "new" and self.is_older(article)
        self.bounds_of(work.site).stored(saved, article)
        self.note(work, self.bounds_of(work.site).bore(work, article))
        self.listener(work.site, saved)
        return saved

    def is_older(self, article: Article) -> bool:
        """Say whether an article is older than what the run wants, to the day."""
        since, told = self.limits.since, article.published
        return since is not None and told is not None and told.precision == "day" and told.day < since

    def leave(self, work: Work, until: datetime, reason: str) -> None:
        """Leave a site alone that asks for it until a moment: what is in hand and all that it told waits."""
        self.archive.leave(work, until)
        self.bounds_of(work.site).keep_away(f"busy {work.url}: {reason}; what it has told waits until then")

    def list_page(self, work: Work, page: Listing) -> int:
        """End the work on a listing; return how many addresses were new."""
        page = replace(page, found=self.wanted(work.site, page.found))
        told = [it.key for it in page.found if it.role == "article"] if work.role == "listing" else []
        is_news = bool(told) and self.archive.lists_first(work.site, told)
        following = tuple(self.timely(work, page.following))
        past = over(it.url for it in following)
        page = replace(page, following=following, to_the_end=self.is_to_the_end(work.site), is_news=is_news, over=past)
        fresh = self.archive.list_page(work, page, now())
        self.note_cut(work, page)
        self.note(work, self.bounds_of(work.site).read(work, page, fresh))
        self.listener(work.site, "listing")
        self.listener(work.site, f"discovered {fresh}")
        return fresh

    def note_cut(self, work: Work, page: Listing) -> None:
        """Note that posts are passed over where the last page of the later ones ends with one that no run knew: more may stand behind it.

        So few that the first page of all posts tells them are found there.
        """
        since, last = self.limits.since, [it.key for it in page.found[-1:]]
        is_end = work.role == "rest" and not page.following and ends_later(work.url, len(page.found))
        if since and is_end and self.archive.found_first(work, last):
            self.archive.pass_over(work.site, [Discovery(work.url, f"before {since}", day=since - timedelta(days=1))])

    def timely(self, work: Work, following: Sequence[Discovery]) -> Iterator[Discovery]:
        """Yield the further pages of a listing that no endless calendar makes up."""
        for it in following:
            if it.role == "listing" and is_out_of_time(it.url, now().year):
                self.note(work, self.bounds_of(work.site).hit("far-calendar", it.url))
            else:
                yield it

    def settle(self, work: Work, state: State, reason: str, capture: Capture | None = None, answer: object = None) -> None:
        """End a piece of work without an article; `answer` tells one page that is no news from another."""
        self.archive.settle(work, state, reason, now(), capture)
        if state == "refused" and reason in QUIET:
            self.archive.count(self.run, work.site, QUIET[reason])
        is_ill = state == "failed" and work.role != "article" and (answer == SILENCE or reason.startswith(ILL))
        self.ill.update([work.site] if is_ill and work.attempts < STUBBORN else ())
        if state == "unchanged":
            self.bounds_of(work.site).yielded(work)
        elif work.role == "article" or answer == SILENCE:
            self.note(work, self.bounds_of(work.site).missed(work, answer))
        self.listener(work.site, state)

    def note(self, work: Work, met: Iterable[str]) -> None:
        """Count the bounds that were met in the run's numbers."""
        for name in met:
            logger.info("%s meets %s at %s", work.site, name, work.url)
            self.archive.count(self.run, work.site, name)

    def bury(self, work: Work, reason: str, capture: Capture | None = None) -> None:
        """End the work on a page that is gone."""
        self.archive.bury(work, reason, now(), capture)
        if work.known:
            self.bounds_of(work.site).yielded(work)
        elif work.role == "article":
            self.note(work, self.bounds_of(work.site).missed(work))
        self.listener(work.site, "removed" if work.known else "failed")


def now() -> datetime:
    """Return this moment, in UTC."""
    return datetime.now(UTC)
