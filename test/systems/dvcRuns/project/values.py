RATE = 0.5


class Net:
    layers = 4
    name = "n"
