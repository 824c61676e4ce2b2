"""What can go wrong with a search. The doors (cli, web) catch `SearchError` and print its sentence."""

MISTAKES = {  # by the name under which a door may tell them in another language; `position` counts from 1
    "too-long": "The query has {length} characters, {most} are allowed (position {position}).",
    "too-many-parts": "The query has too many parts; {most} words are plenty (position {position}).",
    "too-deep": "More than {most} brackets or negations stand in one another (position {position}). Write the query flatter.",
    "open-quote": 'A quote is opened and not closed (position {position}). Add a " at the end of the phrase.',
    "empty-quotes": "The quotes hold no word (position {position}). Write a word between them.",
    "open-bracket": "A bracket is opened and not closed (position {position}). Add a ) at the end.",
    "closed-bracket": "A bracket is closed that was not opened (position {position}). Remove it.",
    "no-word": "The query holds no word (position {position}). Write a word.",
    "ends-early": "The query ends where a word should follow (position {position}). Add a word.",
    "out-of-place": "{text} stands where a word should (position {position}). Remove it, or put it in quotes.",
    "no-letter": "{text} holds no letter or digit (position {position}). Write a word.",
    "not-one-word": "{text} is not one word (position {position}). A * stands only at the end of a word.",
    "short-prefix": "{text}* is too short (position {position}). A prefix needs {least} letters or more.",
    "many-forms": "{text} stands for more than {most} forms (position {position}). Write more letters.",
    "no-field": "There is no field {text} (position {position}). Fields are {fields}.",
    "one-value": "The field {text} takes one value (position {position}). Write {text}:VALUE.",
    "no-date": "{text!r} is not a date (position {position}). Write date:2023, date:2021..2023, date:>=2024-03 or date:2024-03-18.",
    "turned-span": "The span ends on {last}, before it begins on {first} (position {position}). Turn it round.",
}


class SearchError(Exception):
    """The parent; its text is one sentence for the user. Caught at the doors."""


class QueryError(SearchError):
    """A query that does not parse: one of MISTAKES, with what its sentence names; `position` counts from 0. Caught at the doors."""

    def __init__(self, mistake: str, position: int, **named: object) -> None:
        self.mistake, self.position, self.named = mistake, position, named
        super().__init__(self.told(MISTAKES[mistake]))

    def told(self, sentence: str) -> str:
        """Return the mistake in a sentence of another language, which names the same."""
        return sentence.format(position=self.position + 1, **self.named)


class IndexOutdated(SearchError):
    """The index is missing, damaged, of another version or of another archive; `kronika reindex` builds it again. Caught at the doors."""
