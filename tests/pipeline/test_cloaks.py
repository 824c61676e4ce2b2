"""The sentence that hides an e-mail address goes; the paragraph in which it stands remains."""

from __future__ import annotations

from pipeline import cloaks
from pipeline.extract import extract
from pipeline.records import Block, Page

CLOAK = "Ten adres pocztowy jest chroniony przed spamowaniem. Aby go zobaczyć, konieczne jest włączenie obsługi JavaScript."


def test_a_cloak_is_told_apart_from_the_sentence_before_and_behind_it():
    block = Block(f"Karty przyjmuje świetlica: {CLOAK} Czekamy do środy.", path=("div", "p"))

    assert [(piece.text, piece.path) for piece in cloaks.apart([block])] == [
        ("Karty przyjmuje świetlica: Czekamy do środy.", ("div", "p")),
        (CLOAK, ("div", "p")),
    ]


def test_a_text_about_spam_and_a_cloak_alone_stay_one_block():
    blocks = (Block("Senior dowie się, jak chronić skrzynkę przed spamowaniem i wyłudzeniem danych."), Block(CLOAK))

    assert cloaks.apart(blocks) == blocks


def test_the_paragraph_stays_in_the_body_and_the_cloak_goes_on_record():
    text = "Karty przyjmuje do piątku świetlica w Zalesiu, najlepiej listem pod adresem:"
    page = f"<h1>Zapisy do świetlicy</h1><p>Zapisy trwają do końca miesiąca.</p><p>{text} {CLOAK}</p>"

    article = extract(Page.of(f"<html><body>{page}</body></html>"))

    assert article.body.splitlines() == [
        "Zapisy trwają do końca miesiąca.",
        "Karty przyjmuje do piątku świetlica w Zalesiu, najlepiej listem pod adresem:",
    ]
    assert ("email-cloak", CLOAK) in [(debris.reason, debris.text) for debris in article.debris]
