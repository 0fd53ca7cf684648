import { expect, it } from 'vitest';
import { inTurn } from '../../../lib/worker/in-turn';

it('lets a tab’s tasks wait for each other, in order', async () => {
  const steps: string[] = [];
  const task = (name: string, waits: number) => async () => {
    steps.push(`${name} begins`);
    for (let tick = 0; tick < waits; tick++) await Promise.resolve();
    steps.push(`${name} ends`);
  };
  await Promise.all([inTurn(1, task('slow', 20)), inTurn(1, task('quick', 0))]);
  expect(steps).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

it('does not let tabs wait for each other', async () => {
  const never = new Promise<void>(() => {});
  void inTurn(2, () => never);
  expect(await inTurn(3, async () => 'done')).toBe('done');
});

it('lets a third task wait for the second, though the first has ended', async () => {
  const steps: string[] = [];
  let end = () => {};
  const first = inTurn(5, async () => {});
  const second = inTurn(5, async () => {
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    steps.push('second');
  });
  await first;
  await new Promise((resolve) => setTimeout(resolve));
  const third = inTurn(5, async () => steps.push('third'));
  await new Promise((resolve) => setTimeout(resolve));
  end();
  await Promise.all([second, third]);
  expect(steps).toEqual(['second', 'third']);
});

it('goes on after a task that failed, and tells its caller', async () => {
  const failed = inTurn(4, async () => {
    throw new Error('full');
  });
  const next = inTurn(4, async () => 'done');
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('done');
});
