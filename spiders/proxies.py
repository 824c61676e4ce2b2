"""The one exception to the guards: with its own flag, a demo web on loopback stands in for the hosts under `.example`."""

from __future__ import annotations

from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

DEMO_DOMAIN = ".example"  # reserved for examples (RFC 2606): no such host exists


class DemoProxy:
    """Downloader middleware: sends requests for `.example` hosts to the demo web, as to a proxy. Off unless KRONIKA_DEMO is set."""

    def __init__(self, demo: str) -> None:
        self.demo = demo

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DemoProxy:
        """Wire into a crawl; switches itself off where no demo is named."""
        if not crawler.settings["KRONIKA_DEMO"]:
            raise NotConfigured
        return cls(crawler.settings["KRONIKA_DEMO"])

    def process_request(self, request: Request) -> None:
        """Name the demo as the proxy of its own hosts, and of no other."""
        if (urlsplit(request.url).hostname or "").endswith(DEMO_DOMAIN):
            request.meta["proxy"] = self.demo
