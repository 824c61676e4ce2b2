"""Custom, a time stamp at the end of the slug: Starostwo Powiatowe w Paprotkowie (made up)."""

from demo.sites.loopback import LoopbackSpider
from pipeline.rules import Rules


class PowiatPaprotkowo(LoopbackSpider):
    """A site of the demo web."""

    name = "powiat-paprotkowo"
    institution = "Starostwo Powiatowe w Paprotkowie"
    region = "zalesko-jeziorne"
    allowed_domains = ["powiat-paprotkowo.example"]
    start_urls = ["http://powiat-paprotkowo.example/wiadomosci"]
    article_addresses = (r"/artykul/[a-z0-9-]+-(?P<stamp>\d{12})$",)
    rules = (Rules(address_date=r"-(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)\d{4}$"),)
