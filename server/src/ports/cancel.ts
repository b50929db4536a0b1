/** Asks running work to stop; the shape of the language-server protocol's token. */
export interface Cancel {
  readonly isCancellationRequested: boolean;
  /** Called once when it is asked; may be missing where nobody ever asks. */
  onCancellationRequested?(listener: () => void): { dispose(): void };
}
