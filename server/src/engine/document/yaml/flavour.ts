import { pyYamlWords, ruamel11Words, ruamelWords, type Words } from './plain.ts';

/** Which reader a text is read as: they differ in a few characters, and in what plain words mean. */
export interface Reader {
  readonly isPyYaml: boolean;
  /** YAML 1.1; ruamel turns to it behind `%YAML 1.1`. */
  isVersion11: boolean;
}

/** What plain words mean to a reader. */
export function wordsOf({ isPyYaml, isVersion11 }: Reader): Words {
  if (isPyYaml) return pyYamlWords;
  return isVersion11 ? ruamel11Words : ruamelWords;
}
