import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensurePython } from '../../setup/python.mjs';

const patienceMs = 180_000;

/** Starts a real MLflow server on the store in `folder`. Answers its address, and how to stop it. */
export async function startTrackingServer(folder) {
  const python = await ensurePython('mlflow-server-3');
  const port = await freePort();
  const args = ['-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'];
  const child = spawn(python, [...args, '--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: '1' },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => process.kill(-child.pid, 'SIGKILL');
  try {
    await answers(`${url}/api/2.0/mlflow/experiments/get?experiment_id=0`);
  } catch (cause) {
    stop();
    throw cause;
  }
  return { url, stop };
}

async function answers(url) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    if (Date.now() > deadline) throw new Error(`${url} did not answer within ${patienceMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
