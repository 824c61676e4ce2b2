"""Whose site it is, as its page says: the one institution that title or heading names with its place. Nothing is guessed."""

from __future__ import annotations

import re

from pipeline import letters
from pipeline.institutions import mentions
from pipeline.records import Institution, Mention
from spiders.asking import Answer

TITLE = 200  # characters of a title that are read
SOMEWHERE = re.compile(r" we? [A-ZĄĆĘŁŃÓŚŹŻ]")  # "... w Zaleskowie", which no register may know
ABBREVIATION = re.compile(r"\b[A-ZŁŚŻ]{3,8}\b")
CAPITALS = r"\b{}\w+"  # a word that begins with a letter of an abbreviation
STEM = 4  # letters that the forms of a word share: "Centrum Pomocy", "Centrów Pomocy"
PAGE = 200_000  # characters of a page's text that are searched


def institution_of(first: Answer) -> Institution | None:
    """Return the one institution that the page's title, or else its first heading, names with its place; None where it is not sure."""
    if not first.response:
        return None
    page = " ".join(first.response.xpath("//body//text()[not(parent::script or parent::style)]").getall())[:PAGE]
    for told in (first.response.css("title::text").get(""), " ".join(first.response.css("h1")[:1].css("::text").getall())):
        found = [it for it in mentions.find(told[:TITLE]) if it.level == "named" and has_place(it.institution)]
        named = {it.institution.name: it for it in found}
        if named:
            is_sure = len(named) == 1 and all(is_borne_out(it, f"{told} {page}") for it in found)
            return found[0].institution if is_sure else None
    return None


def has_place(institution: Institution) -> bool:
    """Say whether an institution is one of many of its kind: its name tells where, in the register's words or its own."""
    return institution.place is not None or bool(SOMEWHERE.search(institution.name))


def is_borne_out(mention: Mention, page: str) -> bool:
    """Say whether a page says nothing else than a mention: an abbreviation alone needs its words on the page, and none may have others
    ("MCPS" is the Mazowieckie Centrum Polityki Społecznej, and the Międzygminne).
    """
    short = ABBREVIATION.search(mention.text)
    if short is None:
        return True
    known = stems(mention.institution.name)
    spelled = spellings(short[0], page)
    fitting = [words for words in spelled if stems(words) <= known]
    return len(fitting) == len(spelled) and (bool(fitting) or short[0] != mention.text.strip())


def spellings(abbreviation: str, page: str) -> list[str]:
    """Return the words on a page that begin one after the other with the letters of an abbreviation."""
    pattern = r"\s+".join(CAPITALS.format(letter) for letter in abbreviation)
    return re.findall(pattern, page)


def stems(words: str) -> set[str]:
    """Return the beginnings of words, which their forms share."""
    return {letters.plain(word)[:STEM] for word in re.findall(r"\w+", words)}
