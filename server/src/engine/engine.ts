import { URI } from 'vscode-uri';
import type { Log } from '../ports/log.ts';
import { formats, kinds } from './catalogue.ts';
import { checkDocument, type Severities } from './check.ts';
import { Derived, keeper } from './derived.ts';
import { Home, type Document, type Parsed } from './document/document.ts';
import { LineIndex } from './document/lines.ts';
import type { Finding } from './finding.ts';
import type { EvidenceFacts } from './evidence/facts.ts';
import type { Use } from './format.ts';
import type { Kind } from './model/kinds.ts';
import type { AnyLoaded, FileFacts, Loaded, Project } from './model/project.ts';

/** A text handed to the engine. */
export interface Text {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  /** Why the text could not be had, as a sentence; `text` is then empty. */
  readonly failure?: string;
  /** Whether that is because it is no text in UTF-8. */
  readonly isOtherText?: boolean;
  /** What another document names the file as; a name that tells the kind by itself still wins. */
  readonly as?: Kind;
}

/** The front door of the engine: texts and facts in, findings out. Nothing in it reads a file or a clock. */
export interface Engine {
  readonly project: Project;
  /** Takes a text; answers what it is taken for, or undefined when Assay does not govern such a file. */
  set(text: Text): AnyLoaded | undefined;
  remove(uri: string): void;
  get(uri: string): AnyLoaded | undefined;
  /** The URIs of every governed document, in the order in which they came. */
  uris(): readonly string[];
  /** The files that documents name and that are not at hand, without those that are known to be absent. */
  wanted(): readonly Use[];
  /** The runs that documents say their numbers come from, as addresses of MLflow. */
  wantedRuns(): readonly string[];
  setFiles(files: FileFacts): void;
  setEvidence(evidence: EvidenceFacts): void;
  setSeverities(severities: Severities): void;
  /** The findings of one document, sorted by place; none for a URI that is not governed. */
  check(uri: string): readonly Finding[];
}

/** Knows nothing of any file: what an engine starts with. */
const noFacts: FileFacts = {
  exists: () => undefined,
  entries: () => [],
  isTracked: () => undefined,
  rootOf: () => undefined,
};

const noEvidence: EvidenceFacts = { run: () => undefined, origins: () => [] };

/** How many characters of a text decide what kind of file it is. */
const headLength = 4096;

/** Makes an engine without documents. */
export function createEngine(options: { readonly log: Log }): Engine {
  const loaded = new Map<string, AnyLoaded>();
  const checked = new Map<string, readonly Finding[]>();
  const derived = new Derived();
  let files = noFacts;
  let evidence = noEvidence;
  let severities: Severities = {};

  const project: Project = {
    get files() {
      return files;
    },
    get evidence() {
      return evidence;
    },
    get: (uri, kind) => ofKind(loaded.get(uri), kind),
    all: (kind) => [...loaded.values()].flatMap((one) => ofKind(one, kind) ?? []),
    derive: (compute, of) => derived.get(compute, of, project),
  };

  function changed(): void {
    checked.clear();
    derived.clear();
  }

  return {
    project,
    set(text) {
      changed();
      const one = load(text, loaded.get(text.uri));
      if (one === undefined) loaded.delete(text.uri);
      else loaded.set(text.uri, one);
      return one;
    },
    remove(uri) {
      if (loaded.delete(uri)) changed();
    },
    get: (uri) => loaded.get(uri),
    uris: () => [...loaded.keys()],
    wanted() {
      const uses = [...loaded.values()].flatMap((one) => usesOf(one, project));
      const missing = uses.filter(({ uri }) => !loaded.has(uri) && files.exists(uri) !== false);
      return [...new Map(missing.map((use) => [use.uri, use])).values()];
    },
    wantedRuns: () => [...new Set([...loaded.values()].flatMap((one) => runsOf(one, project)))],
    setEvidence(facts) {
      evidence = facts;
      changed();
    },
    setFiles(facts) {
      files = facts;
      changed();
    },
    setSeverities(chosen) {
      severities = chosen;
      checked.clear();
    },
    check(uri) {
      const one = loaded.get(uri);
      if (one === undefined) return [];
      const known = checked.get(uri);
      if (known !== undefined) return known;
      const findings = checkDocument(one, project, { severities, log: options.log });
      checked.set(uri, findings);
      return findings;
    },
  };
}

/** What a file with this path and these first characters is taken for, and why. */
export function recognise(
  path: string,
  head: string,
): { readonly kind: Kind; readonly why: string } | undefined {
  for (const kind of kinds) {
    const why = formats[kind].detect(path, head);
    if (why !== undefined) return { kind, why };
  }
  return undefined;
}

function load(text: Text, before: AnyLoaded | undefined): AnyLoaded | undefined {
  const path = URI.parse(text.uri).path;
  const recognised = recognise(path, text.text.slice(0, headLength));
  if (recognised !== undefined) return lowered({ ...recognised, text, path, before });
  const kind = text.as ?? before?.document.namedAs;
  return kind && lowered({ kind, why: 'named by another file', text, path, before, namedAs: kind });
}

interface Reading {
  readonly kind: Kind;
  readonly why: string;
  readonly text: Text;
  readonly path: string;
  readonly before: AnyLoaded | undefined;
  readonly namedAs?: Kind;
}

function lowered(reading: Reading): AnyLoaded {
  const { kind, why, text, namedAs } = reading;
  const format = formats[kind];
  const parsed = parse(reading);
  const { uri, version } = text;
  const lines = new LineIndex(text.text);
  const { keep, home } = reading.before?.document ?? { keep: keeper(), home: new Home(uri) };
  const place = { uri, version, text: text.text, kind, why, lines, keep, home };
  const document: Document = { ...parsed, ...place, ...(namedAs === undefined ? {} : { namedAs }) };
  home.take(document);
  return { kind, document, model: format.lower(document) } as AnyLoaded;
}

/** Reads a text; one that was read before as the same kind is read again where it changed. */
function parse({ kind, text, path, before }: Reading): Parsed {
  if (text.failure !== undefined) return unreadable(text, kind);
  const again = before?.kind === kind ? before.document.again : undefined;
  return again === undefined ? formats[kind].parse(text.text, path) : again(text.text);
}

function unreadable({ failure = '', isOtherText = false }: Text, kind: Kind): Parsed {
  const span = { start: 0, end: 0 };
  if (isOtherText && formats[kind].isUtf8 === true) {
    return {
      root: undefined,
      problems: [{ code: 'syntax', message: `No system can read this file: ${failure}`, span }],
    };
  }
  return { root: undefined, problems: [{ code: 'unreadable', message: failure, span }] };
}

function ofKind<K extends Kind>(one: AnyLoaded | undefined, kind: K): Loaded<K> | undefined {
  return one?.kind === kind ? (one as Loaded<K>) : undefined;
}

function usesOf<K extends Kind>(loaded: Loaded<K>, project: Project): readonly Use[] {
  return formats[loaded.kind].uses?.(loaded, project) ?? [];
}

function runsOf<K extends Kind>(loaded: Loaded<K>, project: Project): readonly string[] {
  return formats[loaded.kind].runs?.(loaded, project) ?? [];
}
