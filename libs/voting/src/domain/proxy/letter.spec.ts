import { profileNamed } from '../law/profiles.js';
import { requireAsInstructed, requireKeyedAsInstructed } from './instruction.js';
import { takeLetter, type Agent, type Letter, type NewLetter } from './letter.js';
import { principalsPrevail } from './principals-prevail.js';

const owner: Agent = { id: 'wang', heads: [90], ofFirm: false };
const guard: Agent = { id: 'guard', heads: [], ofFirm: true };
const cousin: Agent = { id: 'cousin', heads: [], ofFirm: false };
const of = (head: number, agent = owner, unitNo = head): NewLetter => ({
  principal: { unitNo, head, voterId: `voter ${head}` },
  agent,
  instruction: '??',
});
const kept = (head: number, place: number, agentId = owner.id, unitNo = head): Letter => ({
  ...{ id: `letter ${unitNo}`, unitNo, head, agentId, place, instruction: '??' },
});
const take = (letter: NewLetter, known: readonly Letter[] = [], profile = '潍坊') =>
  takeLetter(letter, known, { rules: profileNamed(profile), items: 2 });
const refused = (code: string) => expect.objectContaining({ code });

describe('a letter of proxy', () => {
  it('case 35: the fourth principal of an agent who may have three is refused', () => {
    const three = [kept(1, 1), kept(2, 2), kept(3, 3)];
    expect(() => take(of(4), three)).toThrow(refused('LETTERS_TOO_MANY'));
    expect(take(of(4), three.slice(1))).toBe(1);
    expect(take(of(4), three, '全国')).toBe(4);
    // Letters to others take no place of this agent's.
    expect(take(of(4), [kept(1, 1, 'somebody'), kept(2, 2, 'somebody'), kept(3, 3, 'somebody')])).toBe(1);
  });

  it('counts principals by head: an owner of three flats takes one place', () => {
    const three = [kept(1, 1), kept(2, 2), kept(3, 3)];
    expect(take(of(2, owner, 77), three)).toBe(2);
  });

  it('case 36: is not given to the guard of the firm', () => {
    expect(() => take(of(1, guard), [], '舟山')).toThrow(refused('LETTER_TO_FIRM'));
    expect(() => take(of(1, { ...guard, heads: [5] }), [], '舟山')).toThrow(refused('LETTER_TO_FIRM'));
  });

  it('is given to an owner alone where the place says so', () => {
    expect(() => take(of(1, cousin))).toThrow(refused('LETTER_TO_STRANGER'));
    expect(take(of(1, cousin), [], '全国')).toBe(1);
  });

  it('is not given to oneself, neither by account nor by head', () => {
    expect(() => take(of(1, { ...owner, id: 'voter 1' }))).toThrow(refused('LETTER_TO_ONESELF'));
    expect(() => take(of(90))).toThrow(refused('LETTER_TO_ONESELF'));
  });

  it('is one for a unit', () => {
    expect(() => take(of(1), [kept(1, 1, 'somebody')])).toThrow(refused('LETTER_GIVEN_ALREADY'));
  });

  it.each(['', '?', '???', 'AB', 'S?', 'a?'])(
    'with the instruction %j is refused for two items',
    instruction => {
      expect(() => take({ ...of(1), instruction })).toThrow(refused('INSTRUCTION_UNFIT'));
    },
  );
});

describe('the agent', () => {
  it('case 37: is refused 同意 where the principal said 反对', () => {
    expect(() => requireAsInstructed('R?', 'AA')).toThrow(
      expect.objectContaining({ code: 'AGAINST_INSTRUCTION', field: 'choices.0' }),
    );
    expect(() => requireAsInstructed('?R', 'AX')).toThrow(expect.objectContaining({ field: 'choices.1' }));
  });

  it.each([
    ['R?', 'RA'],
    ['??', 'AX'],
    ['RW', 'RW'],
  ])('who is told %s may vote %s', (instruction, choices) => {
    expect(() => requireAsInstructed(instruction, choices)).not.toThrow();
  });

  it('who has marked a paper against the letter is keyed as void for that item alone', () => {
    expect(() => requireKeyedAsInstructed('R?', 'AA')).toThrow(refused('AGAINST_INSTRUCTION'));
    expect(() => requireKeyedAsInstructed('R?', 'BA')).toThrow(refused('AGAINST_INSTRUCTION'));
    expect(() => requireKeyedAsInstructed('R?', 'SA')).not.toThrow();
    expect(() => requireKeyedAsInstructed('R?', 'RB')).not.toThrow();
  });

  it("case 38: is overruled by the principal's own ballot, whoever was first", () => {
    const own = { unitNo: 1, byProxy: false };
    const agents = { unitNo: 1, byProxy: true };
    const other = { unitNo: 2, byProxy: true };
    for (const order of [
      [own, agents, other],
      [other, agents, own],
    ]) {
      const { counting, overruled } = principalsPrevail(order);
      expect(overruled).toEqual([agents]);
      expect(counting).toHaveLength(2);
      expect(counting).not.toContain(agents);
    }
  });
});
