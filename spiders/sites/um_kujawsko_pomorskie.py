"""The marshal's office of Kujawy and Pomerania: WordPress, /aktualnosci/slug/ and /sprawy-spoleczne/slug/, no date in the text.

Events are told without a year ("(6 marca)"); captions stand twice; tags stick to titles ("(dużo zdjęć)"). Pages of lists shift.
"""

from spiders.news import NewsSpider


class UmKujawskoPomorskie(NewsSpider):
    """The same article stands in lists by category and by tag."""

    name = "um-kujawsko-pomorskie"
    institution = "Urząd Marszałkowski Województwa Kujawsko-Pomorskiego"
    region, teryt = "kujawsko-pomorskie", "04"
    evidence = "strong"
    allowed_domains = ["kujawsko-pomorskie.pl"]
    start_urls = ["https://kujawsko-pomorskie.pl/category/aktualnosci/", "https://kujawsko-pomorskie.pl/tag/aktualnosci/"]
    feeds = ("https://kujawsko-pomorskie.pl/feed/",)
    sitemaps = ("https://kujawsko-pomorskie.pl/wp-sitemap.xml",)
    rest = "https://kujawsko-pomorskie.pl/wp-json/wp/v2/posts"
    article_addresses = (
        r"^https?://(?:www\.)?kujawsko-pomorskie\.pl/(?:aktualnosci|sprawy-spoleczne)/(?!page/)(?:[a-z0-9-]+/)*?(?P<post>[a-z0-9-]+)/?$",
    )
    listing_addresses = (r"^https?://(?:www\.)?kujawsko-pomorskie\.pl/(?:category|tag)/[a-z0-9-]+/(?:page/\d+/?)?$",)
