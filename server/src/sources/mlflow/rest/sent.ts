// tested by: test/sources/mlflow/rest/writer.test.ts
import { RestProblem } from './problems.ts';

/** What a change met that may have been made all the same. */
const unsure: readonly string[] = ['cut', 'timeout'];

/** Sends a change. Where no answer tells whether it was made, that is said: a second try might make it twice. */
export async function sent<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw error instanceof RestProblem && isUnsure(error) ? unknown(error) : error;
  }
}

/** A gateway tells that it got no answer, and not what became of the request. */
function isUnsure({ code, problem }: RestProblem): boolean {
  return unsure.includes(code) || (code === '' && problem.reason === 'unreachable');
}

function unknown({ problem, code }: RestProblem): RestProblem {
  const message = `${problem.message} Nobody knows whether the change was made.`;
  return new RestProblem({ ...problem, message, action: 'Refresh, and look before you try again.' }, code);
}
