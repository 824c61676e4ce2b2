"""ROPS Katowice: WordPress, dated paths and no date in the text; events may lie seven weeks before: the path is right, the text is not.

Announcement and report of one event share a title and differ by the suffix -2. `old.` is a frozen copy of earlier years.
"""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class RopsKatowice(NewsSpider):
    """Each sub-domain is an install and a site of its own."""

    name = "rops-katowice"
    institution = "Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego"
    region, teryt = "śląskie", "24"
    evidence = "strong"
    allowed_domains = ["rops-katowice.pl"]
    start_urls = ["https://rops-katowice.pl/category/aktualnosci/"]
    feeds = ("https://rops-katowice.pl/feed/",)
    sitemaps = ("https://rops-katowice.pl/wp-sitemap.xml",)
    rest = "https://rops-katowice.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:old\.|www\.)?rops-katowice\.pl/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/(?P<post>[a-z0-9-]+)/?$",)
    listing_addresses = (r"^https?://(?:old\.|www\.)?rops-katowice\.pl/category/[a-z0-9-]+/(?:page/\d+/)?$",)
    rules = (Rules(address_date=r"/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/"),)
