"""The editors' side: YAML in, problems or a compiled file out. Never loaded to answer a question."""
