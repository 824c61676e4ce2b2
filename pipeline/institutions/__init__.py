"""Institutions named in a text, in any case form: found, put into the nominative, linked to a type, a place and its register code.

The flow: texts (words) -> heads (types and acronyms) -> adjectives, tails, whereabouts (what belongs to a name) -> candidates -> linking
-> mentions, whose `find` is the one door. What is known stands in types.tsv, regions.tsv and gazetteer.tsv (made by bench/gazetteer.py from
the register of territorial units).
"""
