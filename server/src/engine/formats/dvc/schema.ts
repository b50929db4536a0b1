// tested by: test/engine/formats/dvc/rules/schema.test.ts
import dvc from '../../../../../schemas/dvc.schema.json';
import { validate } from '../../schema/generated/dvc.validate.mjs';
import { entryIssues } from '../../schema/entryIssues.ts';
import type { CompiledSchema, Schema } from '../../schema/schema.ts';

const schema: Schema = dvc;

/** What a `dvc.yaml` may hold, as DVC 3 validates it. */
export const dvcSchema: CompiledSchema = { schema, validate };

/** The faults of a `dvc.yaml` against it. */
export const dvcIssues = entryIssues(dvcSchema, 'stages');
