import type { Page } from 'playwright-core';
import { appShows } from '../../e2e/sign-in/an-app.js';
import { openGateway, type Gateway } from '../../e2e/sign-in/a-gateway.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { jobs, startWorker } from '../../e2e/worker/a-worker.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const NUMBER = '199 0000 3003';
const PASSWORD = '翰林水岸5号楼的桂花树';

story(`signing in on a phone${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let gateway: Gateway;
  let phone: Page;
  beforeAll(async () => {
    gateway = await openGateway();
    town = await openTown({ env: gateway.env });
    hall = new Hall(browser!, town.url);
    phone = await hall.open({ ...PHONE, viewport: { width: 360, height: 740 } });
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
    await gateway.close();
  });

  const press = (name: string): Promise<void> => phone.getByRole('button', { name, exact: true }).click();
  const fill = (label: string | RegExp, text: string): Promise<void> =>
    phone.getByLabel(label, { exact: true }).fill(text);
  const arrived = (path: string): Promise<void> => phone.waitForURL(town.url + path);
  const sendWhatWaits = async (): Promise<void> => {
    const worker = await startWorker(town);
    while ((await jobs(town)).length > 0);
    await worker.stop();
  };
  const letOut = async (): Promise<void> => {
    await phone.goto(`${town.url}/me`);
    await press('退出登录');
    await arrived('/sign-in');
  };

  it('goes by a code, with what is wrong beside its field, and back to where it was going', async () => {
    await phone.goto(`${town.url}/me`);
    await arrived('/sign-in?next=/me');
    await fill('手机号', '12345');
    await press('获取验证码');
    await reads(phone, '这不是手机号码，请检查。');
    expect(await phone.getByLabel('手机号', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await fill('手机号', NUMBER);
    await press('获取验证码');
    await reads(phone, '如果这个手机号登记过，验证码已经发出。');
    await phone.getByRole('button', { name: /^\d+ 秒后可重新获取$/ }).waitFor();
    await sendWhatWaits();
    const code = gateway.codeOf('+8619900003003');
    await fill('验证码', code === '000000' ? '111111' : '000000');
    await press('登录');
    await reads(phone, /^验证码不对/);
    expect(await barriers(phone)).toEqual([]);
    await fill('验证码', code);
    await press('登录');
    await arrived('/me');
    await reads(phone, '陈国栋');
  }, 60_000);

  let secret: string;
  it('shows where one is signed in, and sets a password and codes of an app', async () => {
    const lost = await hall.open(PHONE);
    await lost.goto(`${town.url}/sign-in?next=/me`);
    await lost.getByRole('button', { name: /^陈国栋/ }).click();
    await lost.waitForURL(`${town.url}/me`);
    await phone.getByRole('link', { name: '我的登录' }).click();
    await reads(phone, '现在用的这台');
    expect(await phone.getByRole('button', { name: /^退出这台/ }).count()).toBe(1);
    await reads(phone, '199****3003');
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    await press('设置密码');
    await fill(/^新密码/, 'password123');
    await press('保存新密码');
    await reads(phone, '这是最容易被猜到的密码之一，请换一个。');
    await fill(/^新密码/, PASSWORD);
    await press('保存新密码');
    await reads(phone, '新密码已生效，其他地方的登录都已退出。');
    await phone.getByRole('button', { name: /^退出这台/ }).waitFor({ state: 'detached' });
    await lost.goto(`${town.url}/me/sign-ins`);
    await lost.waitForURL(`${town.url}/sign-in?next=%2Fme%2Fsign-ins`);

    await press('开启动态码');
    await fill('现在的密码', PASSWORD);
    await press('开启动态码');
    secret = (await phone.locator('code').textContent())!.replaceAll(' ', '');
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    await fill('验证器上现在显示的 6 位数字', appShows(secret, new Date()));
    await press('确认开启');
    await reads(phone, /^备用码只显示这一次/);
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    recovery = await phone
      .getByText(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/)
      .first()
      .textContent();
    await press('我已抄好');
    await reads(phone, '已开启，备用码还有 10 个。');
  }, 60_000);

  let recovery: string | null;
  it('goes by another number, once a code that went there has come back', async () => {
    await press('更换手机号');
    await fill('新手机号', '137 0000 6666');
    await fill('现在的密码', 'nonsense');
    await press('发送验证码');
    await reads(phone, '账号和密码对不上，请再检查一遍。');
    await fill('现在的密码', PASSWORD);
    await press('发送验证码');
    await reads(phone, '验证码已发到 137 0000 6666。');
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await phone.setViewportSize({ width: 360, height: 3000 });
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    await phone.setViewportSize({ width: 360, height: 740 });
    await sendWhatWaits();
    const code = gateway.codeOf('+8613700006666');
    await fill('验证码', code === '000000' ? '111111' : '000000');
    await press('确认更换');
    await reads(phone, /^验证码不对/);
    await fill('验证码', code);
    await press('确认更换');
    await reads(phone, '手机号已更换，其他地方的登录都已退出。');
    await reads(phone, '137****6666');
  }, 60_000);

  it('goes by another address, after the password and a code that went there', async () => {
    await press('登记邮箱');
    await fill('新邮箱', 'chen');
    await fill('现在的密码', PASSWORD);
    await press('发送验证码');
    await reads(phone, '这不是邮箱地址，请检查。');
    await fill('新邮箱', 'Chen@example.com');
    await press('发送验证码');
    await reads(phone, '验证码已发到 Chen@example.com。');
    await phone.setViewportSize({ width: 360, height: 3000 });
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    await phone.setViewportSize({ width: 360, height: 740 });
    await sendWhatWaits();
    await fill('验证码', gateway.codeOf('chen@example.com'));
    await press('确认邮箱');
    await reads(phone, '邮箱已更换，其他地方的登录都已退出。');
    await reads(phone, 'chen@example.com');
  }, 60_000);

  it('asks whoever has no password for a code to the number they have', async () => {
    const page = await hall.open({ ...PHONE, viewport: { width: 360, height: 3000 } });
    await page.goto(`${town.url}/sign-in?next=/me/sign-ins`);
    await page.getByRole('button', { name: /^吴雅芳/ }).click();
    await page.getByRole('button', { name: '登记邮箱' }).click();
    await page.getByLabel('新邮箱').fill('wu@example.com');
    await page.getByRole('button', { name: '发送验证码', exact: true }).click();
    await reads(page, /^验证码不对/);
    await page.getByRole('button', { name: /^先发验证码到 199\*+3010$/ }).click();
    await reads(page, /^验证码已发到/);
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await sendWhatWaits();
    await page.getByLabel('发到现在这里的验证码').fill(gateway.codeOf('+8619900003010'));
    await page.getByRole('button', { name: '发送验证码', exact: true }).click();
    await reads(page, '验证码已发到 wu@example.com。');
    await page.context().close();
  }, 60_000);

  it('goes by password and second factor', async () => {
    await letOut();
    await phone.getByLabel('账号密码').check();
    await fill(/^账号$/, '13700006666');
    await fill('密码', 'nonsense');
    await press('登录');
    await reads(phone, '账号和密码对不上，请再检查一遍。');
    await fill('密码', PASSWORD);
    await press('登录');
    await phone.getByRole('heading', { name: '再确认一步' }).waitFor();
    await fill('动态码或备用码', '000');
    await press('登录');
    await reads(phone, /^动态码不对/);
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    await fill('动态码或备用码', recovery!);
    await press('登录');
    await arrived('/');
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it.each([
    ['OIDC_PERSON_UNKNOWN', '您认证的手机号在这里没有登记，请联系社区工作人员。'],
    ['SOMETHING_ELSE', '统一身份认证没有完成，请再试一次。'],
  ])('says why the city’s sign-on sent somebody back: %s', async (code, sentence) => {
    const page = await hall.open(PHONE);
    await page.goto(`${town.url}/sign-in?refused=${code}`);
    await reads(page, sentence);
    expect(await barriers(page)).toEqual([]);
  });
});
