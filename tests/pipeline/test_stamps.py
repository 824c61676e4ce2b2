"""Moments written for machines into a page's text: a change's is never the publication's, and no reader's word."""

from __future__ import annotations

from offices import FIRST, SECOND, lines, new

STAMP = "<span class='updated snippet-hidden'>2021-01-04T09:15:40+01:00</span>"


def test_a_moment_called_updated_is_a_change_and_leaves_the_line_that_the_reader_sees():
    line = f"By <span class=vcard>ks. Marek Zdun</span>|{STAMP}<span>15 kwietnia, 2019</span>|<a href='/w'>Wydarzenia</a>"
    for article in (new(f"<div class='meta-info'>{line}</div><p>{FIRST}</p><p>{SECOND}</p>"), new(f"<p>{FIRST}</p><p>{SECOND}</p>{line}")):
        assert (str(article.published), str(article.modified)) == ("2019-04-15", "2021-01-04")
        assert lines(article) == [FIRST, SECOND]


def test_what_shares_the_hiding_class_of_such_a_moment_is_hidden():
    hidden = f"<span class='entry-title snippet-hidden'>Nabór</span><span class='vcard snippet-hidden'>admin</span>{STAMP}"
    article = new(f"{hidden}<div class=post><p>{FIRST}</p><p>{SECOND}</p></div>")

    assert (article.published, str(article.modified)) == (None, "2021-01-04")
    assert lines(article) == [FIRST, SECOND]


def test_a_day_in_the_readers_form_is_read_whatever_its_class_says():
    for line in (
        "<span class='post-date updated'>8 kwietnia 2019</span>",
        "<time class='entry-date published updated' datetime='2019-04-08T10:00:00+02:00'>8 kwietnia 2019</time>",
        "<span class='date updated'>2019-04-08</span>",
    ):
        assert str(new(f"{line}<p>{FIRST}</p><p>{SECOND}</p>").published) == "2019-04-08"


def test_the_day_of_a_change_right_beside_that_of_the_publication_is_a_change_in_either_order():
    change = "<time class='updated' datetime='2024-02-02T10:00:00+01:00'>2 lutego 2024</time>"
    published = "<time class='entry-date published' datetime='2023-05-04T10:00:00+02:00'>4 maja 2023</time>"
    for line in (change + published, published + change):
        article = new(f"<div class=meta><span class='posted-on'>{line}</span></div><p>{FIRST}</p><p>{SECOND}</p>")
        assert (str(article.published), str(article.modified)) == ("2023-05-04", "2024-02-02")
        assert lines(article) == [FIRST, SECOND]


def test_moments_of_several_stories_tell_no_change():
    other = "<div class=card><span class='updated'>2022-03-03T08:00:00Z</span><p>Nowa szkoła</p></div>"

    assert new(f"{STAMP}<p>{FIRST}</p><p>{SECOND}</p>{other}").modified is None


def test_the_day_that_readers_see_when_they_point_at_a_distance_dates():
    for day in ("31 maja 2021 12:00", "pon., 31 maja 2021", "2021-05-31 12:00"):
        article = new(f"<div class=x><span title='{day}'>3 lata temu</span></div><p>{FIRST}</p><p>{SECOND}</p>")
        assert (str(article.published), lines(article)) == ("2021-05-31", [FIRST, SECOND])


def test_a_title_that_tells_no_day_and_one_of_other_words_date_nothing():
    for line in ("<span title='Dodano dawno'>3 lata temu</span>", "<span title='31 maja 2021'>Kalendarium</span>"):
        assert new(f"<div class=x>{line}</div><p>{FIRST}</p><p>{SECOND}</p>").published is None


def test_the_distance_of_a_comment_dates_nothing():
    comment = "<div class=comment><b>ania</b> <span title='31 maja 2021 12:00'>3 lata temu</span><p>Super sprawa, popieram.</p></div>"

    assert new(f"<p>{FIRST}</p><p>{SECOND}</p>{comment}").published is None
