"""Kinds of institutions whose names behave alike; the kinds themselves stand in types.tsv."""

from __future__ import annotations

BRANCHES = ("oddzial", "inspektorat")  # kinds that are an arm of another institution, in a town of their own
BRANCHED = (
    "zwiazek",
    "stowarzyszenie",
    "towarzystwo",
    "organizacja_spoleczna",
    "organizacja",
    "federacja",
    "fundacja",
    "pup",
)  # they have branches
# Kinds of which a town's name makes one: "Muzeum w Bochni"; a "Wydział w Bochni" is not known by it.
PLACED = ("szkola", "przedszkole", "zlobek", "muzeum", "teatr", "biblioteka", "filharmonia", "archiwum", "parafia", "kuria")
UNSTAFFED = ("sluzba", "komisja")  # kinds that a team is named after: "Zespół Kuratorskiej Służby Sądowej"
PARTS = ("Dyrekcja", "Zespół")  # types whose noun opens a sentence as a common one: "Dyrekcja Szpitala Miejskiego odmawia"
# Kinds whose nouns in lower case, with a quoted name, are as often a firm's, a band's or a project's.
UNMARKED = {
    "centrum", "biuro", "agencja", "siec", "organizacja", "zaklad", "przedsiebiorstwo", "dom", "osrodek", "inkubator", "stacja", "klinika",
    "sluzba", "pracownia", "dzial", "zespol", "gremium", "komisja", "komitet", "oddzial", "wydzial", "departament", "referat", "opera",
    "placowka_dyplomatyczna", "porozumienie", "zwiazek", "straz", "komenda", "dyrekcja", "kancelaria", "urzad",
}  # fmt: skip
