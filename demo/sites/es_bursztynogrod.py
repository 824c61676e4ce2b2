"""Custom, addresses /pl/Section/Title, archive by month: Ekonomia Społeczna w Bursztynogrodzie (made up)."""

from demo.sites.loopback import LoopbackSpider


class EsBursztynogrod(LoopbackSpider):
    """A site of the demo web."""

    name = "es-bursztynogrod"
    institution = "Ekonomia Społeczna w Bursztynogrodzie"
    region = "srebrzyckie"
    allowed_domains = ["es-bursztynogrod.example"]
    start_urls = ["http://es-bursztynogrod.example/pl/Aktualnosci"]
    sitemaps = ("http://es-bursztynogrod.example/sitemap_index.xml",)
    article_addresses = (r"/pl/Aktualnosci/[^/?]+$",)
