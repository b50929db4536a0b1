/** Milliseconds that this thread has computed: what other programs do at the same time does not count. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
