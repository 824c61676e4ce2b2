"""The truth in SQL: articles, their revisions and captures, runs and the frontier; import and export. Raw responses lie in WARC files.

`archive.store.Archive` is the room's one class with a life; `archive.records` is what it tells the rooms above.
"""
