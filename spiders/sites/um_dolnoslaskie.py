"""The marshal's office of Lower Silesia: TYPO3, "Dodano: DD-MM-YYYY" after the title, paging by links with a cHash; slugs are cut."""

from spiders.news import NewsSpider


class UmDolnoslaskie(NewsSpider):
    """A cHash cannot be made up: the pages of a listing are asked for as they are linked."""

    name = "um-dolnoslaskie"
    institution = "Urząd Marszałkowski Województwa Dolnośląskiego"
    region, teryt = "dolnośląskie", "02"
    evidence = "medium"
    allowed_domains = ["umwd.dolnyslask.pl"]
    start_urls = ["https://umwd.dolnyslask.pl/urzad/aktualnosci/"]
    article_addresses = (r"^https?://(?:www\.)?umwd\.dolnyslask\.pl/(?:[a-z0-9-]+/)+artykul/(?P<article>[a-z0-9-]+)/?(?:\?[^#]*)?$",)
    listing_addresses = (
        r"^https?://(?:www\.)?umwd\.dolnyslask\.pl/(?:[a-z0-9-]+/)*aktualnosci/(?:browse/\d+/)?(?:\?cHash=[0-9a-f]+(?:&no_cache=1)?)?$",
    )
    listing_links = "a[href*='/browse/']"
