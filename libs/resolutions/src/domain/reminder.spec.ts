import { asCalendarDay } from '@sifang/kernel';
import { STEP_NAMES } from './escalation.js';
import { reminderOf } from './reminder.js';

const letter = { text: '翻修破损积水路面', dueOn: asCalendarDay('2026-12-01') };

describe('a reminder', () => {
  it.each(STEP_NAMES)('of %s is written in each language', step => {
    const { ZH, EN } = reminderOf(step, letter);
    expect(ZH).toMatch(/^“翻修破损积水路面”：.+。$/);
    expect(EN).toMatch(/^ “翻修破损积水路面”: [^\u4e00-\u9fff]+\.$/);
  });

  it('names the day', () => {
    expect(reminderOf('OVERDUE', letter).EN).toContain('2026-12-01');
  });
});
