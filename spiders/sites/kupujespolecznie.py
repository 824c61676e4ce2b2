"""Social economy of DOPS Wrocław: WordPress with a post type of its own, /page_aktualnosci/slug/; deadlines in the text, no date of it."""

from spiders.news import NewsSpider


class Kupujespolecznie(NewsSpider):
    """A section's name stands above the title, forms to fill in below."""

    name = "kupujespolecznie"
    institution = "Dolnośląska Ekonomia Społeczna – DOPS"
    region, teryt = "dolnośląskie", "02"
    evidence = "medium"
    allowed_domains = ["kupujespolecznie.pl"]
    start_urls = ["https://kupujespolecznie.pl/aktualnosci/"]
    rest = "https://kupujespolecznie.pl/wp-json/wp/v2/page_aktualnosci"
    article_addresses = (r"^https?://kupujespolecznie\.pl/page_aktualnosci/(?P<post>[a-z0-9-]+)/?$",)
    listing_addresses = (r"^https?://kupujespolecznie\.pl/aktualnosci/(?:page/\d+/)?$",)
