"""Reads model cards as huggingface_hub does: a JSON list of texts in, a JSON list of answers out."""

import json
import logging
import math
import sys

import yaml
from huggingface_hub import ModelCard
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


def answer(text):
    match = REGEX_YAML_BLOCK.search(text)
    block = match.group(2) if match else None
    try:
        str(ModelCard(text))
    except Exception as error:
        return {"block": block, "error": f"{type(error).__name__}: {error}"}
    return {"block": block, "data": plain(yaml.safe_load(block)) if match else None}


logging.disable(logging.CRITICAL)
json.dump([answer(text) for text in json.load(sys.stdin)], sys.stdout)
