/** The tags under these names are set by the systems themselves, not by people. */
const systemPrefixes = ['mlflow.'] as const;

/** Whether a tag is one that a system set by itself: what matters of it is told elsewhere. */
export function isSystemTag({ key }: { readonly key: string }): boolean {
  return systemPrefixes.some((prefix) => key.startsWith(prefix));
}

/** By these tags a run tells of its code and of how it was started, where its system has no field for it. */
export const codeTags = {
  isDirty: 'mlflow.source.git.dirty',
  sourceType: 'mlflow.source.type',
  script: 'mlflow.source.name',
} as const;
