import type { Dialogs } from '../../client/src/commands/actions/dialogs.ts';
import type { ActionContext } from '../../client/src/commands/handler.ts';
import { now, type TrackingServer } from './trackingServer.ts';

/** A person who answers what is asked in this order, and what they were told. */
export function person(server: TrackingServer, ...answers: readonly (string | undefined)[]) {
  const told: string[] = [];
  const opened: string[] = [];
  const refreshed: string[] = [];
  const left = [...answers];
  const say = (text: string): Promise<string | undefined> => {
    told.push(text);
    return Promise.resolve(left.shift());
  };
  const open = (what: string): Promise<void> => {
    opened.push(what);
    return Promise.resolve();
  };
  const dialogs: Dialogs = {
    input: ({ title, value = '' }) => say(`${title}: ${value}`),
    choose: async (title, choices) => {
      const wanted = await say(
        `${title}: ${choices.map(({ label, description = '' }) => `${label} ${description}`).join(', ')}`,
      );
      return choices.find(({ label }) => label === wanted)?.value;
    },
    find: () => Promise.resolve(undefined),
    confirm: (message, detail, buttons) => say(`${message} ${detail} [${buttons.join('] [')}]`),
    offer: (message, ...buttons) => say(`${message} [${buttons.join('] [')}]`),
    warn: (message, ...buttons) => say(`${message} [${buttons.join('] [')}]`),
    done: (message) => void told.push(message),
    openFile: (uri) => open(`file ${uri}`),
    openText: (text) => open(`text ${text}`),
    save: (name, content) => open(`save ${name} of ${content.length} bytes`),
    openAddress: (address) => open(`address ${address}`),
  };
  const view = {
    changed: () => undefined,
    showMore: () => undefined,
    refresh: (...lists: readonly string[]) => void refreshed.push(...lists),
    nodes: () => Promise.resolve([]),
  };
  const runs = { open: () => undefined, openToSide: () => undefined };
  const context: ActionContext = {
    server,
    dialogs,
    experiments: view,
    registry: view,
    runs,
    clock: { now: () => now },
  };
  const written = (): unknown[] =>
    server.asked.filter(({ method }) => method === 'assay/write').map(({ params }) => params);
  return { context, told, opened, refreshed, written };
}
