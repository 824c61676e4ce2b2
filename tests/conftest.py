"""What the tests of several rooms share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from archive.store import Archive


@pytest.fixture
def archive() -> Iterator[Archive]:
    with Archive.open("sqlite://", create=True) as opened:
        yield opened
