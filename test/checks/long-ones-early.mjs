import { statSync } from 'node:fs';

/** Of a minute and more, many processes among them: they begin early and apart from one another. */
const LONG = [/drills\.e2e-spec/, /walk\.e2e-spec/, /benches\.e2e-spec/];

/** In what order jest runs files: where nothing is known of them a large one is taken for a long one. */
export default class LongOnesEarly {
  sort(tests) {
    const size = new Map(tests.map(test => [test, statSync(test.path).size]));
    const isLong = ({ path }) => LONG.some(name => name.test(path));
    const order = tests.filter(test => !isLong(test)).sort((a, b) => size.get(b) - size.get(a));
    const apart = Math.ceil(order.length / LONG.length);
    for (const [index, name] of LONG.entries()) {
      const long = tests.filter(({ path }) => name.test(path));
      order.splice(index * (apart + 1), 0, ...long);
    }
    return order;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
