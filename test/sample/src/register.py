"""Register the model in the working tree as a new version, and give it an alias."""

import argparse
from pathlib import Path

import mlflow
import pandas as pd
import skops.io
import yaml
from mlflow.models import infer_signature

from learners import TRUSTED
from tracking import run_of, use_experiment


def main(task, alias, description):
    params = yaml.safe_load(Path("params.yaml").read_text())[task]
    rows = pd.read_parquet(f"data/{task}-holdout.parquet").drop(columns=params["target"]).head(5)
    model = skops.io.load(f"models/{task}/model.skops", trusted=TRUSTED)
    use_experiment(task)
    client = mlflow.MlflowClient()
    run = run_of(task)
    with mlflow.start_run(run_id=run):
        logged = mlflow.sklearn.log_model(
            model,
            name="model",
            serialization_format="skops",
            skops_trusted_types=TRUSTED,
            signature=infer_signature(rows, model.predict(rows)),
            pip_requirements="requirements.txt",
        )
    version = mlflow.register_model(logged.model_uri, params["registered_as"])
    client.update_model_version(version.name, version.version, description)
    metrics = client.get_run(run).data.metrics
    client.set_model_version_tag(version.name, version.version, "auc", f"{metrics['auc']:.4f}")
    client.set_model_version_tag(version.name, version.version, "learner", params["train"]["learner"])
    if alias:
        client.set_registered_model_alias(version.name, alias, version.version)
    print(f"{version.name} version {version.version}{f' is now {alias}' if alias else ''}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("task")
    parser.add_argument("--alias")
    parser.add_argument("--description", default="")
    arguments = parser.parse_args()
    main(arguments.task, arguments.alias, arguments.description)
