import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LanguageServer } from './languageServer.mjs';
import { applied, editsAt, misspelled, placesIn } from './typing.mjs';

/** How long a server is left alone before it is measured, in ms: what it does when typing rests is then over. */
const rest = 600;

/** How many places requests are made at. */
const places = 30;

/** The longest that one kind of request is repeated, in milliseconds. */
const longest = 60_000;

/** One server with one file open, and what was measured of it so far. */
export class Session {
  #server;
  #uri;
  #text;
  #version = 1;
  times = { edit: [], 'completion after an edit': [] };
  answered = {};
  seen = [];

  /** Starts a server on a folder and opens its dvc.yaml. */
  async open(contestant, folder, text) {
    const started = performance.now();
    this.#server = new LanguageServer({ ...contestant, folder });
    await this.#server.start();
    this.start = performance.now() - started;
    await resting();
    this.#uri = pathToFileURL(join(folder, 'dvc.yaml')).href;
    this.#text = text;
    const textDocument = { uri: this.#uri, languageId: 'yaml', version: 1, text };
    const opened = performance.now();
    this.atOpen = await this.#server.diagnosticsAfter(this.#uri, 'textDocument/didOpen', { textDocument });
    this.first = performance.now() - opened;
    return this;
  }

  /** Types at one place, and asks for completion after the first edits as an editor does. */
  async type(share) {
    await resting();
    for (const [index, edit] of editsAt(this.#text, share).entries()) {
      const params = this.#change(edit);
      const started = performance.now();
      const found = await this.#server.diagnosticsAfter(this.#uri, 'textDocument/didChange', params);
      this.times.edit.push(performance.now() - started);
      this.seen[index] = found.length;
    }
    if (this.seen[misspelled] === 0)
      throw new Error('a misspelled key was not seen: the schema is not applied');
  }

  /** Types letters, each followed at once by a request for completion. */
  async complete(share) {
    await resting();
    const [enter, ...letters] = editsAt(this.#text, share).slice(0, 4);
    this.#server.notify('textDocument/didChange', this.#change(enter));
    for (const edit of letters) {
      const params = this.#change(edit);
      const started = performance.now();
      this.#server.notify('textDocument/didChange', params);
      const position = after(params.contentChanges[0]);
      await this.#server.request('textDocument/completion', { textDocument: { uri: this.#uri }, position });
      this.times['completion after an edit'].push(performance.now() - started);
    }
    const typed = [enter, ...letters].reduce((sum, { insert }) => sum + insert.length, 0);
    this.#server.notify(
      'textDocument/didChange',
      this.#change({ start: enter.start, remove: typed, insert: '' }),
    );
  }

  /** Makes one kind of request at places all over the file. */
  async ask(name, method) {
    await resting();
    const begun = performance.now();
    this.times[name] = [];
    this.answered[name] = 0;
    for (const position of placesIn(this.#text, places)) {
      if (performance.now() - begun > longest) return;
      const started = performance.now();
      const answer = await this.#server.request(method, { textDocument: { uri: this.#uri }, position });
      this.times[name].push(performance.now() - started);
      if (sizeOf(answer) > 0) this.answered[name] += 1;
    }
  }

  memory() {
    return this.#server.memory();
  }

  async stop() {
    await this.#server?.stop();
  }

  #change(edit) {
    const { text, change } = applied(this.#text, edit);
    this.#text = text;
    this.#version += 1;
    return { textDocument: { uri: this.#uri, version: this.#version }, contentChanges: [change] };
  }
}

function after({ range, text }) {
  return { line: range.start.line, character: range.start.character + text.length };
}

function resting() {
  return new Promise((resolve) => setTimeout(resolve, rest));
}

function sizeOf(answer) {
  if (answer === null) return 0;
  return answer.items?.length ?? answer.length ?? 1;
}
