"""What only looks like a page's machinery and belongs to the article: the days of a programme, numbered parts, sentences like tools."""

from __future__ import annotations

import pytest
from offices import FIRST, FOOT, MENU, SECOND, THIRD, lines, new, old

from pipeline.extract import extract
from pipeline.records import Page


@pytest.mark.parametrize("tag", ["h3", "p><strong", "p><u"])
def test_the_days_of_a_programme_date_nothing_and_stay_whatever_stands_below(tag):
    close = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    days = [f"<{tag}>{n} maja 2023 r.{close}" for n in (12, 13, 14)]
    article = new(f"{days[0]}<p>Przyjazd.</p>{days[1]}<ul><li>9.00 – śniadanie</li></ul>{days[2]}<p>{FIRST}</p>")

    assert article.published is None
    assert [line for line in lines(article) if "maja" in line] == ["12 maja 2023 r.", "13 maja 2023 r.", "14 maja 2023 r."]


def test_a_day_above_the_title_dates_an_article_whose_paragraphs_have_days_of_their_own():
    told = "".join(f"<h3>{n} sierpnia 2018 r.</h3><p>{text}</p>" for n, text in ((6, FIRST), (7, "Bez zdarzeń."), (12, SECOND)))
    html = f"<div class=a><span class=data>2018-08-13 07:55:00</span><h1>Kronika tygodnia</h1><p>{THIRD}</p>{told}</div>"

    assert str(extract(Page.of(html, "http://psp.example/n/1")).published) == "2018-08-13"


def test_the_first_bold_line_named_as_a_title_goes_before_the_bold_heads_of_sections():
    parts = "".join(
        f"<b>{n}. {name}</b><br>{text}<br><br>" for n, name, text in (("I", "Zamawiający", FIRST), ("II", "Przedmiot", SECOND + THIRD))
    )
    html = (
        f"<title>Biuletyn Informacji Publicznej - Urząd Gminy</title><table><tr><td>Biuletyn Informacji Publicznej</td></tr></table>{MENU}"
    )
    article = extract(Page.of(f"{html}<table><tr><td class=tytul><b>Ogłoszenie o przetargu</b></td></tr></table>{parts}{FOOT}"))

    assert article.title == "Ogłoszenie o przetargu"
    assert lines(article)[0] == "I. Zamawiający"


@pytest.mark.parametrize("head", ["Komentarze", "Opinie"])
def test_a_heading_of_comments_in_mid_article_ends_nothing_where_no_reader_speaks(head):
    assert lines(new(f"<p>{FIRST}</p><h3>{head}</h3><p>{SECOND}</p><p>{THIRD}</p>"))[-1] == THIRD


@pytest.mark.parametrize("name", ["Szkoła Podstawowa nr 2", "Parafia św. Anny", "Szpital Powiatowy"])
def test_a_head_that_stands_nowhere_gives_way_to_a_bold_line_with_a_day(name):
    article = old(f"Jesteś naszym 55310 gościem<br><b>Podziękowania dla rodziców</b><br>18.12.2019<br>{FIRST}<br>{SECOND}", name)

    assert (article.title, str(article.published), lines(article)) == ("Podziękowania dla rodziców", "2019-12-18", [FIRST, SECOND])


@pytest.mark.parametrize(
    "sentence",
    [
        "Newsletter gminny wygrał ogólnopolski konkurs.",
        "Zapisz się na bezpłatne badania słuchu pod numerem 22 111 22 33.",
        "Udostępnij wolny pokój rodzinie z Ukrainy – apeluje wójt.",
        "Dodaj komentarz do projektu uchwały do 10 maja.",
        "Imieniny obchodzili w tym dniu aż trzej mieszkańcy domu.",
        "Ostatnia aktualizacja listy miała miejsce 12 maja 2023 r.",
        "Kategoria klas I–III szkół podstawowych w powiecie",
        "Gotowe.",
    ],
)
def test_a_sentence_that_begins_like_a_pages_tool_stays(sentence):
    assert sentence in lines(new(f"<p>{FIRST}</p><p>{sentence}</p><p>{SECOND}</p>"))
    assert lines(new(f"<p>{FIRST}</p><p>{SECOND}</p><p>{sentence}</p>"))[-1] == sentence


def test_the_source_of_a_table_stays():
    table = "<table><tr><th>Rok</th><th>Osoby</th></tr><tr><td>2019</td><td>12</td></tr></table>"

    assert "Źródło: opracowanie własne" in lines(new(f"<p>{FIRST}</p>{table}<p>Źródło: opracowanie własne</p><p>{SECOND}</p>"))
    assert lines(new(f"<p>{FIRST}</p><p>{SECOND}</p><p>Źródło: Biuro Prasowe</p>")) == [FIRST, SECOND]


def test_a_contact_page_with_headings_of_its_parts_is_no_article():
    assert new(f"<p>ul. Polna 1</p><h2>Inspektor ochrony danych</h2><p>{FIRST}</p>", "Kontakt").kind == "other"


@pytest.mark.parametrize("name", ["Kontakt", "Regulamin", "Galeria", "Komunikaty"])
@pytest.mark.parametrize("tag", ["h2", "h4", "p><strong"])
def test_a_sections_name_over_a_paragraph_in_mid_text_is_a_heading_of_the_text(name, tag):
    close = "".join(f"</{part}>" for part in reversed(tag.split("><")))

    assert lines(new(f"<p>{FIRST}</p><{tag}>{name}{close}<p>{SECOND}</p>"))[1] == name


@pytest.mark.parametrize(
    "below",
    [
        "<p><strong>Kontakt</strong></p><p>tel. 22 123 45 67</p>",  # no sentence follows
        "<p><a href='/kontakt'><strong>Kontakt</strong></a></p><p>{}</p>",  # it leads away
        "</div><div><h3>Kontakt</h3><p>{}</p>",  # in another element
    ],
)
def test_a_sections_name_beside_the_text_is_none(below):
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p>{below.format(THIRD)}")

    assert "Kontakt" not in lines(article)


ACTS = (
    "Ustawa z dnia 12 marca 2004 r. o pomocy społecznej",
    "Rozporządzenie w sprawie usług opiekuńczych",
    "Uchwała Rady Powiatu nr XII/34/24",
)
NEWS = ("Nowy klub seniora już działa", "Powstaną dwa mieszkania chronione", "Rodziny zastępcze na pikniku")


def linked(titles, tag):
    return "".join(f"<{tag}><a href='/a/{n}'>{title}</a></{tag}>" for n, title in enumerate(titles))


@pytest.mark.parametrize("tag", ["li", "p"])
@pytest.mark.parametrize(
    ("lead", "titles"), [("Zasady programu opisują:", ACTS), ("Podstawa prawna:", ACTS), ("Pomocy udzielają placówki w powiecie:", NEWS)]
)
def test_links_to_which_a_sentence_leads_that_speaks_of_them_are_text(tag, lead, titles):
    article = new(f"<p>{FIRST}</p><p>{lead}</p>{linked(titles, tag)}<p>{SECOND}</p>")

    assert [line.removeprefix("• ") for line in lines(article)] == [FIRST, lead, *titles, SECOND]


@pytest.mark.parametrize("tag", ["li", "p"])
@pytest.mark.parametrize(
    "lead",
    [
        "Pisaliśmy o tym:",
        "Inne artykuły:",
        "Inne aktualności ośrodka:",
        "Zobacz też, co robią nasze placówki:",
        "Ostatnie wpisy organizacji:",
    ],
)
def test_links_to_other_stories_are_none_though_a_colon_leads_to_them(tag, lead):
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><p>{lead}</p>{linked(NEWS, tag)}<p>{THIRD}</p>")

    assert not set(NEWS).intersection(line.removeprefix("• ") for line in lines(article))


GUIDE = "".join(
    "<h4><a href='http://{}.example/'>{}</a></h4><p>{}</p>".format(*it) for it in zip("abc", NEWS, (FIRST, SECOND, THIRD), strict=True)
)


def test_a_guide_whose_headings_lead_to_the_institutions_that_it_tells_of_is_an_article():
    article = new(f"<p>W naszym powiecie rodziny mogą prosić o pomoc trzy organizacje pozarządowe.</p>{GUIDE}")

    assert article.kind == "article"
    assert lines(article)[-2:] == [NEWS[2], THIRD]


def test_headings_that_lead_to_pages_of_the_site_are_a_listing():
    assert new(GUIDE.replace("http://", "http://gops.example/")).kind == "listing"


def test_who_said_a_quotation_stays_below_it():
    quote = (
        "<figure><blockquote><p>Nikt nie zostanie bez opieki.</p></blockquote><figcaption>Anna Lis, dyrektor ośrodka</figcaption></figure>"
    )

    assert lines(new(f"<p>{FIRST}</p>{quote}<p>{SECOND}</p>")) == [
        FIRST,
        "Nikt nie zostanie bez opieki.",
        "Anna Lis, dyrektor ośrodka",
        SECOND,
    ]


@pytest.mark.parametrize("tag", ["figcaption", "figcaption class=wp-caption-text"])
def test_the_caption_of_a_picture_goes_even_right_below_a_quotation(tag):
    quote, picture = (
        "<blockquote><p>Nikt nie zostanie bez opieki.</p></blockquote>",
        f"<figure><img src=a.jpg><{tag}>Anna Lis na spotkaniu</figcaption></figure>",
    )

    assert lines(new(f"<p>{FIRST}</p>{quote}{picture}<p>{SECOND}</p>")) == [FIRST, "Nikt nie zostanie bez opieki.", SECOND]


CELLS = "<tr><th>Powiat</th><th>Miejsca</th></tr><tr><td>leski</td><td>12</td></tr><tr><td>sanocki</td><td>15</td></tr>"


def test_what_a_table_of_figures_is_called_is_text():
    article = new(f"<p>{FIRST}</p><table><caption>Tabela 1. Liczba miejsc</caption>{CELLS}</table><p>{SECOND}</p>")

    assert lines(article)[1:3] == ["Tabela 1. Liczba miejsc", "Powiat | Miejsca"]


def test_what_a_picture_in_a_layout_table_and_a_calendar_are_called_is_none():
    layout = f"<table><caption>Uczestnicy spotkania</caption><tr><td><p>{FIRST}</p><p>{SECOND}</p></td></tr></table>"
    days = "".join(f"<td>{n}</td>" for n in range(1, 8))
    names = "".join(f"<th>{name}</th>" for name in ("Pn", "Wt", "Śr", "Cz", "Pt", "So", "Nd"))
    calendar = f"<table><caption>Marzec 2024</caption><tr>{names}</tr><tr>{days}</tr></table>"

    assert not [line for line in lines(new(layout + calendar)) if "Uczestnicy" in line or "2024" in line]
