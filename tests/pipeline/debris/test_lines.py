"""Each line rule with what it takes and what it must leave: a sentence that begins alike, a headline with the same word."""

from __future__ import annotations

import pytest

from pipeline.debris import captchas, endings, footers, images, info_lines, marking, navigation, promotions, related, signatures, widgets
from pipeline.records import Block

CASES = [
    (
        captchas.form_label,
        ["Imię i nazwisko:", "E-mail", "Zaloguj się", "Twój e-mail *"],
        ["Imię i nazwisko dziecka wpisuje rodzic.", "Zaloguj się do systemu do piątku, prosi organizator."],
    ),
    (
        navigation.back_link,
        [
            "Powrót",
            "« Wstecz",
            "[ powrót na stronę główną ]",
            "Powrót do listy",
            "Do góry",
            "Na górę strony",
            "<- powrót do: Aktualności",
            "Cofnij",
            "Powrót na górę strony",
        ],
        ["Cofnij decyzję, prosi rada seniorów", "Powrót do domu po roku w ośrodku", "Powrót dzieci do rodzin naturalnych"],
    ),
    (
        navigation.print_link,
        [
            "Drukuj",
            "PDF",
            "Wersja do druku",
            "Strona gotowa do druku",
            "Wyślij ten artykuł do znajomych",
            "Mapa dojazdu",
            "Zapisz do PDF",
            "Pobierz dane XML",
            "Pokaż rejestr zmian",
            "Wyślij link mailem",
            "Czytaj artykuł na głos",
            "Odsłuchaj artykuł",
            "Tłumacz języka migowego",
            "Kliknij zdjęcie, aby powiększyć",
        ],
        [
            "Pokaż rejestr zmian, zanim podpiszesz umowę",
            "Tłumacz języka migowego pomoże w urzędzie w każdy wtorek",
            "Drukuj z głową: warsztaty dla bibliotek",
            "Wyślij artykuł do znajomych i wygraj książkę",
        ],
    ),
    (
        navigation.tool_line,
        [
            "Drukuj | Powrót",
            "« wstecz | drukuj »",
            "[drukuj] [wstecz]",
            "| PDF | Drukuj | E-mail |",
            "powrót do góry | drukuj",
            "[ Strona gotowa do druku | Wyślij ten artykuł do znajomych ]",
        ],
        ["Drukuj, zapisz i wyślij wniosek", "Powrót do domu | reportaż", "PDF", "Wstecz drukuj nie działa"],
    ),
    (
        navigation.skip_link,
        ["Przejdź do treści", "Przeskocz do menu głównego", "Skip to content"],
        ["Przejdź do nas, zachęca nowy ośrodek"],
    ),
    (
        navigation.breadcrumbs,
        ["Jesteś tutaj: Strona główna » Aktualności", "Strona główna > Projekty > Asystent"],
        ["Jesteś opiekunem? Zgłoś się po wsparcie", "Strona główna konferencji ruszy w maju."],
    ),
    (
        navigation.section_label,
        ["Aktualności", "Kategoria: Spotkania", "Menu", "» Wydarzenia"],
        ["Aktualności prawne dla gmin", "Wydarzenia roku 2023 w regionie"],
    ),
    (
        navigation.pager,
        ["Następna", "Strona 2 z 9", "1 2 3 4", "Poprzedni artykuł"],
        ["Następna edycja programu jesienią", "1 2 3 próba mikrofonu"],
    ),
    (
        widgets.font_size,
        ["A A A", "Rozmiar czcionki: A | A+ | A++", "Wysoki kontrast", "Wersja dla słabowidzących"],
        ["Kontrast między gminami rośnie z roku na rok", "A jednak można: świetlica wróciła do wsi"],
    ),
    (
        widgets.name_days,
        ["Imieniny: Anny, Jana", "Dziś imieniny obchodzą Ewa i Adam", "Aktualny czas: środa"],
        ["W imieniny patronki dzieci wystąpiły na scenie."],
    ),
    (
        widgets.counter,
        [
            "Licznik odwiedzin: 5721",
            "Liczba wyników: 12",
            "Odsłony: 331",
            "Wyświetleń: 12",
            "Czas czytania: 3 min",
            "Dokument oglądany razy: 345",
            "artykuł czytano: 412 razy",
            "Ten artykuł przeczytano 54 razy",
            "Obejrzano: 12 razy",
            "Strona odwiedzona 12 razy",
            "Średnia (0 Głosów)",
        ],
        [
            "Liczba odwiedzin w domach pomocy wzrosła po zmianie przepisów o połowę.",
            "Ocena zasobów pomocy społecznej",
            "Obejrzano 12 mieszkań chronionych i dwa domy",
        ],
    ),
    (
        widgets.status_label,
        ["Status: zakończone", "zakończony", "Status naboru: trwa"],
        ["Status uchodźcy a prawo do świadczeń", "Zakończony remont domu pomocy"],
    ),
    (widgets.copy_guard, ["error: Nie kopiuj!!!", "Kopiowanie zabronione"], ["Nie kopiuj dowodu osobistego bez potrzeby"]),
    (
        widgets.email_cloak,
        ["Ten adres pocztowy jest chroniony przed spamowaniem. Aby go zobaczyć, trzeba włączyć obsługę JavaScript."],
        ["Ten adres pocztowy poda sekretariat."],
    ),
    (widgets.archive_notice, ["Uwaga! To jest archiwalna wersja serwisu."], ["To jest archiwalna fotografia ze zbiorów szkoły."]),
    (
        widgets.script_notice,
        [
            "You need to enable JavaScript to run this app.",
            "Aby korzystać ze strony, włącz obsługę JavaScript w przeglądarce.",
            "Aby korzystać z tej aplikacji, włącz obsługę JavaScript. Portal działa w aktualnych wersjach przeglądarek Firefox i Chrome.",
            "Trwa ładowanie aplikacji. Jeśli strona nie pojawi się w ciągu kilku sekund, odśwież okno.",
            "Proszę czekać, trwa ładowanie portalu...",
            "Jeżeli aplikacja nie załaduje się w ciągu minuty, prosimy odświeżyć stronę.",
        ],
        [
            "Kurs JavaScript dla seniorów ruszy jesienią.",
            "Aby prowadzić portal, uczestnicy kursu poznali HTML, a na końcu JavaScriptu uczył ich sam wójt, co spodobało się wszystkim.",
            "Ładowanie aut elektrycznych: jeśli gmina dołoży, stacja stanie przy szkole.",
            "Jeśli strona umowy nie pojawi się w sądzie, sprawa upada.",
        ],
    ),
    (
        widgets.leftover,
        ["----", "$image_alt", "»", "......", "Brak wpisów do wyświetlenia."],
        ["500 zł", "III", "Brak wyników badań opóźnia terapię."],
    ),
    (
        info_lines.entry_note,
        [
            "Ten wpis został opublikowany sobota, 14 Czerwiec 2008 o 21:45 w kategorii Relacje. Możesz śledzić komentarze.",
            "Ten wpis został opublikowany w kategorii Relacje. Dodaj zakładkę do bezpośredniego odnośnika.",
            "This entry was posted on Saturday, June 14th, 2008 at 9:45 pm and is filed under Relacje.",
            "Wpis został dodany przez jk dnia 3 marca 2014 r.",
            "Wpis dodano sobota, 14 Czerwiec 2008 o 21:45 w kategorii Relacje. Możesz śledzić komentarze.",
        ],
        [
            "Ten artykuł został opublikowany w miesięczniku „Praca Socjalna” 12 maja 2020 r.",
            "Ten wpis został opublikowany w gazecie i odbił się echem.",
            "Wpis do rejestru zabytków został dodany w kategorii dworów.",
            "This entry was a surprise to everyone.",
        ],
    ),
    (
        images.photo_credit,
        [
            "Uczestnicy spotkania (fot. Jan Nowak)",
            "Fot. archiwum ośrodka",
            "Zdjęcie ilustracyjne",
            "Obraz autorstwa Pixel na Freepik",
            "Zdjęcie: Anna Lis",
            "Źródło grafiki: ośrodek",
        ],
        [
            "Obraz autorstwa lokalnej malarki zawisł w holu.",
            "Źródło zdjęcia podaje każdy autor pracy.",
            "Fotografie seniorów można oglądać do piątku.",
            "Zdjęcia z wystawy trafią do muzeum.",
        ],
    ),
    (
        images.logo,
        ["Logo Funduszy", "DSC_0102.jpg", "Galeria zdjęć", "Zdjęcia:"],
        ["Logo jest dziełem uczniów z liceum.", "Galeria sztuki zaprasza seniorów"],
    ),
    (
        promotions.share_bar,
        [
            "Udostępnij na Facebooku",
            "Facebook",
            "Podziel się",
            "Tweetnij",
            "Lubię to!Tweet",
            "Udostępnij Tweet",
            "Oceń artykuł: 5/5",
            "Jak oceniasz ten artykuł?",
            "Czy ta strona była pomocna?",
        ],
        [
            "Facebook i Twitter to dziś główne źródła wiedzy o ośrodku, mówią badani.",
            "Polecamy lekturę raportu",
            "Lubię to miasto",
            "Ocena formalna | 28 marca 2022",
            "Ocena formalna wniosków",
            "Czy ta strona umowy jest ważna?",
        ],
    ),
    (
        promotions.newsletter,
        ["Zapisz się na newsletter!", "Najświeższe informacje z regionu co rano. Zapisz się do newslettera!"],
        ["Ośrodek wydaje newsletter, który trafia do wszystkich gmin."],
    ),
    (
        promotions.follow_us,
        [
            "Znajdź nas na Facebooku",
            "Zobacz ten post na Facebooku",
            "Dodaj komentarz",
            "Musisz się zalogować, aby komentować",
            "Zauważyłeś błąd? Zgłoś go redakcji.",
            "Masz dla nas temat? Napisz: redakcja@lesko.example",
            "Przekaż nam 1,5% podatku. KRS 0000123456",
            "Zostaw swój 1% podatku w regionie",
            "Pobierz naszą aplikację mobilną",
        ],
        [
            "Znajdź nas w nowej siedzibie przy rynku",
            "Przekaż 1 procentowi gospodarstw wezwanie do dopłaty",
            "Widzisz błąd dziecka? Powiedz o nim spokojnie, radzą psycholodzy, i wysłuchaj, co ma do powiedzenia, zanim ocenisz.",
        ],
    ),
    (
        promotions.comment_heading,
        [
            "Komentarze",
            "Komentarze (12)",
            "Brak komentarzy",
            "Możliwość komentowania Rusza klub seniora została wyłączona",
            "Ładowanie komentarzy…",
            "Aby dodać komentarz, musisz się zalogować.",
        ],
        ["Komentarze ekspertów do ustawy", "Możliwość komentowania projektu uchwały mają mieszkańcy"],
    ),
    (
        promotions.advert,
        [
            "REKLAMA",
            "Artykuł sponsorowany",
            "Poniżej dalsza część artykułu",
            "Dalsza część materiału pod wideo",
            "Ciąg dalszy artykułu pod galerią",
            "Artykuł kontynuowany pod zdjęciem",
        ],
        ["Reklama społeczna pomaga rodzinom zastępczym", "Dalsza część materiału dowodowego trafi do sądu"],
    ),
    (
        promotions.paywall_notice,
        [
            "Dalsza część dostępna dla prenumeratorów",
            "Treść dostępna dla zalogowanych",
            "Artykuł dostępny wyłącznie dla abonentów. Zaloguj się lub kup dostęp.",
            "Pozostało 75% artykułu",
            "Aby czytać dalej, wykup dostęp.",
            "This post is for paying subscribers only",
        ],
        [
            "Tekst jest dostępny dla wszystkich w siedzibie ośrodka.",
            "Szkolenie dostępne tylko dla zalogowanych użytkowników platformy.",
            "Aby przeczytać całość ustawy, wystarczy wejść na stronę sejmu.",
            "Pozostało 75 procent miejsc w żłobku.",
            "Dalsza część programu obejmie prenumeratorów gazety.",
        ],
    ),
    (
        related.read_more,
        ["Czytaj więcej", "[więcej]", "Czytaj dalej »", "Więcej informacji"],
        ["Czytaj dziecku codziennie", "Więcej informacji udziela sekretariat ośrodka."],
    ),
    (
        endings.tag_line,
        ["Tagi: rodzina, wsparcie", "Słowa kluczowe: seniorzy", "#Lesko #świetlice, #dotacje"],
        ["Tematy szkoleń wybrali sami pracownicy.", "#RazemDlaSeniorów"],
    ),
    (signatures.author_contact, ["Napisz do autora: a@b.example"], ["Napisz do nas przed końcem marca"]),
    (
        signatures.salutation,
        ["Szanowni Państwo,", "Szanowni Państwo", "Szanowni Mieszkańcy,"],
        ["Drodzy Mieszkańcy!", "Szanowni Państwo, zapraszamy na spotkanie.", "Szanowni goście przybyli o dziesiątej"],
    ),
    (
        footers.copyright_line,
        ["Opiekun strony: Jan Nowak", "© 2023 Ośrodek", "Copyright Ośrodek w Górkach", "Wszelkie prawa zastrzeżone"],
        ["Prawa osób z niepełnosprawnościami zastrzeżone w konwencji omówił prawnik."],
    ),
]


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, taken, _ in CASES for line in taken])
def test_a_line_rule_takes_its_lines(rule, line):
    assert list(rule([Block("Gminy podsumowały rok."), Block(line)])) == [range(1, 2)]


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, _, left in CASES for line in left])
def test_a_line_rule_leaves_what_only_begins_alike(rule, line):
    assert list(rule([Block(line)])) == []


def test_every_line_rule_has_its_cases():
    assert {rule for rule, _, _ in CASES} == {rule for rule, _ in marking.LINES}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, taken, _ in CASES for line in taken])
def test_marking_claims_what_the_rules_take(rule, line):
    assert marking.mark([Block(line)])[0] is not None
