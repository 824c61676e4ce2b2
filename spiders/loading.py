"""The files of the definitions as Python loads them. One that cannot be loaded is told, and never keeps the others back."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from scrapy import Request, Spider
from scrapy.settings import BaseSettings
from scrapy.utils.spider import iter_spider_classes


class DefinitionLoader:
    """Loads spiders file by file. `unusable` tells, by file, what is wrong with those that were passed over."""

    def __init__(self, settings: BaseSettings) -> None:
        self.spiders: dict[str, type[Spider]] = {}
        self.unusable: dict[str, str] = {}
        for package in settings.getlist("SPIDER_MODULES"):
            for module in modules_of(package):
                self.take(module)

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> DefinitionLoader:
        """Load the definitions that some settings name."""
        return cls(settings)

    def take(self, name: str) -> None:
        """Load a module's spiders, or note why they cannot be used. Whatever a file raises is a fault of that file alone."""
        file = f"{name.rpartition('.')[2]}.py"
        try:
            module = import_module(name)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a file may raise anything while it is read, even the end of this program
            self.unusable[file] = f"it cannot be loaded: {words_of(error, file)}."
        else:
            self.keep(module, file)

    def keep(self, module: ModuleType, file: str) -> None:
        """Keep a module's spiders; a name belongs to the first file that has it. Scrapy passes over a spider without a name."""
        found = list(iter_spider_classes(module))
        if not found and any(is_site_of(module, value) for value in vars(module).values()):
            self.unusable[file] = "it declares a site without a name."
        for spider in found:
            first = self.spiders.setdefault(spider.name, spider)
            if first is not spider:
                self.unusable[file] = f"it declares the site {spider.name}, which {first.__module__.rpartition('.')[2]}.py has already."

    def load(self, spider_name: str) -> type[Spider]:
        """Return the spider of a name. Raises KeyError where no file declares it."""
        return self.spiders[spider_name]

    def list(self) -> list[str]:
        """Return all names."""
        return [*self.spiders]

    def find_by_request(self, request: Request) -> list[str]:  # type: ignore[valid-type]
        """Return the names of the spiders whose hosts a request asks."""
        return [name for name, spider in self.spiders.items() if spider.handles_request(request)]


def modules_of(package: str) -> Iterator[str]:
    """Yield the full names of the modules of a package, in their order."""
    for module in iter_modules(import_module(package).__path__):
        yield f"{package}.{module.name}"


def is_site_of(module: ModuleType, value: object) -> bool:
    """Say whether a value is a spider that a module declares, and neither one that it imports nor one that others build upon."""
    return isinstance(value, type) and issubclass(value, Spider) and value.__module__ == module.__name__ and "start_urls" in vars(value)


def words_of(error: BaseException, file: str) -> str:
    """Return why a file could not be loaded, with the line of that file."""
    if isinstance(error, SyntaxError) and Path(error.filename or "").name == file:
        return f"{error.msg} (line {error.lineno})"
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).name == file]
    return f"{str(error).rstrip('.') or type(error).__name__}" + (f" (line {lines[-1]})" if lines else "")
