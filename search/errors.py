"""What can go wrong with a search. The doors (cli, web) catch `SearchError` and print its sentence."""


class SearchError(Exception):
    """The parent; its text is one sentence for the user. Caught at the doors."""


class QueryError(SearchError):
    """A query that does not parse. `position` counts its characters from 0; `hint` says what to type instead. Caught at the doors."""

    def __init__(self, sentence: str, position: int, hint: str = "") -> None:
        super().__init__(f"{sentence} (position {position + 1}).{f' {hint}' if hint else ''}")
        self.position = position
        self.hint = hint


class IndexOutdated(SearchError):
    """The index is missing, damaged, of another version or of another archive; `kronika reindex` builds it again. Caught at the doors."""
