// tested by: test/engine/fixes/assay.test.ts
/** A text as a YAML scalar: as it is, or in double quotes where it could mean another value. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

/** Whether a text stands for itself in YAML without quotes, inside brackets as well. */
function isPlain(text: string): boolean {
  if (/^(true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text)) return false;
  return /^[a-z_./][\w./-]*( [\w./-]+)*$/i.test(text);
}
