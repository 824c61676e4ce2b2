"""Social economy of ROPS Katowice: WordPress, posts at the root, no date in the text, where a wrong year was seen: never infer from it."""

from spiders.news import NewsSpider


class EsRopsKatowice(NewsSpider):
    """The category's name stands above the body; the extracted text seen had no title."""

    name = "es-rops-katowice"
    institution = "Ekonomia społeczna – ROPS Województwa Śląskiego"
    region, teryt = "śląskie", "24"
    evidence = "medium"
    allowed_domains = ["es.rops-katowice.pl"]
    start_urls = ["http://es.rops-katowice.pl/category/szkolenia/"]
    feeds = ("https://es.rops-katowice.pl/feed/",)
    sitemaps = ("https://es.rops-katowice.pl/wp-sitemap.xml",)
    rest = "https://es.rops-katowice.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://es\.rops-katowice\.pl/(?P<post>[a-z0-9-]{10,})/?$",)
    listing_addresses = (r"^https?://es\.rops-katowice\.pl/category/[a-z0-9-]+/(?:page/\d+/)?$",)
