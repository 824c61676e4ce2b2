"""The marshal's office of Warmia and Mazury: Joomla, /section/aktualnosci/NNNN-slug, no date in the text, partners' logos below."""

from spiders.news import NewsSpider


class UmWarminskoMazurskie(NewsSpider):
    """Only the section on social policy; ROPS Olsztyn publishes there too."""

    name = "um-warminsko-mazurskie"
    institution = "Urząd Marszałkowski Województwa Warmińsko-Mazurskiego"
    region, teryt = "warmińsko-mazurskie", "28"
    allowed_domains = ["warmia.mazury.pl"]
    start_urls = ["https://warmia.mazury.pl/polityka-spoleczna/aktualnosci"]
    article_addresses = (r"^https?://(?:www\.)?warmia\.mazury\.pl/[a-z0-9-]+/(?:[a-z0-9-]+/)*(?P<joomla>\d+)-[a-z0-9-]+$",)
