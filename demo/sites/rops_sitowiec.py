"""WordPress, the day only in the address: Regionalny Ośrodek Polityki Społecznej, filia w Sitowcu Starym (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsSitowiec(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-sitowiec"
    institution = "Regionalny Ośrodek Polityki Społecznej, filia w Sitowcu Starym"
    region = "czaplogrodzkie"
    allowed_domains = ["rops-sitowiec.example"]
    start_urls = ["http://rops-sitowiec.example/aktualnosci/"]
    sitemaps = ("http://rops-sitowiec.example/wp-sitemap.xml",)
    article_addresses = (r"/\d{4}/\d\d/\d\d/[^/?]+/$",)
