import { existsSync } from 'node:fs';

/** TEMPORARY */
export function pythonOf(name: string): Promise<string> {
  const at = (
    {
      'mlflow-1.30': '/tmp/ml130',
      'mlflow-2.1': '/tmp/ml20',
      'mlflow-2.22': '/tmp/ml222',
      'mlflow-3': '/tmp/ml3',
    } as Record<string, string>
  )[name];
  if (at === undefined || !existsSync(at)) throw new Error(name);
  return Promise.resolve(`${at}/bin/python`);
}
