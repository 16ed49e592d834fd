import { linkState } from './link-state';

describe('the state of the live link', () => {
  const start = 1_000_000;

  it('is catching up before the first message', () => {
    expect(linkState({ heardAt: null, lostAt: start, joined: false }, start + 60_000).kind).toBe(
      'catching-up',
    );
  });

  it('is live while the link holds, however quiet the meeting is', () => {
    expect(linkState({ heardAt: start, lostAt: null, joined: true }, start + 3_600_000).kind).toBe('live');
  });

  it('says nothing of a blip under two seconds', () => {
    expect(linkState({ heardAt: start, lostAt: start, joined: false }, start + 1_999).kind).toBe('live');
  });

  it('is stale since the last sign of life once the loss lasts', () => {
    const facts = { heardAt: start, lostAt: start + 500, joined: false };
    expect(linkState(facts, start + 2_500)).toEqual({ kind: 'stale', since: start });
  });

  it('is catching up between coming back and the first message', () => {
    expect(linkState({ heardAt: start, lostAt: start, joined: true }, start + 5_000).kind).toBe(
      'catching-up',
    );
  });
});
