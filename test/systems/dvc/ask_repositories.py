"""Asks DVC about repositories: a JSON line naming a folder in, a JSON line with what DVC refuses in it out."""

import contextlib
import json
import logging
import os
import socket
import sys

import dvc.stage.decorators
from dvc.dependency import DatasetDependency, ParamsDependency
from dvc.dependency.param import MissingParamsFile
from dvc.exceptions import DvcException
from dvc.repo import Repo
from dvc.repo.index import Index, collect_files
from dvc.stage import PipelineStage


def said(question, error):
    """An error with those that it was raised from, as the command line shows them."""
    texts = []
    while error is not None:
        texts.append(f"{type(error).__name__}: {error}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return {"question": question, "texts": texts}


def loaded(repo, refusals):
    """What `dvc stage list --all --fail` does: every file that is read, and those that cannot be."""
    note = lambda path, error: refusals.append(said("stage list", error))
    return Index.from_indexes(repo, (index for _, index in collect_files(repo, onerror=note)))


def is_made(dependency, index):
    return any(True for _ in index.outs_trie.prefixes(dependency.fs.parts(dependency.fs_path)))


def ask_inputs(stage, index, refusals):
    """What `dvc repro` does before it runs the command of a stage; files that another stage makes are left out."""
    for dependency in [] if stage.frozen else stage.deps:
        try:
            if isinstance(dependency, DatasetDependency):
                stage.repo.datasets[dependency.name]
            if isinstance(dependency, ParamsDependency) and not is_made(dependency, index):
                dependency.validate_filepath()
                dependency.get_hash()
        except MissingParamsFile as error:
            refusals.append(said("run", error))
        except Exception as error:
            refusals.append(said("inputs", error))


def ask_to_run(stage, refusals):
    """What a run finds out later: the folder that the command runs in, and outputs that the cache cannot hold."""
    if stage.cmd and not os.path.isdir(stage.wdir):
        refusals.append(said("run", FileNotFoundError(f"stage working dir '{stage.wdir}'")))
    for out in stage.outs:
        if out.use_cache and not out.is_in_repo:
            try:
                out.save()
            except DvcException as error:
                refusals.append(said("run", error))


def ask_stages(repo, index, refusals):
    """What `dvc repro --dry --all-pipelines` does, stage by stage."""
    with repo.lock:
        for stage in index.graph:
            try:
                stage.reproduce(dry=True, upstream=list(index.graph.successors(stage)))
            except Exception as error:
                refusals.append(said("repro --dry", error))
            if isinstance(stage, PipelineStage):
                ask_inputs(stage, index, refusals)
            ask_to_run(stage, refusals)


def repositories(folder):
    """The repository in the folder, and those inside of it, which DVC leaves to themselves."""
    return [root for root, folders, _ in os.walk(folder) if ".dvc" in folders]


def asked(folder):
    return [refusal for root in repositories(folder) for refusal in refusals_of(root)]


def refusals_of(folder):
    os.chdir(folder)
    refusals = []
    try:
        repo = Repo(folder)
        index = loaded(repo, refusals)
        if refusals:
            return refusals
        question = "dag"
        index.check_graph()
        ask_stages(repo, index, refusals)
        repo.close()
    except Exception as error:
        refusals.append(said("dag", error))
    return refusals


def refuse(*_, **__):
    raise OSError("no network here")


if __name__ == "__main__":
    socket.getaddrinfo = socket.socket.connect = refuse
    logging.disable(logging.CRITICAL)
    # Nobody else works in these folders, and most of the time would go into locking them.
    dvc.stage.decorators.rwlock = lambda *_: contextlib.nullcontext()
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        print(json.dumps(asked(json.loads(line))), file=answers, flush=True)
