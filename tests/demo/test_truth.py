"""The truth of the demo web: complete, the same every time, and really on the pages."""

import re
from collections import Counter
from datetime import date, timedelta
from html.parser import HTMLParser

import pytest

from demo.addresses import key
from demo.nights import TODAY, first_posts
from demo.pages import NOTE
from demo.truths import truth
from demo.webs import host, web

BROWSER = "Mozilla/5.0 (compatible; test)"
SITES = {name: answering.site for name, answering in web(1).items()}
UNSEEN = {"script", "style", "title", "head"}
ONE, TWO = truth(1), truth(2)


class Seen(HTMLParser):
    """The text of a page, its blanks made one."""

    def __init__(self):
        super().__init__()
        self.parts, self.depth, self.links = [], 0, []

    def handle_starttag(self, tag, attrs):
        self.depth += tag in UNSEEN
        self.links += [value for name, value in attrs if (tag, name) == ("a", "href")]
        if tag not in {"a", "span", "font", "b", "i", "strong", "em", "time"}:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        self.depth -= tag in UNSEEN

    def handle_data(self, data):
        if not self.depth:
            self.parts.append(data)


def seen(content, encoding):
    parser = Seen()
    parser.feed(content.decode(encoding))
    return re.sub(r"\s+", " ", "".join(parser.parts)).strip(), parser.links


def answer(url, night=1):
    name, _, target = url.removeprefix("http://").partition("/")
    return web(night)[name].answer(f"/{target}", BROWSER)


def page(article, night=1):
    return seen(answer(article["url"], night).content, SITES[article["site"]].encoding.true)


def test_there_are_many_articles_on_many_platforms():
    assert len(ONE["articles"]) >= 400
    assert len(ONE["sites"]) >= 12
    assert len({site["platform"] for site in ONE["sites"]}) >= 12
    assert len({article["url"] for article in ONE["articles"]}) == len(ONE["articles"])


@pytest.mark.parametrize("night", [1, 2])
def test_every_article_is_on_its_page_line_by_line(night):
    for article in truth(night)["articles"]:
        text, _ = page(article, night)
        assert answer(article["url"], night).status == 200
        assert article["title"] in text
        for line in article["body"].splitlines():
            assert all(cell in text for cell in line.split(" | ")), (article["url"], line)


def test_every_debris_phrase_is_on_its_page_and_in_no_body():
    phrases = {phrase for article in ONE["articles"] for phrase in article["debris"]}
    for article in ONE["articles"]:
        text, _ = page(article)
        assert NOTE in article["debris"]
        assert all(phrase in text for phrase in article["debris"]), [(article["url"], p) for p in article["debris"] if p not in text]
        assert not [phrase for phrase in phrases if phrase in article["body"] or phrase in article["title"]]


def test_every_institution_of_the_truth_is_named_in_some_case():
    for article in ONE["articles"]:
        text = f"{article['title']}\n{article['body']}"
        for name in article["institutions"]:
            tail = name.rsplit(" ", 3)[-2:]
            assert " ".join(tail) in text, (article["url"], name)


def test_dates_are_told_by_the_day_by_the_month_or_not_at_all():
    kinds = Counter(len(article["published"] or "") for article in ONE["articles"])

    assert kinds[10] >= 300
    assert kinds[7] >= 20
    assert kinds[0] >= 60
    assert set(kinds) == {10, 7, 0}


def test_no_article_is_younger_than_its_night():
    for night in TODAY:
        days = [article["published"] for article in truth(night)["articles"] if article["published"]]
        assert max(days) <= TODAY[night].isoformat()
        assert min(days) >= "2023-01"


def test_an_undated_page_tells_its_day_in_no_common_form():
    for article, post in zip(ONE["articles"], (post for site in web(1).values() for post in site.posts), strict=True):
        if article["published"] is None:
            html = answer(article["url"]).content.decode(SITES[article["site"]].encoding.true)
            outside = html.replace(post.story.lead, "")
            assert f"{post.moment:%Y-%m-%d}" not in outside
            assert f"{post.moment:%d.%m.%Y}" not in outside.replace(article["body"], "")


def test_lengths_vary_from_a_note_to_a_report():
    sizes = sorted(len(article["body"].split()) for article in ONE["articles"])

    assert 30 <= sizes[0] <= 60
    assert 400 <= sizes[-1] <= 650


def test_two_articles_share_less_than_half_of_their_lines_unless_they_print_the_same_release():
    bodies = {}
    for article in ONE["articles"]:
        if not article["duplicate_of"]:
            bodies.setdefault(frozenset(article["body"].splitlines()), article["url"])
    assert len(bodies) == sum(not article["duplicate_of"] for article in ONE["articles"])
    lines = Counter(line for body in bodies for line in body if len(line) > 200)
    assert max(lines.values()) <= 2


def test_a_release_has_the_same_body_on_every_site():
    by_url = {article["url"]: article for article in ONE["articles"]}
    copies = [article for article in ONE["articles"] if article["duplicate_of"]]

    assert len(copies) >= 8
    for copy in copies:
        assert by_url[copy["duplicate_of"]]["body"] == copy["body"]
        assert by_url[copy["duplicate_of"]]["site"] != copy["site"]


@pytest.mark.parametrize("night", [1, 2])
def test_what_is_no_article_answers_as_told(night):
    told = truth(night)["others"]
    articles = {key(article["url"]) for article in truth(night)["articles"]}

    assert {other["kind"] for other in told} == {"listing", "other"}
    for other in told:
        reply = answer(other["url"], night)
        assert reply.status == other["status"]
        if other["kind"] == "listing":
            site = SITES[other["url"].split("/")[2]]
            _, links = seen(reply.content, site.encoding.true)
            here = {key(f"http://{site.host}{link if link.startswith('/') else '/' + link}") for link in links}
            assert len(here & articles) >= 1, other


@pytest.mark.parametrize("night", [1, 2])
def test_the_listings_lead_to_every_article(night):
    linked = set()
    for other in truth(night)["others"]:
        if other["note"] == "listing":
            site = SITES[other["url"].split("/")[2]]
            links = seen(answer(other["url"], night).content, site.encoding.true)[1]
            linked |= {key(f"http://{site.host}{link if link.startswith('/') else '/' + link}") for link in links}
    assert {key(article["url"]) for article in truth(night)["articles"]} <= linked


def test_the_second_night_brings_new_edited_and_removed_articles_and_leaves_the_rest_alone():
    assert (len(TWO["new"]), len(TWO["edited"]), len(TWO["removed"])) == (20, 15, 10)
    changed = {*TWO["new"], *TWO["edited"], *TWO["removed"]}
    stay = [article["url"] for article in ONE["articles"] if article["url"] not in changed]
    assert len(stay) == len(ONE["articles"]) - 25
    assert all(answer(url, 1) == answer(url, 2) for url in stay)
    assert all(answer(url, 1).content != answer(url, 2).content for url in TWO["edited"])


def test_edits_touch_titles_bodies_and_days():
    before = {article["url"]: article for article in ONE["articles"]}
    after = {article["url"]: article for article in TWO["articles"]}
    fields = Counter(field for url in TWO["edited"] for field in ("title", "body", "published") if before[url][field] != after[url][field])

    assert sum(fields.values()) == len(TWO["edited"])
    assert min(fields["title"], fields["body"], fields["published"]) >= 2


def test_removed_articles_answer_in_three_ways():
    replies = [answer(url, 2) for url in TWO["removed"]]

    assert {reply.status for reply in replies} == {200, 404, 410}
    assert all(answer(url, 1).status == 200 for url in TWO["removed"])
    assert not {*TWO["removed"]} & {article["url"] for article in TWO["articles"]}


def test_the_same_site_is_put_up_the_same_way_twice():
    for site in SITES.values():
        again = tuple(first_posts(site))
        assert again == web(1)[site.host].posts
        assert host(site, again, again).replies == web(1)[site.host].replies


def test_print_views_and_old_addresses_lead_to_the_same_article():
    for article in ONE["articles"]:
        for address in article["also"]:
            reply = answer(address)
            if reply.status == 301:
                assert key(dict(reply.headers)["Location"]) == key(article["url"])
            else:
                text, _ = seen(reply.content, SITES[article["site"]].encoding.true)
                assert article["body"].splitlines()[0] in text


def test_attachments_are_pdfs():
    offered = [file["url"] for article in ONE["articles"] for file in article["attachments"]]

    assert len(offered) >= 100
    for url in offered:
        content = answer(url).content
        assert content.startswith(b"%PDF-1.4")
        start = int(content.split(b"startxref\n")[1].split(b"\n")[0])
        assert content[start : start + 4] == b"xref"


def test_events_and_deadlines_are_told_in_the_texts_as_traps():
    undated = [article["body"] for article in ONE["articles"] if article["published"] is None]

    assert sum(bool(re.search(r"\d{1,2} \w+ 20\d\d r\.", body)) for body in undated) >= len(undated) / 2
    assert TODAY[2] - TODAY[1] == timedelta(days=1)
    assert TODAY[2] < date(2026, 11, 1)
