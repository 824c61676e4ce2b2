"""SmartSite: Centrum Usług Społecznych w Łąkogrodzie (made up)."""

from demo.sites.loopback import LoopbackSpider


class CusLakogrod(LoopbackSpider):
    """A site of the demo web."""

    name = "cus-lakogrod"
    institution = "Centrum Usług Społecznych w Łąkogrodzie"
    region = "czaplogrodzkie"
    allowed_domains = ["cus-lakogrod.example"]
    start_urls = ["http://cus-lakogrod.example/Aktualnosci"]
    article_addresses = (r"/Aktualnosci/Details/(?P<item>\d+)/[^/?]+$",)
