import { sequence } from './random.mjs';

/** Scripts that generated stages call; the benchmark puts them beside the pipeline. */
export const scripts = ['prepare', 'featurize', 'train', 'evaluate', 'report'].map(
  (name) => `src/${name}.py`,
);

/** The parameters that generated stages name. */
export const params = `prepare:
  seed: 20170428
  split: 0.2
featurize:
  max_features: 200
  ngrams: 2
train:
  n_est: 50
  min_split: 0.01
  rates: [0.1, 0.01, 0.001]
evaluate:
  threshold: 0.5
`;

/**
 * A pipeline of at least so many lines, the same for a seed: one chain of stages with commands, dependencies,
 * parameters, outputs, metrics, plots, templates and loops, valid for DVC and for its published schema.
 */
export function pipelineOf(lines, seed = 1) {
  const next = sequence(seed);
  const text = ['vars:', '  - models: models', '  - steps: [fit, tune]', 'stages:'];
  for (let index = 1; text.length < lines; index += 1) {
    const makers = index % 10 === 0 ? loops : stages;
    text.push(...makers[next(makers.length)](String(index).padStart(5, '0'), previous(index)));
  }
  return `${text.join('\n')}\n`;
}

/** Many stages that take one mapping by merge keys: what makes a reader slow that looks anchors up one by one. */
export function mergesOf(count) {
  const stages = Array.from(
    { length: count },
    (_, index) => `  step_${index}:
    <<: *base
    outs: [out/${index}.csv]`,
  );
  return `stages:
  step: &base
    cmd: python src/prepare.py
    deps: [src/prepare.py]
${stages.join('\n')}
`;
}

function previous(index) {
  return index === 1 ? 'data/raw.csv' : `data/${String(index - 1).padStart(5, '0')}.csv`;
}

/** Each makes data/<id>.csv of the data before it. */
const stages = [
  (id, before) => [
    `  prepare_${id}:`,
    `    cmd: python src/prepare.py ${before} data/${id}.csv --seed \${prepare.seed}`,
    '    deps:',
    '      - src/prepare.py',
    `      - ${before}`,
    '    params: [prepare.seed, prepare.split]',
    `    outs: [data/${id}.csv]`,
  ],
  (id, before) => [
    `  featurize_${id}:`,
    '    desc: Counts words and pairs of words.',
    `    cmd: python src/featurize.py ${before} data/${id}.csv`,
    `    deps: [src/featurize.py, ${before}]`,
    '    params:',
    '      - featurize.max_features',
    '      - featurize.ngrams',
    '    outs:',
    `      - data/${id}.csv:`,
    '          cache: true',
  ],
  (id, before) => [
    `  train_${id}:`,
    '    cmd:',
    `      - python src/train.py ${before} \${models}/${id}.pkl`,
    `      - cp ${before} data/${id}.csv`,
    `    deps: [src/train.py, ${before}]`,
    '    params: [train]',
    `    outs: ["\${models}/${id}.pkl", data/${id}.csv]`,
  ],
  (id, before) => [
    `  evaluate_${id}:`,
    `    cmd: python src/evaluate.py ${before} # writes metrics and data/${id}.csv`,
    `    deps: [src/evaluate.py, ${before}]`,
    '    params: [evaluate.threshold]',
    `    outs: [data/${id}.csv]`,
    '    metrics:',
    `      - metrics/${id}.json:`,
    '          cache: false',
    '    plots:',
    `      - plots/${id}.csv:`,
    '          x: recall',
    '          y: precision',
  ],
  (id, before) => [
    `  copy_${id}:`,
    `    cmd: cp ${before} data/${id}.csv`,
    `    deps: [${before}]`,
    `    outs: [data/${id}.csv]`,
  ],
];

const loops = [
  (id, before) => [
    `  report_${id}:`,
    '    foreach: ${steps}',
    '    do:',
    `      cmd: python src/report.py \${item} ${before} reports/${id}-\${item}.html`,
    `      deps: [src/report.py, ${before}]`,
    `      outs: ["reports/${id}-\${item}.html"]`,
    ...stages[4](id, before),
  ],
  (id, before) => [
    `  tune_${id}:`,
    '    matrix:',
    '      rate: ${train.rates}',
    '      depth: [2, 4]',
    `    cmd: python src/train.py --rate \${item.rate} --depth \${item.depth} ${before} tuned/${id}-\${key}.pkl`,
    `    deps: [src/train.py, ${before}]`,
    `    outs: ["tuned/${id}-\${key}.pkl"]`,
    ...stages[4](id, before),
  ],
];
