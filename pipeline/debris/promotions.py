"""What the page wants of its reader: share, follow, subscribe, buy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.debris.lines import Blocks, whole
from pipeline.letters import fold

NETWORK = (
    r"(?:facebooku?a?|fb|twitter(?:ze|a)?|x|google ?\+?|gplus|linkedin|wykop(?:ie)?|instagram(?:ie)?|youtube|pinterest|whatsapp|"
    r"messenger|gg|blip|sledzik|nk|tiktok|e-?mail|google news|digg|delicious|flaker)"
)
SHARE = re.compile(
    rf"(?:(?:udostepnij|podziel sie|poleć|polec|dodaj do|wyslij|tweetnij|tweet|lubie to|share this|share|polub|wykop|"
    rf"opublikuj)(?: (?:na|przez|w|"
    rf"to|wpis|artykul|strone|post|ten artykul|innym|z innymi|sie|on|na:))?[ :!]{{0,3}}(?:{NETWORK}[ ,|/]{{0,3}}){{0,6}}"
    rf"|(?:{NETWORK}[ ,|/]{{0,3}}){{1,8}}"
    rf"|(?:(?:udostepnij|tweet(?:nij|uj)?|lubie to|podziel sie|wykop|pin it|share|like)[ !,|/·•]{{0,4}}){{2,6}}"
    rf"|(?:(?:nie )?lubie to|like)[ !·•|/,]{{1,4}}(?:(?:(?:dodaj )?komentarz|skomentuj|comment|udostepnij|share)[ !·•|/,]{{0,4}}){{1,3}}"
    rf"|(?:udostepnij|podziel sie)(?: (?:na|tym|ta|te|to|ten|swoja|artykul\w*|strone|wpis\w*|"
    rf"znajomym|z innymi|link\w*)\b.{{0,40}})?[:!]?|podoba ci sie.{{0,60}}|"
    rf"(?:s?podobal\w? (?:ci|wam|panstwu) sie|doceniasz) [^.?!]{{2,60}}\? ?(?:wesprzyj|postaw|"
    rf"udostepnij|wplac|podziel|przekaz)\b[^?]{{0,80}}|"
    rf"(?:jak oceniasz|czy) (?:ta|te|ten) (?:strona|strone|artykul|informacja|informacje|tresc)(?: (?:byla?|jest) (?:dla ciebie )?"
    rf"(?:pomocn\w|przydatn\w|pozyteczn\w))?\?|ocen\b(?: jakosc)?(?: naszego)?(?: artykul\w?|:)?.{{0,30}}|polub nas.{{0,40}})"
)
SENDING = r"(?:wysylamy|wyslemy|przeslemy|otrzymasz|dostaniesz)"
SAID = r"(?!.{0,60} - (?:radzi|mowi|zacheca|przypomina|dodaje|podkresla|zaprasza|apeluje|tlumaczy|wyjasnia)\b)"  # a person's words
LETTER = re.compile(
    rf"(?:zapisz sie (?:na|do)|zamow|zapraszamy do zapisania sie na|subskrybuj|zapis do)\b.{{0,30}}newsletter{SAID}.{{0,100}}|"
    r"newsletter(?:\s?[:–-].{0,60}| \w{1,15}){0,1}[.!]?|"
    r"subskrybuj(?:.{0,40})|chcesz wiedziec wiecej\?.{0,80}|"
    rf"(?=.{{0,220}}newsletter).{{0,160}}\b(?:zapisz sie|zamow|subskrybuj)\b.{{0,25}}newsletter{SAID}.{{0,60}}|badz na biezaco.{{0,80}}|"
    r"zapisz sie(?: (?:juz|teraz|dzis|do nas|tutaj|do listy|na liste|do subskrypcji|na powiadomienia)\b.{0,30}){0,1}[.!>»]{0,2}|"
    r"wypisz sie.{0,40}|(?:podaj|zostaw|wpisz) (?:nam |swoj )?(?:adres )?e-?mail\b.{0,40}"
    rf"\b{SENDING}\b.{{0,80}}|(?:raz|dwa razy|kilka razy) (?:na|w) (?:miesiac|tydzien|tygodni|dzien|rok)u? {SENDING} .{{0,100}}"
)
FOLLOW = re.compile(
    rf"(?:obserwuj|sledz|znajdz|polub|dolacz do|jestesmy (?:tez |takze |rowniez )?na|badz z|odwiedz|"
    rf"(?:zobacz|wyswietl) (?:ten|nasz) (?:post|wpis|profil))\b.{{0,40}}\b{NETWORK}.{{0,40}}|dolacz do (?:dyskusji|nas)|"
    rf"(?:dodaj|napisz|skomentuj|zobacz|wszystkie|pokaz|twoj) komentarz\w{{0,3}}(?: (?:do (?:artykulu|wpisu|tekstu|wiadomosci)|jako|"
    rf"anonim\w*)\b.{{0,30}}| ?\(\d+\))?[.!:]?"
    r"|wypowiedz sie (?:na|w) (?:liscie dyskusyjnej|naszym forum|forum|dyskusji).{0,20}"
    r"|masz (?:dla nas )?(?:newsa|zdjecie|temat).{0,160}|czekamy na wasze.{0,120}|(?:zauwazyl\w{2,4}|widzisz|znalazl\w{2,4}) blad\?.{0,80}|"
    r"(?:przekaz|oddaj|podaruj|zostaw)(?: nam)?(?: swoj(?:e|ego)?)? 1(?:[,.]5)? ?(?:%|proc\b).{0,120}|"
    r"pobierz nasza aplikacje.{0,80}|zglos (?:naduzycie|do moderatora).{0,20}|(?:odpowiedz|cytuj|"
    r"zaloguj sie).{0,60}komentarz.{0,20}|musisz (?:sie )?(?:byc )?zalogowa\w+.{0,60}"
)
COMMENTS = re.compile(
    r"leave a (?:reply|comment).{0,40}|(?:(?:wybrane |ostatnie |najnowsze |wszystkie |wasze )?komentarze?(?: (?:do|czytelnikow|"
    r"internautow|uzytkownikow)\b.{0,30})?|opinie|dyskusja|wasze opinie|"
    r"opinie czytelnikow|(?:(?:po)?dyskutuj|porozmawiaj) na forum(?:: .{1,120}?)?(?: \(\d{1,4} \w{4,12}\))?|"
    r"liczba komentarzy)\s?:?\s?(?:\(?\d{1,4}\)?)?|(?:brak|"
    r"\d{1,4}) komentarz\w{0,3}|comments?(?: \(\d+\))?"
    r"|(?:autorzy komentarzy|redakcja nie (?:ponosi odpowiedzialnosci|odpowiada) za tresc|komentarze sa wlasnoscia).{0,120}"
    r"|.{0,120}\|.{0,60}\| ?\d{1,4} komentarz\w{0,3}|ladowanie komentarzy[ .…]{0,4}"
    r"|(?:aby|zeby|by) (?:dodac|napisac|zamiescic) komentarz,? (?:musisz|nalezy|trzeba) (?:sie )?(?:byc )?zalogowa\w{1,3}(?: sie)?\.?"
    r"|(?:mozliwosc komentowania|komentowanie)\b.{0,120}(?:wylaczon|zablokowan|zamkniet)\w{1,2}[.!]?"
)
ADVERT = re.compile(
    r"(?:- |\.\.\. )?reklama[ .:-]{0,3}|advertisement|(?:dalsza|dalszy|ciag) (?:czesc|ciag|dalszy) (?:artykulu|tekstu|wpisu|materialu)"
    r" (?:pod|ponizej|znajduje).{0,60}|artykul kontynuowany (?:pod|ponizej).{0,40}|"
    r"ponizej dalsz[ay] .{0,40}|artykul (?:sponsorowany|premium)|materialy? (?:sponsorowany|promocyjny|partnera)|"
    r"promocja|autopromocja|koniec reklamy|czytasz (?:wlasnie |teraz )?nowy.{0,400}"
)
# Where a text ends for those who have not paid or logged in.
PAYWALL = re.compile(
    r"(?:(?:dalsza|pozostala|pelna|cal[ay]|pelny) )?(?:czesc|tresc|wersja|artykul|tekst|material|wpis|zawartosc|ciag dalszy)"
    r"(?: (?:artykulu|tekstu|tresci|materialu|wpisu|strony))? (?:jest )?(?:dostepn|widoczn|przeznaczon)\w{1,2} "
    r"(?:tylko |wylacznie |jedynie )?(?:dla|po|w ramach) (?:naszych |osob |uzytkownikow |czytelnikow |stalych )?"
    r"(?:prenumerat|abon|subskry|zalogowan|zarejestrowan|czlonk|wykup|oplac|premium).{0,160}"
    r"|(?:aby|zeby|by|chcesz) (?:przeczytac|czytac) (?:dalej|wiecej|calosc|cal[ya] (?:artykul|tekst|tresc)|reszte).{0,40}"
    r"(?:kup|zaloguj|prenumer|subskryb|dostep|zarejestruj).{0,120}"
    r"|(?:czytaj|przeczytaj) (?:dalej|calosc|caly (?:artykul|tekst)) (?:w|z|po) (?:prenumera|abonam|subskryp|wykup|zalogowani).{0,100}"
    r"|(?:wy)?kup (?:dostep|prenumerate|subskrypcje|abonament)(?:,? (?:aby|zeby|by|i|do|za|juz|od|cyfrow\w{1,2}|online)\b.{0,120})?[.!]?"
    r"|(?:zostan prenumeratorem|czytaj bez (?:ograniczen|reklam|limitu))\b.{0,120}"
    r"|dostep do (?:tresci|artykulu|tekstu|materialu)(?: (?:serwisu|portalu|strony))? jest (?:limitowany|ograniczony|platny).{0,160}"
    r"|(?:pozostalo|zostalo)(?: (?:jeszcze|ci|ci jeszcze))? ?\d{1,3} ?% .{0,60}|"
    r"czytasz (?:wlasnie |teraz )?(?:fragment|darmow|bezplatn).{0,400}"
    r"|this (?:post|content|article|story) is (?:only )?for (?:paying |paid )?(?:subscribers|members).{0,80}"
)
FILM = re.compile(r"(?:dalsza|dalszy) (?:czesc|ciag) \w{5,8} (?:znajduje sie )?(?:pod|ponizej) (?:materialem )?(?:wideo|video|filmem)\.?")


def share_bar(blocks: Blocks) -> Iterator[range]:
    """Buttons for social networks. A sentence about Facebook is none: it says more than "Udostępnij na Facebooku"."""
    yield from whole(blocks, SHARE, longest=90)


def newsletter(blocks: Blocks) -> Iterator[range]:
    """An invitation to subscribe."""
    yield from whole(blocks, LETTER, longest=260)


def follow_us(blocks: Blocks) -> Iterator[range]:
    """An invitation to follow, comment or write in."""
    yield from whole(blocks, FOLLOW)


def comment_heading(blocks: Blocks) -> Iterator[range]:
    """The heading over readers' comments: what stands below is theirs."""
    yield from whole(blocks, COMMENTS, longest=160)


def paywall_notice(blocks: Blocks) -> Iterator[range]:
    """The line that says that the text goes on for subscribers only."""
    yield from whole(blocks, PAYWALL, longest=400)


def film_title(blocks: Blocks) -> Iterator[range]:
    """The heading of a film that a note above it announces: the article goes on below."""
    for i in range(1, len(blocks)):
        if blocks[i].level and len(blocks[i - 1].text) <= 80 and FILM.fullmatch(fold(blocks[i - 1].text)):
            yield range(i, i + 1)


def advert(blocks: Blocks) -> Iterator[range]:
    """A label over an advertisement, or the note that the article goes on below it."""
    yield from whole(blocks, ADVERT, longest=400)
