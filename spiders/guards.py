"""What may be asked at all: http(s) on ports 80 and 443, hosts of the site, and never an address of a private network, on any hop.

With an option of its own, a site on loopback may be asked at the one port that it declares (docs/decisions/0006-loopback.md).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.defer import Deferred, succeed
from twisted.internet.error import DNSLookupError

from spiders.addresses import is_host
from spiders.patterns import LONGEST

PORTS = {None, 80, 443}
OFF_SITE = "off-site: "  # begins the reason of a refusal that names the other host
OTHER_PORT = "another port: "  # begins the reason of a refusal that names the port
NUMBERS = "address of numbers: "  # begins the reason of a refusal that names a host without a name
LOCALHOST = "localhost"  # with what ends so, never a name of the public internet (RFC 6761, 6.3)
LOOPBACK = "it is on loopback, which is asked only with --allow-loopback"


class AddressGuard:
    """Downloader middleware: refuses a request, or the hop of a redirect, that leaves the site or asks for what is not public."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> AddressGuard:
        """Wire into a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Let pass or raise IgnoreRequest with the reason, which the spider's errback puts on record."""
        reason = refusal(request.url, getattr(self.crawler.spider, "allowed_domains", None) or [])
        if not reason and is_on_loopback(request.url) and not self.crawler.settings.getbool("KRONIKA_LOOPBACK"):
            reason = LOOPBACK
        if reason:
            raise IgnoreRequest(reason)


def refusal(url: str, hosts: Sequence[str]) -> str | None:
    """Return why an address must not be asked for, None where it may. Without `hosts` every public host is allowed.

    A host on loopback is one of `hosts` with its port: `127.0.0.1:9000`.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return "the address cannot be read"
    if len(url) > LONGEST:
        return f"it is longer than {LONGEST} characters"
    if parts.scheme not in ("http", "https"):
        return f"the scheme {parts.scheme} is not allowed"
    if is_loopback(host):
        return None if parts.netloc in hosts else refusal_of_loopback(host, port, hosts)
    return f"{OTHER_PORT}{port}" if port not in PORTS else refusal_of_host(host, hosts)


def refusal_of_host(host: str, hosts: Sequence[str]) -> str | None:
    """Return why a host of the internet must not be asked, None where it may."""
    if not is_host(host):
        return "it names no host"
    if is_literal(host):
        return f"{NUMBERS}{host}" if not is_public(host) or host not in hosts else None
    if hosts and not any(host == h or host.endswith(f".{h}") for h in hosts):
        return f"{OFF_SITE}{host}"
    return None


def in_words(reason: str) -> str:
    """Return a reason of a refusal as a sentence says it."""
    if reason.startswith(OFF_SITE):
        return f"it leads to another site, {reason.removeprefix(OFF_SITE)}"
    if reason.startswith(OTHER_PORT):
        return f"it asks for port {reason.removeprefix(OTHER_PORT)}, which is neither the web's nor the site's own"
    if reason.startswith(NUMBERS):
        return f"{reason.removeprefix(NUMBERS)} is an address of numbers, which is not asked"
    return reason


def refusal_of_loopback(host: str, port: int | None, hosts: Sequence[str]) -> str:
    """Return why a host on loopback that is none of a site's must not be asked."""
    if any(urlsplit(f"//{it}").hostname == host for it in hosts):
        return f"{OTHER_PORT}{port or 80}"
    return f"{NUMBERS if is_literal(host) else OFF_SITE}{host}"


def is_on_loopback(url: str) -> bool:
    """Say whether an address names this machine: by a number, or by the name that is kept for it."""
    return is_loopback((urlsplit(url).hostname or "").rstrip("."))


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine. A name that merely leads here is not: a stranger can give it."""
    if is_literal(host):
        ip = ipaddress.ip_address(host)
        return (getattr(ip, "ipv4_mapped", None) or ip).is_loopback
    return host == LOCALHOST or host.endswith(f".{LOCALHOST}")


def is_literal(host: str) -> bool:
    """Say whether a host is an IP address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_public(address: str) -> bool:
    """Say whether an IP address belongs to the public internet; a v4 address inside a v6 one counts as the v4 one."""
    ip = ipaddress.ip_address(address)
    mapped = getattr(ip, "ipv4_mapped", None) or ip
    return mapped.is_global and not mapped.is_multicast


class PublicResolver(CachingThreadedResolver):
    """Resolves names and refuses answers of private networks, so that neither a name nor a redirect can reach inside."""

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802 - Twisted's name
        """Resolve a name. Fails with DNSLookupError where the answer is not public; numbers need no answer, AddressGuard has seen them."""
        if is_literal(name):
            return succeed(name)
        return super().getHostByName(name, timeout).addCallback(checked, name)


def checked(address: str, name: str) -> Any:
    """Return a resolved address. Raises DNSLookupError where it is not public; AddressGuard has seen whether this machine may be asked."""
    if not is_public(address) and not (is_loopback(name) and is_loopback(address)):
        raise DNSLookupError(f"{name} resolves to {address}, which is not a public address")
    return address
