"""Scrapy's settings: identify honestly, one request at a time, nothing that opens a door (product.md, Security). Alphabetical."""

import os

from scrapy.settings import default_settings

BOT_NAME = "kronika"
CONTACT = os.environ.get("KRONIKA_CONTACT", "no contact given")

CONCURRENT_REQUESTS_PER_DOMAIN = 1
COOKIES_ENABLED = False
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "pl,en;q=0.5",
}
DOWNLOADER_MIDDLEWARES = {
    # Scrapy's own off-site filter drops a redirect without a word (facts.md); AddressGuard refuses it with a reason.
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "spiders.guards.AddressGuard": 50,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,  # RobotsAgain is the same, and asks again
    "spiders.politeness.RobotsAgain": 100,
    "spiders.politeness.RobotsGuard": 105,  # after robots.txt was asked for (100)
    "spiders.politeness.RobotsOnce": 106,
    "spiders.politeness.RetryAfter": 560,  # sees a busy answer before Scrapy asks again (550)
    "spiders.proxies.DemoProxy": 740,
}
DOWNLOAD_DELAY = 1.0  # seconds
DOWNLOAD_DELAY_JITTER = 0  # the delay is a promise, not a disguise
DOWNLOAD_HANDLERS = {"data": None, "file": None, "ftp": None, "s3": None}
DOWNLOAD_MAXSIZE = 32 * 1024 * 1024  # bytes; with Scrapy's default a gzip bomb of 0.6 MB takes 1.3 GB (facts.md)
DOWNLOAD_TIMEOUT = 60  # seconds
DOWNLOAD_VERIFY_CERTIFICATES = True
DOWNLOAD_WARNSIZE = 8 * 1024 * 1024
EXTENSIONS = {"spiders.politeness.CrawlDelay": 500}
FEED_EXPORT_ENCODING = "utf-8"
HTTPERROR_ALLOWED_CODES = [304, 404, 410]  # the frontier settles these itself
KRONIKA_ARCHIVE = os.environ.get("KRONIKA_ARCHIVE", "archive.db")
KRONIKA_DEMO = None  # the address of a demo web that stands in for hosts under .example
KRONIKA_LOOPBACK = False  # whether a site on loopback may be asked, as --allow-loopback says
KRONIKA_SECOND_TRY = 60.0  # seconds after which a start that failed for a moment is asked again, once
LOG_FORMATTER = "spiders.reporting.QuietFormatter"
LOG_LEVEL = "INFO"
MEMUSAGE_LIMIT_MB = 2048
METAREFRESH_ENABLED = False
REDIRECT_MAX_TIMES = 5
REMOTE_CONTROL_ENABLED = False  # new in Scrapy 2.19 and on by default; it runs arbitrary code (facts.md)
# What took a minute and came to no end holds its site; the frontier asks for it again on later nights, a run does not three times in a row.
RETRY_EXCEPTIONS = [it for it in default_settings.RETRY_EXCEPTIONS if it != "scrapy.exceptions.DownloadTimeoutError"]
RETRY_GIVE_UP_LOG_LEVEL = "INFO"  # the report tells it in words
RETRY_TIMES = 2
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "Kronika"
SPIDER_LOADER_CLASS = "spiders.loading.DefinitionLoader"  # a file that is broken must not keep the other sites back
SPIDER_MODULES = ["spiders.sites"]
TELNETCONSOLE_ENABLED = False
TWISTED_DNS_RESOLVER = "spiders.guards.PublicResolver"
URLLENGTH_LIMIT = 0  # Scrapy would drop what is longer without a word; AddressGuard refuses it with a reason
USER_AGENT = f"Mozilla/5.0 (compatible; Kronika/0.1; {CONTACT})"  # rops.krakow.pl answers 403 to agents that are not browser-like
