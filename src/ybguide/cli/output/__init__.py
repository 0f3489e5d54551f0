"""Where a page goes: its format, and the stream, file or clipboard it is put on."""
