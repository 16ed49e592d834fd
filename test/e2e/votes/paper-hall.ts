import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { anOpenVote, type OpenVote } from './an-open-vote.js';

const PAPER =
  '{ number unitNo unit state deliveredHow deliveredBy proof photoIds accountedAs keyedByMe handedInBy }';
const asked = (name: string, type: string, answer = PAPER): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`;
export const DO = {
  print: asked('printPapers', 'PrintPapersInput', ''),
  replace: asked('replacePaper', 'ReplacePaperInput'),
  deliver: asked('deliverPaper', 'DeliverPaperInput'),
  return: asked('returnPaper', 'ReturnPaperInput'),
  key: asked('keyPaper', 'KeyPaperInput'),
  settle: asked('settlePaper', 'SettlePaperInput'),
  accountFor: asked('accountForPaper', 'AccountForPaperInput'),
  fill: asked('fillPaperInPerson', 'FillPaperInPersonInput'),
  give: asked('giveProxyLetter', 'GiveLetterInput', ''),
  enter: asked('enterProxyLetter', 'EnterLetterInput', ''),
  revoke: 'mutation ($letterId: ID!) { revokeProxyLetter(letterId: $letterId) }',
} as const;
export const ASK = {
  papers: `query ($voteId: ID!, $search: String! = "", $states: [PaperState!]) {
    paperBallots(voteId: $voteId, search: $search, states: $states) ${PAPER} }`,
  toKey: 'query ($voteId: ID!) { papersToKey(voteId: $voteId) { number state keyedByMe } }',
  differences: 'query ($voteId: ID!) { paperDifferences(voteId: $voteId) { number items keyedByMe } }',
  figures: `query ($voteId: ID!) { paperFigures(voteId: $voteId) {
    issued delivered returned accountedFor missing entered toKey differences } }`,
  letters: `query ($voteId: ID!) { proxyLetters(voteId: $voteId) { id unitNo agentName instruction onPaper revokedAt used } }`,
  mine: `query ($voteId: ID!) { myProxyLetters(voteId: $voteId) { id unitNo instruction mineToUse used revokedAt } }`,
} as const;

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang];
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda]), Buffer.alloc(2_000, 0x55)]);

/** A town where papers are handled: units 1, 4, 7 … are 刘桂兰's, 2, 5, 8 … 周建国's, the others 吴雅芳's. */
export class PaperHall {
  vote: OpenVote;

  private constructor(
    readonly town: Town,
    private readonly dataDir: string,
    readonly chair: Visitor,
    readonly secretary: Visitor,
    readonly firm: Visitor,
    readonly liu: Visitor,
    readonly zhou: Visitor,
    readonly wu: Visitor,
  ) {}

  static async open(): Promise<PaperHall> {
    const dataDir = await mkdtemp(join(tmpdir(), 'sifang-papers-'));
    const town = await openTown({ env: { DATA_DIR: dataDir } });
    const people = [PERSON.chenGuodong, PERSON.zhangWenjing, PERSON.liQiang, ...OWNERS];
    const [chair, secretary, firm, liu, zhou, wu] = await Promise.all(people.map(id => town.person(id)));
    return new PaperHall(town, dataDir, chair!, secretary!, firm!, liu!, zhou!, wu!);
  }

  async close(): Promise<void> {
    await this.town.close();
    await rm(this.dataDir, { recursive: true });
  }

  /** An owner without an office who was named to count. */
  get teller(): Visitor {
    return this.zhou;
  }

  /** Everything that follows is about this one. */
  async nextVote(units: number): Promise<void> {
    this.vote = await anOpenVote(this.town, { units, voters: OWNERS });
    await this.town.database.source.query(
      `INSERT INTO owners_vote_officer (vote_id, person_id, duty, named_by, named_at) VALUES ($1, $2, 'TELLER', $3, now())`,
      [this.vote.voteId, PERSON.zhouJianguo, PERSON.zhangWenjing],
    );
  }

  async doing(who: Visitor, what: keyof typeof DO, input: object): Promise<any> {
    return Object.values(await who.ask(DO[what], { input: { voteId: this.vote.voteId, ...input } }))[0];
  }

  async refused(who: Visitor, what: keyof typeof DO, input: object): Promise<string> {
    return (await who.refusal(DO[what], { input: { voteId: this.vote.voteId, ...input } })).code;
  }

  async asking(who: Visitor, what: keyof typeof ASK, more: object = {}): Promise<any> {
    return Object.values(await who.ask(ASK[what], { voteId: this.vote.voteId, ...more }))[0];
  }

  /** @returns the id of a photo that was sent and not attached */
  async photo(who: Visitor): Promise<string> {
    const sent = request(this.town.url).post('/files/papers?name=a.jpg').set(who.headers);
    return (await sent.set('content-type', 'application/octet-stream').send(JPEG).expect(201)).body.id;
  }

  /** A paper that is back on the desk. */
  async back(number: number): Promise<number> {
    await this.doing(this.secretary, 'deliver', { number, how: 'SIGNED_FOR', proof: '本人签收' });
    await this.doing(this.secretary, 'return', { number });
    return number;
  }
}
