import json
import sys
import time

import yaml
from dvclive import Live

rate = yaml.safe_load(open("params.yaml"))["train"]["lr"]
if rate < 0:
    sys.exit("the rate is below zero")
if rate >= 100:
    time.sleep(rate)
with open("metrics.json", "w") as file:
    nested = {"loss": rate, "list": [1, 2], "none": None, "name": "x", "ok": True, "big": 12345678901234567890}
    json.dump({"acc": round(1 - rate, 4), "nested": nested, "bad": float("nan")}, file)
with open("model.bin", "w") as file:
    file.write(str(rate))
with Live("dvclive", save_dvc_exp=False, dvcyaml=None, report=None) as live:
    for step in range(3):
        live.log_metric("train/loss", rate / (step + 1))
        live.log_metric("acc", 1 - rate / (step + 1))
        live.next_step()
    live.log_sklearn_plot("confusion_matrix", [0, 1, 1], [0, 1, 0])
