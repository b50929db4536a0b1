// tested by: test/engine/formats/dvc/rules/lockSchema.test.ts
import dvcLock from '../../../../../schemas/dvcLock.schema.json';
import { validate } from '../../schema/generated/dvcLock.validate.mjs';
import type { CompiledSchema, Schema } from '../../schema/schema.ts';

const schema: Schema = dvcLock;

/** What a `dvc.lock` may hold, as DVC 3 validates it. */
export const lockSchema: CompiledSchema = { schema, validate };
