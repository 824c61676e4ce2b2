"""The query language: what each sign means, and that every mistake is one sentence with a place and a hint."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.errors import QueryError
from search.nodes import And, Dates, Everything, Field, Fuzzy, Node, Not, Or, Phrase, Prefix, Word
from search.parsing import parse


@pytest.mark.parametrize(
    ("query", "meaning"),
    [
        ("", Everything()),
        ("   ", Everything()),
        ("senior", Word("senior")),
        ("=ośrodków", Word("ośrodków", exact=True)),
        ("klub seniora", And((Word("klub"), Word("seniora", start=5)))),
        ("klub AND seniora", And((Word("klub"), Word("seniora", start=9)))),
        ("klub OR dom", Or((Word("klub"), Word("dom", start=8)))),
        ("-klub", Not(Word("klub", start=1))),
        ("NOT klub", Not(Word("klub", start=4))),
        ('"piecza zastępcza"', Phrase(("piecza", "zastępcza"))),
        ("„piecza zastępcza”", Phrase(("piecza", "zastępcza"))),
        ('="piecza zastępcza"', Phrase(("piecza", "zastępcza"), exact=True)),
        ('"rodzina zastępcza"~5', Phrase(("rodzina", "zastępcza"), slop=5)),
        ("społeczn*", Prefix("społeczn")),
        ("szkolene~1", Fuzzy("szkolene", 1)),
        ("szkolene~", Fuzzy("szkolene", 1)),
        ("title:konkurs", Field("title", Word("konkurs", start=6))),
        ("site:rops-krakow", Field("site", Word("rops-krakow", start=5))),
        ("2023/2024", Phrase(("2023", "2024"))),
        ("Warszawa – Łódź", And((Word("Warszawa"), Word("Łódź", start=11)))),
        ("date:2023", Dates(date(2023, 1, 1), date(2023, 12, 31), 5)),
        ("date:2024-02", Dates(date(2024, 2, 1), date(2024, 2, 29), 5)),
        ("date:2021..2023", Dates(date(2021, 1, 1), date(2023, 12, 31), 5)),
        ("date:..2023", Dates(None, date(2023, 12, 31), 5)),
        ("date:>=2024-03", Dates(date(2024, 3, 1), None, 5)),
        ("date:>2024-03", Dates(date(2024, 4, 1), None, 5)),
        ("date:<2024", Dates(None, date(2023, 12, 31), 5)),
    ],
)
def test_a_query_means(query: str, meaning: Node) -> None:
    assert parse(query) == meaning


def test_or_binds_less_than_words_side_by_side_and_brackets_most() -> None:
    assert parse("a b OR c") == Or((And((Word("a"), Word("b", start=2))), Word("c", start=7)))
    assert parse("a (b OR c)") == And((Word("a"), Or((Word("b", start=3), Word("c", start=8)))))


@pytest.mark.parametrize(
    ("query", "sentence", "position"),
    [
        ('klub "seniora', "A quote is opened and not closed", 5),
        ("(klub", "A bracket is opened and not closed", 0),
        ("klub)", "A bracket is closed that was not opened", 4),
        ("klub AND", "ends where a word should follow", 8),
        ("OR klub", "OR stands where a word should", 0),
        ("autor:Nowak", "There is no field autor", 0),
        ("sp*", "too short", 0),
        ("*", "not one word", 0),
        ("s*n", "not one word", 0),
        ('""', "The quotes hold no word", 0),
        ("date:wczoraj", "is not a date", 5),
        ("date:2024-13", "is not a date", 5),
        ("date:2024..2020", "before it begins", 5),
        ("()", "stands where a word should", 1),
        ("(" * 30 + "a" + ")" * 30, "flatter", 21),
        ("a " * 900, "too many parts", 360),
        ("x" * 2001, "2000 are allowed", 2000),
    ],
)
def test_a_mistake_is_one_sentence_with_its_place(query: str, sentence: str, position: int) -> None:
    with pytest.raises(QueryError, match=sentence) as caught:
        parse(query)

    assert caught.value.position == position
    assert "\n" not in str(caught.value)


@given(st.text(alphabet=st.sampled_from('ab ()"-=*~:.ORANDTżó1920>'), max_size=60) | st.text(max_size=60))
def test_any_text_is_parsed_or_refused_in_words(query: str) -> None:
    try:
        assert parse(query) == parse(query)
    except QueryError as error:
        refused = error
    else:
        return

    assert 0 <= refused.position <= max(len(query), 1)
