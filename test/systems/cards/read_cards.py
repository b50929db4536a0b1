"""Reads model cards as huggingface_hub does: a JSON list of texts in, a JSON list of answers out."""

import json
import logging
import math
import sys

import yaml
from huggingface_hub import DatasetCard, ModelCard, parse_eval_result_entries
from huggingface_hub.repocard import REGEX_YAML_BLOCK


def plain(value):
    """A value of YAML as JSON can hold it; what JSON has no word for is named by its type."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return type(value).__name__
    if value is None or isinstance(value, (str, int, float)):
        return value
    return type(value).__name__


def results_of(text):
    """Evaluation results as a file of `.eval_results` holds them."""
    parse_eval_result_entries(yaml.safe_load(text) or [])


def refusal(kind, text):
    """Why huggingface_hub refuses a text of this kind, or None."""
    read = {"model": lambda: str(ModelCard(text)), "dataset": lambda: str(DatasetCard(text)), "results": lambda: results_of(text)}
    try:
        read[kind]()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def answer(asked):
    kind, text = ("model", asked) if isinstance(asked, str) else (asked["kind"], asked["text"].removeprefix("\ufeff"))
    match = REGEX_YAML_BLOCK.search(text)
    block = match.group(2) if match else None
    error = refusal(kind, text)
    if error is not None:
        return {"block": block, "error": error}
    if not isinstance(asked, str):
        return {}
    return {"block": block, "data": plain(yaml.safe_load(block)) if match else None}


logging.disable(logging.CRITICAL)
json.dump([answer(asked) for asked in json.load(sys.stdin)], sys.stdout)
