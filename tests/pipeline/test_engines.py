"""What other engines print: blogs, bulletins, builders of pages, portals with comments, empty shells."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, THIRD, lines, new, old

from pipeline.extract import extract
from pipeline.records import Page


@pytest.mark.parametrize("useless", ["Nowa strona 1", "Untitled Document", "Dokument bez tytułu", "Warsztat Terapii Zajęciowej w Zalesiu"])
def test_a_useless_head_gives_way_to_the_bold_line_above_the_text(useless):
    banner = "<p><b>Warsztat Terapii Zajęciowej w Zalesiu</b></p>"
    menu = "<a href='p.htm'>Pracownie</a> <b><a href='k.htm'>Kadra zakładu</a></b><br><a href='g.htm'>Księga gości</a><br>"
    text = f"<p><b><font size=4>Nasza ceramika pojedzie do Krakowa</font></b></p><p>{FIRST}</p><p>{SECOND}</p>"
    html = f"<title>{useless}</title><body><center><table><tr><td>{banner}</td></tr><tr><td>{menu}</td><td>{text}</td></tr></table>"
    article = extract(Page.of(html, "http://wtz.example/nowa.htm"))

    assert article.title == "Nasza ceramika pojedzie do Krakowa"
    assert lines(article) == [FIRST, SECOND]


def test_a_line_alone_below_a_picture_is_its_caption():
    picture = "<p align=center><img src='a.jpg'><br><font size=1>Szopka pani Haliny przed wypałem</font></p>"
    text = f"<p><img src='a.jpg'><br>{THIRD}</p>"

    assert lines(old(f"<b>Nasza ceramika w Krakowie</b><p>{FIRST}</p><p>{SECOND}</p>{picture}")) == [FIRST, SECOND]
    assert lines(old(f"<b>Nasza ceramika w Krakowie</b><p>{FIRST}</p>{text}<p>{SECOND}</p>")) == [FIRST, THIRD, SECOND]


def test_readers_comments_below_a_heading_of_any_form_are_out():
    comments = "<b>Komentarze do artykułu:</b><br>~obserwator 2009-02-28 11:20<br>a na fajerwerki były<br>~mama 2009-03-01 08:02<br>zimno"

    assert lines(old(f"<b>Świetlica bez ogrzewania</b><br>{FIRST}<br>{SECOND}<br>{comments}")) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("line", "day"),
    [("Dodane przez anna dnia listopad 26 2009 18:22:11", "2009-11-26"), ("Opublikowano: wtorek, 20, sierpień 2013 09:11", "2013-08-20")],
)
def test_the_engines_own_order_of_a_date_is_read(line, day):
    assert str(new(f"<p>{line}</p><p>{FIRST}</p><p>{SECOND}</p>").published) == day


def test_the_text_goes_on_below_a_gallery_in_the_element_named_as_content():
    gallery = "<div class='gallery'><h3>Uczestnicy w grupach</h3><h3>Wręczenie zaświadczeń</h3></div>"
    last = "<div class='mod m2'><div class='i'><p>Projekt opłaca Unia Europejska, a udział był dla wszystkich bezpłatny.</p></div></div>"
    body = f"<div class='entry-content'><div class='mod m0'><div class='i'><p>{FIRST}</p><p>{SECOND}</p></div></div>{gallery}{last}</div>"

    assert lines(new(body))[-1].startswith("Projekt opłaca Unia")
    assert lines(new(body.replace("entry-content", "kolumna").replace("<div class='mod m2'>", "<table><tr><td>")))[-1] == SECOND


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Przepraszamy</h1><p>Strona, której szukasz, została przeniesiona albo zmieniła nazwę.</p>",
        "<h1>Ups</h1><p>Dokument, do którego chciałeś przejść, jest teraz gdzie indziej.</p>",
        "<div id='root'>Trwa ładowanie, proszę czekać...</div>",
        "<h1>Rejestr zmian</h1><p>Poniżej wykaz zmian w biuletynie, od najnowszej do najstarszej, z nazwiskiem redaktora.</p>",
    ],
)
def test_a_page_that_says_only_that_there_is_nothing_is_no_article(body):
    assert extract(Page.of(f"<title>OPS Zalesie</title><body>{body}", "http://ops.example/x/1")).kind == "other"


def test_a_tag_page_with_its_own_introduction_is_a_listing():
    items = "".join(
        f"<div class=item><a href='/n/{n}'><h3>Nowy punkt pomocy numer {n}</h3></a>"
        f"<span class=date>{n}.04.2024</span><p>Krótko o punkcie {n}.</p></div>"
        for n in range(1, 5)
    )
    html = f"<title>przemoc</title><body><main><h1>#przemoc domowa</h1><p>{FIRST}</p><div class=list>{items}</div></main>"

    assert extract(Page.of(html, "http://kurier.example/tag/przemoc/")).kind == "listing"


def test_a_register_of_documents_is_a_listing_and_an_article_with_a_table_of_files_is_none():
    rows = "".join(f"<tr><td>{n}</td><td><a href='/d/{n}'>Zarządzenie nr {n}</a></td><td>1{n}.05.2019</td></tr>" for n in range(1, 8))
    register = f"<h1>Ostatnio dodane dokumenty</h1><p>{FIRST}</p><table><tr><th>Lp.</th><th>Dokument</th><th>Data</th></tr>{rows}</table>"
    few = f"<h1>Nabór na stanowisko</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><table>{rows[: rows.index('</tr>') + 5] * 2}</table>"

    assert extract(Page.of(register, "http://bip.example/r/1")).kind == "listing"
    assert extract(Page.of(few, "http://bip.example/r/1")).kind == "article"


def test_a_front_page_without_its_address_is_a_listing():
    teasers = "".join(
        f"<div class=i><h2><a href='/a/{n}'>Wiadomość numer {n} z gminy</a></h2><p>{text}</p></div>"
        for n, text in enumerate((FIRST, SECOND, THIRD))
    )

    assert extract(Page.of(f"<title>Gmina Zalesie</title><body><div class=blog>{teasers}</div>")).kind == "listing"


def test_a_heading_that_names_the_office_gives_way_to_what_stands_above_the_text():
    bulletin = "<header><h1>Biuletyn Informacji Publicznej Gminy Sosnówka</h1></header><main><h2>Konsultacje programu współpracy</h2>"
    html = f"<title>Biuletyn Informacji Publicznej Gminy Sosnówka</title><body>{bulletin}<div><p>{FIRST}</p><p>{SECOND}</p></div></main>"
    rows = f"<tr><td class=c>Zima: nie bądź obojętny</td></tr><tr><td class=n>23.01.2008</td></tr><tr><td>{FIRST}<br>{SECOND}</td></tr>"
    engine = f"<title>GOPS Stare Brody</title><body><div class=top><h1>GOPS Stare Brody</h1></div><table>{rows}</table>"

    assert extract(Page.of(html, "http://bip.example/d/7")).title == "Konsultacje programu współpracy"
    found = extract(Page.of(engine, "http://gops.example/news.php?item.7"))
    assert (found.kind, found.title, str(found.published)) == ("article", "Zima: nie bądź obojętny", "2008-01-23")


def test_a_head_that_calls_itself_a_service_names_the_site():
    assert (
        old(f"<b>Jadłodajnia ma już sto lat</b><br>{FIRST}<br>{SECOND}", "Diecezja Zaleska - serwis informacyjny").title
        == "Jadłodajnia ma już sto lat"
    )


def test_an_office_as_the_only_heading_stays_the_title():
    assert (
        extract(Page.of(f"<h1>Starostwo Powiatowe w Zalesiu</h1><p>{FIRST} {SECOND}</p>", "http://p.example/n/1")).title
        == "Starostwo Powiatowe w Zalesiu"
    )


@pytest.mark.parametrize(
    "line",
    [
        "<div class=podpis>2012-03-09</div>",
        "<div class=news-date>Data: 09.03.12</div>",
        "<p>Wysłano: 2012-03-09 Nadawca: ks. P. Olejnik</p>",
    ],
)
def test_a_day_in_an_element_of_any_name_dates_the_article(line):
    article = new(f"{line}<p>{FIRST}</p><p>{SECOND}</p>")

    assert (str(article.published), lines(article)) == ("2012-03-09", [FIRST, SECOND])


def test_the_day_above_the_headline_of_a_blog_dates_it_and_the_clock_of_a_page_does_not():
    post = f"<div class=post><h3 class=post-title>Remont łazienki dla Antosia</h3><div class=entry-content>{FIRST}<br>{SECOND}</div></div>"
    header = "<div class=date-outer><h2 class=date-header><span>środa, 17 sierpnia 2016</span></h2>"
    clock = "<div id=gora><div id=zegar>środa, 17 sierpnia 2016</div></div><div>"

    assert str(extract(Page.of(f"<body>{header}{post}</div>", "http://b.example/remont")).published) == "2016-08-17"
    assert extract(Page.of(f"<body>{clock}{post}</div>", "http://b.example/remont")).published is None


def test_a_list_of_the_articles_own_headings_is_out_and_a_list_of_other_things_stays():
    heads = f"<h2 id=a>Dlaczego teraz</h2><p>{FIRST}</p><h2 id=b>Ile to kosztuje</h2><p>{SECOND}</p>"
    contents = "<p>Spis treści</p><ul><li><a href='#a'>Dlaczego teraz</a></li><li><a href='#b'>Ile to kosztuje</a></li></ul>"
    chapters = "<p>Spis treści:</p><ul><li>Rodziny zastępcze</li><li>Asystenci</li></ul>"

    assert lines(new(contents + heads))[0] == "Dlaczego teraz"
    assert "• Rodziny zastępcze" in lines(new(f"<p>{FIRST}</p>{chapters}<p>{SECOND}</p>"))


def test_a_blog_engines_section_above_the_headline_is_no_title():
    head = "<title>Fundacja Przystań w Gdyni</title><body><h1 class=entry-title>Blog</h1>"
    article = extract(
        Page.of(f"{head}<article><h2>Szafa szuka siedziby</h2><p>{FIRST}</p><p>{SECOND}</p></article>", "http://f.example/szafa")
    )

    assert (article.kind, article.title) == ("article", "Szafa szuka siedziby")


def test_a_page_of_nothing_but_the_offices_name_is_read():
    assert extract(Page.of("<h1>Urząd Gminy w Zalesiu</h1>", "http://p.example/n/1")).kind == "other"
    assert extract(Page.of("<p>Menu</p><h1>Urząd Gminy w Zalesiu</h1><ul><li><a href=/a>Budżet</a></li></ul>")).kind == "other"


def test_a_section_in_the_head_confirms_no_heading_over_other_stories():
    cards = "".join(
        f"<div class=c><p class=date>{n}.05.2015</p><h3><a href='/n/{n}'>Nowa szkoła numer {n}</a></h3></div>" for n in (1, 2, 3)
    )
    page = f"<main><h1>Kasa ośrodka nieczynna</h1><p>{FIRST}</p></main><div><h3>Inne aktualności</h3>{cards}</div>"
    article = extract(Page.of(f"<title>Aktualności</title><body>{page}", "http://ops.example/n/7"))

    assert (article.kind, article.title, article.published) == ("article", "Kasa ośrodka nieczynna", None)


def test_the_line_in_a_cell_of_its_own_on_top_of_the_text_is_the_headline():
    rows = f"<tr><td class=capmain>Śnieżne igrzyska w Zalesiu</td></tr><tr><td class=main-body>{FIRST}<br>{SECOND}</td></tr>"
    html = (
        f"<title>Aktualności</title><body><table><tr><td><a href=/a>Mapa</a><br><a href=/b>Forum</a></td></tr></table><table>{rows}</table>"
    )

    assert extract(Page.of(html, "http://ops.example/n/7")).title == "Śnieżne igrzyska w Zalesiu"


@pytest.mark.parametrize("line", ["I. Wniosek", "Klub Seniora", "Nowy Sącz", "Grupa A", "Etap I", "Rodzina Plus"])
def test_a_numbered_or_named_part_of_a_text_is_no_signature(line):
    assert lines(new(f"<p>{FIRST}</p><p>{line}</p><p>Formularz ma cztery strony.</p>")) == [FIRST, line, "Formularz ma cztery strony."]


def test_a_name_with_an_imprint_below_is_a_signature_and_one_that_text_follows_is_none():
    imprint = "<p>Anna Wrona</p><p>Gazeta Zaleska 2012-01, pismo izb. Wydawca: Rada Zaleska.</p>"

    assert lines(new(f"<p>{FIRST}</p>{imprint}")) == [FIRST]
    assert lines(new(f"<p>{FIRST}</p><p>Stanisław Lem</p><p>Pisarz patronuje szkole od lat.</p>"))[-1] == "Pisarz patronuje szkole od lat."


@pytest.mark.parametrize("line", ["Wpisany przez Anna Wrona&nbsp;&nbsp;", "Napisał Wydział Promocji", "Redaktor: Jan Kos"])
def test_the_byline_of_an_engine_is_none_of_the_text(line):
    assert lines(new(f"<span class=small>{line}</span><br>{FIRST}<br>{SECOND}")) == [FIRST, SECOND]


def test_the_moment_of_a_change_is_no_publication():
    change = "<dd class=modified><time datetime='2016-02-04' itemprop=dateModified>Ostatnio zmieniany: 04 luty 2016</time></dd>"
    article = new(f"<dl>{change}</dl><p>{FIRST}</p><p>{SECOND}</p>")

    assert (article.published, str(article.modified)) == (None, "2016-02-04")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("czw., 06/12/2014 - 09:20", "2014-06-12"),  # a Thursday by the American order only
        ("pt., 06/12/2013 - 09:20", "2013-12-06"),
        ("06/19/2014", "2014-06-19"),
        ("06/12/2014", "2014-12-06"),
    ],
)
def test_the_weekday_settles_the_order_of_a_date_with_slashes(line, day):
    assert str(new(f"<div class=submitted>{line}</div><p>{FIRST}</p><p>{SECOND}</p>").published) == day


@pytest.mark.parametrize(
    "below",
    [
        "<div class=news-footer>admin dnia marzec 12 2009 20:14:33 · 2 komentarzy · 613 czytań</div>",
        "<div class=metadata-publish-date>12 marca 2009</div>",
        "<div class=stopkaArt>Dodał: Anna Wrona | Data dodania: 12 marca 2009 | Wyświetleń: 6 <a href=/d>Drukuj</a></div>",
        "<p>Zalesie, 12 III 2009 r.</p>",
    ],
)
def test_the_articles_own_data_below_its_text_date_it(below):
    article = new(f"<p>{FIRST}</p><p>{SECOND}</p>{below}")

    assert (str(article.published), lines(article)) == ("2009-03-12", [FIRST, SECOND])


def test_the_day_of_a_card_below_the_text_is_another_storys():
    card = "<div class=card><span class=date>12.03.2009</span><h3><a href='/n/2'>Nowa szkoła w gminie Zalesie</a></h3></div>"

    assert new(f"<div class=t><p>{FIRST}</p></div>{card * 3}").published is None


def test_the_text_goes_on_behind_a_form_between_two_columns():
    column = "<div class='col {0}'><div class=w><p>{1}</p></div></div>"
    form = "<form action=/n><label>Newsletter</label><p>Zapisz się i czytaj o naborach.</p></form>"

    assert lines(new(column.format("a", FIRST) + form + column.format("b", SECOND))) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("title", "form", "kind"),
    [
        ("Strefa członkowska", "<form><label>Login</label><label>Hasło</label></form>", "other"),
        ("Centralny System Uwierzytelniania", "<form>Identyfikator:Hasło:</form>", "other"),
        ("Strefa członkowska", "", "article"),
        ("Nowy klub seniora w Zalesiu", "<form><label>Hasło</label></form>", "article"),
    ],
)
def test_a_page_that_asks_for_a_password_is_no_article(title, form, kind):
    assert new(f"<p>Ta część serwisu jest dla tych, którzy opłacili składkę.</p>{form}", title).kind == kind


def test_letters_of_a_text_that_slipped_between_two_encodings_are_put_back():
    text = "Śnieżne święta: źródło, ścieżka i gęś są w Łodzi, a śledź w Łaźni."
    slipped = text.encode("cp1250").decode("iso-8859-2")

    assert extract(Page.of(f"<h1>Tytuł święta</h1><p>{slipped}</p>")).body == text
