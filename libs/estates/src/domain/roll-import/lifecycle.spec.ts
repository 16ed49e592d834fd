import {
  AT_WORK,
  mayBecome,
  requireNext,
  requireSameRegister,
  RollImportState,
  UNDER_WAY,
} from './lifecycle.js';

const { UPLOADED, READING, PREVIEW, CONFIRMED, APPLYING, DONE, REFUSED, FAILED, WITHDRAWN } = RollImportState;
const ALL = Object.values(RollImportState);

describe('an import', () => {
  it('goes from the file to the register only by way of a preview that was confirmed', () => {
    expect(
      [UPLOADED, READING, PREVIEW, CONFIRMED, APPLYING].every(
        (from, at, path) => !path[at + 1] || mayBecome(from, path[at + 1]!),
      ),
    ).toBe(true);
    expect(ALL.filter(from => mayBecome(from, APPLYING))).toEqual([CONFIRMED]);
    expect(ALL.filter(from => mayBecome(from, CONFIRMED))).toEqual([PREVIEW]);
  });

  it.each([DONE, REFUSED, WITHDRAWN])('that is %s stays so', state => {
    expect(ALL.filter(next => mayBecome(state, next))).toEqual([]);
  });

  it('can be withdrawn until the moment it is written', () => {
    expect(ALL.filter(from => mayBecome(from, WITHDRAWN))).toEqual([
      UPLOADED,
      READING,
      PREVIEW,
      CONFIRMED,
      FAILED,
    ]);
  });

  it('that broke keeps nobody else out', () => {
    expect(UNDER_WAY).not.toContain(FAILED);
    expect(AT_WORK.every(state => UNDER_WAY.includes(state))).toBe(true);
  });

  it('says what it is when it cannot become something', () => {
    expect(() => requireNext(DONE, WITHDRAWN)).toThrow(
      expect.objectContaining({ code: 'IMPORT_STATE_MISMATCH' }),
    );
  });

  it.each([
    ['1.4', '1.4', '1.4', true],
    ['1.4', '1.4', '1.5', false],
    ['1.5', '1.4', '1.5', false],
    [null, '1.4', '1.4', false],
  ])('previewed against %s, seen as %s, with a register at %s: %s', (previewed, seen, now, fits) => {
    const asked = () => requireSameRegister(previewed, seen, now);
    if (fits) expect(asked).not.toThrow();
    else expect(asked).toThrow(expect.objectContaining({ code: 'REGISTER_CHANGED' }));
  });
});
