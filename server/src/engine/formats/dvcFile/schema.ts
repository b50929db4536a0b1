// tested by: test/engine/formats/dvc/rules/dataFileSchema.test.ts
import dvcFile from '../../../../../schemas/dvcFile.schema.json';
import { validate } from '../../schema/generated/dvcFile.validate.mjs';
import type { CompiledSchema, Schema } from '../../schema/schema.ts';

const schema: Schema = dvcFile;

/** What a `*.dvc` file may hold, as DVC 3 validates it. */
export const dataFileSchema: CompiledSchema = { schema, validate };
