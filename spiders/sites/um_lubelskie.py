"""The marshal's office in Lublin: WordPress with renamed folders, /aktualnosci/slug/; listings show cut leads without titles or dates."""

from spiders.news import NewsSpider


class UmLubelskie(NewsSpider):
    """The system shows in no address; REST and feed are assumed to answer at their usual places."""

    name = "um-lubelskie"
    institution = "Urząd Marszałkowski Województwa Lubelskiego w Lublinie"
    region, teryt = "lubelskie", "06"
    evidence = "medium"
    allowed_domains = ["www.lubelskie.pl", "lubelskie.pl"]
    start_urls = ["https://www.lubelskie.pl/kategoria/aktualnosci/", "http://www.lubelskie.pl/kategoria/ogloszenia-i-komunikaty/"]
    feeds = ("https://www.lubelskie.pl/feed/",)
    sitemaps = ("https://www.lubelskie.pl/wp-sitemap.xml",)
    rest = "https://www.lubelskie.pl/wp-json/wp/v2/posts"
    article_addresses = (r"^https?://(?:www\.)?lubelskie\.pl/aktualnosci/(?P<post>[a-z0-9-]+)/?$",)
    listing_addresses = (r"^https?://(?:www\.)?lubelskie\.pl/kategoria/[a-z0-9-]+/(?:page/\d+/)?$",)
