"""The marshal's office in Łódź: Joomla with K2, weekday and D month YYYY under the title, a stamp YYYYMMDDHHMM at the end of the slug."""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class UmLodzkie(NewsSpider):
    """One article lives under many menu paths: its slug with the stamp is its identity. Skip links above, initials below."""

    name = "um-lodzkie"
    institution = "Urząd Marszałkowski Województwa Łódzkiego"
    region, teryt = "łódzkie", "10"
    evidence = "medium"
    allowed_domains = ["www.lodzkie.pl", "lodzkie.pl"]
    start_urls = ["https://lodzkie.pl/strona-glowna/aktualnosci/itemlist", "https://www.lodzkie.pl/author/119-prasowy"]
    feeds = (
        "https://www.lodzkie.pl/strona-glowna/aktualnosci/itemlist?format=feed&type=rss",
        "https://www.lodzkie.pl/strona-glowna/aktualnosci/itemlist?format=feed&type=atom",
    )
    article_addresses = (r"^https?://(?:www\.)?lodzkie\.pl/(?:[^/?#]+/)*(?P<item>[^/?#]+-20\d{10})$",)
    listing_addresses = (
        r"^https?://(?:www\.)?lodzkie\.pl/(?:[^/?#]+/)*itemlist(?:\?start=\d+)?$",
        r"^https?://(?:www\.)?lodzkie\.pl/author/\d+-[a-z0-9-]+(?:\?start=\d+)?$",
    )
    rules = (Rules(address_date=r"-(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)\d{4}$"),)
