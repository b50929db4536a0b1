"""Makes an MLflow store of many runs, as MLflow's own client would write it: makeRuns.py DATABASE RUNS METRICS PARAMS

The schema and the first run are MLflow's own work; all other runs are that run again under other ids, with other
times and values, written by SQL: the client itself would take hours. At the end MLflow reads a hundred of them back.
"""

import sqlite3
import sys

import mlflow
from mlflow.entities import Metric, Param
from mlflow.tracking import MlflowClient

START = 1_760_000_000_000
WORDS = ["adam", "sgd", "lion", "gelu", "relu", "cosine", "linear"]


def metric_of(run, key):
    return (run * 7919 + key * 104729) % 999983 / 999983.0


def param_of(run, key):
    number = (run * 31 + key * 17) % 1009
    if key % 4 == 0:
        return str(number / 1000.0)
    if key % 4 == 1:
        return WORDS[number % len(WORDS)]
    return str(number % 50) if key % 4 == 2 else f"value {number % 100}"


def has_value(run, key):
    """Every tenth run has no value in every third column."""
    return key % 3 != 2 or run % 10 != 9


def main(path, runs, metrics, params):
    first = log_first(path, metrics, params)
    write_others(path, first, runs, metrics, params)
    check(path, runs, metrics, params)


def log_first(path, metrics, params):
    client = MlflowClient(tracking_uri=f"sqlite:///{path}")
    experiment = client.create_experiment("bench", artifact_location="s3://bucket/bench")
    tags = {"mlflow.user": "sam", "mlflow.source.name": "train.py", "team": "vision"}
    run = client.create_run(experiment, start_time=START, tags=tags, run_name="run 0").info.run_id
    client.log_batch(
        run,
        metrics=[Metric(f"metric_{key}", metric_of(0, key), START, 0) for key in range(metrics)],
        params=[Param(f"param_{key}", param_of(0, key)) for key in range(params)],
    )
    client.set_terminated(run, end_time=START + 30_000)
    return run


def write_others(path, first, runs, metrics, params):
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA cache_size = -2500000")
    indexes = database.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('runs', 'tags', 'metrics', 'latest_metrics', 'params')"
    ).fetchall()
    for name, _ in indexes:
        database.execute(f'DROP INDEX "{name}"')
    database.create_function("param_of", 2, param_of, deterministic=True)
    database.execute("BEGIN")
    database.execute("CREATE TEMP TABLE r (n INTEGER PRIMARY KEY, id TEXT)")
    database.executemany("INSERT INTO r VALUES (?, ?)", ((n, id_of(n)) for n in range(1, runs)))
    database.execute("CREATE TEMP TABLE k (n INTEGER PRIMARY KEY)")
    database.executemany("INSERT INTO k VALUES (?)", ((n,) for n in range(max(metrics, params))))
    # Values of params come from few pairs, so that each text is made once.
    database.execute("CREATE TEMP TABLE v (r INTEGER, k INTEGER, value TEXT, PRIMARY KEY (k, r)) WITHOUT ROWID")
    database.execute(f"INSERT INTO v SELECT r, k.n, param_of(r, k.n) FROM (SELECT 0 AS r UNION SELECT n FROM r WHERE n < 1009), k WHERE k.n < {params}")
    copy(database, "runs", first, "FROM r", {
        "run_uuid": "r.id", "name": "'run ' || r.n",
        "start_time": f"{START} + r.n * 60000", "end_time": f"{START} + r.n * 60000 + 30000",
        "status": "CASE WHEN r.n % 50 = 49 THEN 'FAILED' ELSE 'FINISHED' END",
        "artifact_uri": "'s3://bucket/bench/' || r.id || '/artifacts'",
    })
    for key, value in database.execute("SELECT key, value FROM tags WHERE run_uuid = ?", (first,)).fetchall():
        text = "'run ' || r.n" if key == "mlflow.runName" else quoted(value)
        copy(database, "tags", first, "FROM r", {"run_uuid": "r.id", "key": quoted(key), "value": text})
    there = "NOT (k.n % 3 = 2 AND r.n % 10 = 9)"
    points = f"FROM r CROSS JOIN k WHERE k.n < {metrics} AND {there} ORDER BY r.n, k.n"
    for table in ("metrics", "latest_metrics"):
        copy(database, table, first, points, {
            "run_uuid": "r.id", "key": "'metric_' || k.n", "timestamp": f"{START} + r.n * 60000",
            "value": "(r.n * 7919 + k.n * 104729) % 999983 / 999983.0",
        })
    copy(database, "params", first,
         f"FROM r CROSS JOIN k CROSS JOIN v WHERE k.n < {params} AND {there} AND v.k = k.n AND v.r = r.n % 1009 ORDER BY r.n, k.n",
         {"run_uuid": "r.id", "key": "'param_' || k.n", "value": "v.value"})
    database.execute("COMMIT")
    for _, sql in indexes:
        database.execute(sql)
    database.execute("ANALYZE") if had_statistics(database) else None
    database.close()


def had_statistics(database):
    return database.execute("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'").fetchone() is not None


def id_of(run):
    """An id that looks as random as MLflow's, the same each time."""
    return f"{(run * 0x9E3779B97F4A7C15F39CC0605CEDC835) % 2**128:032x}"


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def copy(database, table, first, source, changed):
    """Writes rows that are the first run's first one but for the columns that are named."""
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(changed.get(column, f"t.{column}") for column in columns)
    of_first = f"(SELECT * FROM {table} WHERE run_uuid = '{first}' LIMIT 1) AS t"
    clauses = source.replace("FROM r", f"FROM {of_first} CROSS JOIN r", 1)
    database.execute(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} {clauses}")


def check(path, runs, metrics, params):
    mlflow.set_tracking_uri(f"sqlite:///{path}")
    found = mlflow.search_runs(experiment_names=["bench"], max_results=100, output_format="list")
    assert len(found) == min(100, runs), len(found)
    for place, run in enumerate(found):
        number = runs - 1 - place
        wanted = {f"metric_{key}": metric_of(number, key) for key in range(metrics) if has_value(number, key)}
        assert run.data.metrics == wanted, run.info.run_id
        wanted = {f"param_{key}": param_of(number % 1009, key) for key in range(params) if has_value(number, key)}
        assert run.data.params == wanted, run.info.run_id


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
