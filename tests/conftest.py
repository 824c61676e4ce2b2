"""What the tests of several rooms share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from archive.store import Archive

# A machine that does other work too is slow now and then: that is no finding. In CI the same examples come every time.
settings.register_profile(
    "calm", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], derandomize="CI" in os.environ
)
settings.load_profile("calm")


@pytest.fixture
def archive() -> Iterator[Archive]:
    with Archive.open("sqlite://", create=True) as opened:
        yield opened
