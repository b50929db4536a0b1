"""Reference and production windows, from real rows.

A production window of the churn model is drawn without replacement from the real customers, with weights that move
two columns and hold all others: new customers and electronic checks become more frequent. The weights are
exp(sum of multipliers), found by entropy balancing: the two moved columns get the wanted shares, and every other
column keeps its shares of all customers.
"""

from pathlib import Path

import numpy as np
import pandas as pd
import skops.io
from scipy.optimize import minimize

MOVED = ("tenure_months", "payment_method")
TENURE_EDGES = (3, 12, 24, 48)
TENURE_SHARES = (0.30, 0.29, 0.17, 0.14, 0.10)
PAYMENT_SHARES = {
    "Bank transfer (automatic)": 0.09, "Credit card (automatic)": 0.09,
    "Electronic check": 0.62, "Mailed check": 0.20,
}  # fmt: skip
STRENGTH = {"2026-08": 0.0, "2026-09": 0.6, "2026-10": 1.0}
ROWS = 1500


def groups(column):
    """The name of each row's group: its category, or its band for numbers."""
    if column.name == "tenure_months":
        return pd.Series(np.searchsorted(TENURE_EDGES, column, side="left"), index=column.index)
    if pd.api.types.is_numeric_dtype(column) and column.nunique() > 6:
        return pd.qcut(column, 10, duplicates="drop").cat.codes
    return column


def wanted(column, strength):
    """The shares a column should have in the window."""
    shares = groups(column).value_counts(normalize=True)
    if column.name == "tenure_months":
        goal = pd.Series(TENURE_SHARES)
    elif column.name == "payment_method":
        goal = pd.Series(PAYMENT_SHARES)
    else:
        return shares
    return shares * (1 - strength) + goal.reindex(shares.index) * strength


def balance(customers, strength):
    """Entropy-balancing weights; the small ridge keeps them finite where shares cannot be met exactly."""
    indicators, goals = [], []
    for name in customers.columns:
        shares = wanted(customers[name], strength)
        for value, share in shares.items():
            indicators.append((groups(customers[name]) == value).to_numpy(dtype=float))
            goals.append(share)
    matrix, goal = np.array(indicators).T, np.array(goals)

    def dual(multipliers):
        exponent = matrix @ multipliers
        top = exponent.max()
        weights = np.exp(exponent - top)
        total = weights.sum()
        value = top + np.log(total) - goal @ multipliers + 1e-5 * multipliers @ multipliers
        return value, (weights @ matrix) / total - goal + 2e-5 * multipliers

    found = minimize(dual, np.zeros(len(goal)), jac=True, method="L-BFGS-B", options={"maxiter": 2000})
    weights = np.exp(matrix @ found.x - (matrix @ found.x).max())
    return weights / weights.sum()


def systematic(weights, count, order):
    """Systematic sampling: every row with its own chance, at most once while that chance is below one."""
    shuffled = order.permutation(len(weights))
    points = (np.arange(count) + order.random()) / count
    return np.unique(shuffled[np.searchsorted(np.cumsum(weights[shuffled]), points)])


def stamped(rows, month, order):
    """The rows as the serving log has them: when each was scored, and in that order."""
    begin = pd.Timestamp(f"{month}-01", tz="UTC")
    seconds = (begin + pd.offsets.MonthBegin(1) - begin).total_seconds()
    times = begin + pd.to_timedelta(np.sort(order.integers(0, int(seconds), len(rows))), unit="s")
    return rows.assign(scored_at=times)


def scored(root, task, rows, target):
    """The rows with the score that the model in the working tree gives them, without the outcome."""
    path = root / "models" / task / "model.skops"
    model = skops.io.load(path, trusted=skops.io.get_untrusted_types(file=path))
    chance = model.predict_proba(rows.drop(columns=target, errors="ignore"))[:, 1]
    return rows.drop(columns=target, errors="ignore").assign(score=chance.round(6))


def churn_windows(root):
    training = root / "data/interim/churn"
    seen = pd.concat(pd.read_parquet(training / f"{part}.parquet") for part in ("train", "validation"))
    reference = scored(root, "churn", seen, "churned").assign(churned=seen["churned"])
    reference.to_parquet(root / "data/reference.parquet", index=False)
    customers = pd.read_parquet(root / "data/customers.parquet").drop(columns="churned")
    order = np.random.default_rng(20261031)
    for month, strength in STRENGTH.items():
        weights = balance(customers.drop(columns="customer_id"), strength)
        chosen = systematic(weights, ROWS, order)
        rows = customers.iloc[order.permutation(chosen)]
        window = stamped(scored(root, "churn", rows, "churned"), month, order)
        window.to_parquet(root / f"data/production/{month}.parquet", index=False)


def arrears_windows(root):
    """A reference and one undisturbed window: a plain random draw of applications."""
    training = root / "data/interim/arrears"
    seen = pd.concat(pd.read_parquet(training / f"{part}.parquet") for part in ("train", "validation"))
    reference = scored(root, "arrears", seen, "in_arrears").assign(in_arrears=seen["in_arrears"])
    reference.to_parquet(root / "data/arrears-reference.parquet", index=False)
    order = np.random.default_rng(20261101)
    rows = pd.read_parquet(root / "data/instalments.parquet").sample(1000, random_state=20261101)
    window = stamped(scored(root, "arrears", rows, "in_arrears"), "2026-10", order)
    window.to_parquet(root / "data/arrears-production/2026-10.parquet", index=False)


def make_windows(root: Path):
    for folder in ("production", "arrears-production"):
        (root / "data" / folder).mkdir(parents=True, exist_ok=True)
    churn_windows(root)
    arrears_windows(root)
