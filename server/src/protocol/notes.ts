import type { Answer } from '../engine/evidence/source.ts';
import type { NotificationDefinition, RequestDefinition } from './definition.ts';

/** What a person wrote of a run. */
export interface Annotation {
  readonly text: string;
  readonly labels: readonly string[];
}

/** Where it is kept: by the tracker itself, or in `.assay` of the workspace. */
export type Keeper = 'tracker' | 'workspace';

export const getAnnotation: RequestDefinition<
  { readonly source: string; readonly run: string },
  Answer<Annotation & { readonly keeper: Keeper }>
> = { method: 'assay/annotation' };

/** Writes what is given of note and labels; `expected` is what the person saw. Never sent twice. */
export const annotate: RequestDefinition<
  {
    readonly source: string;
    readonly run: string;
    readonly text?: string;
    readonly labels?: readonly string[];
    readonly expected: Annotation;
  },
  Answer<Annotation & { readonly keeper: Keeper }>
> = { method: 'assay/annotate' };

/** Every annotation of a source's runs that the workspace keeps. */
export const listAnnotations: RequestDefinition<
  { readonly source: string },
  Answer<readonly (Annotation & { readonly run: string })[]>
> = { method: 'assay/annotations' };

/** The runs of a source that are pinned, by the name of their experiment. */
export const listBaselines: RequestDefinition<
  { readonly source: string },
  Answer<readonly { readonly experiment: string; readonly run: string }[]>
> = { method: 'assay/baselines' };

/** Pins a run of an experiment, named by its name, or none. Never sent twice. */
export const setBaseline: RequestDefinition<
  {
    readonly source: string;
    readonly experiment: string;
    readonly run: string | undefined;
    readonly expected: string | undefined;
  },
  Answer<{ readonly run: string | undefined }>
> = { method: 'assay/setBaseline' };

/** The server tells: what the workspace keeps of notes, labels or baselines has changed. */
export const annotationsChanged: NotificationDefinition<null> = { method: 'assay/annotationsChanged' };

/** For each registered model that `assay.yaml` names: the environments that it is deployed to, in their order. */
export const listEnvironments: RequestDefinition<
  null,
  readonly { readonly model: string; readonly environments: readonly string[] }[]
> = { method: 'assay/environments' };
