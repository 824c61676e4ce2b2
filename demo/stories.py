"""Stories are written from the sentence patterns: a title, a lead, paragraphs, and at times a list, a table, a quote, subheadings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random

from demo import words
from demo.records import CELL, Passage, Region, Story
from demo.scenes import Scene

GENRES = ("report", "report", "report", "announce", "announce", "call", "info", "info")
SIZES = ("short", "medium", "medium", "medium", "long", "long")
SHORT = 2  # sentences of a short story's body: 40 to 80 words in all
MEDIUM = 9  # 120 to 250 words
LIST_ENDINGS = ((",", "."), (";", "."), ("", ""))
TABLE_HEAD = ("Powiat", "Liczba osób", "Kwota wsparcia")


def write_story(seed: str, region: Region, topic: str, moment: datetime) -> Story:
    """Write the story of a seed: the same seed gives the same story for ever."""
    chance = Random(seed)  # noqa: S311
    genre, size = chance.choice(GENRES), chance.choice(SIZES)
    scene = Scene(chance, region, topic, moment, ahead=genre == "announce")
    title = scene.say(chance.choice(patterns(topic, f"title.{genre}")))
    lead = scene.say(chance.choice(patterns(topic, f"lead.{genre}")))
    deck = sentence_deck(chance, topic, genre, size)
    passages = tuple(passages_of(scene, topic, genre, size, deck))
    return Story(title, lead, passages, tuple(scene.named))


def patterns(topic: str, role: str) -> tuple[str, ...]:
    """The patterns of a role that suit a topic: its own and those for any."""
    return words.sentences(topic, role) + words.sentences("*", role)


def sentence_deck(chance: Random, topic: str, genre: str, size: str) -> list[str]:
    """The body's sentence patterns in the order of their use; a long story borrows from a second topic, but not its legal act."""
    deck = list(patterns(topic, "say") + words.sentences("*", f"say.{genre}"))
    if size == "long":
        second = chance.choice([other for other in words.topics() if other != topic])
        deck += [pattern for pattern in words.sentences(second, "say") if "{act}" not in pattern]
    chance.shuffle(deck)
    return deck[: {"short": SHORT, "medium": MEDIUM}.get(size)]


def passages_of(scene: Scene, topic: str, genre: str, size: str, deck: list[str]) -> Iterator[Passage]:
    """The passages after the lead."""
    chance, sections = scene.chance, chunks(scene.chance, deck)
    extras = chance.sample((listed, quoted, tabled), {"short": 0, "medium": chance.randint(0, 2)}.get(size, 3))
    heads = chance.sample(words.sentences("*", "head"), 3) if size == "long" or chance.random() < 0.2 else []
    for place, section in enumerate(sections):
        if place and place % 2 == 0 and heads:
            yield Passage("heading", scene.say(heads.pop()))
        yield Passage("paragraph", " ".join(scene.say(pattern) for pattern in section))
        if place < len(extras):
            yield from extras[place](scene, topic, genre)
    if chance.random() < 0.8:
        yield Passage("paragraph", scene.say(chance.choice(words.sentences("*", f"end.{genre}"))))


def chunks(chance: Random, deck: list[str]) -> list[list[str]]:
    """Deal the sentences into paragraphs of one to four."""
    dealt = []
    while deck:
        size = chance.randint(1, 4)
        dealt.append(deck[:size])
        deck = deck[size:]
    return dealt


def listed(scene: Scene, topic: str, genre: str) -> Iterator[Passage]:
    """A list with the line that leads to it."""
    yield Passage("paragraph", scene.say(scene.chance.choice(words.sentences("*", f"list.{genre}"))))
    items = words.sentences(topic, "item")
    chosen = scene.chance.sample(items, scene.chance.randint(3, len(items)))
    between, last = scene.chance.choice(LIST_ENDINGS)
    for place, item in enumerate(chosen, 1):
        text = scene.say(item)
        yield Passage("item", text[0].lower() + text[1:] + (last if place == len(chosen) else between))


def quoted(scene: Scene, topic: str, genre: str) -> Iterator[Passage]:
    """Somebody's own words; `genre` plays no part in them."""
    del genre
    yield Passage("quote", scene.say(scene.chance.choice(words.sentences(topic, "quote"))))


def tabled(scene: Scene, topic: str, genre: str) -> Iterator[Passage]:
    """A small table of figures by powiat; what they count is told by the line before it."""
    del genre
    yield Passage("paragraph", scene.say(f"Poniższa tabela zbiera dane o {words.topics()[topic].forms['loc']} w wybranych powiatach."))
    yield Passage("row", CELL.join(TABLE_HEAD))
    for town in ("p1", "p2", "p3"):
        yield Passage("row", scene.say(CELL.join((f"{{{town}.nom}}", "{n}", "{money}"))))
