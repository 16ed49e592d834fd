import { Refusal } from '@sifang/kernel';
import type { Meeting } from '@sifang/meetings/domain';
import fc from 'fast-check';
import { mayBecome, VersionState } from './lifecycle.js';
import { aVersion, BEGUN } from './spec/a-version.js';
import { write } from './draft.js';
import type { Compiled, Version } from './minutes.js';
import { publish, revise, submit, withdraw } from './version.js';

const NOW = new Date('2026-11-22T13:00:00Z');
const SAYS: Compiled = { blocks: [], hash: 'h', recordHash: 'r' };
const MEETING = { kind: 'FOUR_PARTY', rules: {} } as Pick<Meeting, 'kind' | 'rules'>;
const refusing = (code: string) => expect.objectContaining({ code });

describe('a version', () => {
  it('is confirmed within three whole days, the first not counted', () => {
    const { confirmBy } = submit(aVersion(), SAYS, NOW);
    expect(confirmBy?.toISOString()).toBe('2026-11-25T16:00:00.000Z');
  });

  it('is published for seven whole days, the first not counted', () => {
    const [published] = publish(aVersion({ state: VersionState.CONFIRMED }), null, MEETING, NOW);
    expect(published).toMatchObject({ publishedFrom: '2026-11-22', publishedUntil: '2026-11-29' });
  });

  it('is published for the time that the place says', () => {
    const rules = { publicationDays: 15 };
    const [published] = publish(
      aVersion({ state: VersionState.CONFIRMED }),
      null,
      { ...MEETING, rules },
      NOW,
    );
    expect(published).toMatchObject({ publishedUntil: '2026-12-07' });
  });

  it('that was edited after publication is a new one with a reason, and the old stays until it is published', () => {
    const old = aVersion({ state: VersionState.PUBLISHED });
    const [next, ...others] = revise(old, '更正期限', BEGUN);
    expect(next).toMatchObject({ number: 2, state: 'DRAFT', reason: '更正期限' });
    expect(others).toEqual([]);
    const ended = publish({ ...next!, state: VersionState.CONFIRMED }, old, MEETING, NOW);
    expect(ended.map(({ number, state }) => [number, state])).toEqual([
      [1, 'CORRECTED'],
      [2, 'PUBLISHED'],
    ]);
  });

  it.each([VersionState.SUBMITTED, VersionState.CONFIRMED])('that is %s is taken back by another', state => {
    expect(revise(aVersion({ state }), '重写', BEGUN).map(each => each.state)).toEqual([
      'TAKEN_BACK',
      'DRAFT',
    ]);
  });

  it('is not begun beside a draft, not published unconfirmed, not withdrawn unpublished', () => {
    expect(() => revise(aVersion(), '重写', BEGUN)).toThrow(refusing('MINUTES_BEING_WRITTEN'));
    expect(() => publish(aVersion(), null, MEETING, NOW)).toThrow(refusing('MINUTES_NOT_CONFIRMED'));
    expect(() => withdraw(null, '有误', NOW)).toThrow(refusing('MINUTES_NOT_PUBLISHED'));
  });

  it('only goes where its table says, whatever is tried', () => {
    const tries: ((version: Version) => Version)[] = [
      version => submit(version, SAYS, NOW),
      version => publish(version, null, MEETING, NOW).at(-1)!,
      version => withdraw(version, '有误', NOW),
      version => revise(version, '重写', BEGUN)[0]!,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(VersionState)),
        fc.constantFrom(...tries),
        (state, attempt) => {
          const version = aVersion({ state });
          const after = attempted(attempt, version);
          return after === null || after.number !== version.number || mayBecome(state, after.state);
        },
      ),
    );
  });
});

describe('a paragraph', () => {
  const places = [{ place: 'closing' }];
  const by = { byName: '张文静', now: NOW };

  it('that two write at once keeps the first, and tells the second', () => {
    const first = write(aVersion(), { place: 'closing', text: '一', base: 0 }, places, by);
    expect(first.passages['closing']).toMatchObject({ text: '一', revision: 1 });
    expect(() => write(first, { place: 'closing', text: '二', base: 0 }, places, by)).toThrow(
      refusing('PASSAGE_CHANGED'),
    );
    expect(write(first, { place: 'closing', text: '一', base: 0 }, places, by)).toBe(first);
    expect(
      write(first, { place: 'closing', text: '二', base: 1 }, places, by).passages['closing'],
    ).toMatchObject({
      revision: 2,
    });
  });
});

function attempted(attempt: (version: Version) => Version, version: Version): Version | null {
  try {
    return attempt(version);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
