"""Social economy of ROPS Rzeszów: WordPress, posts at the root, "Dodano D month YYYY" after a title repeated with the site's name.

The listing holds whole articles without dates and changes under a fixed address.
"""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class EsRopsRzeszow(NewsSpider):
    """Reports of the same events stand on www.rops.rzeszow.pl with another date."""

    name = "es-rops-rzeszow"
    institution = "Podkarpacka Ekonomia Społeczna – ROPS Rzeszów"
    region, teryt = "podkarpackie", "18"
    evidence = "strong"
    allowed_domains = ["es.rops.rzeszow.pl"]
    start_urls = ["https://es.rops.rzeszow.pl/category/aktualnosci/"]
    feeds = ("https://es.rops.rzeszow.pl/feed/",)
    sitemaps = ("https://es.rops.rzeszow.pl/wp-sitemap.xml",)
    rest = "https://es.rops.rzeszow.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://es\.rops\.rzeszow\.pl/(?P<post>[a-z0-9-]{10,})/?$",)
    listing_addresses = (r"^https?://es\.rops\.rzeszow\.pl/category/[a-z0-9-]+/(?:page/\d+/)?$",)
    rules = (Rules(debris="//p[starts-with(normalize-space(), 'Obraz autorstwa http')]"),)
