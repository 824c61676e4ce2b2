"""The index, derived from the archive and disposable: analysis -> schema -> index -> query -> results. The only room that knows Whoosh."""
