import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LANGUAGES_ISO_639_1, LANGUAGES_ISO_639_3 } from '@huggingface/languages';
import { ALL_MODEL_LIBRARY_KEYS, MODEL_LIBRARIES_UI_ELEMENTS, PIPELINE_DATA } from '@huggingface/tasks';
import { format } from 'prettier';

/**
 * `node schemas/vocabulary.mjs`: the words of Hugging Face's packages that model cards are held to, in a compact
 * form, so that the packages themselves are not loaded by the editor. The test of it makes them once more.
 */
const target = new URL('../server/src/engine/formats/modelCard/vocabulary/', import.meta.url);

/** ISO 639-2 codes that are no ISO 639-3 codes: the bibliographic ones, and those of families of languages. */
const otherCodes =
  'alb arm baq bur chi cze dut fre geo ger gre ice mac mao may per rum slo tib wel ' +
  'afa alg apa art ath aus bad bai bat ber bih bnt btk cai cau cel cmc cpe cpf cpp crp cus day dra fiu gem him ijo ' +
  'inc ine ira iro kar khi kro map mkh mno mun myn nah nai nic nub oto paa phi pra roa sai sal sem sio sit sla smi ' +
  'son ssa tai tup tut wak wen ypk znd mis mul und zxx';

/** Pairs as the text of an object, sorted by their keys. */
function record(pairs) {
  return JSON.stringify(Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function taskNames() {
  return Object.entries(PIPELINE_DATA).map(([id, { name }]) => [id, name]);
}

function subtaskParents() {
  return Object.entries(PIPELINE_DATA).flatMap(([id, { subtasks = [] }]) =>
    subtasks.map(({ type }) => [type, id]),
  );
}

function libraryLabels() {
  return ALL_MODEL_LIBRARY_KEYS.map((id) => [id, MODEL_LIBRARIES_UI_ELEMENTS[id]?.prettyLabel ?? id]);
}

/** The generated files, by name. */
export async function vocabulary() {
  const names = Object.values(LANGUAGES_ISO_639_1).map(({ code, name }) => [code, name]);
  const codes = [...new Set([...Object.keys(LANGUAGES_ISO_639_3), ...otherCodes.split(' ')])].sort();
  const banner = '// Made by `npm run generate` from the packages of Hugging Face. Do not edit.\n\n';
  const languages = `${banner}/** ISO 639-1: two letters, with the name. */
export const languageNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(names))};

/** ISO 639-2 and 639-3: three letters each, one behind the other. */
export const threeLetterCodes = '${codes.join('')}';
`;
  const tasks = `${banner}/** The tasks that \`pipeline_tag\` may name, with what they are called. */
export const pipelineTags: Readonly<Record<string, string>> = ${record(taskNames())};

/** The finer tasks of data sets and evaluation results, with the task that each belongs to. */
export const subtasks: Readonly<Record<string, string>> = ${record(subtaskParents())};

/** The libraries that the Hub knows, with what they are called; another one is allowed. */
export const libraryNames: Readonly<Record<string, string>> = ${record(libraryLabels())};
`;
  const pretty = (text) => format(text, { parser: 'typescript', printWidth: 110, singleQuote: true });
  return new Map([
    ['languages.generated.ts', await pretty(languages)],
    ['tasks.generated.ts', await pretty(tasks)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of await vocabulary()) await writeFile(new URL(name, target), text);
}
