import { age } from '../../../../webviews/messages/age.ts';
import type { ModelVersion } from '../../../../server/src/protocol/tracking.ts';
import { oneLine, shortId } from '../../text/oneLine.ts';

/** The environments that a version is in: those that an alias, its stage or a tag of it names. */
export function environmentsOf(version: ModelVersion, environments: readonly string[]): readonly string[] {
  const named = [
    version.stage,
    ...version.aliases,
    ...version.tags.flatMap(({ key, value }) => [key, value]),
  ];
  const names = new Set(named.map((name) => name.toLowerCase()));
  return environments.filter((one) => names.has(one.toLowerCase()));
}

/** Behind the name of a version: its aliases and environments, what is amiss with it, its age and its run. */
export function describeVersion(
  version: ModelVersion,
  { now, environments }: { readonly now: number; readonly environments: readonly string[] },
): string {
  const { aliases, stage, status, createdAt, runId } = version;
  return [
    ...aliases.map((alias) => `@${oneLine(alias)}`),
    ...environmentsOf(version, environments)
      .filter((one) => !aliases.includes(one))
      .map((one) => `in ${oneLine(one)}`),
    ...(status === 'READY' ? [] : [oneLine(status)]),
    ...(stage === 'None' || stage === '' ? [] : [`stage ${oneLine(stage)}`]),
    ...(createdAt === undefined ? [] : [age(createdAt, now)]),
    ...(runId === undefined ? [] : [`run ${shortId(runId)}`]),
  ].join(' · ');
}
