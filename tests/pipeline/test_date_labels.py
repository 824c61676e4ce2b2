"""Dates with a label."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import date_labels, label_words
from pipeline.letters import fold, tidy
from pipeline.records import Block, Layout

DAY = date(2024, 3, 18)


def find(*texts, body=()):
    found = date_labels.find(Layout(tuple(map(Block, texts)), (None,) * len(texts), None, tuple(body)), datetime(2024, 3, 20, 12))
    return [(label.index, label.role, label.day.first if label.day else None) for label in found]


@pytest.mark.parametrize(
    "text",
    [
        "Data publikacji: 18.03.2024",
        "Opublikowano: 18 marca 2024",
        "OPUBLIKOWANO 18 MARCA 2024 R.",
        "Dodano: 18-03-2024",
        "Data dodania: 2024-03-18 09:15",
        "Dodano dnia 18 III 2024 r. przez admin",
        "Opublikowano przez Annę Nowak w dniu 18 marca 2024",
        "Publikacja: 18.03.2024, 8:00",
        "Autor: a.nowak. Data publikacji Pon, 2024-03-18 14:20",
        "Redakcja | dodane 2024-03-18 (10:54)",
        "18 marca 2024 (opublikowano)",
        "Zamieszczono w dniu 18 marca 2024 roku",
        "Data publikacji artykułu: poniedziałek, 18 marca 2024",
        "Dodano: 18.03.24",
        "Opublikowano 2 dni temu",
        "Published: 2024-03-18",
        "Opublikował: Jan Kowalski (18 marca 2024, 10:15:22)",
        "Opublikował(a): Anna Nowak, data: 18.03.2024",
        "Zamieściła Anna Nowak dnia 18.03.2024",
        "Data i godzina publikacji: 18.03.2024 9:15",
        "Czas udostępnienia: 18.03.2024",
        "Data pierwszego udostępnienia: 18.03.2024",
        "Data udostępnienia informacji w BIP: 18.03.2024",
        "Data opublikowania na stronie internetowej: 18.03.2024",
        "Udostępnił: | Iwona Stec | 2024-03-18 14:20",
        "Wprowadził | Iwona Stec | data: 18.03.2024",
        "Opublikowane przez: | Iwona Stec | dnia 18.03.2024",
    ],
)
def test_a_label_in_the_same_block_binds_its_date(text):
    assert find(text) == [(0, "published", DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Utworzono: 18.03.2024",
        "Data wytworzenia informacji: 18.03.2024",
        "Wytworzono dnia 18 marca 2024 r.",
        "Wytworzył informację: Jan Kowalski (18.03.2024)",
    ],
)
def test_the_day_of_making_is_told_apart_from_publication(text):
    assert find(text) == [(0, "created", DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Aktualizacja: 18.03.2024",
        "Data ostatniej modyfikacji: 18.03.2024",
        "Zmodyfikowano 18 marca 2024",
        "Ostatnia zmiana: 2024-03-18",
        "Zaktualizowano dnia 18.03.2024 r.",
        "Last update: 18-03-2024",
    ],
)
def test_the_label_of_a_change_makes_a_change(text):
    assert find(text) == [(0, "modified", DAY)]


def test_publication_and_change_in_one_block_are_told_apart_in_either_order():
    assert find("Data publikacji: 18.03.2024 Data modyfikacji: 19.03.2024") == [(0, "published", DAY), (0, "modified", date(2024, 3, 19))]
    assert find("Aktualizacja: 19.03.2024 Publikacja: 18.03.2024") == [(0, "modified", date(2024, 3, 19)), (0, "published", DAY)]


def test_a_label_binds_the_date_of_the_next_block_and_of_the_one_before():
    assert find("Data publikacji:", "18.03.2024") == [(1, "published", DAY)]
    assert find("18 marca 2024", "Data publikacji") == [(0, "published", DAY)]


@pytest.mark.parametrize(
    "label",
    [
        "Data udostępnienia w BIP:", "Udostępniono dnia:", "Wprowadzono dnia", "Data opublikowania na stronie", "Opublikowane dnia:",
        "Data wprowadzenia do BIP", "Data i godzina publikacji", "Data udostępnienia w Biuletynie Informacji Publicznej:",
    ],
)  # fmt: skip
def test_a_label_with_a_tail_binds_the_date_of_the_next_block(label):
    assert find("Data wytworzenia:", "12 marca 2024", label, "18 marca 2024, godz. 9:31")[1:] == [(3, "published", DAY)]


@pytest.mark.parametrize(
    "label", ["Data publikacji ogłoszenia w Dzienniku Urzędowym:", "Data wprowadzenia w życie", "Data wprowadzenia opłat"]
)
def test_a_label_that_goes_on_with_something_else_binds_no_publication(label):
    assert "published" not in [role for _, role, _ in (*find(label, "18 marca 2024"), *find(f"{label.rstrip(':')}: 18.03.2024"))]


def test_a_row_of_labels_binds_a_row_of_dates():
    assert find("Data wytworzenia", "Data publikacji", "Data modyfikacji", "17.03.2024", "18.03.2024", "19.03.2024") == [
        (3, "created", date(2024, 3, 17)),
        (4, "published", DAY),
        (5, "modified", date(2024, 3, 19)),
    ]


def test_a_line_above_a_pair_of_label_and_date_stays_without_a_label():
    assert find("11.03.2024", "Data publikacji", "18.03.2024") == [(2, "published", DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Raport opublikowano 18 marca 2024 r. w Krakowie",
        "W biuletynie opublikowano 18 marca 2024 r. wyniki konsultacji społecznych.",
        "Dodano 3 nowe załączniki, nabór trwa do 18.03.2024",
        "Opublikowano 18 marca 2024 r. raport o sytuacji osób starszych, który przygotował zespół badaczy z regionu.",
        "Publikacja wydana w nakładzie 500 sztuk 18 marca 2024",
        "Dodano: 18-03-24",
        "publicznie 18.03.2024",
        "Dodał: Jan Kowalski | Załącznik 18.03.2024",
    ],
)
def test_a_sentence_about_another_publication_binds_nothing(text):
    assert find(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Data wydarzenia: 18.03.2024",
        "Termin: 18.03.2024",
        "Data publikacji strony internetowej: 2024.03.18",
        "Wydrukowano: 18.03.2024 12:00",
        "Data i godzina: 18.03.2024",
        "Aktualny czas: 18.03.2024",
    ],
)
def test_labels_of_other_things_bind_as_other(text):
    assert find(text) == [(0, "other", DAY)]


def test_in_the_body_a_label_without_a_colon_must_end_the_block():
    text = "Opublikowano 18 marca 2024 i przekazano gminom w regionie"

    assert find(text) == [(0, "published", DAY)]
    assert find(text, body=[0]) == []


@given(st.lists(st.text(max_size=80), max_size=6))
def test_random_blocks_are_labels_of_blocks_that_there_are(texts):
    found = [*find(*texts), *find(*("Data publikacji " + text for text in texts))]

    assert all(0 <= index < len(texts) for index, *_ in found)


@given(st.from_regex(label_words.LABEL))
def test_the_quick_look_at_a_beginning_knows_every_label(text):
    line = fold(tidy(text))  # as the lines of a page come

    assert not label_words.LABEL.match(line) or date_labels.LABEL_FIRST.match(line)


@pytest.mark.parametrize("label", ["Pierwsza publikacja:", "Osoba publikująca:", "Strona została opublikowana w dniu", "| Dodano"])
def test_a_label_alone_is_told_by_its_first_word(label):
    assert date_labels.is_bare_label(label) == (label != "Osoba publikująca:")  # which goes on with a name
