"""The spiders of the demo web, one file a layout."""
