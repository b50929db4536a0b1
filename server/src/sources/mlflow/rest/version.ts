/** The versions that Assay is tested with, for a person. */
export const supported = 'MLflow 2.0 to 3.18';

/** A version of MLflow as its server tells it; undefined for a text that is none. */
export function versionIn(text: string): string | undefined {
  return /^\d{1,4}\.\d{1,4}[\w.+-]{0,40}$/.exec(text.trim())?.[0];
}

/** Before, after or among the versions that are supported. */
export function ageOf(version: string): 'old' | 'known' | 'new' {
  const [major = 0, minor = 0] = numbersOf(version);
  if (major < 2) return 'old';
  return major > 3 || (major === 3 && minor > 18) ? 'new' : 'known';
}

/** Whether a version has aliases; one that is not told counts as having them. */
export function hasAliases(version: string | undefined): boolean {
  const [major = 0, minor = 0] = numbersOf(version ?? '3.0');
  return major > 2 || (major === 2 && minor >= 3);
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
