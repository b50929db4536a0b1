import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { realProjects } from './projects.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    most: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
  },
});
const repository = process.env['ASSAY_REPOSITORY'] ?? process.cwd();
const edits = Number(values.edits);
const started = performance.now();
const projects = realProjects(repository).filter(({ name }) => name.includes(values.only));
const found = fuzz({
  projects,
  edits,
  seed: Number(values.seed),
  most: Number(values.most),
  progress: (done) => done % 6_000 === 0 && process.stderr.write(`${done} edits\n`),
});
for (const { what, detail, project, path, step, alone } of found) {
  const lines = [
    `\n${what} in ${path} of ${project}${alone ? '' : ' (the last step alone does not show it)'}`,
    detail.slice(0, 3_000),
    `before ${JSON.stringify(alone ? step.before : step.before.slice(0, 2_000))}`,
    `after  ${JSON.stringify(alone ? step.after : step.after.slice(0, 2_000))}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(
  `\n${edits} edits over ${projects.length} projects, seed ${values.seed}: ${found.length} faults in ${seconds} s\n`,
);
process.exitCode = found.length === 0 ? 0 : 1;
