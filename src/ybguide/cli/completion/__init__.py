"""What a shell is offered while a command line is typed."""
