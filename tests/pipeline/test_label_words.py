"""What words beside a day make of it: a publication, a change, the day of something else."""

from __future__ import annotations

import pytest

from pipeline.extract import extract
from pipeline.label_words import labels
from pipeline.records import Page

BODY = "<p>W powiecie ruszył program wsparcia rodzin, o którym mówiono od wiosny w każdej z gmin.</p><p>Zapisy prowadzi centrum pomocy.</p>"


def published(line: str) -> set[str]:
    """The days that a page tells with a line below its headline, and with one below its text."""
    heads = ("<h1>Ruszył program wsparcia rodzin</h1>", f"<h1>Ruszył program wsparcia rodzin</h1><p class='d'>{line}</p>")
    pages = (f"{heads[1]}<div>{BODY}</div>", f"{heads[0]}<div>{BODY}</div><div class='x'>{line}</div>")
    return {str(extract(Page.of(f"<body><div id='main'>{page}</div></body>", "http://x.example/a/9")).published) for page in pages}


@pytest.mark.parametrize(
    "line",
    [
        "Wpis z: 14.02.2023",
        "Aktualność z 14.02.2023",
        "ogłoszenie dodano: 14.02.2023 | ważne do: 15.03.2023 | ID: 4410",
        "Upubliczniono: 14.02.2023",
        "Wywieszono: 14.02.2023",
        "Wywieszono: 14.02.2023 Zdjęto: 28.02.2023",
        "Data rozpoczęcia publikacji: 14.02.2023",
        "Opublikowano: wt., 14.II.2023",
        "Opublikowano: pt., 14.02.2023",
        "Data publikacji artykułu: 14.02.2023",
        "Ogłoszono dnia 14 lutego 2023 r. w Biuletynie Informacji Publicznej",
        "20.02.2023 (aktualizacja), 14.02.2023 (publikacja)",
        "14.02.2023 (publikacja), 20.02.2023 (aktualizacja)",
        "Opublikowano (14.02.2023), zmieniono (20.02.2023)",
    ],
)
def test_a_label_of_publication_dates(line: str) -> None:
    assert published(line) == {"2023-02-14"}


@pytest.mark.parametrize(
    "line",
    [
        "Zdjęto: 14.02.2023",
        "Usunięto: 14.02.2023",
        "Data zakończenia publikacji: 14.02.2023",
        "Strona opublikowana 14.02.2023 r.",
        "Opublikowano: Dz. U. z 14 lutego 2023 r. poz. 817",
        "Ogłoszono dnia 14 lutego 2023 r. w Biuletynie Zamówień Publicznych",
        "Data publikacji raportu: 14 lutego 2023 r.",
    ],
)
def test_the_day_of_a_taking_down_a_site_a_journal_or_a_work_dates_nothing(line: str) -> None:
    assert published(line) == {"None"}


def test_a_label_of_a_page_that_is_no_site_is_its_publications() -> None:
    assert [mark.role for mark in labels("Informacja opublikowana 14.02.2023 r.")] == ["published"]
    assert [mark.role for mark in labels("Strona opublikowana 14.02.2023 r.")] == ["other"]


MADE = "<td>Wytworzył:</td><td>Beata Kowal</td><td>{0}10.02.2023</td>"
LABELS = ["Wprowadził do BIP:", "Umieścił w BIP:", "Umieścił:", "Udostępnił w Biuletynie Informacji Publicznej:", "Publikujący:",
          "Osoba publikująca:", "Informację wprowadził do BIP:"]  # fmt: skip


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("before", ["", "data: "])
def test_the_row_of_who_published_goes_before_that_of_who_made(label: str, before: str) -> None:
    rows = f"<tr>{MADE.format(before)}</tr><tr><td>{label}</td><td>Piotr Sęk</td><td>{before}14.02.2023 10:12</td></tr>"
    found = extract(Page.of(f"<h1>Ruszył program wsparcia rodzin</h1><div>{BODY}</div><table>{rows}</table>", "http://x.example/a/9"))

    assert str(found.published) == "2023-02-14"
    assert found.body is not None
    assert "2023" not in found.body


@pytest.mark.parametrize("label", ["Data upublicznienia", "Data dodania do systemu", "Data wprowadzenia do BIP"])
def test_the_day_on_which_a_system_took_a_document_is_that_of_publication(label: str) -> None:
    card = f"<dl><dt>Data wytworzenia</dt><dd>2023-02-10</dd><dt>{label}</dt><dd>2023-02-14</dd></dl>"
    found = extract(Page.of(f"<h1>Ruszył program wsparcia rodzin</h1><div>{BODY}</div>{card}", "http://x.example/a/9"))

    assert str(found.published) == "2023-02-14"


@pytest.mark.parametrize(
    "sentence",
    [
        "Umieścił w szpitalu 14.02.2023 chorego brata.",
        "Publikujący artyści spotkali się 14.02.2023",
        "Podmiot udostępniający: MOPS 14.02.2023",
    ],
)
def test_verbs_and_bodies_that_only_look_like_a_publisher_are_no_labels(sentence: str) -> None:
    assert "published" not in [mark.role for mark in labels(sentence)]


@pytest.mark.parametrize(
    "line",
    ["Ogłoszenie dodano 14.02.2023 do akt sprawy, którą prowadzi sąd rejonowy", "Ogłoszenie ważne do: 14.02.2023", "Uchwała z 14.02.2023"],
)
def test_what_is_told_of_a_notice_or_an_act_dates_nothing(line: str) -> None:
    assert published(line) == {"None"}
