"""Reads each text of a JSON list on standard input with PyYAML and with ruamel.yaml, and writes what both say."""

import datetime
import json
import math
import sys
import warnings

import ruamel.yaml
import yaml

warnings.simplefilter("ignore")


def plain(value, around=()):
    """A value as JSON that keeps what JSON has no word for: the order of keys, dates, bytes, large numbers."""
    if id(value) in around:
        return {"$": "recursive"}
    inside = (*around, id(value))
    if isinstance(value, dict):
        return {"$map": [[plain(key, inside), plain(one, inside)] for key, one in value.items()]}
    if isinstance(value, set):
        return {"$set": [plain(one) for one in value]}
    if isinstance(value, (list, tuple)):
        return [plain(one, inside) for one in value]
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, float):
        return number(value)
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"$": str(value)}
    return {"$": "bytes" if isinstance(value, bytes) else "date"}


def number(value):
    if math.isnan(value) or math.isinf(value):
        return {"$": str(value)}
    return int(value) if value == int(value) and abs(value) < 2**53 else value


def answer(read, text):
    try:
        return {"accepts": True, "value": plain(read(text))}
    except Exception as cause:  # Each refusal counts, also one that the reader did not foresee.
        return {"accepts": False, "why": f"{type(cause).__name__}: {cause}"[:400]}


def both(text):
    # Files are opened as text, so that every line end is one line feed.
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return {
        "yaml-1.1": answer(lambda one: yaml.load(one, Loader=yaml.SafeLoader), lines),
        "yaml-1.2": answer(lambda one: ruamel.yaml.YAML(typ="safe").load(one), lines),
        "all yaml-1.1": answer(lambda one: list(yaml.load_all(one, Loader=yaml.SafeLoader)), lines),
        "all yaml-1.2": answer(lambda one: list(ruamel.yaml.YAML(typ="safe").load_all(one)), lines),
    }


json.dump([both(text) for text in json.load(sys.stdin)], sys.stdout)
