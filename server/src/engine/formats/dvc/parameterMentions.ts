// tested by: test/engine/features/references.test.ts
import { itemsOf, mergedPairOf, stringOf } from '../../document/node.ts';
import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { keySubject, wordsAt, type Mention, type Mentions } from '../../mention.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { findKey } from './findKey.ts';
import { folderOf, uriOfPath } from './paths.ts';
import { resolvedPipeline } from './templating/resolve.ts';

/** A dotted key with the file that it is of. */
export interface KeyUse {
  readonly file: string | undefined;
  readonly key: string;
  readonly at: Span;
}

/** The keys of parameter files that steps depend on, and those that `vars` picks. */
export function parameterMentions(loaded: Loaded<'dvc'>, project: Project): Mentions {
  const { document } = loaded;
  return mentionsOfKeys([...stepKeys(loaded, project), ...pickedKeys(loaded, project)], document, project);
}

/** What the parts of dotted keys stand for in the files that they are of. */
export function mentionsOfKeys(uses: readonly KeyUse[], document: Document, project: Project): Mentions {
  const found: Mention[] = [];
  const unclear = new Set<string>();
  for (const use of uses) {
    const parts = partsOf(use, document, project);
    found.push(...parts);
    const names = use.key.split('.');
    if (parts.length !== names.length) for (const name of names) unclear.add(name);
  }
  return { mentions: found, unclear };
}

function partsOf({ file, key, at }: KeyUse, { text }: Document, project: Project): readonly Mention[] {
  const loaded = file === undefined ? undefined : project.get(file, 'params');
  const words = wordsAt(text, at, key);
  if (loaded === undefined || words === undefined) return [];
  const names = key.split('.');
  let { start } = words;
  return names.flatMap((name, index): readonly Mention[] => {
    const span = { start, end: start + name.length };
    start = span.end + 1;
    const found = findKey(loaded.document, names.slice(0, index + 1).join('.'));
    if (found === undefined || found === 'unknown') return [];
    const of = keySubject(loaded.document.uri, found.at);
    return [{ of, kind: 'parameter', at: span, text: name, isDefinition: false }];
  });
}

function stepKeys(loaded: Loaded<'dvc'>, project: Project): readonly KeyUse[] {
  const folder = folderOf(loaded.document.uri);
  const { stages } = project.derive(resolvedPipeline, loaded);
  return stages.flatMap(({ parameters, wdir }) => {
    const base = wdir === '' ? folder : wdir && uriOfPath(folder, wdir);
    return parameters.flatMap(({ file, key }) => {
      if (key?.text === undefined) return [];
      const uri = file.text === undefined ? undefined : uriOfPath(base, file.text);
      return [{ file: uri, key: key.text, at: key.at }];
    });
  });
}

/** The keys behind the colon of `vars: [file.yaml:first,second]`. */
function pickedKeys(loaded: Loaded<'dvc'>, project: Project): readonly KeyUse[] {
  const folder = folderOf(loaded.document.uri);
  const top = itemsOf(mergedPairOf(loaded.document.root, 'vars')?.value);
  const own = project.derive(resolvedPipeline, loaded).drafts.flatMap(({ vars }) => vars);
  return [...top, ...own].flatMap((item) => {
    const text = stringOf(item);
    const words = text === undefined ? undefined : wordsAt(loaded.document.text, item.span, text);
    const [path = '', ...rest] = (text ?? '').split(':');
    if (words === undefined || rest.length === 0) return [];
    const file = top.includes(item) ? uriOfPath(folder, path) : undefined;
    let start = words.start + path.length + 1;
    return rest
      .join(':')
      .split(',')
      .map((key) => {
        const at = { start, end: start + key.length };
        start = at.end + 1;
        return { file, key, at };
      });
  });
}
