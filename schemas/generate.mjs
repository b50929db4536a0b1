import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

/**
 * `node schemas/generate.mjs`: makes of each schemas/<name>.schema.json the types and the precompiled validator
 * that the engine uses, so that nothing is compiled at start-up. The test of it makes them once more and compares.
 */
const schemas = new URL('./', import.meta.url);
const root = fileURLToPath(new URL('../', import.meta.url));
const target = new URL('../server/src/engine/schema/generated/', import.meta.url);
const annotations = ['title', 'description', 'examples', 'default'];
const banner = (name) => `// Made by \`npm run generate\` from schemas/${name}.schema.json. Do not edit.\n`;

/** Every generated file, by name: `<name>.ts`, `<name>.validate.mjs`, `<name>.validate.d.mts`. */
export async function generated() {
  const files = new Map();
  for (const name of await schemaNames()) {
    const schema = JSON.parse(await readFile(new URL(`${name}.schema.json`, schemas), 'utf8'));
    files.set(`${name}.ts`, await types(name, schema));
    files.set(`${name}.validate.mjs`, await validator(name, schema));
    files.set(`${name}.validate.d.mts`, declaration(name));
  }
  return files;
}

async function schemaNames() {
  const suffix = '.schema.json';
  const entries = await readdir(schemas);
  return entries
    .filter((entry) => entry.endsWith(suffix))
    .map((entry) => entry.slice(0, -suffix.length))
    .sort();
}

/** The TypeScript types of a schema; titles are words for people, so names of types come from `$defs`. */
async function types(name, schema) {
  const title = `${name[0].toUpperCase()}${name.slice(1)}Schema`;
  const options = {
    bannerComment: banner(name),
    ignoreMinAndMaxItems: true,
    style: { printWidth: 110, singleQuote: true },
  };
  return await compile({ ...without(['title'], schema), title }, title, options);
}

/** A schema without some of its keywords. A key of `properties` may have the same name: its value is a schema. */
function without(keywords, value) {
  if (Array.isArray(value)) return value.map((item) => without(keywords, item));
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !keywords.includes(key) || isMapping(inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(keywords, inner)]));
}

function isMapping(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The validator of a schema as one ES module that needs nothing else.
 * References are replaced by what they name, so that the path of an error in the schema tells every step.
 */
async function validator(name, schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  const code = standalone(ajv, ajv.compile(without(annotations, inlined(schema, schema, []))));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: name },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    write: false,
  });
  return banner(name) + outputFiles[0].text;
}

/** A schema with each `$ref` replaced by what it names; keywords beside a `$ref` go before those of its target. */
function inlined(value, root, within) {
  if (Array.isArray(value)) return value.map((item) => inlined(item, root, within));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...own } = value;
  delete own.$defs;
  const rest = Object.fromEntries(
    Object.entries(own).map(([key, inner]) => [key, inlined(inner, root, within)]),
  );
  if ($ref === undefined) return rest;
  if (within.includes($ref)) throw new Error(`${$ref} refers to itself`);
  const name = $ref.match(/^#\/\$defs\/([^/]+)$/)?.[1];
  const target = root.$defs?.[name];
  if (target === undefined) throw new Error(`${$ref} names no schema of $defs`);
  return { ...inlined(target, root, [...within, $ref]), ...rest };
}

function declaration(name) {
  return `${banner(name)}import type { Validate } from '../schema.ts';

export declare const validate: Validate;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generated();
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const [name, text] of files) await writeFile(new URL(name, target), text);
}
