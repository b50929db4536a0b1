import { severities } from '../engine/finding.ts';
import type { InitializationOptions, Settings } from '../protocol/project.ts';

/** The settings as they came from the editor; what is not of the expected shape counts as not set. */
export function readSettings(value: unknown): Settings {
  const rules = isRecord(value) && isRecord(value['rules']) ? value['rules'] : {};
  const known = Object.entries(rules).filter((entry): entry is [string, Settings['rules'][string]] =>
    isChoice(entry[1]),
  );
  const hints = isRecord(value) && isRecord(value['inlayHints']) ? value['inlayHints'] : {};
  return { rules: Object.fromEntries(known), showsHints: hints['enabled'] !== false };
}

/** What the client handed over at start-up. Without a clear word the workspace counts as not trusted. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  if (!isRecord(value)) return { trusted: false };
  const link = value['ruleLink'];
  return { trusted: value['trusted'] === true, ...(typeof link === 'string' ? { ruleLink: link } : {}) };
}

function isChoice(value: unknown): value is Settings['rules'][string] {
  return value === 'off' || severities.some((severity) => severity === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
