"""Moves the clock of every Python process of the maker.

The sample's history spans five months, and a maker cannot wait for five months. The seconds in the file named by
SAMPLE_CLOCK are added to the clock: once, at the start of a script, and at every look in the MLflow server, which
lives through all the days. Durations stay real.
"""

import os
import time
from pathlib import Path

real_time = time.time


def moved_time():
    return real_time() + float(Path(os.environ["SAMPLE_CLOCK"]).read_text())


if "SAMPLE_CLOCK_FOLLOWS" in os.environ:
    time.time = moved_time
    time.time_ns = lambda: int(moved_time() * 1e9)
elif "SAMPLE_CLOCK" in os.environ:
    import time_machine

    time_machine.travel(moved_time(), tick=True).start()
