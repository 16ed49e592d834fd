import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { everyQuery, type Asked, type Known } from './all-that-it-says.js';

const SECRET = {
  phone: '13812345678',
  idNumber: '34012319900101123X',
  idSuffix: '01123X',
  claimPhone: '13922223333',
};
const REVEAL = `mutation ($input: RevealOwnerInput!) { revealOwner(input: $input) { phone idNumber idSuffix } }`;

describe('whoever asks whatever there is to ask', () => {
  let town: Town;
  let unit: UnitOnRegister;
  let claimId: string;
  let asked: Asked[];
  let owner: string;
  beforeAll(async () => {
    town = await openTown();
    const { phone, idNumber, idSuffix } = SECRET;
    unit = await aUnit(town, { name: '沈文', phone, idNumber, idSuffix });
    owner = await somebodyNew(town, '沈文');
    const given = { estateId: unit.estateId, room: unit.room, name: '沈文', idSuffix };
    await (await town.person(owner)).ask(CLAIM.claimUnit, { input: { ...given, phone } });
    claimId = randomUUID();
    const claimant = await town.person(await somebodyNew(town, '沈武'));
    await claimant.ask(CLAIM.fileClaim, { input: { ...given, id: claimId, phone: SECRET.claimPhone } });
    const { schema } = town.api.app.get(GraphQLSchemaHost);
    asked = everyQuery(schema, idsThatFit(), 4);
  });
  afterAll(() => town.close());

  function idsThatFit(): Known[] {
    const common = {
      estateId: ESTATE.hanlin,
      unitId: unit.id,
      ownerId: unit.owners[0],
      search: unit.room,
      first: 50,
    };
    const states = ['FILED', 'MORE_ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'];
    return [
      { ...common, id: claimId, placeId: PLACE.shangpai, states, text: '' },
      { ...common, id: unit.id, placeId: ESTATE.hanlin },
      { ...common, id: ESTATE.hanlin, placeId: PLACE.tanchong, search: '沈文' },
    ];
  }

  async function everythingSaidTo(visitor: Visitor): Promise<string> {
    const answers: string[] = [];
    for (const { document, variables } of asked) answers.push((await visitor.post(document, variables)).text);
    return answers.join('\n');
  }

  it.each([
    ['the secretary', PERSON.zhangWenjing],
    ['the property office', PERSON.wangMin],
    ["the committee's chair", PERSON.chenGuodong],
    ['the firm', PERSON.liQiang],
    ['a neighbour', PERSON.zhouJianguo],
  ])('%s is shown no full telephone and no more than four of an id', async (_who, personId) => {
    const said = await everythingSaidTo(await town.person(personId));
    for (const secret of Object.values(SECRET)) expect(said).not.toContain(secret);
  });

  it('an owner is shown none of it either, and a stranger nothing of the unit', async () => {
    const said = await everythingSaidTo(await town.person(owner));
    expect(said).toContain(unit.id);
    for (const secret of Object.values(SECRET)) expect(said).not.toContain(secret);
    expect(await everythingSaidTo(town.stranger())).not.toContain(unit.id);
  });

  it('the same walk does come by the masked ones, so that it would have met the others', async () => {
    const said = await everythingSaidTo(await town.person(PERSON.zhangWenjing));
    for (const masked of ['138****5678', '139****3333', '********123X']) expect(said).toContain(masked);
  });

  it('only the full look shows them', async () => {
    const secretary = await town.person(PERSON.zhangWenjing);
    const input = { ownerId: unit.owners[0], reason: '电话通知漏水' };
    const { phone, idNumber, idSuffix } = SECRET;
    expect((await secretary.ask(REVEAL, { input }))['revealOwner']).toEqual({ phone, idNumber, idSuffix });
  });
});
