"""How an article gets into the tables: find or make its row, compare with the current revision, add one where something changed."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from archive.models import ArticleRow, CaptureRow, CounterRow, InstitutionRow, RevisionRow, SiteRow, WarcRow
from archive.records import Capture, Saved, SiteCard
from archive.rows import digest, mention_row, revision_row
from archive.warcs import Place, Sealed, WarcFolder
from pipeline.records import EXTRACTOR, Article, Institution

TOLD_AGAIN = 200  # characters below which an undated notice ("the office is closed tomorrow") may honestly be told twice


def save(session: Session, article: Article, capture: Capture, row: CaptureRow) -> Saved:
    """Store an article read from a capture whose row is already in the session: a first one, a new revision, or nothing new."""
    known = find(session, capture)
    if known is None:
        return insert(session, article, capture, row)
    row.article_id = known.id
    known.last_seen = capture.fetched_at
    if known.removed_at is None and current(session, known).digest == digest(article):
        return "same"
    known.removed_at = known.removal = None
    add_revision(session, known, article, row)
    return "changed"


def add(session: Session, article: Article, capture: Capture, warcs: WarcFolder | None) -> Saved:
    """Store an article with its capture; a file that was added before and is still the same is no capture anew."""
    known = None if capture.response_headers else find(session, capture)
    if known and known.removed_at is None and current(session, known).capture.sha256 == sha256_of(capture):
        known.last_seen = capture.fetched_at
        return "same"
    return save(session, article, capture, capture_row(session, capture, warcs, None))


def sha256_of(capture: Capture) -> str:
    """Return the hash by which the bytes of a capture are known."""
    return hashlib.sha256(capture.content).hexdigest()


def find(session: Session, capture: Capture) -> ArticleRow | None:
    """Return the article that a capture is of, by its site and key."""
    return find_key(session, capture.site, capture.key or capture.url)


def find_key(session: Session, site: str, key: str) -> ArticleRow | None:
    """Return the article with a key on a site."""
    query = select(ArticleRow).join(SiteRow).where(SiteRow.name == site, ArticleRow.key == key)
    return session.scalars(query).one_or_none()


def twin(session: Session, site: str, key: str, article: Article) -> str | None:
    """Return the address of the same article under another key of its site. A short notice without a day may be told again: it is none."""
    if not (article.published and article.published.precision == "day") and len(article.body) < TOLD_AGAIN:
        return None
    same = select(ArticleRow.url).join(RevisionRow, RevisionRow.article_id == ArticleRow.id).join(SiteRow, ArticleRow.site_id == SiteRow.id)
    same = same.where(RevisionRow.digest == digest(article), RevisionRow.number == ArticleRow.revision, ArticleRow.removed_at.is_(None))
    return session.scalars(same.where(SiteRow.name == site, ArticleRow.key != key).order_by(ArticleRow.id).limit(1)).first()


def current(session: Session, article: ArticleRow) -> RevisionRow:
    """Return the revision that an article stands at."""
    query = select(RevisionRow).where(RevisionRow.article_id == article.id, RevisionRow.number == article.revision)
    return session.scalars(query).one()


def insert(session: Session, article: Article, capture: Capture, row: CaptureRow) -> Saved:
    """Make the article's row and its first revision."""
    fresh = ArticleRow(
        site_id=site_row(session, SiteCard(capture.site, capture.site)).id,
        key=capture.key or capture.url,
        url=article.url or capture.url,
        revision=0,
        change=0,
        first_seen=capture.fetched_at,
        last_seen=capture.fetched_at,
    )
    session.add(fresh)
    session.flush()
    row.article_id = fresh.id
    add_revision(session, fresh, article, row)
    return "new"


def add_revision(session: Session, known: ArticleRow, article: Article, capture: CaptureRow) -> None:
    """Add the next revision and move the article to it."""
    known.revision += 1
    known.change = next_change(session)
    revision = revision_row(article, known.revision, EXTRACTOR, capture.fetched_at)
    revision.article_id, revision.capture_id = known.id, capture.id
    revision.mentions = [mention_row(m, institution_row(session, m.institution)) for m in article.institutions]
    session.add(revision)
    session.flush()


def remove(session: Session, known: ArticleRow, why: str, now: datetime) -> None:
    """Turn an article into a tombstone: it stays, with the day and the reason."""
    known.removed_at, known.removal = now, why
    known.change = next_change(session)


def next_change(session: Session) -> int:
    """Count one more change of the archive; the row's lock makes the order that of the commits."""
    counter = session.get(CounterRow, "change", with_for_update=True)
    if counter is None:
        counter = CounterRow(name="change", value=0)
        session.add(counter)
    counter.value += 1
    return counter.value


def identity(session: Session) -> int:
    """Return the archive's own random number, drawn at first use."""
    counter = session.get(CounterRow, "identity")
    if counter is None:
        counter = CounterRow(name="identity", value=secrets.randbits(31))
        session.add(counter)
    return counter.value


def institution_row(session: Session, institution: Institution) -> InstitutionRow:
    """Return the row of an institution, made where it is new."""
    it = institution
    query = select(InstitutionRow).where(InstitutionRow.name == it.name, InstitutionRow.kind == it.kind)
    query = query.where(InstitutionRow.teryt.is_(None) if it.teryt is None else InstitutionRow.teryt == it.teryt)
    row = session.scalars(query).first()
    if row is None:
        row = InstitutionRow(name=it.name, kind=it.kind, place=it.place, teryt=it.teryt)
        session.add(row)
        session.flush()
    return row


def site_row(session: Session, card: SiteCard) -> SiteRow:
    """Return the row of a site by its name, made from the card where it is new."""
    row = session.scalars(select(SiteRow).where(SiteRow.name == card.name)).one_or_none()
    if row is None:
        row = SiteRow(name=card.name, institution=card.institution, region=card.region, teryt=card.teryt, home=card.home)
        session.add(row)
        session.flush()
    return row


def capture_row(session: Session, capture: Capture, warcs: WarcFolder | None, run: int | None) -> CaptureRow:
    """Write a capture's bytes to the WARC file, unless the same bytes lie there already, and make its row."""
    sha256 = sha256_of(capture)
    place = place_of(session, sha256) or (warcs.append(capture) if warcs else None)
    row = CaptureRow(
        run_id=run,
        url=capture.url,
        fetched_at=capture.fetched_at,
        status=capture.status,
        content_type=capture.content_type,
        request_headers=[list(h) for h in capture.request_headers],
        response_headers=[list(h) for h in capture.response_headers],
        opt_out=capture.opt_out,
        sha256=sha256,
        size=len(capture.content),
        warc_file=place.file if place else None,
        warc_offset=place.offset if place else None,
        warc_length=place.length if place else None,
    )
    session.add(row)
    session.flush()
    return row


def place_of(session: Session, sha256: str) -> Place | None:
    """Return where bytes with this hash lie already."""
    query = select(CaptureRow).where(CaptureRow.sha256 == sha256, CaptureRow.warc_file.is_not(None)).limit(1)
    row = session.scalars(query).first()
    if row is None or row.warc_file is None or row.warc_offset is None or row.warc_length is None:
        return None
    return Place(row.warc_file, row.warc_offset, row.warc_length)


def known_length(session: Session, file: str) -> int:
    """Return how many bytes of a WARC file the captures lie in: what a killed writer left behind them is no record."""
    end = func.max(CaptureRow.warc_offset + CaptureRow.warc_length)
    return session.scalar(select(end).where(CaptureRow.warc_file == file)) or 0


def manifest(session: Session, sealed: Sealed, now: datetime) -> None:
    """Keep what tells later whether a closed WARC file is whole."""
    session.merge(WarcRow(name=sealed.name, sha256=sealed.sha256, size=sealed.size, records=sealed.records, closed_at=now))
