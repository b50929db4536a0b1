// tested by: test/engine/schema/issues.test.ts
import type { Schema } from './schema.ts';

/** A schema with its `$ref` followed; keywords beside the reference go before those of its target. */
export function followed(schema: Schema, root: Schema): Schema {
  let current = schema;
  for (let hops = 0; current.$ref !== undefined && hops < 20; hops += 1) {
    const { $ref, ...own } = current;
    current = { ...root.$defs?.[$ref.replace('#/$defs/', '')], ...own };
  }
  return current;
}

/** The schema that a keyword of a validation error stands in: the error's schema path without the keyword. */
export function schemaOf(schemaPath: string, root: Schema): Schema {
  const steps = schemaPath.split('/').slice(1, -1).map(decoded);
  let current: unknown = root;
  for (const step of steps) current = inside(current, step, root);
  return isSchema(current) ? followed(current, root) : {};
}

function inside(value: unknown, step: string, root: Schema): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  if (!isSchema(value)) return undefined;
  const schema: Readonly<Record<string, unknown>> = { ...followed(value, root) };
  return Object.hasOwn(schema, step) ? schema[step] : undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step of a JSON pointer, as a fragment of a URI or plain. */
function decoded(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The keys and indexes of an instance path. */
export function pathOf(instancePath: string): readonly string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
