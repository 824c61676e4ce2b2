"""Names that look like an institution's and are none: pubs, bands, shops, films, stops of a bus."""

from __future__ import annotations

from functools import lru_cache

from pipeline import morphology
from pipeline.institutions.candidates import Candidate
from pipeline.institutions.texts import Words
from pipeline.institutions.towns import COMMON

# What bears a name in the nominative: "w pubie Fundacja pod Gruszą", "zespół rockowy Urząd Miasta".
BEARERS = frozenset(
    (
        "zespół", "kapela", "kabaret", "band", "duet", "kawiarnia", "klubokawiarnia", "pub", "bar", "restauracja", "lokal",
        "bistro", "winiarnia", "cukiernia", "piekarnia", "pizzeria", "karczma", "knajpa", "browar", "sklep", "butik", "salon",
        "piosenka", "utwór", "album", "płyta", "singiel", "film", "serial", "książka", "powieść", "komedia", "spektakl", "obraz",
        "rzeźba", "mural", "jacht", "koń", "piwo", "blog", "profil", "fanpage", "podcast", "audycja", "przystanek", "pętla",
        "parking", "rondo", "klub", "wystawa", "ekspozycja", "ulica", "czasopismo", "kwartalnik", "miesięcznik",
    )
)  # fmt: skip
MOST_BETWEEN = 2  # adjectives between what bears a name and the name
OPENING = ' \u00a0„"”«'
# Of what ministries and academies are, in all years and countries: a name with none of these words is a shop's or a joke.
TOPICS = frozenset(
    (
        "administracja", "aktywa", "bezpieczeństwo", "budownictwo", "cyfryzacja", "dziedzictwo", "edukacja", "energia",
        "energetyka", "finanse", "fundusz", "gospodarka", "górnictwo", "handel", "informatyzacja", "informacja", "infrastruktura",
        "inwestycja", "klimat", "komunikacja", "kultura", "leśnictwo", "łączność", "marynarka", "medycyna", "nauka", "obrona",
        "oświata", "ochrona", "opieka", "polityka", "praca", "prasa", "przedsiębiorczość", "przemysł", "przekształcenie", "ropa",
        "rolnictwo", "rodzina", "rozwój", "równość", "rybołówstwo", "samorząd", "sejm", "skarb", "sport", "sprawa",
        "sprawiedliwość", "społeczeństwo", "szkolnictwo", "sztuka", "środowisko", "technologia", "transport", "turystyka", "wieś",
        "wojna", "współpraca", "wychowanie", "wyznanie", "zabezpieczenie", "zdrowie", "żegluga", "teatr", "film", "muzyka",
        "biznes", "pedagogika", "pożarnictwo", "policja", "senior", "aw", "un", "nr",
    )
)  # fmt: skip
# Courts and offices of faith, games and sayings: "Sąd Ostateczny".
UNREAL = frozenset(("ostateczny", "boży", "skorupkowy", "kapturowy"))
NAMES = frozenset(("imię", "nazwa_geograficzna", morphology.UNKNOWN))  # the dictionary's labels
TOPICAL = ("Ministerstwo", "Akademia")
# What tells a shop: "Centrum Ogrodnicze Kwiatek".
COMMERCIAL = frozenset(
    (
        "ogrodniczy", "handlowy", "meblowy", "motoryzacyjny", "weselny", "bankietowy", "budowlany", "zakupowy", "outletowy",
        "kosmetyczny", "fryzjerski", "jubilerski", "optyczny", "rowerowy", "jeździecki", "narciarski", "fitness", "dekoracyjny",
        "biurowy", "deweloperski", "piłkarski", "taneczny", "nurkowy",
    )
)  # fmt: skip
BUSINESSES = ("centrum", "zaklad", "osrodek", "siec", "biuro", "agencja", "stacja", "uczelnia")  # kinds whose nouns shops take too


def is_lookalike(words: Words, candidate: Candidate) -> bool:
    """Say whether a candidate is the name of something else."""
    is_other = is_off_topic(words, candidate) or is_commercial(candidate) or is_unreal(candidate)
    return is_other or is_borne(words, candidate) or is_syndrome(words, candidate)


def is_off_topic(words: Words, candidate: Candidate) -> bool:
    """Say whether a ministry or an academy is of something that none is of: "Ministerstwo Kawy", "Akademia Pączka"."""
    span = candidate.span
    if candidate.type.name not in TOPICAL or candidate.right or span.named <= span.bent:
        return False
    return not any(is_topic(word) for word in words.written[span.bent + 1 : span.named + 1])


@lru_cache(maxsize=4096)
def is_topic(word: str) -> bool:
    """Say whether a word tells what offices are of, or is an acronym, a patron's name, a place, or a word of its own."""
    readings = morphology.analyses(word)
    is_common = any(COMMON in reading.labels for reading in readings)
    known = any(r.lemma.lower() in TOPICS or (not is_common and not NAMES.isdisjoint((*r.labels, r.tag))) for r in readings)
    return known or word.isupper() or word in ("ds", "im")


def is_commercial(candidate: Candidate) -> bool:
    """Say whether a name has the adjective of a business."""
    return candidate.type.kind in BUSINESSES and any(COMMERCIAL.intersection(morphology.lemmas(word.lower())) for word in candidate.right)


def is_unreal(candidate: Candidate) -> bool:
    """Say whether a court is none that ever sat: "Sąd Ostateczny"."""
    return candidate.type.kind == "sad" and any(UNREAL.intersection(morphology.lemmas(word.lower())) for word in candidate.right)


def is_borne(words: Words, candidate: Candidate) -> bool:
    """Say whether a name in the nominative stands beside what bears it as its own; "film Urzędu Miasta" is the office's.

    Of "książka Muzeum", which may be a genitive, quotation marks tell it.
    """
    at, cases = candidate.span.first - 1, candidate.reading.cases
    if candidate.acronym or "nom" not in cases or at < 0 or ("gen" in cases and not words.gap(at).strip()):
        return False
    for _ in range(MOST_BETWEEN + 1):
        if at < 0 or words.gap(at).strip(OPENING):
            return False
        if bears(words.lower[at]):
            return True
        if not is_adjective(words.lower[at]):
            return False
        at -= 1
    return False


@lru_cache(maxsize=4096)
def bears(word: str) -> bool:
    """Say whether a word is a form of something that bears a name."""
    return any(reading.lemma in BEARERS for reading in morphology.analyses(word))


@lru_cache(maxsize=4096)
def is_adjective(word: str) -> bool:
    """Say whether a word can be an adjective."""
    return any(reading.tag.startswith("adj:") for reading in morphology.analyses(word))


def is_syndrome(words: Words, candidate: Candidate) -> bool:
    """Say whether a team is a disease, "Zespół Aspergera": its only words are names of people, or unknown."""
    span = candidate.span
    if candidate.type.name != "Zespół" or candidate.left or candidate.right or span.named <= span.bent:
        return False
    return all(is_surname(word) for word in words.written[span.bent + 1 : span.named + 1])


@lru_cache(maxsize=4096)
def is_surname(word: str) -> bool:
    """Say whether a word is somebody's surname, or one that the dictionary lacks."""
    readings = morphology.analyses(word)
    return not word.isupper() and any(r.tag == morphology.UNKNOWN or "nazwisko" in r.labels for r in readings)
