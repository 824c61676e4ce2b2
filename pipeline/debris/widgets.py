"""Small machinery of a page: font size, name days, counters, copy guards, cloaked addresses, leftovers of templates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold

# Switches of a panel of accessibility, one or several in a heading over it: "Skala szarości i kontrast".
SWITCH = (
    r"(?:(?:skala|odcienie) szarosci|(?:wysoki |odwrocony |ujemny )?kontrast|podkreslenie linkow|podkreslone linki|"
    r"czytelna czcionka|wielkosc liter|rozmiar (?:czcionki|tekstu))"
)
FONT = re.compile(
    rf"{SWITCH}(?:(?:,| i| oraz| /)? {SWITCH}){{0,4}}|"
    r"(?:szukaj:? )?(?:rozmiar (?:czcionki|tekstu|fontu)|wielkosc (?:czcionki|tekstu|liter)|czcionka|tekst)?:?\s?(?:a[+-]{0,3}(?:[ |"
    r"/]{1,3}|$)){2,4}"
    r"|(?:rozmiar|wielkosc) (?:czcionki|tekstu|fontu|liter)(?:.{0,60})|(?:powieksz|pomniejsz|zwieksz|zmniejsz)(?: rozmiar)? (?:napisy|"
    r"czcionke|czcionki|tekst|font).{0,40}"
    r"|(?:wysoki |wersja |zmien )?kontrast(?:owa|u)?(?: kontrast)?:?|wersja (?:dla (?:slabowidzacych|niedowidzacych)|kontrastowa|"
    r"tekstowa|mobilna):?|"
    r"(?:wlacz|wylacz) (?:podkreslenie linkow|animacje|wysoki kontrast).{0,60}|czcionka (?:domyslna|srednia|duza)|a[+-]{1,3}|a|"
    r"(?:odstep|interlinia).{0,30}|(?:ulatwienia|ustawienia|opcje|menu|panel) dostepu?(?:nosci)?:?"
)
NAMES = re.compile(
    r"(?:dzis(?:iaj)? |jutro )?imieniny(?: obchodza| maja)?\b:?(?! (?:obchodzil|w|sa|byl|to|odby|swietowa)).{0,140}|"
    r"dzis(?:iaj)? jest .{5,80}|aktualny czas.{0,60}|kartka z kalendarza"
)
COUNTER = re.compile(
    r"jestes (?:tu |naszym |nasza |juz )*(?:gosciem |osoba )?(?:nr|numer)?\.?:? ?\d[\d ]{0,9}(?: (?:gosciem|osoba|odwiedzajacym))?.{0,20}|"
    r"(?:liczba|ilosc) (?:wynikow|wiadomosci|artykulow|stron|komentarzy|zdjec)\s?:\s?\d{1,6}|znaleziono \d{1,6} (?:wynik|wiadomosc|"
    r"artykul|dokument|wpis)\w{0,3}\.?|"
    r"(?:licznik|liczba|ilosc)\b.{0,20}\b(?:odwiedzin|wejsc|wyswietlen|odslon|czytan|odwiedzajacych|pobran)\b:?.{0,30}|(?:wyswietlen|"
    r"odslon|odwiedzin|odslony|(?:(?:ten )?(?:artykul|dokument|wpis|tekst|strone) )?"
    r"(?:wyswietlono|czytano|przeczytano|odwiedzono|obejrzano))[: ]{1,3}[\d  ]{1,10}(?: raz\w?| razy)?"
    r"|(?:artykul |strona |dokument )?"
    r"(?:czytan|wyswietlan|wyswietlon|ogladan|odwiedzan|odwiedzon)[ya] (?:[\d ]{1,10} razy|razy:? ?[\d ]{1,10})"
    r"|srednia ?\(\d{1,5} glos\w{0,3}\)|[\d ]{1,9} (?:wyswietlen|odslon|odwiedzin|"
    r"komentarz[ye]?|komentarzy)|(?:ocena|glosow|ocen|wynik glosowania|srednia ocen\w?):? ?[\d.,/ ]{1,10}(?:\(.{0,20}\))?"
    r"|ten tekst przeczytasz w .{0,40}|czas czytania:? .{0,20}|(?:przeczytanie|lektura).{0,30}zajmie .{0,20}|"
    r"(?:~ ?|ok\. ?)?\d{1,3} min(?:ut\w?(?:\(y\))?)?\.?(?: czytania)?|przeczytasz w \d{1,3} min\w{0,4}\.?|"
    r"(?:trwa )?(?:ladowanie|wczytywanie|loading)(?: strony| danych| tresci|"
    r" aplikacji)?\b[ ,.…]{0,4}(?:prosze czekac)?[ .…]{0,4}"
    r"|(?:(?:super|smutn[ey]|wow|haha|lubie(?: to)?|zl[ye]|zlosc|kocham|przykro|swietn[ey]|ciekawe|wkurza|brawo|szok) ?\d{1,5}"
    r"[ ,|•]{0,3}){2,8}"
)
STATUS = re.compile(
    r"status(?: (?:naboru|konkursu|projektu|wydarzenia))?\s?: [\w ]{2,30}|(?:nabor |konkurs |projekt )?(?:zakonczon[yea]|trwajac[yea]|"
    r"aktualn[yea]|archiwaln[yea]|rozstrzygniet[yea]|w trakcie)"
)
GUARD = re.compile(
    r"(?:error: ?)?(?:nie kopiuj|kopiowanie (?:jest )?(?:zabronione|zablokowane)|tresc (?:jest )?chroniona|"
    r"content is protected)[ !.]{0,5}|alert: content is protected.{0,10}"
)
CLOAK = re.compile(
    r"ten adres (?:pocztowy|e-?mail|mailowy) (?:jest |zostal )?(?:chroniony|"
    r"zabezpieczony) przed spam(?:owaniem|botami|em).{0,160}|"
    r"this e-?mail address is being protected.{0,120}"
)
ARCHIVE = re.compile(
    r"(?:uwaga ?[!:] ?)?(?:to jest archiwalna wersja (?:serwisu|strony|portalu)|(?:ta )?strona znajduje sie w archiwum|(?:ten material|"
    r"ta wiadomosc) pochodzi z archiwum).{0,120}"
)
SCRIPTS = re.compile(
    r"(?=.{0,160}java ?script).{0,80}\b(?:enable|wlacz|wlaczyc|wlaczenia|wlaczona|wlaczonej|obsluguje|obslugi|"
    r"wymaga)\b.{0,40}java ?script.{0,80}"
    r"|java ?script (?:jest wylaczony|is disabled).{0,80}"
    r"|(?:aby|zeby|by) (?:\w{3,14} )?(?:z )?(?:(?:tej|te|tego|ten|niniejsz\w{1,3}|nasz\w{0,3}) )?(?:stron|aplikacj|serwis|portal|"
    r"witryn)\w{0,3}\b.{0,60}\b(?:wlacz|obslug|potrzeb|wymag|niezbed)\w{0,6}\b.{0,30}java ?script.{0,200}"
    r"|(?:prosze czekac|please wait)[ ,.…!-]{1,4}(?:trwa )?(?:ladowanie|wczytywanie|loading)\b.{0,40}"
    r"|(?:trwa )?(?:ladowanie|wczytywanie|loading)(?: strony| danych| tresci| aplikacji| portalu| serwisu)?[ ,.…!]{1,4}(?:(?:prosze czekac|"
    r"please wait)?[ ,.…!]{0,4}(?:jesli|jezeli|gdyby|if) .{3,200}|(?:prosze|prosimy) (?:czekac|poczekac|o (?:chwile )?cierpliwosci?)"
    r"[ .…!]{0,4})"
    r"|(?:jesli|jezeli) (?:strona|aplikacja|portal|serwis)\b.{0,60}\b(?:laduje|zaladuje|pojawi|wyswietla|wyswietli|uruchomi)\b.{0,60}"
    r"\b(?:odswiez|wlacz|przegladark).{0,100}"
)
NOSCRIPT = "noscript"
ASKING = re.compile(r"java ?script|skrypt|przegladar|browser")  # what a page without its script speaks of
NOTICE = 700  # characters of such a notice; a whole article in a <noscript> is longer
LEFT = re.compile(
    r"\$\w{1,40}|[-–—_.*=•|»«>/\\ ]{1,300}|array \(.{0,400}|\[\w{1,20}\]|null|undefined|(?:and )?get adobe flash player|(?:twoja|"
    r"your) przegladarka nie (?:obsluguje|wspiera).{0,120}|tagi?:|test|"
    r"brak (?:wpisow|wynikow|aktualnosci|artykulow|komentarzy|wydarzen|elementow|zdjec|plikow)(?: do wyswietlenia)?\.?"
)


def font_size(blocks: Blocks) -> Iterator[range]:
    """Switches of font size and contrast: "A A A", "Wersja kontrastowa"."""
    yield from whole(blocks, FONT, longest=120)


def name_days(blocks: Blocks) -> Iterator[range]:
    """Whose name day it is, and what day: both tell of the visit, not of the article."""
    yield from whole(blocks, NAMES)


def counter(blocks: Blocks) -> Iterator[range]:
    """How often the page was seen, rated, or how long reading takes."""
    yield from whole(blocks, COUNTER, longest=100)


def status_label(blocks: Blocks) -> Iterator[range]:
    """Whether a call is open, as a label of its own: "Status: zakończony"."""
    yield from whole(blocks, STATUS, longest=60)


def copy_guard(blocks: Blocks) -> Iterator[range]:
    """The message of a script that forbids copying (seed 004)."""
    yield from whole(blocks, GUARD, longest=60)


def email_cloak(blocks: Blocks) -> Iterator[range]:
    """What Joomla writes where it hides an e-mail address from robots; `cloaks` has told it apart from the text around it."""
    yield from whole(blocks, CLOAK, longest=300)


def script_notice(blocks: Blocks) -> Iterator[range]:
    """A page's word that it needs JavaScript, all that an empty shell says."""
    yield from whole(blocks, SCRIPTS, longest=300)


def noscript_notice(blocks: Blocks) -> Iterator[range]:
    """What stands in a <noscript> and speaks of scripts or browsers, with the sentences beside it there: all that an empty shell says."""
    inside = [i for i, block in enumerate(blocks) if NOSCRIPT in block.path]
    is_short = sum(len(blocks[i].text) for i in inside) <= NOTICE and not any(blocks[i].level == 1 for i in inside)
    if is_short and any(ASKING.search(fold(blocks[i].text)) for i in inside):
        yield from (range(i, i + 1) for i in inside)


def leftover(blocks: Blocks) -> Iterator[range]:
    """Rulers, lone marks and leaked template variables: text without a word of the author."""
    yield from whole(blocks, LEFT, longest=400)


def archive_notice(blocks: Blocks) -> Iterator[range]:
    """A site's word that it, or this page, is an archive."""
    yield from whole(blocks, ARCHIVE, longest=200)
