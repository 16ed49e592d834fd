import { rounded } from '../../bench/figures/median.js';
import { printTable } from '../../bench/figures/table.js';
import { ASSUMED, CITY, COUNTRY, TOWN, type MeetingShape } from '../arithmetic/assumptions.js';
import { costOf, total, type Cost, type Costs } from '../arithmetic/costs.js';
import { machinesFor, type Measured, type Need } from '../arithmetic/machines.js';
import { storageOf, type Sizes } from '../arithmetic/storage.js';
import type { EveningDone } from '../evening/evening.js';

const NAMES: Readonly<Record<keyof Costs, string>> = {
  acts: 'an act',
  views: 'a view, printed once for its audience',
  deliveries: 'a delivery of it to one listener',
  joins: 'joining: the page, then following',
  lists: 'a page of the list of meetings',
  casts: 'a ballot (assumed, see docs/scale.md)',
};

export function showCosts(costs: Costs): void {
  console.log('What one costs, each measured alone, µs of processor time:');
  printTable(
    ['what', 'api', 'worker', 'Postgres', 'together'],
    Object.entries(costs).map(([kind, cost]) => [NAMES[kind as keyof Costs], ...figures(cost)]),
  );
}

/** @returns measured ÷ computed, of everybody together */
export function showEvening({ happened, used, ledger, ...evening }: EveningDone, costs: Costs): number {
  console.log(
    `${evening.listeners} listeners, ${evening.seconds.toFixed(0)} s on the wall, at most ${evening.latestMs.toFixed(0)} ms behind schedule, ` +
      `answered p50 ${ledger.answered.percentile(0.5)} ms p99 ${ledger.answered.percentile(0.99)} ms, ` +
      `shown to the last p50 ${evening.shownAfter.percentile(0.5)} ms p99 ${evening.shownAfter.percentile(0.99)} ms`,
  );
  printTable(
    ['what happened', 'times'],
    [...Object.entries(ledger.done), ['views', happened.views], ['deliveries', happened.deliveries]],
  );
  const computed = costOf(happened, costs);
  console.log('What the evening used, in seconds of processor time, against what its parts cost alone:');
  const seconds = (cost: Cost): string[] => figures(cost, 1_000_000);
  printTable(
    ['', 'api', 'worker', 'Postgres', 'together'],
    [
      ['measured', ...seconds(used.spent)],
      ['computed', ...seconds(computed)],
    ],
  );
  return rounded(total(used.spent) / total(computed));
}

export function showMachines(measured: Measured, sizes: Sizes): readonly Need[] {
  const places = [TOWN, CITY, COUNTRY];
  const needs = places.map(place => machinesFor(place, measured, ASSUMED));
  console.log('Computed from it: processors wholly busy at the busiest moment, and machines for it:');
  printTable(
    [
      ...['place', 'meetings at once', 'listeners', 'their memory GB', 'api', 'worker', 'Postgres'],
      ...[`api machines of ${ASSUMED.coresPerMachine}`, 'worker machines', 'databases', 'cores each'],
    ],
    needs.map(need => [
      ...[need.place, need.meetings, need.listeners, need.listenersGB.toFixed(2)],
      ...[need.cores.api, need.cores.worker, need.cores.database].map(cores => cores.toFixed(2)),
      ...[need.apiMachines, need.workerMachines, need.databases, need.coresPerDatabase],
    ]),
  );
  printTable(
    ['place', 'register GB', 'meetings a year', 'GB a year', 'WAL GB a year', 'WAL GB on the busiest day'],
    places
      .map(place => storageOf(place, sizes, ASSUMED))
      .map(({ place, registerGB, meetingsPerYear, yearGB, walPerYearGB, walOfTheBusiestDayGB }) => [
        ...[place, registerGB.toFixed(1), meetingsPerYear],
        ...[yearGB, walPerYearGB, walOfTheBusiestDayGB].map(gb => gb.toFixed(1)),
      ]),
  );
  return needs;
}

/** An ordinary meeting of the evening. At real pace each change is shown by itself. */
export function shapeOf({ happened, ledger, listeners }: EveningDone, meetings: number): MeetingShape {
  const each = (count: number): number => Math.round(count / meetings);
  const seats = each(ledger.count('check in'));
  return { seats, voters: seats, listeners: each(listeners), acts: each(happened.acts), audiences: 4 };
}

function figures(cost: Cost, unit = 1): string[] {
  return [cost.api, cost.worker, cost.database, total(cost)].map(us => rounded(us / unit).toString());
}
