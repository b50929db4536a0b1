/** What dvc 3.67 was seen to make of pipelines: the files, and the stages with their commands. */
export const accepted: readonly (readonly [string, Readonly<Record<string, string>>, readonly unknown[]])[] =
  [
    [
      'templates inside of the items of a loop',
      {
        'dvc.yaml':
          'stages:\n  s:\n    foreach:\n      - {in: "${a}", to: ["${b}", "\\\\${x}"]}\n    do:\n      cmd: "x ${item.in} ${item.to[0]} ${item.to[1]}"\n',
        'params.yaml': 'a: 1\nb: two\n',
      },
      [['s@0', 'x 1 two ${x}']],
    ],
    [
      'templates as parts of keys and letters of a loop',
      {
        'dvc.yaml':
          'stages:\n  s:\n    foreach: {"k${a}": "v${b}", 3: c}\n    do: {cmd: "x ${key} ${item}"}\n  t:\n    matrix: {m: "a${a}"}\n    cmd: x ${item}\n',
        'params.yaml': 'a: 1\nb: two\n',
      },
      [
        ['s@k1', 'x k1 vtwo'],
        ['s@3', 'x 3 c'],
        ['t@a', 'x --m a'],
        ['t@1', 'x --m 1'],
      ],
    ],
    [
      'options in the order of merged mappings, and truths in lists',
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: x ${o}\n',
        'params.yaml': 'd: &d {b: 1, c: [true, null, -0.0]}\no: {a: 0, <<: *d, b: 5}\n',
      },
      [['s', 'x --b 5 --c True None -0.0 --a 0']],
    ],
    [
      'a number that is no path but a description',
      {
        'dvc.yaml':
          'stages:\n  s:\n    cmd: x\n    wdir: ${none}\n    outs: [{a: {desc: "${n}"}}]\n    params: [{"${none}": ["${n}"]}]\n',
        'params.yaml': 'n: 1\nnone:\n',
      },
      [['s', 'x']],
    ],
    [
      'idx',
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a[0]} ${a.1} ${a[-1]} ${a[ 0 ]}\n',
        'params.yaml': 'a: [1,2]\n',
      },
      [['s', 'echo 1 2 2 1']],
    ],
    [
      'key spaces',
      { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${ a . b }\n', 'params.yaml': 'a: {b: 1}\n' },
      [['s', 'echo 1']],
    ],
    [
      'cmd dict',
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: x ${n}\n',
        'params.yaml': 'n: {a: 1, b: {c: [1,x y]}, d: true, e: "a b", f: null}\n',
      },
      [['s', "x --a 1 --b.c 1 'x y' --d --e 'a b' --f None"]],
    ],
    [
      'cmd list of dict',
      { 'dvc.yaml': 'stages:\n  s:\n    cmd: ["x ${n}"]\n', 'params.yaml': 'n: {a: 1}\n' },
      [['s', ['x --a 1']]],
    ],
    [
      'key tmpl',
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    outs:\n      - ${n}:\n          cache: false\n',
        'params.yaml': 'n: foo\n',
      },
      [['s', 'x']],
    ],
    [
      'params key tmpl',
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    params:\n      - ${n}.yaml:\n          - lr\n',
        'params.yaml': 'n: foo\n',
      },
      [['s', 'x']],
    ],
    [
      'stage key tmpl',
      { 'dvc.yaml': 'stages:\n  ${n}:\n    cmd: x\n', 'params.yaml': 'n: foo\n' },
      [['${n}', 'x']],
    ],
    [
      'foreach list',
      { 'dvc.yaml': 'stages:\n  s:\n    foreach: [a, 1, 1.0, true, null]\n    do: {cmd: "x ${item}"}\n' },
      [
        ['s@a', 'x a'],
        ['s@1', 'x 1'],
        ['s@1.0', 'x 1.0'],
        ['s@true', 'x true'],
        ['s@None', 'x None'],
      ],
    ],
    [
      'foreach listmap',
      { 'dvc.yaml': 'stages:\n  s:\n    foreach: [{a: 1}, {a: 2}]\n    do: {cmd: "x ${item.a}"}\n' },
      [
        ['s@0', 'x 1'],
        ['s@1', 'x 2'],
      ],
    ],
    [
      'foreach map',
      {
        'dvc.yaml':
          'stages:\n  s:\n    foreach: {a: 1, b: {c: 2}, 3: 4}\n    do: {cmd: "x ${item} ${key}"}\n',
      },
      [
        ['s@a', 'x 1 a'],
        ['s@b', 'x --c 2 b'],
        ['s@3', 'x 4 3'],
      ],
    ],
    [
      'foreach map ok',
      { 'dvc.yaml': 'stages:\n  s:\n    foreach: {a: 1, 3: 4}\n    do: {cmd: "x ${item} ${key}"}\n' },
      [
        ['s@a', 'x 1 a'],
        ['s@3', 'x 4 3'],
      ],
    ],
    ['foreach empty', { 'dvc.yaml': 'stages:\n  s:\n    foreach: []\n    do: {cmd: "x ${nope}"}\n' }, []],
    ['foreach empty bad', { 'dvc.yaml': 'stages:\n  s:\n    foreach: []\n    do: {cmd: "x ${}"}\n' }, []],
    [
      'foreach dup',
      { 'dvc.yaml': 'stages:\n  s:\n    foreach: [a, a]\n    do: {cmd: "x ${item}"}\n' },
      [['s@a', 'x a']],
    ],
    [
      'matrix',
      {
        'dvc.yaml':
          'stages:\n  s:\n    matrix: {a: [1,2], b: [{c: x}, y]}\n    cmd: "x ${item.a} ${item.b} ${key}"\n',
      },
      [
        ['s@1-b0', 'x 1 --c x 1-b0'],
        ['s@1-y', 'x 1 y 1-y'],
        ['s@2-b0', 'x 2 --c x 2-b0'],
        ['s@2-y', 'x 2 y 2-y'],
      ],
    ],
    [
      'matrix ok',
      {
        'dvc.yaml':
          'stages:\n  s:\n    matrix: {a: [1,2], b: [u, y]}\n    cmd: "x ${item.a} ${item.b} ${key}"\n',
      },
      [
        ['s@1-u', 'x 1 u 1-u'],
        ['s@1-y', 'x 1 y 1-y'],
        ['s@2-u', 'x 2 u 2-u'],
        ['s@2-y', 'x 2 y 2-y'],
      ],
    ],
    [
      'matrix lit str',
      { 'dvc.yaml': 'stages:\n  s:\n    matrix: {a: ab}\n    cmd: "x ${item.a}"\n' },
      [
        ['s@a', 'x a'],
        ['s@b', 'x b'],
      ],
    ],
    [
      'matrix map val',
      {
        'dvc.yaml': 'stages:\n  s:\n    matrix: {a: "${n}"}\n    cmd: "x ${item.a}"\n',
        'params.yaml': 'n: {p: 1, q: 2}\n',
      },
      [
        ['s@p', 'x p'],
        ['s@q', 'x q'],
      ],
    ],
    ['vars escaped', { 'dvc.yaml': 'vars:\n  - {a: "x \\\\${b}"}\nstages: {}\n' }, []],
    ['vars empty', { 'dvc.yaml': 'vars: [a.yaml]\nstages: {}\n', 'a.yaml': '' }, []],
    ['vars deep', { 'dvc.yaml': 'vars: [{a: {c: 1}}]\nstages: {}\n', 'params.yaml': 'a: {b: 1}\n' }, []],
    ['vars twice', { 'dvc.yaml': 'vars: [a.yaml, a.yaml, ./a.yaml]\nstages: {}\n', 'a.yaml': 'x: 1\n' }, []],
    ['vars params again', { 'dvc.yaml': 'vars: [params.yaml]\nstages: {}\n', 'params.yaml': 'x: 1\n' }, []],
    [
      'vars partial twice',
      { 'dvc.yaml': 'vars: ["a.yaml:x", "a.yaml:y"]\nstages: {}\n', 'a.yaml': 'x: 1\ny: 2\n' },
      [],
    ],
    [
      'item vars global',
      { 'dvc.yaml': 'vars: [{item: 1}]\nstages:\n  s:\n    foreach: [a]\n    do: {cmd: "x ${item}"}\n' },
      [['s@a', 'x a']],
    ],
    [
      'key vars stage list',
      {
        'dvc.yaml':
          'stages:\n  s:\n    foreach: [a]\n    do:\n      cmd: "x ${item} ${key}"\n      vars: [{key: 1}]\n',
      },
      [['s@a', 'x a 1']],
    ],
    ['stage vars', { 'dvc.yaml': 'stages:\n  s:\n    cmd: "x ${q}"\n    vars: [{q: 1}]\n' }, [['s', 'x 1']]],
    [
      'stage vars wdir',
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: "x ${q}"\n    wdir: sub\n    vars: [v.yaml]\n',
        'sub/v.yaml': 'q: 1\n',
      },
      [['s', 'x 1']],
    ],
    ['wdir missing', { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    wdir: nope\n' }, [['s', 'x']]],
    ['wdir file', { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    wdir: f\n', f: '' }, [['s', 'x']]],
    ['wdir outside', { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    wdir: ..\n' }, [['s', 'x']]],
    [
      'at loop name',
      { 'dvc.yaml': 'stages:\n  a@b:\n    foreach: [x]\n    do: {cmd: x}\n' },
      [['a@b@x', 'x']],
    ],
    ['metrics list tmpl', { 'dvc.yaml': 'metrics: ["${m}"]\n', 'params.yaml': 'm: [1]\n' }, []],
    ['artifact name', { 'dvc.yaml': 'artifacts:\n  a_:\n    path: x\n' }, []],
    [
      'escape',
      { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo \\${HOME} ${a}\n', 'params.yaml': 'a: 1\n' },
      [['s', 'echo ${HOME} 1']],
    ],
    [
      'multi line',
      { 'dvc.yaml': 'stages:\n  s:\n    cmd: |\n      echo ${a\n      }\n' },
      [['s', 'echo ${a\n}\n']],
    ],
    ['empty file', { 'dvc.yaml': '' }, []],
    ['params missing file', { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    params: [lr]\n' }, [['s', 'x']]],
    [
      'other params broken',
      { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    params: [{p.yaml: [lr]}]\n', 'p.yaml': 'a: [\n' },
      [['s', 'x']],
    ],
    [
      'foreach int key name',
      { 'dvc.yaml': 'stages:\n  s:\n    foreach: {1: a}\n    do: {cmd: "x ${item}"}\n' },
      [['s@1', 'x a']],
    ],
    [
      'float fmt',
      {
        'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a} ${b} ${c} ${d} ${e}\n',
        'params.yaml': 'a: 1.0\nb: 1e-5\nc: 1e3\nd: 0o17\ne: 1_000\n',
      },
      [['s', 'echo 1.0 1e-05 1000.0 15 1000']],
    ],
  ];

/** Pipelines that dvc 3.67 was seen to refuse, with the beginning of what it says. */
export const refused: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'a key of a loop that is one template',
    {
      'dvc.yaml': 'stages:\n  s:\n    foreach: {"${a}": 1}\n    do: {cmd: "x"}\n',
      'params.yaml': 'a: k\n',
    },
    "TypeError: unhashable type: 'Value'",
  ],
  [
    'an empty item',
    { 'dvc.yaml': 'stages:\n  s:\n    foreach: [""]\n    do: {cmd: "x"}\n' },
    'AssertionError',
  ],
  [
    'a parameter that is a number',
    {
      'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    params: ["${n}"]\n',
      'params.yaml': 'n: 1\n',
    },
    "ValueError: Only list of str/dict is supported. Got: 'int'.",
  ],
  [
    'a dependency that is empty',
    {
      'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    deps: ["${n}"]\n',
      'params.yaml': 'n: ""\n',
    },
    'AssertionError',
  ],
  [
    'space expr',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a b}\n', 'params.yaml': 'a: 1\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml': Could not find 'a b'",
  ],
  [
    'empty expr',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${}\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml':",
  ],
  [
    'plus',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a +1}\n', 'params.yaml': 'a: 1\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml': Could not find 'a +1'",
  ],
  [
    'dots',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a..b}\n', 'params.yaml': 'a: 1\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml':",
  ],
  [
    'trailing dot',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a.}\n', 'params.yaml': 'a: 1\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml':",
  ],
  [
    'idx bad',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a[x]}\n', 'params.yaml': 'a: [1,2]\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml': Could not find 'a.x'",
  ],
  [
    'idx unclosed',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a[0}\n', 'params.yaml': 'a: [1,2]\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml':",
  ],
  [
    'wdir num',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    wdir: ${n}\n', 'params.yaml': 'n: 1\n', '1/x': '' },
    "TypeError: join() argument must be str, bytes, or os.PathLike object, not 'int'",
  ],
  [
    'deps num',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    deps: ["${n}"]\n', 'params.yaml': 'n: 1\n' },
    "AttributeError: 'int' object has no attribute 'decode'",
  ],
  [
    'deps null',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    deps: ["${n}"]\n', 'params.yaml': 'n:\n' },
    'AssertionError: ',
  ],
  [
    'cmd list',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: ${n}\n', 'params.yaml': 'n: [a]\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml':",
  ],
  [
    'cmd dict nested list',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: x ${n}\n', 'params.yaml': 'n: {a: [[1]]}\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml':",
  ],
  [
    'desc list',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    desc: ${n}\n', 'params.yaml': 'n: [1]\n' },
    "ResolveError: failed to parse 'stages.s.desc' in 'dvc.yaml':",
  ],
  [
    'meta list',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    meta: {a: "${n}"}\n', 'params.yaml': 'n: [1]\n' },
    "ResolveError: failed to parse 'stages.s.meta' in 'dvc.yaml':",
  ],
  [
    'foreach scalar',
    { 'dvc.yaml': 'stages:\n  s:\n    foreach: ${n}\n    do: {cmd: x}\n', 'params.yaml': 'n: foo\n' },
    "ResolveError: failed to resolve 'stages.s.foreach' in 'dvc.yaml': expected list/dictionary, got str",
  ],
  [
    'foreach none',
    { 'dvc.yaml': 'stages:\n  s:\n    foreach: ${n}\n    do: {cmd: x}\n', 'params.yaml': 'n:\n' },
    "ResolveError: failed to resolve 'stages.s.foreach' in 'dvc.yaml': expected list/dictionary, got NoneType",
  ],
  [
    'foreach str',
    { 'dvc.yaml': 'stages:\n  s:\n    foreach: abc\n    do: {cmd: x}\n' },
    "ResolveError: failed to resolve 'stages.s.foreach' in 'dvc.yaml': expected list/dictionary, got str",
  ],
  [
    'foreach listmap missing',
    { 'dvc.yaml': 'stages:\n  s:\n    foreach: [{a: 1}, {b: 2}]\n    do: {cmd: "x ${item.a}"}\n' },
    "ResolveError: failed to parse 'stages.s@1.cmd' in 'dvc.yaml': Could not find 'item.a'",
  ],
  [
    'foreach list key',
    { 'dvc.yaml': 'stages:\n  s:\n    foreach: [a]\n    do: {cmd: "x ${key}"}\n' },
    "ResolveError: failed to parse 'stages.s@a.cmd' in 'dvc.yaml': Could not find 'key'",
  ],
  [
    'foreach tmpl items',
    {
      'dvc.yaml': 'stages:\n  s:\n    foreach: ["${n}", b]\n    do: {cmd: "x ${item}"}\n',
      'params.yaml': 'n: [1,2]\n',
    },
    "ResolveError: failed to parse 'stages.s@0.cmd' in 'dvc.yaml':",
  ],
  [
    'matrix str',
    {
      'dvc.yaml': 'stages:\n  s:\n    matrix: {a: "${n}"}\n    cmd: "x ${item.a}"\n',
      'params.yaml': 'n: ab\n',
    },
    "TypeError: 'Value' object is not iterable",
  ],
  [
    'matrix int',
    {
      'dvc.yaml': 'stages:\n  s:\n    matrix: {a: "${n}"}\n    cmd: "x ${item.a}"\n',
      'params.yaml': 'n: 3\n',
    },
    "TypeError: 'Value' object is not iterable",
  ],
  ['matrix empty', { 'dvc.yaml': 'stages:\n  s:\n    matrix: {}\n    cmd: "x"\n' }, 'AssertionError: '],
  [
    'vars tmpl',
    { 'dvc.yaml': 'vars:\n  - "${a}.yaml"\nstages: {}\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml': interpolating is not allowed",
  ],
  [
    'vars map tmpl',
    { 'dvc.yaml': 'vars:\n  - {a: "x ${b}"}\nstages: {}\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml': interpolating is not allowed",
  ],
  [
    'vars missing',
    { 'dvc.yaml': 'vars: [a.yaml]\nstages: {}\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml': 'a.yaml' does not exist",
  ],
  [
    'vars list',
    { 'dvc.yaml': 'vars: [a.yaml]\nstages: {}\n', 'a.yaml': '- 1\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml': expected a dictionary, got 'list' in file 'a.yaml'",
  ],
  [
    'vars str',
    { 'dvc.yaml': 'vars: [a.yaml]\nstages: {}\n', 'a.yaml': 'foo\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml': expected a dictionary, got 'str' in file 'a.yaml'",
  ],
  [
    'vars key',
    { 'dvc.yaml': 'vars: ["a.yaml:x,y"]\nstages: {}\n', 'a.yaml': 'x: 1\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml': could not find 'y' in 'a.yaml'",
  ],
  [
    'vars redefine',
    { 'dvc.yaml': 'vars: [{a: 1}]\nstages: {}\n', 'params.yaml': 'a: 1\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml':",
  ],
  [
    'vars deep redefine',
    { 'dvc.yaml': 'vars: [{a: {b: 1}}]\nstages: {}\n', 'params.yaml': 'a: {b: 1}\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml':",
  ],
  [
    'vars params partial',
    { 'dvc.yaml': 'vars: ["params.yaml:x"]\nstages: {}\n', 'params.yaml': 'x: 1\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml':",
  ],
  [
    'vars partial whole',
    { 'dvc.yaml': 'vars: ["a.yaml:x", a.yaml]\nstages: {}\n', 'a.yaml': 'x: 1\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml':",
  ],
  [
    'vars partial same',
    { 'dvc.yaml': 'vars: ["a.yaml:x", "a.yaml:x"]\nstages: {}\n', 'a.yaml': 'x: 1\ny: 2\n' },
    "ResolveError: failed to parse 'vars' in 'dvc.yaml':",
  ],
  [
    'item vars stage',
    {
      'dvc.yaml':
        'stages:\n  s:\n    foreach: [a]\n    do:\n      cmd: "x ${item}"\n      vars: [{item: 1}]\n',
    },
    "ResolveError: failed to parse stage 's@a' in 'dvc.yaml': attempted to modify reserved key item",
  ],
  [
    'stage vars redefine',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: "x ${q}"\n    vars: [{q: 1}]\n', 'params.yaml': 'q: 2\n' },
    "ResolveError: failed to parse stage 's' in 'dvc.yaml':",
  ],
  [
    'wdir stage vars',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    wdir: ${q}\n    vars: [{q: sub}]\n', 'sub/x': '' },
    "ResolveError: failed to parse 'stages.s.wdir' in 'dvc.yaml': Could not find 'q'",
  ],
  [
    'at name',
    { 'dvc.yaml': 'stages:\n  a@b:\n    cmd: x\n' },
    "StageNotFound: Stage 'a@b' not found inside 'dvc.yaml' file",
  ],
  [
    'foreach key at',
    { 'dvc.yaml': 'stages:\n  a:\n    foreach: [x@y]\n    do: {cmd: x}\n' },
    "StageNotFound: Stage 'a@x@y' not found inside 'dvc.yaml' file",
  ],
  [
    'metrics tmpl',
    { 'dvc.yaml': 'metrics: ["${m}"]\n' },
    "ResolveError: failed to parse 'metrics.0' in 'dvc.yaml': Could not find 'm'",
  ],
  [
    'artifact tmpl',
    { 'dvc.yaml': 'artifacts:\n  ${m}:\n    path: x\n', 'params.yaml': 'm: 1\n' },
    "ResolveError: failed to resolve 'artifacts.${m}' in 'dvc.yaml': expected str, got int",
  ],
  [
    'plots missing',
    { 'dvc.yaml': 'plots:\n  - ${m}: {x: a}\n' },
    "ResolveError: failed to parse 'plots.0' in 'dvc.yaml': Could not find 'm'",
  ],
  [
    'datasets tmpl',
    { 'dvc.yaml': 'datasets:\n  - {name: "${m}", type: dvc, url: x}\n' },
    "ResolveError: failed to parse 'datasets.0' in 'dvc.yaml': Could not find 'm'",
  ],
  [
    'bad do',
    { 'dvc.yaml': 'stages:\n  s:\n    foreach: [a]\n    do: {cmd: "x ${item.}"}\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml':",
  ],
  [
    'empty stage name',
    { 'dvc.yaml': 'stages:\n  "":\n    cmd: x\n' },
    'StageNameUnspecified: Stage name not provided.Please specify the name as: `dvc.yaml:stage_name`',
  ],
  [
    'numeric keys in params',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${a.1}\n', 'params.yaml': 'a: {1: x}\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml': Could not find 'a.1'",
  ],
  [
    'params key number top',
    { 'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${1}\n', 'params.yaml': '1: x\n' },
    "ResolveError: failed to parse 'stages.s.cmd' in 'dvc.yaml': Could not find '1'",
  ],
];
