"""WordPress: Regionalny Ośrodek Polityki Społecznej w Zaleskowie (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsZaleskowo(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-zaleskowo"
    institution = "Regionalny Ośrodek Polityki Społecznej w Zaleskowie"
    region = "zalesko-jeziorne"
    allowed_domains = ["rops-zaleskowo.example"]
    start_urls = ["http://rops-zaleskowo.example/category/aktualnosci/"]
    feeds = ("http://rops-zaleskowo.example/feed/",)
    sitemaps = ("http://rops-zaleskowo.example/wp-sitemap.xml",)
    rest = "http://rops-zaleskowo.example/wp-json/wp/v2/posts"
    article_addresses = (r"/\d{4}/\d\d/\d\d/[^/?]+/$",)
