/** Which of the edits leaves a misspelled key: a server that says nothing then does not check. */
export const misspelled = 9;

/**
 * What a person does in the middle of a pipeline: adds a line character by character and takes it out, misspells a
 * key, opens a quote and a bracket, takes the colon of a stage away and puts it back. The text ends as it began.
 * `share` says where: 0.5 is the middle. Each edit is an offset, how many characters go, and what comes.
 */
export function editsAt(text, share) {
  const found = text.indexOf('\n  copy_', Math.floor(text.length * share));
  const stage = (found < 0 ? text.lastIndexOf('\n  copy_') : found) + 1;
  const colon = text.indexOf(':\n', stage);
  const command = text.indexOf('cmd: ', stage) + 'cmd: '.length;
  const deps = text.indexOf('deps: [', stage);
  const end = text.indexOf('\n', deps);
  return [
    put(end, '\n    '),
    ...[...'wdir: .'].map((character, index) => put(end + 5 + index, character)),
    take(end, '\n    wdir: .'.length),
    take(deps + 'dep'.length, 1),
    put(deps + 'dep'.length, 's'),
    put(command, '"'),
    take(command, 1),
    put(deps + 'deps: ['.length, '['),
    take(deps + 'deps: ['.length, 1),
    take(colon, 1),
    put(colon, ':'),
    put(command, 'time '),
    take(command, 'time '.length),
  ];
}

/** The text with an edit made, and the edit as the protocol's change. */
export function applied(text, { start, remove, insert }) {
  const range = { start: positionAt(text, start), end: positionAt(text, start + remove) };
  return {
    text: text.slice(0, start) + insert + text.slice(start + remove),
    change: { range, text: insert },
  };
}

/** Places spread over a text, each in the first word of its line. */
export function placesIn(text, count) {
  const lines = text.split('\n');
  return Array.from({ length: count }, (_, index) => {
    const line = Math.floor(((index + 0.5) / count) * lines.length);
    return { line, character: Math.max(0, lines[line].search(/\w/)) + 1 };
  });
}

function put(start, insert) {
  return { start, remove: 0, insert };
}

function take(start, remove) {
  return { start, remove, insert: '' };
}

function positionAt(text, offset) {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 0;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, character: offset - start };
}
