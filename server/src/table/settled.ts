import type { Answer } from '../engine/evidence/source.ts';

/** What a source answered; that it broke, or was stopped, is an answer too. */
export async function settled<T>(reading: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await reading;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const problem = {
      reason: 'internal',
      message: `The read failed: ${what}.`,
      action: 'Refresh the table; the log of Assay may say more.',
    } as const;
    return { ok: false, problem };
  }
}
