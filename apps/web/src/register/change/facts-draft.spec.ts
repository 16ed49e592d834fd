import { factsInput, noFacts } from './facts-draft';

it('sends no day where none was typed, and an area in digits that the server reads', () => {
  expect(factsInput({ ...noFacts, area: '８８．５０ ' })).toMatchObject({ area: '88.50', areaOn: null });
  expect(factsInput({ ...noFacts, areaOn: '2025-05-20' }).areaOn).toBe('2025-05-20');
});
