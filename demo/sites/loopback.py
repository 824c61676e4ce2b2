"""What the demo's spiders share: nothing on loopback needs to wait."""

from typing import ClassVar

from spiders.news import NewsSpider


class LoopbackSpider(NewsSpider):
    """A spider of a demo site."""

    custom_settings = {"DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 4}
    in_flight_limit: ClassVar[int] = 12
