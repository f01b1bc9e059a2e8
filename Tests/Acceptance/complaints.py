"""What a call complained of."""

import re


def complaints(run) -> str:
    """Its messages, without how far it got, which is said of what takes longer than a second on a slow machine."""
    return "".join(line for line in run.stderr.splitlines(True) if not re.fullmatch(r"[a-z .]+: \d+ %\n", line))
