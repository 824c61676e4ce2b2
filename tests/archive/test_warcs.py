"""Raw responses: written once, read back to the byte, in files that other tools read, whole again after a kill."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import article, capture
from warcio.archiveiterator import ArchiveIterator

from archive.errors import ArchiveError
from archive.store import Archive
from archive.warcs import Place, WarcFolder, payload, record_of


@given(st.binary(max_size=5000), st.booleans())
def test_any_bytes_come_back_as_they_were(content: bytes, over_http: bool) -> None:
    saved = capture(content) if over_http else capture(content, response_headers=())

    assert payload(record_of(saved)) == content


def test_a_closed_file_has_its_final_name_and_its_line_in_the_manifest(tmp_path: Path) -> None:
    folder = WarcFolder(tmp_path)
    place = folder.append(capture(b"first"))
    folder.append(capture(b"second"))
    assert [p.name for p in tmp_path.iterdir()] == ["kronika-00001.warc.gz.open"]

    sealed = folder.close()

    assert sealed is not None
    assert (sealed.name, sealed.records) == ("kronika-00001.warc.gz", 3)
    assert sealed.size == (tmp_path / sealed.name).stat().st_size
    assert folder.read(place) == b"first"


def test_headers_of_the_transfer_are_not_kept_with_decoded_bytes(tmp_path: Path) -> None:
    folder = WarcFolder(tmp_path)
    folder.append(capture(b"plain now"))
    folder.close()

    with (tmp_path / "kronika-00001.warc.gz").open("rb") as stream:
        headers = [r.http_headers for r in ArchiveIterator(stream) if r.http_headers]

    assert headers[0].get_header("Content-Encoding") is None
    assert headers[0].get_header("Content-Length") == "9"
    assert headers[0].get_header("ETag") == '"v1"'


def test_equal_bytes_are_written_once(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    with Archive.open(path, create=True, write=True) as archive:
        archive.save(article(), capture())
        archive.save(article(), capture())
        archive.save(article(), capture(key="news=2"))

    data = gzip.decompress((tmp_path / "a.warc" / "kronika-00001.warc.gz").read_bytes())
    assert data.count(b"WARC-Type: response") == 1


def test_a_file_that_a_killed_writer_left_is_cut_to_what_sql_knows(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    killed = Archive.open(path, create=True, write=True)
    killed.save(article(), capture())
    sha256 = killed.articles([1])[0].sha256
    left = tmp_path / "a.warc" / "kronika-00001.warc.gz.open"
    assert killed._warcs is not None
    assert killed._warcs._stream is not None
    killed._warcs._stream.write(b"half a record")
    killed._warcs._stream.close()
    killed._warcs._stream = None
    killed.close()

    with Archive.open(path, write=True) as archive:
        assert not left.exists()
        assert archive.raw(sha256) == capture().content
    with (tmp_path / "a.warc" / "kronika-00001.warc.gz").open("rb") as stream:
        assert [r.rec_type for r in ArchiveIterator(stream)] == ["warcinfo", "response"]


def test_a_record_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    folder = WarcFolder(tmp_path)

    with pytest.raises(ArchiveError, match="has no readable record"):
        folder.read(Place("kronika-00009.warc.gz", 10, 20))
