// tested by: test/engine/formats/dvc/rules/dataFileSchema.test.ts
import type { Document } from '../../document/document.ts';
import { schemaIssues, type SchemaIssue } from '../../schema/issues.ts';
import type { CompiledSchema } from '../../schema/schema.ts';

/** The keys whose values may be whole numbers of any length. */
const numbers: ReadonlySet<string | undefined> = new Set(['md5', 'etag', 'checksum', 'size', 'nfiles']);

/** The faults of a file in which DVC notes what it tracks. A whole number of any length is one for DVC. */
export function trackedIssues(
  { root, text }: Pick<Document, 'root' | 'text'>,
  compiled: CompiledSchema,
): readonly SchemaIssue[] {
  return schemaIssues(root, compiled).filter(
    ({ path, at }) => !numbers.has(path.at(-1)) || !/^[+-]?\d{16,}$/.test(text.slice(at.start, at.end)),
  );
}
