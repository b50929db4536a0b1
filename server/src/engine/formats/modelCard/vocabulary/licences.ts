/** A licence of the Hub: its name, its SPDX id where it has one, and whether it is a family whose members differ. */
export interface Licence {
  readonly name: string;
  readonly spdx?: string;
  readonly isFamily?: true;
}

/** The licence ids that the Hub takes in a card; as of 2026-08. Source: hub-docs, "Licenses". */
export const licences: Readonly<Record<string, Licence>> = {
  'apache-2.0': { name: 'Apache License 2.0', spdx: 'Apache-2.0' },
  mit: { name: 'MIT License', spdx: 'MIT' },
  openrail: { name: 'OpenRAIL family', isFamily: true },
  'bigscience-openrail-m': { name: 'BigScience OpenRAIL-M' },
  'creativeml-openrail-m': { name: 'CreativeML OpenRAIL-M' },
  'bigscience-bloom-rail-1.0': { name: 'BigScience BLOOM RAIL 1.0' },
  'bigcode-openrail-m': { name: 'BigCode OpenRAIL-M v1' },
  'afl-3.0': { name: 'Academic Free License 3.0', spdx: 'AFL-3.0' },
  'artistic-2.0': { name: 'Artistic License 2.0', spdx: 'Artistic-2.0' },
  'bsl-1.0': { name: 'Boost Software License 1.0', spdx: 'BSL-1.0' },
  bsd: { name: 'BSD family', isFamily: true },
  'bsd-2-clause': { name: 'BSD 2-Clause', spdx: 'BSD-2-Clause' },
  'bsd-3-clause': { name: 'BSD 3-Clause', spdx: 'BSD-3-Clause' },
  'bsd-3-clause-clear': { name: 'BSD 3-Clause Clear', spdx: 'BSD-3-Clause-Clear' },
  'c-uda': { name: 'Computational Use of Data Agreement 1.0', spdx: 'C-UDA-1.0' },
  cc: { name: 'Creative Commons family', isFamily: true },
  'cc0-1.0': { name: 'Creative Commons Zero 1.0', spdx: 'CC0-1.0' },
  'cc-by-2.0': { name: 'Creative Commons Attribution 2.0', spdx: 'CC-BY-2.0' },
  'cc-by-2.5': { name: 'Creative Commons Attribution 2.5', spdx: 'CC-BY-2.5' },
  'cc-by-3.0': { name: 'Creative Commons Attribution 3.0', spdx: 'CC-BY-3.0' },
  'cc-by-4.0': { name: 'Creative Commons Attribution 4.0', spdx: 'CC-BY-4.0' },
  'cc-by-sa-3.0': { name: 'Creative Commons Attribution ShareAlike 3.0', spdx: 'CC-BY-SA-3.0' },
  'cc-by-sa-4.0': { name: 'Creative Commons Attribution ShareAlike 4.0', spdx: 'CC-BY-SA-4.0' },
  'cc-by-nc-2.0': { name: 'Creative Commons Attribution NonCommercial 2.0', spdx: 'CC-BY-NC-2.0' },
  'cc-by-nc-3.0': { name: 'Creative Commons Attribution NonCommercial 3.0', spdx: 'CC-BY-NC-3.0' },
  'cc-by-nc-4.0': { name: 'Creative Commons Attribution NonCommercial 4.0', spdx: 'CC-BY-NC-4.0' },
  'cc-by-nd-4.0': { name: 'Creative Commons Attribution NoDerivatives 4.0', spdx: 'CC-BY-ND-4.0' },
  'cc-by-nc-nd-3.0': {
    name: 'Creative Commons Attribution NonCommercial NoDerivatives 3.0',
    spdx: 'CC-BY-NC-ND-3.0',
  },
  'cc-by-nc-nd-4.0': {
    name: 'Creative Commons Attribution NonCommercial NoDerivatives 4.0',
    spdx: 'CC-BY-NC-ND-4.0',
  },
  'cc-by-nc-sa-2.0': {
    name: 'Creative Commons Attribution NonCommercial ShareAlike 2.0',
    spdx: 'CC-BY-NC-SA-2.0',
  },
  'cc-by-nc-sa-3.0': {
    name: 'Creative Commons Attribution NonCommercial ShareAlike 3.0',
    spdx: 'CC-BY-NC-SA-3.0',
  },
  'cc-by-nc-sa-4.0': {
    name: 'Creative Commons Attribution NonCommercial ShareAlike 4.0',
    spdx: 'CC-BY-NC-SA-4.0',
  },
  'cdla-sharing-1.0': { name: 'Community Data License Agreement Sharing 1.0', spdx: 'CDLA-Sharing-1.0' },
  'cdla-permissive-1.0': {
    name: 'Community Data License Agreement Permissive 1.0',
    spdx: 'CDLA-Permissive-1.0',
  },
  'cdla-permissive-2.0': {
    name: 'Community Data License Agreement Permissive 2.0',
    spdx: 'CDLA-Permissive-2.0',
  },
  wtfpl: { name: 'WTFPL', spdx: 'WTFPL' },
  'ecl-2.0': { name: 'Educational Community License 2.0', spdx: 'ECL-2.0' },
  'epl-1.0': { name: 'Eclipse Public License 1.0', spdx: 'EPL-1.0' },
  'epl-2.0': { name: 'Eclipse Public License 2.0', spdx: 'EPL-2.0' },
  'etalab-2.0': { name: 'Etalab Open License 2.0', spdx: 'etalab-2.0' },
  'eupl-1.1': { name: 'European Union Public License 1.1', spdx: 'EUPL-1.1' },
  'eupl-1.2': { name: 'European Union Public License 1.2', spdx: 'EUPL-1.2' },
  'agpl-3.0': { name: 'GNU Affero General Public License 3.0', spdx: 'AGPL-3.0' },
  gfdl: { name: 'GNU Free Documentation License family', isFamily: true },
  gpl: { name: 'GNU General Public License family', isFamily: true },
  'gpl-2.0': { name: 'GNU General Public License 2.0', spdx: 'GPL-2.0' },
  'gpl-3.0': { name: 'GNU General Public License 3.0', spdx: 'GPL-3.0' },
  lgpl: { name: 'GNU Lesser General Public License family', isFamily: true },
  'lgpl-2.1': { name: 'GNU Lesser General Public License 2.1', spdx: 'LGPL-2.1' },
  'lgpl-3.0': { name: 'GNU Lesser General Public License 3.0', spdx: 'LGPL-3.0' },
  isc: { name: 'ISC License', spdx: 'ISC' },
  'h-research': { name: 'H Research License' },
  'intel-research': { name: 'Intel Research Use License' },
  'lppl-1.3c': { name: 'LaTeX Project Public License 1.3c', spdx: 'LPPL-1.3c' },
  'ms-pl': { name: 'Microsoft Public License', spdx: 'MS-PL' },
  'apple-ascl': { name: 'Apple Sample Code License' },
  'apple-amlr': { name: 'Apple Model License for Research' },
  'mpl-2.0': { name: 'Mozilla Public License 2.0', spdx: 'MPL-2.0' },
  'odc-by': { name: 'Open Data Commons Attribution License', spdx: 'ODC-By-1.0' },
  odbl: { name: 'Open Database License', spdx: 'ODbL-1.0' },
  'openmdw-1.0': { name: 'OpenMDW 1.0', spdx: 'OpenMDW-1.0' },
  'openmdw-1.1': { name: 'OpenMDW 1.1' },
  'openrail++': { name: 'Open RAIL++-M' },
  'osl-3.0': { name: 'Open Software License 3.0', spdx: 'OSL-3.0' },
  postgresql: { name: 'PostgreSQL License', spdx: 'PostgreSQL' },
  'ofl-1.1': { name: 'SIL Open Font License 1.1', spdx: 'OFL-1.1' },
  ncsa: { name: 'University of Illinois/NCSA Open Source License', spdx: 'NCSA' },
  unlicense: { name: 'The Unlicense', spdx: 'Unlicense' },
  zlib: { name: 'zlib License', spdx: 'Zlib' },
  pddl: { name: 'Open Data Commons Public Domain Dedication and License', spdx: 'PDDL-1.0' },
  'lgpl-lr': { name: 'Lesser General Public License For Linguistic Resources', spdx: 'LGPLLR' },
  'deepfloyd-if-license': { name: 'DeepFloyd IF Research License' },
  'fair-noncommercial-research-license': { name: 'FAIR Noncommercial Research License' },
  llama2: { name: 'Llama 2 Community License' },
  llama3: { name: 'Llama 3 Community License' },
  'llama3.1': { name: 'Llama 3.1 Community License' },
  'llama3.2': { name: 'Llama 3.2 Community License' },
  'llama3.3': { name: 'Llama 3.3 Community License' },
  llama4: { name: 'Llama 4 Community License' },
  'grok2-community': { name: 'Grok 2 Community License' },
  gemma: { name: 'Gemma Terms of Use' },
  unknown: { name: 'Unknown' },
  other: { name: 'Another licence, named by license_name and license_link' },
};

/** The licence behind an id, or none; an id is a user's word, and no key of an object's own reaches further. */
export function licenceOf(id: string): Licence | undefined {
  return Object.hasOwn(licences, id) ? licences[id] : undefined;
}

/** What a reader should know of a licence before using the model, in short sentences; no legal advice. */
export function notesOn(id: string): readonly string[] {
  return notes.filter(([ids]) => ids.test(id)).map(([, note]) => note);
}

const notes: readonly (readonly [ids: RegExp, note: string])[] = [
  [/^(bsd|cc|gfdl|gpl|lgpl|openrail)$/, 'A family of licences: name the one that holds.'],
  [/-nc(-|$)|noncommercial/, 'No commercial use.'],
  [/-nd(-|$)/, 'No changed version may be shared.'],
  [/^cc-.*-sa-|^odbl$|^cdla-sharing/, 'A changed version is shared under the same terms.'],
  [/^gpl-|^agpl-/, 'What is built on it is shared under the same licence.'],
  [/^agpl-/, 'Use over a network counts as sharing.'],
  [/rail|^llama|^gemma$/, 'Its terms restrict what it may be used for.'],
  [/-research$|-amlr$|^deepfloyd/, 'For research only.'],
  [/^l?gpl-\d|^agpl-/, 'SPDX writes it with -only or -or-later.'],
];
