"""Makes changes with the real MLflow client, as JSON on the standard input: write_store.py DATABASE. Prints after each the tables that it changed."""

import json
import sqlite3
import sys

from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient


def main(path):
    client = MlflowClient(tracking_uri=f"sqlite:///{path}", registry_uri=f"sqlite:///{path}")
    steps = []
    last = {}
    for change in json.load(sys.stdin):
        try:
            getattr(sys.modules[__name__], change["kind"])(client, change)
            refused = None
        except MlflowException as problem:
            refused = problem.message
        tables = dump(path)
        steps.append({"tables": {name: rows for name, rows in tables.items() if rows != last.get(name)}, "refused": refused})
        last = tables
    json.dump(steps, sys.stdout)


def setNote(client, change):
    client.set_tag(change["run"], "mlflow.note.content", change["text"])


def setTag(client, change):
    of, key, value = change["of"], change["key"], change.get("value")
    if of["kind"] == "run":
        target, prefix = (of["run"],), ""
    elif of["kind"] == "model":
        target, prefix = (of["model"],), "registered_model_"
    else:
        target, prefix = (of["model"], of["version"]), "model_version_"
    if value is None:
        getattr(client, f"delete_{prefix}tag")(*target, key)
    else:
        getattr(client, f"set_{prefix}tag")(*target, key, value)


def deleteRun(client, change):
    client.delete_run(change["run"])


def restoreRun(client, change):
    client.restore_run(change["run"])


def setAlias(client, change):
    if change.get("version") is None:
        client.delete_registered_model_alias(change["model"], change["alias"])
    else:
        client.set_registered_model_alias(change["model"], change["alias"], change["version"])


def setStage(client, change):
    client.transition_model_version_stage(change["model"], change["version"], change["stage"])


def registerVersion(client, change):
    """As mlflow.register_model does, but for the look at the files of a run that are not there."""
    if change["creates"]:
        client.create_registered_model(change["model"])
    source = f"{client.get_run(change['run']).info.artifact_uri}/{change['path']}".rstrip("/")
    model = logged_model(client, change)
    options = {}
    if model is not None:
        source = f"models:/{model.model_id}"
        options = {"model_id": model.model_id}
    create = client._create_model_version if options else client.create_model_version
    made = create(change["model"], source, change["run"], description=change.get("description"), **options)
    if model is not None:
        known = json.loads(model.tags.get("mlflow.modelVersions", "[]"))
        value = json.dumps(known + [{"name": made.name, "version": made.version}])
        client.set_logged_model_tags(model.model_id, {"mlflow.modelVersions": value})


def logged_model(client, change):
    if not hasattr(client, "search_logged_models"):
        return None
    experiment = client.get_run(change["run"]).info.experiment_id
    for model in client.search_logged_models([experiment]):
        if model.source_run_id == change["run"] and change["path"] in (model.name, model.model_id):
            return model
    return None


def dump(path):
    with sqlite3.connect(path) as database:
        database.row_factory = sqlite3.Row
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: [dict(row) for row in database.execute(f'SELECT * FROM "{name}"')] for name in names}


main(sys.argv[1])
