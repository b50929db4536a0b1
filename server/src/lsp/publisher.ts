import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { Engine } from '../engine/engine.ts';
import type { Finding } from '../engine/finding.ts';
import { healthChanged, type Health } from '../protocol/project.ts';
import { toDiagnostic } from './convert.ts';

/** How long typing must rest before the files that were not typed in are checked again, in milliseconds. */
const rest = 150;

export interface PublisherOptions {
  readonly connection: Connection;
  readonly engine: Engine;
  /** Called when typing rests, before the other files are checked: reads what they name. */
  settle(): Promise<void>;
  /** Called when every file was checked again. */
  settled(): void;
  ruleLink(): string | undefined;
  state(): Pick<Health, 'state' | 'notes'>;
}

/**
 * Sends diagnostics and the project's health. The file that was typed in comes at once, every other governed
 * file when typing rests, one at a time, so that requests in between are answered. Sends only what changed.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #sent = new Map<string, string>();
  readonly #counts = new Map<string, { errors: number; warnings: number }>();
  #timer: NodeJS.Timeout | undefined;
  #round = 0;
  /** What to call when a client that asks for findings should ask again; none while findings are sent. */
  #askAgain: (() => void) | undefined;
  #isStale = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** Sends no findings any more: the client asks for them, again whenever `askAgain` is called. */
  onlyAnswer(askAgain: () => void): void {
    this.#askAgain = askAgain;
  }

  /** Checks one file now and the others soon. */
  changed(uri: string): void {
    this.#publish(uri);
    this.changedElsewhere();
  }

  /** Checks every governed file soon. */
  changedElsewhere(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#publishAll(this.#round), rest);
  }

  dispose(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
  }

  async #publishAll(round: number): Promise<void> {
    await this.#options.settle();
    const governed = this.#options.engine.uris();
    const gone = [...this.#sent.keys()].filter((uri) => this.#options.engine.get(uri) === undefined);
    for (const uri of [...governed, ...gone]) {
      if (round !== this.#round) return;
      this.#publish(uri);
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (round !== this.#round) return;
    if (this.#isStale) this.#askAgain?.();
    this.#isStale = false;
    this.#publishHealth();
    this.#options.settled();
  }

  #publish(uri: string): void {
    const { connection, engine, ruleLink } = this.#options;
    const loaded = engine.get(uri);
    const findings = engine.check(uri);
    this.#count(uri, findings, loaded === undefined);
    const diagnostics = findings.map((finding) => toDiagnostic(finding, ruleLink()));
    if (!this.#isNew(uri, diagnostics)) return;
    this.#isStale = true;
    if (this.#askAgain !== undefined) return;
    const version = loaded?.document.version ?? 0;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version > 0 ? { version } : {}) });
  }

  #isNew(uri: string, diagnostics: readonly Diagnostic[]): boolean {
    const text = JSON.stringify(diagnostics);
    const before = this.#sent.get(uri) ?? '[]';
    if (diagnostics.length === 0) this.#sent.delete(uri);
    else this.#sent.set(uri, text);
    return before !== text;
  }

  #count(uri: string, findings: readonly Finding[], gone: boolean): void {
    if (gone) this.#counts.delete(uri);
    else this.#counts.set(uri, countOf(findings));
  }

  #publishHealth(): void {
    const counts = [...this.#counts.values()];
    const health: Health = {
      ...this.#options.state(),
      errors: counts.reduce((sum, { errors }) => sum + errors, 0),
      warnings: counts.reduce((sum, { warnings }) => sum + warnings, 0),
      files: counts.length,
    };
    void this.#options.connection.sendNotification(healthChanged.method, health);
  }
}

function countOf(findings: readonly Finding[]): { errors: number; warnings: number } {
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}
