"""Silesia for seniors, ROPS Katowice: WordPress with dated paths, no date in the text; before, a part of the marshal's portal."""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class SeniorzyRopsKatowice(NewsSpider):
    """No listing was seen: the front page and the feed are assumed. seniorzy.slaskie.pl is read with the marshal's portal."""

    name = "seniorzy-rops-katowice"
    institution = "Śląskie dla seniora – ROPS Województwa Śląskiego"
    region, teryt = "śląskie", "24"
    evidence = "medium"
    allowed_domains = ["seniorzy.rops-katowice.pl"]
    earlier_domains = ["seniorzy.slaskie.pl"]
    start_urls = ["https://seniorzy.rops-katowice.pl/"]
    feeds = ("https://seniorzy.rops-katowice.pl/feed/",)
    sitemaps = ("https://seniorzy.rops-katowice.pl/wp-sitemap.xml",)
    rest = "https://seniorzy.rops-katowice.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://seniorzy\.rops-katowice\.pl/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/(?P<post>[a-z0-9-]+)/?$",)
    listing_addresses = (r"^https?://seniorzy\.rops-katowice\.pl/(?:page/\d+/)?$",)
    rules = (Rules(address_date=r"/(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)/"),)
