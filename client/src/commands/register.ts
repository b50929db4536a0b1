import { commands as editorCommands, window, type Disposable } from 'vscode';
import { plainMessage } from '../text/plainMessage.ts';
import { editorDialogs } from './actions/editorDialogs.ts';
import type { CommandContext } from './handler.ts';
import { handlers } from './handlers.ts';

export type RegisterOptions = Omit<CommandContext, 'dialogs'> & {
  readonly logError: (message: string) => void;
};

/** Registers every command; one that fails says so once, with the way to the log. */
export function registerCommands(options: RegisterOptions): Disposable[] {
  return Object.entries(handlers).map(([id, handler]) =>
    editorCommands.registerCommand(id, async (argument: unknown, selection: unknown) => {
      try {
        await handler({ ...options, dialogs: editorDialogs }, argument, selection);
      } catch (error) {
        await failed(id, error, options);
      }
    }),
  );
}

async function failed(id: string, error: unknown, options: RegisterOptions): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  options.logError(`${id}: ${reason}`);
  const choice = await window.showErrorMessage(plainMessage(`${id} did not work: ${reason}`), 'Show Log');
  if (choice !== undefined) options.log.show();
}
