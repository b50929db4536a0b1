"""How long mlflow.search_runs takes for the first runs of a store: searchRuns.py DATABASE COUNT"""

import json
import sys
import time

import mlflow


def search(count):
    started = time.perf_counter()
    frame = mlflow.search_runs(experiment_names=["bench"], max_results=count)
    took = (time.perf_counter() - started) * 1000
    columns = [name for name in frame.columns if name.startswith(("metrics.", "params."))]
    return took, {"rows": len(frame), "values": int(frame[columns].notna().sum().sum())}


mlflow.set_tracking_uri(f"sqlite:///{sys.argv[1]}")
fresh, _ = search(int(sys.argv[2]))
again, found = search(int(sys.argv[2]))
print(json.dumps({"fresh": fresh, "again": again, **found}))
