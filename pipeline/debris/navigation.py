"""Ways through the site: back, print, skip, where am I, next page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold, words

ARROWS = r"[\s«»<>‹›←→↑\[\]|.:!-]{0,6}"
BACK = re.compile(
    rf"{ARROWS}(?:powrot(?: do (?:listy|aktualnosci|strony glownej|poprzedniej strony|gory|wiadomosci|poczatku|spisu)(?: \w+)?|"
    rf" do: ?.{{2,30}}| na strone glowna)?|"
    rf"wstecz|cofnij|powrot na gore(?: strony)?|wroc(?: do \w+(?: \w+)?)?|"
    rf"(?:na|do|w|idz do) gor[ey](?: strony| ekranu)?|w gore ekranu|(?:przejdz )?na poczatek(?: strony)?|back(?: to (?:top|list))?|"
    rf"go back|gora strony|poprzednia strona|"
    rf"strona glowna|do gory|back to the search results)(?: |{ARROWS})"
)
PRINT = re.compile(
    rf"{ARROWS}(?:(?:wersja do |wersja )?(?:druku?|drukuj|wydrukuj)(?: (?:strone|artykul|tresc|te strone|ten artykul))?|"
    rf"pdf drukuj(?: drukuj)?|pdf|generuj pdf|pobierz pdf|zapisz(?: (?:jako|do) pdf)?|"
    rf"pobierz dane xml|pokaz (?:rejestr zmian|metryczke)|czytaj (?:ten )?(?:artykul|tekst) na glos|"
    rf"strona gotowa do druku|print|e-?mail|wyslij(?: (?:znajomemu|e-?mailem|mailem|link(?: e-?mailem| mailem)?|do znajomego|"
    rf"(?:ten |ta )?(?:artykul|strone|wiadomosc|newsa?)(?: (?:do )?znajom\w{{2,3}})?))?|poleć znajomemu|polec(?: znajomemu.{{0,20}}|"
    rf" artykul)?|powiadom znajomego|mapa (?:dojazdu|strony|serwisu)|jak dojechac|"
    rf"skomentuj|zglos blad|dodaj do ulubionych|rss|zamknij(?: (?:to )?okno)?|"
    rf"tlumacz(?: online)? jezyka migowego|kliknij (?:na |w )?(?:zdjecie|obrazek),? (?:aby|zeby|by) (?:je |go )?powiekszyc|"
    rf"(?:posluchaj|odsluchaj)(?: (?:artykul|artykulu|relacji|rozmowy|audycji|materialu|"
    rf"nagrania|wywiadu|podcastu|wypowiedzi)"
    rf"(?: [^.!?]{{0,50}})?)?|posluchaj [^.!?]{{0,60}}mp3|pobierz mp3|czytaj na glos|kopiuj link|skopiuj link|"
    rf"pobierz artykul)(?: \(\d+\))?{ARROWS}"
    r"|(?:adres|link do|url) (?:artykulu|strony|dokumentu|wiadomosci)\s?:\s?(?:https?:|www\.)\S{1,160}|"
    r"(?:data wydruku|wydrukowano(?: dnia| ze strony)?)\s?:?\s?[\d:. /-]{6,24}"
)
# Several tools on a line, links or not: "Drukuj | Powrót", "« wstecz | drukuj »", "[drukuj] [wstecz]".
TOOL = (
    r"(?:(?:wy)?drukuj(?: strone| artykul)?|wersja do druku|strona gotowa do druku|pdf|e-?mail|"
    r"wyslij(?: znajomemu| (?:ten |ta )?(?:artykul|strone|wiadomosc|news)(?: (?:do )?znajom\w{2,3})?)?|polec(?: znajomemu)?|"
    r"powiadom znajomego|"
    r"udostepnij|zapisz|rss|skomentuj|zamknij(?: (?:to )?okno)?|"
    r"powrot(?: do (?:gory|listy|aktualnosci|strony glownej))?|wstecz|wroc|(?:do|na) gor[ey]|strona glowna)"
)
TOOLS = re.compile(rf"{ARROWS}{TOOL}(?:[\s|·•/,«»<>‹›\[\]–-]{{1,6}}{TOOL}){{1,6}}{ARROWS}")
SKIP = re.compile(
    r"(?:przejdz|przeskocz|przewin|skocz|idz|pomin|skip|go|jump) (?:do |to )?(?:the )?(?:main )?(?:glownej |glownego )?(?:tresci|menu|"
    r"tekstu|wyszukiwarki|zawartosci|stopki|content|nawigacj\w+|strony|mapy|main)"
    r"(?:\b.{0,60})|(?:nacisnij|uzyj|wcisnij) (?:klawisza?y? |kombinacji klawiszy )?(?:tab|enter|alt|esc)\b.{0,120}"
)
CRUMBS = re.compile(
    r"(?:(?:aktualnie )?(?:znajdujesz sie|jestes)(?:(?: tutaj| tu| na| w)\b:?|:)|gdzie jestes[:?]?|jestes tutaj:?|sciezka(?: powrotu|"
    r" nawigacji)?:|you are here:?|nawigacja:|"
    r"(?:strona glowna|start|home|glowna) ?[»>/›|\\:→-]).{0,150}"
)
SECTION = re.compile(
    rf"{ARROWS}(?:aktualnosci|wiadomosci|wydarzenia|komunikaty|ogloszenia|informacje|newsy?|artykuly|artykul|aktualnosci i wydarzenia|"
    rf"szkolenia|konkursy|multimedia|archiwum(?: wiadomosci| aktualnosci)?|"
    rf"kategoria(?: artykulu)?(?:: .{{2,60}}|:)?|kategorie:?|dzial: .{{2,60}}|menu(?: glowne| zamknij)?|(?:wydarzenie )?nawigacja|"
    rf"nawigacja (?:wpisu|po wpisach|wydarzenia|artykulu)|kontakt|"
    rf"strona glowna|start|o nas|top menu|mapa strony|bip)(?: \(\d+\))?{ARROWS}"
)
TOC = re.compile(
    r"(?:spis tresci|w (?:tym )?(?:artykule|tekscie)|z (?:tego )?(?:artykulu|tekstu) dowiesz sie|"
    r"co znajdziesz w artykule)\s?:?"
)
CONTENTS = 60  # characters of the words over a list of contents
PAGER = re.compile(
    rf"{ARROWS}(?:(?:nast\w{{1,8}}|poprz\w{{1,9}})(?: (?:strona|artykul|wpis|news|aktualnosc|wiadomosc|zdjecie))?|"
    rf"strona \d+(?: z \d+)?|strony:?(?: \d{{1,3}}){{0,20}}(?: nast\w{{1,8}})?|\d{{1,3}} ?(?:/|z) ?\d{{1,3}}(?!\d)|starsze(?: wpisy|"
    rf" posty)?|"
    rf"nowsze(?: wpisy| posty)?|ostatnia|pierwsza|pokaz wiecej|zaladuj wiecej|wczytaj wiecej|wiecej aktualnosci|zobacz wszystkie|"
    rf"wszystkie(?: aktualnosci)?|(?:\d{{1,3}} ){{2,20}}\d{{1,3}}){ARROWS}"
)


def contents_list(blocks: Blocks) -> Iterator[range]:
    """The list of an article's own headings on top of it: "Spis treści" and items that stand again as headings below."""
    places = [i for i, block in enumerate(blocks) if len(block.text) <= CONTENTS and TOC.fullmatch(fold(block.text))]
    heads = {words(block.text) for block in blocks if block.level} if places else set()
    for i in places:
        stop = next((n for n in range(i + 1, len(blocks)) if blocks[n].level or words(blocks[n].text) not in heads), len(blocks))
        if stop > i + 1:
            yield range(i, stop)


def back_link(blocks: Blocks) -> Iterator[range]:
    """A way back: "Powrót", "Wstecz", "Do góry"."""
    yield from whole(blocks, BACK, longest=60)


def print_link(blocks: Blocks) -> Iterator[range]:
    """Tools of an article: print, send, save, listen, the way here."""
    yield from whole(blocks, PRINT, longest=160)


def tool_line(blocks: Blocks) -> Iterator[range]:
    """A line of several tools: "Drukuj | Powrót"."""
    yield from whole(blocks, TOOLS, longest=120)


def skip_link(blocks: Blocks) -> Iterator[range]:
    """A skip link for keyboards: "Przejdź do treści"."""
    yield from whole(blocks, SKIP, longest=160)


def breadcrumbs(blocks: Blocks) -> Iterator[range]:
    """The way down to the page: "Jesteś tutaj: Strona główna » Aktualności"."""
    yield from whole(blocks, CRUMBS, longest=200)


def section_label(blocks: Blocks) -> Iterator[range]:
    """The bare name of a section or menu. A headline of more words ("Aktualności prawne dla gmin") is none."""
    yield from whole(blocks, SECTION, longest=80)


def pager(blocks: Blocks) -> Iterator[range]:
    """Links to other pages of a list or to the neighbouring article."""
    yield from whole(blocks, PAGER, longest=80)
