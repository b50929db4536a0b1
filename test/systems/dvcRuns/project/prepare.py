import os

import yaml

params = yaml.safe_load(open("params.yaml"))
os.makedirs("data/prepared", exist_ok=True)
with open("data/prepared/a.txt", "w") as file:
    file.write(str(params["prepare"]))
