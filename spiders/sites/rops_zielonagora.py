"""ROPS Zielona Góra: the region's own system, /pl/Section/Title without a number; only event dates in the text, a bare calendar below.

A renamed section leaves one page under two paths, so the title part alone is the identity. rops.lubuskie.pl is named by news of 2025.
"""

from spiders.news import NewsSpider


class RopsZielonagora(NewsSpider):
    """News were seen on polityka-spoleczna.lubuskie.pl only; the newer host is assumed to keep the shape of its addresses."""

    name = "rops-zielonagora"
    institution = "Regionalny Ośrodek Polityki Społecznej w Zielonej Górze"
    region, teryt = "lubuskie", "08"
    evidence = "medium"
    allowed_domains = ["polityka-spoleczna.lubuskie.pl", "rops.lubuskie.pl"]
    start_urls = [
        "https://polityka-spoleczna.lubuskie.pl/pl/Gorne-menu/AKTUALNOSCI",
        "https://polityka-spoleczna.lubuskie.pl/pl/Lubuska-Rada-Seniorow",
        "https://rops.lubuskie.pl/",
    ]
    article_addresses = (
        r"^https?://(?:www\.)?(?:polityka-spoleczna|rops)\.lubuskie\.pl/pl/(?:Gorne-menu/AKTUALNOSCI/|(?!Gorne-menu/)[A-Z][\w-]+/)"
        r"(?P<title>[A-Z0-9][\w.,-]+)$",
    )
    listing_addresses = (
        r"^https?://(?:www\.)?(?:polityka-spoleczna|rops)\.lubuskie\.pl/(?:pl/(?:Gorne-menu/AKTUALNOSCI|(?!Gorne-menu$)[A-Z][\w-]+))?$",
    )
