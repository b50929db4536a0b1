"""Answers searches of a store by MLflow itself: search_runs.py DATABASE QUESTIONS

QUESTIONS is a file with a JSON list of {"filter": text, "order": [text]}; prints a list of lists of run ids.
"""

import json
import sys

from mlflow.entities import Dataset, DatasetInput
from mlflow.tracking import MlflowClient


def main(path, questions):
    client = MlflowClient(tracking_uri=f"sqlite:///{path}")
    experiment = client.get_experiment_by_name("bench").experiment_id
    runs = client.search_runs([experiment], max_results=1000)
    # What the maker of the store leaves out: values that are no numbers, and texts of several kinds.
    for place, run in enumerate(runs):
        if place % 7 == 0:
            client.log_metric(run.info.run_id, "odd", [float("nan"), float("inf"), float("-inf"), 0.0][place % 4])
        if place % 3 == 0:
            client.set_tag(run.info.run_id, "my team", ["Vision", "vision", "100%", "a_b", "🚀", "a🚀b"][place // 3 % 6])
        if place % 4 == 0:
            names = [["mnist"], ["mnist", "mnist"], ["iris", "mnist"]][place % 3]
            digests = [f"d{place % 8 + at}" for at in range(len(names))]
            sets = [
                Dataset(name=name, digest=digest, source_type="local", source="x")
                for name, digest in zip(names, digests)
            ]
            client.log_inputs(run.info.run_id, [DatasetInput(one, []) for one in sets])
    with open(questions, encoding="utf-8") as file:
        asked = json.load(file)
    found = [client.search_runs([experiment], one["filter"], max_results=1000, order_by=one["order"]) for one in asked]
    print(json.dumps([[run.info.run_id for run in answer] for answer in found]))


main(*sys.argv[1:])
