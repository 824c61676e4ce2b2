"""The archive as the rooms above see it: what may be asked of it and told to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from archive import authorities, frontier, passing, reading, runs, saving
from archive.errors import ArchiveError
from archive.models import SiteRow
from archive.openings import Opened
from archive.records import (
    Aside,
    Authority,
    Capture,
    Discovery,
    Failure,
    Listing,
    Revision,
    RunReport,
    Saved,
    SiteCard,
    State,
    StoredArticle,
    Work,
)
from pipeline.records import Article


class Archive(Opened):
    """Articles, revisions, captures, runs and the frontier of one archive. Every public method is one transaction."""

    def register(self, card: SiteCard) -> None:
        """Make a site known, or bring its card up to date."""
        with self._session() as session:
            row = saving.site_row(session, card)
            row.institution, row.region, row.teryt, row.home = card.institution, card.region, card.teryt, card.home

    def save(self, article: Article, capture: Capture) -> Saved:
        """Store an article and the capture that it was read from. The site of a capture that nobody registered is made by its name."""
        return self.save_all([(article, capture)])[0]

    def save_all(self, found: Iterable[tuple[Article, Capture]]) -> list[Saved]:
        """Store many articles in one transaction, in their order."""
        with self._session() as session:
            return [saving.add(session, article, capture, self._warcs) for article, capture in found]

    def discover(self, site: str, found: Sequence[Discovery], run: int, now: datetime) -> int:
        """Add the addresses that are new to a site; return how many there were."""
        with self._session() as session:
            fresh = frontier.discover(session, self._site(session, site), found, now)
            if any(d.role == "article" for d in found):
                frontier.count(session, run, site, "discovered", fresh)
            return fresh

    def known_starts(self, site: str, roles: Sequence[str]) -> list[Discovery]:
        """Tell the listings and other ways, of some roles, where an earlier run has found that a site's harvest starts."""
        with self._session() as session:
            return frontier.known_starts(session, self._site(session, site), roles)

    def prepare(self, site: str, starts: Sequence[Discovery], run: int, now: datetime, *, everything: bool = False) -> datetime | None:
        """Begin a site's part of a run: its listings and due articles (or all) are pending; return until when it wants to be left alone."""
        with self._session() as session:
            row = self._site(session, site)
            frontier.discover(session, row, starts, now, first=True)
            frontier.reopen(session, row, [d.key for d in starts], run)
            frontier.revive(session, row, now, everything=everything)
            return row.left_until if row.left_until and row.left_until > now else None

    def lease(self, site: str, run: int, limit: int, aside: Aside | None = None) -> list[Work]:
        """Hand out a site's next addresses to a run; they come back by `store`, `list_page`, `settle`, or at the next run's begin."""
        with self._session() as session:
            return frontier.lease(session, self._site(session, site), run, limit, aside or Aside())

    def leave(self, work: Work, until: datetime) -> None:
        """Give a piece of work back, and remember until when its site asks to be left alone."""
        with self._session() as session:
            frontier.postpone(session, work, until)

    def twin(self, work: Work, article: Article) -> str | None:
        """Return the address at which the site has the very same article already: title, day and text; None for a new one."""
        with self._session() as session:
            return saving.twin(session, work.site, work.key, article)

    def store(self, work: Work, article: Article, capture: Capture) -> Saved:
        """Store an article, its capture and the end of its work in one transaction."""
        with self._session() as session:
            row = saving.capture_row(session, capture, self._warcs, work.run)
            saved = saving.save(session, article, capture, row)
            frontier.remember(session, work, capture.response_headers)
            frontier.end(session, work, "unchanged" if saved == "same" else "stored", saved, capture.fetched_at)
            return saved

    def passed_over(self, site: str) -> date | None:
        """Return the day of the newest article that runs with a first day passed over on a site, and no run has found."""
        with self._session() as session:
            return self._site(session, site).passed_over

    def pass_over(self, site: str, told: Sequence[Discovery]) -> None:
        """Note that a run passes over some articles of a site, each told with its day, as far as the archive has not found them yet."""
        with self._session() as session:
            passing.pass_over(session, self._site(session, site), told)

    def catch_up(self, site: str, since: date | None) -> None:
        """Note that a run has walked a site to the end, from a first day or without one: nothing from then on is passed over."""
        with self._session() as session:
            passing.catch_up(self._site(session, site), since)

    def found_first(self, work: Work, keys: Sequence[str]) -> bool:
        """Say whether the run of a piece of work was the first to find one of the site's articles that have some keys."""
        with self._session() as session:
            return frontier.found_first(session, self._site(session, work.site), keys, work.run)

    def lists_first(self, site: str, keys: Sequence[str]) -> bool:
        """Say whether a listing that tells a site's articles by some keys is the first to tell one of them."""
        with self._session() as session:
            return frontier.lists_first(session, self._site(session, site), keys)

    def listed(self, site: str, limit: int) -> list[str]:
        """Return the addresses of a site's newest articles that listings have told, at most `limit`; none of a site not yet known."""
        with self._session() as session:
            return reading.listed(session, site, limit)

    def list_page(self, work: Work, page: Listing, now: datetime) -> int:
        """End the work on a listing: keep what it linked, and go on to the next pages if it had anything new; return how much was new."""
        with self._session() as session:
            return frontier.list_page(session, self._site(session, work.site), work, page, now)

    def settle(self, work: Work, state: State, reason: str, now: datetime, capture: Capture | None = None) -> None:
        """End a piece of work that gave no article: unchanged (304), refused (not an article) or failed."""
        with self._session() as session:
            if capture:
                saving.capture_row(session, capture, self._warcs, work.run)
            frontier.end(session, work, state, reason, now)

    def count(self, run: int, site: str, name: str) -> None:
        """Add one to a number of a run."""
        with self._session() as session:
            frontier.count(session, run, site, name)

    def bury(self, work: Work, reason: str, now: datetime, capture: Capture | None = None) -> None:
        """End the work on an article that the site has removed: it becomes a tombstone; an address never stored has just failed."""
        with self._session() as session:
            known = saving.find_key(session, work.site, work.key)
            if capture:
                row = saving.capture_row(session, capture, self._warcs, work.run)
                row.article_id = known.id if known else None
            if known is not None and known.removed_at is None:
                saving.remove(session, known, reason, now)
                frontier.recall(session, known)
                frontier.end(session, work, "stored", "removed", now)
            elif known is None and (twin := frontier.twin_of(session, work)):
                frontier.end(session, work, "refused", twin, now)
            else:
                frontier.end(session, work, "unchanged" if known else "failed", reason, now)

    def balance(self, site: str) -> Counter[str]:
        """Count a site's article addresses by state: discovered = stored + unchanged + refused + failed + pending."""
        with self._session() as session:
            return frontier.balance(session, self._site(session, site))

    def begin_run(self, now: datetime) -> int:
        """Open a run and take back the leases of dead ones; return its number."""
        with self._session() as session:
            frontier.release(session)
            return runs.begin(session, now)

    def end_run(self, run: int, outcome: str, now: datetime) -> None:
        """Close a run with its outcome; what it still had leased is pending again."""
        with self._session() as session:
            frontier.release(session)
            runs.end(session, run, outcome, now)

    def runs(self, limit: int = 10) -> list[RunReport]:
        """Tell the last runs, newest first."""
        with self._session() as session:
            return runs.reports(session, limit)

    def dates_by_source(self, run: int) -> dict[str, int]:
        """Count the revisions that a run made by the source of their date; "none" for the undated."""
        with self._session() as session:
            return runs.dates_by_source(session, run)

    def debris_by_reason(self, run: int) -> dict[str, int]:
        """Count what was cut from the revisions that a run made, by rule."""
        with self._session() as session:
            return runs.debris_by_reason(session, run)

    def failures(self, run: int) -> list[Failure]:
        """Tell what failed or was refused since a run began, by site, role and reason."""
        with self._session() as session:
            return runs.failures(session, run)

    def article(self, number: int) -> StoredArticle | None:
        """Return an article by its number."""
        return next(iter(self.articles([number])), None)

    def articles(self, numbers: Sequence[int]) -> list[StoredArticle]:
        """Return articles in the order of their numbers as given; unknown ones are left out."""
        with self._session() as session:
            found = {a.id: a for a in reading.by_number(session, numbers)}
            return [found[n] for n in numbers if n in found]

    def changes(self, after: int = 0, batch: int = 200) -> Iterator[StoredArticle]:
        """Yield the articles changed since a mark in the order of their changes, removed ones too; memory stays flat."""
        while True:
            with self._session() as session:
                rows = reading.changed(session, after, batch)
            yield from rows
            if len(rows) < batch:
                return
            after = rows[-1].change

    def last_change(self) -> int:
        """Return the number of the newest change; 0 for an empty archive."""
        with self._session() as session:
            return reading.last_change(session)

    def history(self, number: int) -> list[Revision]:
        """Tell the revisions of an article, oldest first."""
        with self._session() as session:
            return reading.history(session, number)

    def sites(self) -> list[SiteCard]:
        """Tell the sites by name."""
        with self._session() as session:
            return reading.sites(session)

    def authorities(self, first: date | None = None, last: date | None = None, region: str | None = None) -> list[Authority]:
        """Tell the named institutions, most articles first, of all mentions or those between two days or on a region's sites."""
        with self._session() as session:
            return authorities.authorities(session, first, last, region)

    def totals(self) -> dict[str, int]:
        """Count the rows of the main tables."""
        with self._session() as session:
            return reading.totals(session)

    def raw(self, sha256: str) -> bytes:
        """Return the bytes of a capture by their hash. Raises ArchiveError where the WARC file has them not."""
        with self._session() as session:
            place = saving.place_of(session, sha256)
        if place is None or self._warcs is None:
            raise ArchiveError(f"No capture {sha256} lies in the WARC files of {self.address}.")
        return self._warcs.read(place)

    def _site(self, session: Session, name: str) -> SiteRow:
        return saving.site_row(session, SiteCard(name, name))
