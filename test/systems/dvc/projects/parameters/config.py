import os

BATCH = 16
NAMES = ["a", "b"]
HOME = os.environ


class Train:
    rate = 0.1

    def __init__(self):
        self.depth = 3
