"""DOPS Wrocław: WordPress with addresses at the root; no article was ever seen, only a static page of several undated notices."""

from spiders.news import NewsSpider


class DopsWroclaw(NewsSpider):
    """Listing, feed and REST are assumed from the system. Its social-economy news stand on kupujespolecznie.pl."""

    name = "dops-wroclaw"
    institution = "Dolnośląski Ośrodek Polityki Społecznej"
    region, teryt = "dolnośląskie", "02"
    evidence = "weak"
    allowed_domains = ["dops.wroc.pl"]
    start_urls = ["https://dops.wroc.pl/", "https://dops.wroc.pl/aktualnosci/"]
    feeds = ("https://dops.wroc.pl/feed/",)
    sitemaps = ("https://dops.wroc.pl/wp-sitemap.xml",)
    rest = "https://dops.wroc.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:www\.)?dops\.wroc\.pl/(?!pomoc-spoleczna)(?P<post>[a-z0-9-]{12,})/?$",)
    listing_addresses = (r"^https?://(?:www\.)?dops\.wroc\.pl/(?:aktualnosci/)?(?:page/\d+/)?$",)
    page_addresses = (r"^https?://(?:www\.)?dops\.wroc\.pl/(?:pomoc-spoleczna/?|bip/.*)$",)
