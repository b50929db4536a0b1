"""The documents that quote numbers: both cards and assay.yaml, filled from the reports."""

import json
import string
from pathlib import Path

import pandas as pd
import yaml

TEMPLATES = Path(__file__).resolve().parent / "templates"


def fill(template, target, values):
    target.write_text(string.Template((TEMPLATES / template).read_text()).substitute(values))


def card_values(root, task, version):
    """Every number a card quotes, as the champion's report has it."""
    report = json.loads((root / f"reports/{task}/evaluation.json").read_text())
    params = yaml.safe_load((root / "params.yaml").read_text())[task]
    column = params["evaluate"]["slices"][0]
    worst, entry = min(report["slices"][column].items(), key=lambda item: item[1]["metrics"]["auc"])
    low, high = report["metrics"]["auc"]["ci"]
    return {
        **{name: f"{entry['value']:.4f}" for name, entry in report["metrics"].items()},
        **params["train"],
        "ci_low": f"{low:.4f}",
        "ci_high": f"{high:.4f}",
        "threshold": report["threshold"],
        "rows": f"{report['datasets']['holdout']['rows']:,}",
        "train_rows": f"{len(pd.read_parquet(root / f'data/interim/{task}/train.parquet')):,}",
        "slice_low_name": worst,
        "slice_low": f"{entry['metrics']['auc']:.4f}",
        "slice_low_rows": entry["n"],
        "run_id": report["run_id"],
        "version": version,
    }


def write_documents(root, versions):
    """Write the cards and assay.yaml; `versions` has the champion's version of each task."""
    fill("churn-README.md", root / "models/churn/README.md", card_values(root, "churn", versions["churn"]))
    fill("arrears-MODEL_CARD.md", root / "models/arrears/MODEL_CARD.md",
         card_values(root, "arrears", versions["arrears"]))  # fmt: skip
    holdouts = {
        f"{task}_holdout": json.loads((root / f"reports/{task}/evaluation.json").read_text())["datasets"]["holdout"][
            "digest"
        ].removeprefix("sha256:")
        for task in versions
    }
    fill("assay.yaml", root / "assay.yaml", {**holdouts, "registry_url": "sqlite:///mlflow.db"})
