"""The HTML of the demo's layouts, one file each, in sections that begin with "@@ name"."""
