from __future__ import annotations

import pytest

from pipeline import languages, quality
from pipeline.links import is_live, resolver
from pipeline.records import Article, Debris, Doubt, Metadata


def article(**known: object) -> Article:
    given: dict[str, object] = {"url": None, "kind": "article", "title": "Dyżur", "lead": None, "body": "Zdanie. " * 50, **known}
    return Article(**given)  # type: ignore[arg-type]


def test_what_is_missing_or_odd_is_doubted():
    assert [doubt.reason for doubt in quality.doubts(article(body=""))] == ["no-body"]
    assert [doubt.reason for doubt in quality.doubts(article(body="Zdanie.", language="de"))] == ["short-body", "not-polish"]
    assert quality.doubts(article()) == ()


@pytest.mark.parametrize("reason", ["paywall-notice", "advert", "sidebar"])
def test_a_wall_beside_the_text_is_a_doubt(reason):
    wall = Debris(reason, "Polecamy\nDalsza część dostępna dla prenumeratorów")

    assert quality.doubts(article(debris=(wall,))) == (Doubt("paywalled", "Dalsza część dostępna dla prenumeratorów"),)


@pytest.mark.parametrize(
    "debris",
    [
        Debris("teaser-list", "Treść dostępna dla zalogowanych"),
        Debris("menu", "Treść dostępna dla zalogowanych"),
        Debris("sidebar", "Dla prenumeratorów"),
        Debris("advert", "Czytasz właśnie nowy rodzaj materiału na naszym portalu. Wesprzyj nas darowizną."),
        Debris("login-form", "Zaloguj się\nPrenumerata"),
    ],
)
def test_the_wall_of_another_story_and_a_way_to_subscribe_are_none(debris):
    assert quality.doubts(article(debris=(debris,))) == ()


def test_letters_lost_as_question_marks_or_replacements_are_doubted():
    lost = "Pomoc spo?eczna w O?rodku dla rodzin zast?pczych. " * 5

    assert quality.doubts(article(body=lost)) == (Doubt("broken-letters", "spo?eczna O?rodku zast?pczych"),)
    assert quality.doubts(article(body="Pomoc spo\ufffdeczna jest blisko. " * 9))[0] == Doubt(
        "broken-letters", "spo\ufffdeczna " * 2 + "spo\ufffdeczna"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Dlaczego? Bo tak. Kiedy?W maju. Gdzie?W Zalesiu, a czemu?Nie wiadomo. ",
        "Adresy: www.ops.example/i?id=1, a.php?b=3, index?cat=4 i http://ops.example/x?y. ",
        "Czy to pomoże rodzinom z gminy?bo nie wiadomo. ",
    ],
)
def test_questions_and_addresses_have_lost_no_letters(text):
    assert quality.doubts(article(body=text * 5)) == ()


def test_each_kind_of_doubt_costs_once_and_quality_never_falls_below_nothing():
    assert quality.estimate(()) == 1.0
    assert quality.estimate((Doubt("no-title"),) * 3) == quality.estimate((Doubt("no-title"),)) < 1.0
    assert quality.estimate((Doubt("no-title"), Doubt("no-body"), Doubt("broken-letters"), Doubt("page-cut"))) == 0.0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Zapraszamy na spotkanie, które odbędzie się w sobotę oraz w niedzielę.", "pl"),
        ("The meeting of the council is on Monday and will be open to all.", "en"),
        ("Die Sitzung ist öffentlich und wird von der Stadt mit Gästen gefeiert.", "de"),
        ("Зустріч буде для всіх, що не мають роботи, та від них не беруть плати.", "uk"),
    ],
)
def test_the_language_is_told_by_small_words(text, language):
    assert languages.find(text, Metadata(language="pl-PL")) == language


@pytest.mark.parametrize("declared", ["en-US", "lt", None])
@pytest.mark.parametrize(
    "text",
    [
        "Biuro nieczynne w piątek.",
        "Dyżur psychologa: wtorek, piątek, godz. 10:00-12:00, pokój 4, tel. 22 555 01 01",
        "Biuro jest nieczynne w czwartek",
        "Wyniki konkursu Games for All: Łódź, Zgierz. Zapraszamy zwycięzców po nagrody!",
    ],
)
def test_a_short_polish_note_is_polish_whatever_the_theme_declares(text, declared):
    assert languages.find(text, Metadata(language=declared)) == "pl"


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("The office is closed.", "en-US"),
        ("Visit in Łódź: Zgierz and Świętokrzyskie", "en-US"),  # names have Polish letters in any language
        ("Join us for żurek", "en-US"),
        ("Regional strategy adopted.", "en-US"),
        ("Plan Z: how we work", "en-US"),
        ("Seinų rajono socialinės paslaugos plečiasi, kviečiame į renginį spalį ir ąžuolų alėją", "lt-LT"),
        ("Le voyage des élus polonais dans notre région a duré trois jours; ils ont goûté un żurek chez nous avant de repartir", "fr"),
        ("Konkurs ofert: wyniki.", "en-US"),  # nothing tells it: the doubt `not-polish` stays
    ],
)
def test_a_short_note_that_is_not_polish_or_tells_nothing_speaks_the_declared_language(text, declared):
    assert languages.find(text, Metadata(language=declared)) == declared[:2]


def test_a_text_without_small_words_speaks_the_declared_language_or_none():
    assert languages.find("12 345", Metadata(language="pl-PL")) == "pl"
    assert languages.find("12 345", Metadata()) is None


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/b", "http://a.example/b"),
        ("b", "http://a.example/c/b"),
        ("//x.example/b", "http://x.example/b"),
        ("?p=2", "http://a.example/c/d?p=2"),
        ("http://x.example/ y", "http://x.example/%20y"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_links_are_made_absolute(href, url):
    assert resolver("http://a.example/c/d")(href) == url


def test_links_stay_as_they_are_where_the_page_has_no_address():
    assert resolver(None)("/b") == "/b"


def test_scripts_and_anchors_lead_nowhere():
    assert not any(map(is_live, ["#top", "javascript:void(0)", "", None, "data:x"]))
    assert is_live("/b")
