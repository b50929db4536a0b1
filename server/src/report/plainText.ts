/**
 * Text of a user's file that may be shown in a terminal or a log: control characters, which could move the cursor
 * or begin an escape sequence, marks that turn the direction of writing, and what a CI service would take for a
 * command (`::error::` at the start of a line, `##[error]` or `##vso[…]` anywhere) are shown as their code.
 */
export function plainText(text: string): string {
  return text.replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const hidden = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]|(?<=^\\s*):(?=:)|#(?=#\\w*\\[)',
  'g',
);

/** Lines of text, each as `plainText` shows it. */
export function plainLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}
