"""ROPS Toruń: Joomla, archives by year (/NN-archiwum-YYYY/NNNN-slug), no date in the text; an e-mail cloak and office hours below.

Listings hold whole intro texts without titles or dates; four hosts serve the same articles under the same numbers.
"""

from pipeline.rules import Rules
from spiders.news import NewsSpider


class RopsTorun(NewsSpider):
    """The number is the identity on every host; the year of the archive is all that tells when."""

    name = "rops-torun"
    institution = "Regionalny Ośrodek Polityki Społecznej w Toruniu"
    region, teryt = "kujawsko-pomorskie", "04"
    evidence = "strong"
    allowed_domains = ["rops.torun.pl", "ropstorun.home.pl"]
    start_urls = ["https://www.rops.torun.pl/"]
    feeds = ("https://www.rops.torun.pl/?format=feed&type=rss", "https://www.rops.torun.pl/?format=feed&type=atom")
    article_addresses = (
        r"^https?://(?:www\.|inforenior\.)?rops\.torun\.pl/\d+-archiwum-(?P<year>\d{4})/(?P<joomla>\d+)-[a-z0-9-]+$",
        r"^https?://(?:www\.)?(?:rops\.torun|ropstorun\.home)\.pl/(?:[a-z0-9-]+/)+(?P<joomla>\d+)-[a-z0-9-]+$",
    )
    listing_addresses = (
        r"^https?://(?:www\.|inforenior\.)?rops\.torun\.pl/(?:\d+-archiwum-\d{4})?(?:\?start=\d+)?$",
        r"^https?://(?:www\.)?ropstorun\.home\.pl/2-uncategorised(?:\?start=\d+)?$",
    )
    rules = (Rules(address_date=r"/\d+-archiwum-(?P<y>\d{4})/"),)
