"""WRZOS, a finished national project: ?id=N under one folder, YYYY-MM-DD under the title, or alone on the first line."""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class WrzosProjekt118(NewsSpider):
    """A site of no voivodeship. Lines that hold but a space stand between paragraphs."""

    name = "wrzos-projekt118"
    institution = "WRZOS – projekt 1.18 Standardy w pomocy"
    evidence = "medium"
    allowed_domains = ["wrzos.org.pl"]
    earlier_domains = ["standardypomocy.pl"]
    start_urls = ["http://www.wrzos.org.pl/projekt1.18/?m=1"]
    article_addresses = (r"^https?://(?:www\.)?wrzos\.org\.pl/projekt1\.18/\?id=(?P<id>\d+)&m=\d+$",)
    listing_addresses = (r"^https?://(?:www\.)?wrzos\.org\.pl/projekt1\.18/(?:\?m=\d+)?$",)
    rules = (Rules(published="//p[translate(normalize-space(), '0123456789', '0000000000')='0000-00-00']"),)
