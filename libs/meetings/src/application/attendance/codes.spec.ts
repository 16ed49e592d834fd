import { codeAtStep, codesTakenAt } from './codes.js';
import { evening } from '../../domain/spec/a-meeting.js';
import { stepAt } from '../../domain/check-in.js';

describe('the codes of a meeting', () => {
  it('change with each half minute, and are others for each secret', () => {
    const codes = new Set(Array.from({ length: 200 }, (_, step) => codeAtStep('secret', step)));
    expect(codes.size).toBeGreaterThan(195);
    expect(codeAtStep('secret', 7)).toBe(codeAtStep('secret', 7));
    expect(codeAtStep('another', 7)).not.toBe(codeAtStep('secret', 7));
  });

  it('that are taken at a moment are the present one and the one before', () => {
    const step = stepAt(evening());
    expect(codesTakenAt('secret', evening())).toEqual([
      codeAtStep('secret', step),
      codeAtStep('secret', step - 1),
    ]);
  });
});
