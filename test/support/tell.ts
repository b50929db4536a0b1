/** Prints a line of what a test measured, which is part of its result. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
