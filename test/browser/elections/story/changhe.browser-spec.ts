import type { BrowserContextOptions, Page } from 'playwright-core';
import { dayOf } from '@sifang/kernel';
import { ESTATE } from '../../../../apps/api/src/demo/demo-ids.js';
import { ASK } from '../../../e2e/elections/election-reads.js';
import type { Visitor } from '../../../e2e/town/visitor.js';
import { windowFromNow } from '../../../e2e/votes/hall.js';
import { startChromium } from '../../chromium/start-chromium.js';
import { Hall, reads } from '../../hall/hall.js';
import {
  answersTheObjection,
  draftsTheVote,
  formsTheGroup,
  postsTheList,
  recordsTheLot,
} from './at-the-desk.js';
import { added, planOf, rollOf, type Ballot, type Plan } from './ballots.js';
import { Changhe } from './changhe.js';
import { acceptsTheFiling, choosesTheChair, filesTheCommittee, postsTheOfficers } from './first-days.js';
import {
  checks,
  nominatesANeighbour,
  nominatesForAnOrganisation,
  opensNominations,
  signsFor,
  standsThemselves,
  withdraws,
} from './nominating.js';
import { asksForAnElection, objects, signsTheRequest, votesFor } from './on-the-phone.js';
import type { Account } from './owners.js';
import { confirmed, inDays, keepsNobodyOut, keys, leave, member, paperSays, SMALL, WIDE } from './pages.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

story(`the first committee of 2,156 units${why ? ` skipped: ${why}` : ''}`, () => {
  let changhe: Changhe;
  let hall: Hall;
  let electionId: string;
  let address: string;
  const committee = `/committees/${ESTATE.changhe}`;
  /** By organisation, jointly, and five by themselves; the last withdraws. */
  let candidates: readonly Account[];
  let names: readonly string[];
  let voteId: string;
  let plan: Plan;

  beforeAll(async () => {
    changhe = await Changhe.open(36);
    hall = new Hall(browser!, changhe.town.url);
    candidates = [7, 40, 90, 160, 230, 300, 370].map(at => changhe.owners[at]!);
    names = candidates.slice(0, 6).map(({ name }) => name);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await changhe.close();
  });

  async function at(
    who: Promise<Visitor>,
    path: string,
    device: BrowserContextOptions = WIDE,
  ): Promise<Page> {
    const page = await hall.signedIn(await who, device);
    await hall.go(page, path);
    return page;
  }
  const owner = (account: Account, path?: string) =>
    at(changhe.person(account.personId), path ?? address, SMALL);

  const election = async (): Promise<any> =>
    (await (await changhe.officer()).ask(ASK.election, { id: electionId }))['election'];

  it('is asked for by a fifth of the owners, and gets a group that is posted', async () => {
    const asking = await owner(changhe.owners[0]!, committee);
    await asksForAnElection(asking);
    await reads(asking, '1 人已签名，需要 361 人');
    address = new URL(asking.url()).pathname;
    electionId = address.split('/').at(-1)!;
    await changhe.signed(electionId, changhe.owners.slice(1, 420));
    const last = await owner(changhe.owners[500]!, committee);
    await reads(last, '420 人已签名，需要 361 人');
    await keepsNobodyOut(last);
    await signsTheRequest(last);
    await reads(last, '街道（镇）组建筹备组。');
    await reads(asking, '街道（镇）组建筹备组。');
    await leave(asking, last);

    const desk = await at(changhe.officer(), address);
    const owners = changhe.owners
      .slice(1_400)
      .filter(({ name }) => !candidates.some(one => one.name === name));
    const group = ['王敏', '曹明亮', '建设单位代表', ...new Set(owners.map(({ name }) => name))].slice(0, 7);
    await formsTheGroup(desk, group);
    await reads(desk, '筹备组名单正在公示，公示期满后开始筹备。');
  }, 60_000);

  it('prepares, and takes nominations by organisation, jointly and by oneself', async () => {
    changhe.clock.putForward(8);
    const desk = await at(changhe.officer(), address);
    await opensNominations(desk);
    const [first, second, third] = candidates as [Account, Account, Account];
    await nominatesForAnOrganisation(desk, first);
    const neighbours = [await owner(changhe.owners[41]!), await owner(changhe.owners[42]!)] as const;
    await nominatesANeighbour(neighbours[0], second);
    await signsFor(neighbours[1], second);
    const self = await owner(third);
    await standsThemselves(self, third);
    await leave(...neighbours, self);

    const nominated = (await (await changhe.officer()).ask(ASK.candidates, { electionId }))['candidates'];
    for (const { personId, name } of [first, second])
      await changhe.consents(personId, nominated.find((one: Named) => one.name === name).id);
    for (const account of candidates.slice(3)) await changhe.stands(electionId, account);
    await hall.go(desk, address);
    await checks(desk, first);
    await changhe.foundEligible(electionId);
  }, 90_000);

  it('posts the list, answers an objection, and has it posted anew when somebody withdraws', async () => {
    const desk = await at(changhe.officer(), address);
    await postsTheList(desk);
    await reads(desk, '第 1 次公示');

    const objecting = await owner(changhe.owners[600]!);
    await objects(objecting, '请说明候选人有无欠费。');
    await reads(objecting, '待答复');
    await answersTheObjection(desk, '已查收费台账，均无欠费。');
    await reads(desk, '不成立');
    await reads(objecting, '已查收费台账，均无欠费。');
    await keepsNobodyOut(objecting);

    changhe.clock.putForward(1);
    const [leaving] = candidates.slice(6) as [Account];
    const phone = await owner(leaving);
    await withdraws(phone, leaving);
    await reads(desk, '第 2 次公示');
    await reads(desk, '已被更正');
    await keepsNobodyOut(desk);
    const { lists } = await election();
    expect(lists.map((list: any) => [list.version, list.candidates.length])).toEqual([
      [1, 7],
      [2, 6],
    ]);
    await leave(desk, objecting, phone);
  }, 90_000);

  it('gives notice of a vote on the roll of all units', async () => {
    changhe.clock.putForward(8);
    const desk = await at(changhe.secretary(), address);
    await draftsTheVote(desk);
    voteId = desk.url().split('/').at(-1)!;
    await confirmed(desk, '公示名册');
    await reads(desk, '1801 人');
    await reads(desk, /201,?697\.46/);
    await desk.getByLabel('投票开始').fill(inDays(-1 / 24));
    await desk.getByLabel('投票截止').fill(inDays(2));
    await confirmed(desk, '发布公告');
    await desk.getByRole('button', { name: '发布公告' }).waitFor({ state: 'detached' });
    const notice = await paperSays(desk, NOTICE);
    for (const figure of ['1801', '201,697.46']) expect(plain(notice)).toContain(plain(figure));
    await hall.go(desk, address);
    const posted = await paperSays(desk, '候选人名单公告');
    expect(posted).toContain('本次应选委员 5 名，经资格审查，候选人 6 名');
    for (const name of names) expect(posted).toContain(name);
    // A count that was not declared is no result to post.
    expect(await desk.getByRole('link', { name: '选举结果公告' }).count()).toBe(0);
    await leave(desk);
    expect((await election()).state).toBe('VOTING');
  }, 60_000);

  it('is voted on by phone and on paper', async () => {
    changhe.clock.setRight();
    const items = await changhe.itemsOf(voteId);
    plan = planOf(await rollOf(changhe.town, voteId), names, { phones: 1_170, papers: 60 });
    await changhe.castAll(voteId, items, plan.electronic);
    const [byPhone, byPaper] = plan.byPage;
    const numbers = await changhe.papersBack(voteId, [...plan.onPaper, byPaper]);
    await changhe.keyedTwice(voteId, items, plan.onPaper, numbers);

    const phone = await at(changhe.person(byPhone.units[0]!.voterId!), address, SMALL);
    await votesFor(phone, byPhone.names!);

    const number = numbers.get(byPaper.units[0]!.no)!;
    const printing = await at(changhe.secretary(), `/votes/desk/${voteId}/papers`);
    const sheets = await paperSays(printing, SHEETS);
    expect(sheets).toContain(String(number).padStart(6, '0'));
    expect(sheets).toContain(byPaper.units[0]!.name);
    for (const name of names) expect(sheets).toContain(name);
    await leave(printing);
    for (const [who, end] of [
      [changhe.secretary(), `${number} 号票已录入一遍，等另一个人复核。`],
      [changhe.staff(), `${number} 号票两遍一致，已入账。`],
    ] as const) {
      const desk = await at(who, `/votes/desk/${voteId}/papers`);
      await keys(desk, number, byPaper.names!);
      await reads(desk, end);
      await leave(desk);
    }
  }, 90_000);

  it('is counted to the last 0.01 ㎡, with two of equal votes for the last seat', async () => {
    await windowFromNow(changhe.town, voteId, -3_600, -1);
    const desk = await at(changhe.secretary(), `/votes/desk/${voteId}`);
    await desk.getByRole('button', { name: '截止投票' }).click();
    await confirmed(desk, '公布初步结果');
    await desk.getByRole('table').filter({ hasText: names[0]! }).waitFor();
    const ballots: readonly Ballot[] = [...plan.electronic, ...plan.onPaper, ...plan.byPage];
    const counted = await changhe.resultOf(voteId);
    const taking = added(ballots.filter(ballot => ballot.names !== null));
    // 1,201 of 1,801 owners and 134,464.98 of 201,697.46 ㎡ are two thirds.
    expect(taking).toEqual({ heads: 1_224, area: 13_942_263 });
    for (const name of names.slice(4)) {
      const row = desk.getByRole('row', { name: new RegExp(`^${name}`) });
      expect(await row.innerText()).toMatch(/857 70\.0%\s+103,?894\.76/);
    }
    for (const name of names) {
      const item = counted.find(({ text }: any) => text === name);
      expect([name, item.participating, item.agree]).toEqual([
        ...[name, taking, added(ballots.filter(ballot => ballot.names?.includes(name)))],
      ]);
    }
    await hall.go(desk, address);
    await reads(desk, '得票相同，待抽签或者再次投票');
    const { result } = await election();
    expect(result.elected.map(({ name }: Named) => name).sort()).toEqual(names.slice(0, 4).toSorted());
    expect(result.ties.map((tie: any) => tie.candidates.map(({ name }: Named) => name).sort())).toEqual([
      names.slice(4).toSorted(),
    ]);
  }, 60_000);

  it('is settled by a lot before witnesses, declared, and seats five', async () => {
    const desk = await at(changhe.officer(), address);
    const [one, other] = names.slice(4) as [string, string];
    await recordsTheLot(desk, [other, one]);
    await reads(desk, /居委会会议室；见证人：石玉兰、谭文/);
    await leave(desk);

    changhe.clock.putForward(4);
    const secretary = await at(changhe.secretary(), `/votes/desk/${voteId}`);
    await confirmed(secretary, '公布结果');
    await secretary.getByRole('button', { name: '公布结果', exact: true }).waitFor({ state: 'detached' });
    await hall.go(secretary, address);
    await confirmed(secretary, '公示选举结果');
    const declared = await paperSays(secretary, '选举结果公告');
    expect(declared).toContain('本次应选委员 5 名，当选 5 名');
    // Who was drawn first has the last seat, the other waits.
    expect(declared.indexOf(one)).toBeGreaterThan(declared.indexOf('候补委员'));
    expect(declared.indexOf(other)).toBeLessThan(declared.indexOf('候补委员'));
    await secretary.getByRole('link', { name: '打开委员会' }).click();
    await secretary.getByRole('heading', { level: 1, name: '畅和家园业主委员会' }).waitFor();
    for (const name of [...names.slice(0, 4), other]) await member(secretary, name).waitFor();
    await member(secretary, one).getByText('候补第 1 位').waitFor();
  }, 60_000);

  it('meets, is posted and filed with its receipts, and stands on its page for everybody', async () => {
    const [first] = candidates as [Account];
    const chair = await at(changhe.person(first.personId), committee);
    const today = dayOf(changhe.clock.now());
    await choosesTheChair(chair, names.slice(0, 3), first.name, today);
    await postsTheOfficers(chair, today);
    await filesTheCommittee(chair, today);
    await reads(chair, '上派镇备 31');

    const officer = await at(changhe.officer(), committee);
    await acceptsTheFiling(officer);
    const neighbour = await owner(changhe.owners[800]!, committee);
    await reads(neighbour, /同意备案$/);
    for (const name of [...names.slice(0, 4), names[5]!]) await member(neighbour, name).waitFor();
    await keepsNobodyOut(neighbour);
    await neighbour.getByRole('link', { name: '历次选举' }).click();
    await neighbour.getByRole('link', { name: /^业主委员会首次选举/ }).click();
    await reads(neighbour, '已经备案，选举全部完成。');
    await keepsNobodyOut(neighbour);
    expect((await election()).state).toBe('FILED');
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});

const NOTICE = /^Word\s*表决公告$/;
const SHEETS = '下载表决票（Word）';
/** Papers and pages group digits each in their way. */
const plain = (text: string): string => text.replaceAll(',', '');

interface Named {
  readonly name: string;
}
