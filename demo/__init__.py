"""A made-up regional web with its truth known, served on loopback: for the first run, the tests, and load. Imports no other room.

    python -m demo --port 8080              serves it; http://127.0.0.1:8080/ lists the sites, /__truth__.json tells the truth
    with serve(night=1) as running: ...     the same from a program (demo.server); running.url, running.night, running.requests

The port is an HTTP proxy for the invented hosts under `.example`. From the words to the wire:

    words     the TSV files: invented places, people and institutions in their cases, topics, sentence patterns
    scenes    slots bound to them: a pattern becomes a sentence
    stories   a title, a lead and passages from a seed
    hosts     the sites, each one declaration (declarations): an institution, a layout (layouts, homemade, skeletons/), what is odd
    nights    which posts a site shows on a night: new, edited, removed
    pages     posts and listings as HTML, with the layout's debris (debris.tsv) and editor's markup (markup)
    services  feeds, sitemaps, REST, robots.txt; traps: what is no article
    webs      every host with all its answers; truths: what a reader should have found; server: the port

No clock and no chance that is not seeded: the same night is the same bytes everywhere. docs/demo.md tells how to add a site.
"""
