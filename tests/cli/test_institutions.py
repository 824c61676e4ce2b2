"""`kronika institutions` by its door: any form of a name, years and months as spans, one sentence for a span turned round."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.exits import Exit
from cli.main import run

NOTES = {
    "2019-05-02": "Nabór w Sanoku\n2019-05-02\n\nPCPR w Sanoku ogłasza nabór kandydatów na rodziny zastępcze do końca miesiąca.\n",
    "2021-03-09": "Szkolenie w Mielcu\n2021-03-09\n\nPCPR w powiatach mieleckim i sanockim szkolą asystentów rodziny od poniedziałku.\n",
    "2021-11-30": "Dyżur w Mielcu\n2021-11-30\n\nPCPR w Mielcu pełni dyżur prawny w każdy poniedziałek po południu.\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KRONIKA_ARCHIVE", raising=False)
    notes = tmp_path / "notes"
    notes.mkdir()
    for name, text in NOTES.items():
        (notes / f"{name}.txt").write_text(text, "utf-8")
    assert run(["add", "notes"]) == Exit.OK
    capsys.readouterr()
    return tmp_path


def names(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    assert run(["institutions", *arguments, "--json"]) == Exit.OK
    return [json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("query", ["sanocki pcpr", "pcpr sanok", "PCPR Sanoka", "powiatowe centrum pomocy rodzinie w sanoku"])
def test_show_knows_an_institution_in_any_form(folder: Path, capsys: pytest.CaptureFixture[str], query: str) -> None:
    assert "Powiatowe Centrum Pomocy Rodzinie w Sanoku" in names(capsys, "show", query)


def test_a_query_for_one_town_does_not_find_the_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert all("Sano" not in name and "sano" not in name for name in names(capsys, "pcpr mielca"))


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (["--from", "2020"], 2), (["--to", "2019"], 1), (["--from", "2021-11"], 1), (["--to", "2021-03"], 2),
        (["--from", "2021-03-10", "--to", "2021"], 1), (["--from", "2022"], 0),
    ],
)  # fmt: skip
def test_top_takes_a_year_and_a_month_as_their_days(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], count: int
) -> None:
    assert len([name for name in names(capsys, "top", *options) if "Pomocy Rodzinie" in name]) == count


@pytest.mark.parametrize("command", [["institutions", "top"], ["search", "nabór"], ["export"]])
@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--from", "2024", "--to", "2023-05"], "--from 2024-01-01 is later than --to 2023-05-31"),
        (["--from", "wczoraj"], "'wczoraj' is no day"),
        (["--to", "2023-13"], "'2023-13' is no day"),
    ],
)
def test_a_span_without_sense_is_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], command: list[str], options: list[str], words: str
) -> None:
    assert run([*command, *options]) == Exit.USAGE
    assert words in capsys.readouterr().err


def test_a_year_alone_is_the_span_of_its_days(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len([name for name in names(capsys, "top", "--from", "2021", "--to", "2021") if "Pomocy Rodzinie" in name]) == 2


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["top", "--region", "Bzdura"], "małopolskie, mazowieckie"),
        (["top", "--region", ""], "małopolskie, mazowieckie"),
        (["top", "--kind", "ropss"], "the archive names pcpr"),
        (["show", ""], "Give an institution's number, or words of its name."),
        (["show", "  "], "Give an institution's number, or words of its name."),
    ],
)
def test_what_cannot_be_asked_for_is_refused_with_what_can(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    assert run(["institutions", *options]) == Exit.USAGE
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("options", [["--region", "malopolskie"], ["--region", "Małopolskie"], ["--kind", "rops"]])
def test_what_can_be_asked_for_may_find_nothing(folder: Path, capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    assert names(capsys, "top", *options) == []


def test_a_number_that_no_institution_has_is_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["institutions", "show", "999"]) == Exit.ERROR
    assert capsys.readouterr().err.strip() == "kronika: There is no institution 999."


@pytest.mark.parametrize("mark", ["'", "(", "-", "..."])
def test_a_lone_mark_names_no_institution(folder: Path, capsys: pytest.CaptureFixture[str], mark: str) -> None:
    assert run(["institutions", "find", "--", mark]) == Exit.OK
    assert capsys.readouterr().out.strip() == "Nothing found."
