/** A change of a source. `expected` is what the person saw: where it is another by now, nothing is written. */
export type Write =
  | { readonly kind: 'setNote'; readonly run: string; readonly text: string; readonly expected: string }
  | {
      readonly kind: 'setTag';
      readonly of: TagOwner;
      readonly key: string;
      /** Undefined takes the tag away. */
      readonly value: string | undefined;
      readonly expected: string | undefined;
    }
  | { readonly kind: 'deleteRun'; readonly run: string }
  | { readonly kind: 'restoreRun'; readonly run: string }
  | {
      readonly kind: 'setAlias';
      readonly model: string;
      readonly alias: string;
      /** Undefined takes the alias away. */
      readonly version: string | undefined;
      readonly expected: string | undefined;
    }
  | {
      readonly kind: 'setStage';
      readonly model: string;
      readonly version: string;
      readonly stage: string;
      readonly expected: string;
    }
  | {
      readonly kind: 'registerVersion';
      readonly model: string;
      /** Makes the model where it is not there. */
      readonly creates: boolean;
      readonly run: string;
      /** Below the run's artifacts, or a logged model's id. */
      readonly path: string;
      readonly description: string | undefined;
    };

export type TagOwner =
  | { readonly kind: 'run'; readonly run: string }
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string };

/** What is so now. For a conflict the answer's problem is `conflict` and its message names what is there instead. */
export interface Written {
  /** What was read back: the note, the tag's value, the version that the alias is on, the number of the new version. */
  readonly now: string | undefined;
}
