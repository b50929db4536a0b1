"""Prints what the real MLflow client reads from a store, as JSON in the shapes of Assay: read_store.py DATABASE|FOLDER-OR-ADDRESS [FILE]"""

import json
import math
import os
import sys
from pathlib import Path

from mlflow.entities import ViewType
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

LARGEST = sys.float_info.max


def main(path, target=None):
    uri = path if "://" in path else f"sqlite:///{path}"
    os.environ["MLFLOW_TRACKING_URI"] = os.environ["MLFLOW_REGISTRY_URI"] = uri
    client = MlflowClient(tracking_uri=uri, registry_uri=uri)
    experiments = list(paged(lambda token: client.search_experiments(max_results=7, page_token=token)))
    deleted = client.search_experiments(view_type=ViewType.DELETED_ONLY)
    runs = {}
    for experiment in [*experiments, *deleted]:
        runs[experiment.experiment_id] = {
            "active": run_ids(client, experiment, ViewType.ACTIVE_ONLY),
            "deleted": run_ids(client, experiment, ViewType.DELETED_ONLY),
        }
    names = {experiment.experiment_id: experiment.name for experiment in [*experiments, *deleted]}
    ids = [run for lists in runs.values() for part in lists.values() for run in part]
    models = registered_models(client)
    store = {
        "experiments": [show_experiment(experiment, runs) for experiment in experiments],
        "runs": runs,
        "details": {run: show_run(client.get_run(run), names) for run in ids},
        "histories": {run: histories(client, client.get_run(run)) for run in ids},
        "models": [show_model(client, model) for model in models],
        "versions": {model.name: show_versions(client, model.name) for model in models},
    }
    if target is None:
        json.dump(store, sys.stdout)
    else:
        Path(target).write_text(json.dumps(store), encoding="utf-8")


def paged(ask):
    token = None
    while True:
        page = ask(token)
        yield from page
        token = page.token
        if not token:
            return


def registered_models(client):
    """MLflow before 2 keeps no models in a folder of runs."""
    try:
        return list(paged(lambda token: client.search_registered_models(max_results=7, page_token=token)))
    except MlflowException as problem:
        if "not supported by the store" not in problem.message:
            raise
        return []


def run_ids(client, experiment, view):
    def ask(token):
        return client.search_runs([experiment.experiment_id], run_view_type=view, max_results=11, page_token=token)

    return [run.info.run_id for run in paged(ask)]


def show_experiment(experiment, runs):
    return {
        "id": experiment.experiment_id,
        "name": experiment.name,
        "lifecycle": experiment.lifecycle_stage,
        "createdAt": experiment.creation_time,
        "updatedAt": experiment.last_update_time,
        "artifactLocation": experiment.artifact_location,
        "runCount": len(runs[experiment.experiment_id]["active"]),
        "tags": pairs(experiment.tags),
    }


def note(tags):
    text = tags.get("mlflow.note.content", "")
    return {"note": text} if text.strip() else {}


def show_run(run, experiments):
    info, tags = run.info, run.data.tags
    latest = run.data._metric_objs
    return {
        "id": info.run_id,
        "name": getattr(info, "run_name", None) or tags.get("mlflow.runName") or info.run_id,
        "experimentId": info.experiment_id,
        "experimentName": experiments[info.experiment_id],
        "status": info.status,
        "lifecycle": info.lifecycle_stage,
        "user": getattr(info, "user_id", None) or tags.get("mlflow.user"),
        "startedAt": info.start_time,
        "endedAt": info.end_time,
        "parentId": tags.get("mlflow.parentRunId"),
        **note(tags),
        "metrics": sorted((show_metric(metric) for metric in latest), key=lambda metric: metric["key"]),
        "artifactUri": info.artifact_uri,
        "sourceName": tags.get("mlflow.source.name"),
        "commit": tags.get("mlflow.source.git.commit"),
        "parameters": pairs(run.data.params),
        "tags": pairs(tags),
        "datasets": datasets(run),
        **logged_models(info),
    }


def logged_models(info):
    client = MlflowClient()
    if not hasattr(client, "search_logged_models"):
        return {}
    found = client.search_logged_models([info.experiment_id])
    models = [model for model in found if model.source_run_id == info.run_id]
    shown = [show_logged_model(model) for model in sorted(models, key=lambda model: (model.name, model.model_id))]
    return {"models": shown} if shown else {}


def show_logged_model(model):
    return {"id": model.model_id, "name": model.name, "status": model.status.value, "type": model.model_type or None}


def datasets(run):
    inputs = getattr(run, "inputs", None)
    shown = [show_dataset(item) for item in (inputs.dataset_inputs if inputs else [])]
    return sorted(shown, key=lambda item: (item["name"], item["digest"]))


def show_dataset(item):
    context = [tag.value for tag in item.tags if tag.key == "mlflow.data.context"]
    return {
        "name": item.dataset.name,
        "digest": item.dataset.digest,
        "sourceType": item.dataset.source_type,
        "source": item.dataset.source,
        "context": context[0] if context else None,
    }


def histories(client, run):
    shown = {}
    for key in run.data.metrics:
        points = client.get_metric_history(run.info.run_id, key)
        shown[key] = [[point.step, point.timestamp, show_value(point.value)] for point in points]
    return shown


def show_metric(metric):
    return {
        "key": metric.key,
        "value": show_value(metric.value),
        "step": metric.step,
        "timestamp": metric.timestamp,
    }


def show_value(value):
    if math.isnan(value):
        return "NaN"
    if abs(value) >= LARGEST:
        return "Infinity" if value > 0 else "-Infinity"
    return value


def show_model(client, model):
    aliases = getattr(model, "aliases", None) or {}
    return {
        "name": model.name,
        "description": model.description or None,
        "createdAt": model.creation_timestamp,
        "updatedAt": model.last_updated_timestamp,
        "aliases": [{"alias": alias, "version": str(aliases[alias])} for alias in sorted(aliases)],
        "tags": pairs(model.tags),
        "versionCount": len(client.search_model_versions(f"name='{model.name}'")),
    }


def show_versions(client, name):
    found = client.search_model_versions(f"name='{name}'")
    versions = [client.get_model_version(name, version.version) for version in found]
    return [show_version(version) for version in sorted(versions, key=lambda version: -int(version.version))]


def show_version(version):
    return {
        "model": version.name,
        "version": str(version.version),
        "stage": version.current_stage,
        "status": version.status,
        "statusMessage": version.status_message or None,
        "description": version.description or None,
        "user": version.user_id or None,
        "createdAt": version.creation_timestamp,
        "updatedAt": version.last_updated_timestamp,
        "runId": version.run_id or None,
        "source": version.source or None,
        "aliases": sorted(getattr(version, "aliases", None) or []),
        "tags": pairs(version.tags),
    }


def pairs(items):
    return [{"key": key, "value": items[key] or ""} for key in sorted(items)]


main(*sys.argv[1:])
