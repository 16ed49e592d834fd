import { openTown, type Town } from '../town/open-town.js';
import { workThrough } from '../worker/a-worker.js';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openGateway, type Gateway } from './a-gateway.js';
import { PHONE, REQUEST_CODE } from './ways-in.js';

const CHOOSE = 'mutation ($language: Language!) { chooseLanguage(language: $language) { language } }';

describe('the language in which messages are written', () => {
  let town: Town;
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await openGateway();
    town = await openTown({ env: gateway.env });
  });
  afterAll(async () => {
    await town.close();
    await gateway.close();
  });

  async function codeFor(phone: string): Promise<string> {
    await town.stranger().ask(REQUEST_CODE, { phone });
    await workThrough(town);
    return gateway.taken.at(-1)!.text;
  }

  it('is Chinese until somebody chooses, and each person’s own', async () => {
    const officer = await town.person(PERSON.wangMin);
    expect(await officer.ask('{ myAccount { language } }')).toEqual({ myAccount: { language: 'ZH' } });
    expect(await codeFor(PHONE.wangMin)).toMatch(
      /^【四方议事】登录验证码 \d{6}，5 分钟内有效。请不要告诉任何人。$/,
    );
    const chosen = await officer.ask(CHOOSE, { language: 'EN' });
    expect(chosen).toEqual({ chooseLanguage: { language: 'EN' } });
    expect(await codeFor(PHONE.zhangWenjing)).toContain('登录验证码');
  });

  it('is that of the code to sign in with as well', async () => {
    const officer = await town.person(PERSON.liQiang);
    await officer.ask(CHOOSE, { language: 'EN' });
    expect(await codeFor(PHONE.liQiang)).toMatch(
      /^【四方议事】Sign-in code \d{6}, good for 5 minutes\. Tell nobody\.$/,
    );
  });

  it('is chosen by nobody who has not signed in', async () => {
    expect(await town.stranger().refusal(CHOOSE, { language: 'EN' })).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });
});
