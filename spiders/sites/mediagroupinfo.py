"""Media Group Info, local news of Warmia and Mazury: WordPress with a copy guard, posts at the root; region above the title, no date.

Initials, "DO POBRANIA:" and "error: Nie kopiuj!!!" close a text. Press releases of ROPS Olsztyn are reprinted here.
"""

from spiders.news import NewsSpider


class Mediagroupinfo(NewsSpider):
    """No listing was seen: the front page and the feed are assumed."""

    name = "mediagroupinfo"
    institution = "Media Group Info (Warmia i Mazury)"
    region, teryt = "warmińsko-mazurskie", "28"
    evidence = "medium"
    allowed_domains = ["mediagroupinfo.eu"]
    start_urls = ["https://mediagroupinfo.eu/"]
    feeds = ("https://mediagroupinfo.eu/feed/",)
    sitemaps = ("https://mediagroupinfo.eu/wp-sitemap.xml",)
    rest = "https://mediagroupinfo.eu/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:www\.)?mediagroupinfo\.eu/(?P<post>[a-z0-9-]{10,})/?$",)
    listing_addresses = (r"^https?://(?:www\.)?mediagroupinfo\.eu/(?:page/\d+/)?$",)
