"""Columns of pages that are laid out in tables, whose cells nobody has named: menu, text and boxes beside each other."""

from __future__ import annotations

import pytest
from offices import FIRST, SECOND, lines

from pipeline import blocks
from pipeline.extract import extract
from pipeline.records import Article, Page
from pipeline.trees import parse

TITLE = "Zmiana godzin pracy ośrodka"
MENU = "".join(f'<a href="/{n}.html">Pozycja menu {n}</a><br>' for n in range(8))
SHORT = "W piątek ośrodek będzie czynny do południa."
BOXES = {
    "address": "<b>Kontakt</b><br>ul. Lipowa 7<br>00-999 Lipowo<br>tel. 99 888 77 66<br><b>Godziny</b><br>piątek 7.30–15.30",
    "poll": "<p><b>Ankieta</b></p><p>Czego szukasz?</p><form><input type=radio>Porady<br><input type=radio>Pracy</form>",
    "stories": '<h3>Inne</h3><ul><li><a href="/1">Bal seniorów w remizie</a></li><li><a href="/2">Nowy klub rodzica w Lipie</a></li></ul>',
}
FLAT = "<table><tr><td>{menu}</td><td>{text}</td><td>{box}</td></tr></table>"
NESTED = (
    "<center><table><tr><td><img src=b.jpg></td></tr><tr><td><table><tr><td>{menu}</td><td><table><tr><td>{text}</td></tr></table></td>"
    "<td><table><tr><td>{box}</td></tr></table></td></tr></table></td></tr></table></center>"
)


def page(body: str) -> Article:
    return extract(Page.of(f"<title>{TITLE} - OPS Kociołki</title><body>{body}<p>© OPS Kociołki 2012</p></body>", "http://ops.example/a/9"))


@pytest.mark.parametrize("layout", [FLAT, NESTED])
@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
@pytest.mark.parametrize("headline", ["<h1>{}</h1>", "<p><b>{}</b></p>", "<font size=5>{}</font><br>"])
@pytest.mark.parametrize("text", [[SHORT], [FIRST, SECOND]])
def test_the_column_beside_a_text_is_none_of_it(layout, box, headline, text):
    told = headline.format(TITLE) + "".join(f"<p>{it}</p>" for it in text)
    article = page(layout.format(menu=MENU, text=told, box=box))

    assert (article.kind, article.title) == ("article", TITLE)
    assert lines(article) == text


@pytest.mark.parametrize(
    "body",
    [
        "<h1>{0}</h1><table><tr><td><p>{1}</p></td><td><p>{2}</p></td></tr></table>",
        "<h1>{0}</h1><table><tr><td><p>{1}</p></td><td><img src=1.jpg></td></tr><tr><td><img src=2.jpg></td><td><p>{2}</p></table>",
        "<table><tr><td><h1>{0}</h1></td></tr><tr><td>14.05.2012</td></tr><tr><td><p>{1}</p><p>{2}</p></td></tr></table>",
        "<table><tr><td><img src=1.jpg></td><td><h1>{0}</h1><p>{1}</p></td></tr><tr><td></td><td><p>{2}</p></td></tr></table>",
    ],
)
def test_a_text_in_several_cells_is_whole(body):
    assert lines(page(body.format(TITLE, FIRST, SECOND))) == [FIRST, SECOND]


def test_cells_of_data_have_no_columns_and_first_ones_are_as_they_were():
    rows = "<tr><td>Gmina</td><td>Kwota</td></tr><tr><td>Lipowo</td><td>500 zł</td></tr>"
    paths = [block.path for block in blocks.read(parse(f"<body><table>{rows}</table><table><tr><td>a<td class=x>b</table></body>"), None)]

    assert [path[-1] for path in paths] == ["tr", "tr", "td", "td.x.column2"]
