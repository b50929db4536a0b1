// Made by `npm run generate` from schemas/dvc.schema.json. Do not edit.

export type Path = string;
export type Flags = null | {
  /**
   * What this output is, for people.
   */
  desc?: string;
  /**
   * What kind of output it is, for people: data, model, report.
   */
  type?: string;
  /**
   * Words to find this output by.
   */
  labels?: string[];
  /**
   * Anything else that tools outside of DVC keep about this output.
   */
  meta?: {
    [k: string]: unknown;
  };
  /**
   * Whether DVC keeps the output in its cache. false leaves it to git.
   */
  cache?: boolean;
  /**
   * Whether the output is kept in place while its step runs again.
   */
  persist?: boolean;
  /**
   * Left over from DVC 2; read and ignored.
   */
  checkpoint?: boolean;
  /**
   * The remote that this output is pushed to, where it is not the default one.
   */
  remote?: string;
  /**
   * Whether `dvc push` sends this output.
   */
  push?: boolean;
};
export type Plot = null | {
  /**
   * What this output is, for people.
   */
  desc?: string;
  /**
   * What kind of output it is, for people: data, model, report.
   */
  type?: string;
  /**
   * Words to find this output by.
   */
  labels?: string[];
  /**
   * Anything else that tools outside of DVC keep about this output.
   */
  meta?: {
    [k: string]: unknown;
  };
  /**
   * Whether DVC keeps the output in its cache. false leaves it to git.
   */
  cache?: boolean;
  /**
   * Whether the output is kept in place while its step runs again.
   */
  persist?: boolean;
  /**
   * Left over from DVC 2; read and ignored.
   */
  checkpoint?: boolean;
  /**
   * The remote that this output is pushed to, where it is not the default one.
   */
  remote?: string;
  /**
   * Whether `dvc push` sends this output.
   */
  push?: boolean;
  /**
   * The name of a plot template, or the path of one.
   */
  template?: string;
  /**
   * The field for the horizontal axis.
   */
  x?: string;
  /**
   * The field for the vertical axis.
   */
  y?: string;
  /**
   * The words at the horizontal axis.
   */
  x_label?: string;
  /**
   * The words at the vertical axis.
   */
  y_label?: string;
  /**
   * The words above the plot.
   */
  title?: string;
  /**
   * Whether the first line of the file names its columns.
   */
  header?: boolean;
};

/**
 * A DVC pipeline: the steps of a project, what each reads and writes, and where its metrics, plots and artifacts are.
 */
export interface DvcSchema {
  /**
   * The steps of the pipeline, by name.
   */
  stages?: {
    [k: string]: Loop | Step1;
  };
  /**
   * Values for the templates of this file: parameter files, or values written here. params.yaml is read without being named.
   */
  vars?: (
    | string
    | {
        [k: string]: unknown;
      }
  )[];
  /**
   * Parameter files that are shown and compared although no step names them.
   */
  params?: string[];
  /**
   * Metrics files of the project that no step writes.
   */
  metrics?: string[];
  /**
   * Plots of the project: files, or names with the axes to draw.
   */
  plots?: (
    | string
    | {
        [k: string]: null | TopPlot;
      }
  )[];
  /**
   * Models and data sets that are offered to others, by name.
   */
  artifacts?: {
    [k: string]: Artifact;
  };
  /**
   * Data sets outside of the project that steps read as ds://NAME.
   */
  datasets?: {
    [k: string]: unknown;
  };
}
export interface Loop {
  /**
   * What to repeat the step over: a list, a mapping, or a template that gives one.
   */
  foreach:
    | string
    | unknown[]
    | {
        [k: string]: unknown;
      };
  do: Step;
}
/**
 * The step that is repeated, with ${item} and, over a mapping, ${key}.
 */
export interface Step {
  /**
   * The command, or a list of commands that run one after the other.
   */
  cmd: string | unknown[];
  /**
   * The folder that the command runs in and that the paths of this step start from, relative to this file.
   */
  wdir?: string;
  /**
   * Files and folders that the step reads: when one changes, the step runs again.
   */
  deps?: Path[];
  /**
   * Parameters that the step depends on: keys of params.yaml, or a file with a list of its keys.
   */
  params?: (
    | string
    | {
        [k: string]: null | (string | number | boolean | null)[];
      }
  )[];
  /**
   * Values for the templates of this step: parameter files, or values written here.
   */
  vars?: (
    | string
    | {
        [k: string]: unknown;
      }
  )[];
  /**
   * Whether the step is left alone even when what it reads has changed.
   */
  frozen?: boolean;
  /**
   * Anything else that tools outside of DVC keep about this step.
   */
  meta?: {
    [k: string]: unknown;
  };
  /**
   * What this step does, for people.
   */
  desc?: string;
  /**
   * Whether the step runs on every `dvc repro`.
   */
  always_changed?: boolean;
  /**
   * Files and folders that the step writes. DVC deletes them before the step runs.
   */
  outs?: (
    | Path
    | {
        [k: string]: Flags;
      }
  )[];
  /**
   * Files with metrics that the step writes: JSON, YAML or TOML.
   */
  metrics?: (
    | Path
    | {
        [k: string]: Flags;
      }
  )[];
  /**
   * Files with series of values, or images, that the step writes.
   */
  plots?: (
    | string
    | {
        [k: string]: Plot;
      }
  )[];
  /**
   * Runs the step once for each combination of these lists, as ${item.NAME}.
   */
  matrix?: {
    [k: string]: string | unknown[];
  };
}
export interface Step1 {
  /**
   * The command, or a list of commands that run one after the other.
   */
  cmd: string | unknown[];
  /**
   * The folder that the command runs in and that the paths of this step start from, relative to this file.
   */
  wdir?: string;
  /**
   * Files and folders that the step reads: when one changes, the step runs again.
   */
  deps?: Path[];
  /**
   * Parameters that the step depends on: keys of params.yaml, or a file with a list of its keys.
   */
  params?: (
    | string
    | {
        [k: string]: null | (string | number | boolean | null)[];
      }
  )[];
  /**
   * Values for the templates of this step: parameter files, or values written here.
   */
  vars?: (
    | string
    | {
        [k: string]: unknown;
      }
  )[];
  /**
   * Whether the step is left alone even when what it reads has changed.
   */
  frozen?: boolean;
  /**
   * Anything else that tools outside of DVC keep about this step.
   */
  meta?: {
    [k: string]: unknown;
  };
  /**
   * What this step does, for people.
   */
  desc?: string;
  /**
   * Whether the step runs on every `dvc repro`.
   */
  always_changed?: boolean;
  /**
   * Files and folders that the step writes. DVC deletes them before the step runs.
   */
  outs?: (
    | Path
    | {
        [k: string]: Flags;
      }
  )[];
  /**
   * Files with metrics that the step writes: JSON, YAML or TOML.
   */
  metrics?: (
    | Path
    | {
        [k: string]: Flags;
      }
  )[];
  /**
   * Files with series of values, or images, that the step writes.
   */
  plots?: (
    | string
    | {
        [k: string]: Plot;
      }
  )[];
  /**
   * Runs the step once for each combination of these lists, as ${item.NAME}.
   */
  matrix?: {
    [k: string]: string | unknown[];
  };
}
export interface TopPlot {
  /**
   * The field for the horizontal axis, or the file with its field.
   */
  x?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * The field for the vertical axis, a list of fields, or files with their fields.
   */
  y?:
    | string
    | string[]
    | {
        [k: string]: string | string[];
      };
  /**
   * The words at the horizontal axis.
   */
  x_label?: string;
  /**
   * The words at the vertical axis.
   */
  y_label?: string;
  /**
   * The words above the plot.
   */
  title?: string;
  /**
   * The name of a plot template, or the path of one.
   */
  template?: string;
}
export interface Artifact {
  /**
   * The file or folder, relative to this file.
   */
  path: string;
  /**
   * What it is: model, dataset.
   */
  type?: string;
  /**
   * What it is, for people.
   */
  desc?: string;
  /**
   * Words to find it by.
   */
  labels?: string[];
  /**
   * Anything else that tools outside of DVC keep about it.
   */
  meta?: {
    [k: string]: unknown;
  };
}
