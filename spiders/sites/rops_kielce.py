"""ROPS Kielce: a category of the marshal's WordPress portal, which pages by /strona/N/; posts at the root, no date in any text.

Addresses do not tell ROPS from portal: the category's listing does. Only the series of the board's
sittings and the one post that was seen in the portal's own category are kept out by their slugs.
"""

from spiders.news import NewsSpider


class RopsKielce(NewsSpider):
    """The institution has no host of its own. Titles may be bilingual, with Ukrainian after a slash."""

    name = "rops-kielce"
    institution = "Regionalny Ośrodek Polityki Społecznej Urzędu Marszałkowskiego Województwa Świętokrzyskiego"
    region, teryt = "świętokrzyskie", "26"
    evidence = "medium"
    allowed_domains = ["swietokrzyskie.pro"]
    earlier_domains = ["rops.sejmik.kielce.pl"]
    start_urls = [
        "https://www.swietokrzyskie.pro/category/urzad-marszalkowski/departamenty/regionalny-osrodek-polityki-spolecznej/"
        "aktualnosci-regionalnego-osrodka-polityki-spolecznej/",
    ]
    article_addresses = (
        r"^https?://(?:www\.)?swietokrzyskie\.pro/(?!z-prac-zarzadu-wojewodztwa-|trwa-wielkanocny-kiermasz-ekonomii-spolecznej/?$)"
        r"(?P<post>[a-z0-9-]{10,})/?$",
    )
    listing_addresses = (
        r"^https?://(?:www\.)?swietokrzyskie\.pro/category/urzad-marszalkowski/departamenty/regionalny-osrodek-polityki-spolecznej/"
        r"(?:[a-z0-9-]+/)*(?:strona/\d+/)?$",
    )
    listing_links = "a[href*='/strona/']"
