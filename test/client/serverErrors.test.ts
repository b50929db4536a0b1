import { describe, expect, test } from 'vitest';
import { ServerErrors } from '../../client/src/serverErrors.ts';

function errorsAt(): { errors: ServerErrors; clock: { time: number }; told: string[] } {
  const clock = { time: 0, now: () => clock.time };
  const told: string[] = [];
  const errors = new ServerErrors({
    clock,
    log: (message) => told.push(message),
    onGivenUp: () => told.push('given up'),
  });
  return { errors, clock, told };
}

const restart = 2;
const stop = 1;

describe('a server that ends', () => {
  test('is started again four times within a minute, and left alone at the fifth', () => {
    const { errors, clock, told } = errorsAt();
    const actions = [0, 10_000, 20_000, 30_000, 40_000].map((time) => {
      clock.time = time;
      return errors.closed().action;
    });
    expect(actions).toEqual([restart, restart, restart, restart, stop]);
    expect(told).toEqual(['given up']);
  });

  test('is started again for ever when it ends seldom', () => {
    const { errors, clock } = errorsAt();
    for (let times = 0; times < 50; times += 1) {
      clock.time = times * 16_000;
      expect(errors.closed().action).toBe(restart);
    }
  });

  test('has a clean record after a person restarted it', () => {
    const { errors } = errorsAt();
    for (let times = 0; times < 5; times += 1) errors.closed();
    errors.forget();
    expect(errors.closed().action).toBe(restart);
  });

  test('is never told of by a message of the language client itself', () => {
    const { errors } = errorsAt();
    for (let times = 0; times < 6; times += 1) expect(errors.closed().handled).toBe(true);
  });
});

test('an error of the connection is logged, and the connection goes on', () => {
  const { errors, told } = errorsAt();
  expect(errors.error(new Error('EPIPE'))).toEqual({ action: 1, handled: true });
  expect(told).toEqual(['The connection to the language server had an error: EPIPE']);
});
