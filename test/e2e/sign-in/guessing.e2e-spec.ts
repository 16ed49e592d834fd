import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { doors } from '../town/two-doors.js';
import { forgetAttempts, PHONE, REQUEST_CODE, SET_PASSWORD, WITH_CODE, WITH_PASSWORD } from './ways-in.js';

const GOOD = '翰林水岸5号楼的桂花树';
const wrong = { input: { name: PHONE.zhangWenjing, password: 'nonsense' } };

describe('whoever guesses', () => {
  let town: Town;
  const clock = new SetClock();
  beforeAll(async () => {
    town = await openTown({ clock, env: { TRUSTED_PROXIES: '127.0.0.1' } });
    const secretary = await town.person(PERSON.zhangWenjing);
    await secretary.ask(SET_PASSWORD, { input: { current: null, next: GOOD } });
  });
  afterAll(() => town.close());
  beforeEach(async () => {
    clock.setRight();
    await forgetAttempts(town);
  });

  const codes = ({
    errors,
  }: {
    errors?: readonly { extensions: Record<string, any> }[] | undefined;
  }): string[] => (errors ?? []).map(({ extensions }) => extensions['code']);
  const guessAt = async (name: string, address = '198.51.100.1'): Promise<string[]> => {
    const asking = town.stranger().post(WITH_PASSWORD, { input: { name, password: 'nonsense' } });
    return codes((await asking.set('x-forwarded-for', address)).body);
  };

  it('a password is refused after ten tries, says for how long, and is let try again then', async () => {
    for (let tries = 0; tries < 10; tries++)
      expect(await guessAt(PHONE.zhangWenjing)).toEqual(['PASSWORD_WRONG']);
    const { body } = await town.stranger().post(WITH_PASSWORD, wrong);
    const { code, retryAfter } = body.errors[0].extensions;
    expect(code).toBe('TOO_MANY_ATTEMPTS');
    expect(retryAfter).toBeGreaterThan(280);
    expect(retryAfter).toBeLessThanOrEqual(300);
    const right = { input: { name: PHONE.zhangWenjing, password: GOOD } };
    expect(await town.stranger().refusal(WITH_PASSWORD, right)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    clock.putForward(300 / 86_400);
    await town.stranger().ask(WITH_PASSWORD, right);
    expect(await guessAt(PHONE.zhangWenjing)).toEqual(['PASSWORD_WRONG']);
    expect(await guessAt(PHONE.zhangWenjing)).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('does not help by naming the account otherwise, nor by coming from elsewhere', async () => {
    for (let tries = 0; tries < 10; tries++) await guessAt(PHONE.zhangWenjing, `198.51.100.${tries}`);
    expect(await guessAt('+86 199 0000 3001', '203.0.113.9')).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await guessAt(PHONE.liQiang, '203.0.113.9')).toEqual(['PASSWORD_WRONG']);
  });

  it('at one account after another is slowed by the address', async () => {
    const ends: string[][] = [];
    for (let number = 0; number < 61; number++) ends.push(await guessAt(`1380013${String(8000 + number)}`));
    expect(ends.slice(0, 60)).toEqual(Array(60).fill(['PASSWORD_WRONG']));
    expect(ends[60]).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await guessAt('13800138000', '198.51.100.2')).toEqual(['PASSWORD_WRONG']);
  });

  it('has no other address by writing one into a header', async () => {
    for (let tries = 0; tries < 60; tries++)
      await guessAt(`1380013${8000 + tries}`, `1.1.1.${tries}, 198.51.100.7`);
    expect(await guessAt('13900139000', '2.2.2.2, 198.51.100.7')).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('uses up nothing of those who know what they type', async () => {
    const right = { input: { name: PHONE.zhangWenjing, password: GOOD } };
    for (let again = 0; again < 12; again++) await town.stranger().ask(WITH_PASSWORD, right);
    const secretary = await town.person(PERSON.zhangWenjing);
    for (let again = 0; again < 12; again++)
      expect(
        await secretary.refusal(SET_PASSWORD, { input: { current: GOOD, next: 'short' } }),
      ).toMatchObject({
        code: 'PASSWORD_TOO_SHORT',
      });
  });

  it.each(doors)(
    'over %s, with many aliases in each operation, gets ten tries like everybody',
    async (_door, ask) => {
      const alias = (at: number): string =>
        `g${at}: signInWithPassword(input: { name: "${PHONE.zhangWenjing}", password: "no ${at}" }) { challenge }`;
      const query = `mutation { ${Array.from({ length: 12 }, (_, at) => alias(at)).join(' ')} }`;
      const heard: string[] = [];
      while (!heard.includes('TOO_MANY_ATTEMPTS'))
        heard.push(...codes(await ask(town.stranger(), { query })));
      expect(heard.filter(code => code === 'PASSWORD_WRONG')).toHaveLength(10);
    },
  );

  it('many times at the same moment is counted as often', async () => {
    const ends = (await Promise.all(Array.from({ length: 40 }, () => guessAt(PHONE.zhangWenjing)))).flat();
    expect(ends.filter(code => code === 'PASSWORD_WRONG')).toHaveLength(10);
    expect(ends.filter(code => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(30);
  });

  it('is counted over several copies of the API', async () => {
    const copy = await openTown({ clock, databaseUrl: town.databaseUrl });
    for (let tries = 0; tries < 5; tries++) {
      expect(await copy.stranger().refusal(WITH_PASSWORD, wrong)).toMatchObject({ code: 'PASSWORD_WRONG' });
      expect(await town.stranger().refusal(WITH_PASSWORD, wrong)).toMatchObject({ code: 'PASSWORD_WRONG' });
    }
    expect(await copy.stranger().refusal(WITH_PASSWORD, wrong)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await copy.close();
  });

  it('asks for three codes to one number at once, and then for one in five minutes', async () => {
    const ask = () => town.stranger().post(REQUEST_CODE, { phone: PHONE.wangMin });
    for (let codes = 0; codes < 3; codes++) expect((await ask()).body.errors).toBeUndefined();
    expect(codes((await ask()).body)).toEqual(['TOO_MANY_ATTEMPTS']);
    clock.putForward(301 / 86_400);
    expect((await ask()).body.errors).toBeUndefined();
  });

  it('at codes has ten tries, however many codes were asked for', async () => {
    const guess = async (): Promise<string[]> =>
      codes((await town.stranger().post(WITH_CODE, { input: { phone: PHONE.wangMin, code: 'wrong' } })).body);
    for (let tries = 0; tries < 10; tries++) {
      if (tries % 5 === 0) await town.stranger().ask(REQUEST_CODE, { phone: PHONE.wangMin });
      expect(await guess()).toEqual(['CODE_WRONG']);
    }
    expect(await guess()).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('at the code on the big screen has ten tries, and whoever reads it has as many as they like', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, code } = hall;
    const guess = { input: { meetingId, code: 'OOOO' } };
    const owner = await hall.person(PERSON.liuGuilan);
    for (let tries = 0; tries < 10; tries++)
      expect(await owner.refusal(ACT.checkIn, guess)).toMatchObject({ code: 'CHECK_IN_CODE_WRONG' });
    const slowed = await owner.refusal(ACT.checkIn, guess);
    expect(slowed).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfter: expect.any(Number) });
    const firm = await hall.person(PERSON.liQiang);
    for (let again = 0; again < 15; again++) await firm.ask(ACT.checkIn, { input: { meetingId, code } });
    clock.putForward(30 / 86_400);
    const { meeting } = await hall.chair.ask(
      'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { checkInCode } }',
      { id: meetingId },
    );
    await owner.ask(ACT.checkIn, { input: { meetingId, code: meeting.checkInCode } });
  });

  it('leaves neither number nor address behind that could be read', async () => {
    await guessAt(PHONE.zhangWenjing, '198.51.100.77');
    const rows = await town.database.source.query<object[]>(`SELECT encode(subject, 'escape') FROM attempt`);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/3001|198\.51/);
  });
});
