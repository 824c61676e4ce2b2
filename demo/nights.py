"""What every site has published by a night: the first night's posts, releases of several sites, and what the second night changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from random import Random

from demo import words
from demo.addresses import slugged
from demo.declarations import Site
from demo.hosts import SITES
from demo.records import Attached, Passage, Post, Story
from demo.stories import write_story

TODAY: Mapping[int, date] = {1: date(2026, 10, 5), 2: date(2026, 10, 6)}  # invented; before any real capture
LAST = datetime(2026, 10, 2, 12)  # nothing of the first night is younger
NEW, EDITED, REMOVED = 20, 15, 10  # what the second night brings
EDITED_AT = datetime(2026, 10, 6, 6, 30)
ATTACHED_EVERY = 3
UPDATE = "Aktualizacja: na prośbę czytelników uzupełniliśmy informację o dojeździe, sala mieści się na drugim piętrze."
# Releases: topic, day, and the sites that print them, the first publisher first
RELEASES = (
    ("ekonomia", "2023-06-14", ("www.wierzbogorskie.example", "rops-wierzbogora.example", "kurier-zaleski.example")),
    ("piecza", "2024-03-18", ("rops-kalinograd.example", "kalinogradzkie.example")),
    ("seniorzy", "2024-10-01", ("rops-zaleskowo.example", "kurier-zaleski.example", "razem-trzmielowo.example")),
    ("przemoc", "2025-02-11", ("rcps-sowibor.example", "obserwatorium-sowibor.example", "es-mglawica.example")),
    ("uslugi", "2025-05-20", ("rops-srebrzyca.example", "wrota-srebrzyckie.example")),
    ("konkurs", "2025-11-27", ("rops-czaplogrod.example", "pcpr-zurawinow.example")),
    ("wtz", "2026-04-09", ("rops-zaleskowo.example", "razem-trzmielowo.example")),
    ("badania", "2026-08-25", ("obserwatorium-sowibor.example", "rcps-sowibor.example")),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A post before it has a number: when it is published and when it was written, about what, its story's seed, its release."""

    moment: datetime
    written: datetime
    topic: str
    seed: str
    region: str
    release: str | None = None


@cache
def posts(night: int) -> Mapping[str, tuple[Post, ...]]:
    """The posts of every site on a night, by host, the oldest first."""
    first = {site.host: first_posts(site) for site in SITES}
    return first if night == 1 else {site.host: second_posts(site, first) for site in SITES}


def first_posts(site: Site) -> tuple[Post, ...]:
    """The posts of the first night."""
    drafts = sorted([*own_drafts(site), *release_drafts(site)], key=lambda draft: draft.moment)
    return tuple(numbered(site, drafts))


def own_drafts(site: Site) -> Iterator[Draft]:
    """A site's own stories, spread over its years, on working hours."""
    chance = Random(f"drafts {site.host}")  # noqa: S311
    start, topics = datetime.fromisoformat(site.since), chance.sample(list(words.topics()), len(words.topics()))
    span = (LAST - start) / site.count
    for place in range(site.count):
        moment = (start + span * place + timedelta(hours=chance.randint(0, 96))).replace(
            hour=chance.randint(8, 15), minute=chance.randint(0, 59), second=0, microsecond=0
        )
        moment = min(moment, LAST)
        yield Draft(moment, moment, topics[place % len(topics)], f"{site.host} {place}", site.region)


def release_drafts(site: Site) -> Iterator[Draft]:
    """The releases that a site prints, a day later for every publisher before it."""
    for place, (topic, day, hosts) in enumerate(RELEASES):
        if site.host in hosts:
            issued = datetime.fromisoformat(day) + timedelta(hours=10, minutes=5 * place)
            publisher = next(other for other in SITES if other.host == hosts[0])
            yield Draft(
                issued + timedelta(days=hosts.index(site.host)), issued, topic, f"release {place}", publisher.region, f"release {place}"
            )


def numbered(site: Site, drafts: list[Draft], older: Sequence[Post] = ()) -> Iterator[Post]:
    """Turn drafts into posts with numbers that go on from the older posts, and with slugs that are unique on their site."""
    taken = {post.slug for post in older}
    for place, draft in enumerate(drafts, len(older)):
        story = write_story(draft.seed, words.regions()[draft.region], draft.topic, draft.written)
        slug = unused(slugged(story.title, site.layout.slug, site.layout.slug_words), taken)
        taken.add(slug)
        yield post(site, draft, slug, story, place)


def unused(slug: str, taken: set[str]) -> str:
    """The slug, or with the first suffix -2, -3... that is still free, as content management systems do."""
    return next(form for form in (slug, *(f"{slug}-{n}" for n in range(2, len(taken) + 3))) if form not in taken)


def post(site: Site, draft: Draft, slug: str, story: Story, place: int) -> Post:
    """The post at a place in its site's history; every third offers a PDF."""
    number = site.first + place * site.step
    files = (Attached("Zaproszenie i program (PDF)", f"/files/{number}-program.pdf"),) if place % ATTACHED_EVERY == 1 else ()
    told = published(site, draft.moment, place)
    return Post(number, slug, draft.moment, told, story, draft.topic, files, release=draft.release)


def published(site: Site, moment: datetime, place: int) -> str | None:
    """What the site tells of the moment."""
    if site.tells == "none" or (site.undated_every and place % site.undated_every == site.undated_every - 1):
        return None
    return f"{moment:%Y-%m-%d}" if site.tells == "day" else f"{moment:%Y-%m}"


def second_posts(site: Site, first: Mapping[str, tuple[Post, ...]]) -> tuple[Post, ...]:
    """The posts of the second night: without those removed, with those edited, and the new ones at the end."""
    turns = {number: turn for turn, (host, number) in enumerate(edits(first)) if host == site.host}
    gone = {number for host, number in removals(first) if host == site.host}
    stay = (post for post in first[site.host] if post.number not in gone)
    edited_ones = (edited(site, post, turns[post.number]) if post.number in turns else post for post in stay)
    return (*edited_ones, *new_posts(site, first[site.host]))


def new_posts(site: Site, older: Sequence[Post]) -> Iterator[Post]:
    """This site's share of the new posts."""
    topics, morning = list(words.topics()), datetime.combine(TODAY[2], datetime.min.time())
    share = sum(1 for place in range(NEW) if SITES[place % len(SITES)] is site)
    moments = (morning.replace(hour=8 + place, minute=7 * place + 5) for place in range(share))
    seeds = (f"{site.host} new {place}" for place in range(share))
    turns = (topics[(len(older) + place) % len(topics)] for place in range(share))
    drafts = [Draft(moment, moment, topic, seed, site.region) for moment, topic, seed in zip(moments, turns, seeds, strict=True)]
    return numbered(site, drafts, older)


def draw(first: Mapping[str, tuple[Post, ...]]) -> list[tuple[str, int]]:
    """A draw of posts over all sites, at least one a site before any second, without releases."""
    chance = Random("second night")  # noqa: S311
    drawn = {host: chance.sample([post.number for post in some if not post.release], 4) for host, some in first.items()}
    return [(host, numbers[turn]) for turn in range(4) for host, numbers in drawn.items()]


def edits(first: Mapping[str, tuple[Post, ...]]) -> list[tuple[str, int]]:
    """The posts that the second night edits, in an order that decides how."""
    return draw(first)[:EDITED]


def removals(first: Mapping[str, tuple[Post, ...]]) -> list[tuple[str, int]]:
    """The posts that the second night removes; their sites differ in the way they answer for them."""
    return draw(first)[EDITED : EDITED + REMOVED]


def edited(site: Site, post: Post, turn: int) -> Post:
    """Change a post, by its turn: its day (where the site writes the day and the address does not hold it), its title or its body."""
    if turn % 3 == 0 and post.published and site.tells == "day" and "{yyyy}" not in site.layout.article:
        moment = post.moment + timedelta(days=1)
        return replace(post, moment=moment, published=f"{moment:%Y-%m-%d}", changed=EDITED_AT)
    if turn % 3 == 1:
        return replace(post, story=replace(post.story, title=f"{post.story.title} – aktualizacja"), changed=EDITED_AT)
    passages = (*post.story.passages, Passage("paragraph", UPDATE))
    return replace(post, story=replace(post.story, passages=passages), changed=EDITED_AT)
