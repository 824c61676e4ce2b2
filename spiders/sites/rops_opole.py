"""ROPS Opole: the main site was never seen; es. is WordPress with ?p=N and no date, pokl. one page of items under YYYY-MM-DD lines."""

from spiders.news import NewsSpider


class RopsOpole(NewsSpider):
    """The shape of the main site's addresses is assumed. A project's menu stands before the body."""

    name = "rops-opole"
    institution = "Regionalny Ośrodek Polityki Społecznej w Opolu"
    region, teryt = "opolskie", "16"
    evidence = "weak"
    allowed_domains = ["rops-opole.pl"]
    start_urls = ["https://es.rops-opole.pl/", "https://rops-opole.pl/"]
    feeds = ("https://es.rops-opole.pl/?feed=rss2",)
    rest = "https://es.rops-opole.pl/?rest_route=/wp/v2/posts"
    article_addresses = (
        r"^https?://es\.rops-opole\.pl/\?p=(?P<es>\d+)$",
        r"^https?://(?:www\.)?rops-opole\.pl/(?:[a-z0-9-]+/)*(?P<post>[a-z0-9-]{15,})/?$",
    )
    listing_addresses = (
        r"^https?://(?:es\.|www\.)?rops-opole\.pl/(?:\?paged=\d+)?$",
        r"^https?://pokl\.rops-opole\.pl/index\.php\?id=43$",
    )
