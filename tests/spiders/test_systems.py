"""Whole processes: small sites in the manner of real systems, crawled by their address alone, against the truth decided before."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import fourth_systems
import pytest
import systems
import third_systems
import unseen_systems
from loopback import Crawl, crawl, loopback
from systems import Site, answering

from spiders.addresses import canonical

SHARE = 0.9  # of a site's articles; today all are found
MAKERS = (*systems.MAKERS, *unseen_systems.MAKERS, *third_systems.MAKERS, *fourth_systems.MAKERS)


@pytest.fixture(scope="module")
def sites() -> dict[str, Site]:
    return {maker.__name__: maker() for maker in MAKERS}


@pytest.fixture(scope="module")
def found(sites: dict[str, Site], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawl]:
    with loopback(answering(list(sites.values()))) as web:
        yield crawl(web, tmp_path_factory.mktemp("systems") / "systems.db", *(f"http://{bare(site)}/" for site in sites.values()))


def bare(site: Site) -> str:
    return site.host.removeprefix("www.")


@pytest.mark.parametrize("maker", MAKERS, ids=lambda maker: maker.__name__)
def test_a_site_is_found_by_its_address_alone_and_nothing_else_is_stored(
    maker: Callable[[], Site], sites: dict[str, Site], found: Crawl
) -> None:
    site = sites[maker.__name__]
    stored = {url.partition("?redirect=")[0] for url in found.of(bare(site))}
    told = set(map(canonical, site.articles))

    assert stored <= told
    assert len(stored) >= SHARE * len(told)


def test_no_site_failed_and_nothing_went_wrong_inside(found: Crawl) -> None:
    assert found.report["failed_sites"] == []
    assert "could not be read" not in found.words
