// tested by: test/engine/features/rename.test.ts
import type { Mention, MentionKind } from '../mention.ts';
import { yamlText } from '../schema/yamlText.ts';

/** What a name may be made of, and how that is said. */
const forms: Readonly<Record<MentionKind, { readonly form: RegExp; readonly said: string }>> = {
  step: {
    form: /^[a-z0-9_][\w-]*$/i,
    said: 'The name of a step is made of letters, digits, _ and -.',
  },
  parameter: {
    form: /^[a-z_][\w-]*$/i,
    said: 'The name of a parameter begins with a letter and is made of letters, digits, _ and -.',
  },
  entry: {
    form: /^[a-z_][\w.-]*( [\w.-]+)*$/i,
    said: 'The name begins with a letter and is made of letters, digits, blanks, _, - and dots.',
  },
  path: {
    form: /^(?!\/)[\w./ -]*[\w.-]$/,
    said: 'The path starts from the folder that it is read in, and is made of letters, digits, /, _, -, blanks and dots.',
  },
};

/** Why a name cannot be given, or undefined where it can. Names that YAML would read as other values are none. */
export function nameProblem(name: string, { kind }: Mention): string | undefined {
  const { form, said } = forms[kind];
  if (!form.test(name) || name.length > 200) return said;
  const isPlain = yamlText(name) === name || (kind === 'step' && /^\d+[a-z_-]/i.test(name));
  return isPlain ? undefined : `YAML reads ${name} as something else than a text: choose another name.`;
}
