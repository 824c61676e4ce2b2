"""The marshal's office in Zielona Góra: /wiadomosci/NNNN/slug now, without a date; CMS Made Simple to about 2019, DD-MM-YYYY in its list.

Slugs are cut in mid-word and may end with a dash: the number is the identity.
"""

from spiders.news import NewsSpider


class UmLubuskie(NewsSpider):
    """The old list is one address with a page number among its parameters."""

    name = "um-lubuskie"
    institution = "Urząd Marszałkowski Województwa Lubuskiego"
    region, teryt = "lubuskie", "08"
    evidence = "medium"
    allowed_domains = ["www.lubuskie.pl", "lubuskie.pl"]
    start_urls = ["https://lubuskie.pl/wiadomosci"]
    article_addresses = (r"^https?://(?:www\.)?lubuskie\.pl/wiadomosci/(?P<news>\d+)(?:/[a-z0-9-]*)?$",)
    listing_addresses = (
        r"^https?://(?:www\.)?lubuskie\.pl/wiadomosci/?(?:\?[^#]*)?$",
        r"^https?://(?:www\.)?lubuskie\.pl/index\.php\?mact=News,[^#]*pagenumber=\d+[^#]*$",
    )
