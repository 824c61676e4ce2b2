"""Files of sitemaps by their names."""

from __future__ import annotations

import pytest

from spiders.sitemap_files import beside_news, files_of, is_of_others, is_of_posts

HOME = "http://rops.example/"


@pytest.mark.parametrize(
    "name",
    [
        "wp-sitemap-posts-post-1.xml", "wp-sitemap-posts-aktualnosc-1.xml", "post-sitemap2.xml", "aktualnosci-sitemap.xml",
        "sitemap-posts.xml", "sitemap-posts-1.xml", "sitemap-posts-2024-01.xml", "sitemap-pt-post-2024-01.xml", "blog-posts-sitemap.xml",
        "news-sitemap.xml",
        "?tx_seo%5Bsitemap%5D=news&type=1533906435",
    ],
)  # fmt: skip
def test_a_file_of_posts_is_known_by_its_name(name: str) -> None:
    assert is_of_posts(f"{HOME}{name}")
    assert not is_of_others(f"{HOME}{name}")


@pytest.mark.parametrize(
    "name",
    [
        "wp-sitemap-posts-page-1.xml", "wp-sitemap-posts-organizacja-1.xml", "wp-sitemap-posts-elementor-hf-1.xml", "page-sitemap2.xml",
        "osoba-sitemap.xml", "sitemap-pages.xml", "sitemap-pt-page-2024-01.xml", "pages-sitemap.xml", "wp-sitemap-posts-postac-1.xml",
        "?tx_seo[sitemap]=pages&type=1533906435", "?tx_seo%5Bsitemap%5D=pages",
    ],
)  # fmt: skip
def test_a_file_of_another_type_is_known_by_its_name(name: str) -> None:
    assert is_of_others(f"{HOME}{name}")
    assert not is_of_posts(f"{HOME}{name}")


@pytest.mark.parametrize(
    "name",
    ["sitemap.xml?page=2", "sitemap-1.xml", "wp-sitemap.xml", "main-sitemap.xml", "pl-sitemap.xml", "?sitemap=default", "sitemap-2024.xml"],
)
def test_a_file_whose_name_tells_no_type_may_hold_whatever_there_is(name: str) -> None:
    assert not is_of_posts(f"{HOME}{name}")
    assert not is_of_others(f"{HOME}{name}")


def test_files_of_other_types_are_told_only_beside_one_of_posts() -> None:
    others = [f"{HOME}page-sitemap.xml", f"{HOME}osoba-sitemap.xml"]

    assert beside_news([*others, f"{HOME}post-sitemap.xml", f"{HOME}sitemap-1.xml"]) == others
    assert beside_news([*others, f"{HOME}sitemap-1.xml"]) == []


def test_files_of_tags_are_left_aside_only_beside_one_of_posts() -> None:
    tags, posts, pages = (f"{HOME}{name}-sitemap.xml" for name in ("post_tag-", "post", "page"))

    assert files_of([tags, posts, pages]) == [posts, pages]
    assert files_of([tags, pages]) == [tags, pages]
