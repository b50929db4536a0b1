/** Before the name of an entry: times, numbers of the file, its checksum, and two bytes of flags. */
const fixed = 62;
const extended = 0x4000;

/** What is being read, and how far. */
interface Reader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly version: number;
  at: number;
}

/**
 * The paths that the index of a Git repository lists, from its folder, or undefined where it cannot be read. Source:
 * gitformat-index(5), versions 2 to 4.
 */
export function pathsInGitIndex(bytes: Uint8Array): readonly string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== 0x44495243) return undefined;
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return undefined;
  return pathsOf({ bytes, view, version, at: 12 }, view.getUint32(8));
}

/** Names stand in their order: where they do not, this is no index as we know it. */
function pathsOf(reader: Reader, count: number): readonly string[] | undefined {
  const paths: string[] = [];
  let name = '';
  for (let entry = 0; entry < count; entry += 1) {
    const next = nextName(reader, name);
    if (next === undefined || next === '' || next < name) return undefined;
    name = next;
    paths.push(decoded(name).replace(/\/$/, ''));
  }
  return paths;
}

/** The name of the next entry, a character for each byte. */
function nextName(reader: Reader, before: string): string | undefined {
  const { bytes, view, version, at } = reader;
  if (at + fixed > bytes.length) return undefined;
  const isExtended = version > 2 && (view.getUint16(at + fixed - 2) & extended) !== 0;
  const start = at + fixed + (isExtended ? 2 : 0);
  return version === 4 ? nameBehind(reader, before, start) : wholeName(reader, start);
}

/** A name with zeros behind it, so that the entry has a multiple of eight bytes. */
function wholeName(reader: Reader, start: number): string | undefined {
  const end = reader.bytes.indexOf(0, start);
  if (end < 0) return undefined;
  const length = end - reader.at;
  reader.at += length + 8 - (length % 8);
  return letters(reader.bytes, start, end);
}

/** A name that takes over the beginning of the one before it. */
function nameBehind(reader: Reader, before: string, start: number): string | undefined {
  const { bytes } = reader;
  let at = start;
  let byte = bytes[at] ?? 0;
  let cut = byte & 0x7f;
  while ((byte & 0x80) !== 0 && at < start + 8) {
    at += 1;
    byte = bytes[at] ?? 0;
    cut = (cut + 1) * 128 + (byte & 0x7f);
  }
  const end = bytes.indexOf(0, at + 1);
  if (end < 0 || cut > before.length) return undefined;
  reader.at = end + 1;
  return before.slice(0, before.length - cut) + letters(bytes, at + 1, end);
}

function letters(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function decoded(name: string): string {
  if (!/[^\0-\x7f]/.test(name)) return name;
  return new TextDecoder().decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
}
