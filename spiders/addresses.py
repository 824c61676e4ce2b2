"""One form for an address, and one key for an article, however many addresses it has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit, urlunsplit

from w3lib.url import canonicalize_url, safe_url_string

from spiders.patterns import fitted, is_any
from spiders.queries import is_utf8, telling

SESSION_PATH = re.compile(r";jsessionid=[\w.!-]*|/\(S\([a-z0-9]{24}\)\)(?=/)", re.I)  # of Java; of ASP.NET without cookies
LONGEST_HOST = 253
PART_OF_HOST = re.compile(r"(?:[^\s.]{1,63}\.)*[^\s.]{1,63}")
DATE_GROUPS = {"y", "m", "d", "year", "stamp"}  # groups of an address pattern that tell a date, not an identity


def canonical(url: str) -> str:
    """Return an address without fragment, tracking, session, way back and default port, its host in lower case, its path's escapes in one
    form.

    Scheme, `www.` and the query's spelling stay as given: some hosts answer only to one of them; the article key leaves them out.
    """
    parts = urlsplit(SESSION_PATH.sub("", url.strip()))
    host = (parts.hostname or "").rstrip(".")
    host = f"[{host}]" if ":" in host else host
    port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    return str(safe_url_string(urlunsplit((parts.scheme.lower(), host + port, unquoted(parts.path) or "/", telling(parts.query), ""))))


def site_name(url: str) -> str:
    """Return the name of a site that is known by its address only: its host without `www.`, as people write it ("ośrodek.example"), and
    its port, if it is none of the usual. Raises ValueError with a sentence where the address cannot be taken apart or names no host.
    """
    host, port = host_of(url), urlsplit(canonical(url)).port
    try:
        name = host.encode().decode("idna")
    except UnicodeError:
        name = host
    name = f"[{name}]" if ":" in name else name
    return f"{name}:{port}" if port else name


def host_of(url: str) -> str:
    """Return the host of an address without `www.`, as it is asked for. Raises ValueError with a sentence."""
    try:
        host = urlsplit(canonical(url)).hostname or ""
    except ValueError as error:
        raise ValueError(f"{url} is no address: {str(error)[:1].lower()}{str(error)[1:]}.") from error
    if not is_host(host):
        raise ValueError(f"{url} is no address: it names no host.")
    return host.removeprefix("www.")


def is_host(host: str) -> bool:
    """Say whether a text can be the name of a host, or an IP address: no empty, overlong or spaced part (RFC 1035, 2.3.4)."""
    return ":" in host or bool(len(host) <= LONGEST_HOST and PART_OF_HOST.fullmatch(host))


def unquoted(path: str) -> str:
    """Return a path with its escapes of letters undone, so that `%C5%BC`, `%c5%bc` and `ż` become one; escaped slashes stay, and
    escapes that are not UTF-8 are asked for as given."""
    return "%2F".join(unquote(part) for part in re.split("%2f", path, flags=re.I)) if is_utf8(path) and "%25" not in path else path


def key(url: str, patterns: Sequence[str]) -> str:
    """Return what identifies an article on its site: the id that a pattern's named group tells, else path and query.

    The group's name is the id space: `(?P<news>\\d+)` in two patterns (an article and its print view) makes them one article.
    """
    for match in (fitted(p, url) for p in patterns):
        if match:
            ids = [f"{name}={value}" for name, value in match.groupdict().items() if value and name not in DATE_GROUPS]
            if ids:
                return "&".join(ids)
    parts = urlsplit(canonicalize_url(canonical(url)))
    return parts.path + (f"?{parts.query}" if parts.query else "")


def is_article(url: str, patterns: Sequence[str]) -> bool:
    """Say whether an address has the shape of an article of its site."""
    return is_any(patterns, url)
