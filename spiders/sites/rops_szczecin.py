"""ROPS Szczecin: a section of the marshal's Drupal portal, whose lists may be empty ("Brak wpisów do wyświetlenia."); no article was seen.

The unit is to move and change its form by the end of 2027. ois.wzp.pl is a frozen Joomla kept as static files.
"""

from spiders.news import NewsSpider


class RopsSzczecin(NewsSpider):
    """The institution has no host of its own and is the least covered of all: what a listing links to decides."""

    name = "rops-szczecin"
    institution = "Regionalny Ośrodek Polityki Społecznej UMWZ (Szczecin)"
    region, teryt = "zachodniopomorskie", "32"
    evidence = "weak"
    allowed_domains = ["rowne.wzp.pl", "rops.wzp.pl"]
    earlier_domains = ["ois.wzp.pl"]
    start_urls = [
        "https://rowne.wzp.pl/dla-mieszkancow/polityka-spoleczna/programy-spoleczne/koordynacja-polityki-spolecznej-na-pomorzu-zachodnim",
    ]
    listing_addresses = (r"^https?://rowne\.wzp\.pl/dla-mieszkancow/polityka-spoleczna(?:/[a-z0-9-]+)*(?:\?page=\d+)?$",)
