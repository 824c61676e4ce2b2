"""Drupal: Regionalny Ośrodek Polityki Społecznej w Czaplogrodzie (made up)."""

from demo.sites.loopback import LoopbackSpider


class RopsCzaplogrod(LoopbackSpider):
    """A site of the demo web."""

    name = "rops-czaplogrod"
    institution = "Regionalny Ośrodek Polityki Społecznej w Czaplogrodzie"
    region = "czaplogrodzkie"
    allowed_domains = ["rops-czaplogrod.example"]
    start_urls = ["http://rops-czaplogrod.example/aktualnosci"]
    article_addresses = (r"/node/(?P<node>\d+)$",)
