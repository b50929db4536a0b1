"""Makes an MLflow store with everything that a reader has to get right: make_store.py DATABASE|URI"""

import os
import sys

from mlflow.entities import Metric, Param, RunStatus, RunTag
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

START = 1_700_000_000_000
MARKUP = "<script>alert(1)</script> [link](command:x) & \"quoted\" 'too' `code`"
UNICODE = "Übung 実験 🧪 \u202eright to left\u202c e\u0301"
CONTROL = "bell \x07, escape \x1b[31mred\x1b[0m, line\nbreak, tab\t, delete \x7f"


def main(path):
    uri = path if "://" in path else f"sqlite:///{path}"
    os.environ["MLFLOW_TRACKING_URI"] = os.environ["MLFLOW_REGISTRY_URI"] = uri
    client = MlflowClient(tracking_uri=uri, registry_uri=uri)
    runs = make_experiments(client)
    if has_registry(client):
        make_models(client, runs)
        make_prompt(client)


def has_registry(client):
    """MLflow before 2 keeps no models in a folder of runs."""
    try:
        client.search_registered_models()
    except MlflowException:
        return False
    return True


def make_experiments(client):
    iris = client.create_experiment("iris", artifact_location="s3://bucket/iris", tags={"team": MARKUP, "ü": UNICODE})
    client.create_experiment("empty " + UNICODE)
    gone = client.create_experiment("gone")
    runs = {"churn": make_run(client, "0", "first", START)}
    runs["parent"] = make_run(client, iris, "parent", START + 1000)
    for index in range(3):
        child = make_run(client, iris, f"child {index}", START + 2000, parent=runs["parent"])
        runs[f"child {index}"] = child
        log_points(client, child, [("loss", 1 / (index + 1), START + 2000 + index, index)])
    make_states(client, iris)
    log_everything(client, runs["parent"])
    log_datasets(client, runs["parent"])
    log_note_and_system(client, runs["parent"])
    log_models(client, iris, runs["parent"])
    make_many(client, iris)
    lost = make_run(client, iris, "deleted", START + 500)
    log_points(client, lost, [("loss", 0.25, START, 0)])
    client.delete_run(lost)
    make_run(client, gone, "in a deleted experiment", START)
    client.delete_experiment(gone)
    return runs


def make_run(client, experiment, name, start, parent=None, end="FINISHED"):
    tags = {"mlflow.runName": name, "mlflow.user": "ada", "mlflow.source.name": "train.py"}
    tags["mlflow.source.git.commit"] = "0123456789abcdef0123456789abcdef01234567"
    if parent is not None:
        tags["mlflow.parentRunId"] = parent
    run = client.create_run(experiment, start_time=start, tags=tags).info.run_id
    if end is not None:
        client.set_terminated(run, status=end, end_time=start + 60_000)
    return run


def make_states(client, experiment):
    make_run(client, experiment, "still running", START + 9000, end=None)
    for status in ("FAILED", "KILLED"):
        make_run(client, experiment, status.lower(), START + 8000, end=status)
    waiting = make_run(client, experiment, "waiting", START + 7000, end=None)
    client._tracking_client.store.update_run_info(waiting, RunStatus.from_string("SCHEDULED"), None, None)
    unnamed = client.create_run(experiment, start_time=START + 6000).info.run_id
    client.set_terminated(unnamed, end_time=START + 6001)


def make_many(client, experiment):
    for index in range(30):
        run = make_run(client, experiment, f"search {index}", START + 20_000 + index // 4)
        log_points(client, run, [("auc", 0.5 + index / 100, START + 20_000 + index, 0)])


def log_everything(client, run):
    log_points(client, run, [("loss", 1 / (step + 1), START + 10 * step, step) for step in range(200)])
    log_points(client, run, [("again", value, START + 5, 3) for value in (0.5, 0.25, 0.75)])
    log_points(client, run, [("again", 9.0, START + 1, 3), ("again", 1.0, START + 9, 1), ("again", -2.5, START, -4)])
    odd = (float("nan"), float("inf"), float("-inf"), -0.0, 1e-300, 0.1 + 0.2, 123456789.123456789)
    log_points(client, run, [("odd", value, START + step, step) for step, value in enumerate(odd)])
    for name, value in (("nan", odd[0]), ("inf", odd[1]), ("minus inf", odd[2])):
        log_points(client, run, [(name, 1.0, START, 0), (name, value, START + 1, 1)])
    log_points(client, run, [("val/auc score.v-1", 0.9127, START, 0), ("big step", 1.0, START, 2**53 - 1)])
    tags = {"markup": MARKUP, "unicode": UNICODE, "control": CONTROL, "empty": "", "long": "x" * 4000}
    client.log_batch(run, tags=[RunTag(key, value) for key, value in tags.items()])
    client.log_batch(run, params=[Param("lr", "0.001"), Param("markup", MARKUP), Param("unicode", UNICODE)])
    client.log_batch(run, params=[Param("control", CONTROL), Param("a/b c.d-e_f", "1e-05")])
    log_long_parameter(client, run)


def log_long_parameter(client, run):
    for length in (6000, 500):
        try:
            client.log_param(run, "long", "ü" * length)
            return
        except MlflowException:
            print(f"no parameter of {length} characters in this version", file=sys.stderr)


def log_note_and_system(client, run):
    client.set_tag(run, "mlflow.note.content", "# Note\n" + MARKUP + UNICODE)
    for index, key in enumerate(("system/cpu_utilization_percentage", "system/gpu_0_memory_usage_megabytes")):
        log_points(client, run, [(key, 10.5 * index + step, START + 10 * step, step) for step in range(5)])


def log_models(client, experiment, run):
    if not hasattr(client, "create_logged_model"):
        return
    from mlflow.entities import LoggedModelOutput, LoggedModelStatus

    forest = client.create_logged_model(
        experiment, name="forest", source_run_id=run, params={"depth": "3"}, tags={"kind": MARKUP}, model_type="tree"
    )
    client.finalize_logged_model(forest.model_id, LoggedModelStatus.READY)
    client.create_logged_model(experiment, name="unfinished", source_run_id=run)
    gone = client.create_logged_model(experiment, name="gone", source_run_id=run)
    client.delete_logged_model(gone.model_id)
    client.log_outputs(run, [LoggedModelOutput(model_id=forest.model_id, step=3)])
    client.log_metric(run, "of a model", 0.5, timestamp=START, step=3, model_id=forest.model_id)


def log_points(client, run, points):
    for begin in range(0, len(points), 500):
        metrics = [Metric(key, value, time, step) for key, value, time, step in points[begin : begin + 500]]
        client.log_batch(run, metrics=metrics)


def log_datasets(client, run):
    if not hasattr(client, "log_inputs"):
        return
    from mlflow.entities import Dataset, DatasetInput, InputTag

    for name, context in (("train", "training"), ("test", None)):
        dataset = Dataset(name=name, digest=f"d-{name}", source_type="local", source='{"uri": "data/' + name + '.csv"}')
        tags = [] if context is None else [InputTag("mlflow.data.context", context)]
        client.log_inputs(run, [DatasetInput(dataset=dataset, tags=tags)])


def make_models(client, runs):
    client.create_registered_model("churn", tags={"owner": MARKUP}, description=UNICODE)
    for index in range(12):
        version = client.create_model_version(
            "churn",
            source=f"s3://bucket/churn/{index}",
            run_id=runs["parent"] if index % 2 == 0 else None,
            tags={"index": str(index), "markup": MARKUP},
            description=f"Version {index}" if index % 3 == 0 else None,
        )
        assert version.version in (index + 1, str(index + 1))
    client.transition_model_version_stage("churn", "2", "Staging")
    client.transition_model_version_stage("churn", "3", "Production")
    client.transition_model_version_stage("churn", "4", "Archived")
    client.delete_model_version("churn", "5")
    if hasattr(client, "set_registered_model_alias"):
        for alias, version in (("champion", "3"), ("challenger", "10"), ("also-champion", "3"), ("gone", "6")):
            client.set_registered_model_alias("churn", alias, version)
        client.delete_registered_model_alias("churn", "gone")
    client.create_registered_model("no versions yet")
    client.create_registered_model("dropped")
    client.delete_registered_model("dropped")


def make_prompt(client):
    if hasattr(client, "register_prompt"):
        client.register_prompt("greeting", "Greet {{name}}.")


main(sys.argv[1])
