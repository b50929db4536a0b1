import type { View } from '../view.ts';
import type { Wanted } from '../pick.ts';

export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

export interface InputOptions {
  readonly title: string;
  readonly value?: string;
  readonly prompt?: string;
  /** What is wrong with a text, while it is typed; undefined for nothing. */
  validate?(text: string): string | undefined | Promise<string | undefined>;
}

/** How actions speak with a person. Whatever is handed over is shown as text, never as markup. */
export interface Dialogs {
  /** A line of text; undefined where the person leaves off. */
  input(options: InputOptions): Promise<string | undefined>;
  choose<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined>;
  /** Something in a tree, found level by level. */
  find<S>(view: View, wanted: Wanted<S>): Promise<S | undefined>;
  /** Asks before something that cannot be taken back easily; the label of the button that was chosen. */
  confirm(message: string, detail: string, buttons: readonly string[]): Promise<string | undefined>;
  /** Says what was done, and what can be done next. */
  offer(message: string, ...buttons: readonly string[]): Promise<string | undefined>;
  warn(message: string, ...buttons: readonly string[]): Promise<string | undefined>;
  /** Says shortly what was done. */
  done(message: string): void;
  openFile(uri: string): Promise<void>;
  openText(text: string): Promise<void>;
  /** Asks where to save a file, and saves it there. */
  save(name: string, content: Uint8Array): Promise<void>;
  /** Opens a page in the browser; http(s) only. */
  openAddress(address: string): Promise<void>;
}
