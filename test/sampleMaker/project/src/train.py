"""Train one model, recording both losses and AUCs after every step."""

import json
import sys
from pathlib import Path

import mlflow
import pandas as pd
import skops.io
import yaml
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.pipeline import make_pipeline

from learners import LEARNERS, TRUSTED
from tracking import data_version, log_data, use_experiment


def load(task):
    """The fitted encoder, and features and labels of the training and validation rows."""
    params = yaml.safe_load(Path("params.yaml").read_text())
    target, folder = params[task]["target"], Path("data/interim") / task
    encoder = skops.io.load(folder / "encoder.skops", trusted=TRUSTED)
    tables = {part: pd.read_parquet(folder / f"{part}.parquet") for part in ("train", "validation")}
    encoded = {
        part: (encoder.transform(rows.drop(columns=target)), rows[target].to_numpy())
        for part, rows in tables.items()
    }
    return params, encoder, tables, encoded


def scores(model, encoded):
    """Loss and AUC of a half-trained model on each part."""
    found = {}
    for part, (features, labels) in encoded.items():
        chance = model.predict_proba(features)[:, 1]
        found[f"{part}_logloss"] = float(log_loss(labels, chance))
        found[f"{part}_auc"] = float(roc_auc_score(labels, chance))
    return found


def learn(settings, seed, encoded):
    """Train to the end, yielding (step, model, scores) after every step."""
    for step, model in LEARNERS[settings["learner"]](settings, seed, *encoded["train"]):
        yield step, model, scores(model, encoded)


def main(task):
    params, encoder, tables, encoded = load(task)
    settings = params[task]["train"]
    use_experiment(task)
    history = []
    name = "-".join(str(value) for value in settings.values())
    with mlflow.start_run(run_name=name) as run:
        mlflow.log_params({**settings, "seed": params["seed"]})
        mlflow.set_tags({"stage": "train", "data.md5": data_version(params[task]["source"])})
        log_data(tables["train"], f"data/interim/{task}/train.parquet", "training", params[task]["target"])
        for step, model, found in learn(settings, params["seed"], encoded):
            mlflow.log_metrics(found, step=step)
            history.append({"step": step, **found})
    model_folder, report_folder = Path("models") / task, Path("reports") / task
    report_folder.mkdir(parents=True, exist_ok=True)
    skops.io.dump(make_pipeline(encoder, model), model_folder / "model.skops", compression=8)
    pd.DataFrame(history).round(6).to_csv(report_folder / "history.csv", index=False)
    Path(f"data/interim/{task}/run.json").write_text(json.dumps({"run_id": run.info.run_id}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
