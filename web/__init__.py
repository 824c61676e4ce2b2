"""The reading room: server-rendered pages over archive and search, which it only reads."""
