import type { Ability, SourceInfo, SourceState, Unavailable } from '../../engine/evidence/source.ts';
import type { Schema } from './contract.ts';
import { knownRevisions } from './revisions.ts';

/** The versions that tests read and write real stores of. */
const supported = 'MLflow 1.30 to 3.17';

const reading: readonly Ability[] = ['table', 'live', 'artifacts', 'registry'];

/** What can be done with a store of this shape. */
export function stateOf(info: SourceInfo, schema: Schema): SourceState {
  const isKnown = knownRevisions.has(schema.revision ?? '');
  return {
    info,
    abilities: abilitiesOf(schema),
    version: schema.revision,
    supported,
    verdict: isKnown ? 'supported' : 'untested',
    problem: isKnown ? undefined : untested(info.label),
  };
}

/** A store that can be opened, but not be read by this version of Assay. */
export function unsupportedState(info: SourceInfo, problem: Unavailable): SourceState {
  return { info, abilities: [], version: undefined, supported, verdict: 'unsupported', problem };
}

function abilitiesOf(schema: Schema): readonly Ability[] {
  if (!knownRevisions.has(schema.revision ?? '')) return reading;
  const hasAliases = schema.has('registered_model_aliases');
  return [
    ...reading,
    'note',
    'tag',
    'delete',
    'register',
    'stage',
    ...(hasAliases ? (['alias'] as const) : []),
  ];
}

function untested(name: string): Unavailable {
  return {
    reason: 'too-new',
    message: `${name} has a shape that Assay was not tested with; what is shown may not be all.`,
    action: 'Update Assay, or check in MLflow itself what matters.',
  };
}
