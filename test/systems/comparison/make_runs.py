"""Logs runs of two settings with three seeds each into a SQLite store, and prints them as MLflow's client reads them."""

import json
import sys

from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput, InputTag

store, *commits = sys.argv[1:]
client = MlflowClient(f"sqlite:///{store}")
experiment = client.create_experiment("churn")
for setting, commit in enumerate(commits):
    for seed in range(3):
        run = client.create_run(experiment, tags={"mlflow.source.git.commit": commit, "mlflow.user": "ana"})
        client.log_param(run.info.run_id, "depth", setting + 3)
        client.log_param(run.info.run_id, "seed", seed)
        client.log_metric(run.info.run_id, "auc", 0.8 + 0.05 * setting + 0.01 * seed)
        data = [
            DatasetInput(
                dataset=Dataset(name=name, digest=f"{name[:4]}{setting}", source_type="local", source="{}"),
                tags=[InputTag("mlflow.data.context", "training")],
            )
            for name in ("customers", 'odd "name" | <b>')
        ]
        client.log_inputs(run.info.run_id, data)
        client.set_terminated(run.info.run_id)

runs = client.search_runs([experiment], order_by=["attributes.start_time ASC"])
print(
    json.dumps(
        [
            {
                "id": run.info.run_id,
                "depth": run.data.params["depth"],
                "seed": run.data.params["seed"],
                "inputs": {one.dataset.name: one.dataset.digest for one in run.inputs.dataset_inputs},
            }
            for run in runs
        ]
    )
)
