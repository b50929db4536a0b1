/** Thrown when values are nested deeper than Assay follows. */
export class TooDeep extends Error {}

/** What a reader refuses in a text. */
export type FaultCode = keyof typeof sentences;

/** Thrown at the place where a real reader stops. `from` is where what is wrong began. */
export class YamlFault extends Error {
  readonly code: FaultCode;
  readonly start: number;
  readonly end: number;

  constructor(fault: FaultCode, start: number, end = start + 1) {
    super(sentences[fault]);
    this.code = fault;
    this.start = start;
    this.end = end;
  }
}

/** What each fault means, and what to do about it. */
export const sentences = {
  'alias-name': 'This is no name of an alias: use letters and digits behind the *.',
  'anchor-name': 'This is no name of an anchor: use letters and digits behind the &.',
  'block-indent': 'This line is indented further than the first of its block: mend its indentation.',
  'block-indicator': 'Only +, - and a number from 1 to 9 can stand here, and a comment behind a space.',
  'cannot-start': 'A text may not begin with this character: put the text in quotes.',
  'colon-in-flow': 'A ":" in a text inside brackets must be quoted, or a space must stand behind it.',
  directive: 'This directive cannot be read: delete the line.',
  'document-content':
    'Nothing but a comment can stand behind the end of a document: move it to a line of its own.',
  'document-start': 'The line before belongs to no mapping or list: a document must begin with ---.',
  'entry-here': 'No list can begin here: move the "-" to a line of its own.',
  escape: 'This escape is not known inside double quotes: use single quotes, or write \\\\ for a backslash.',
  'flow-mapping': 'A comma or the closing bracket } is missing before this.',
  'flow-sequence': 'A comma or the closing bracket ] is missing before this.',
  indentation: 'This line does not line up with the lines around it: mend its indentation.',
  'key-here': 'No key can stand here: move it to a line of its own.',
  'no-colon': 'A ":" is missing behind this key, or the line must be indented further.',
  'node-content': 'A value is expected here: check the quotes, brackets and indentation before it.',
  'sequence-indent': 'This list does not line up with the one before it: mend its indentation.',
  tab: 'A tab may not indent YAML: use spaces.',
  tag: 'The tag here cannot be read: delete it.',
  'tag-handle': 'The handle of this tag is declared nowhere: delete the tag.',
  unclosed: 'The closing quote is missing: put it behind the text.',
  'unclosed-flow': 'A closing bracket is missing: put it behind the last value.',
  'value-here': 'No mapping can begin here: put the text in quotes, or mend the indentation.',
} as const;
