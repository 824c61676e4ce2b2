"""ROPS Białystok: two WordPress installs in folders, /rops/?p=N and /andrzej3/?p=N; only event dates in the text, a data clause below."""

from spiders.news import NewsSpider


class RopsBialystok(NewsSpider):
    """The numbers of the two installs overlap: the folder belongs to the identity. REST tells the day where it answers."""

    name = "rops-bialystok"
    institution = "Regionalny Ośrodek Polityki Społecznej w Białymstoku"
    region, teryt = "podlaskie", "20"
    evidence = "strong"
    allowed_domains = ["rops-bialystok.pl"]
    start_urls = ["http://www.rops-bialystok.pl/rops/", "http://www.rops-bialystok.pl/andrzej3/"]
    feeds = ("http://www.rops-bialystok.pl/rops/?feed=rss2",)
    rest = "http://www.rops-bialystok.pl/rops/?rest_route=/wp/v2/posts"
    article_addresses = (
        r"^https?://(?:www\.)?rops-bialystok\.pl/rops/\?p=(?P<rops>\d+)$",
        r"^https?://(?:www\.)?rops-bialystok\.pl/andrzej3/\?p=(?P<andrzej3>\d+)$",
    )
    listing_addresses = (r"^https?://(?:www\.)?rops-bialystok\.pl/(?:rops|andrzej3)/(?:\?paged=\d+)?$",)
    page_addresses = (r"^https?://(?:www\.)?rops-bialystok\.pl/(?:rops|andrzej3)/\?page_id=\d+$",)
