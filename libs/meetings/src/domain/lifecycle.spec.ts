import { mayBecome, MeetingState, requireInSession } from './lifecycle.js';
import { refusal } from './spec/refusal.js';

const { SCHEDULED, IN_SESSION, ADJOURNED, CANCELLED } = MeetingState;

describe('a meeting', () => {
  it.each([
    [SCHEDULED, [IN_SESSION, CANCELLED]],
    [IN_SESSION, [ADJOURNED]],
    [ADJOURNED, []],
    [CANCELLED, []],
  ])('that is %s may become %j and nothing else', (from, next) => {
    const possible = Object.values(MeetingState).filter(to => mayBecome(from, to));
    expect(possible).toEqual(next);
  });

  it('does nothing before it is opened, after it is adjourned, or when it is cancelled', () => {
    expect(() => requireInSession({ state: SCHEDULED })).toThrow(refusal('MEETING_NOT_OPEN'));
    expect(() => requireInSession({ state: ADJOURNED })).toThrow(refusal('MEETING_ADJOURNED'));
    expect(() => requireInSession({ state: CANCELLED })).toThrow(refusal('MEETING_CANCELLED'));
    expect(() => requireInSession({ state: IN_SESSION })).not.toThrow();
  });
});
