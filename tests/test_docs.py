"""The guides keep up with the code: every link leads somewhere, every decision is listed, every exit code is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cli.exits import Exit

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_guide_leads_somewhere(page: Path) -> None:
    broken = [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]

    assert broken == []


def test_every_decision_and_every_guide_is_listed() -> None:
    listed = (ROOT / "docs" / "decisions" / "README.md").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")

    assert [p.name for p in (ROOT / "docs" / "decisions").glob("0*.md") if p.name not in listed] == []
    assert [p.name for p in (ROOT / "docs").glob("*.md") if f"docs/{p.name}" not in readme] == []


def test_every_exit_code_is_told() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    line = readme[readme.index("Exit codes:") : readme.index("Scrapy users")]

    assert [int(code) for code in Exit if not re.search(rf"(?<!\d){int(code)}(?!\d)", line)] == []


@pytest.mark.parametrize("name", ["pyproject.toml", "scrapy.cfg", "spiders", "pipeline", "search", "tests"])
def test_the_top_level_is_the_one_of_the_users_card(name: str) -> None:
    assert (ROOT / name).exists()


def test_the_constraints_name_packages_and_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()

    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][\w.]*", line)] == []
