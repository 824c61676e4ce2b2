"""Measure extraction on any folder with a gold.jsonl, beside the peers that this environment has.

    python bench/extraction_bench.py ../shared/pages
    python bench/extraction_bench.py ../shared/pages --worst 5 --without-addresses
    python bench/extraction_bench.py ../shared/pages --bare    # no name, tag or metadata says what a page's elements hold

One object a line: file, url, kind, title, title_alt, published, first_words, last_words, body_must, body_must_not; or file and text, a
rougher reference, scored by 4-word shingles. Peers live best in an environment of their own: `pip install trafilatura newspaper4k` there,
and run this file with its Python and PYTHONPATH=. ; quote the ratio of speeds from one run only.
"""

from __future__ import annotations

import argparse
import hashlib
import html
import importlib
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

WORD = re.compile(r"\w+")
METADATA = re.compile(rb"<meta[^>]+(?:property|name)=[^>]*>|<script[^>]*ld\+json.*?</script>", re.I | re.S)
TAGS = re.compile(rb"<(/?)(?:article|main|section|aside|nav|header|footer|figure|figcaption|time)\b", re.I)
TELLING = re.compile(rb"\s(?:itemprop|role|datetime|rel)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.I)
NAMED = re.compile(rb"\s(class|id)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.I)
SHINGLE = 4
FAULTS = frozenset({"date given but wrong"})  # what must not hold
Answer = dict[str, Any]
Extractor = Callable[[bytes, str | None], Answer]


@dataclass(frozen=True, slots=True)
class Score:
    """What one page got right: counts of what was asked, by name, and what went wrong in words."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    wrong: tuple[str, ...] = ()


def kronika(content: bytes, url: str | None) -> Answer:
    """Kronika's own answer; `Page.of` is the only adapter."""
    from pipeline.extract import extract  # noqa: PLC0415 - a peer's environment need not have it
    from pipeline.records import Page  # noqa: PLC0415

    article = extract(Page.of(content, url))
    day = str(article.published) if article.published else None
    return {"title": article.title, "published": day, "text": article.body, "kind": article.kind}


def trafilatura(content: bytes, url: str | None) -> Answer:
    """trafilatura with metadata, as its documentation calls it."""
    found = importlib.import_module("trafilatura").bare_extraction(content, url=url, include_comments=False, with_metadata=True)
    return {"title": found.title, "published": found.date, "text": found.text} if found else {}


def newspaper4k(content: bytes, url: str | None) -> Answer:
    """newspaper4k, given the page instead of fetching it."""
    article = importlib.import_module("newspaper").Article(url or "http://example.org/x", fetch_images=False)
    article.download(input_html=content.decode("utf-8", "replace"))
    article.parse()
    return {"title": article.title, "published": article.publish_date, "text": article.text}


EXTRACTORS: dict[str, tuple[str, Extractor]] = {
    "kronika": ("pipeline.extract", kronika),
    "trafilatura": ("trafilatura", trafilatura),
    "newspaper4k": ("newspaper", newspaper4k),
}


def load(folder: Path) -> list[dict[str, Any]]:
    """The gold of a folder, one object a page."""
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def score(gold: dict[str, Any], answer: Answer) -> Score:
    """Compare an answer with the gold of its page."""
    text, checks = folded(answer.get("text")), {}
    if gold.get("kind", "article") != "article":
        return tally({"other": not text})
    if gold.get("title"):
        checks["title"] = folded(answer.get("title")) in {folded(title) for title in (gold["title"], *gold.get("title_alt", []))}
    if "published" in gold:
        checks["date"] = day(answer.get("published")) in {gold["published"], *gold.get("published_accept", [])}
        checks["date given but wrong"] = not checks["date"] and day(answer.get("published")) is not None
    for name, words in (("first", gold.get("first_words")), ("last", gold.get("last_words"))):
        if words:
            checks[name] = text.startswith(folded(words)) if name == "first" else text.endswith(folded(words))
    counted = tally(checks)
    phrases = [("must", phrase) for phrase in gold.get("body_must", [])] + [("leak", phrase) for phrase in gold.get("body_must_not", [])]
    for name, phrase in phrases:
        counted.asked[name] += 1
        counted.right[name] += folded(phrase) in text
    return counted


def tally(checks: dict[str, bool]) -> Score:
    """Checks as counts."""
    wrong = tuple(name for name, holds in checks.items() if holds == (name in FAULTS))
    return Score(Counter({name: int(holds) for name, holds in checks.items()}), Counter(dict.fromkeys(checks, 1)), wrong)


def folded(text: object) -> str:
    """The words of a text, in lower case, with one space between."""
    return " ".join(WORD.findall(html.unescape(str(text or "")).lower()))


def day(value: object) -> str | None:
    """The ISO day of a date, datetime or string; a month or a year as it stands."""
    return str(value)[:10] if value else None


def shingle_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """F1 of the mean precision and recall over the 4-word shingles of references and texts."""
    counted = [(shingles(reference), shingles(text)) for reference, text in pairs]
    precision = sum((one & other).total() / (other.total() or 1) for one, other in counted) / len(counted)
    recall = sum((one & other).total() / (one.total() or 1) for one, other in counted) / len(counted)
    return 2 * precision * recall / ((precision + recall) or 1)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """How often each four words in a row stand in a text."""
    words = WORD.findall(text)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def stripped(content: bytes) -> bytes:
    """A page that says nothing of itself: a digest in place of each class and id, as systems of styles write them, <div> for the tags that
    tell, no metadata and no attributes for machines. Structure and words are left."""
    plain = TELLING.sub(b"", TAGS.sub(rb"<\1div", METADATA.sub(b"", content)))
    return NAMED.sub(lambda found: b' %s="%s"' % (found[1], b" ".join(map(digest, found[2].strip(b"\"'").split()))), plain)


def digest(name: bytes) -> bytes:
    """A name that says nothing, the same for the same name."""
    return b"c" + hashlib.sha256(name).hexdigest()[:6].encode()


def run(
    extractor: Extractor, folder: Path, golds: Sequence[dict[str, Any]], with_address: bool, bare: bool = False
) -> tuple[list[Answer], float]:
    """The answers, and the seconds of CPU that they took; the first page is read once before, for imports."""
    contents = [(folder / gold["file"]).read_bytes() for gold in golds]
    read = list(map(stripped, contents)) if bare else contents
    pages = [(content, gold.get("url") if with_address else None) for content, gold in zip(read, golds, strict=True)]
    extractor(*pages[0])
    started = time.process_time()
    answers = [extractor(*page) for page in pages]
    return answers, time.process_time() - started


def report(name: str, golds: Sequence[dict[str, Any]], answers: Sequence[Answer], seconds: float, worst: int) -> None:
    """Print one extractor's figures, and its worst pages."""
    scores = [score(gold, answer) for gold, answer in zip(golds, answers, strict=True)]
    right, asked = sum((s.right for s in scores), Counter()), sum((s.asked for s in scores), Counter())
    figures = [f"{key} {right[key]}/{asked[key]}" for key in asked]
    pairs = [(gold["text"], answer.get("text") or "") for gold, answer in zip(golds, answers, strict=True) if gold.get("text")]
    if pairs:
        figures.append(f"shingle F1 {shingle_f1(pairs):.3f}")
    print(f"{name}: {', '.join(figures)}, {len(golds) / seconds:.1f} pages per CPU second")
    faulty = [(gold["file"], one.wrong) for gold, one in zip(golds, scores, strict=True) if one.wrong]
    for file, wrong in sorted(faulty, key=lambda pair: -len(pair[1]))[:worst]:
        print(f"    {file}: {', '.join(wrong)}")


def main() -> None:
    """Run every extractor that this environment has."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", type=int, default=0, help="list the worst pages")
    parser.add_argument("--without-addresses", action="store_true", help="do not tell the extractors a page's address")
    parser.add_argument("--bare", action="store_true", help="take the names, tags and metadata that tell what an element holds away first")
    given = parser.parse_args()
    golds = load(given.folder)
    for name, (module, extractor) in EXTRACTORS.items():
        try:
            importlib.import_module(module)
        except ImportError:
            print(f"{name}: not in this environment")
            continue
        answers, seconds = run(extractor, given.folder, golds, not given.without_addresses, given.bare)
        report(name, golds, answers, seconds, given.worst)


if __name__ == "__main__":
    main()
