"""What the archive promises: new, changed or same; every field comes back; a change is counted once."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from samples import NIGHT, article, capture

from archive.errors import ArchiveBusy, ArchiveError, ArchiveMissing
from archive.places import index_of
from archive.records import SiteCard
from archive.store import Archive
from pipeline.records import PublicationDate


def test_an_article_comes_back_with_every_field(archive: Archive) -> None:
    archive.register(SiteCard("rops", "ROPS w Zaleskowie", "zaleskie", "99", "https://rops.example/"))
    archive.save(article(), capture())

    stored = archive.article(1)

    assert stored is not None
    for name in ("url", "kind", "title", "lead", "body", "published", "dates", "institutions", "attachments", "debris", "doubts"):
        assert getattr(stored, name) == getattr(article(), name), name
    assert (stored.site, stored.institution, stored.region) == ("rops", "ROPS w Zaleskowie", "zaleskie")
    assert (stored.fetched_at, stored.revisions, stored.removed_at) == (NIGHT, 1, None)


def test_saving_answers_new_then_same_then_changed(archive: Archive) -> None:
    answers = [
        archive.save(article(), capture()),
        archive.save(article(), capture(fetched_at=NIGHT + timedelta(days=1))),
        archive.save(article(body="Klub rusza w czerwcu."), capture(b"<p>czerwiec")),
    ]

    assert answers == ["new", "same", "changed"]
    assert [r.body[:20] for r in archive.history(1)] == ["Klub rusza w maju.\nP", "Klub rusza w czerwcu"]


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Klub seniora"},
        {"body": "Inna treść."},
        {"published": None},
        {"published": PublicationDate(date(2024, 3, 1), "month", "label", "marzec 2024", 0.9)},
        {"kind": "other"},
    ],
)
def test_a_change_of_title_body_date_or_kind_is_a_revision(archive: Archive, change: dict[str, object]) -> None:
    archive.save(article(), capture())

    assert archive.save(article(**change), capture(b"other")) == "changed"


def test_other_debris_alone_is_no_revision(archive: Archive) -> None:
    archive.save(article(), capture())

    assert archive.save(article(debris=()), capture(b"other counter, same article")) == "same"


def test_two_sites_may_use_the_same_key(archive: Archive) -> None:
    archive.save(article(), capture(site="rops"))

    assert archive.save(article(), capture(site="um")) == "new"


def test_one_key_is_one_article_whatever_the_address(archive: Archive) -> None:
    archive.save(article(), capture())

    assert archive.save(article(url="https://rops.example/druk/1"), capture(url="https://rops.example/druk/1")) == "same"


def test_changes_come_in_order_and_only_behind_the_mark(archive: Archive) -> None:
    for number in (1, 2, 3):
        archive.save(article(), capture(str(number).encode(), key=f"news={number}"))
    mark = archive.last_change()
    archive.save(article(title="Zmieniony"), capture(b"x", key="news=2"))

    assert [a.id for a in archive.changes(0, batch=2)] == [1, 3, 2]
    assert [a.id for a in archive.changes(mark)] == [2]


def test_articles_come_in_the_order_asked_for(archive: Archive) -> None:
    for number in (1, 2, 3):
        archive.save(article(), capture(str(number).encode(), key=f"news={number}"))

    assert [a.id for a in archive.articles([3, 1, 99, 2])] == [3, 1, 2]


def test_a_file_archive_survives_closing(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    with Archive.open(path, create=True, write=True) as first:
        first.save(article(), capture())
        identity = first.identity()

    with Archive.open(path) as second:
        assert second.article(1) is not None
        assert second.identity() == identity


def test_a_second_writer_is_told_that_another_run_writes(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")

    with Archive.open(path, create=True, write=True), pytest.raises(ArchiveBusy, match="Another run"):
        Archive.open(path, write=True)
    with Archive.open(path, write=True) as third:
        assert third.totals()["articles"] == 0


def test_readers_read_while_a_writer_writes(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    with Archive.open(path, create=True, write=True) as writer, Archive.open(path) as reader:
        writer.save(article(), capture())

        assert reader.totals()["articles"] == 1


def test_a_missing_archive_is_not_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing, match="There is no archive"):
        Archive.open(str(tmp_path / "none.db"))

    assert not (tmp_path / "none.db").exists()


def test_a_file_that_is_no_database_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_bytes(b"these are my notes, not a database" * 100)

    with pytest.raises(ArchiveError, match="cannot be used as a Kronika archive"):
        Archive.open(str(path), create=True, write=True)
    assert path.read_bytes().startswith(b"these are my notes")


def test_the_index_lies_beside_the_archive() -> None:
    assert index_of("folder/demo.db") == Path("folder/demo.index")
    assert index_of("postgresql://host/kronika") == Path("archive.index")
