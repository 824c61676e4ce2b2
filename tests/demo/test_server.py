"""The server: as a proxy and by Host header, conditional, compressed, quiet, and stopped cleanly."""

import gzip
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from demo.hosts import SITES
from demo.server import serve
from demo.services import FEED_LENGTH
from demo.truths import truth

BROWSER = {"User-Agent": "Mozilla/5.0 (compatible; test)"}
WORDPRESS = "http://rops-zaleskowo.example"


@pytest.fixture(scope="module")
def running():
    with serve() as answering:
        yield answering


@pytest.fixture
def ask(running):
    connection = http.client.HTTPConnection("127.0.0.1", running.server.server_port, timeout=10)

    def asked(target, method="GET", **headers):
        connection.request(method, target, headers={**BROWSER, **{name.replace("_", "-"): value for name, value in headers.items()}})
        reply = connection.getresponse()
        return reply.status, dict(reply.getheaders()), reply.read()

    yield asked
    connection.close()


def article(host, night=1):
    return next(one for one in truth(night)["articles"] if one["site"] == host)


def test_absolute_form_and_host_header_reach_the_same_page(ask):
    url = article("rops-zaleskowo.example")["url"]
    by_proxy = ask(url)
    by_host = ask(url.removeprefix(WORDPRESS), Host="rops-zaleskowo.example")

    assert by_proxy[0] == by_host[0] == 200
    assert by_proxy[2] == by_host[2]


def test_every_address_of_the_truth_answers_with_its_status(ask):
    known = truth(1)
    statuses = {one["url"]: 200 for one in known["articles"]} | {one["url"]: one["status"] for one in known["others"]}

    assert {url: ask(url)[0] for url in statuses} == statuses


def test_an_unknown_host_is_told_so_in_one_sentence(ask):
    status, _, content = ask("http://nowhere.example/")

    assert status == 404
    assert content == b"The demo web has no host nowhere.example; its index lists those it has.\n"


def test_the_etag_saves_the_body(ask):
    url = article("rops-zaleskowo.example")["url"]
    _, headers, _ = ask(url)
    status, again, content = ask(url, If_None_Match=headers["ETag"])

    assert (status, content) == (304, b"")
    assert again["ETag"] == headers["ETag"]
    assert ask(url, If_None_Match='"other"')[0] == 200


def test_last_modified_saves_the_body_of_an_unchanged_article(ask):
    url = article("rops-zaleskowo.example")["url"]
    modified = ask(url)[1]["Last-Modified"]

    assert ask(url, If_Modified_Since=modified)[0] == 304
    assert ask(url, If_Modified_Since="Mon, 02 Jan 2006 10:00:00 GMT")[0] == 200


def test_gzip_is_sent_only_where_it_is_accepted(ask):
    url = article("rops-zaleskowo.example")["url"]
    plain = ask(url)
    zipped = ask(url, Accept_Encoding="gzip, deflate")

    assert "Content-Encoding" not in plain[1]
    assert zipped[1]["Content-Encoding"] == "gzip"
    assert gzip.decompress(zipped[2]) == plain[2]


def test_head_sends_the_headers_alone(ask):
    url = article("rops-zaleskowo.example")["url"]
    status, headers, content = ask(url, method="HEAD")

    assert (status, content) == (200, b"")
    assert int(headers["Content-Length"]) == len(ask(url)[2])


def test_one_site_refuses_who_does_not_look_like_a_browser(ask):
    (host,) = (site.host for site in SITES if site.browser_only)
    url = article(host)["url"]

    assert ask(url)[0] == 200
    assert ask(url, User_Agent="Scrapy/2.19")[0] == 403
    assert ask(article("rops-zaleskowo.example")["url"], User_Agent="Scrapy/2.19")[0] == 200


def test_tracking_parameters_redirect_or_are_ignored(ask):
    redirected = ask(article("rops-zaleskowo.example")["url"] + "?utm_source=x&fbclid=y")
    ignored = article("kalinogradzkie.example")["url"]

    assert redirected[0] == 301
    assert redirected[1]["Location"] == article("rops-zaleskowo.example")["url"]
    assert ask(ignored + "?redirect=%2Faktualnosci")[2] == ask(ignored)[2]


def test_www_and_old_addresses_lead_to_the_canonical_one(ask):
    assert ask("http://wierzbogorskie.example/kontakt")[1]["Location"] == "http://www.wierzbogorskie.example/kontakt"
    assert ask("http://www.rops-zaleskowo.example/")[1]["Location"] == "http://rops-zaleskowo.example/"


def test_what_never_was_is_a_404_or_a_soft_one(ask):
    soft = {site.host for site in SITES if site.missing == "soft"}
    answers = {site.host: ask(f"http://{site.host}/nie-ma-mnie") for site in SITES}

    assert len(soft) >= 2
    assert {host: status for host, (status, _, _) in answers.items()} == {site.host: 200 if site.host in soft else 404 for site in SITES}


def test_the_declared_encoding_of_some_sites_is_not_the_true_one(ask):
    wrong = [site for site in SITES if site.encoding.true != (site.encoding.header or site.encoding.meta)]

    assert len(wrong) >= 3
    for site in wrong:
        one = article(site.host)
        _, headers, content = ask(one["url"])
        assert one["title"] in content.decode(site.encoding.true)
        told = site.encoding.header or site.encoding.meta
        assert content.decode(told, "replace") != content.decode(site.encoding.true)
        assert ("charset" in headers["Content-Type"]) == (site.encoding.header is not None)


def test_rest_pages_through_all_posts_newest_first(ask):
    pages = [ask(f"{WORDPRESS}/wp-json/wp/v2/posts?per_page=20&page={page}") for page in (1, 2, 3)]
    posts = [post for _, _, content in pages for post in json.loads(content)]
    expected = {one["url"]: one for one in truth(1)["articles"] if one["site"] == "rops-zaleskowo.example"}

    assert pages[0][1]["X-WP-Total"] == f"{len(expected)}"
    assert pages[0][1]["X-WP-TotalPages"] == "3"
    assert {post["link"] for post in posts} == set(expected)
    assert [post["date"] for post in posts] == sorted((post["date"] for post in posts), reverse=True)
    assert all(post["date"][:10] == expected[post["link"]]["published"] for post in posts)


def test_rest_knows_after_and_refuses_pages_beyond_the_last(ask):
    _, _, content = ask(f"{WORDPRESS}/wp-json/wp/v2/posts?per_page=100&after=2026-01-01T00:00:00")
    beyond = ask(f"{WORDPRESS}/wp-json/wp/v2/posts?page=900")

    assert json.loads(content)
    assert all(post["date"] > "2026" for post in json.loads(content))
    assert beyond[0] == 400
    assert json.loads(beyond[2])["code"] == "rest_post_invalid_page_number"
    assert ask(f"{WORDPRESS}/wp-json/wp/v2/posts?per_page=x")[0] == 400


LOC = re.compile("<loc>(.*?)</loc>")


def unzipped(content):
    return (gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content).decode()


def test_feeds_and_sitemaps_are_where_the_truth_says(ask):
    for site in truth(1)["sites"]:
        urls = [one["url"] for one in truth(1)["articles"] if one["site"] == site["host"]]
        if site["feed"]:
            text = ask(site["feed"])[2].decode()
            assert urls[-1] in text.replace("&amp;", "&")
            assert (urls[0] in text) == (len(urls) <= FEED_LENGTH)
        if site["sitemap"]:
            text = unzipped(ask(site["sitemap"])[2])
            files = LOC.findall(text) if "sitemapindex" in text else []
            text += "".join(unzipped(ask(file)[2]) for file in files)
            assert all(url in text for url in urls)
            assert site["sitemap"] in site["robots"]


def test_robots_are_as_the_truth_tells_them(ask):
    robots = {site["host"]: site["robots"] for site in truth(1)["sites"]}

    assert {host: ask(f"http://{host}/robots.txt")[2].decode() for host in robots} == robots
    assert sum("Crawl-delay" in text for text in robots.values()) == 1
    assert sum("Disallow: /" in text for text in robots.values()) == 1


def test_one_listing_repeats_its_last_page_for_ever(ask):
    (site,) = (site for site in SITES if site.repeats)
    far, farther = (ask(f"http://{site.host}/aktualnosci?strona={page}") for page in (500, 501))

    assert far[0] == 200
    assert far[2] == farther[2]
    assert 'rel="next"' in far[2].decode()


def test_the_calendar_has_no_end(ask):
    (site,) = (site for site in SITES if "calendar" in site.odd)
    status, _, content = ask(f"http://{site.host}/kalendarium?month=9876-12")

    assert status == 200
    assert b"/kalendarium?month=9877-01" in content
    assert ask(f"http://{site.host}/kalendarium?month=zz")[0] == 200


def test_the_night_can_be_switched_over_http_and_in_the_program():
    new = truth(2)["new"][0]
    with serve() as running:
        connection = http.client.HTTPConnection("127.0.0.1", running.server.server_port, timeout=10)

        def status(target, method="GET"):
            connection.request(method, target, headers=BROWSER)
            reply = connection.getresponse()
            reply.read()
            return reply.status

        before = status(new)
        switched = status("/__night__/2", "POST")
        after = status(new)
        running.night = 1
        back = status(new)
        refused = status("/__night__/7")
        connection.close()

    assert (before in (200, 404), switched, after, back, refused) == (True, 200, 200, before, 404)


def test_the_control_host_shows_the_sites_and_the_truth(ask, running):
    index = ask("/")[2].decode()
    told = json.loads(ask("/__truth__.json")[2])

    assert all(site.host in index for site in SITES)
    assert told == json.loads(json.dumps(truth(1)))
    assert running.url == f"http://127.0.0.1:{running.server.server_port}/"
    assert ask("/else")[0] == 404


def test_requests_are_remembered_for_who_wants_to_count_them(ask, running):
    url = article("kurier-zaleski.example")["url"]
    running.requests.clear()
    ask(url)
    ask("/")

    assert [(request.method, request.url, request.status) for request in running.requests] == [("GET", url, 200)]


def test_posting_to_a_site_is_refused(ask):
    assert ask(f"{WORDPRESS}/", method="POST")[0] == 405


def test_a_thousand_pages_take_less_than_two_seconds_and_a_half(ask):
    urls = [one["url"] for one in truth(1)["articles"]] * 2
    began = time.perf_counter()
    for url in urls:
        ask(url)

    assert len(urls) / (time.perf_counter() - began) > 400


def test_a_night_that_is_not_known_is_refused():
    with pytest.raises(ValueError, match="knows the nights 1, 2, not 3"):
        serve(night=3)


def test_the_port_is_given_back():
    with serve() as running:
        port = running.server.server_port
    with socket.socket() as free:
        free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        free.bind(("127.0.0.1", port))
        assert free.getsockname()[1] == port


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_the_program_prints_its_address_and_stops_on_a_signal(name):
    with subprocess.Popen(
        [sys.executable, "-m", "demo", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        address = process.stdout.readline()
        process.send_signal(name)
        _, errors = process.communicate(timeout=10)

    assert address.startswith("http://127.0.0.1:")
    assert (process.returncode, errors) == (0, "")


def test_a_taken_port_is_one_clear_sentence(running):
    port = f"{running.server.server_port}"
    done = subprocess.run([sys.executable, "-m", "demo", "--port", port], capture_output=True, text=True, timeout=20, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith(f"demo: cannot listen on 127.0.0.1:{port}:")
    assert done.stderr.count("\n") == 1


def test_many_clients_at_once_get_their_own_pages(running):
    urls = [one["url"] for one in truth(1)["articles"] if not one["url"].startswith("http://kurier")][:120]

    def fetch(url):
        connection = http.client.HTTPConnection("127.0.0.1", running.server.server_port, timeout=10)
        connection.request("GET", url, headers=BROWSER)
        content = connection.getresponse().read()
        connection.close()
        return content

    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(fetch, urls))

    assert together == [fetch(url) for url in urls]


@pytest.mark.parametrize("target", ["http://", "http:///x", "/%zz", "http://rops-zaleskowo.example", "http://kurier-zaleski.example//[x?%"])
def test_an_odd_request_line_is_answered(ask, target):
    assert ask(target)[0] in (200, 404)


def test_setting_an_unknown_night_is_refused_and_leaves_the_web_alone(running):
    with pytest.raises(ValueError, match="not 9"):
        running.night = 9

    assert running.night == 1
