"""Words that belong to pictures: credits and logos."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.datelines import dates_and_credits
from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold
from pipeline.tags import tag_of

CAPTION, FIGURE, QUOTE = "figcaption", "figure", "blockquote"
CREDIT = re.compile(
    r"(?:(?=.{0,260}fot)|(?=.{0,260}zdj)).{0,250}[(/|, ]\s?(?:fot(?:o|ografia)?|zdj(?:ecie|\.)?)(?:\.|:|/| ©| autor:)\s?.{2,80}|(?:fot(?:o|"
    r"ografie)?|zdjeci[ae]|grafika|rys|"
    r"ilustracja|wideo|zdj|archiwum|"
    r"(?:zrodlo|autor(?:ka|stwo)?) (?:zdjec(?:ia)?|grafiki?|fotografii|ilustracji|obrazu|foto))\s?[.:/|-].{1,120}"
    r"|(?:obraz|zdjecie|grafika|fotografia|ilustracja) (?:autorstwa|pochodzi ze?|ze? serwisu|wygenerowan[ae] (?:przez|za pomoca))"
    r" [^.!?]{2,50}(?: na (?:licencji|pixabay|unsplash|freepik|pexels).{0,40}|(?:\.com|\.pl))?"
    r"|\(?(?:zdjecie ilustracyjne|zdjecie pogladowe|grafika ozdobna|miniatura artykulu|obrazek aktualnosci|zdjecie grupowe)\)?|"
    r"(?=.{0,120}/ ).{0,120}/ (?:autor|zrodlo|foto?):? .{2,60}"
)
LOGO = re.compile(
    r"(?:logo|logotypy?|logotyp\w*|herb|flaga|godlo|baner|banner)\b(?: |$)(?!jest|to|zostal).{0,80}|logo\w{0,3}_\w{1,30}|"
    r"obraz(?:ek)? (?:zawierajacy|przedstawiajacy).{0,200}|[\w -]{1,60}\.(?:jpe?g|png|gif|webp)"
    r"|po kliknieciu (?:na|w) (?:obraz\w{1,3}|zdjeci\w|miniatur\w).{0,120}|after clicking (?:on )?the image.{0,100}"
    r"|zdjecie przedstawia.{0,200}|(?:galeria(?: zdjec)?|zdjecia|fotorelacja|foto|fotogaleria|galeria zdjec po kliknieciu.{0,400}|"
    r"zobacz (?:wszystkie )?(?:galerie(?: zdjec)?|zdjecia)|otworz galerie.{0,40}|powieksz(?: zdjecie)?|wideo|"
    r"video)\s?[:.(]?\s?(?:\d{1,3}(?:/\d{1,3})?\)?)?"
)


def caption(blocks: Blocks) -> Iterator[range]:
    """The line below a picture in its own element: old pages have no other mark of it than a line break."""
    for i, block in enumerate(blocks):
        if block.kind == "caption" and not names_speaker(blocks, i):
            yield range(i, i + 1)


def names_speaker(blocks: Blocks, i: int) -> bool:
    """Say whether a caption stands below a quotation in one `<figure>`: it tells who said it, as HTML's own standard has it."""
    step = next((n for n, step in enumerate(blocks[i].path) if tag_of(step) == CAPTION), 0)
    if not step or not i or tag_of(blocks[i].path[step - 1]) != FIGURE:
        return False
    above = blocks[i - 1].path
    return above[:step] == blocks[i].path[:step] and QUOTE in map(tag_of, above[step:])


def photo_credit(blocks: Blocks) -> Iterator[range]:
    """A caption that ends in its photographer's name: "Uczestnicy spotkania (fot. Jan Nowak)". A line that dates the article too
    is the dating stage's."""
    for span in whole(blocks, CREDIT, longest=300):
        if not dates_and_credits(fold(blocks[span.start].text)):
            yield span


def logo(blocks: Blocks) -> Iterator[range]:
    """The text in place of a logo or picture: "Logo EER" (seed 003), "DSC_0102.jpg"."""
    yield from whole(blocks, LOGO, longest=120)
