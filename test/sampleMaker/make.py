"""Make the sample project: `python test/sampleMaker/make.py [FOLDER]`, in an environment of sample.txt.

Everything is really run, in a temporary folder: git, DVC, scikit-learn, an MLflow server, the kfp compiler. The result
replaces FOLDER (test/sample).
"""

import json
import os
import shutil
import socket
import sqlite3
import sys
import tempfile
from pathlib import Path

import mlflow
import ruamel.yaml

import documents
import windows
from history import HISTORY, MODEL_DESCRIPTIONS
from workshop import HERE, Workshop

LIMIT = 8_000_000


def begin(shop):
    """The first day: an empty repository, the two tables, and DVC."""
    shop.today("2026-06-08T09:00:00", "sam")
    for folder in ("models/churn", "models/arrears"):
        (shop.root / folder).mkdir(parents=True)
    shop.run("git", "init", "--quiet", "--initial-branch", "main")
    (shop.root / ".git/info/exclude").write_text("mlflow.db*\nmlartifacts/\n")
    shop.run("dvc", "init", "--quiet")
    shop.run("dvc", "config", "core.analytics", "false")
    shop.run("dvc", "remote", "add", "--default", "store", "s3://retention-dvc/models")
    shutil.copy(HERE / "project/.dvcignore", shop.root / ".dvcignore")
    shop.run("python", "src/extract.py")
    shop.run("dvc", "add", "--quiet", "data/customers.parquet", "data/instalments.parquet")
    shop.run("python", "pipelines/retrain.py")
    shop.commit("Start the project")


def set_params(root, task, settings):
    """Write training settings into params.yaml, keeping its layout."""
    yaml = ruamel.yaml.YAML()
    path = root / "params.yaml"
    params = yaml.load(path)
    params[task]["train"] = settings
    yaml.dump(params, path)


def best_trial(client, experiment):
    """The settings of the sweep's winner, as the sweep's own run has them."""
    [sweep] = client.search_runs([experiment], "tags.stage = 'sweep'")
    found = {name.removeprefix("best."): value for name, value in sweep.data.params.items()}
    return {
        "learner": "boosting",
        "learning_rate": float(found["learning_rate"]),
        "max_iter": int(found["max_iter"]),
        "max_leaf_nodes": int(found["max_leaf_nodes"]),
        "l2_regularization": float(found["l2_regularization"]),
    }


def carry_out(shop, client, entry):
    """Do what one entry of the history says."""
    shop.today(entry.day, entry.user)
    print(entry.day, entry.user, entry.message, flush=True)
    if entry.sweep:
        shop.run("python", "src/sweep.py", entry.task, "--trials", str(entry.sweep))
        return
    if entry.branch:
        shop.run("git", "checkout", "--quiet", "-b", entry.branch)
    experiment = client.get_experiment_by_name(entry.task)
    set_params(shop.root, entry.task, entry.settings or best_trial(client, experiment.experiment_id))
    shop.commit(entry.message)
    shop.run("dvc", "repro", "--quiet", "evaluate" if entry.task == "churn" else "arrears-evaluate", fails=entry.fails)
    if entry.register:
        aliases = [part for alias in entry.aliases for part in ("--alias", alias)]
        shop.run("python", "src/register.py", entry.task, *aliases, "--description", entry.register)
    if not entry.fails:
        shop.commit(f"{entry.message}: results")
    if entry.branch:
        shop.run("git", "checkout", "--quiet", "main")


def finish(shop, client):
    """Windows, drift reports, cards and assay.yaml, for the champions."""
    shop.today("2026-11-17T08:05:00", "sam")
    shutil.copy(HERE / "project/params.yaml", shop.root / "params.yaml")
    windows.make_windows(shop.root)
    shop.run("dvc", "repro", "--quiet")
    versions = {
        task: client.get_model_version_by_alias(name, "champion").version
        for task, name in (("churn", "churn-boosting"), ("arrears", "arrears-scorecard"))
    }
    for name, description in MODEL_DESCRIPTIONS.items():
        client.update_registered_model(name, description)
        client.set_registered_model_tag(name, "team", "retention")
    documents.write_documents(shop.root, versions)
    shop.commit("Describe the champions")


def check(shop):
    """What the sample promises about itself; raises when something is not so."""
    status = shop.run("dvc", "status")
    if "up to date" not in status:
        raise RuntimeError(status)
    shop.run("dvc", "repro", "--dry")
    changed = shop.run("git", "status", "--porcelain")
    if changed:
        raise RuntimeError(f"the working tree is not clean:\n{changed}")
    columns = json.loads((shop.root / "reports/drift/churn-2026-10.json").read_text())["columns"]
    drifted = {name for name, column in columns.items() if column["state"] != "pass"}
    if drifted - {"score"} != set(windows.MOVED):
        raise RuntimeError(f"drifted: {drifted}")


def check_runs(client):
    """As many runs as the history says, and one that failed."""
    found = client.search_runs([each.experiment_id for each in client.search_experiments()], max_results=1000)
    expected = sum(1 + entry.sweep for entry in HISTORY)
    failed = [run.info.run_name for run in found if run.info.status == "FAILED"]
    if len(found) != expected or len(failed) != 1:
        raise RuntimeError(f"{len(found)} runs instead of {expected}, failed: {failed}")


def compact(database):
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("VACUUM")
    connection.close()


def committed(shop):
    """The files that go into the sample: what git tracks, and the tracking store."""
    tracked = shop.run("git", "ls-files").splitlines()
    stored = [str(path.relative_to(shop.root)) for path in (shop.root / "mlartifacts").rglob("*") if path.is_file()]
    return sorted({*tracked, *stored, "mlflow.db"})


def publish(shop, target):
    """Copy the result, unless it names this machine or is too large."""
    private = [str(shop.scratch), socket.gethostname(), str(Path(sys.prefix)), str(HERE), os.path.expanduser("~")]
    words = [word.encode() for word in private if len(word) > 5]
    files = committed(shop)
    for name in files:
        content = (shop.root / name).read_bytes()
        if any(word in content for word in words):
            raise RuntimeError(f"{name} names this machine: {[word for word in words if word in content]}")
    size = sum((shop.root / name).stat().st_size for name in files)
    if size > LIMIT:
        raise RuntimeError(f"{size:,} bytes are more than {LIMIT:,}")
    shutil.rmtree(target, ignore_errors=True)
    for name in files:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(shop.root / name, target / name)
    print(f"{len(files)} files, {size:,} bytes in {target}")


def main(target):
    with tempfile.TemporaryDirectory(prefix="assay-sample-") as folder:
        scratch = Path(folder).resolve()
        root = scratch / "retention-models"
        shutil.copytree(HERE / "project", root, ignore=shutil.ignore_patterns("__pycache__"))
        shop = Workshop(root, scratch)
        begin(shop)
        with shop:
            mlflow.set_tracking_uri(shop.uri)
            client = mlflow.MlflowClient()
            for entry in HISTORY:
                carry_out(shop, client, entry)
            finish(shop, client)
            check_runs(client)
        check(shop)
        compact(root / "mlflow.db")
        publish(shop, target)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parent / "sample").resolve())
