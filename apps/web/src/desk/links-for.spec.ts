import type { Office } from '../graphql/generated';
import { linksFor } from './links-for';

describe('the links at a desk', () => {
  it.each<[Office | null, string[]]>([
    ['PROPERTY_OFFICER', ['calendar', 'numbers', 'supervision', 'votes/desk', 'committees', 'ratings/desk']],
    ['COMMUNITY_SECRETARY', ['calendar', 'numbers', 'votes/desk', 'committees', 'ratings/desk']],
    ['DEPARTMENT_OFFICER', ['work', 'calendar', 'numbers', 'committees', 'ratings/desk']],
    ['FIRM_MANAGER', ['work', 'calendar', 'ratings/desk']],
    ['OWNER', ['calendar']],
    [null, ['calendar']],
  ])('for %s: %j', (office, links) => {
    expect(linksFor(office ? [{ office }] : [])).toEqual(links);
  });
});
