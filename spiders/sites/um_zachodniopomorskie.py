"""The marshal's office in Szczecin: Drupal, whose lists may be empty ("Brak wpisów do wyświetlenia."); no article was seen."""

from spiders.news import NewsSpider


class UmZachodniopomorskie(NewsSpider):
    """What a listing links to decides. The section on social policy is the site `rops-szczecin`; rowne. mirrors the paths of the portal."""

    name = "um-zachodniopomorskie"
    institution = "Urząd Marszałkowski Województwa Zachodniopomorskiego"
    region, teryt = "zachodniopomorskie", "32"
    evidence = "weak"
    allowed_domains = ["www.wzp.pl", "wzp.pl"]
    start_urls = ["https://www.wzp.pl/aktualnosci"]
    listing_addresses = (r"^https?://(?:www\.|rowne\.)?wzp\.pl/aktualnosci/?(?:\?page=\d+)?$",)
