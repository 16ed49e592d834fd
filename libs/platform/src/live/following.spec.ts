import { Refusal } from '@sifang/kernel';
import { Following } from './following.js';

/** A door that opens, or refuses, when the test says so. */
class Door {
  readonly inside = new Set<number>();
  readonly shownOut: string[] = [];
  refusing = false;
  readonly asked: boolean[] = [];
  private readonly answers: (() => void)[] = [];
  readonly following = new Following(
    async again => {
      const visit = this.asked.push(again);
      await new Promise<void>(answer => this.answers.push(answer));
      if (this.refusing) throw new Refusal('NOT_ENTITLED', 'Not you.');
      this.inside.add(visit);
      return () => void this.inside.delete(visit);
    },
    ({ code }) => void this.shownOut.push(code),
  );

  async answer(): Promise<void> {
    this.answers.shift()!();
    await new Promise(resolve => setImmediate(resolve));
  }
}

describe('somebody who follows something', () => {
  let door: Door;
  beforeEach(() => (door = new Door()));
  const begin = async (): Promise<void> => {
    const begun = door.following.begin();
    await door.answer();
    await begun;
  };

  it('is inside from the first answer until the end', async () => {
    await begin();
    expect(door.inside.size).toBe(1);
    door.following.end();
    expect(door.inside.size).toBe(0);
  });

  it('hears the first refusal as an error', async () => {
    door.refusing = true;
    const begun = door.following.begin();
    void door.answer();
    await expect(begun).rejects.toMatchObject({ code: 'NOT_ENTITLED' });
    expect(door.shownOut).toEqual([]);
  });

  it('is outside at once when rights may have changed, and inside again when they hold', async () => {
    await begin();
    door.following.askAgain();
    expect(door.inside.size).toBe(0);
    await door.answer();
    expect([door.inside.size, door.asked]).toEqual([1, [false, true]]);
  });

  it('is shown out, and let in again', async () => {
    await begin();
    door.refusing = true;
    door.following.askAgain();
    await door.answer();
    expect([door.inside.size, door.shownOut]).toEqual([0, ['NOT_ENTITLED']]);
    door.refusing = false;
    door.following.askAgain();
    await door.answer();
    expect(door.inside.size).toBe(1);
  });

  it('is asked once more when rights changed while the answer was on its way', async () => {
    await begin();
    door.following.askAgain();
    door.following.askAgain();
    await door.answer();
    expect(door.inside.size).toBe(0);
    await door.answer();
    expect([door.inside.size, door.asked.length]).toEqual([1, 3]);
  });

  it('is asked again when rights changed while the first answer was on its way', async () => {
    const begun = door.following.begin();
    door.following.askAgain();
    await door.answer();
    await begun;
    expect(door.inside.size).toBe(0);
    await door.answer();
    expect(door.inside.size).toBe(1);
  });

  it('does not come in after having left', async () => {
    await begin();
    door.following.askAgain();
    door.following.end();
    await door.answer();
    expect([door.inside.size, door.shownOut]).toEqual([0, []]);
  });
});
