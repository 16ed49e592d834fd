import { cleanTree } from './clean-tree.js';
import { type Cruise, cruiseATree } from './cruise-a-tree.js';
import { plantedTree, plants } from './plants.js';

const planted = Object.entries(plants).flatMap(([rule, files]) =>
  Object.keys(files).map(file => ({ rule, file })),
);

describe('the arrows', () => {
  let clean: Cruise;
  let spoiled: Cruise;
  beforeAll(async () => {
    [clean, spoiled] = await Promise.all([cruiseATree(cleanTree), cruiseATree(plantedTree(cleanTree))]);
  }, 30_000);

  it('let a clean house pass', () => {
    expect(clean.reports).toEqual([]);
  });

  it('are followed through aliases and through .js suffixes', () => {
    expect(clean.arrows).toEqual(
      expect.arrayContaining([
        'libs/meetings/src/domain/meeting.ts → libs/identity/src/domain/index.ts',
        'libs/meetings/src/application/open-meeting.ts → libs/identity/src/index.ts',
        'libs/meetings/src/application/open-meeting.ts → libs/meetings/src/persistence/meeting.repository.ts',
        'test/e2e/meeting.e2e-spec.ts → apps/api/src/main.ts',
      ]),
    );
  });

  it.each(planted)('$rule catches $file', ({ rule, file }) => {
    const reported = spoiled.reports.filter(report => report.file === file).map(report => report.rule);
    expect([...new Set(reported)]).toEqual([rule]);
  });

  it('are each tried with a plant', () => {
    expect(Object.keys(plants).sort()).toEqual(spoiled.rules.sort());
  });

  it('blame the planted files alone', () => {
    const innocent = new Set(Object.keys(cleanTree));
    expect(spoiled.reports.filter(report => innocent.has(report.file))).toEqual([]);
  });
});
