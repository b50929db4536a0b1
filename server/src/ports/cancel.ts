/** Asks running work to stop; the shape of the language-server protocol's token. */
export interface Cancel {
  readonly isCancellationRequested: boolean;
}
