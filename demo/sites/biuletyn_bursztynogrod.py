"""CMS Made Simple: Biuletyn Społeczny w Bursztynogrodzie (made up)."""

from demo.sites.loopback import LoopbackSpider


class BiuletynBursztynogrod(LoopbackSpider):
    """A site of the demo web."""

    name = "biuletyn-bursztynogrod"
    institution = "Biuletyn Społeczny w Bursztynogrodzie"
    region = "srebrzyckie"
    allowed_domains = ["biuletyn-bursztynogrod.example"]
    start_urls = ["http://biuletyn-bursztynogrod.example/index.php?page=aktualnosci"]
    article_addresses = (r"[?&]cntnt01articleid=(?P<item>\d+)$",)
