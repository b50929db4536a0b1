import { jsonText } from './jsonText.ts';
import type { Report } from './report.ts';

/** A report for programs: the findings and their number. Ranges are zero-based, in UTF-16 units. */
export function jsonReport({ findings, summary }: Report): string {
  return jsonText({ findings, summary });
}
