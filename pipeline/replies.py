"""What a machine says in an article's place: an error, thanks for a form, a form with nothing but its consent, a page not built
yet, a pause, a poll with its votes."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Errors as the whole of a headline; "Awaria serwera opóźni wypłaty" is news.
FAULT = re.compile(
    r"(?:ups[,!.]* )?(?:(?:wystapil|nastapil|pojawil sie) )?(?:wewnetrzny |nieoczekiwany |krytyczny )?(?:blad|problem)"
    r"(?: (?:serwera|aplikacji|systemu|wewnetrzny|krytyczny|bazy danych|polaczenia|\d{3}))*(?: \(\d{3}\))?[.!:]*(?: ?[-|–»].{0,60})?|"
    r"internal server error|service unavailable|bad gateway"
)
# Thanks for what a form has sent, and what the page goes on to say of it.
THANKS = re.compile(
    r"dziekujemy(?: za (?:zapis|zapisanie sie|subskrypcje|rejestracje|zgloszenie|wiadomosc|kontakt|zapytanie|(?:przeslanie|wyslanie|"
    r"wypelnienie) (?:zgloszenia|formularza|wiadomosci|ankiety|zapytania)))?(?: (?:do|na|w) (?:nasz\w{1,4} )?\w{5,14})?[.!]*"
    r"(?: ?[-|–»].{0,60})?|"
    r"(?:zgloszenie|wiadomosc|formularz|zapytanie|subskrypcja) (?:zostal[ao]? )?(?:wyslan|przyjet|potwierdzon|zapisan)[aey]?[.!]*"
)
SENT = re.compile(
    r"\b(?:link\w{0,3} (?:potwierdz|aktywac|z potwierdz)|potwierdzajac\w{1,3}|subskrypcj|newsletter|(?:wiadomosc|formularz|zgloszenie) "
    r"(?:zosta\w{1,2}|wyslal|trafi)|(?:odpowiemy|skontaktujemy sie|odezwiemy sie)\b)"
)
CONSENT = re.compile(
    r"(?:\* ?)?(?:(?:wysylajac|przesylajac|wypelniajac|klikajac) (?:\w{2,12} )?(?:formularz|wiadomosc|zapytanie|zgloszenie|przycisk)|"
    r"(?:wyrazam|wyrazasz) zgode|(?:zgadzam|zgadzasz) sie na|zapoznal[ea]m sie|(?:\* ?)?pola? (?:oznaczon|wymagan))"
)
BUILT = re.compile(r"(?:strona|podstrona|serwis|dzial|zakladka)(?: jest)? w (?:prze)?budowie(?: [-–—] .{0,40})?(?:[.!…]|$)")
# What a site says of itself while someone works on it, in its headline and below; "Zaraz wracamy do nauki" is news.
RETURN = re.compile(r"(?:(?:zaraz|za chwile|niebawem|niedlugo|wkrotce) (?:do was )?wracamy|wracamy (?:za chwile|wkrotce|niebawem))[.!…]*")
WORK = re.compile(r"prace (?:techniczne|konserwacyjne|serwisowe|modernizacyjne)|(?:sprobowac|sprobuj(?:cie)?|zajrzec|zajrzyj) ponownie")
# A poll with its votes, and no more.
POLL = re.compile(r"(?:nasza )?(?:sonda|ankieta|mini ?sonda|glosowanie)(?: (?:internetowa|dnia|tygodnia|miesiaca))?")
VOTES = re.compile(r"\b(?:(?:liczba |oddanych |wszystkich )?glos(?:ow|y)?: ?\d|oddano \d+ glos)")
FEW = 3  # blocks of a reply, at most


def is_reply(heads: Sequence[str], texts: Sequence[str]) -> bool:
    """Say whether the folded headlines of a page without a day and its few texts are a machine's reply and no news."""
    if any(map(FAULT.fullmatch, heads)):
        return True
    if not texts or len(texts) > FEW:
        return False
    if any(
        any(map(head.fullmatch, heads)) and any(map(told.search, texts)) for head, told in ((THANKS, SENT), (RETURN, WORK), (POLL, VOTES))
    ):
        return True
    return all(map(CONSENT.match, texts)) or BUILT.match(texts[0]) is not None
