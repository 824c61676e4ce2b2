"""Exports: every field, streamed, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json

import pytest
from samples import article, capture

from archive.exports import FIELDS, FORMULA, details, write_csv, write_jsonl
from archive.store import Archive


def exported(archive: Archive, **options: bool) -> list[dict[str, str]]:
    stream = io.StringIO()
    write_csv(archive.changes(), stream, **options)
    return list(csv.DictReader(io.StringIO(stream.getvalue())))


def test_a_row_names_source_capture_and_processing(archive: Archive) -> None:
    archive.save(article(), capture())

    (row,) = exported(archive)

    assert tuple(row) == FIELDS
    assert (row["url"], row["published"], row["date_evidence"]) == (
        "https://rops.example/a-1",
        "2024-03-18",
        "Opublikowano: 18 marca 2024",
    )
    assert row["institutions"] == "Powiatowe Centrum Pomocy Rodzinie w Zaleskowie"
    assert row["fetched_at"] == "2026-11-20T02:00:00+00:00"
    assert row["processed"].startswith("extracted by Kronika")


@pytest.mark.parametrize("sign", FORMULA)
def test_a_cell_that_a_spreadsheet_would_run_is_disarmed_unless_raw(archive: Archive, sign: str) -> None:
    archive.save(article(title=f"{sign}cmd|calc"), capture())

    assert exported(archive)[0]["title"].startswith("'")
    assert exported(archive, raw=True)[0]["title"] == f"{sign}cmd|calc"


def test_json_lines_hold_one_article_each_with_lists(archive: Archive) -> None:
    archive.save(article(published=None), capture())
    archive.save(article(), capture(key="news=2"))
    stream = io.StringIO()

    assert write_jsonl(archive.changes(), stream) == 2
    rows = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [row["published"] for row in rows] == [None, "2024-03-18"]
    assert rows[0]["attachments"] == ["https://rops.example/plik.pdf"]


def test_details_tell_what_was_cut_and_why() -> None:
    told = details(article())

    assert told["debris"] == [{"reason": "back-link", "text": "Powrót"}]
    assert told["date"]["source"] == "label"
    assert json.loads(json.dumps(told)) == told
