"""Every command by its door: answers, JSON, exit codes, and one clear sentence for every kind of bad input."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli.exits import Exit
from cli.main import COMMANDS, kronika, run

ROOT = Path(__file__).parents[2]
PAGE = """<html><head><title>Otwarto klub seniora</title></head><body><div class="cookie">Ta strona używa plików cookies. Akceptuję</div>
<main><h1>Otwarto klub seniora</h1><p>Data publikacji: 18 marca 2024</p>
<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy. Zajęcia prowadzi animatorka kultury.</p>
<p>Koszty pokrywa samorząd województwa z pieniędzy przeznaczonych na politykę senioralną i usługi społeczne.</p></main></body></html>"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KRONIKA_ARCHIVE", raising=False)
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "klub.html").write_text(PAGE, "utf-8")
    (pages / "notatka.txt").write_text("Nabór partnerów\n2024-05-02\n\nOgłaszamy nabór partnerów do projektu w Łodzi.\n", "utf-8")
    (pages / "readme.md").write_text("not a page", "utf-8")
    return tmp_path


def kronika_(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(list(arguments))
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def one_sentence(text: str) -> bool:
    return "Traceback" not in text and 0 < len(text.strip().splitlines()) <= 4


def test_every_command_has_help_and_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")

    for name in COMMANDS:
        answer = CliRunner().invoke(kronika, [name, "--help"])
        assert answer.exit_code == 0, name
        assert "Usage:" in answer.output
        assert f"`{name}" in readme, name


def test_extract_prints_one_object_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = kronika_(capsys, "extract", "--json", "pages/klub.html", "pages/notatka.txt")

    first, second = (json.loads(line) for line in out.splitlines())
    assert code == Exit.OK
    assert (first["title"], first["published"], first["kind"]) == ("Otwarto klub seniora", "2024-03-18", "article")
    assert first["date"]["evidence"] == "Data publikacji: 18 marca 2024"
    assert "cookies" not in first["body"]
    assert any("cookies" in piece["text"] for piece in first["debris"])
    assert (second["title"], second["published"]) == ("Nabór partnerów", "2024-05-02")


def test_extract_gives_the_links_of_a_listing_with_their_days(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    items = "".join(f"<li>0{n}.02.2022 <a href='/n/{n}'>Nowy klub seniora numer {n}</a></li>" for n in range(1, 6))
    (folder / "list.html").write_text(f"<title>Aktualności</title><h1>Aktualności</h1><ul>{items}</ul>", "utf-8")

    _, out, _ = kronika_(capsys, "extract", "--json", "--url", "http://gops.example/aktualnosci", "list.html")

    told = json.loads(out)
    assert told["kind"] == "listing"
    assert told["links"][0] == {"url": "http://gops.example/n/1", "text": "Nowy klub seniora numer 1", "day": "2022-02-01"}


NO_ADDRESSES = ["notaurl", "", "http://[bad", "ftp://a.example/x", "//a.example/x", "https://a .example/", "http://a.example:99999999/"]


@pytest.mark.parametrize(
    "arguments", [*(("--url", url, "pages/klub.html") for url in NO_ADDRESSES), ("--url", "http://a.example/", "pages/klub.html", "-")]
)
def test_an_address_belongs_to_one_page(arguments: tuple[str, ...], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = kronika_(capsys, "extract", *arguments)

    assert code == 2
    assert "--url takes the http address of one page" in err


def test_no_standard_input_is_told_as_such(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", None)
    code, _, err = kronika_(capsys, "extract", "-")

    assert (code, "nothing is given on standard input" in err) == (1, True)


def test_extract_for_a_person_names_the_evidence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = kronika_(capsys, "extract", "pages/klub.html")

    assert code == Exit.OK
    assert "2024-03-18 (label: Data publikacji: 18 marca 2024)" in out


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"<html></html>", "empty"),
        (b"\x00\x01\x02" * 5000, "no text"),
        (b"\xff" * 10_000, None),
    ],
)
def test_an_empty_or_binary_page_is_told_and_the_rest_goes_on(
    folder: Path, capsys: pytest.CaptureFixture[str], content: bytes, why: str | None
) -> None:
    (folder / "odd.html").write_bytes(content)

    code, out, err = kronika_(capsys, "extract", "--json", "odd.html", "pages/klub.html")

    assert code == Exit.ERROR
    assert [json.loads(line)["kind"] for line in out.splitlines()] == ["other", "article"]
    assert f"odd.html holds no page: {f'it is {why}' if why else 'nothing in it reads'}" in err
    assert one_sentence(err)
    assert kronika_(capsys, "add", "odd.html", "pages/klub.html")[:2] == (Exit.ERROR, "1 new, 0 changed, 0 same, 1 failed, 0 skipped\n")


def test_a_file_of_json_is_told_for_what_it_is_and_a_text_in_brackets_is_a_text(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "post.json").write_text('{"title": "Nowy klub seniora", "content": ["Zapraszamy."]}', encoding="utf-8")
    (folder / "deep.json").write_bytes(b"[" * 100_000)
    (folder / "note.txt").write_text("[Uwaga] Dyżur psychologa odbędzie się w środę w siedzibie ośrodka.", encoding="utf-8")

    code, _, err = kronika_(capsys, "extract", "post.json")

    assert (code, err) == (Exit.ERROR, "kronika: post.json holds no page: it is JSON.\n")
    assert kronika_(capsys, "add", "post.json")[:2] == (Exit.ERROR, "0 new, 0 changed, 0 same, 1 failed, 0 skipped\n")
    assert kronika_(capsys, "extract", "note.txt")[0] == Exit.OK
    assert "nothing in it reads as a page" in kronika_(capsys, "extract", "deep.json")[2]


def test_a_file_without_any_page_is_told_for_what_it_is_and_has_no_findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "feed.html").write_text("<html><body><ul><li><a href='/1'>1</a></li></ul></body></html>", "utf-8")

    code, out, err = kronika_(capsys, "extract", "feed.html")

    assert (code, out) == (Exit.ERROR, "")
    assert one_sentence(err)
    assert "it is empty" not in err


def test_an_address_in_place_of_a_file_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = kronika_(capsys, "extract", "https://ops.example/a.html")

    assert (code, "extract reads files" in err) == (2, True)


def test_the_address_of_a_first_page_is_told_where_it_makes_an_article_none(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = kronika_(capsys, "extract", "--json", "--url", "https://ops.example", "pages/klub.html")

    assert (code, json.loads(out)["kind"]) == (Exit.OK, "other")
    assert "https://ops.example is the address of a site's first page" in err


def test_a_page_of_thirty_megabytes_is_read_in_part_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "large.html").write_text(PAGE.replace("</main>", "<p>Bardzo długi tekst o niczym.</p>" * 900_000 + "</main>"), "utf-8")

    code, out, err = kronika_(capsys, "extract", "--json", "large.html")

    assert code == Exit.OK
    assert json.loads(out)["title"] == "Otwarto klub seniora"
    assert "too large and was read in part" in err


def test_a_page_comes_from_stdin(folder: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", "from cli.main import main; main()", "extract", "--json", "-"],
        input=PAGE.encode(),
        capture_output=True,
        check=True,
        cwd=ROOT,
    )

    assert json.loads(answer.stdout)["title"] == "Otwarto klub seniora"


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("none/here/a.db", "cannot be written in none/here"),
        ("pages", "is a folder"),
        ("postgresql://me:secret@localhost/x", "me:***@localhost"),
    ],
)
def test_an_archive_that_cannot_be_is_told_in_words(folder: Path, capsys: pytest.CaptureFixture[str], address: str, sentence: str) -> None:
    code, _, err = kronika_(capsys, "--archive", address, "add", "pages")

    assert code == Exit.ERROR
    assert sentence in err
    assert "secret" not in err
    assert one_sentence(err)


def test_a_missing_file_is_one_sentence_and_the_rest_goes_on(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = kronika_(capsys, "extract", "--json", "none.html", "pages", "pages/klub.html")

    assert code == Exit.ERROR
    assert [json.loads(line)["title"] for line in out.splitlines()] == ["Otwarto klub seniora"]
    assert "none.html cannot be read" in err
    assert "pages cannot be read" in err


def test_add_then_search_show_and_export(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kronika_(capsys, "--archive", "t.db", "add", "pages", "--region", "łódzkie")[:2] == (
        Exit.OK,
        "2 new, 0 changed, 0 same, 0 failed, 1 skipped\n",
    )
    assert kronika_(capsys, "--archive", "t.db", "add", "pages")[1].startswith("0 new, 0 changed, 2 same")

    code, out, _ = kronika_(capsys, "--archive", "t.db", "search", "klubom")
    assert code == Exit.OK
    assert "[klub]" in out
    assert "1 found" in out

    told = json.loads(kronika_(capsys, "--archive", "t.db", "search", "lodz", "--json", "--facets")[1])
    (hit,) = told["hits"]
    start, end = hit["snippets"][0]["marks"][0]
    assert hit["snippets"][0]["text"][start:end] == "Łodzi"
    assert told["facets"]["year"] == [["2024", 1]]

    shown = json.loads(kronika_(capsys, "--archive", "t.db", "show", str(hit["id"]), "--json")[1])
    assert shown["history"][0]["warc"].startswith("kronika-00001.warc.gz@")

    rows = [json.loads(line) for line in kronika_(capsys, "--archive", "t.db", "export", "--from", "2024-04-01")[1].splitlines()]
    assert [row["title"] for row in rows] == ["Nabór partnerów"]
    assert kronika_(capsys, "--archive", "t.db", "export", "-o", "all.csv")[0] == Exit.OK
    assert len(list(csv.DictReader(io.StringIO((folder / "all.csv").read_text("utf-8"))))) == 2


def test_documents_with_bad_lines_are_added_but_for_those(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = {
        "url": "https://a.example/1",
        "title": "Dokument",
        "body": "Treść o ośrodkach.",
        "published": "2020",
        "site": "um",
        "region": "łódzkie",
    }
    (folder / "docs.jsonl").write_text(
        f"{json.dumps(good)}\n{{broken\n\n[]\n{json.dumps({**good, 'url': 'https://a.example/2'})}\n", "utf-8"
    )

    code, out, err = kronika_(capsys, "add", "docs.jsonl", "--json")

    assert code == Exit.ERROR
    assert json.loads(out) == {"new": 2, "changed": 0, "same": 0, "failed": 2, "skipped": 0}
    assert "docs.jsonl line 2 was left out: it is not JSON" in err
    assert "docs.jsonl line 4 was left out: it is not a JSON object" in err
    found = json.loads(kronika_(capsys, "search", "ośrodek", "--region", "lodzkie", "--site", "um", "--to", "2020-12-31", "--json")[1])
    assert found["total"] == 2
    assert {hit["published"] for hit in found["hits"]} == {"2020"}


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("search", "x"), Exit.ERROR, "There is no archive at archive.db"),
        (("show", "1"), Exit.ERROR, "There is no archive"),
        (("status",), Exit.ERROR, "There is no archive"),
        (("export",), Exit.ERROR, "There is no archive"),
        (("reindex",), Exit.ERROR, "There is no archive"),
        (("serve",), Exit.ERROR, "There is no archive"),
        (("crawl", "nobody"), Exit.USAGE, "There is no site nobody"),
        (("harvest", "nobody"), Exit.USAGE, "There is no site nobody"),
        (("sites", "show", "krakow"), Exit.USAGE, "Did you mean"),
        (("search", "--from", "wczoraj"), Exit.USAGE, "wczoraj"),
        (("frobnicate",), Exit.USAGE, "No such command"),
        (("--archive", "nonsense://x", "status"), Exit.ERROR, "not an address of a database"),
    ],
)
def test_bad_input_is_one_sentence_with_its_code(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: Exit, sentence: str
) -> None:
    answered, out, err = kronika_(capsys, *arguments)

    assert answered == code
    assert sentence in err
    assert one_sentence(err)
    assert out == ""


def test_a_query_that_does_not_parse_tells_place_and_hint(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kronika_(capsys, "add", "pages")

    code, _, err = kronika_(capsys, "search", '"otwarty')

    assert code == Exit.ERROR
    assert err == 'kronika: A quote is opened and not closed (position 1). Add a " at the end of the phrase.\n'


def test_a_broken_archive_and_an_index_of_another_version_are_told_and_kept(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.db").write_bytes(b"no database" * 1000)
    code, _, err = kronika_(capsys, "--archive", "bad.db", "add", "pages")
    assert (code, one_sentence(err)) == (Exit.ERROR, True)
    assert (folder / "bad.db").read_bytes() == b"no database" * 1000

    kronika_(capsys, "add", "pages")
    mark = folder / "archive.index" / "kronika.json"
    mark.write_text(mark.read_text().replace('"version": ', '"version": 9'))
    code, _, err = kronika_(capsys, "search", "klub")
    assert (code, "kronika reindex" in err, one_sentence(err)) == (Exit.ERROR, True, True)
    assert kronika_(capsys, "reindex")[:2] == (Exit.OK, "2 articles indexed\n")
    assert kronika_(capsys, "search", "klub")[0] == Exit.OK


def test_status_counts_and_tells_how_the_index_stands(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kronika_(capsys, "add", "pages")

    told = json.loads(kronika_(capsys, "status", "--json")[1])

    assert (told["articles"], told["index"], told["runs"]) == (2, "up to date", [])


def test_sites_are_listed_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = kronika_(capsys, "sites", "list", "--json")
    known = {site["name"]: site for site in map(json.loads, out.splitlines())}

    assert code == Exit.OK
    assert known["rops-krakow"]["teryt"] == "12"
    assert json.loads(kronika_(capsys, "sites", "show", "rops-krakow", "--json")[1]) == known["rops-krakow"]


def test_a_second_writer_ends_with_its_own_code(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from archive.store import Archive

    with Archive.open("archive.db", create=True, write=True):
        code, _, err = kronika_(capsys, "add", "pages")

    assert code == Exit.LOCKED
    assert "Another run" in err


def test_an_article_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kronika_(capsys, "add", "pages")

    assert kronika_(capsys, "show", "77")[0] == Exit.ERROR


def test_the_archive_can_be_named_by_the_environment(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KRONIKA_ARCHIVE", "named.db")

    kronika_(capsys, "add", "pages")

    assert (folder / "named.db").exists()


@pytest.mark.parametrize("address", ["http://[::1", "http://x.example:abc/", "http:///nothing"])
def test_a_new_site_needs_an_address_that_can_be_read(folder: Path, capsys: pytest.CaptureFixture[str], address: str) -> None:
    code, out, err = kronika_(capsys, "sites", "new", address)

    assert (code, out) == (Exit.USAGE, "")
    assert "is no address" in err
    assert one_sentence(err)
