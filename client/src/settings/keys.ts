/** The settings of Assay, as package.json names them. */
export type SettingKey =
  'assay.rules' | 'assay.inlayHints.enabled' | 'assay.network.certificates' | 'assay.trace.server';

export interface SettingEntry {
  readonly type: 'object' | 'boolean' | 'string';
  /** Whether a workspace that is not trusted may set it. */
  readonly isRestricted: boolean;
}

export const settings: Readonly<Record<SettingKey, SettingEntry>> = {
  'assay.rules': { type: 'object', isRestricted: true },
  'assay.inlayHints.enabled': { type: 'boolean', isRestricted: false },
  'assay.network.certificates': { type: 'string', isRestricted: false },
  'assay.trace.server': { type: 'string', isRestricted: false },
};
