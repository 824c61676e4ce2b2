"""The marshal's office in Opole: WordPress with paths by month, /YYYY/MM/slug/; no day in the text, template leaks and emoji bullets."""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class UmOpolskie(NewsSpider):
    """The path tells the month; the day needs REST or JSON-LD."""

    name = "um-opolskie"
    institution = "Urząd Marszałkowski Województwa Opolskiego"
    region, teryt = "opolskie", "16"
    evidence = "medium"
    allowed_domains = ["www.opolskie.pl", "opolskie.pl"]
    start_urls = ["https://www.opolskie.pl/category/aktualnosci/"]
    feeds = ("https://www.opolskie.pl/feed/",)
    sitemaps = ("https://www.opolskie.pl/wp-sitemap.xml",)
    rest = "https://www.opolskie.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:www\.)?opolskie\.pl/(?P<y>\d{4})/(?P<m>\d\d)/(?P<post>[a-z0-9-]+)/?$",)
    listing_addresses = (r"^https?://(?:www\.)?opolskie\.pl/category/[a-z0-9-]+/(?:page/\d+/?)?$",)
    rules = (Rules(address_date=r"/(?P<y>\d{4})/(?P<m>\d\d)/"),)
