"""Answers what the real MLflow client sees in a store, a line of JSON for each line read: from_editor.py DATABASE"""

import json
import sys

from mlflow.tracking import MlflowClient


def main(path):
    # One client that was there before, as a person's own session is.
    client = MlflowClient(tracking_uri=f"sqlite:///{path}", registry_uri=f"sqlite:///{path}")
    for line in sys.stdin:
        print(json.dumps(answer(client, json.loads(line))), flush=True)


def answer(client, asked):
    model = asked.get("model")
    if asked["what"] == "alias":
        return client.get_model_version_by_alias(model, asked["alias"]).version
    if asked["what"] == "version":
        found = client.get_model_version(model, asked["version"])
        return {"run": found.run_id, "status": found.status, "source": found.source, "tags": found.tags}
    if asked["what"] == "model":
        return client.get_registered_model(model).tags
    run = client.get_run(asked["run"])
    return {"tags": run.data.tags, "lifecycle": run.info.lifecycle_stage}


main(*sys.argv[1:])
