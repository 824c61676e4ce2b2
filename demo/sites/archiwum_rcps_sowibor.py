"""Custom, the day in path and breadcrumb: Regionalne Centrum Polityki Społecznej w Sowiborze (archiwum) (made up)."""

from demo.sites.loopback import LoopbackSpider
from pipeline.rules import Rules


class ArchiwumRcpsSowibor(LoopbackSpider):
    """A site of the demo web."""

    name = "archiwum-rcps-sowibor"
    institution = "Regionalne Centrum Polityki Społecznej w Sowiborze (archiwum)"
    region = "sowiborsko-mgławickie"
    allowed_domains = ["archiwum.rcps-sowibor.example"]
    start_urls = ["http://archiwum.rcps-sowibor.example/2/2/"]
    article_addresses = (r"/\d\d_\d\d_\d{4}_r_/(?P<news>\d+)/$",)
    rules = (Rules(address_date=r"/(?P<d>\d\d)_(?P<m>\d\d)_(?P<y>\d{4})_r_/"),)
