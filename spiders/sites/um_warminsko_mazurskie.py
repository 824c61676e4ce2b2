"""The marshal's office of Warmia and Mazury: Joomla, /section/aktualnosci/NNNN-slug, no date in the text, partners' logos below.

The section on social policy is ROPS Olsztyn's and a site of its own; number 8048 of it was read as a page of the portal.
"""

from spiders.news import NewsSpider


class UmWarminskoMazurskie(NewsSpider):
    """All sections but `polityka-spoleczna`, which `rops-olsztyn` reads."""

    name = "um-warminsko-mazurskie"
    institution = "Urząd Marszałkowski Województwa Warmińsko-Mazurskiego"
    region, teryt = "warmińsko-mazurskie", "28"
    evidence = "medium"
    allowed_domains = ["warmia.mazury.pl"]
    start_urls = ["https://warmia.mazury.pl/"]
    article_addresses = (
        r"^https?://(?:www\.)?warmia\.mazury\.pl/(?!polityka-spoleczna/)[a-z0-9-]+/(?:[a-z0-9-]+/)*(?P<joomla>\d+)-[a-z0-9-]+$",
    )
    listing_addresses = (
        r"^https?://(?:www\.)?warmia\.mazury\.pl/(?:(?!polityka-spoleczna/)[a-z0-9-]+/(?:[a-z0-9-]+/)*aktualnosci(?:\?start=\d+)?)?$",
    )
    page_addresses = (r"^https?://(?:www\.)?warmia\.mazury\.pl/polityka-spoleczna/aktualnosci/8048-[a-z0-9-]+$",)
