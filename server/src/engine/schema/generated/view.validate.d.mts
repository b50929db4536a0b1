// Made by `npm run generate` from schemas/view.schema.json. Do not edit.
import type { Validate } from '../schema.ts';

export declare const validate: Validate;
