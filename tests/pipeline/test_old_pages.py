"""Pages of the small offices' own systems: a table for a layout, a bold line for a headline, "Aktualności" for a title."""

from __future__ import annotations

import pytest
from offices import FIRST, FOOT, MENU, SECOND, THIRD, lines, new, old

from pipeline.extract import extract
from pipeline.records import Page


@pytest.mark.parametrize("title", ["Aktualności", "GOPS Zalesie - Aktualności", "Aktualności | GOPS Zalesie", "Wiadomości"])
@pytest.mark.parametrize(
    "head",
    [
        "<b>Wydawanie paczek żywnościowych</b><br>12.03.2009<br><br>",
        "<p><strong>Wydawanie paczek żywnościowych</strong></p><p>Dodano: 12.03.2009</p>",
        "<h2>Aktualności</h2><p><b><span>Wydawanie paczek żywnościowych</span></b></p>12 marca 2009<br>",
        "<font size=4><b>Wydawanie paczek żywnościowych</b></font><br><font size=1>12.03.2009 r.</font><br>",
    ],
)
def test_a_bold_line_is_the_headline_where_the_head_names_a_section(head, title):
    article = old(f"{head}{FIRST}<br><br>{SECOND}", title)

    assert (article.kind, article.title, str(article.published)) == ("article", "Wydawanie paczek żywnościowych", "2009-03-12")
    assert lines(article) == [FIRST, SECOND]


def test_a_bold_subheading_and_a_bold_slogan_are_no_headline():
    article = old(f"<b>Wydawanie paczek żywnościowych</b><br>Krótko o naborze.<br><b>Kto może otrzymać paczkę</b><br>{FIRST} {SECOND}")
    slogan = "<table><tr><td><b>Razem dla seniorów i rodzin</b></td></tr></table>"
    html = f"<html><title>Aktualności</title><body>{slogan}{MENU}<b>Wydawanie paczek żywnościowych</b><br>{FIRST}<br>{SECOND}{FOOT}"

    assert article.title == "Wydawanie paczek żywnościowych"
    assert lines(article) == ["Krótko o naborze.", "Kto może otrzymać paczkę", f"{FIRST} {SECOND}"]
    assert extract(Page.of(html, "http://gops.example/a.php?id=12")).title == "Wydawanie paczek żywnościowych"


def test_the_bold_line_that_the_heads_title_shortens_is_the_headline():
    article = old(f"<b>Stypendia szkolne na rok 2024 dla uczniów</b><br>{FIRST}<br>{SECOND}", "Stypendia 2024 - GOPS")
    other = old(f"<b>Uwaga na zmianę terminu</b><br>{FIRST}<br>{SECOND}", "Stypendia szkolne 2024 - GOPS")

    assert article.title == "Stypendia szkolne na rok 2024 dla uczniów"
    assert other.title == "Stypendia szkolne 2024"


def test_whole_notices_under_each_other_are_a_listing():
    notices = "".join(
        f"<b>Notatka numer {n} o paczkach</b><br>{n + 1}.03.2009<br>{text}<br>" for n, text in enumerate((FIRST, SECOND, THIRD))
    )
    teasers = "".join(f"<b>Notatka numer {n}</b><br>{FIRST[: 60 + n]}... <a href='?id={n}'>więcej</a><br>" for n in range(4))

    assert old(notices).kind == "listing"
    assert old(teasers).kind == "listing"


def test_a_headline_behind_the_section_in_the_head_is_the_title():
    html = f"<title>Aktualności - Dyżury psychologa w całym powiecie - PCPR Zalesie</title><body><div><p>{FIRST}</p><p>{SECOND}</p></div>"
    article = extract(Page.of(html, "http://pcpr.example/n/7"))

    assert (article.kind, article.title) == ("article", "Dyżury psychologa w całym powiecie")


def test_a_label_of_a_form_engine_may_name_the_title():
    body = "<span id='ctl00_main_lblTytul'>Dyżury psychologa</span><br><span id='ctl00_main_lblData'>2010-05-17</span><br>"
    article = extract(Page.of(f"<title>Urząd Gminy</title><form><div id='main'>{body}<span id='lblTresc'>{FIRST}<br>{SECOND}</span></div>"))

    assert (article.title, str(article.published)) == ("Dyżury psychologa", "2010-05-17")


@pytest.mark.parametrize("call", ["Drodzy Mieszkańcy!", "UWAGA!", "Kochani rodzice,"])
def test_a_call_begins_the_body(call):
    assert lines(new(f"<div>{call}</div><div><p>{FIRST}</p><p>{SECOND}</p></div>")) == [call, FIRST, SECOND]


@pytest.mark.parametrize("head", ["<p>Szanowni Państwo,</p>", "Szanowni Państwo<br>"])
def test_the_salutation_of_a_letter_is_none_of_its_text(head):
    assert lines(new(f"{head}{FIRST}<br>{SECOND}")) == [FIRST, SECOND]


def test_a_short_line_in_the_texts_own_element_begins_the_body_and_a_label_above_does_not():
    assert lines(new(f"Ruszają zapisy<br>{FIRST}<br>{SECOND}"))[0] == "Ruszają zapisy"
    assert lines(new(f"<div class='kat'>Pomoc społeczna</div><div class='t'><p>{FIRST}</p><p>{SECOND}</p></div>"))[0] == FIRST


@pytest.mark.parametrize(
    "line",
    [
        "12 marca 2019, fot. Jan Kowal",
        "fot. A. Nowak | 12.03.2019",
        "Opublikowano: 12.03.2019 | Autor: AN | Fot. UG Zalesie",
        "12.03.2019 / zdjęcia: archiwum",
        "dnia: 2019-03-12 przez: admin",
        "wiadomość z dnia 12 III 2019 r.",
    ],
)
def test_a_line_of_date_and_credit_dates_the_article(line):
    article = new(f"<p>{line}</p><p>{FIRST}</p><p>{SECOND}</p>")

    assert (str(article.published), lines(article)) == ("2019-03-12", [FIRST, SECOND])


def test_a_caption_with_a_day_and_a_credit_dates_nothing():
    article = new(f"<p>{FIRST}</p><p>Otwarcie wystawy 12 marca 2019 r. (fot. Jan Kowal)</p><p>{SECOND}</p>")

    assert (article.published, lines(article)) == (None, [FIRST, SECOND])


def test_the_place_and_day_of_a_letter_date_it():
    article = new(f"<p align=right>Nowa Ruda, dnia 14 lutego 2022 roku</p><p>{FIRST}</p><p>{SECOND}</p>")

    assert (str(article.published), lines(article)) == ("2022-02-14", [FIRST, SECOND])


def test_the_place_and_day_of_an_event_below_the_title_and_those_at_a_letters_end_stay():
    event = new(f"<p>Ostrów Wielkopolski, 14.02.2022 r.</p><p>{FIRST}</p><p>{SECOND}</p>")
    letter = new(f"<p>{FIRST}</p><p>{SECOND}</p><p>Zalesie, dnia 12.03.2009 r.</p><p>{THIRD}</p>")

    assert event.published is None
    assert "Zalesie, dnia 12.03.2009 r." in lines(letter)


@pytest.mark.parametrize(
    "sheet",
    [
        "<div class='post-date'><div>12</div><div>Mar</div><div>2014</div></div>",
        "<div class='data'><span>12</span><span>mar</span><span>2014</span></div>",
        "<div><p>12 marca</p><p>2014</p></div>",
    ],
)
def test_a_date_in_pieces_is_one_date(sheet):
    article = new(f"{sheet}<p>{FIRST}</p><p>{SECOND}</p>")

    assert (str(article.published), lines(article)) == ("2014-03-12", [FIRST, SECOND])


def test_the_days_of_a_chronicle_stay_in_the_body():
    days = ["12 marca 1999 r.", "4 kwietnia 2004 r.", "1 maja 2010 r."]
    told = "".join(f"<p>{day}</p><p>{text}</p>" for day, text in zip(days, (FIRST, SECOND, THIRD), strict=True))
    article = new(f"<p>Opublikowano: 3.02.2020</p><p>Przypominamy, jak powstawała nasza placówka i kto ją tworzył.</p>{told}")

    assert str(article.published) == "2020-02-03"
    assert [line for line in lines(article) if line in days] == days


def test_one_date_between_lead_and_text_is_the_articles():
    article = new(f"<p>{FIRST}</p><p>12.03.2014</p><p>{SECOND}</p><p>{THIRD}</p>")

    assert (str(article.published), lines(article)) == ("2014-03-12", [FIRST, SECOND, THIRD])


def test_a_month_with_a_label_dates_by_the_month():
    article = new(f"<p>Opublikowano: marzec 2019</p><p>{FIRST}</p><p>{SECOND}</p>")

    assert (str(article.published), lines(article)) == ("2019-03", [FIRST, SECOND])


@pytest.mark.parametrize(
    "message",
    [
        "Treść dostępna tylko dla zalogowanych użytkowników. Zaloguj się, aby przeczytać cały artykuł.",
        "Aby zobaczyć tę stronę, musisz się zalogować.",
        "Nie masz uprawnień do przeglądania tego zasobu.",
        "Wybrany artykuł został usunięty lub przeniesiony do archiwum.",
        "Przepraszamy, szukana treść nie jest już dostępna.",
    ],
)
def test_a_message_in_place_of_a_text_is_no_article(message):
    assert new(f"<p>{message}</p><p>Skorzystaj z menu albo z wyszukiwarki.</p>", "Strefa członka").kind == "other"


@pytest.mark.parametrize(
    "notice",
    [
        "Spotkanie jest tylko dla zarejestrowanych. Należy zalogować się na platformę pięć minut przed rozpoczęciem.",
        "Azbest został usunięty z dachów, a program nie jest już dostępny dla nowych osób.",
    ],
)
def test_a_notice_about_logging_in_or_removal_is_an_article(notice):
    assert new(f"<p>{notice}</p>").kind == "article"


def test_the_first_paragraph_of_a_closed_text_is_an_article():
    assert new(f"<p>{FIRST}</p><p>Zaloguj się, aby przeczytać cały artykuł.</p>").kind == "article"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Regulamin korzystania z serwisu", "other"),
        ("Regulamin strony internetowej", "other"),
        ("Regulamin konkursu Senior na Medal", "article"),
        ("Kalendarium wydarzeń 2020", "other"),
        ("Kalendarium powstania ośrodka", "article"),
    ],
)
def test_a_sites_own_papers_are_no_articles(title, kind):
    assert new(f"<p>{FIRST}</p><p>{SECOND}</p>", title).kind == kind


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark_is_read(encoding):
    html = f"<html><head><title>Nabór wniosków</title></head><body><h1>Nabór wniosków</h1><p>{FIRST}</p></body></html>"

    assert extract(Page.of(html.encode(encoding))).body == FIRST


def test_a_poster_under_its_heading_is_an_attachment_and_a_photo_elsewhere_is_none():
    poster = "<p>Do pobrania:</p><ul><li><a href='/p/plakat.jpg'>plakat_piknik.jpg</a></li><li><a href='/p/reg.pdf'>Regulamin</a></li></ul>"
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p><p><a href='/p/grupa.jpg'>DSC_0102.jpg</a></p>{poster}")

    assert [attachment.url for attachment in article.attachments] == ["http://gops.example/p/plakat.jpg", "http://gops.example/p/reg.pdf"]
    assert lines(article) == [FIRST, SECOND]


LARGE = "Informacja o wydawaniu paczek w roku 2006"


@pytest.mark.parametrize("title", ["dom_sercem", "DO URZĘDU", "Dom Pomocy Społecznej", "Kronika", "Witamy na stronie naszego ośrodka"])
@pytest.mark.parametrize(
    "headline",
    [
        f"<font size=5>{LARGE}</font><br><br>",
        f"<p align=center><b><span style='font-size:18.0pt'>{LARGE}</span></b></p>",
        f"<center><span style='font-size:22px; font-weight:bold'>{LARGE}</span></center>",
        f"<div style='font-size: x-large'>{LARGE}</div>",
        f"<p align=center><b>{LARGE}</b></p>",
    ],
)
def test_a_head_that_stands_nowhere_gives_way_to_the_line_in_large_or_bold_type_above_the_text(title, headline):
    article = old(f"{headline}<p>{FIRST}</p><p>{SECOND}</p>", title)

    assert (article.title, lines(article)) == (LARGE, [FIRST, SECOND])


@pytest.mark.parametrize(
    "text",
    [
        f"<p style='font-size:18px'>{FIRST}</p><p>{SECOND}</p>",
        f"<font size=4>{FIRST}<br>{SECOND}</font>",
        f"<font size=6>12 marca 2009</font><p>{FIRST}</p><p>{SECOND}</p>",
        f"<font size=6>Aktualności</font><p>{FIRST}</p><p>{SECOND}</p>",
        f"<p><b>{FIRST}</b></p><p>{SECOND}</p>",
    ],
)
def test_a_text_a_day_or_a_section_in_large_type_is_no_headline(text):
    article = old(text, "Paczki dla rodzin od poniedziałku")

    assert (article.title, lines(article)[-2:]) == ("Paczki dla rodzin od poniedziałku", [FIRST, SECOND])


def test_the_first_line_in_large_type_in_the_element_of_the_text_is_the_headline():
    event = "<p><font size=5>Termin: 4 maja 2008, godz. 10:00</font></p>"
    article = old(f"<p><font size=5>{LARGE}</font></p>{event}<p>{FIRST}</p><p>{SECOND}</p>", "GOPS")

    assert (article.title, article.published, lines(article)[1:]) == (LARGE, None, [FIRST, SECOND])


def test_heads_of_parts_in_large_type_stay_in_the_text():
    article = old(f"<p>{FIRST}</p><font size=5>Kto może dostać paczkę</font><p>{SECOND}</p>", "Paczki dla rodzin od poniedziałku")

    assert lines(article) == [FIRST, "Kto może dostać paczkę", SECOND]


def test_a_page_with_headings_needs_no_large_type():
    article = new(f"<p style='font-size:20px'>Gmina pamięta o rodzinach</p><p>{FIRST}</p><p>{SECOND}</p>")

    assert article.title == "Nabór wniosków"


def test_what_stands_beside_the_text_below_its_tools_is_no_text():
    head = "<b>Wydawanie paczek żywnościowych</b><br><br>"
    tools = "<a href='#'>&lt;&lt; Powrót</a>&nbsp;&nbsp;<a href='#'>Drukuj stronę</a>&nbsp;&nbsp;<a href='#'>Do góry</a>"
    column = "</td><td><b>Zapowiedzi</b><br>20.11.2009 Sesja Rady Gminy<br>4.12.2009 Barbórka"

    assert lines(old(f"{head}{FIRST}<br>{SECOND}<br>{tools}{column}")) == [FIRST, SECOND]


def test_the_text_goes_on_below_tools_on_top_of_it():
    head = "<b>Wydawanie paczek żywnościowych</b><br><br>"
    tools = "<a href='#'>Drukuj</a> | <a href='#'>Powrót</a>"

    assert lines(old(f"{head}{FIRST}<br>{tools}<br>{SECOND}<br>{THIRD}")) == [FIRST, SECOND, THIRD]
