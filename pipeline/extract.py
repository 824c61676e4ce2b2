"""The one door of the pipeline: a page in, an article out."""

from __future__ import annotations

from pipeline import articles, bodies, dates, kinds, titles
from pipeline.articles import Story
from pipeline.debris import marking
from pipeline.pages import open_page
from pipeline.records import Article, Dating, Layout, Page
from pipeline.rules import GENERIC, Rules


def extract(page: Page, rules: Rules = GENERIC) -> Article:
    """Return what a page says, what was left out and why, and how far to trust it. Never raises for what a page holds."""
    opened = open_page(page, rules)
    marks = marking.mark(opened.blocks)
    title = titles.find(opened.blocks, marks, opened.metadata, page.url)
    body = bodies.find(opened.blocks, marks, title.index)
    layout = Layout(opened.blocks, marks, title.index, body)
    kind = kinds.find(layout, title.text, opened.metadata, page.url)
    dating = dates.find(page, opened.metadata, layout, rules) if kind == "article" else Dating()
    article = articles.write(page, opened, Story(kind, title, layout, dating))
    return articles.with_institutions(article, rules.region)
