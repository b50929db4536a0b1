import type {
  Connections,
  Credential,
  Grant,
  NetworkSettings,
} from '../../../server/src/protocol/connections.ts';

/** What the editor keeps for us, as its memento does. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** The editor's store of secrets. */
export interface Secrets {
  get(key: string): PromiseLike<string | undefined>;
  store(key: string, value: string): PromiseLike<void>;
  delete(key: string): PromiseLike<void>;
}

export interface DecisionsOptions {
  /** Kept for this user, for every workspace: a workspace cannot write to it. */
  readonly forUser: Memory;
  /** Kept for this user and this workspace, outside of its folder. */
  readonly forWorkspace: Memory;
  readonly secrets: Secrets;
  /** Something was decided. */
  readonly onChange: () => void;
}

const approvedKey = 'assay.origins.approved';
const refusedKey = 'assay.origins.refused';
const addedKey = 'assay.connections.added';

/** What the user decided over addresses: each by its origin, and with the secret that may go to just this origin. */
export class Decisions {
  readonly #options: DecisionsOptions;

  constructor(options: DecisionsOptions) {
    this.#options = options;
  }

  /** Permits to talk to an origin. */
  async approve(origin: string): Promise<void> {
    await this.#set(approvedKey, including(this.#list(approvedKey), origin));
    await this.#set(refusedKey, without(this.#list(refusedKey), origin));
    this.#options.onChange();
  }

  /** Forbids to talk to an origin; a secret that was kept for it is deleted. */
  async refuse(origin: string): Promise<void> {
    await this.#set(refusedKey, including(this.#list(refusedKey), origin));
    await this.#forgetApproval(origin);
    this.#options.onChange();
  }

  /** Forgets everything about an origin: the approval, the refusal, the secret, and the addresses of this workspace. */
  async forget(origin: string): Promise<void> {
    await this.#set(refusedKey, without(this.#list(refusedKey), origin));
    const added = this.#list(addedKey).filter((url) => !URL.canParse(url) || new URL(url).origin !== origin);
    await this.#options.forWorkspace.update(addedKey, added);
    await this.#forgetApproval(origin);
    this.#options.onChange();
  }

  /** Adds an address to this workspace. */
  async add(url: string): Promise<void> {
    await this.#options.forWorkspace.update(addedKey, including(this.#list(addedKey), url));
    this.#options.onChange();
  }

  /** Keeps what to sign in with at an origin, or deletes it. */
  async signIn(origin: string, credential: Credential): Promise<void> {
    const { secrets, onChange } = this.#options;
    if (credential.kind === 'none') await secrets.delete(secretKey(origin));
    else await secrets.store(secretKey(origin), JSON.stringify(credential));
    onChange();
  }

  /** Everything that was decided, for the server. */
  async all(network: NetworkSettings, authorities: readonly string[]): Promise<Connections> {
    const grants = this.#list(approvedKey).map(async (origin): Promise<Grant> => {
      const kept = await this.#options.secrets.get(secretKey(origin));
      return { origin, credential: credentialIn(kept), authorities };
    });
    return {
      added: this.#list(addedKey).map((url) => ({ system: 'mlflow', url })),
      refused: this.#list(refusedKey),
      grants: await Promise.all(grants),
      network,
    };
  }

  async #forgetApproval(origin: string): Promise<void> {
    await this.#set(approvedKey, without(this.#list(approvedKey), origin));
    await this.#options.secrets.delete(secretKey(origin));
  }

  #set(key: string, value: readonly string[]): PromiseLike<void> {
    return this.#options.forUser.update(key, value);
  }

  #list(key: string): readonly string[] {
    const { forUser, forWorkspace } = this.#options;
    const kept = (key === addedKey ? forWorkspace : forUser).get(key);
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  }
}

function secretKey(origin: string): string {
  return `assay.secret:${origin}`;
}

function including(list: readonly string[], one: string): readonly string[] {
  return [...without(list, one), one];
}

function without(list: readonly string[], one: string): readonly string[] {
  return list.filter((other) => other !== one);
}

/** What was kept, if it is a credential; anything else counts as none. */
function credentialIn(kept: string | undefined): Credential {
  const found = parsed(kept);
  if (typeof found !== 'object' || found === null || !('kind' in found)) return { kind: 'none' };
  if (found.kind === 'bearer' && 'token' in found && typeof found.token === 'string')
    return { kind: 'bearer', token: found.token };
  const { user, password } = { user: undefined, password: undefined, ...found };
  if (found.kind === 'basic' && typeof user === 'string' && typeof password === 'string')
    return { kind: 'basic', user, password };
  return { kind: 'none' };
}

function parsed(kept: string | undefined): unknown {
  try {
    return kept === undefined ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}
