"""MCPS Warszawa: WordPress now, a Joomla copy at last.mcps.com.pl, Drupal sub-sites for seniors; no date in any text seen.

The accessibility page tells when the web site was published: no article's date. A new site was announced for 2024.
"""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class McpsWarszawa(NewsSpider):
    """The sub-sites' archives by year are all that tells when an old article appeared."""

    name = "mcps-warszawa"
    institution = "Mazowieckie Centrum Polityki Społecznej"
    region, teryt = "mazowieckie", "14"
    evidence = "strong"
    allowed_domains = ["mcps.com.pl"]
    start_urls = ["https://mcps.com.pl/aktualnosci/", "http://seniorzy.mcps.com.pl/news_2016"]
    feeds = ("https://mcps.com.pl/feed/",)
    sitemaps = ("https://mcps.com.pl/wp-sitemap.xml",)
    rest = "https://mcps.com.pl/wp-json/wp/v2/posts"
    article_addresses = (
        r"^https?://last\.mcps\.com\.pl/(?P<joomla>\d+)-[a-z0-9-]+$",
        r"^https?://(?:old)?seniorzy\.mcps\.com\.pl/artyku(?:%C5%82|ł)/(?P<seniors>[^/?#]+)$",
        r"^https?://(?:www\.)?mcps\.com\.pl/(?:aktualnosci/)?(?P<post>[a-z0-9-]{15,})/?$",
    )
    listing_addresses = (
        r"^https?://(?:www\.)?mcps\.com\.pl/(?:aktualnosci/)?(?:page/\d+/|\?start=\d+)?$",
        r"^https?://(?:old)?seniorzy\.mcps\.com\.pl/news_\d{4}(?:\?page=\d+)?$",
    )
    page_addresses = (r"^https?://(?:www\.)?mcps\.com\.pl/o-nas/?$",)
    rules = (Rules(address=r"/news_\d{4}/", address_date=r"/news_(?P<y>\d{4})/"),)
