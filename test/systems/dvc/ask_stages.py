"""Loads dvc.yaml of each project of a JSON list on standard input with DVC, and writes what each step resolves to.

A project is a mapping of paths to texts. The answer names for each entry of `stages` the stages that it becomes, or
why it becomes none.
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

from dvc.dependency import ParamsDependency  # noqa: E402
from dvc.dvcfile import load_file  # noqa: E402
from dvc.parsing import EntryDefinition  # noqa: E402
from dvc.parsing.interpolate import to_str  # noqa: E402
from dvc.repo import Repo  # noqa: E402


def write(folder, files):
    os.makedirs(os.path.join(folder, ".dvc", "tmp"))
    with open(os.path.join(folder, ".dvc", "config"), "w") as config:
        config.write("[core]\n    no_scm = True\n")
    for path, text in files.items():
        target = os.path.join(folder, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", newline="", encoding="utf-8") as file:
            file.write(text)


def reason(cause):
    return {"why": f"{type(cause).__name__}: {cause}"[:600]}


def kind(out):
    return "metrics" if out.metric else "plots" if out.plot else "data"


def described(stage):
    parameters = [dep for dep in stage.deps if isinstance(dep, ParamsDependency)]
    return {
        "name": stage.name,
        "command": stage.cmd,
        "wdir": os.path.relpath(stage.wdir),
        "inputs": sorted({dep.def_path for dep in stage.deps if not isinstance(dep, ParamsDependency)}),
        "outputs": sorted([out.def_path, kind(out), out.use_cache] for out in stage.outs),
        "parameters": sorted({(dep.def_path, to_str(key)) for dep in parameters for key in dep.params or [""]}),
    }


def entry(stages, name, definition):
    try:
        names = [name] if isinstance(definition, EntryDefinition) else definition.get_generated_names()
        return {"name": name, "stages": [described(stages[one]) for one in names]}
    except RecursionError:
        raise
    except BaseException as cause:  # Each refusal counts, also one that DVC did not foresee.
        return {"name": name, **reason(cause)}


def answer(folder):
    try:
        stages = load_file(Repo(folder), os.path.join(folder, "dvc.yaml")).stages
        return {"entries": [entry(stages, *item) for item in stages.resolver.definitions.items()]}
    except RecursionError:
        raise
    except BaseException as cause:
        return {"entries": [], **reason(cause)}


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
