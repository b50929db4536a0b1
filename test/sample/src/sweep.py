"""Try a few settings of a model at random. One parent run, one nested run a trial.

A trial that is behind the best one after a third of its steps is stopped and marked as killed.
"""

import argparse

import mlflow
import numpy as np

from tracking import use_experiment
from train import learn, load

SPACE = {
    "learning_rate": [0.02, 0.1, 0.15, 0.3],
    "max_leaf_nodes": [3, 4, 6, 16, 31],
    "l2_regularization": [0.0, 1.0, 5.0],
    "max_iter": [45, 60, 75],
}
VALIDATION = ("validation_logloss", "validation_auc")


def trial(number, settings, seed, encoded, best):
    """Run one trial; returns its losses by step, or None when it was stopped."""
    losses = []
    with mlflow.start_run(run_name=f"trial-{number}", nested=True):
        mlflow.log_params(settings)
        for step, _, found in learn(settings, seed, encoded):
            mlflow.log_metrics({name: found[name] for name in VALIDATION}, step=step)
            losses.append(found["validation_logloss"])
            if best and step == settings["max_iter"] // 3 and losses[-1] > best[min(step, len(best)) - 1] + 0.02:
                mlflow.set_tag("stopped", f"behind the best trial at step {step}")
                mlflow.end_run("KILLED")
                return None
    return losses


def main(task, trials):
    params, _, _, encoded = load(task)
    order = np.random.default_rng(params["seed"])
    use_experiment(task)
    best, best_settings = None, None
    with mlflow.start_run(run_name="sweep"):
        mlflow.set_tags({"stage": "sweep", "trials": trials})
        for number in range(1, trials + 1):
            drawn = {name: order.choice(values).item() for name, values in SPACE.items()}
            settings = {**params[task]["train"], **drawn}
            losses = trial(number, settings, params["seed"], encoded, best)
            if losses and (best is None or losses[-1] < best[-1]):
                best, best_settings = losses, settings
        mlflow.log_metric("best_validation_logloss", best[-1])
        mlflow.log_params({f"best.{name}": best_settings[name] for name in SPACE})
    print(best_settings)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("task")
    parser.add_argument("--trials", type=int, default=8)
    arguments = parser.parse_args()
    main(arguments.task, arguments.trials)
