"""Loads each project of a JSON list on standard input with DVC, and writes what it says of each.

A project is a mapping of paths to texts. What is loaded is what `dvc dag` and `dvc stage list --all` load: every
dvc.yaml and .dvc file, all templates, and the graph.
"""

import json
import logging
import os
import shutil
import sys
import tempfile
import warnings

os.environ["DVC_NO_ANALYTICS"] = "1"
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)

from dvc.repo import Repo  # noqa: E402


def write(folder, files):
    os.makedirs(os.path.join(folder, ".dvc", "tmp"))
    with open(os.path.join(folder, ".dvc", "config"), "w") as config:
        config.write("[core]\n    no_scm = True\n")
    for path, text in files.items():
        target = os.path.join(folder, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", newline="", encoding="utf-8", errors="surrogatepass") as file:
            file.write(text)


def answer(folder):
    try:
        index = Repo(folder).index
        stages = [stage.addressing for stage in index.stages]
        index.check_graph()
        for section in (index._metrics, index._params, index._plots, index._artifacts, index._datasets):
            len(section)
        return {"accepts": True, "stages": sorted(stages)}
    except RecursionError:
        raise
    except BaseException as cause:  # Each refusal counts, also one that DVC did not foresee.
        return {"accepts": False, "why": f"{type(cause).__name__}: {cause}"[:600]}


def main():
    base = os.path.realpath(tempfile.mkdtemp())
    answers = []
    for number, files in enumerate(json.load(sys.stdin)):
        folder = os.path.join(base, str(number))
        write(folder, files)
        os.chdir(folder)
        answers.append(answer(folder))
        os.chdir(base)
        shutil.rmtree(folder)
    os.chdir("/")
    shutil.rmtree(base)
    json.dump(answers, sys.stdout)


main()
