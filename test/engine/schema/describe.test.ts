import { expect, test } from 'vitest';
import { describe, keysAt, valuesAt } from '../../../server/src/engine/schema/describe.ts';
import type { Schema } from '../../../server/src/engine/schema/schema.ts';

const schema: Schema = {
  type: 'object',
  properties: {
    jobs: { description: 'All jobs.', type: 'object', additionalProperties: { $ref: '#/$defs/job' } },
    level: { description: 'How loud.', anyOf: [{ enum: ['low', 'high'] }, { type: 'boolean' }] },
  },
  patternProperties: { '^x-': { description: 'Your own.' } },
  required: ['jobs'],
  $defs: {
    job: {
      description: 'One job.',
      anyOf: [
        { type: 'object', properties: { run: { description: 'A command.' }, shell: { const: 'sh' } } },
        {
          type: 'object',
          properties: {
            call: { $ref: '#/$defs/name', description: 'A job to call.' },
            steps: { type: 'array', items: { $ref: '#/$defs/name' } },
          },
        },
      ],
    },
    name: { description: 'A name.', type: 'string' },
  },
};

test.each([
  [['jobs'], 'All jobs.'],
  [['jobs', 'a'], 'One job.'],
  [['jobs', 'a', 'run'], 'A command.'],
  [['jobs', 'a', 'call'], 'A job to call.'],
  [['jobs', 'a', 'steps', '3'], 'A name.'],
  [['x-mine'], 'Your own.'],
  [['jobs', 'a', 'nothing'], undefined],
  [['constructor'], undefined],
])('describes %j', (path, expected) => {
  expect(describe(schema, path)).toBe(expected);
});

test('keys come with their description, form and need', () => {
  expect(keysAt(schema, [])).toEqual([
    { key: 'jobs', description: 'All jobs.', required: true, form: 'mapping' },
    { key: 'level', description: 'How loud.', required: false, form: 'value' },
  ]);
  expect(keysAt(schema, ['jobs', 'a']).map(({ key, form }) => `${key} ${form}`)).toEqual([
    'run value',
    'shell value',
    'call value',
    'steps list',
  ]);
});

test('only the branch that knows the keys present counts, if one does', () => {
  const keys = (present: string[]): string[] => keysAt(schema, ['jobs', 'a'], present).map(({ key }) => key);
  expect(keys(['call'])).toEqual(['steps']);
  expect(keys(['run'])).toEqual(['shell']);
  expect(keys(['other'])).toEqual(['run', 'shell', 'call', 'steps']);
});

test('values are those of every branch', () => {
  expect(valuesAt(schema, ['level']).map(({ value }) => value)).toEqual(['low', 'high', 'true', 'false']);
  expect(valuesAt(schema, ['jobs', 'a', 'shell'])).toEqual([{ value: 'sh', description: undefined }]);
  expect(valuesAt(schema, ['jobs', 'a', 'run'])).toEqual([]);
});
