"""What can go wrong with an archive as a whole. The doors (cli, web, Scrapy adapter) catch `ArchiveError` and print its sentence."""


class ArchiveError(Exception):
    """The parent; its text is one sentence for the user. Caught at the doors."""


class ArchiveMissing(ArchiveError):
    """There is no archive at the address, and the command does not make one. Caught at the doors."""


class ArchiveBusy(ArchiveError):
    """Another run holds the lock. Caught at the doors, which end with exit code 5."""
