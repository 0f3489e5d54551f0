"""Words on the command line that are no options: names after a command, and sentences without one."""
