"""The marshal's office in Kielce: WordPress, posts at the root, paging by /strona/N/, no date in the text; captions above, source below.

Serial titles ("Z prac Zarządu ...") repeat and differ by a number at the end of the slug. A category of it is ROPS Kielce.
"""

from spiders.news import NewsSpider


class UmSwietokrzyskie(NewsSpider):
    """What the ROPS category lists is read by `rops-kielce`: addresses alone cannot tell the two apart."""

    name = "um-swietokrzyskie"
    institution = "Urząd Marszałkowski Województwa Świętokrzyskiego"
    region, teryt = "świętokrzyskie", "26"
    evidence = "strong"
    allowed_domains = ["swietokrzyskie.pro"]
    start_urls = ["https://www.swietokrzyskie.pro/category/wojewodztwo-swietokrzyskie/z-regionu/"]
    feeds = ("https://www.swietokrzyskie.pro/feed/",)
    sitemaps = ("https://www.swietokrzyskie.pro/wp-sitemap.xml",)
    rest = "https://www.swietokrzyskie.pro/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:www\.)?swietokrzyskie\.pro/(?P<post>[a-z0-9-]{10,})/?$",)
    listing_addresses = (
        r"^https?://(?:www\.)?swietokrzyskie\.pro/category/(?!urzad-marszalkowski/departamenty/regionalny-osrodek-polityki-spolecznej/)"
        r"(?:[a-z0-9-]+/)+$",
    )
    listing_links = "a[href*='/strona/']"
