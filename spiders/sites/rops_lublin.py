"""ROPS Lublin: WordPress with posts at the root; no date in the text, where statute dates and deadlines do occur; contact footer."""

from spiders.news import NewsSpider


class RopsLublin(NewsSpider):
    """The day, where there is one, comes from the feed or REST."""

    name = "rops-lublin"
    institution = "Regionalny Ośrodek Polityki Społecznej w Lublinie"
    region, teryt = "lubelskie", "06"
    evidence = "medium"
    allowed_domains = ["rops.lubelskie.pl"]
    start_urls = ["http://rops.lubelskie.pl/", "http://rops.lubelskie.pl/category/aktualnosci/"]
    feeds = ("https://rops.lubelskie.pl/feed/",)
    sitemaps = ("https://rops.lubelskie.pl/wp-sitemap.xml",)
    rest = "https://rops.lubelskie.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:www\.)?rops\.lubelskie\.pl/(?P<post>[a-z0-9-]{12,})/?$",)
    listing_addresses = (r"^https?://(?:www\.)?rops\.lubelskie\.pl/(?:category/aktualnosci/)?(?:page/\d+/)?$",)
