"""Logs runs without a pause until the standard input closes: log_runs.py DATABASE. Prints what it did, as JSON."""

import json
import sys
import threading
import time

from mlflow.tracking import MlflowClient


def main(path):
    client = MlflowClient(tracking_uri=f"sqlite:///{path}")
    client.search_experiments()
    stopped = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), stopped.set()), daemon=True).start()
    print("ready", flush=True)
    slowest, points, runs = 0.0, 0, []
    while not stopped.is_set():
        run = client.create_run("0").info.run_id
        runs.append(run)
        for step in range(20):
            begin = time.monotonic()
            client.log_metric(run, "loss", 1 / (step + 1), timestamp=1_700_000_000_000 + step, step=step)
            slowest = max(slowest, time.monotonic() - begin)
            points += 1
        client.set_terminated(run)
    print(json.dumps({"slowest": slowest, "points": points, "runs": runs}), flush=True)


main(sys.argv[1])
