"""The only room that knows Scrapy: settings, one NewsSpider, thin adapters to the archive, one small file a site in `spiders/sites/`."""
