"""Logs one metric step by step until the standard input closes: log_course.py DATABASE. Prints the history, as JSON."""

import json
import math
import sys
import threading

from mlflow.tracking import MlflowClient


def main(path):
    client = MlflowClient(tracking_uri=f"sqlite:///{path}")
    client.search_experiments()
    run = client.create_run("0").info.run_id
    stopped = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), stopped.set()), daemon=True).start()
    client.log_metric(run, "loss", 1.0, timestamp=1_700_000_000_000, step=0)
    print(run, flush=True)
    step = 1
    while not stopped.is_set():
        value = math.nan if step % 7 == 0 else math.exp(-step / 50) + 0.1 * math.sin(step)
        client.log_metric(run, "loss", value, timestamp=1_700_000_000_000 + step, step=step)
        step += 1
    points = [(point.step, str(point.value)) for point in client.get_metric_history(run, "loss")]
    print(json.dumps(points), flush=True)


main(sys.argv[1])
