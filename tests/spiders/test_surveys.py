"""A survey with answers made by hand: what it walks, what it tries, and what it takes for no article."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from scrapy.http import HtmlResponse

from spiders.anywhere import AnySpider, spider_for
from spiders.asking import Answer
from spiders.drafts import Draft, draft
from spiders.surveys import MOST_PAGES, Survey, survey

AT = "https://rops.example"
TEXT = """<p>W Zaleskowie otwarto klub dla starszych mieszkańców gminy, którzy chcą spotykać się częściej niż raz w tygodniu.</p>
<p>Zajęcia prowadzi animatorka kultury, a koszty pokrywa samorząd województwa z pieniędzy na politykę senioralną.</p>"""


def page(title: str, content: str) -> str:
    menu = '<nav><a href="/">Start</a> <a href="/aktualnosci">Aktualności</a> <a href="/kontakt">Kontakt</a></nav>'
    return f"<html><head><title>{title}</title></head><body>{menu}<div id='content'><h1>{title}</h1>{content}</div></body></html>"


def article(number: int) -> str:
    return page(f"Klub seniora numer {number} otwarty", f"<p>Opublikowano: {number} marca 2024</p>{TEXT}")


def teasers(folder: str, *numbers: int) -> str:
    return "".join(
        f'<div><h2><a href="/{folder}.php?id={n}">Spotkanie seniorów numer {n} w Zaleskowie</a></h2><p>Zapraszamy.</p></div>'
        for n in numbers
    )


def turning(*pages: int) -> str:
    return "".join(f'<a href="/aktualnosci?s={n}">[{n}]</a> ' for n in pages)


SITE = (
    {
        f"{AT}/": page("Ośrodek", teasers("news", 28, 27) + teasers("wydarzenie", 1, 2, 3)),
        f"{AT}/aktualnosci": page("Aktualności", teasers("news", *range(24, 29)) + turning(2, 3, 4, 5, 6)),
        f"{AT}/kontakt": page("Kontakt", "<p>ul. Długa 1</p>"),
    }
    | {f"{AT}/aktualnosci?s={n}": page("Aktualności", teasers("news", *range(26 - 4 * n, 30 - 4 * n)) + turning(1, 7)) for n in range(2, 7)}
    | {f"{AT}/news.php?id={n}": article(n) for n in range(1, 29)}
    | {f"{AT}/wydarzenie.php?id={n}": page(f"Targi numer {n} w Zaleskowie", f"<p>Termin: 1{n}.12.2026</p>{TEXT}") for n in (1, 2, 3)}
)


class Asked:
    """Answers from a table; everything else is 404."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        self.pages, self.questions = pages, list[str]()

    async def __call__(self, url: str, agent: str | None = None) -> Answer:
        self.questions.append(url)
        body = self.pages.get(url)
        return Answer(url, HtmlResponse(url, status=200 if body else 404, body=(body or "").encode(), encoding="utf-8"))


def spider(url: str) -> AnySpider:
    made = spider_for(url)()
    assert isinstance(made, AnySpider)
    return made


def seen(url: str = f"{AT}/") -> tuple[Survey, Asked]:
    async def look() -> Survey:
        found = await survey(spider(url), await ask(url), ask)
        await found.try_articles()
        return found

    ask = Asked(SITE)
    return asyncio.run(look()), ask


def drafted(url: str) -> Draft:
    return asyncio.run(draft(spider(url), Asked(SITE)))


def test_a_survey_asks_for_few_pages_of_one_listing_and_few_articles_of_one_shape() -> None:
    found, ask = seen()

    assert sum("aktualnosci?s=" in url for url in ask.questions) == 3
    assert sum("news.php" in url for url in ask.questions) == sum("wydarzenie.php" in url for url in ask.questions) == 2
    assert len(found.visits) < MOST_PAGES


def test_pages_whose_shape_has_no_day_are_none_of_the_news() -> None:
    found, _ = seen()

    assert found.articles()
    assert all("news.php" in url for url in found.articles())
    assert f"{AT}/wydarzenie.php?id=1" in found.others()


def test_a_draft_declares_how_its_listing_goes_on_and_saves_an_article_with_a_day() -> None:
    found = drafted(f"{AT}/")

    assert found.listings == (f"{AT}/aktualnosci",)
    assert found.article_addresses == (r"^https?://(?:www\.)?rops\.example/news\.php\?id=(?P<news>\d+)$",)
    assert found.article
    assert (str(found.article.published), found.remark) == ("2024-03-28", None)


def test_a_draft_may_start_at_an_article_or_a_page_beside_the_news() -> None:
    whole = drafted(f"{AT}/")

    for url in (f"{AT}/news.php?id=3", f"{AT}/kontakt", f"{AT}/aktualnosci?s=3"):
        found = drafted(url)
        assert (found.listings, found.article_addresses) == (whole.listings, whole.article_addresses), url


def test_a_listing_whose_address_has_the_shape_of_its_articles_is_found_by_the_few_words_that_lead_to_it() -> None:
    titles = {f"{AT}/pl/klub-seniora-numer-{n}": f"Klub seniora numer {n} otwarty" for n in range(1, 31)}
    rows = [f'<div><h2><a href="{url}">{title}</a></h2><p>Zapraszamy do klubu.</p></div>' for url, title in titles.items()]
    home = "".join(rows[:12]) + f'<div><h2><a href="{AT}/pl/zbior">Wszystkie informacje</a></h2></div>'
    articles = {url: page(title, f"<p>Opublikowano: 12 marca 2024</p>{TEXT}") for url, title in titles.items()}
    site = {f"{AT}/": page("Ośrodek", home), f"{AT}/pl/zbior": page("Informacje", "".join(rows))} | articles

    found = asyncio.run(draft(spider(f"{AT}/"), Asked(site)))

    assert f"{AT}/pl/zbior" in found.listings
    assert found.remark is None


def test_a_site_whose_links_lead_to_no_article_gives_no_draft() -> None:
    empty = SITE | {url: page("Błąd", "<p>Brak strony</p>") for url in SITE if ".php" in url}

    found = asyncio.run(draft(spider(f"{AT}/"), Asked(empty)))

    assert (found.problem or "").startswith(f"{AT}/ leads to no article")
