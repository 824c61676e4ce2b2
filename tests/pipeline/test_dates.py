"""The day of publication: found with its evidence, or honestly none."""

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import clocks, dates
from pipeline.records import Block, Hint, Layout, Link, Metadata, Page
from pipeline.rules import GENERIC, Rules

TITLE = "Nabór do panelu ekspertów"
PROSE = "Zapraszamy osoby, które od lat pracują z rodzinami, do udziału w pracach panelu ekspertów województwa."
DAY = date(2024, 3, 18)
CAPTURE = datetime(2024, 4, 2, 3, 0, tzinfo=UTC)
JSON_LD = Metadata(published=(("json-ld", "2024-03-18T10:00:00+01:00"),))


def layout(above=(), between=(), below=(), marks=None):
    """A page of blocks above the title, between title and body, and below it; `marks` are reasons by text."""
    blocks = [block if isinstance(block, Block) else Block(block) for block in (*above, TITLE, *between, PROSE, *below)]
    title, body = len(above), len(above) + 1 + len(between)
    return Layout(tuple(blocks), tuple((marks or {}).get(block.text) for block in blocks), title, (body,))


def find(page_layout=None, metadata=Metadata(), *, url=None, hints=(), fetched_at=CAPTURE, rules=GENERIC):  # noqa: B008
    page = Page(b"", url=url, hints=hints, fetched_at=fetched_at)
    return dates.find(page, metadata, page_layout or layout(), rules)


def published(*args, **known):
    return find(*args, **known).published


def reasons(dating):
    return [doubt.reason for doubt in dating.doubts]


# What sites show: sites.yaml, the sections "date".


@pytest.mark.parametrize(
    ("above", "between", "source"),
    [
        (["18 marca 2024"], [], "line"),
        (["2024-03-18"], [], "line"),
        (["Aktualności -> 18.03.2024 r."], [], "line"),
        (["poniedziałek, 18 marca 2024"], [], "line"),
        (["18-03-2024"], [], "line"),
        (["(2024-03-18)"], [], "line"),
        (["2024-03-18 10:40:46"], [], "line"),
        (["Bruksela, dnia 18 marca 2024 r."], [], "line"),
        (["Dzisiaj, 18-03-2024 13:29"], [], "line"),
        ([], ["2024-03-18"], "line"),
        ([], ["18.03.2024"], "line"),
        ([], ["Data: 2024-03-18"], "line"),
        ([], ["Data dodania: 2024-03-18 10:15"], "label"),
        ([], ["Dodano 18 marca 2024"], "label"),
        ([], ["2024.03.18 10:15, aktualizacja: 2024.03.20 08:00"], "line"),
        ([], ["Administrator 18-03-2024"], "line"),
        ([], ["Zdjęcie z wizyty", "Redakcja | 18-03-2024 18:40"], "line"),
        ([], ["18.03.2024", "AUTOR Anna Nowak", "18.03.2024"], "line"),
        ([], ["2024-03-18 21:12:36 Komunikaty"], "line"),
        ([], ["3 dni temu"], "line"),
    ],
)
def test_a_date_beside_the_title_is_found_in_the_forms_of_the_sites(above, between, source):
    found = published(layout(above, between), fetched_at=datetime(2024, 3, 21, 12))

    assert (found.day, found.precision, found.source) == (DAY, "day", source)


def test_evidence_holds_the_words_and_nothing_more():
    assert published(layout(between=["Opublikowano: 18 marca 2024 przez admin"])).evidence == "Opublikowano: 18 marca 2024"
    assert published(layout(between=["18.03.2024 , aktualizacja: 19.03.2024"])).evidence == "18.03.2024"


def test_a_label_below_the_body_is_found():
    found = published(layout(below=["Drukuj", "Opublikowano: 18 marca 2024"]))

    assert (found.day, found.source) == (DAY, "label")


def test_a_label_over_its_date_in_a_table_is_found():
    assert published(layout(below=["Data publikacji", "18.03.2024"])).day == DAY


def test_a_page_without_a_title_may_begin_with_its_date():
    blocks = (Block("2024-03-18"), Block(PROSE))

    assert published(Layout(blocks, (None, None), None, (1,))).day == DAY


def test_publication_goes_before_making_whatever_comes_first():
    found = find(layout(below=["Data wytworzenia: 11.03.2024", "Data publikacji: 18.03.2024", "Data modyfikacji: 20.03.2024"]))

    assert (found.published.day, found.modified) == (DAY, date(2024, 3, 20))
    assert published(layout(below=["Data wytworzenia: 11.03.2024"])).day == date(2024, 3, 11)


def test_a_time_element_beside_the_title_is_found():
    found = published(layout(between=[Block("w poniedziałek rano", times=("2024-03-18T08:00:00+01:00",))]))

    assert (found.day, found.source) == (DAY, "time-element")


def test_a_line_with_an_hour_is_believed_where_its_element_is_named_as_a_date():
    assert published(layout(between=[Block("18 marca 2024, godz. 10:00", path=("html", "div.entry", "span.date"))])).day == DAY


def test_a_time_element_of_a_change_is_a_change():
    found = find(layout(between=[Block("Aktualizacja: 18.03.2024", times=("2024-03-18",))]))

    assert (found.published, found.modified) == (None, DAY)


def test_a_rule_of_the_site_names_the_best_evidence():
    named = Block("z dnia 18.03.2024", path=("html", "span.d", "rule:published"))
    found = published(layout(between=["11.03.2024"], below=[named]))

    assert (found.day, found.source) == (DAY, "label")


def test_a_rule_for_the_address_goes_before_a_line():
    rules = Rules(address_date=r"/n(?P<y>\d{4})_(?P<m>\d\d)_(?P<d>\d\d)")
    found = published(layout(between=["11.03.2024"]), url="https://rops.example/n2024_03_18/x", rules=rules)

    assert (found.day, found.source) == (DAY, "address")


@pytest.mark.parametrize(
    ("metadata", "hints", "url", "source"),
    [
        (JSON_LD, (), None, "json-ld"),
        (Metadata(published=(("meta", "18/03/2024"),)), (), None, "meta"),
        (Metadata(), (Hint("feed", "published", "Mon, 18 Mar 2024 09:00:00 GMT"),), None, "feed"),
        (Metadata(), (Hint("rest", "published", "2024-03-18T09:00:00"),), None, "rest"),
        (Metadata(), (Hint("listing", "published", "18.03.2024"),), None, "line"),
        (Metadata(), (), "https://rops.example/2024/03/18/nabor", "address"),
        (Metadata(), (Hint("sitemap", "published", "2024-03-18"),), None, "sitemap"),
    ],
)
def test_every_source_dates_a_page_that_has_no_other(metadata, hints, url, source):
    found = published(metadata=metadata, hints=hints, url=url)

    assert (found.day, found.source) == (DAY, source)


# The stated order.


def test_a_label_wins_over_all_that_machines_are_told_and_the_loser_stays_as_a_doubt():
    found = find(layout(between=["Opublikowano: 18.03.2024"]), Metadata(published=(("json-ld", "2024-03-01"),)))

    assert (found.published.day, found.published.source) == (DAY, "label")
    assert [(doubt.reason, doubt.text) for doubt in found.doubts] == [("conflicting-date", "json-ld 2024-03-01: 2024-03-01")]


@pytest.mark.parametrize(("line", "expected"), [("12.03.2024", date(2024, 3, 12)), ("25.03.2024", date(2024, 3, 25))])
def test_a_line_beside_the_title_wins_over_the_making_told_below_the_text_soon_before_it(line, expected):
    found = published(layout(between=(line,), below=("Data wytworzenia: 11.03.2024",), marks={line: "date-line"}))

    assert (found.day, found.source) == (expected, "line")


@pytest.mark.parametrize("line", ["10.03.2024", "26.03.2024", "12.05.2020"])
def test_a_line_far_from_the_day_of_making_is_an_events_or_another_documents(line):
    found = published(layout(between=(line,), below=("Data wytworzenia: 11.03.2024",), marks={line: "date-line"}))

    assert (found.day, found.source) == (date(2024, 3, 11), "label")


def test_a_label_of_making_above_the_text_and_one_of_publication_go_before_a_line():
    made = layout(between=("12.03.2024", "Utworzono: 11.03.2024"), marks={"12.03.2024": "date-line"})
    card = layout(between=("12.03.2024",), below=("Data wytworzenia: 11.03.2024", "Data publikacji: 13.03.2024"))

    assert (published(made).day, published(card).day) == (date(2024, 3, 11), date(2024, 3, 13))


def test_a_line_wins_over_a_single_machine_source():
    assert published(layout(between=["18.03.2024"]), Metadata(published=(("json-ld", "2024-03-01"),))).day == DAY


def test_a_line_loses_to_two_machine_sources_that_agree():
    hints = (Hint("feed", "published", "2024-03-18"),)
    found = find(layout(between=["25.03.2024"]), JSON_LD, hints=hints)

    assert (found.published.day, found.published.source) == (DAY, "json-ld")
    assert reasons(found) == ["conflicting-date"]


def test_the_order_of_machine_sources_is_json_ld_meta_feed_rest_address():
    told = Metadata(published=(("meta", "2024-03-17"), ("json-ld", "2024-03-18")))
    hints = (Hint("rest", "published", "2024-03-15"), Hint("feed", "published", "2024-03-16"))
    url = "https://rops.example/2024/03/14/x"

    assert published(metadata=told, hints=hints, url=url).source == "json-ld"
    assert published(metadata=Metadata(published=told.published[:1]), hints=hints, url=url).source == "meta"
    assert published(hints=hints, url=url).source == "feed"
    assert published(hints=hints[:1], url=url).source == "rest"
    assert published(url=url).source == "address"


def test_a_title_or_a_sentence_that_asks_where_is_no_event_s_place():
    blocks = (Block("18.03.2024"), Block("Gdzie szukać pomocy zimą"), Block(PROSE))

    assert published(Layout(blocks, (None,) * 3, 1, (2,))).day == DAY
    assert published(layout(between=["18.03.2024", "Miejsce pobytu dziecka ustala sąd, a powiat zapewnia pieczę."])).day == DAY


def test_a_line_below_the_title_wins_over_one_above_it():
    assert published(layout(above=["11.03.2024"], between=["18.03.2024"])).day == DAY


def test_agreement_raises_confidence_and_dispute_lowers_it():
    alone = published(layout(between=["18.03.2024"])).confidence
    agreed = published(layout(between=["18.03.2024"]), JSON_LD).confidence
    disputed = published(layout(between=["18.03.2024"]), Metadata(published=(("meta", "2024-03-01"),))).confidence

    assert disputed < alone < agreed < 1


def test_a_coarse_winner_yields_to_a_day_inside_it():
    found = published(layout(between=["Opublikowano: marzec 2024"]), JSON_LD)

    assert (found.day, found.precision) == (DAY, "day")


@pytest.mark.parametrize(
    ("text", "url", "written"),
    [
        ("Opublikowano: marzec 2024", None, "2024-03"),
        ("Drukuj", "https://rops.example/2024/03/nabor", "2024-03"),
        ("Drukuj", "https://rops.example/archiwum-2022/nabor", "2022"),
    ],
)
def test_evidence_of_a_month_or_a_year_never_becomes_a_day(text, url, written):
    assert str(published(layout(between=[text]), url=url)) == written


# Changes.


def test_a_change_is_told_apart_and_never_a_publication():
    hints = (Hint("sitemap", "modified", "2024-03-18"),)
    found = find(layout(between=["Aktualizacja: 20.03.2024"]), Metadata(modified=("2024-03-19",)), hints=hints)

    assert (found.published, found.modified) == (None, date(2024, 3, 20))
    assert reasons(found) == ["undated"]


def test_a_change_before_the_publication_is_not_believed():
    assert find(layout(between=["Dodano: 18.03.2024"]), Metadata(modified=("2024-03-01",))).modified is None


# What is refused.


@pytest.mark.parametrize(
    ("text", "fetched_at"),
    [
        ("Opublikowano: 26.06.2107", CAPTURE),
        ("Opublikowano: 26.06.2107", None),
        ("Opublikowano: 3.04.2024", CAPTURE),
        (f"Opublikowano: 3.04.{datetime.now(UTC).year + 1}", None),
        ("Opublikowano: 31.12.1989", CAPTURE),
        ("18 marca 1924", None),
    ],
)
def test_an_implausible_day_is_refused_with_a_doubt(text, fetched_at):
    found = find(layout(between=[text]), fetched_at=fetched_at)

    assert found.published is None
    assert reasons(found) == ["undated", "implausible-date"]


def test_the_day_of_1970_in_json_ld_leaves_the_line_to_win():
    found = find(layout(between=["18.03.2024, 09:29"]), Metadata(published=(("json-ld", "1970-01-01T01:00:00+01:00"),)))

    assert (found.published.source, reasons(found)) == ("line", ["implausible-date"])


def test_a_distance_without_the_moment_of_the_capture_is_refused():
    found = find(layout(between=["Opublikowano wczoraj"]), fetched_at=None)

    assert (found.published, reasons(found)) == (None, ["undated", "relative-date"])


def test_the_clock_of_the_page_above_the_title_is_refused():
    found = find(layout(above=["wtorek, 2 kwietnia 2024", "Aktualności"]))

    assert (found.published, reasons(found)) == (None, ["undated", "crawl-day"])


def test_a_line_with_its_weekday_above_the_title_is_the_clock_where_it_tells_the_day_of_the_capture():
    line = layout(above=["wtorek, 2 kwietnia 2024"])

    assert reasons(find(line)) == ["undated", "crawl-day"]
    assert published(line, fetched_at=datetime(2024, 5, 1)).day == date(2024, 4, 2)


def test_a_line_with_its_weekday_outside_the_title_s_element_is_the_clock():
    frame = ("html", "body", "div.page")
    clock, heading = Block("wtorek, 2 kwietnia 2024", path=(*frame, "div.top")), Block(TITLE, path=(*frame, "main", "h1"))
    within = Block("wtorek, 2 kwietnia 2024", path=(*frame, "main", "p"))

    assert published(Layout((clock, heading, Block(PROSE)), (None,) * 3, 1, (2,)), fetched_at=None) is None
    assert published(Layout((within, heading, Block(PROSE)), (None,) * 3, 1, (2,)), fetched_at=None).day == date(2024, 4, 2)


# Undated pages: silence.

CALENDAR = ["Poprzedni Marzec 2024 Następny", "Pn Wt Śr Cz Pt So Nd", "1 2 3 4 5 6 7"]
UNDATED = {
    "calendar above the title": layout(above=CALENDAR),
    "marked calendar right above the title": layout(above=["18.03.2024"], marks={"18.03.2024": "calendar"}),
    "month of a calendar": layout(above=["Marzec 2024"]),
    "copyright year": layout(below=["© 2010-2024 Urząd", "Copyright 18.03.2024"]),
    "event in the lead": layout(between=["18 marca 2024 r. odbyło się spotkanie dyrektorów ośrodków."]),
    "range of an event": layout(between=["18-19.03.2024"]),
    "event with its place": layout(between=["18 marca 2024", "Miejsce: Kraków"]),
    "event with hours": layout(between=["18 marca 2024, godz. 10:00-14:00"]),
    "day and place of an event": layout(between=["18.03.2024, Rzeszów"]),
    "deadline": layout(between=["Termin składania wniosków: 18.03.2024"]),
    "deadline over its date": layout(between=["Termin:", "18.03.2024"]),
    "until": layout(between=["do 18 marca 2024 r."]),
    "resolution": layout(between=["Uchwała nr 12/24 z dnia 18 marca 2024 r."]),
    "project's period": layout(between=["od: 2023-10-01 do: 2024-03-18"]),
    "today is": layout(above=["Dziś jest poniedziałek, 18 marca 2024 r."]),
    "clock of the page": layout(above=["Aktualny czas poniedziałek, 18 marca 2024"]),
    "name days": layout(above=["poniedziałek 18 marca 2024 r. imieniny obchodzą: Edward, Cyryl"]),
    "comments": layout(below=["Anna, 18.03.2024 14:20", "Dodano: 18.03.2024"], marks={"Dodano: 18.03.2024": "comments"}),
    "related story": layout(below=["Inny nabór", "Dodano: 18.03.2024"], marks={"Dodano: 18.03.2024": "related"}),
    "teasers far below": layout(below=[*["Menu"] * 20, "Dodano: 18.03.2024", "Dodano: 11.03.2024"]),
    "end of a ticker above the title": layout(above=["11.03.2024", "Inny nabór", "12.03.2024", "Drugi nabór", "18.03.2024"]),
    "page's print": layout(below=["Wydrukowano: 18.03.2024"]),
    "accessibility statement": layout(below=["Data publikacji strony internetowej: 2024.03.18"]),
    "change only": layout(below=["Ostatnia aktualizacja: 18.03.2024"]),
    "footer's stamp far from the text": layout(below=[*["Menu"] * 20, "Data utworzenia: 2024-03-18"]),
    "two-figure year without a label": layout(between=["18.03.24"]),
    "two-figure year with hyphens": layout(between=["Dodano: 18-03-24"]),
    "issue number": layout(above=["03/2024"]),
    "state of the figures": layout(between=["Stan na 18.03.2024"]),
    "hour of an event": layout(between=["18 marca 2024 r., godz. 10:00"]),
    "element of an event calendar": layout(between=[Block("18 marca 2024", path=("html", "div.tribe-events-schedule"))]),
    "time of an event": layout(between=[Block("Zapraszamy do Sali Rycerskiej", times=("2024-03-18",)), "Miejsce: Kraków"]),
    "time under a label of an event": layout(between=["Termin:", Block("18 marca 2024", times=("2024-03-18",))]),
    "time of a teaser far below": layout(below=[*["Menu"] * 20, Block("Inny nabór", times=("2024-03-18",))]),
    "day of a file": layout(below=[Block("Program (pdf, dodano 18.03.2024)", links=(Link("/a.pdf", "Program"),))]),
    "birthday": layout(between=["ur. 18 marca 1994 r. w Łodzi, społecznik"]),
}


@pytest.mark.parametrize("trap", UNDATED)
def test_an_undated_page_stays_undated(trap):
    found = find(UNDATED[trap])

    assert found.published is None
    assert "undated" in reasons(found)


@pytest.mark.parametrize(
    "url", ["https://rops.example/plan-2024", "https://2024.rops.example/x", "https://rops.example/kalendarz/2024/03/18"]
)
def test_an_address_without_a_date_of_its_own_leaves_the_page_undated(url):
    assert published(url=url) is None


# Invariants.


@given(
    texts=st.lists(
        st.one_of(st.text(max_size=60), st.dates().map(lambda day: f"Opublikowano: {day:%d.%m.%Y}"), st.dates().map(str)), max_size=5
    ),
    meta=st.one_of(st.text(max_size=40), st.dates().map(str), st.datetimes().map(str)),
    capture=st.datetimes(datetime(1991, 1, 1), datetime(2039, 1, 1)),
)
@settings(max_examples=150, deadline=None)
def test_no_page_is_dated_after_its_capture_and_none_raises(texts, meta, capture):
    told = Metadata(published=(("json-ld", meta),), modified=(meta,))
    found = find(layout(above=texts[:2], between=texts[2:], below=texts), told, url=f"https://x.example/{meta}", fetched_at=capture)

    for day in (found.published and found.published.day, found.modified):
        assert day is None or date(1990, 1, 1) <= day <= capture.date()
    assert found.published is not None or "undated" in reasons(found)


@given(st.dates(date(1990, 1, 1), date(2024, 4, 1)))
def test_any_labelled_day_before_the_capture_is_found(day):
    assert published(layout(between=[f"Data publikacji: {day:%d.%m.%Y}"])).day == day


@pytest.mark.parametrize("unit", ["Data publikacji: ", "Opublikowano przez ", "1.1.2024 | ", "18 marca ", "aktualizacja ", "|", "do 1-"])
def test_long_hostile_blocks_take_little_time(unit):
    hostile = unit * 5_000
    begun = time.process_time()
    find(layout(above=[hostile] * 3, between=[hostile, (unit * 20)[:190]] * 3, below=[(unit * 20)[:190]] * 50))

    assert time.process_time() - begun < 1.0


def test_the_day_is_that_of_the_polish_clock():
    late = Metadata(published=(("json-ld", "2024-03-17T23:30:00Z"),))

    assert published(metadata=late).day == DAY
    assert published(layout(between=["18.03.2024"]), fetched_at=datetime(2024, 3, 17, 23, 30, tzinfo=UTC)).day == DAY
    assert published(layout(between=["18.03.2024"]), fetched_at=datetime(2024, 3, 17, 22, 30, tzinfo=UTC)) is None


def test_without_a_moment_the_day_of_a_capture_is_the_present_one():
    before, told, after = clocks.polish_time(datetime.now(UTC)), clocks.day_of_capture(None), clocks.polish_time(datetime.now(UTC))

    assert told in {before.date(), after.date()}
    assert clocks.day_of_capture(datetime(2024, 6, 30, 22, 30, tzinfo=UTC)) == date(2024, 7, 1)
