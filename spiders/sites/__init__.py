"""One file a site, declarative; Scrapy's loader finds them, there is no registry."""
