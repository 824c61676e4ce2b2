"""Measure the recogniser of institutions: `python bench/institutions_bench.py seeds|pages|demo|news|forms|speed ARGS`.

seeds GOLD.jsonl TEXTS_FOLDER   named, canonical name and code, bodies and classes against hand-marked mentions
pages GOLD.jsonl HTML_FOLDER    named against the institutions of annotated pages, as written, by overlap in the extracted text
demo TRUTH.json                 named against the names in the demo web's truth
news FILE                       sentences whose organisations stand in brackets, by overlap and by exact span
forms                           case forms of the local types in towns by turns, and of the offices of the voivodeships
speed TEXT...                   characters a second of CPU time, the start, and a megabyte of one word
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from itertools import cycle, product
from pathlib import Path
from typing import Any

from pipeline.extract import extract
from pipeline.institutions import heads
from pipeline.institutions.gazetteer import gazetteer, preposition, region_of, regions
from pipeline.institutions.mentions import find
from pipeline.institutions.namings import capitals
from pipeline.institutions.types import Type, types
from pipeline.records import Mention, Page

# The region of each seed's site, which a crawl would give; the seed without one is a nation-wide project.
SEED_REGIONS = {"000": "łódzkie", "002": "małopolskie", "003": "małopolskie", "004": "warmińsko-mazurskie"}
LEVELS = {"named": "named", "class": "class", "gremium_named": "body", "team": "body"}


def lines(path: str) -> list[dict[str, Any]]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]


def told(name: str, hits: int, found: int, wanted: int, missed: int) -> None:
    """Print precision and recall."""
    precision, recall = hits / found if found else 1.0, 1 - missed / wanted if wanted else 1.0
    print(f"{name}: precision {precision:.3f} ({hits}/{found}) recall {recall:.3f} ({wanted - missed}/{wanted})")


def overlap(mention: Mention, gold: dict[str, Any]) -> bool:
    """Say whether a mention and a marked one share a character."""
    return mention.start < gold["end"] and gold["start"] < mention.end


def seeds(gold_path: str, folder: str) -> None:
    """Compare with the marked seeds."""
    tally: Counter[str] = Counter()
    for record in lines(gold_path):
        text = (Path(folder) / record["file"]).read_text(encoding="utf-8")
        mentions = find(text, SEED_REGIONS.get(record["file"][:3]))
        for level in ("named", "body", "class"):
            compare(tally, level, [m for m in mentions if m.level == level], [g for g in record["mentions"] if LEVELS[g["level"]] == level])
    for level in ("named", "body", "class"):
        told(level, tally[f"{level} hit"], tally[f"{level} found"], tally[f"{level} wanted"], tally[f"{level} missed"])
        counts = (tally[f"{level} {what}"] for what in ("exact", "name", "code", "wanted"))
        print("  exact span {}, canonical {}, code {} of {}".format(*counts))


def rank(mention: Mention, gold: dict[str, Any]) -> tuple[bool, bool]:
    """Say how well a mention fits a marked one: by its name, then by its span."""
    return mention.institution.name == gold["canonical"], (mention.start, mention.end) == (gold["start"], gold["end"])


def compare(tally: Counter[str], level: str, mentions: list[Mention], gold: list[dict[str, Any]]) -> None:
    """Count the mentions of one level of one text, and print what differs."""
    tally[f"{level} found"] += len(mentions)
    tally[f"{level} wanted"] += len(gold)
    for mention in mentions:
        hit = any(overlap(mention, g) for g in gold)
        tally[f"{level} hit"] += hit
        if not hit:
            print("  extra", level, repr(mention.text), mention.institution.name)
    for wanted in gold:
        near = [m for m in mentions if overlap(m, wanted)]
        best = max(
            near,
            key=lambda m: (m.institution.name == wanted["canonical"], (m.start, m.end) == (wanted["start"], wanted["end"])),
            default=None,
        )
        tally[f"{level} missed"] += best is None
        if best is None:
            print("  missed", level, repr(wanted["mention"]))
            continue
        code = (wanted["place"] or {}).get("teryt")
        tally[f"{level} exact"] += (best.start, best.end) == (wanted["start"], wanted["end"])
        tally[f"{level} name"] += best.institution.name == wanted["canonical"]
        tally[f"{level} code"] += best.institution.teryt == code
        if best.institution.name != wanted["canonical"] or best.institution.teryt != code:
            print("  differs", level, best.institution.name, best.institution.teryt, "| wanted", wanted["canonical"], code)


def spans(text: str, names: Iterable[str]) -> list[tuple[int, int]]:
    """Return where names stand in a text."""
    found = []
    for name in names:
        at = text.find(name)
        while at >= 0:
            found.append((at, at + len(name)))
            at = text.find(name, at + 1)
    return found


def pages(gold_path: str, folder: str) -> None:
    """Compare with annotated pages: recall over the names that stand in the extracted text, precision over the named mentions."""
    hits = found = wanted = missed = 0
    for record in lines(gold_path):
        if not record.get("institutions_complete"):
            continue
        article = extract(Page.of((Path(folder) / record["file"]).read_bytes(), record["url"]))
        mentions = [m for m in find(article.text) if m.level in ("named", "body")]
        golden, other = spans(article.text, record["institutions"]), spans(article.text, record["other_orgs"] or ())
        meant = {m.institution.name for m in mentions if any(m.start < end and start < m.end for start, end in golden)}
        wanted += len(record["institutions"])
        for name in record["institutions"]:
            places = spans(article.text, [name])
            if not any(m.start < end and start < m.end for m in mentions for start, end in places):
                missed += 1
                print("  missed", record["file"][:3], name, "" if places else "(not in the text)")
        for mention in mentions:
            right = mention.institution.name in meant
            if not right and any(mention.start < end and start < mention.end for start, end in other):
                continue
            found, hits = found + 1, hits + right
            if not right:
                print("  extra", record["file"][:3], repr(mention.text), mention.institution.name)
    told("pages", hits, found, wanted, missed)


def demo(truth_path: str) -> None:
    """Compare with the demo web's truth, names of each article as a set."""
    truth = json.loads(Path(truth_path).read_text(encoding="utf-8"))
    regions = {site.get("host") or site.get("name") or site.get("site"): site.get("region") for site in truth["sites"]}
    hits = found = wanted = missed = 0
    extras: Counter[str] = Counter()
    for article in truth["articles"]:
        mentions = find(article["title"] + "\n" + article["body"], regions.get(article["site"]))
        names = {m.institution.name for m in mentions if m.level == "named"}
        gold = set(article["institutions"])
        hits, found, wanted, missed = hits + len(names & gold), found + len(names), wanted + len(gold), missed + len(gold - names)
        extras.update(f"extra {name}" for name in names - gold)
        extras.update(f"missed {name}" for name in gold - names)
    for name, count in extras.most_common(25):
        print(" ", count, name)
    told("demo", hits, found, wanted, missed)


def marked(line: str) -> tuple[str, set[tuple[int, int]]]:
    """Return a line without its brackets, and the spans that stood in them."""
    text, spans, start = "", set(), 0
    for sign in line.replace("\\n", "\n"):
        if sign == "[":
            start = len(text)
        elif sign == "]":
            spans.add((start, len(text)))
        else:
            text += sign
    return text, spans


def news(path: str) -> None:
    """Compare with marked sentences; of nested and coordinated mentions the outermost span counts, classes do not."""
    found_all = wanted_all = hits = reached = exact = 0
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, wanted = marked(line)
        spans = {(m.start, m.end) for m in find(text) if m.level != "class"}
        found = {(a, b) for a, b in spans if not any((c, d) != (a, b) and c <= a and b <= d for c, d in spans)}
        found_all, wanted_all, exact = found_all + len(found), wanted_all + len(wanted), exact + len(found & wanted)
        hits += sum(any(a < d and c < b for c, d in wanted) for a, b in found)
        reached += sum(any(a < d and c < b for a, b in found) for c, d in wanted)
        if found != wanted:
            print(" ", line, "|", [text[a:b] for a, b in sorted(found - wanted)])
    told("overlap", hits, found_all, wanted_all, wanted_all - reached)
    told("exact", exact, found_all, wanted_all, wanted_all - exact)


def forms() -> None:
    """Compare made-up sentences: name and code of every case form, types in the seats of powiats by turns, offices in each voivodeship."""
    seats = cycle(place for place in gazetteer().codes.values() if place.seats)
    local = [kind for kind in types() if kind.grammar == "closed" and kind.scope in ("powiat", "gmina", "local", "region")]
    tried = right = 0
    for kind in (kind for kind in local if kind.bare in ("class", "title", "place") and kind.kind != "gops"):
        for form in heads.forms(kind):
            town = next(seats)
            where = f"{preposition(town.locatives[0])} {town.locatives[0]}"
            tried += form[0] == "sg"
            right += form[0] == "sg" and is_told(f"{titled(kind, form[3])} {where}", f"{kind.shown} {where}", town.code)
    print(f"local types: {right} of {tried}")
    print("offices of voivodeships: {} of {}".format(*offices()))


def offices() -> tuple[int, int]:
    """Return how many forms of the offices of the voivodeships are told, and how many there are."""
    kinds = [kind for kind in types() if kind.name in ("Urząd Marszałkowski", "Zarząd Województwa", "Sejmik Województwa")]
    told_ones = []
    for region, kind in product(regions().values(), kinds):
        tail = f"{'' if kind.name.endswith('Województwa') else 'Województwa '}{capitals(region.name)}go"
        for form in (form for form in heads.forms(kind) if form[0] == "sg"):
            told_ones.append(is_told(f"{titled(kind, form[3])} {tail}", f"{kind.name} {tail}", region.code))
    return sum(told_ones), len(told_ones)


def titled(kind: Type, words: list[str]) -> str:
    """Return a form with the capitals of the type's name."""
    return " ".join(capitals(word) if own[0].isupper() else word for word, own in zip(words, kind.words, strict=True))


def is_told(phrase: str, name: str, code: str) -> bool:
    """Say whether the one institution in a sentence has this name and code, at the powiat's precision."""
    found = [m.institution for m in find(f"Wczoraj o {phrase} mówiono długo.", region_of(code).name) if m.level == "named"]
    return [(i.name, (i.teryt or "")[:4]) for i in found] == [(name, code[:4])]


def speed(*paths: str) -> None:
    """Measure characters a second, the start, and the worst text."""
    begin = time.process_time()
    find("Urząd Miasta Krakowa")
    print(f"start {time.process_time() - begin:.3f} s")
    text = "\n".join(Path(path).read_text(encoding="utf-8", errors="replace") for path in paths)
    text *= max(1, 1_000_000 // len(text))
    for _ in range(2):
        begin = time.process_time()
        count = len(find(text))
        seconds = time.process_time() - begin
        print(f"{len(text) / seconds:,.0f} characters/s, {count} mentions in {len(text):,} characters")
    for worst in (
        "Ośrodek ",
        "ośrodka pomocy ",
        "Urzędu ",
        "Polskiego Związku ",
        "ROPS w ",
        "Fundacja „",
        "w Krakowie i ",
        "Zespół ds. badań i ",
    ):
        begin = time.process_time()
        find(worst * (1_000_000 // len(worst)))
        print(f"1 MB of {worst!r}: {time.process_time() - begin:.2f} s")


if __name__ == "__main__":
    {"seeds": seeds, "pages": pages, "demo": demo, "news": news, "forms": forms, "speed": speed}[sys.argv[1]](*sys.argv[2:])
