"""Compare a window of production rows with the reference rows, column by column."""

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import yaml

NOT_FEATURES = {"customer_id", "application_id", "scored_at", "churned", "in_arrears"}


def shares(reference, current, bins):
    """The share of rows in each bin: quantiles of the reference, or the categories of both."""
    if pd.api.types.is_numeric_dtype(reference) and reference.nunique() > 2:
        inner = np.unique(reference.quantile(np.linspace(0, 1, bins + 1)[1:-1]))
        counts = [
            np.bincount(np.searchsorted(inner, column.dropna(), side="left"), minlength=len(inner) + 1)
            for column in (reference, current)
        ]
    else:
        names = sorted(set(reference.dropna()) | set(current.dropna()), key=str)
        counts = [column.value_counts().reindex(names, fill_value=0).to_numpy() for column in (reference, current)]
    return [found / found.sum() for found in counts]


def psi(reference, current, bins):
    """Population stability index; an empty bin counts as one ten-thousandth."""
    before, after = (np.maximum(part, 0.0001) for part in shares(reference, current, bins))
    return float(((after - before) * np.log(after / before)).sum())


def state(value, limits):
    if value >= limits["fail"]:
        return "fail"
    return "warn" if value >= limits["warn"] else "pass"


def main(reference_path, current_path, report_path):
    limits = yaml.safe_load(Path("params.yaml").read_text())["monitoring"]["psi"]
    reference, current = pd.read_parquet(reference_path), pd.read_parquet(current_path)
    columns = {}
    for column in current.columns:
        if column not in NOT_FEATURES:
            value = psi(reference[column], current[column], limits["bins"])
            columns[column] = {"statistic": "psi", "value": round(value, 4), "state": state(value, limits)}
    report = {
        "version": 1,
        "tool": "src/drift.py",
        "window": Path(current_path).stem,
        "reference": {"path": reference_path, "rows": len(reference)},
        "current": {"path": current_path, "rows": len(current)},
        "columns": columns,
    }
    Path(report_path).parent.mkdir(parents=True, exist_ok=True)
    Path(report_path).write_text(json.dumps(report, indent=2) + "\n")
    moved = {name: entry["value"] for name, entry in columns.items() if entry["state"] != "pass"}
    print(f"{current_path}: {moved or 'no drift'}")


if __name__ == "__main__":
    main(*sys.argv[1:4])
