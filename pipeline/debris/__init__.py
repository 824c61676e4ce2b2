"""What is not the article, and why. A rule reads blocks and yields ranges of them; its name is the reason on record.

`marking` runs the rules in their order, `structure` reads the page's own class names, the other modules hold one kind of debris each.
"""
