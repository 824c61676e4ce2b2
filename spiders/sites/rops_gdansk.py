"""ROPS Gdańsk: WordPress with dated paths since 2020, the day also around the author block; Liferay before, without any date.

Category line above the title, title twice, tags in brackets within it ("[RELACJA]"); Liferay leaks `$image_alt` and session parameters.
"""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class RopsGdansk(NewsSpider):
    """The path tells the day that some pages lose; the Liferay slug is one article under both of its paths."""

    name = "rops-gdansk"
    institution = "Regionalny Ośrodek Polityki Społecznej UMWP (Gdańsk)"
    region, teryt = "pomorskie", "22"
    evidence = "strong"
    allowed_domains = ["rops.pomorskie.eu"]
    start_urls = ["https://rops.pomorskie.eu/aktualnosci/"]
    feeds = ("https://rops.pomorskie.eu/feed/",)
    sitemaps = ("https://rops.pomorskie.eu/wp-sitemap.xml",)
    rest = "https://rops.pomorskie.eu/wp-json/wp/v2/posts"
    article_addresses = (
        r"^https?://rops\.pomorskie\.eu/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/(?P<post>[a-z0-9-]+)/?$",
        r"^https?://rops\.pomorskie\.eu/-/(?P<liferay>[a-z0-9-]+)$",
        r"^https?://rops\.pomorskie\.eu/aktualnosci/-/asset_publisher/\w+/content/(?P<liferay>[a-z0-9-]+)(?:\?[^#]*)?$",
    )
    listing_addresses = (
        r"^https?://rops\.pomorskie\.eu/aktualnosci/?(?:page/\d+/)?$",
        r"^https?://rops\.pomorskie\.eu/aktualnosci\?_101_INSTANCE_\w+_cur=\d+$",
    )
    rules = (
        Rules(
            address=r"/\d{4}/\d\d/\d\d/",
            address_date=r"/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/",
            debris="//p[starts-with(normalize-space(), 'Dodatkowych informacji może udzielić Ci')]",
        ),
    )
