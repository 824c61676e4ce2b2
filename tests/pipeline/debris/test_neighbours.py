"""Rules that look at a block's neighbours, each with what it must leave alone."""

from __future__ import annotations

from pipeline.debris import banners, calendars, captchas, cards, datelines, endings, footers, own_parts, promotions, related, signatures
from pipeline.records import Block, Link

SENTENCE = "Ośrodek zaprosił na spotkanie wszystkich, którzy w minionym roku pomagali rodzinom z całego powiatu."


def texts(*lines: str) -> list[Block]:
    return [Block(line) for line in lines]


def link(text: str, url: str = "/a", path: tuple[str, ...] = ("div", "a"), **more: object) -> Block:
    return Block(text, links=(Link(url, text),), path=path, **more)


def test_calendar_takes_the_week_rows_and_leaves_the_date_below():
    blocks = texts("Ni Po Wt Śr Cz Pi So", "28 1 2 3 4 5 6", "7 8 9 10 11 12 13", "2016-12-21")

    assert list(calendars.calendar(blocks)) == [range(3)]


def test_calendar_takes_its_own_words_around():
    blocks = texts(
        "KALENDARIUM", "Poprzedni Marzec 2021 Następny", "Pn Wt Śr Cz Pt So Nd", "1 2 3 4 5 6 7", "8 9 10", "Ukryj kalendarium", "Tytuł"
    )

    assert list(calendars.calendar(blocks)) == [range(6)]


def test_calendar_takes_weeks_with_what_takes_place_on_their_days():
    weekdays = Block("Pn | Wt | Śr | Cz | Pt | So | Nd", "row")
    weeks = [
        Block(text, "row") for text in ("4 | 5 | 6 Warsztaty dla opiekunów | 7 | 8 | 9 Bal | 10", "11 | 12 | 13 | 14 Dyżur | 15 | 16 | 17")
    ]

    assert list(calendars.calendar([weekdays, *weeks, Block("18.03.2024", "row")])) == [range(3)]


def test_calendar_leaves_what_a_week_offers_under_weekdays():
    weekdays = Block("Pn | Wt | Śr | Cz | Pt", "row")
    meals = [Block(text, "row") for text in ("zupa | rosół | krupnik | barszcz | żurek", "3 pierogi | 2 naleśniki | 1 kotlet | 4 kopytka")]
    hours = [Block(text, "row") for text in ("8.00 joga | 9.00 chór | 10.00 szachy", "8 osób | 12 osób | 15 osób")]

    assert list(calendars.calendar([weekdays, *meals])) == list(calendars.calendar([weekdays, *hours])) == []


def test_calendar_leaves_a_table_of_numbers_and_opening_hours():
    assert list(calendars.calendar(texts("1 2 3 4", "5 6 7 8", "9 10 11 12"))) == []
    assert list(calendars.calendar(texts("Pn Wt Śr Cz Pt", "Ośrodek czynny od 8 do 16"))) == []


def test_cookie_banner_takes_its_sentences_and_its_button():
    blocks = texts(
        SENTENCE,
        "Uwaga: ta strona wykorzystuje pliki cookies.",
        "Pliki cookies można wyłączyć w ustawieniach przeglądarki.",
        "Zgadzam się",
    )

    assert list(banners.cookie_banner(blocks)) == [range(1, 4)]


def test_cookie_banner_leaves_an_article_about_cookies():
    blocks = texts(
        "Urzędy muszą inaczej informować o plikach cookies na swoich stronach.",
        "Pliki cookies zapisuje przeglądarka na dysku komputera.",
        "Rozumiem obawy mieszkańców, mówi informatyk.",
    )

    assert list(banners.cookie_banner(blocks)) == []


def test_cookie_banner_leaves_what_an_article_tells_of_sites_between_its_paragraphs():
    told = [
        Block(text, path=("div", "p"))
        for text in (SENTENCE, "Serwis używa plików cookies do statystyk, lecz mało kto o tym wie, mówi trenerka.", SENTENCE)
    ]
    banner = [Block(text, path=("div", "p")) for text in (SENTENCE, "Nasza strona używa plików cookies.", SENTENCE)]

    assert list(banners.cookie_banner(told)) == []
    assert list(banners.cookie_banner(told[1:])) == [range(1)]
    assert list(banners.cookie_banner(banner)) == [range(1, 2)]


def test_privacy_notice_is_told_by_its_opening_words():
    assert list(banners.privacy_notice(texts("Administratorem Pani/Pana danych osobowych jest Ośrodek w Górkach."))) == [range(1)]
    assert list(banners.privacy_notice(texts("Szkolenie o roli administratora danych osobowych poprowadzi prawnik."))) == []


def test_captcha_takes_the_rest_of_its_form():
    blocks = texts(SENTENCE, "Proszę wpisać wynik dodawania:", "=", "Link", "Proszę przepisać kod z obrazka", "Stopka")

    assert [i for span in captchas.captcha(blocks) for i in span] == [1, 2, 3, 4]


def test_captcha_leaves_sums_that_are_told():
    assert list(captchas.captcha(texts("Proszę wpisać kwotę dotacji we wniosku.", "2 + 2 nie zawsze daje cztery, mówią skarbnicy."))) == []


def test_consent_clause_takes_the_first_person_of_forms_only():
    assert list(captchas.consent_clause(texts("Wyrażam zgodę na przetwarzanie moich danych przez organizatora."))) == [range(1)]
    assert list(captchas.consent_clause(texts("Zgodę na przetwarzanie danych podpisuje rodzic."))) == []


def test_date_line_takes_dates_with_labels_and_hours():
    lines = (
        "2016-12-21",
        "18 marca 2024 r.",
        "Opublikowano: 17 maja 2023, 10:18",
        "Data publikacji:",
        "wtorek, 3 stycznia 2012 (15:58)",
        "14 lutego, 2024",
        "Dodane przez redaktor w wt., 02/03/2021 - 10:00",
        "3 dni temu",
        "Kurier Zaleski | dodane 2012-01-04 (10:54)",
        "5 V 2018",
    )

    assert [list(datelines.date_line(texts(line))) for line in lines] == [[range(1)]] * len(lines)


def test_date_line_leaves_sentences_with_dates_and_rows_of_tables():
    left = (
        "W dniu 15 grudnia 2016 roku odbyło się spotkanie.",
        "Nabór trwa od 1 do 31 marca 2024 r.",
        "Data zgonu nie ma znaczenia dla zasiłku.",
    )

    assert [list(datelines.date_line(texts(line))) for line in left] == [[]] * len(left)
    assert list(datelines.date_line([Block("2016-12-21", "row")])) == []


def test_date_line_leaves_the_day_of_an_event():
    assert list(datelines.date_line(texts("Kiedy:", "12 maja 2024, godz. 10.00"))) == []


def test_document_card_takes_two_labels_in_a_row_and_the_register_below_its_heading():
    blocks = texts(
        SENTENCE, "Odpowiedzialny za treść: | Anna Wrona", "Data wytworzenia: | 2024-03-12", "Rejestr zmian", "2024-03-14 | poprawka"
    )

    assert [i for span in cards.document_card(blocks) for i in span] == [1, 2, 3, 4]


def test_document_card_leaves_one_label_and_the_sentences_of_an_article():
    assert list(cards.document_card(texts(SENTENCE, "Data publikacji: 12 marca 2024", SENTENCE))) == []
    assert list(cards.document_card(texts("Rejestr zmian w ustawie omówi prawnik na szkoleniu.", SENTENCE))) == []
    assert list(cards.document_card(texts("Historia zmian", SENTENCE))) == [range(1)]


def test_author_initials_stand_in_brackets():
    assert list(signatures.author_initials(texts("(wwim)"))) == [range(1)]
    assert list(signatures.author_initials(texts("/mb/"))) == [range(1)]
    assert list(signatures.author_initials(texts("(nabór trwa do końca roku)"))) == []


def test_byline_names_the_author_and_is_no_sentence():
    assert list(signatures.byline(texts("Autor: Anna Wrona"))) == [range(1)]
    assert list(signatures.byline(texts("oprac. aw"))) == [range(1)]
    assert list(signatures.byline(texts("Informację wprowadził: Jan Kos"))) == [range(1)]
    assert list(signatures.byline(texts("Autor: tak o sobie mówi każdy, kto choć raz napisał list do redakcji."))) == []


def test_agency_names_the_source_and_leaves_what_lies_behind_something():
    assert list(signatures.agency(texts("Źródło: Biuro Prasowe"))) == [range(1)]
    assert list(signatures.agency(texts("(PAP)"))) == [range(1)]
    assert list(signatures.agency(texts("Źródło PAP"))) == [range(1)]
    assert list(signatures.agency(texts("Za oknem padał deszcz.", "Zasadnicze składniki planu to:"))) == []
    assert list(signatures.agency(texts("Źródło finansowania: Fundusz Pracy", "Źródło dochodu gminy"))) == []


def test_closing_name_takes_the_signature_below_the_last_paragraph():
    assert list(signatures.closing_name(texts(SENTENCE, "Anna Wrona, dziennikarka"))) == [range(1, 2)]
    assert list(signatures.closing_name(texts(SENTENCE, "tpo/"))) == [range(1, 2)]


def test_closing_name_leaves_names_that_text_follows():
    assert list(signatures.closing_name(texts(SENTENCE, "Anna Wrona", SENTENCE + " Tak mówi od lat."))) == []
    assert list(signatures.closing_name(texts("Laureaci konkursu:", "Anna Wrona", "Jan Kos"))) == []


def test_story_links_takes_the_heading_and_the_links_under_it():
    blocks = [
        Block(SENTENCE),
        Block("Czytaj także:"),
        link("Nowy dom dla seniorów w Zalesiu"),
        link("Asystent pomoże rodzinie"),
        Block(SENTENCE),
    ]

    assert list(related.story_links(blocks)) == [range(1, 4)]


def test_story_links_leaves_a_sentence_that_begins_alike():
    assert list(related.story_links(texts("Zobacz też, jak pracują asystenci rodziny."))) == []


def test_link_paragraph_leaves_files_and_spelled_addresses():
    assert list(related.link_paragraph([link("Nowy dom dla seniorów w Zalesiu")])) == [range(1)]
    assert list(related.link_paragraph([link("Regulamin naboru do programu", "/regulamin.pdf")])) == []
    assert list(related.link_paragraph([link("www.zalesie.example nasz nowy adres")])) == []


def test_teaser_list_takes_headlines_with_the_texts_between():
    item = ("div", "ul", "li", "a")
    blocks = [
        link("Nowy dom dla seniorów", path=item), Block("12.03.2024", path=("div", "ul", "li")),
        link("Asystent pomoże rodzinie", path=item), Block("11.03.2024", path=("div", "ul", "li")),
        link("Nabór wniosków ruszył", path=item), Block("10.03.2024", path=("div", "ul", "li")), Block(SENTENCE, path=("div", "p")),
    ]  # fmt: skip

    assert list(related.teaser_list(blocks)) == [range(6)]


def test_teaser_list_leaves_two_links_and_lists_of_files():
    assert list(related.teaser_list([link("Nowy dom dla seniorów"), link("Asystent pomoże rodzinie")])) == []
    assert list(related.teaser_list([link(f"Telefon zaufania numer {n}", f"http://{n}.example/") for n in range(5)])) == []
    assert list(related.teaser_list([link(f"Załącznik numer {n}", f"/{n}.pdf") for n in range(5)])) == []


def test_attachment_list_takes_the_heading_and_its_labels():
    blocks = [Block("DO POBRANIA:"), Block("– Program współpracy"), Block("– Regulamin naboru"), Block("(aw)")]

    assert list(endings.attachment_list(blocks)) == [range(3)]
    assert list(endings.attachment_list([Block("Załączniki"), link("Regulamin naboru", "/r.pdf"), Block(SENTENCE)])) == [range(2)]


def test_attachment_list_leaves_a_sentence_about_documents():
    assert list(endings.attachment_list(texts("Dokumenty do pobrania leżą w sekretariacie."))) == []


def test_contact_footer_takes_the_address_below_the_tools_of_a_page():
    blocks = texts(SENTENCE, "Drukuj", "Ośrodek Wsparcia w Górkach", "00-001 Górki; ul. Polna 1", "tel. 12 345 67 00")

    assert list(footers.contact_footer(blocks)) == [range(2, 5)]


def test_contact_footer_leaves_an_address_that_ends_the_article():
    blocks = texts(SENTENCE, "Zgłoszenia przyjmuje sekretariat:", "ul. Polna 1, 00-001 Górki", "tel. 12 345 67 00")

    assert list(footers.contact_footer(blocks)) == []


NOTE = "Projekt „Bliżej rodziny” jest współfinansowany ze środków Unii Europejskiej w ramach programu regionalnego."


def test_a_funding_note_below_the_articles_element_goes():
    blocks = [Block(SENTENCE, path=("body", "div#main", "div.tresc", "p")), Block(NOTE, path=("body", "div#main", "p.ue"))]

    assert list(endings.funding_note(blocks)) == [range(1, 2)]


def test_a_funding_note_in_the_article_itself_stays():
    inside = [Block(SENTENCE, path=("body", "div.tresc", "p")), Block(NOTE, path=("body", "div.tresc", "p"))]

    assert list(endings.funding_note(inside)) == []
    assert list(endings.funding_note(texts(SENTENCE, NOTE))) == []


def test_a_sentence_that_goes_on_about_money_is_no_note():
    told = "Projekt dofinansowano z trzech źródeł. " + SENTENCE * 3
    blocks = [Block(SENTENCE, path=("body", "div#main", "div.tresc", "p")), Block(told, path=("body", "div#main", "p"))]

    assert list(endings.funding_note(blocks)) == []


def test_a_films_title_goes_with_the_note_above_it_and_the_articles_own_heading_stays():
    note, heading = Block("Dalsza część artykułu pod materiałem wideo"), Block("Burza o nowy most", "heading", 2)

    assert list(promotions.film_title([Block(SENTENCE), note, heading, Block(SENTENCE)])) == [range(2, 3)]
    assert list(promotions.film_title([note, Block(SENTENCE), heading])) == []


def test_a_sections_name_heads_a_text_between_sentences_of_its_own_element_only():
    def among(*paths: str) -> list[Block]:
        texts = (SENTENCE, "Kontakt", SENTENCE)
        return [Block(text, level=2 * (text == "Kontakt"), path=tuple(path.split())) for text, path in zip(texts, paths, strict=True)]

    assert own_parts.heads_text(among("div.text p", "div.text h2", "div.text p"), 1)
    assert own_parts.heads_text(among("div.text ul li", "div.text h2", "div.text p"), 1)
    assert not own_parts.heads_text(among("div.text p", "div.box h2", "div.box p"), 1)
    assert not own_parts.heads_text(among("div.text p", "div.text h2", "div.box p"), 1)
