import json
import os
import sys
import time

with open("params.yaml") as file:
    seconds = float(file.read().split(":")[1])
if seconds < 0:
    sys.exit("there is no time")
os.makedirs("dvclive/plots/metrics", exist_ok=True)
with open("dvclive/plots/metrics/acc.tsv", "w") as file:
    file.write("step\tacc\n0\t0.5\n1\t0.75\n2\t0.")
    file.flush()
    with open("metrics.json", "w") as metrics:
        json.dump({"seconds": seconds}, metrics)
    time.sleep(seconds)
    file.write("9\n")
