"""What must never be asked for, on any hop."""

from __future__ import annotations

import pytest
from twisted.internet.error import DNSLookupError

from spiders.guards import checked, is_public, refusal

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
        ("http://rops.example:8080/", "port 8080"),
        ("http://rops.example:22/", "port 22"),
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
