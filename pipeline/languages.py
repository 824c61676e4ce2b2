"""The language of a text, told by its small words; enough to keep a Polish archive Polish."""

from __future__ import annotations

from pipeline.letters import WORD
from pipeline.records import Metadata

# The commonest words that the languages do not share. English, German and Ukrainian versions stand beside Polish ones on marshal sites.
SMALL = {
    "pl": frozenset({
        "się", "nie", "jest", "oraz", "przez", "dla", "które", "który", "która", "został", "została", "będą", "było", "są", "jak",
        "tym", "ich", "lub", "przy", "także", "może", "od", "za", "po", "w", "z",
    }),
    "en": frozenset({
        "the", "and", "of", "to", "is", "are", "was", "for", "with", "that", "this", "will", "from", "by", "on", "has", "have",
    }),
    "de": frozenset({
        "der", "die", "das", "und", "ist", "nicht", "mit", "für", "auf", "den", "von", "dem", "ein", "eine", "werden", "wurde",
    }),
    "uk": frozenset({
        "та", "що", "не", "для", "які", "був", "була", "буде", "від", "про", "або", "це", "його", "також", "при",
    }),
}  # fmt: skip
READ = 1_500  # characters looked at
FEWEST = 3  # small words that settle it


def find(text: str, metadata: Metadata) -> str | None:
    """Return the language's two letters by the text itself, else by what the page declares, else None."""
    seen = WORD.findall(text[:READ].lower())
    counts = {language: sum(map(small.__contains__, seen)) for language, small in SMALL.items()}
    best = max(counts, key=lambda language: counts[language])
    if counts[best] >= FEWEST:
        return best
    declared = (metadata.language or "")[:2].lower()
    return declared if declared.isalpha() and len(declared) == 2 else None
