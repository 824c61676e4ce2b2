"""The frontier: every address that was found, and how it ended. Work is rows with states and leases, so a killed run loses nothing.

pending -> leased (by a run) -> stored | unchanged | refused | failed. An address that is due again goes back to pending.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import ColumnElement, and_, case, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from archive.models import AddressRow, ArticleRow, CountRow, RunRow, SiteRow
from archive.records import TWIN, Aside, Discovery, Headers, Listing, Role, State, Work
from pipeline.records import Hint

START, ARTICLE, NEXT_LISTING, RECHECK = range(4)  # the order of work: fresh news first, then deeper, then what is known already
MAX_ATTEMPTS = 5  # a failing address is tried again on 5 nights, ever further apart
PATIENCE = 3  # pages of a listing without anything new, one after another, before it is left
MAX_PAUSE = 64  # days between two checks of an old article, at most
SETTLED: tuple[State, ...] = ("stored", "unchanged", "refused", "failed")


def known_starts(session: Session, site: SiteRow, roles: Sequence[str]) -> list[Discovery]:
    """Return what earlier runs found to begin with: ways that turn no other page, one that failed too as long as it is worth a try, and
    listings taken for articles that led to some."""
    told = aliased(AddressRow)
    articles = select(told.id).where(told.site_id == site.id, told.role == "article")
    was_article = articles.where(told.url == AddressRow.url, told.state == "refused").exists()
    is_listing = and_(AddressRow.role == "listing", was_article, articles.where(told.found_on == AddressRow.url).exists())
    query = select(AddressRow).where(AddressRow.site_id == site.id, AddressRow.role.in_(roles))
    is_good = or_(AddressRow.state.in_(("stored", "unchanged")), and_(AddressRow.state == "failed", AddressRow.attempts < MAX_ATTEMPTS))
    query = query.where(is_good, or_(AddressRow.found_on.is_(None), is_listing))
    rows = session.scalars(query.order_by(AddressRow.id))
    return [Discovery(row.url, row.key, cast("Role", row.role), found_on=row.found_on) for row in rows]


def discover(session: Session, site: SiteRow, found: Iterable[Discovery], now: datetime, *, first: bool = False) -> int:
    """Add the addresses that are new to the site; return how many there were. A known one only learns the new hints.

    `first` where they are what a run begins with.
    """
    unique = {d.key: d for d in found}
    known = {row.key: row for row in rows_of(session, site, list(unique))}
    for key in known.keys() & unique.keys():
        learn(known[key], unique[key])
    fresh = [address_row(site, d, now, first=first) for key, d in unique.items() if key not in known]
    session.add_all(fresh)
    return len(fresh)


def list_page(session: Session, site: SiteRow, work: Work, page: Listing, now: datetime) -> int:
    """End the work on a listing: keep what it linked, and go on to the next pages if it had anything new; return how much was new."""
    fresh = discover(session, site, page.found, now)
    if work.role == "listing":
        mark_listed(session, site, page.found)
    follow(session, work, page, now, news=fresh > 0 or page.is_news)
    remember(session, work, page.headers)
    count(session, work.run, work.site, "discovered", fresh)
    end(session, work, "stored", work.role, now)
    return fresh


def follow(session: Session, work: Work, listing: Listing, now: datetime, *, news: bool) -> None:
    """Go on to the next pages of a listing: known ones again where this page had news (or all are asked for), new ones unless several had
    none in a row.

    A listing that repeats its last page for ever ends so, while one whose first pages another listing has told already is still walked.
    One that no page links as its next begins anew, and what an index of sitemaps names is always asked again; what is over is not.
    """
    row = session.get_one(AddressRow, work.id)
    site = session.get_one(SiteRow, row.site_id)
    keys = [d.key for d in listing.following]
    if news or listing.to_the_end or row.role == "sitemap":
        reopen(session, site, [it.key for it in listing.following if listing.to_the_end or it.url not in listing.over], work.run)
    barren = 0 if news else (row.checks if row.found_on else 0) + 1
    if barren <= PATIENCE or listing.to_the_end:
        discover(session, site, listing.following, now)
        session.flush()
        for page in rows_of(session, site, keys):
            page.checks = barren


def rows_of(session: Session, site: SiteRow, keys: Sequence[str]) -> list[AddressRow]:
    """Return the rows that the site has for some keys."""
    return list(session.scalars(select(AddressRow).where(AddressRow.site_id == site.id, AddressRow.key.in_(keys))))


def found_first(session: Session, site: SiteRow, keys: Sequence[str], run: int) -> bool:
    """Say whether a run was the first to find one of the articles that a site has for some keys."""
    began = session.get_one(RunRow, run).started_at
    return any(row.role == "article" and row.discovered_at >= began for row in rows_of(session, site, keys))


def lists_first(session: Session, site: SiteRow, keys: Sequence[str]) -> bool:
    """Say whether any of the articles that a site's listing tells by their keys has not been told by a listing before."""
    known = rows_of(session, site, keys)
    return len(known) < len(set(keys)) or any(row.role == "article" and not row.listed for row in known)


def mark_listed(session: Session, site: SiteRow, found: Sequence[Discovery]) -> None:
    """Note that a listing has told some articles."""
    session.flush()
    for row in rows_of(session, site, [it.key for it in found]):
        row.listed = row.listed or row.role == "article"


def learn(row: AddressRow, discovery: Discovery) -> None:
    """Keep hints that the row has not yet: a later feed may tell a date that the listing did not. A further page may be a start as well.
    What failed is asked for as it was told last: one key has several spellings, of which a server may know one.
    """
    if row.attempts:
        row.url = discovery.url
    if discovery.found_on is None and row.role != "article":
        row.found_on = None
    fresh = [h for h in as_lists(discovery.hints) if h not in row.hints]
    if fresh:
        row.hints = [*row.hints, *fresh]


def as_lists(hints: Iterable[Hint]) -> list[list[str]]:
    """Turn hints into what a JSON column holds."""
    return [[h.source, h.field, h.text] for h in hints]


def address_row(site: SiteRow, discovery: Discovery, now: datetime, *, first: bool) -> AddressRow:
    """Make the row of a new address; where no page links it as its next, a harvest starts there, at a listing from the next run on."""
    following = discovery.found_on is not None or (discovery.role == "listing" and not first)
    return AddressRow(
        site_id=site.id,
        key=discovery.key,
        url=discovery.url,
        role=discovery.role,
        state="pending",
        rank=ARTICLE if discovery.role == "article" else NEXT_LISTING if following else START,
        attempts=0,
        hints=as_lists(discovery.hints),
        found_on=discovery.found_on,
        discovered_at=now,
        checks=0,
    )


def reopen(session: Session, site: SiteRow, keys: Sequence[str], run: int) -> None:
    """Make addresses pending again, in their places, that earlier runs settled: where a run starts, or the page behind one with news."""
    begun = select(RunRow.started_at).where(RunRow.id == run).scalar_subquery()
    query = update(AddressRow).where(AddressRow.site_id == site.id, AddressRow.key.in_(keys), AddressRow.state.in_(SETTLED))
    rank = case((AddressRow.found_on.is_(None), START), else_=NEXT_LISTING)
    session.execute(query.where(AddressRow.settled_at < begun).values(state="pending", rank=rank))


def revive(session: Session, site: SiteRow, now: datetime, *, everything: bool = False) -> int:
    """Make the addresses pending whose next check is due (or all articles that were stored); return how many."""
    due: ColumnElement[bool] = AddressRow.due_at <= now
    if everything:
        due = or_(due, and_(AddressRow.role == "article", AddressRow.state.in_(("stored", "unchanged"))))
    query = update(AddressRow).where(AddressRow.site_id == site.id, AddressRow.state.in_(SETTLED), due)
    return session.execute(query.values(state="pending", rank=RECHECK)).rowcount  # type: ignore[attr-defined,no-any-return]


def release(session: Session) -> None:
    """Take back the leases of dead runs. Called by a run that has just taken the archive's lock, so no living one holds any."""
    session.execute(update(AddressRow).where(AddressRow.state == "leased").values(state="pending", leased_by=None))


def postpone(session: Session, work: Work, until: datetime) -> None:
    """Give a piece of work back: its site asks to be left alone until a moment. It comes last then: it may be busy for itself alone."""
    row = session.get_one(AddressRow, work.id)
    row.state, row.leased_by, row.rank = "pending", None, RECHECK
    session.get_one(SiteRow, row.site_id).left_until = until


def lease(session: Session, site: SiteRow, run: int, limit: int, aside: Aside) -> list[Work]:
    """Hand out the next addresses of a site, best rank first; none that the run leaves aside."""
    query = select(AddressRow).where(AddressRow.site_id == site.id, AddressRow.state == "pending", *outside(aside))
    rows = list(session.scalars(query.order_by(AddressRow.rank, AddressRow.id).limit(limit)))
    for row in rows:
        row.state, row.leased_by = "leased", run
    stored = select(ArticleRow.key).where(ArticleRow.site_id == site.id, ArticleRow.key.in_([r.key for r in rows]))
    known = set(session.scalars(stored))
    return [work_of(row, site, run, known=row.key in known) for row in rows]


def outside(aside: Aside) -> list[ColumnElement[bool]]:
    """Return the conditions of what is not left aside."""
    told = AddressRow.found_on
    conditions: list[ColumnElement[bool]] = []
    if aside.roles:
        conditions.append(AddressRow.role.not_in(sorted(aside.roles)))
    if aside.pages:
        conditions.append(or_(told.is_(None), told.not_in(sorted(aside.pages))))
    if aside.ends:
        conditions.append(or_(AddressRow.role == "article", told.is_(None), told.not_in(sorted(aside.ends))))
    return conditions


def recall(session: Session, gone: ArticleRow) -> None:
    """Make the addresses pending again that were refused since this article had their text: it is gone, they may be there."""
    query = update(AddressRow).where(AddressRow.site_id == gone.site_id, AddressRow.state == "refused")
    query = query.where(AddressRow.reason == f"{TWIN}{gone.url}")
    session.execute(query.values(state="pending", rank=RECHECK))


def twin_of(session: Session, work: Work) -> str | None:
    """Return the reason of an address that was refused for another with its article; when both are gone, one article is."""
    reason = session.get_one(AddressRow, work.id).reason
    return reason if reason and reason.startswith(TWIN) else None


def work_of(row: AddressRow, site: SiteRow, run: int, *, known: bool) -> Work:
    """Tell a leased row as a piece of work."""
    return Work(
        id=row.id,
        run=run,
        site=site.name,
        url=row.url,
        key=row.key,
        role=cast("Role", row.role),
        hints=tuple(Hint(*cast("tuple[str, str, str]", tuple(h))) for h in row.hints),  # type: ignore[arg-type]
        attempts=row.attempts,
        known=known,
        etag=row.etag,
        last_modified=row.last_modified,
        found_on=row.found_on,
    )


def end(session: Session, work: Work, state: State, reason: str, now: datetime) -> None:
    """End a piece of work, and count it in its run: a stored article as new, changed or removed, a way to articles by what it is.

    One that failed or was refused is counted once more: an article's address it was not.
    """
    settle(session.get_one(AddressRow, work.id), state, reason, now)
    is_way, is_read = work.role != "article", state in ("stored", "unchanged")
    count(session, work.run, work.site, work.role if is_way and is_read else reason if state == "stored" else state)
    if is_way and not is_read:
        count(session, work.run, work.site, "failed-ways")


def remember(session: Session, work: Work, given: Headers) -> None:
    """Keep what makes the next request for an address conditional."""
    headers = {k.lower(): v for k, v in given}
    row = session.get_one(AddressRow, work.id)
    row.etag, row.last_modified = headers.get("etag"), headers.get("last-modified")


def settle(row: AddressRow, state: State, reason: str | None, now: datetime) -> None:
    """End a piece of work with a state and its reason, and say when the address is due again."""
    row.state, row.reason, row.settled_at, row.leased_by = state, reason, now, None
    row.attempts = row.attempts + 1 if state == "failed" else 0
    row.checks = row.checks + 1 if state == "unchanged" else 0
    row.due_at = due(row, state, now)


def due(row: AddressRow, state: State, now: datetime) -> datetime | None:
    """Return when to look again: articles after 1, 2, 4, 8... days, failures likewise, a refusal never, a good listing with its start."""
    if state == "refused" or row.attempts >= MAX_ATTEMPTS or (row.role != "article" and state != "failed"):
        return None
    return now + timedelta(days=min(2 ** (row.attempts if state == "failed" else row.checks), MAX_PAUSE))


def count(session: Session, run: int, site: str, name: str, by: int = 1) -> None:
    """Add to a number of a run."""
    query = select(CountRow).where(CountRow.run_id == run, CountRow.site == site, CountRow.name == name)
    row = session.scalars(query).one_or_none()
    if row is None:
        session.add(CountRow(run_id=run, site=site, name=name, count=by))
        session.flush()
    else:
        row.count += by


def balance(session: Session, site: SiteRow) -> Counter[str]:
    """Count a site's article addresses by state; a leased one is still pending."""
    query = select(AddressRow.state, func.count()).where(AddressRow.site_id == site.id, AddressRow.role == "article")
    totals: Counter[str] = Counter()
    for state, number in session.execute(query.group_by(AddressRow.state)):
        totals["pending" if state == "leased" else state] += number
    return totals
