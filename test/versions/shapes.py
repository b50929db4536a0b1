"""Prints, after each of MLflow's migrations, how the tables that Assay writes are made, as JSON: shapes.py DATABASE"""

import json
import sqlite3
import sys

from alembic import command
from alembic.script import ScriptDirectory
from mlflow.store.db.utils import _get_alembic_config, create_sqlalchemy_engine_with_retry
from mlflow.store.tracking.dbmodels.initial_models import Base

TABLES = (
    "runs tags registered_models registered_model_tags registered_model_aliases model_versions model_version_tags "
    "logged_models logged_model_tags assessments"
).split()


def main(path):
    uri = f"sqlite:///{path}"
    Base.metadata.create_all(create_sqlalchemy_engine_with_retry(uri))
    config = _get_alembic_config(uri)
    shapes = {}
    for script in reversed(list(ScriptDirectory.from_config(config).walk_revisions())):
        command.upgrade(config, script.revision)
        shapes[script.revision] = shape(path)
    json.dump(shapes, sys.stdout)


def shape(path):
    """Tables and triggers. Indexes change no row."""
    query = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type <> 'index' ORDER BY name"
    with sqlite3.connect(path) as database:
        return "\n".join(str(database.execute(query, [table]).fetchall()) for table in TABLES)


main(sys.argv[1])
