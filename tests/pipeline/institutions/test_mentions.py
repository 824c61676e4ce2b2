"""The door of the recogniser: what is found, under which name, linked to what."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.institutions.mentions import find, is_ambiguous


def names(text, region=None, level="named"):
    return [mention.institution.name for mention in find(text, region) if mention.level == level]


def linked(text, region=None):
    return [(m.institution.place, m.institution.teryt, m.evidence) for m in find(text, region) if m.level == "named"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rozmowa z dyrekcją Powiatowego Centrum Pomocy Rodzinie w Miechowie.", "Powiatowe Centrum Pomocy Rodzinie w Miechowie"),
        ("Podziękowano Miejsko-Gminnemu Ośrodkowi Pomocy Społecznej w Skale.", "Miejsko-Gminny Ośrodek Pomocy Społecznej w Skale"),
        ("Jadą do MOPS-u we Wrocławiu.", "Miejski Ośrodek Pomocy Społecznej we Wrocławiu"),
        ("Pracuje w PCPR Miechów.", "Powiatowe Centrum Pomocy Rodzinie w Miechowie"),
        ("Wyrok Sądu Okręgowego dla Warszawy-Pragi.", "Sąd Okręgowy dla Warszawy-Pragi"),
        ("Odpowiedź Ministerstwa Gospodarki, Pracy i Polityki Społecznej.", "Ministerstwo Gospodarki, Pracy i Polityki Społecznej"),
        ("Koncert w Szkole Podstawowej nr 7 im. Jana Brzechwy w Łasku.", "Szkoła Podstawowa nr 7 im. Jana Brzechwy w Łasku"),
        ("SPOTKANIE W POWIATOWYM URZĘDZIE PRACY W KUTNIE", "Powiatowy Urząd Pracy w Kutnie"),
        ("Umowa z UM w Zgierzu.", "Urząd Miasta w Zgierzu"),
        ("Umowa z UM Krakowa.", "Urząd Miasta Krakowa"),
        ("Umowa z UM Województwa Opolskiego.", "Urząd Marszałkowski Województwa Opolskiego"),
        ("Rektor Uniwersytetu im. Komisji Edukacji Narodowej w Krakowie.", "Uniwersytet im. Komisji Edukacji Narodowej w Krakowie"),
        ("Wczoraj Policja w Łodzi szukała roweru.", "Policja w Łodzi"),
        ("Kurs w Szkole Policji w Katowicach.", "Szkoła Policji w Katowicach"),
        ("OTWARTO SZPITAL MIEJSKI NR 4 IM. JANA PAWŁA II W ŁASKU", "Szpital Miejski nr 4 im. Jana Pawła II w Łasku"),
        ("DOM KULTURY I ZESPÓŁ SZKÓŁ W ŁASKU", "Zespół Szkół w Łasku"),
        ("Wykład na Uniwersytecie Ekonomicznym w Katowicach.", "Uniwersytet Ekonomiczny w Katowicach"),
        ("Pomaga Stowarzyszeniu „Cichy Kąt” z sąsiedztwa.", "Stowarzyszenie „Cichy Kąt”"),
        ("Dar dla Fundacji Zielone Wzgórze.", "Fundacja Zielone Wzgórze"),
        ("Skarga na Wojewódzki Szpital Zespolony w Kielcach.", "Wojewódzki Szpital Zespolony w Kielcach"),
        ("Relacja z Miejskiego i Gminnego Ośrodka Kultury w Łasku.", "Miejski i Gminny Ośrodek Kultury w Łasku"),
        ("Decyzja Wydziału Rolnictwa, Leśnictwa i Środowiska zapadła.", "Wydział Rolnictwa, Leśnictwa i Środowiska"),
        ("Absolwent I Liceum Ogólnokształcącego w Łodzi.", "I Liceum Ogólnokształcące w Łodzi"),
        ("Zawiadomiono wadowicką prokuraturę o sprawie.", "Prokuratura w Wadowicach"),
        ("Wiceszef resortu zdrowia przyjechał.", "Ministerstwo Zdrowia"),
        ("Rozmowy z Ministerstwem Obrony Narodowej Ukrainy.", "Ministerstwo Obrony Narodowej Ukrainy"),
        ("Według Kancelarii Prezydenta RP nic nie ustalono.", "Kancelaria Prezydenta RP"),
        ("Kustosz Muzeum Ziemi Kaliskiej Jan Wróbel opowiada.", "Muzeum Ziemi Kaliskiej"),
        ("Klinika Intensywnej Terapii przyjmuje.", "Klinika Intensywnej Terapii"),
    ],
)
def test_a_name_is_written_as_on_a_letterhead(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Nagrodzono Komendy Powiatowe Policji w Łasku i Kutnie.",
            ["Komenda Powiatowa Policji w Łasku", "Komenda Powiatowa Policji w Kutnie"],
        ),
        (
            "Sprzęt dla PCPR-ów w Olkuszu, Miechowie i Gorlicach.",
            [f"Powiatowe Centrum Pomocy Rodzinie w {town}" for town in ("Olkuszu", "Miechowie", "Gorlicach")],
        ),
    ],
)
def test_a_plural_with_several_places_is_several_institutions(text, wanted):
    assert names(text) == wanted


def test_a_plural_from_several_towns_is_one_in_each():
    assert names("Nagrodzono pracowników Gminnych Ośrodków Pomocy Społecznej z Łużnej i Sękowej.") == [
        "Gminny Ośrodek Pomocy Społecznej w Łużnej",
        "Gminny Ośrodek Pomocy Społecznej w Sękowej",
    ]
    assert names("Nagrodzono pracowników Gminnych Ośrodków Pomocy Społecznej z Łużnej.") == []


def test_classes_in_a_list_share_the_area_that_the_last_one_tells():
    text = "Kadra klubów integracji społecznej, ośrodków pomocy społecznej i powiatowych centrów pomocy rodzinie województwa lubelskiego."

    assert [(m.level, m.institution.teryt) for m in find(text)] == [("class", "06")] * 3


def test_a_singular_keeps_to_its_first_place():
    assert names("Sąd Rejonowy w Lublinie i Zamościu nie czekał.") == ["Sąd Rejonowy w Lublinie"]


def test_an_office_inside_the_name_of_its_department_is_told_too():
    found = find("List do Departamentu Zdrowia Urzędu Marszałkowskiego Województwa Opolskiego.")

    assert [(m.institution.name, m.institution.teryt) for m in found] == [
        ("Departament Zdrowia Urzędu Marszałkowskiego Województwa Opolskiego", "16"),
        ("Urząd Marszałkowski Województwa Opolskiego", "16"),
    ]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("PCPR w Zakopanem zaprasza.", ("Zakopane", "1217011", "town")),
        ("Starostwo Powiatowe w Brzezinach.", ("Brzeziny", "1021011", "town")),
        ("Gminny Ośrodek Pomocy Społecznej w Zabierzowie", ("Zabierzów", "1206162", "town")),
        ("Urząd Gminy Miechów", ("Miechów", "1208053", "gmina")),
        ("Zarząd Województwa Łódzkiego", ("województwo łódzkie", "10", "voivodeship")),
        ("Powiatowy Urząd Pracy dla Powiatu Krakowskiego", ("powiat krakowski", "1206", "powiat")),
        ("Urząd Marszałkowski Województwa Opolskiego w Opolu", ("województwo opolskie", "16", "voivodeship")),
        ("Małopolski Urząd Wojewódzki", ("województwo małopolskie", "12", "adjective")),
        ("Narodowy Fundusz Zdrowia", (None, None, "country")),
        ("Fundacja „Jasna Strona”", (None, None, "name")),
    ],
)
def test_a_link_tells_its_evidence(text, link):
    assert linked(text) == [link]


def test_a_place_that_several_units_have_stays_open_until_the_voivodeship_settles_it():
    text = "Ośrodek Pomocy Społecznej w Olszance czeka na wiosnę."

    assert [(m.institution.place, m.institution.teryt, m.evidence) for m in find(text)] == [("Olszanka", None, None)]
    assert [is_ambiguous(mention) for mention in find(text)] == [True]
    assert linked(text, "opolskie") == [("Olszanka", "1601062", "town")]


def test_a_place_outside_the_register_is_kept_as_written():
    mention = find("Dom Pomocy Społecznej w Zmyślonowie Starym szuka kucharki.")[0]

    assert mention.institution.name == "Dom Pomocy Społecznej w Zmyślonowie Starym"
    assert (mention.institution.place, mention.institution.teryt, mention.evidence) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "region", "name"),
    [
        ("Nabór prowadzi ROPS do piątku.", "małopolskie", "Regionalny Ośrodek Polityki Społecznej w Krakowie"),
        ("Nabór prowadzi ROPS do piątku.", "łódzkie", "Regionalne Centrum Polityki Społecznej w Łodzi"),
        ("Z uchwały Zarządu Województwa wynika mało.", "lubelskie", "Zarząd Województwa Lubelskiego"),
        ("Pismo z UW przyszło.", "mazowieckie", "Mazowiecki Urząd Wojewódzki w Warszawie"),
        ("Dziękujemy Urzędowi Marszałkowskiemu za gościnę.", "sosnowo-mgielne", "Urząd Marszałkowski Województwa Sosnowo-Mgielnego"),
        ("Staż w Wojewódzkim Urzędzie Pracy.", "województwo kujawsko-pomorskie", "Wojewódzki Urząd Pracy w Toruniu"),
        ("Zwrócono się do kuratorium oświaty.", "lubuskie", "Kuratorium Oświaty w Gorzowie Wielkopolskim"),
    ],
)
def test_a_bare_regional_name_takes_the_voivodeship_of_the_site(text, region, name):
    assert names(text, region) == [name]


def test_a_bare_local_name_takes_the_only_one_that_the_text_tells():
    text = "Miejski Ośrodek Pomocy Społecznej w Tychach otwiera klub. Zapisy przyjmuje MOPS."

    assert names(text) == ["Miejski Ośrodek Pomocy Społecznej w Tychach"] * 2


def test_a_bare_local_acronym_is_a_class():
    assert names("Powstają nowe CUS w kraju.", level="class") == ["centrum usług społecznych"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Obradował Wojewódzki Panel Praktyków. Do Wojewódzkiego Panelu Praktyków napisano.", "Wojewódzki Panel Praktyków"),
        ("W ramach Lubelskiej Platformy Współpracy zebrano dane.", "Lubelska Platforma Współpracy"),
        ("Pisze Zespół ds. analiz.", "Zespół ds. analiz"),
        ("Konwent Kierowników OPS zebrał się.", "Konwent Kierowników Ośrodków Pomocy Społecznej"),
    ],
)
def test_advisory_bodies_stand_apart(text, name):
    assert set(names(text, level="body")) == {name}
    assert names(text) == []


def test_an_acronym_means_what_the_text_says_it_means():
    text = "Towarzystwo Opieki nad Wiatrakami (TOW) działa od lat. O pomoc TOW-u proszą młynarze."

    assert names(text) == ["Towarzystwo Opieki nad Wiatrakami"] * 3


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Pismo z Dyrekcji Generalnej Komisji Europejskiej.", ["Dyrekcja Generalna Komisji Europejskiej", "Komisja Europejska"]),
        ("Uchwała Komisji Polskiej Federacji Szachistów.", ["Komisja Polskiej Federacji Szachistów", "Polska Federacja Szachistów"]),
        (
            "Prezes Komitetu ds. Struktury Wiejskiej Unii Europejskiej.",
            ["Komitet ds. Struktury Wiejskiej Unii Europejskiej", "Unia Europejska"],
        ),
        ("Sekretarz Rady Polskiego Związku Szachistów.", ["Polski Związek Szachistów"]),
    ],
)
def test_an_adjective_between_two_heads_goes_where_it_belongs(text, wanted):
    assert names(text) == wanted


def test_a_bare_head_recalls_the_institution_named_in_full():
    text = "Wniosek przyjęła Komisja Europejska. Dziś w Komisji nikt nie odbiera."

    assert [(m.text, m.institution.name, m.evidence) for m in find(text)][1:] == [("Komisji", "Komisja Europejska", "text")]


def test_a_bare_head_recalls_nobody_where_two_are_named():
    assert len(names("Komisja Europejska i Komisja Zdrowia pracują, w Komisji cisza.")) == 2


def test_initials_of_a_name_stand_for_it():
    text = "Miejskie Przedsiębiorstwo Komunikacji Rzecznej w Toruniu kupuje prom. MPKR wyda milion."

    assert names(text) == ["Miejskie Przedsiębiorstwo Komunikacji Rzecznej w Toruniu"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Gmina i powiat świętują.",
        "Nowa szkoła stanęła przy rynku.",
        "Spółdzielnia socjalna jest dobrym pomysłem, tak jak klub seniora.",
        "Uczniowie pojechali w góry.",
        "PO i PR nie są tu instytucjami.",
        "Ośrodek w Krakowie remontuje dach.",
        "Mówi Komendant Powiatowy Policji w Kutnie.",
        "",
    ],
)
def test_ordinary_words_name_nobody(text):
    assert names(text) == []


def test_spans_count_characters_of_the_text():
    text = "Wczoraj o MOPS-ie w Tychach\noraz o „Ministerstwie Zdrowia” i Fundacji „Jasna Strona”."

    assert [text[m.start : m.end] for m in find(text)] == ["MOPS-ie w Tychach", "Ministerstwie Zdrowia", "Fundacji „Jasna Strona”"]


def test_a_name_never_crosses_a_line():
    assert names("Urząd Miasta\nKrakowa nie ma tu.") == ["Urząd Miasta"]


WORDS = st.sampled_from(
    ["Urzędu", "Miasta", "Krakowa", "ROPS-u", "w", "i", "„Jasna", "Strona”", "im.", "Jana", "II", "nr", "5", "Województwa", "Łódzkiego",
     "Ośrodek", "pomocy", "społecznej", "Polskiego", "Związku", ",", ".", "\n", "dla", "Powiatu", "ds.", "badań", "(XYZ)", "\u00a0", "ZUS"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_gives_mentions_that_lie_in_it(text):
    for mention in find(text, "łódzkie"):
        assert mention.text == text[mention.start : mention.end] != ""
        assert mention.institution.name


@pytest.mark.parametrize("word", ["Ośrodek ", "Urzędu ", "Polskiego Związku ", "Zespół ds. badań i ", "w Łodzi, ", "„"])
def test_time_grows_with_the_length_only(word):
    def seconds(length):
        begin = time.process_time()
        find(word * (length // len(word)))
        return time.process_time() - begin

    seconds(2_000)
    assert seconds(120_000) < 12 * max(seconds(30_000), 0.02)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Działa Ośrodek Pomocy Dziecku i Rodzinie w Łasku.", "Ośrodek Pomocy Dziecku i Rodzinie w Łasku"),
        ("Ceny bada Wojewódzki Inspektorat Inspekcji Handlowej w Kielcach.", "Wojewódzki Inspektorat Inspekcji Handlowej w Kielcach"),
        ("Warsztat Terapii Zajęciowej przy Fundacji „Kąt” w Łasku szyje.", "Warsztat Terapii Zajęciowej przy Fundacji „Kąt” w Łasku"),
        ("Zaprasza Rada Seniorów Miasta Pszczyna.", "Rada Seniorów Miasta Pszczyna"),
        ("Pisze Fundacja Ośrodek Zmian.", "Fundacja Ośrodek Zmian"),
        ("Obiady wozi Spółdzielnia Socjalna Ruczaj z Olkusza.", "Spółdzielnia Socjalna Ruczaj"),
        ("Gra Szkoła Muzyczna I i II stopnia w Łasku.", "Szkoła Muzyczna I i II stopnia w Łasku"),
        ("Bal robi Związek Emerytów, Rencistów i Inwalidów.", "Związek Emerytów, Rencistów i Inwalidów"),
        ("Rozmowa ze Związkiem Emerytów, Janem Nowakiem i Anną.", "Związkiem Emerytów"),
        ("Pisze Instytut Łączności – Państwowy Instytut Badawczy od rana.", "Instytut Łączności – Państwowy Instytut Badawczy"),
        ("Dyrekcja Szpitala Miejskiego w Tychach milczy.", "Szpitala Miejskiego w Tychach"),
        ("Zaprasza Muzeum w Bochni.", "Muzeum w Bochni"),
        ("Zaprasza Wydział w Bochni.", None),
    ],
)
def test_a_span_is_the_whole_name_and_no_more(text, span):
    found = [(m.start, m.end, m.text) for m in find(text)]

    assert (max(found, key=lambda mention: mention[1] - mention[0])[2] if found else None) == span


GUESTS = [
    ("Dyrektor ROPS przywitał gości. Wśród nich był dyrektor ROPS w Rzeszowie.", ["1261011", "1863011"]),
    ("Przyjechała delegacja ROPS w Rzeszowie. Gości podjęła dyrektor ROPS Anna Nowak.", ["1863011", "1261011"]),
    ("UMWM gościł radnych z Urzędu Marszałkowskiego Województwa Mazowieckiego.", ["12", "14"]),
    ("Gośćmi byli urzędnicy Podkarpackiego Urzędu Wojewódzkiego. UW podpisał umowę.", ["18", "12"]),
]


@pytest.mark.parametrize(("text", "codes"), GUESTS)
def test_a_guest_named_in_full_takes_no_bare_name_of_the_site(text: str, codes: list[str]) -> None:
    assert [m.institution.teryt for m in find(text, "małopolskie")] == codes


def test_without_a_site_a_bare_name_is_the_one_named_in_full() -> None:
    assert {m.institution.teryt for m in find("Działa ROPS w Rzeszowie. Dziś ROPS ogłosił nabór.")} == {"1863011"}


@pytest.mark.parametrize(("text", "place"), [("OSP w Włochach gra.", "Włochy"), ("OPS w Brzozie gra.", "Brzoza")])
def test_a_place_has_no_mark_of_the_dictionary(text: str, place: str) -> None:
    assert [m.institution.place for m in find(text)] == [place]
