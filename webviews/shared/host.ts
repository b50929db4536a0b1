/** The extension's side, as a panel sees it: it takes intents and tells states. */
export interface Host<Intent, Kept> {
  send(intent: Intent): void;
  /** What the editor keeps of the panel over a reload. */
  keep(kept: Kept): void;
}

/** Connects a panel with its host: once the panel listens, every message that passes the guard is handed on. */
export function connect<State, Intent, Kept>(
  isState: (value: unknown) => value is State,
  onState: (state: State) => void,
): Host<Intent, Kept> {
  const editor = acquireVsCodeApi<Kept>();
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isState(data)) onState(data);
  });
  return { send: (intent) => editor.postMessage(intent), keep: (kept) => void editor.setState(kept) };
}
