import { coverOf } from './cover-draft';

const building = (id: string) => ({ id, name: id });
const covers = [
  { estateId: 'hanlin', estateName: '翰林水岸小区', buildings: [building('1号楼'), building('2号楼')] },
  { estateId: 'paihe', estateName: '派河花园', buildings: [] },
];

it.each([
  ['hanlin', { kind: 'SOME', buildingIds: ['1号楼', '2号楼'] }],
  ['paihe', { kind: 'WHOLE', buildingIds: [] }],
  ['elsewhere', { kind: 'SOME', buildingIds: [] }],
])('begins with what the grid covers of %s now', (estateId, draft) => {
  expect(coverOf({ covers }, estateId)).toEqual(draft);
});
