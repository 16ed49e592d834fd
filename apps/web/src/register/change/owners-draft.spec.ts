import { draftOf, emptyOwner, inputOf } from './owners-draft';

const unit = {
  id: 'u1',
  version: 3,
  estateName: '',
  name: '',
  use: 'DWELLING',
  area: '90.00',
  areaSource: 'REGISTER',
  areaDocument: '',
  status: 'REGISTERED',
  ownership: 'SHARES',
  remark: '',
  viewerMayKeep: true,
  owners: [
    { id: 'o1', name: '田文博', since: '2020-01-01', claimed: false, share: { part: 1, whole: 2 } },
    { id: 'o2', name: '田志强', since: '2020-01-01', claimed: false, share: { part: 1, whole: 2 } },
  ],
  history: [],
} as unknown as Parameters<typeof draftOf>[0];

describe('a change of owners', () => {
  it('begins with what is, so that who stays is named by nothing but the entry', () => {
    const draft = draftOf(unit, '2026-03-01');
    expect(inputOf(unit, draft)).toMatchObject({
      ...{ id: 'u1', version: 3, since: '2026-03-01', ownership: 'SHARES' },
      owners: [
        { ownerId: 'o1', share: { part: 1, whole: 2 } },
        { ownerId: 'o2', share: { part: 1, whole: 2 } },
      ],
    });
  });

  it('sends shares only where owned in shares', () => {
    const draft = { ...draftOf(unit, '2026-03-01'), ownership: 'JOINT' as const };
    expect(inputOf(unit, draft).owners).toEqual([{ ownerId: 'o1' }, { ownerId: 'o2' }]);
  });

  it('names who is new, and says nothing of a share left blank', () => {
    const draft = draftOf(unit, '2026-03-01');
    const added = { ...emptyOwner(draft.owners), name: '顾念慈', idSuffix: '31041X' };
    expect(new Set([...draft.owners, added].map(({ key }) => key)).size).toBe(3);
    expect(inputOf(unit, { ...draft, owners: [added] }).owners).toEqual([
      { name: '顾念慈', idSuffix: '31041X' },
    ]);
  });
});
