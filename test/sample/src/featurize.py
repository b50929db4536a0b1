"""Fit the encoder: one-hot for categories, imputed and scaled numbers. Training rows only."""

import sys
from pathlib import Path

import pandas as pd
import skops.io
import yaml
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler


def encoder(rows, min_frequency):
    numbers = list(rows.select_dtypes("number").columns)
    categories = [column for column in rows.columns if column not in numbers]
    scale = make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler())
    one_hot = OneHotEncoder(
        handle_unknown="infrequent_if_exist", min_frequency=min_frequency, sparse_output=False
    )
    return ColumnTransformer([("numbers", scale, numbers), ("categories", one_hot, categories)])


def main(task):
    params = yaml.safe_load(Path("params.yaml").read_text())[task]
    folder = Path("data/interim") / task
    rows = pd.read_parquet(folder / "train.parquet")
    rows = rows.drop(columns=[params["target"], *params["features"]["drop"]])
    fitted = encoder(rows, params["features"]["min_frequency"]).fit(rows)
    skops.io.dump(fitted, folder / "encoder.skops")
    print(f"{task}: {rows.shape[1]} columns become {len(fitted.get_feature_names_out())} features")


if __name__ == "__main__":
    main(sys.argv[1])
