import { contextMap } from './context-map.mjs';

export const SPEC = '\\.((e2e|browser)-)?spec\\.tsx?$';

/** Folders of `libs/` that every context stands on; they are no contexts themselves. */
export const FOUNDATION = ['kernel', 'platform'];
const DOORS = '^libs/[^/]+/src/(index|domain/index)\\.ts$';

const alternatives = names => names.join('|');

const alongTheMap = Object.entries(contextMap).map(([context, known]) => ({
  name: ruleName(context, known),
  comment: `The context map lets ${context} know ${known.join(', ') || 'no other context'}.`,
  severity: 'error',
  from: { path: `^libs/${context}/` },
  to: { path: '^libs/', pathNot: `^libs/(${alternatives([...FOUNDATION, context, ...known])})/` },
}));

function ruleName(context, known) {
  if (known.length === 0) return `${context}-knows-no-other-context`;
  if (known.length === Object.keys(contextMap).length - 1) return `${context}-knows-only-contexts-of-the-map`;
  return `${context}-knows-only-${known.join('-and-')}`;
}

/** How contexts meet: along the map, and at their doors. */
export const contextRules = [
  ...alongTheMap,
  {
    name: 'contexts-meet-at-front-doors',
    comment:
      'From outside, a folder of libs/ is entered at src/index.ts or src/domain/index.ts, however the path is spelt.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/', pathNot: ['^libs/$1/', DOORS] },
  },
  {
    name: 'apps-enter-by-front-doors',
    comment: 'Apps compose; what they need and cannot reach belongs into the front door.',
    severity: 'error',
    from: { path: '^apps/' },
    to: { path: '^libs/', pathNot: DOORS },
  },
  {
    name: 'inside-a-context-paths-are-relative',
    comment: 'A file that enters its own house by the front door makes a cycle.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/src/', pathNot: SPEC },
    to: { path: '^libs/$1/src/index\\.ts$' },
  },
  {
    name: 'every-context-is-on-the-map',
    comment: 'A folder that the context map does not name would escape every rule about contexts.',
    severity: 'error',
    // The largest number the tool takes: the rule is meant to look at the path alone.
    module: {
      path: '^libs/',
      pathNot: `^libs/(${alternatives([...FOUNDATION, ...Object.keys(contextMap)])})/`,
      numberOfDependentsLessThan: 100,
    },
    from: {},
  },
];
