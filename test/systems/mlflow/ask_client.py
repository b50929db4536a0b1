"""Answers what MLflow's own client sees on a server, a question in JSON a line: ask_client.py ADDRESS"""

import json
import sys

from mlflow.tracking import MlflowClient


def main(uri):
    client = MlflowClient(tracking_uri=uri, registry_uri=uri)
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(client, json.loads(line))), flush=True)


def answer(client, question):
    what = question.pop("what")
    if what == "run":
        run = client.get_run(question["run"])
        return {"lifecycle": run.info.lifecycle_stage, "tags": run.data.tags}
    if what == "model":
        model = client.get_registered_model(question["model"])
        aliases = {alias: str(version) for alias, version in model.aliases.items()}
        return {"aliases": aliases, "tags": model.tags}
    if what == "version":
        version = client.get_model_version(question["model"], question["version"])
        shown = {name: getattr(version, name) for name in ("source", "run_id", "description", "tags")}
        return {**shown, "stage": version.current_stage}
    if what == "log artifact":
        client.log_text(question["run"], question["text"], question["path"])
        return None
    if what == "log metric":
        for step in range(question["from"], question["to"]):
            client.log_metric(question["run"], question["key"], 1 / (1 + step), 1000 + step, step)
        return None
    if what == "create run":
        return client.create_run(question["experiment"]).info.run_id
    raise ValueError(what)


main(sys.argv[1])
