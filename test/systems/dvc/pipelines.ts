/** The files of a project, by path. */
export type Files = Readonly<Record<string, string>>;

/** Pipelines as people write them, each for a part of what DVC knows. All of them are accepted. */
export const pipelines: Readonly<Record<string, Files>> = {
  plain: {
    'dvc.yaml':
      'stages:\n  prepare:\n    cmd: python src/prepare.py data/raw.csv\n    deps:\n      - data/raw.csv\n      - src/prepare.py\n    params:\n      - prepare.seed\n    outs:\n      - data/prepared\n  train:\n    cmd: python src/train.py\n    deps:\n      - data/prepared\n    params: [train.lr, train.epochs]\n    outs:\n      - model.pkl\n    metrics:\n      - metrics.json:\n          cache: false\n    plots:\n      - plots/loss.csv:\n          x: step\n          y: loss\n',
    'params.yaml': 'prepare:\n  seed: 42\ntrain:\n  lr: 0.1\n  epochs: 3\n',
  },
  templates: {
    'dvc.yaml':
      'vars:\n  - conf/paths.yaml\n  - model: {name: cnn, layers: [1, 2]}\nstages:\n  train:\n    cmd: python train.py --name ${model.name} --first ${model.layers[0]} --lr ${lr}\n    wdir: ${work}\n    deps:\n      - ${raw}/a.csv\n    outs:\n      - ${model.name}.pkl\n',
    'params.yaml': 'lr: 0.1\nepochs: 3\n',
    'conf/paths.yaml': 'raw: data\nwork: sub\n',
    'sub/keep': '',
  },
  foreach: {
    'dvc.yaml':
      'stages:\n  clean:\n    foreach:\n      - us\n      - uk\n    do:\n      cmd: python clean.py ${item}\n      deps: [raw/${item}.csv]\n      outs: [clean/${item}.csv]\n  fit:\n    foreach: ${models}\n    do:\n      cmd: python fit.py ${key} ${item.lr}\n      deps: [clean/us.csv]\n      outs: [models/${key}.pkl]\n',
    'params.yaml': 'models:\n  a: {lr: 0.1}\n  b: {lr: 0.2}\n',
  },
  matrix: {
    'dvc.yaml':
      'stages:\n  train:\n    matrix:\n      model: [cnn, rnn]\n      size: ${sizes}\n    cmd: python train.py ${item.model} ${item.size}\n    outs:\n      - out/${key}.pkl\n',
    'params.yaml': 'sizes: [1, 2]\n',
  },
  'partial vars': {
    'dvc.yaml':
      'vars:\n  - conf.json:train,eval\nstages:\n  train:\n    cmd: python train.py ${train.lr}\n  evaluate:\n    cmd: python eval.py ${eval.n} ${own}\n    vars:\n      - own: 1\n',
    'conf.json': '{"train": {"lr": 0.1}, "eval": {"n": 3}, "other": 1}\n',
  },
  several: {
    'dvc.yaml': 'stages:\n  prepare:\n    cmd: python p.py\n    outs: [data/p]\n',
    'sub/dvc.yaml':
      'stages:\n  train:\n    cmd: python t.py ${x}\n    deps: [../data/p]\n    params: [x]\n    outs: [m.pkl]\n',
    'sub/params.yaml': 'x: 1\n',
    'data/raw.csv.dvc':
      'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 12\n  hash: md5\n  path: raw.csv\n',
  },
  flags: {
    'dvc.yaml':
      'stages:\n  a:\n    cmd:\n      - echo one\n      - echo two\n    frozen: true\n    always_changed: false\n    desc: a step\n    meta: {owner: me, x: [1]}\n    outs:\n      - big.bin:\n          cache: true\n          persist: true\n          push: false\n          desc: big\n          type: model\n          labels: [a, b]\n      - small.txt:\n          cache: false\n          remote: store\n',
  },
  tops: {
    'dvc.yaml':
      'params: [params.yaml]\nmetrics: [m.json]\nplots:\n  - p.csv\n  - q.csv:\n      x: a\n      y: [b, c]\n  - roc:\n      x: fpr\n      y: {a.json: tpr}\nartifacts:\n  model-a:\n    path: m.pkl\n    type: model\n    labels: [x]\n    meta: {a: 1}\nstages:\n  t:\n    cmd: echo ${a}\n    outs: [m.pkl]\n',
    'params.yaml': 'a: 1\n',
  },
  anchors: {
    'dvc.yaml':
      'stages:\n  one: &one\n    cmd: python one.py\n    deps: &deps [a.csv, b.csv]\n    outs: [one.out]\n  two:\n    <<: *one\n    outs: [two.out]\n  three:\n    cmd: python three.py\n    deps: *deps\n',
  },
  lock: {
    'dvc.yaml': 'stages:\n  a:\n    cmd: echo a\n    deps: [in.csv]\n    params: [x]\n    outs: [out.csv]\n',
    'params.yaml': 'x: 1\n',
    'dvc.lock':
      "schema: '2.0'\nstages:\n  a:\n    cmd: echo a\n    deps:\n    - path: in.csv\n      hash: md5\n      md5: 0123456789abcdef0123456789abcdef\n      size: 3\n    params:\n      params.yaml:\n        x: 1\n    outs:\n    - path: out.csv\n      hash: md5\n      md5: fedcba9876543210fedcba9876543210\n      size: 4\n",
  },
  imports: {
    'dvc.yaml': 'stages:\n  a:\n    cmd: echo\n    deps: [data.xml, model.h5]\n',
    'data.xml.dvc':
      'md5: 0123456789abcdef0123456789abcdef\nfrozen: true\ndeps:\n- path: get-started/data.xml\n  repo:\n    url: https://example.com/registry\n    rev_lock: 0123456789abcdef0123456789abcdef01234567\nouts:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 5\n  hash: md5\n  path: data.xml\n',
    'model.h5.dvc':
      'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 5\n  path: model.h5\n  desc: weights\n',
  },
  'other parameters': {
    'dvc.yaml':
      'vars: [conf.toml]\nstages:\n  a:\n    cmd: echo ${train.lr}\n    params:\n      - conf.toml:\n          - train.lr\n      - p.py:\n          - LR\n      - whole.json:\n',
    'conf.toml': '[train]\nlr = 0.1\nnames = ["a", "b"]\n',
    'p.py': 'LR = 0.1\n\nclass Train:\n    epochs = 3\n',
    'whole.json': '{"a": [1, 2], "b": {"c": null}}\n',
  },
  ignored: {
    'dvc.yaml': 'stages:\n  a:\n    cmd: echo\n    deps: [src]\n    outs: [out/a.csv]\n',
    '.dvcignore': '# what DVC leaves alone\n*.tmp\n/cache/\n!keep.tmp\n',
    'src/a.py': '',
  },
};
