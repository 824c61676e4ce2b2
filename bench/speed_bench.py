"""Measure how many times as fast as a peer Kronika extracts: title, date and body, pages per CPU second, in alternating fresh processes.

    python bench/speed_bench.py ../shared/pages --rounds 7

One run on a shared machine says little, since its clock drifts by half. So each round reads the folder once with each extractor, in a
process of its own without anything remembered from before, and the ratio of a round is that of two neighbours in time. Run it with the
Python of an environment that has the peer, and PYTHONPATH=. as for extraction_bench.py.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
from pathlib import Path

from extraction_bench import EXTRACTORS, load, run

OURS = "kronika"


def seconds(name: str, folder: Path) -> float:
    """The CPU seconds that an extractor takes for the pages of a folder in a process of its own."""
    command = [sys.executable, str(Path(__file__)), str(folder), "--only", name]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)  # noqa: S603 - this file, by this Python


def main() -> None:
    """Print the ratio of each round, and what came of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--peer", choices=sorted(set(EXTRACTORS) - {OURS}), default="trafilatura")
    parser.add_argument("--only", choices=sorted(EXTRACTORS), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only:
        print(run(EXTRACTORS[given.only][1], given.folder, load(given.folder), with_address=True)[1])
        return
    ratios = []
    for number in range(1, given.rounds + 1):
        peer, ours = seconds(given.peer, given.folder), seconds(OURS, given.folder)
        ratios.append(peer / ours)
        print(f"round {number}: {given.peer} {peer:.2f} s, {OURS} {ours:.2f} s, {peer / ours:.2f} times as fast")
    print(f"median {statistics.median(ratios):.2f}, from {min(ratios):.2f} to {max(ratios):.2f}")


if __name__ == "__main__":
    main()
