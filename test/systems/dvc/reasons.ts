import type { Refusal } from './oracle.ts';

/** A reason that cannot be seen in the files of a project, by its name. */
const unseen: readonly (readonly [name: string, what: RegExp])[] = [
  [
    'a part of DVC is not installed',
    /requires? .*'dvc-|RemoteMissingDepsError|missing dependencies: \[|No module named/,
  ],
  ['the network cannot be asked', /no network here|Could not resolve|failed to connect|ClientConnectorError/],
  ['data is not there', /FileNotFoundError|NotADirectoryError|DependencyDoesNotExistError|missing data/],
];

/** What only a run finds out: it depends on what else happens before. */
const atRun: readonly (readonly [name: string, what: RegExp])[] = [
  ['a run: the working folder is not there', /stage working dir/],
  ['a run: the file of parameters is not there', /MissingParamsFile/],
  ['a run: a cached output lies elsewhere', /Saving cached external output/],
];

/** The rules whose finding fits what DVC says. */
const fitting: readonly (readonly [what: RegExp, rules: RegExp])[] = [
  [
    /possible merge conflicts|YAMLSyntaxError|CorruptedError|EncodingError|is invalid|not valid utf-8/,
    /^document\/|^dvc\/(?:file-not-read|vars-file)$/,
  ],
  [
    /validation failed|Invalid:|ValidationError/,
    /^dvc\/(?:schema|lock-schema|data-file-schema|matrix-type|foreach-type)$/,
  ],
  [
    /Could not find|could not find/,
    /^dvc\/(?:unknown-interpolation|stage-name|vars-key|foreach-type|matrix-type)$/,
  ],
  [/ParseException|Expected/, /^dvc\/bad-expression$/],
  [/Cannot interpolate/, /^dvc\/interpolation-type$/],
  [/interpolating is not allowed/, /^dvc\/vars-interpolation$/],
  [
    /'vars'|VarsAlreadyLoaded|LoadError|does not exist|Parse|expected a dictionary, got/,
    /^dvc\/vars-(?:file|partial|key|redefined)$|^document\//,
  ],
  [/redefine/, /^dvc\/vars-redefined$/],
  [/partially/, /^dvc\/vars-partial$/],
  [/reserved/, /^dvc\/reserved-variable$/],
  [/expected list\/dictionary/, /^dvc\/foreach-type$/],
  [
    /is not iterable|StageNameUnspecified|AssertionError|TypeError|AttributeError|ValueError|IndexError|KeyError/,
    /^dvc\//,
  ],
  [/OutputDuplicationError/, /^dvc\/duplicate-output$/],
  [/OverlappingOutputPathsError/, /^dvc\/overlapping-outputs$/],
  [/StagePathAsOutputError/, /^dvc\/file-in-output$/],
  [/CyclicGraphError/, /^dvc\/cycle$/],
  [/IsStageFileError/, /^dvc\/stage-file-path$/],
  [/is ignored by|IsIgnoredError/, /^dvc\/output-ignored$/],
  [/Invalid git pattern|bad character range/, /^dvc\/ignore-pattern$/],
  [/git-ignored/, /^dvc\/lock-ignored$/],
  [/MissingParamsError|BadParamFileError|ParamsIsADirectoryError/, /^dvc\/missing-parameter$|^document\//],
  [/[Dd]ataset/, /^dvc\/(?:unknown-dataset|dataset-type)$/],
];

/** The name of the reason, where it cannot be seen in the files. */
export function unseenReason({ question, texts }: Refusal): string | undefined {
  const text = texts.join('\n');
  const among = question === 'run' ? atRun : unseen;
  return among.find(([, what]) => what.test(text))?.[0];
}

/** Whether one of these findings says what DVC says. */
export function fits(refusals: readonly Refusal[], findings: readonly { readonly rule: string }[]): boolean {
  const text = refusals.flatMap(({ texts }) => texts).join('\n');
  return fitting.some(([what, fit]) => what.test(text) && findings.some(({ rule }) => fit.test(rule)));
}
