import { rounded } from '../bench/figures/median.js';
import { run } from '../bench/run.js';
import type { Costs } from './arithmetic/costs.js';
import { spendEvening } from './evening/evening.js';
import { openHouse } from './evening/house.js';
import { planEvening } from './evening/plan.js';
import { Meter } from './measure/meter.js';
import { PostgresUsage } from './measure/postgres-usage.js';
import { rehearse } from './measure/rehearsal.js';
import { shapeOf, showCosts, showEvening, showMachines } from './measure/report.js';
import { readOptions } from './options.js';
import { populate } from './population/populate.js';
import { openPooler } from './processes/pooler.js';

const { size, scale, pace, mostItems, rehearsed: rehearsedMeetings, repeats, pooler } = readOptions();
// The same in all processes, which see one database.
process.env['SECRET_KEY'] ??= 'the secret key of places that are simulated';

await run(40, async directUrl => {
  const populated = await populate(directUrl, size);
  const plans = planEvening(size, mostItems);
  console.log(
    `${size.name} × ${scale}: ${size.estates} estates, ${size.units} units, ${populated.pastMeetings} past meetings ` +
      `(${populated.rows} rows copied in ${populated.seconds.toFixed(0)} s); tonight ${plans.length} meetings, ` +
      `${pace} minutes in one${pooler ? `, through ${pooler}` : ''}\n`,
  );
  const between = pooler ? await openPooler(pooler, directUrl) : null;
  const house = await openHouse({ url: between?.url ?? directUrl, directUrl });
  const postgres = await PostgresUsage.of(directUrl);
  const meter = new Meter(house.api, house.worker, postgres);

  const rehearsed = await rehearse(house, meter, plans.slice(0, rehearsedMeetings), {
    first: plans.length,
    repeats,
  });
  showCosts(rehearsed.costs);
  const evening = await spendEvening({ house, meter, postgres, size, pace }, plans);
  const measuredToComputed = showEvening(evening, rehearsed.costs);
  const shape = shapeOf(evening, plans.length);
  const sizes = {
    perUnit: populated.placeBytes / size.units,
    perMeeting: evening.databaseBytes / plans.length,
    walPerMeeting: evening.used.walBytes / plans.length,
  };
  const needs = showMachines({ costs: rehearsed.costs, shape, listenerKB: rehearsed.listenerKB }, sizes);
  await postgres.close();
  await between?.close();

  const failed = [...rehearsed.failed, ...evening.ledger.failed];
  for (const why of [...failed, ...evening.lost].slice(0, 10)) console.error(why);
  return {
    simulation: 'evening',
    ...{ place: size.name, scale, pace, meetings: plans.length, listeners: evening.listeners },
    ...{ acts: evening.happened.acts, deliveries: evening.happened.deliveries },
    ...{ failedActs: failed.length, lostViews: evening.behind, lostConnections: evening.lost.length },
    shownToTheLastMs: { p50: evening.shownAfter.percentile(0.5), p99: evening.shownAfter.percentile(0.99) },
    costUs: roundedCosts(rehearsed.costs),
    measuredToComputed,
    listenerKB: rounded(rehearsed.listenerKB),
    bytes: {
      perUnit: Math.round(sizes.perUnit),
      perMeeting: Math.round(sizes.perMeeting),
      walPerMeeting: Math.round(sizes.walPerMeeting),
    },
    machines: Object.fromEntries(
      needs.map(({ place, cores, ...need }) => [
        place,
        {
          ...need,
          cores: {
            api: rounded(cores.api),
            worker: rounded(cores.worker),
            database: rounded(cores.database),
          },
        },
      ]),
    ),
  };
});

function roundedCosts(costs: Costs) {
  return Object.fromEntries(
    Object.entries(costs).map(([kind, { api, worker, database }]) => [
      kind,
      { api: rounded(api), worker: rounded(worker), database: rounded(database) },
    ]),
  );
}
