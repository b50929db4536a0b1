"""The monthly retraining of the churn model on Kubeflow Pipelines.

Compile with `python pipelines/retrain.py`; the result is pipelines/retrain.yaml.
"""

from pathlib import Path

from kfp import compiler, dsl
from kfp.dsl import Dataset, Input, Metrics, Model, Output

IMAGE = "registry.example.com/retention/churn:2026.7"


@dsl.component(base_image=IMAGE)
def export_customers(month: str, customers: Output[Dataset]):
    """Export the customers as they were at the end of a month."""
    from extract import customers as read

    table = read()
    table.to_parquet(customers.path, index=False)
    customers.metadata["month"] = month
    customers.metadata["rows"] = len(table)


@dsl.component(base_image=IMAGE)
def train_model(
    customers: Input[Dataset], learning_rate: float, max_iter: int, max_leaf_nodes: int, model: Output[Model]
):
    """Fit gradient-boosted trees on the exported customers."""
    import pandas as pd
    import skops.io
    from featurize import encoder
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.pipeline import make_pipeline

    table = pd.read_parquet(customers.path)
    rows = table.drop(columns=["customer_id", "churned"])
    trees = HistGradientBoostingClassifier(
        learning_rate=learning_rate, max_iter=max_iter, max_leaf_nodes=max_leaf_nodes
    )
    fitted = make_pipeline(encoder(rows, 0.01), trees).fit(rows, table["churned"])
    skops.io.dump(fitted, model.path)
    model.metadata["framework"] = "scikit-learn"


@dsl.component(base_image=IMAGE)
def evaluate_model(model: Input[Model], holdout: Input[Dataset], metrics: Output[Metrics]) -> float:
    """Measure the model on the holdout rows; returns the AUC."""
    import pandas as pd
    import skops.io
    from evaluate import measure
    from learners import TRUSTED

    rows = pd.read_parquet(holdout.path)
    fitted = skops.io.load(model.path, trusted=TRUSTED)
    found = measure(rows["churned"].to_numpy(), fitted.predict_proba(rows)[:, 1], 0.35)
    for name, value in found.items():
        metrics.log_metric(name, float(value))
    return float(found["auc"])


@dsl.component(base_image=IMAGE)
def register_challenger(model: Input[Model], auc: float, registered_as: str):
    """Register the model with the alias challenger; people decide on the rest."""
    import mlflow

    version = mlflow.register_model(model.uri, registered_as)
    client = mlflow.MlflowClient()
    client.set_model_version_tag(registered_as, version.version, "auc", f"{auc:.4f}")
    client.set_registered_model_alias(registered_as, "challenger", version.version)


@dsl.pipeline(name="retrain-churn", description="Retrain the churn model and register it if it is good enough")
def retrain(
    month: str = "2026-10",
    holdout_uri: str = "s3://retention-data/churn-holdout.parquet",
    learning_rate: float = 0.1,
    max_iter: int = 60,
    max_leaf_nodes: int = 6,
    minimum_auc: float = 0.83,
):
    exported = export_customers(month=month)
    holdout = dsl.importer(artifact_uri=holdout_uri, artifact_class=Dataset, reimport=False)
    trained = train_model(
        customers=exported.outputs["customers"],
        learning_rate=learning_rate,
        max_iter=max_iter,
        max_leaf_nodes=max_leaf_nodes,
    )
    trained.set_cpu_limit("2").set_memory_limit("4G").set_retry(num_retries=2)
    evaluated = evaluate_model(model=trained.outputs["model"], holdout=holdout.output)
    with dsl.If(evaluated.outputs["Output"] >= minimum_auc, name="good-enough"):
        register_challenger(
            model=trained.outputs["model"],
            auc=evaluated.outputs["Output"],
            registered_as="churn-boosting",
        )


if __name__ == "__main__":
    compiler.Compiler().compile(retrain, str(Path(__file__).with_suffix(".yaml")))
