/** The keys of a file of evaluation results by where they stand. Source: hub-docs, eval_results.yaml. */
export const evalKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    dataset: 'Benchmark that was run. Required, with its id and task_id.',
    value: 'What was measured. Required.',
    date: 'When it was measured: ISO 8601 in quotes.',
    source: 'Where the result comes from, with its url.',
    notes: 'How it was measured, such as "no-tools".',
    verifyToken: 'Signature that proves the result.',
  },
  dataset: {
    id: 'Benchmark data set as the id of the Hub. Required.',
    task_id: 'Task within the benchmark. Required.',
    revision: 'Commit of the benchmark data set.',
  },
  source: {
    url: 'Where the result is published. Required.',
    name: 'Name to show.',
    user: 'User of the Hub that the result is from.',
    org: 'Organisation of the Hub that the result is from.',
  },
};
