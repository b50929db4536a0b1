import sys

name = sys.argv[1]
with open(f"score_{name}.toml", "w") as file:
    file.write(f'score = 0.5\n[inner]\nname = "{name}"\n')
with open(f"score_{name}.yaml", "w") as file:
    file.write("score: 1e-3\nsmall: 1.0e-07\n")
