"""Measure whether memory stays flat: extract the pages of a folder over and over, and tell the resident memory on the way.

    python bench/memory_bench.py ../shared/pages --times 10000

The pages are read into memory once; each extraction is dropped at once. What grows after the first rounds is a leak or a cache that has
no end. Resident memory is read from /proc, so that this runs on Linux only.
"""

from __future__ import annotations

import argparse
import gc
from itertools import cycle, islice
from pathlib import Path

from pipeline.extract import extract
from pipeline.records import Page

STEPS = 10  # how often the memory is told
STATUS = Path("/proc/self/status")


def resident() -> float:
    """The resident memory of this process in MiB."""
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def measure(pages: list[bytes], times: int) -> list[tuple[int, float]]:
    """The memory after each tenth of the extractions: how many were made, MiB."""
    told: list[tuple[int, float]] = []
    for n, content in enumerate(islice(cycle(pages), times), 1):
        extract(Page.of(content))
        if n % max(1, times // STEPS) == 0:
            gc.collect()
            told.append((n, resident()))
    return told


def main() -> None:
    """Print the memory on the way, and what was added from the first tenth to the last."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=10_000)
    given = parser.parse_args()
    pages = [path.read_bytes() for path in sorted(given.folder.glob("*.html"))]
    told = measure(pages, given.times)
    for n, size in told:
        print(f"{n:>7} extractions: {size:.1f} MiB")
    print(f"from the first tenth to the last: {told[-1][1] - told[0][1]:+.1f} MiB")


if __name__ == "__main__":
    main()
