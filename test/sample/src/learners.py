"""The two learners. Each yields (step, model) while it learns, so that progress can be recorded."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import SGDClassifier


def boosting(settings, seed, features, labels):
    """Gradient-boosted trees, grown a step at a time; a step is one tree."""
    rounds = settings["max_iter"]
    model = HistGradientBoostingClassifier(
        learning_rate=settings["learning_rate"],
        max_leaf_nodes=settings["max_leaf_nodes"],
        l2_regularization=settings["l2_regularization"],
        early_stopping=False,
        warm_start=True,
        max_iter=1,
        random_state=seed,
    )
    for step in range(1, rounds + 1):
        model.set_params(max_iter=step)
        yield step, model.fit(features, labels)


def logistic(settings, seed, features, labels):
    """Logistic regression by stochastic gradient descent; a step is one epoch in a new order."""
    order = np.random.default_rng(seed)
    model = SGDClassifier(
        loss="log_loss",
        alpha=settings["alpha"],
        learning_rate="invscaling",
        eta0=settings["eta0"],
        average=True,
        random_state=seed,
    )
    for step in range(1, settings["epochs"] + 1):
        rows = order.permutation(len(labels))
        yield step, model.partial_fit(features[rows], labels[rows], classes=[0, 1])


LEARNERS = {"boosting": boosting, "logistic": logistic}

# What a saved model of ours contains besides the types that skops trusts by itself.
TRUSTED = ["numpy.dtype", "sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor"]
