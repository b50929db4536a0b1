// tested by: test/engine/formats/assay/rules/schema.test.ts
import assay from '../../../../../schemas/assay.schema.json';
import { validate } from '../../schema/generated/assay.validate.mjs';
import type { CompiledSchema, Schema } from '../../schema/schema.ts';

const schema: Schema = assay;

/** What an `assay.yaml` may hold. */
export const assaySchema: CompiledSchema = { schema, validate };
