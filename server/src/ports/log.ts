/** Where a part says what it met, for the person who looks into a fault. Never holds a secret. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}
