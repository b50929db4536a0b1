"""What the team did, and when: the entries that the maker carries out one after the other.

A `repro` changes the training settings, commits, and runs `dvc repro`; `register` then makes a version of the result.
An entry on a branch leaves the working tree as it found it. The settings of the last entries without a branch are
those of project/params.yaml.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entry:
    day: str
    user: str
    task: str
    message: str
    settings: dict = field(default_factory=dict)
    register: str | None = None
    aliases: tuple = ()
    branch: str | None = None
    sweep: int = 0
    fails: bool = False


def boosting(learning_rate, leaves, rounds=120, l2=0.0):
    return {
        "learner": "boosting",
        "learning_rate": learning_rate,
        "max_iter": rounds,
        "max_leaf_nodes": leaves,
        "l2_regularization": l2,
    }


def logistic(alpha, epochs=60, eta0=0.01):
    return {"learner": "logistic", "epochs": epochs, "alpha": alpha, "eta0": eta0}


HISTORY = (
    Entry("2026-06-09T08:12:00", "mira", "churn", "Start with a logistic regression", logistic(0.01, 40),
          "Baseline: logistic regression on all columns.", ("champion",)),
    Entry("2026-06-16T12:40:00", "sam", "churn", "Try boosted trees", boosting(0.3, 31)),
    Entry("2026-06-17T07:55:00", "sam", "churn", "Slow the trees down", boosting(0.1, 31, 100)),
    Entry("2026-06-17T08:20:00", "sam", "churn", "Try stumps", boosting(0.1, 1), fails=True),
    Entry("2026-06-17T08:31:00", "sam", "churn", "Make the trees small", boosting(0.1, 4, 100)),
    Entry("2026-06-23T13:05:00", "sam", "churn", "Give the trees eight leaves", boosting(0.1, 8, 70),
          "Boosted trees; better ranking than the baseline.", ("champion",)),
    Entry("2026-07-14T09:30:00", "jonas", "arrears", "Start the arrears scorecard", logistic(0.1, 40)),
    Entry("2026-07-15T09:02:00", "jonas", "arrears", "Regularise the scorecard less", logistic(0.0001),
          "First scorecard that the credit desk tried.", ("champion",)),
    Entry("2026-07-21T14:18:00", "jonas", "arrears", "Take larger steps", logistic(0.001, 60, 0.03)),
    Entry("2026-07-22T07:47:00", "jonas", "arrears", "Train for longer", logistic(0.001, 120, 0.01)),
    Entry("2026-07-28T11:26:00", "mira", "churn", "Fewer leaves, with a penalty",
          boosting(0.1, 6, 60, 1.0), "Smaller and regularised: better calibrated than version 2.", ("champion",)),
    Entry("2026-08-20T10:10:00", "jonas", "arrears", "Take the largest steps that settle", logistic(0.001, 60, 0.1),
          "Reviewed with the risk department on 2026-08-27.", ("champion",)),
    Entry("2026-11-10T15:32:00", "mira", "churn", "Sweep the trees after the drift in October", sweep=9),
    Entry("2026-11-12T09:14:00", "mira", "churn", "Train the best trial of the sweep", {},
          "Best trial of the sweep of 2026-11-10.", ("challenger",), branch="sweep-winner"),
    Entry("2026-11-16T13:51:00", "jonas", "arrears", "Try boosted trees on applications", boosting(0.1, 6, 50, 1.0),
          "Boosted trees: ranks better, harder to explain.", ("challenger",), branch="boosted-scorecard"),
)  # fmt: skip

MODEL_DESCRIPTIONS = {
    "churn-boosting": "Chance that a customer leaves in the next month.",
    "arrears-scorecard": "Chance that an instalment contract falls into arrears. Advises the credit desk.",
}
