"""The address of a site that nobody has declared: which may be asked, and what the site is called."""

from __future__ import annotations

import re

import pytest

from spiders.anywhere import spider_for
from spiders.catalogue import label


@pytest.mark.parametrize("url", ["ftp://a.example/", "http://127.0.0.1/", "http://[::1]/", "http://a.example:8080/", "file:///etc/passwd"])
def test_an_address_that_may_not_be_asked_for_makes_no_spider(url: str) -> None:
    with pytest.raises(ValueError, match=r"cannot be crawled|is no address"):
        spider_for(url)


@pytest.mark.parametrize(
    ("url", "name", "host"),
    [
        ("http://127.0.0.1:9000/", "127.0.0.1:9000", "127.0.0.1:9000"),
        ("http://LOCALHOST:9000", "localhost:9000", "localhost:9000"),
        ("http://[::1]:9000/a", "[::1]:9000", "[::1]:9000"),
        ("http://127.0.0.1:80/", "127.0.0.1", "127.0.0.1"),
    ],
)
def test_a_site_on_loopback_is_one_with_its_port_where_it_may_be_asked(url: str, name: str, host: str) -> None:
    spider = spider_for(url, loopback=True)

    assert (spider.name, label(url), spider.allowed_domains) == (name, name, [host])
    with pytest.raises(ValueError, match=r"only with --allow-loopback\.$"):
        spider_for(url)


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://192.168.1.1:9000/", "http://169.254.169.254/", "http://a.example:9000/"])
def test_the_option_for_loopback_opens_nothing_else(url: str) -> None:
    with pytest.raises(ValueError, match="cannot be crawled"):
        spider_for(url, loopback=True)


@pytest.mark.parametrize(
    "url", ["http:///x", "http://.example/", "http://a..example/", "http://a b.example/", "http://[", "http://a.example:99999/"]
)
def test_what_is_no_address_is_told_with_the_address_in_a_sentence(url: str) -> None:
    with pytest.raises(ValueError, match=rf"^{re.escape(url)} is no address: [a-z].*\.$"):
        spider_for(url)


@pytest.mark.parametrize("url", ["http://ośrodek.example/", "http://WWW.OŚRODEK.EXAMPLE./", "https://xn--orodek-3ib.example:443/x"])
def test_a_site_has_one_name_however_its_address_is_written(url: str) -> None:
    spider = spider_for(url)

    assert (spider.name, label(url), spider.allowed_domains) == ("ośrodek.example", "ośrodek.example", ["xn--orodek-3ib.example"])
