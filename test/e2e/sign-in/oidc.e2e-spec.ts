import { openTown, type Town } from '../town/open-town.js';
import { Visitor } from '../town/visitor.js';
import { Browser } from './a-browser.js';
import { environmentFor, freePort, openCitySignOn, type CitySignOn } from './a-provider.js';
import { WHO } from './ways-in.js';

describe("the city's own sign-on", () => {
  let town: Town;
  let city: CitySignOn;
  let callback: string;
  beforeAll(async () => {
    const port = await freePort();
    callback = `http://127.0.0.1:${port}/auth/oidc/callback`;
    city = await openCitySignOn(callback);
    town = await openTown({ env: environmentFor(city.issuer, port) });
  });
  afterAll(async () => {
    await town.close();
    await city.close();
  });

  /** Through the city's pages, up to the address that leads back to us. */
  async function vouchedFor(browser: Browser, login: string, next = '/m/1'): Promise<string> {
    const start = await browser.get(`${town.url}/auth/oidc/start?next=${encodeURIComponent(next)}`);
    const page = await browser.followToPage(start);
    const loggedIn = await browser.post(page.url, { prompt: 'login', login, password: 'any' });
    const asked = await browser.followToPage(loggedIn);
    return browser.followUntil(await browser.post(asked.url, { prompt: 'consent' }), callback);
  }

  async function whoIsIn(browser: Browser): Promise<string | null> {
    const token = browser.cookie(town.url, 'sifang_session');
    if (token === undefined) return null;
    return (await new Visitor(town.url, `sifang_session=${token}`).ask(WHO))['viewer']?.name;
  }

  async function sentBack(browser: Browser, url: string): Promise<string> {
    const response = await browser.get(url);
    expect([response.status, response.headers.get('cache-control')]).toEqual([303, 'no-store']);
    return response.headers.get('location')!;
  }

  it('is offered on the sign-in page by its name', async () => {
    expect(await town.stranger().ask('{ signInMethods { oidc } }')).toEqual({
      signInMethods: { oidc: '皖事通' },
    });
  });

  it('asks with state, nonce and PKCE, and keeps the errand where scripts cannot read it', async () => {
    const response = await new Browser().get(`${town.url}/auth/oidc/start`);
    const { searchParams } = new URL(response.headers.get('location')!);
    expect([...searchParams.keys()].sort()).toEqual([
      ...['client_id', 'code_challenge', 'code_challenge_method', 'nonce', 'redirect_uri'],
      ...['response_type', 'scope', 'state'],
    ]);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^sifang_oidc=.*Path=\/auth\/oidc; HttpOnly; SameSite=Lax/,
    );
  });

  it('lets in whoever has a number that the city has verified, and leads on to where they were going', async () => {
    city.citizens.set('wen', { phone_number: '+86 199 0000 3001', phone_number_verified: true });
    const browser = new Browser();
    expect(await sentBack(browser, await vouchedFor(browser, 'wen', '/m/1?code=8F2K'))).toBe(
      '/m/1?code=8F2K',
    );
    expect(await whoIsIn(browser)).toBe('张文静');
    expect(browser.cookie(town.url, 'sifang_oidc')).toBeUndefined();
  });

  it('knows them again by who they are there, whatever their number is by then', async () => {
    city.citizens.set('wen', { phone_number: '+8619900003004', phone_number_verified: true });
    const browser = new Browser();
    await sentBack(browser, await vouchedFor(browser, 'wen'));
    expect(await whoIsIn(browser)).toBe('张文静');
  });

  it.each<[string, string, object, string]>([
    [
      'whose number nobody has here',
      'stranger',
      { phone_number: '+8613800138000', phone_number_verified: true },
      'OIDC_PERSON_UNKNOWN',
    ],
    [
      'whose number is not verified',
      'unsure',
      { phone_number: '+8619900003002', phone_number_verified: false },
      'OIDC_PERSON_UNKNOWN',
    ],
    ['who has no number', 'nameless', {}, 'OIDC_PERSON_UNKNOWN'],
    [
      'who has the number of somebody linked already',
      'heir',
      { phone_number: '+8619900003001', phone_number_verified: true },
      'OIDC_LINKED_ELSEWHERE',
    ],
  ])('sends back somebody %s', async (_who, login, citizen, code) => {
    city.citizens.set(login, citizen);
    const browser = new Browser();
    expect(await sentBack(browser, await vouchedFor(browser, login))).toBe(`/sign-in?refused=${code}`);
    expect(await whoIsIn(browser)).toBeNull();
  });

  const REFUSED = '/sign-in?refused=OIDC_FAILED';

  it('is not believed with another state', async () => {
    const browser = new Browser();
    const back = new URL(await vouchedFor(browser, 'wen'));
    back.searchParams.set('state', 'guessed');
    expect(await sentBack(browser, back.href)).toBe(REFUSED);
    expect(await whoIsIn(browser)).toBeNull();
  });

  it('is not believed with a code that was redeemed before', async () => {
    const browser = new Browser();
    const back = await vouchedFor(browser, 'wen');
    const errand = browser.cookie(town.url, 'sifang_oidc')!;
    await sentBack(browser, back);
    const thief = new Browser();
    thief.setCookie(town.url, 'sifang_oidc', errand);
    expect(await sentBack(thief, back)).toBe(REFUSED);
    expect(await whoIsIn(thief)).toBeNull();
  });

  it('is not believed in a browser that did not ask, nor with an errand that was tampered with', async () => {
    const back = await vouchedFor(new Browser(), 'wen');
    const victim = new Browser();
    expect(await sentBack(victim, back)).toBe(REFUSED);
    victim.setCookie(town.url, 'sifang_oidc', 'AQ'.repeat(60));
    expect(await sentBack(victim, back)).toBe(REFUSED);
    expect(await whoIsIn(victim)).toBeNull();
  });

  it('is not believed with the errand of another question', async () => {
    const browser = new Browser();
    const back = await vouchedFor(browser, 'wen');
    await browser.get(`${town.url}/auth/oidc/start`);
    expect(await sentBack(browser, back)).toBe(REFUSED);
  });

  it('says so when somebody turned back there', async () => {
    const browser = new Browser();
    const start = await browser.get(`${town.url}/auth/oidc/start`);
    const state = new URL(start.headers.get('location')!).searchParams.get('state')!;
    expect(await sentBack(browser, `${callback}?error=access_denied&state=${state}`)).toBe(REFUSED);
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
    'leads nobody away to %s',
    async next => {
      const browser = new Browser();
      expect(await sentBack(browser, await vouchedFor(browser, 'wen', next))).toBe('/');
    },
  );

  it('may be away, also when the house opens, and is there again afterwards', async () => {
    await city.close();
    const elsewhere = await openTown({ env: environmentFor(city.issuer, await freePort()) });
    expect(await sentBack(new Browser(), `${elsewhere.url}/auth/oidc/start`)).toBe(
      '/sign-in?refused=OIDC_NOT_REACHED',
    );
    await city.open();
    const response = await new Browser().get(`${elsewhere.url}/auth/oidc/start`);
    expect(response.headers.get('location')).toContain(city.issuer);
    await elsewhere.close();
  });
});

it('where there is none, its address says so', async () => {
  const town = await openTown();
  const response = await new Browser().get(`${town.url}/auth/oidc/start`);
  expect(response.headers.get('location')).toBe('/sign-in?refused=OIDC_OFF');
  const callback = await new Browser().get(`${town.url}/auth/oidc/callback?code=x`);
  expect(callback.headers.get('location')).toMatch(/^\/sign-in\?refused=OIDC_/);
  await town.close();
});
