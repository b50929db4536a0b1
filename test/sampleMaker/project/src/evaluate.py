"""Evaluate the trained model on the holdout rows and add the results to its run."""

import argparse
import json
import time
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
import skops.io
import yaml
from sklearn import metrics

from learners import TRUSTED
from tracking import log_data, run_of, sha256, use_experiment


def measure(labels, chance, threshold):
    """The numbers that the gates read."""
    flagged = chance >= threshold
    return {
        "auc": metrics.roc_auc_score(labels, chance),
        "average_precision": metrics.average_precision_score(labels, chance),
        "logloss": metrics.log_loss(labels, chance),
        "brier": metrics.brier_score_loss(labels, chance),
        "ece": calibration_error(labels, chance),
        "accuracy": metrics.accuracy_score(labels, flagged),
        "precision": metrics.precision_score(labels, flagged),
        "recall": metrics.recall_score(labels, flagged),
        "f1": metrics.f1_score(labels, flagged),
    }


def calibration(labels, chance, bins=10):
    """Mean prediction and share observed in bins of equal width; empty bins are left out."""
    table = pd.DataFrame({"predicted": chance, "observed": labels})
    table["bin"] = np.minimum((chance * bins).astype(int), bins - 1)
    grouped = table.groupby("bin").agg(
        predicted=("predicted", "mean"), observed=("observed", "mean"), rows=("observed", "size")
    )
    return grouped.reset_index(drop=True)


def calibration_error(labels, chance):
    """Expected calibration error: the gap in each bin, weighted by its rows."""
    table = calibration(labels, chance)
    return float(((table.predicted - table.observed).abs() * table.rows).sum() / table.rows.sum())


def interval(labels, chance, seed, draws=500):
    """The 95% bootstrap interval of the AUC."""
    order = np.random.default_rng(seed)
    found = []
    for _ in range(draws):
        rows = order.integers(0, len(labels), len(labels))
        found.append(metrics.roc_auc_score(labels[rows], chance[rows]))
    return [round(float(bound), 4) for bound in np.percentile(found, [2.5, 97.5])]


def latency(model, rows, calls=200):
    """The 95th percentile of the time to score one row, in milliseconds."""
    spent = []
    for number in range(calls):
        row = rows.iloc[[number % len(rows)]]
        begin = time.perf_counter()
        model.predict_proba(row)
        spent.append((time.perf_counter() - begin) * 1000)
    return float(np.percentile(spent, 95))


def slices(rows, columns, labels, chance):
    """AUC and size of every value of every slice column."""
    return {
        column: {
            str(value): {
                "n": int(mask.sum()),
                "metrics": {"auc": round(float(metrics.roc_auc_score(labels[mask], chance[mask])), 4)},
            }
            for value in sorted(rows[column].unique())
            for mask in [(rows[column] == value).to_numpy()]
        }
        for column in columns
    }


def main(task, threshold):
    params = yaml.safe_load(Path("params.yaml").read_text())
    target, holdout = params[task]["target"], f"data/{task}-holdout.parquet"
    rows, train = pd.read_parquet(holdout), pd.read_parquet(f"data/interim/{task}/train.parquet")
    model = skops.io.load(f"models/{task}/model.skops", trusted=TRUSTED)
    labels, chance = rows[target].to_numpy(), model.predict_proba(rows)[:, 1]
    train_auc = metrics.roc_auc_score(train[target], model.predict_proba(train)[:, 1])
    found = {**measure(labels, chance, threshold), "latency_p95_ms": latency(model, rows)}
    found = {name: round(float(value), 4) for name, value in found.items()}
    entries = {name: {"value": value, "split": "test", "n": len(rows)} for name, value in found.items()}
    entries["auc"]["ci"] = interval(labels, chance, params["seed"])
    entries["auc"]["train"] = round(float(train_auc), 4)
    folder = Path("reports") / task
    run = run_of(task)
    report = {
        "version": 1,
        "tool": "src/evaluate.py",
        "run_id": run,
        "threshold": threshold,
        "datasets": {"holdout": {"digest": f"sha256:{sha256(holdout)}", "rows": len(rows)}},
        "metrics": entries,
        "slices": slices(rows, params[task]["evaluate"]["slices"], labels, chance),
        "predictions": {"path": f"reports/{task}/predictions.parquet", "label": "label", "score": "score"},
    }
    (folder / "evaluation.json").write_text(json.dumps(report, indent=2) + "\n")
    ids = rows[params[task]["features"]["drop"][0]].to_numpy()
    pd.DataFrame({"id": ids, "label": labels, "score": chance}).to_parquet(folder / "predictions.parquet")
    false_positive, true_positive, _ = metrics.roc_curve(labels, chance)
    roc = pd.DataFrame({"false_positive_rate": false_positive, "true_positive_rate": true_positive})
    roc.round(4).to_csv(folder / "roc.csv", index=False)
    calibration(labels, chance).round(4).to_csv(folder / "calibration.csv", index=False)
    use_experiment(task)
    with mlflow.start_run(run_id=run):
        mlflow.log_metrics(found)
        mlflow.log_param("threshold", threshold)
        log_data(rows, holdout, "evaluation", target)
        mlflow.log_artifact(str(folder / "evaluation.json"))
        mlflow.log_artifact(str(folder / "calibration.csv"))
    print(f"{task}: AUC {found['auc']} on {len(rows)} holdout rows (train {train_auc:.4f})")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("task")
    parser.add_argument("--threshold", type=float, required=True)
    arguments = parser.parse_args()
    main(arguments.task, arguments.threshold)
