"""The extraction room: a saved page in, an Article out. Pure: no network, no SQL, no Scrapy, no clock, no settings.

The flow, one module a stage: decoding -> blocks -> debris -> titles -> dates -> bodies -> attachments -> institutions -> kinds.
The one door is `pipeline.extract.extract`; what travels is in `pipeline.records`; what a site may declare is in `pipeline.rules`.
"""
