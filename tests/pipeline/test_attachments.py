from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline import attachments
from pipeline.records import Attachment, Block, Link

TEXT = Block("Ośrodek ogłasza konkurs na zadania z zakresu wspierania rodziny.")


def find(*blocks: Block, marks: tuple[str | None, ...] | None = None) -> tuple[Attachment, ...]:
    return attachments.find((TEXT, *blocks), (None, *(marks or (None,) * len(blocks))), (0,))


def linked(text: str, url: str, label: str | None = None) -> Block:
    return Block(text, links=(Link(url, label or text),))


def test_a_link_to_a_file_gives_address_label_format_and_size():
    assert find(linked("Regulamin konkursu (PDF, 1,5 MB)", "/pliki/regulamin.PDF?v=2", "Regulamin konkursu")) == (
        Attachment("/pliki/regulamin.PDF?v=2", "Regulamin konkursu", "pdf", 1_572_864),
    )


def test_a_size_in_the_label_is_told_apart_from_its_words():
    assert find(linked("Wzór umowy [250 kB]", "/wzor.docx")) == (Attachment("/wzor.docx", "Wzór umowy", "docx", 256_000),)


def test_a_name_under_do_pobrania_is_an_attachment_without_an_address():
    found = find(Block("DO POBRANIA:"), Block("– „Program współpracy”"), marks=("attachment-list",) * 2)

    assert found == (Attachment(None, "„Program współpracy”"),)


def test_each_document_is_given_once():
    assert len(find(linked("Karta", "/karta.doc"), linked("Pobierz", "/karta.doc"))) == 1


def test_pages_menus_and_footers_offer_no_documents():
    assert find(linked("O nas", "/o-nas.html")) == ()
    assert find(linked("Statut", "/statut.pdf"), marks=("footer",)) == ()


def test_what_stands_above_the_body_is_not_offered_by_it():
    assert attachments.find((linked("Statut", "/statut.pdf"), TEXT), (None, None), (1,)) == ()


@given(st.from_regex(attachments.DOWNLOADS))
def test_the_quick_look_at_an_address_knows_every_download(address):
    assert any(word in address.lower() for word in attachments.DOWNLOADED)
