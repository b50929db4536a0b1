"""Split a table into train, validation and holdout rows, stratified by the target."""

import sys
from pathlib import Path

import pandas as pd
import yaml
from sklearn.model_selection import train_test_split


def main(task, source):
    params = yaml.safe_load(Path("params.yaml").read_text())
    seed, target, split = params["seed"], params[task]["target"], params[task]["split"]
    table = pd.read_parquet(source)
    rest, holdout = train_test_split(
        table, test_size=split["holdout"], stratify=table[target], random_state=seed
    )
    train, validation = train_test_split(
        rest, test_size=split["validation"], stratify=rest[target], random_state=seed
    )
    folder = Path("data/interim") / task
    folder.mkdir(parents=True, exist_ok=True)
    train.to_parquet(folder / "train.parquet", index=False)
    validation.to_parquet(folder / "validation.parquet", index=False)
    holdout.to_parquet(f"data/{task}-holdout.parquet", index=False)
    print(f"{task}: {len(train)} train, {len(validation)} validation, {len(holdout)} holdout rows")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
