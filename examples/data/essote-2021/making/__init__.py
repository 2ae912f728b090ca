"""Parts of make.py: each module makes one kind of record, first the truth, then the mess on top of it."""
