import { expect, it, vi } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { readyEngine } from '../../../lib/worker/ready-engine';

vi.mock('../../../lib/analysis/analyze', () => ({ analyze: vi.fn() }));

it('readies the engine once, by a text that is whole', () => {
  readyEngine();
  readyEngine();
  expect(analyze).toHaveBeenCalledOnce();
  const [policy] = vi.mocked(analyze).mock.calls[0] ?? [];
  expect(policy?.blocks).toEqual([{ kind: 'paragraph', start: 0, end: policy?.text.length, level: 0 }]);
});
