"""What every run records, in one place."""

import hashlib
import json
import os
from pathlib import Path

import mlflow
import yaml

EXPERIMENT_NOTES = {
    "churn": "Which customers leave in the next month. Used by the retention desk to choose whom to call.",
    "arrears": "Which instalment contracts fall into arrears. Advises the credit desk, which decides.",
}


def use_experiment(task):
    """Point MLflow at the team's server and at the experiment of this model."""
    mlflow.set_tracking_uri(os.environ.get("MLFLOW_TRACKING_URI", "http://127.0.0.1:5000"))
    experiment = mlflow.set_experiment(task)
    if "mlflow.note.content" not in experiment.tags:
        mlflow.set_experiment_tags({"mlflow.note.content": EXPERIMENT_NOTES[task], "team": "retention"})


def data_version(source):
    """The MD5 that DVC recorded for a tracked file."""
    return yaml.safe_load(Path(f"{source}.dvc").read_text())["outs"][0]["md5"]


def log_data(rows, path, context, target):
    """Record a table as an input of the run, under its path in the project."""
    data = mlflow.data.from_pandas(rows, source=path, name=Path(path).stem, targets=target)
    mlflow.log_input(data, context=context)


def run_of(task):
    """The run that trained the model in the working tree."""
    return json.loads(Path(f"data/interim/{task}/run.json").read_text())["run_id"]


def sha256(path):
    """The SHA-256 of a file, as hexadecimal."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()
