"""The definitions: they agree with the facts, tell their own addresses from all others, and are written down in docs/sites.md."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner

from cli.exits import Exit
from cli.sites import list_sites, show, table_of_candidates, table_of_sites
from pipeline.rules import Rules
from spiders.addresses import key
from spiders.catalogue import (
    VOIVODESHIPS,
    SiteEntry,
    UnknownSite,
    candidates,
    chosen,
    entries,
    entry,
    faults_of_addresses,
    faults_of_card,
)
from spiders.news import NewsSpider

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "sites.md"
FACTS = ROOT.parent / "shared" / "sites" / "sites.yaml"
KNOWN = {it.name: it for it in entries()}
LISTED = {it.name: it for it in candidates()}
EVERY = pytest.mark.parametrize("it", KNOWN.values(), ids=KNOWN)


def facts() -> list[dict]:
    """The records of the dossier, which is no part of the project."""
    yaml = pytest.importorskip("yaml")
    if not FACTS.exists():
        pytest.skip("the dossier of the sites is not here")
    return yaml.load(FACTS.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["sites"]


def examples(record: dict) -> list[str]:
    return [*(record.get("examples_seen") or []), *(record.get("examples_seen_in_repo_or_as_link") or [])]


def shapes(it: SiteEntry, url: str) -> list[str]:
    """The kinds of pattern of a site that find an address."""
    told = {"article": it.article_addresses, "listing": it.listing_addresses, "page": it.page_addresses}
    return [kind for kind, patterns in told.items() if any(re.search(pattern, url) for pattern in patterns)]


def test_every_site_agrees_with_the_facts_on_institution_and_voivodeship() -> None:
    told = {r["id"]: (r["institution"], r["voivodeship"].strip("-") or None, r["teryt"].strip("-") or None) for r in facts()}

    assert {name: (it.institution, it.region, it.teryt) for name, it in (KNOWN | LISTED).items() if name in told} == told


def test_every_rops_every_marshal_and_every_better_known_site_has_a_definition() -> None:
    wanted = {r["id"]: r["evidence_strength"] for r in facts() if r["kind"] in ("rops", "marshal") or r["evidence_strength"] != "weak"}

    assert {name: it.evidence for name, it in KNOWN.items() if name in wanted} == wanted
    assert not set(KNOWN) & set(LISTED)


def test_every_address_seen_has_one_shape_on_its_own_site_and_none_on_another() -> None:
    owners = defaultdict(set)
    for record in facts():
        for url in examples(record):
            owners[url].add(record["id"])
    own = {(name, url): shapes(KNOWN[name], url) for url, names in owners.items() for name in names & set(KNOWN)}
    foreign = [(name, url) for url, names in owners.items() for name, it in KNOWN.items() if name not in names and shapes(it, url)]

    assert {pair: found for pair, found in own.items() if len(found) != 1} == {}
    assert foreign == []


@EVERY
def test_a_definition_has_no_fault(it: SiteEntry) -> None:
    assert it.faults == ()


@EVERY
def test_a_site_begins_at_addresses_that_are_its_listings_and_no_others(it: SiteEntry) -> None:
    assert {url: shapes(it, url) for url in it.listings} == {url: ["listing"] for url in it.listings}
    assert [(name, url) for name, other in KNOWN.items() if name != it.name for url in it.listings if shapes(other, url)] == []


@EVERY
def test_a_pattern_holds_on_the_hosts_of_its_site_only(it: SiteEntry) -> None:
    patterns = (*it.article_addresses, *it.listing_addresses, *it.page_addresses)
    hosts = [(url, url.split("/")[2]) for url in it.listings]
    elsewhere = [url.replace(host, other) for url, host in hosts for other in (f"{host}.evil.pl", f"evil.pl/{host}", f"x{host}", "evil.pl")]

    assert [pattern for pattern in patterns if not (pattern.startswith("^https?://") and pattern.endswith("$"))] == []
    assert [url for url in elsewhere if shapes(it, url)] == []


@EVERY
def test_a_machine_source_lies_on_a_host_that_may_be_asked(it: SiteEntry) -> None:
    for url in (*it.listings, *it.feeds, *it.sitemaps, *([it.rest] if it.rest else [])):
        host = url.split("/")[2]
        assert any(host == name or host.endswith(f".{name}") for name in it.hosts), url


@EVERY
def test_a_definition_tells_its_layout_in_a_line(it: SiteEntry) -> None:
    assert len(it.notes) >= 60
    assert it.file == it.name.replace("-", "_") + ".py"


KRAKOW = KNOWN["rops-krakow"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"region": "krakowskie"}, "rops-krakow lies in 'krakowskie', which is no voivodeship."),
        ({"teryt": "14"}, "rops-krakow has the code '14', but that of małopolskie is '12'."),
        ({"region": None}, "rops-krakow has the code '12', but that of None is None."),
        ({"evidence": "sure"}, "rops-krakow has evidence 'sure': say strong, medium, weak."),
        ({"institution": ""}, "rops-krakow names no institution."),
    ],
)
def test_a_wrong_card_is_told_in_a_sentence(changes: dict, sentence: str) -> None:
    assert list(faults_of_card(replace(KRAKOW, **changes))) == [sentence]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"article_addresses": ("(",)}, "cannot be used: ( (it does not compile: "),
        ({"listing_addresses": (".*",)}, "matches every address: .*"),
        ({"page_addresses": ("^https?://",)}, "matches every address"),
        ({"article_addresses": ("^https?://[^/]+/.+$",)}, "matches every address: "),
        ({"article_addresses": (r"^https?://rops\.krakow\.pl/.*$",)}, "matches every address of rops.krakow.pl: "),
        ({"listings": ()}, "no listing to begin with"),
    ],
)
def test_a_wrong_pattern_is_told_in_a_sentence(changes: dict, words: str) -> None:
    (fault,) = faults_of_addresses(replace(KRAKOW, **changes))

    assert words in fault


@EVERY
def test_a_long_hostile_address_takes_no_time(it: SiteEntry) -> None:
    began = time.process_time()
    tails = [part * 1_000 for part in ("a-", "a-1-", "a/", "1-a/", "a-t1/", "pl/Ab/", "aktualnosci/", "a-1,", "-20250101")]
    hosts = ["/".join(url.split("/")[:3]) for url in it.listings]

    assert [url[:80] for host in hosts for tail in tails if shapes(it, url := f"{host}/{tail}#")] == []
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("name", "addresses"),
    [
        ("rops-krakow", ["http://www.rops.krakow.pl/aktualnosc/piknik-871.html", "http://rops.krakow.pl/drukujnews/news/871.html"]),
        ("rops-krakow", ["https://rops.krakow.pl/aktualnosci/klub", "https://2023.rops.krakow.pl/aktualnosci/klub"]),
        ("rcps-lodz", [
            "http://www.rcpslodz.pl/index.php/2-aktualnosci/302-dzien?tmpl=component&print=1",
            "https://rcpslodz.pl/index.php/dziecko-i-rodzina/adopcja/2-aktualnosci/302-dzien-otwarty",
        ]),
        ("rops-torun", ["https://www.rops.torun.pl/42-archiwum-2022/1571-dni", "http://ropstorun.home.pl/projekty/a/1571-dni"]),
        ("rops-gdansk", [
            "https://rops.pomorskie.eu/-/konkurs-ofert",
            "https://rops.pomorskie.eu/aktualnosci/-/asset_publisher/cED4/content/konkurs-ofert?_101_INSTANCE_cED4_redirect=x",
        ]),
        ("rops-katowice", ["https://rops-katowice.pl/2020/08/28/konsultacje/", "https://old.rops-katowice.pl/2020/08/28/konsultacje"]),
        ("um-slaskie", ["https://www.slaskie.pl/content/glos", "http://slaskie.pl./content/glos?page=2", "https://zarzad.slaskie.pl/content/glos"]),
        ("um-lodzkie", ["https://lodzkie.pl/a/b-202303311230", "https://www.lodzkie.pl/strona-glowna/aktualnosci/b-202303311230"]),
        ("es-umws", ["http://www.es.umws.pl/aktualnosci/item/62-targi?start=190", "https://es.umws.pl/aktualnosci/item/62-targi"]),
        ("um-podlaskie", ["https://wrotapodlasia.pl/pl/region/domy-sasiedzkie-we-wsiach.html", "https://podlaskie.eu/domy-sasiedzkie-we-wsiach.html"]),
    ],
)  # fmt: skip
def test_one_article_has_one_key_under_all_its_addresses(name: str, addresses: list[str]) -> None:
    keys = {key(url, KNOWN[name].article_addresses) for url in addresses}

    assert len(keys) == 1
    assert "=" in keys.pop()


def test_the_same_number_in_two_installs_or_eras_is_two_articles() -> None:
    bialystok, lodz = KNOWN["rops-bialystok"].article_addresses, KNOWN["rcps-lodz"].article_addresses

    assert key("http://www.rops-bialystok.pl/rops/?p=8605", bialystok) != key("http://www.rops-bialystok.pl/andrzej3/?p=8605", bialystok)
    assert key("http://www.rcpslodz.pl/2/2/29_05_2017_r_/419/", lodz) != key("https://rcpslodz.pl/a-t20/b-a26/c-r419", lodz)


def test_the_candidates_are_listed_for_programs() -> None:
    answer = CliRunner().invoke(list_sites, ["--candidates", "--json"])
    told = {it["name"]: it for it in map(json.loads, answer.stdout.splitlines())}

    assert (told["mops-krakow"]["region"], told["innowacjespoleczne"]["teryt"]) == ("małopolskie", None)
    assert all(it["teryt"] == VOIVODESHIPS.get(it["region"] or "") for it in told.values())


def test_two_forms_of_the_list_at_once_are_refused_and_candidates_have_a_table() -> None:
    both = CliRunner().invoke(list_sites, ["--markdown", "--json"])
    table = CliRunner().invoke(list_sites, ["--candidates", "--markdown"])

    assert (both.exit_code, "name one of them" in both.output) == (Exit.USAGE, True)
    assert table.stdout == table_of_candidates(candidates())


@pytest.mark.parametrize("name", ["mops-krakow", "rops-krakow", "https://www.rops.krakow.pl/aktualnosci"])
def test_a_site_is_shown_by_name_or_address_and_a_candidate_too(name: str) -> None:
    answer = CliRunner().invoke(show, [name, "--json"])

    assert answer.exit_code == Exit.OK
    assert json.loads(answer.stdout)["name"] == (name if "/" not in name else "rops-krakow")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("mops-krakow", "It is a candidate, which is crawled by its address: https://www.mops.krakow.pl/"),
        ("rops.krakow.pl", "A site that has no file is crawled by its address: https://rops.krakow.pl"),
        ("nobody", "`kronika sites list` names them all."),
    ],
)
def test_a_name_that_no_file_has_is_refused_with_what_to_write_instead(name: str, hint: str) -> None:
    with pytest.raises(UnknownSite, match=re.escape(hint)):
        chosen([name], entries())


def odd_spider(**declared: object) -> type[NewsSpider]:
    """A site of the right kind but for what is declared."""
    sound = {"name": "a", "institution": "ROPS", "allowed_domains": ["a.example"], "start_urls": ["http://a.example/news"]}
    return type("Odd", (NewsSpider,), {"__module__": __name__, **sound, **declared})


@pytest.mark.parametrize(
    ("declared", "fault"),
    [
        (
            {"article_addresses": r"^http://a\.example/news/\d+$"},
            "article_addresses without brackets, or a comma is missing: write (text,).",
        ),
        ({"feeds": "http://a.example/feed"}, "feeds without brackets, or a comma is missing: write (text,)."),
        ({"start_urls": "http://a.example/news"}, "start_urls without brackets, or a comma is missing: write (text,)."),
        ({"rules": Rules(title="h1")}, "rules without brackets, or a comma is missing: write (Rules,)."),
        ({"rules": None}, "rules as something else than a tuple of Rules."),
        ({"sitemaps": (1,)}, "sitemaps as something else than a tuple of text."),
        ({"rest": ("http://a.example/posts",)}, "rest as something else than one address."),
    ],
)
def test_a_value_of_another_kind_is_told_in_one_sentence(declared: dict[str, object], fault: str) -> None:
    assert entry(odd_spider(**declared)).faults == (f"a declares {fault}",)


@pytest.mark.parametrize(
    ("declared", "words"),
    [
        ({"rules": (Rules(debris="//p[[1]"),)}, "debris that cannot be used: //p[[1] ("),
        ({"rules": (Rules(), Rules(title="h1 >"))}, "title that cannot be used: h1 > ("),
        ({"rules": (Rules(body="//p[unknown()]"),)}, "body that cannot be used: "),
        ({"rules": (Rules(published=("p",)),)}, "published that cannot be used: "),
        ({"rules": (Rules(address_date="(?P<y"),)}, "address_date that cannot be used: (?P<y ("),
        ({"listing_links": "a["}, "listing_links that cannot be used: a[ ("),
    ],
)
def test_a_selector_or_pattern_that_cannot_be_used_is_told_in_one_sentence(declared: dict[str, object], words: str) -> None:
    (fault,) = entry(odd_spider(**declared)).faults

    assert words in fault


def test_selectors_that_only_find_nothing_have_no_fault() -> None:
    some = Rules(title="h1.tytul", body="(//div[@id='x'])[1]", debris="//p[starts-with(., 'a')]", address_date=r"/(?P<y>\d{4})/")

    assert entry(odd_spider(rules=(some,), listing_links="a.dalej, a[rel~=next]")).faults == ()


def test_a_site_without_listings_is_told_in_one_sentence() -> None:
    class Nowhere(NewsSpider):
        name = institution = "a"
        allowed_domains = ("a.example",)

    assert entry(Nowhere).faults == ("a declares no host or no listing to begin with.",)


def test_lists_and_tuples_of_the_right_kind_have_no_fault() -> None:
    assert entry(odd_spider(feeds=["http://a.example/feed"], rules=[Rules(title="h1"), Rules()])).faults == ()


def test_an_invented_host_may_lie_in_an_invented_voivodeship() -> None:
    assert list(faults_of_card(replace(KRAKOW, hosts=("rops.example",), region="zaleskie", teryt=None))) == []


def test_an_invented_voivodeship_has_no_code_of_a_real_one() -> None:
    odd = replace(KRAKOW, hosts=("rops.example",), region="krakowskie", teryt="12")

    assert list(faults_of_card(odd)) == ["rops-krakow lies in 'krakowskie', which is no voivodeship."]


def test_an_ongoing_thing_of_rops_kielce_is_not_left_to_the_portal_on_its_host() -> None:
    url = "https://www.swietokrzyskie.pro/trwa-nabor-do-programu-dla-seniorow/"

    assert shapes(KNOWN["rops-kielce"], url) == shapes(KNOWN["um-swietokrzyskie"], url) == ["article"]


def test_a_site_of_no_voivodeship_has_no_code() -> None:
    assert (KNOWN["wrzos-projekt118"].region, KNOWN["wrzos-projekt118"].teryt) == (None, None)
    assert KNOWN["wrzos-projekt118"].faults == ()


def test_the_guide_lists_every_site_with_its_evidence() -> None:
    assert GUIDE.read_text(encoding="utf-8").endswith(f"{table_of_sites(entries())}\n{table_of_candidates(candidates())}")


def test_the_example_of_the_guide_is_a_definition_without_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "my_site.py"
    file.write_text(dedent("   " + GUIDE.read_text(encoding="utf-8").split("```python\n   ")[1].split("   ```")[0]), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("my_site", file)
    monkeypatch.setitem(sys.modules, "my_site", module := importlib.util.module_from_spec(spec))
    spec.loader.exec_module(module)

    example = entry(module.MySite)

    assert example.faults == ()
    assert [shapes(example, url) for url in example.listings] == [["listing"]]
    assert shapes(example, "https://rops.zaleskowo.pl/2025/04/18/nowy-klub-seniora/") == ["article"]
