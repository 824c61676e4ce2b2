"""The marshal's office in Gdańsk: WordPress since 2020, posts at the root, no date in the text; an archive notice on migrated pages."""

from spiders.news import NewsSpider


class UmPomorskie(NewsSpider):
    """An image's address may stand as a line of text, the title twice, tags in brackets within it."""

    name = "um-pomorskie"
    institution = "Urząd Marszałkowski Województwa Pomorskiego"
    region, teryt = "pomorskie", "22"
    evidence = "medium"
    allowed_domains = ["pomorskie.eu"]
    start_urls = ["https://pomorskie.eu/aktualnosci/"]
    feeds = ("https://pomorskie.eu/feed/",)
    sitemaps = ("https://pomorskie.eu/wp-sitemap.xml",)
    rest = "https://pomorskie.eu/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:www\.)?pomorskie\.eu/(?P<post>[a-z0-9-]{15,})/?$",)
    listing_addresses = (r"^https?://(?:www\.)?pomorskie\.eu/aktualnosci/(?:page/\d+/?)?$",)
    page_addresses = (r"^https?://(?:www\.)?pomorskie\.eu/departamenty/(?:[a-z0-9-]+/)*$",)
