"""Custom, addresses N,Slug.html: Obserwatorium Społeczne w Sowiborze (made up)."""

from demo.sites.loopback import LoopbackSpider
from pipeline.rules import Rules


class ObserwatoriumSowibor(LoopbackSpider):
    """A site of the demo web."""

    name = "obserwatorium-sowibor"
    institution = "Obserwatorium Społeczne w Sowiborze"
    region = "sowiborsko-mgławickie"
    allowed_domains = ["obserwatorium-sowibor.example"]
    start_urls = ["http://obserwatorium-sowibor.example/1,Aktualnosci.html"]
    article_addresses = (r"/\d{4}/\d\d/(?P<news>\d+),[^/?]+\.html$",)
    rules = (Rules(address_date=r"/(?P<y>\d{4})/(?P<m>\d\d)/\d+,"),)
