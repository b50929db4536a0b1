/** A request of our own: its method, with the types of what is asked and answered. */
export interface RequestDefinition<P, R> {
  readonly method: string;
  /** Holds the types; never set. */
  readonly types?: (params: P) => R;
}

/** A notification of our own: its method, with the type of what it says. */
export interface NotificationDefinition<P> {
  readonly method: string;
  /** Holds the type; never set. */
  readonly types?: (params: P) => void;
}
