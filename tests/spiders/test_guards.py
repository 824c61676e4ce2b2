"""What must never be asked for, on any hop."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.settings import Settings
from twisted.internet.error import DNSLookupError

from spiders.guards import LOOPBACK, AddressGuard, checked, in_words, is_public, refusal

HOSTS = ["rops.example"]


@pytest.mark.parametrize(
    "url",
    ["http://rops.example/a", "https://rops.example/", "https://www.rops.example:443/a", "http://2023.rops.example:80/x"],
)
def test_the_site_itself_may_be_asked_for(url: str) -> None:
    assert refusal(url, HOSTS) is None


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://rops.example/a", "scheme ftp"),
        ("file:///etc/passwd", "scheme file"),
        ("http://rops.example:8080/", "another port: 8080"),
        ("http://rops.example:22/", "another port: 22"),
        ("http://elsewhere.example/", "off-site"),
        ("http://notrops.example/", "off-site"),
        ("http://rops.example.evil.example/", "off-site"),
        ("http://127.0.0.1/", "address of numbers"),
        ("http://[::1]/", "address of numbers"),
        ("http://169.254.169.254/latest/meta-data", "address of numbers"),
        ("http://rops.example:99999/", "cannot be read"),
        ("http://[broken/", "cannot be read"),
        (f"http://rops.example/{'a' * 2000}", "longer than 2000 characters"),
    ],
)
def test_what_must_not_be_asked_for_is_refused_with_a_reason(url: str, why: str) -> None:
    assert why in str(refusal(url, HOSTS))


HERE = ["127.0.0.1:9000", "[::1]:9000", "site.localhost:9000", "127.0.0.2"]


@pytest.mark.parametrize("url", ["http://127.0.0.1:9000/a", "http://[::1]:9000/", "http://site.localhost:9000/", "http://127.0.0.2/"])
def test_a_site_on_loopback_is_named_with_its_port(url: str) -> None:
    assert refusal(url, HERE) is None


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://127.0.0.1:9001/", "another port: 9001"),
        ("http://127.0.0.1/", "another port: 80"),
        ("http://127.0.0.1:6379/", "another port: 6379"),
        ("http://127.0.0.3:9000/", "address of numbers"),
        ("http://[::ffff:127.0.0.1]:9000/", "address of numbers"),
        ("http://localhost:9000/", "off-site: localhost"),
        ("http://user@127.0.0.1:9000/", "another port"),
        ("http://10.0.0.1:9000/", "another port: 9000"),
        ("http://10.0.0.1/", "address of numbers"),
        ("http://169.254.169.254/latest", "address of numbers"),
        ("http://127.1:9000/", "another port: 9000"),
        ("http://127.1/", "off-site: 127.1"),
        ("http://localhost.evil.example/", "off-site"),
        ("ftp://127.0.0.1:9000/", "scheme ftp"),
    ],
)
def test_a_site_on_loopback_leads_nowhere_else(url: str, why: str) -> None:
    assert why in str(refusal(url, HERE))


def guarded(url: str, hosts: list[str], *, loopback: bool) -> str | None:
    """What the guard of a crawl answers to a request."""
    spider = SimpleNamespace(allowed_domains=hosts)
    try:
        AddressGuard(SimpleNamespace(spider=spider, settings=Settings({"KRONIKA_LOOPBACK": loopback}))).process_request(Request(url))
    except IgnoreRequest as error:
        return str(error)
    return None


def test_a_definition_on_loopback_is_asked_with_the_option_only() -> None:
    assert guarded("http://127.0.0.1:9000/", HERE, loopback=False) == LOOPBACK
    assert guarded("http://127.0.0.1:9000/", HERE, loopback=True) is None
    assert guarded("http://127.0.0.1:9001/", HERE, loopback=True) == "another port: 9001"
    assert guarded("http://rops.example/", HOSTS, loopback=False) is None
    assert guarded("http://127.0.0.1:9000/", HOSTS, loopback=True) == "address of numbers: 127.0.0.1"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://a.example/", "it leads to another site, a.example"),
        ("http://rops.example:81/", "it asks for port 81, which is neither the web's nor the site's own"),
        ("http://10.0.0.1/", "10.0.0.1 is an address of numbers, which is not asked"),
        ("ftp://rops.example/", "the scheme ftp is not allowed"),
    ],
)
def test_a_refusal_is_told_in_words(url: str, words: str) -> None:
    assert in_words(refusal(url, HOSTS) or "") == words


@pytest.mark.parametrize(("name", "address", "passes"), [
    ("localhost", "127.0.0.1", True),
    ("a.localhost", "::1", True),
    ("localhost", "10.0.0.1", False),
    ("rops.example", "127.0.0.1", False),
    ("localhost.example", "127.0.0.1", False),
])  # fmt: skip
def test_only_the_name_of_this_machine_may_lead_to_it(name: str, address: str, passes: bool) -> None:
    if passes:
        assert checked(address, name) == address
    else:
        with pytest.raises(DNSLookupError):
            checked(address, name)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.1.1",
        "172.16.0.1",
        "169.254.1.1",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fe80::1",
        "::ffff:10.0.0.1",
        "224.0.0.1",
    ],
)
def test_addresses_of_private_networks_are_not_public(address: str) -> None:
    assert not is_public(address)
    with pytest.raises(DNSLookupError, match="not a public address"):
        checked(address, "rops.example")


@pytest.mark.parametrize("address", ["8.8.8.8", "2a00:1450:4001::1", "::ffff:8.8.8.8"])
def test_public_addresses_pass(address: str) -> None:
    assert checked(address, "rops.example") == address
