// Made by `npm run generate` from schemas/assay.schema.json. Do not edit.

export type Person = string;
export type Name = string;
/**
 * One condition of a gate. Exactly one key tells its kind.
 */
export type Check =
  | MetricCheck
  | CardCheck
  | LicenseCheck
  | LineageCheck
  | DataCheck
  | FilesCheck
  | GitCheck
  | SignatureCheck
  | ApprovalsCheck
  | DriftCheck
  | TestsCheck
  | ReportCheck
  | ServesCheck
  | ExprCheck;
export type Percent = string;

/**
 * What Assay governs in this project: models, their data, gates, targets and monitors.
 */
export interface AssaySchema {
  /**
   * Version of the manifest format: 1.
   */
  version: 1;
  /**
   * Where registered models are kept. An address is a proposal: nothing is asked of it before you approve it.
   */
  registry?: {
    /**
     * System that holds the registered models. `gto` reads git tags, `file` a local folder.
     */
    type: 'mlflow' | 'huggingface' | 'wandb' | 'sagemaker' | 'gto' | 'file';
    /**
     * Address of the registry, without credentials.
     */
    url?: string;
    /**
     * Project or organisation inside the registry.
     */
    project?: string;
    /**
     * Alias of the version that `champion` means in gates.
     */
    champion_alias?: string;
  };
  /**
   * Roles and who holds them. Approvals are asked of roles.
   */
  people?: {
    /**
     * People of this role.
     */
    [k: string]: Person[];
  };
  /**
   * Data sets that models are trained and evaluated on, by name.
   */
  datasets?: {
    [k: string]: Dataset;
  };
  /**
   * Places where training runs, by name. No credentials here.
   */
  targets?: {
    [k: string]: Target;
  };
  /**
   * Models, by name: where their parts are, and which gates guard each environment.
   */
  models?: {
    [k: string]: Model;
  };
  /**
   * Named lists of checks. A gate is passed when every blocking check passes.
   */
  gates?: {
    /**
     * Checks of this gate.
     */
    [k: string]: Check[];
  };
  /**
   * What watches deployed models, by name.
   */
  monitors?: {
    [k: string]: Monitor;
  };
  /**
   * Dated exceptions from single checks. Each is shown in every report.
   */
  waivers?: Waiver[];
}
/**
 * One data set.
 */
export interface Dataset {
  /**
   * File or folder of the data, a `.dvc` file that pins it, or `hf:owner/name@revision`.
   */
  path: string;
  /**
   * SHA-256 of the file, 64 hexadecimal digits. Not needed for a `.dvc` file: its digest is read.
   */
  sha256?: string;
  /**
   * Data card: a Markdown file.
   */
  card?: string;
  /**
   * Licence of the data: an identifier of the Hugging Face hub or of SPDX, or `proprietary`.
   */
  license?: string;
  /**
   * Whether the data tells of persons, and in which form.
   */
  personal_data?: 'none' | 'pseudonymised' | 'anonymised' | 'yes';
  /**
   * How old the data may be when training starts.
   */
  max_age?: string;
  /**
   * What the data is for.
   */
  split?: 'train' | 'validation' | 'test';
}
/**
 * One place where training runs.
 */
export interface Target {
  /**
   * How jobs get there.
   */
  type: 'local' | 'ssh' | 'slurm' | 'kubernetes' | 'ray' | 'skypilot';
  /**
   * Host alias of your SSH configuration.
   */
  host?: string;
  /**
   * Number of GPUs.
   */
  gpus?: number;
  /**
   * Memory of one GPU.
   */
  gpu_memory?: string;
  /**
   * Longest time that a job may take, in hours.
   */
  max_hours?: number;
  /**
   * Most that a job may cost.
   */
  max_cost?: string;
}
/**
 * One model.
 */
export interface Model {
  /**
   * Model card: a Markdown file.
   */
  card?: string;
  /**
   * Pipeline that makes the model: a `dvc.yaml` or a compiled pipeline.
   */
  pipeline?: string;
  /**
   * Where and on what the model is trained.
   */
  trains_on?: {
    /**
     * Target of `targets` that training runs on.
     */
    target?: string;
    /**
     * Stage of the pipeline that trains the model.
     */
    stage?: string;
    /**
     * Data sets of `datasets` that the model learns from.
     */
    data?: Name[];
  };
  /**
   * How the model is judged.
   */
  evaluation?: {
    /**
     * Evaluation report: a JSON file with metrics.
     */
    report?: string;
    /**
     * Data sets of `datasets` that the model is judged on.
     */
    data?: Name[];
  };
  /**
   * File or folder of the trained model; its digest is the identity of a version.
   */
  artifact?: string;
  /**
   * Name of the model in the registry.
   */
  registered_as?: string;
  /**
   * Numbers of the model card by their names, each with its evidence: a file and the key of the value in it.
   */
  claims?: {
    /**
     * A file and a key, or a run and a metric.
     */
    [k: string]: string;
  };
  /**
   * Role of `people` that answers for the model.
   */
  owner?: string;
  /**
   * How much harm a wrong answer can do. `high` asks for approvals before production.
   */
  risk?: 'minimal' | 'limited' | 'high';
  /**
   * What the model is used for; licences are judged by it.
   */
  use?: 'research' | 'internal' | 'commercial';
  /**
   * Models that this one was made from, by their ids.
   */
  base?: string[];
  /**
   * Monitor of `monitors` that watches the deployed model.
   */
  monitor?: string;
  /**
   * Python names that the model files may use beside those that are always safe, as module.name.
   */
  allowed_globals?: string[];
  /**
   * Identities or keys whose signature on the artifact counts.
   */
  signers?: string[];
  /**
   * Environments that the model is deployed to. Each lists the gates of `gates` to pass, in order.
   */
  deploy?: {
    /**
     * Gates to pass, in order.
     */
    [k: string]: Name[];
  };
}
export interface MetricCheck {
  /**
   * Name of the metric as the evaluation report or the run calls it.
   */
  metric: string;
  /**
   * Least value that passes, itself included.
   */
  min?: number;
  /**
   * Largest value that passes, itself included.
   */
  max?: number;
  /**
   * The candidate may fall behind this baseline by `tolerance` at most.
   */
  not_worse_than?:
    | ('champion' | 'previous' | 'deployed')
    | {
        /**
         * Number of the version in the registry.
         */
        version: number;
      }
    | {
        /**
         * Id of the run.
         */
        run: string;
      };
  /**
   * The candidate must be ahead of this baseline, by `by` at least.
   */
  better_than?:
    | ('champion' | 'previous' | 'deployed')
    | {
        /**
         * Number of the version in the registry.
         */
        version: number;
      }
    | {
        /**
         * Id of the run.
         */
        run: string;
      };
  /**
   * How far ahead of `better_than` the candidate must be: in units of the metric, or in percent of the baseline.
   */
  by?: number | Percent;
  /**
   * How far behind `not_worse_than` the candidate may be: in units of the metric, or in percent of the baseline.
   */
  tolerance?: number | Percent;
  /**
   * How sure the comparison must be: the bound of the confidence interval on the bad side must pass, not only the value.
   */
  confidence?: string;
  /**
   * Column whose values split the evaluation data; every slice is held to the limits.
   */
  slice_by?: string;
  /**
   * Largest distance between the best and the worst slice.
   */
  max_gap?: number;
  /**
   * Rows that a slice needs to be judged.
   */
  min_rows?: number;
  /**
   * What a slice with fewer rows than `min_rows` counts as: `unknown` blocks, `ignore` leaves it out.
   */
  small_slices?: 'unknown' | 'ignore';
  /**
   * How much better the metric may be on training data than on test data: more is overfitting.
   */
  train_test_gap?: number;
  /**
   * The part of the data that the value is read for.
   */
  split?: 'train' | 'validation' | 'test';
  /**
   * Whether a higher or a lower value is better. Needed only for metrics whose name does not tell.
   */
  direction?: 'higher' | 'lower';
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface CardCheck {
  /**
   * How complete the model card must be: a level, or a list of fields that must be filled.
   */
  card: ('basic' | 'standard' | 'eu-ai-act-high-risk' | 'sr-26-2') | string[];
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface LicenseCheck {
  /**
   * `compatible`: the licences of the data and of the base models permit the licence and the use of the model.
   */
  license: 'compatible';
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface LineageCheck {
  /**
   * `complete`: commit, data digests, parameters, environment, code entry point and run are all recorded and agree.
   */
  lineage: 'complete';
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface DataCheck {
  /**
   * `pinned`: every data set has a digest, the run recorded the same one, and training and test data differ.
   */
  data: 'pinned';
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface FilesCheck {
  /**
   * `safe`: no file of the artifact can run code when it is loaded.
   */
  files: 'safe';
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface GitCheck {
  /**
   * `clean`: the run was made from a pushed commit without uncommitted changes.
   */
  git: 'clean';
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface SignatureCheck {
  /**
   * `required`: the artifact carries a valid signature of one of the model's `signers`.
   */
  signature: 'required';
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface ApprovalsCheck {
  /**
   * How many people of each role must approve: a count per role of `people`.
   */
  approvals: {
    /**
     * How long an approval counts.
     */
    valid_for?: string;
    /**
     * Whether somebody who worked on the model may approve it.
     */
    author_may_approve?: boolean;
    /**
     * How many people of this role must approve.
     */
    [k: string]: number | string | boolean | undefined;
  };
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface DriftCheck {
  /**
   * `none`: the last report of the model's monitor has no failed statistic.
   */
  drift: 'none';
  /**
   * How old the monitor's last report may be; its period when left out.
   */
  max_age?: string;
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface TestsCheck {
  /**
   * JUnit report that must hold tests and no failure.
   */
  tests: string;
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface ReportCheck {
  /**
   * Report of Evidently, Great Expectations, Deepchecks or Giskard whose tests must all pass.
   */
  report: string;
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface ServesCheck {
  /**
   * The model loads and answers sample requests on the target.
   */
  serves: true;
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name?: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
export interface ExprCheck {
  /**
   * Condition in CEL that must be true. It sees `candidate`, `baseline`, `model`, `data` and `now`.
   */
  expr: string;
  /**
   * Name of the check in reports and waivers. Without one the check is called by its metric or its kind.
   */
  name: string;
  /**
   * `blocking` keeps the model from being deployed when the check does not pass; `advisory` only shows the result.
   */
  mode?: 'blocking' | 'advisory';
  /**
   * Environments or risk levels (minimal, limited, high) that the check is for; all of them when left out.
   */
  when?: string | string[];
  /**
   * What to do when the check does not pass, shown beside the result.
   */
  hint?: string;
}
/**
 * One monitor.
 */
export interface Monitor {
  /**
   * Drift reports: a path with `*`, or the registry's own source.
   */
  report?: string;
  /**
   * Tool that writes the reports; `json` for a form of your own.
   */
  type?: 'evidently' | 'nannyml' | 'whylogs' | 'json';
  /**
   * How often a new report is expected.
   */
  every?: string;
  /**
   * Columns that are watched; all of them when left out.
   */
  columns?: string[];
  psi?: Threshold;
  kl_div?: Threshold1;
  jensenshannon?: Threshold2;
  hellinger?: Threshold3;
  wasserstein?: Threshold4;
  ed?: Threshold5;
  ks?: Threshold6;
  chisquare?: Threshold7;
  z?: Threshold8;
}
/**
 * Population stability index. Common limits are 0.1 and 0.25.
 */
export interface Threshold {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * Kullback-Leibler divergence.
 */
export interface Threshold1 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * Jensen-Shannon distance.
 */
export interface Threshold2 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * Hellinger distance.
 */
export interface Threshold3 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * Wasserstein distance in standard deviations of the reference.
 */
export interface Threshold4 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * Energy distance.
 */
export interface Threshold5 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * p-value of the Kolmogorov-Smirnov test: smaller is worse.
 */
export interface Threshold6 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * p-value of the chi-square test: smaller is worse.
 */
export interface Threshold7 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * p-value of the z-test of proportions: smaller is worse.
 */
export interface Threshold8 {
  /**
   * Value from which the monitor warns.
   */
  warn?: number;
  /**
   * Value from which the monitor fails.
   */
  fail?: number;
}
/**
 * One exception.
 */
export interface Waiver {
  /**
   * What is excepted: model/environment/gate/check.
   */
  check: string;
  /**
   * Why the exception is right.
   */
  reason: string;
  /**
   * Who grants it: a person or a role of `people`.
   */
  by: string;
  /**
   * Last day on which it counts.
   */
  until: string;
}
