import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openTracing } from '../../../apps/foundation/src/tracing/open-tracing.js';
import { inTrace } from '@sifang/platform';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, type Hall } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { aCollector, type Collector, type SpanSeen } from './a-collector.js';

describe('with a collector of traces', () => {
  let collector: Collector;
  let spans: readonly SpanSeen[];
  let hall: Hall;
  let ids: Record<'checkIn' | 'refused' | 'broken', string>;
  beforeAll(async () => {
    collector = await aCollector();
    const close = openTracing(`${collector.url}/`);
    const town = await openTown({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
    hall = await meetingCalled(town);
    const phone = hall.chair.follow(hall.meetingId);
    await phone.step(0);
    ids = await someRequests(town);
    await phone.sees(view => view['parties'][1].present === 1);
    await phone.stop();
    await town.close();
    await close();
    spans = collector.spans;
  });
  afterAll(() => collector.close());

  const someRequests = async (town: Town) => {
    const input = { meetingId: hall.meetingId, code: hall.code };
    const checkIn = await hall.chair.post(ACT.checkIn, { input });
    const absent = await hall.person(PERSON.liuGuilan);
    const refused = await absent.post(ACT.checkIn, { input: { ...input, code: 'WRONG-1' } });
    await town.database.source.query('ALTER TABLE motion RENAME TO mislaid');
    const broken = await hall.chair.post(`{ meeting(id: "${hall.meetingId}") { seq } }`);
    await town.database.source.query('ALTER TABLE mislaid RENAME TO motion');
    const idOf = ({ headers }: { headers: Record<string, string> }) => headers['x-request-id']!;
    return { checkIn: idOf(checkIn), refused: idOf(refused), broken: idOf(broken) };
  };
  /** The whole trace of a request, by the id that its answer bore. */
  const traceOf = (requestId: string): readonly SpanSeen[] => {
    const [root, ...more] = spans.filter(({ facts }) => facts['requestId'] === requestId);
    expect(more).toEqual([]);
    return spans.filter(({ traceId }) => traceId === root!.traceId);
  };
  const childrenOf = (trace: readonly SpanSeen[], parent: SpanSeen | undefined): readonly SpanSeen[] =>
    trace.filter(({ parentSpanId }) => parentSpanId === parent?.spanId);

  it('a request, its operation, the act and each statement are one trace', () => {
    const trace = traceOf(ids.checkIn);
    const http = trace.find(({ name }) => name === 'HTTP POST')!;
    expect(http.parentSpanId).toBeUndefined();
    expect(http.facts).toMatchObject({ 'http.route': '/graphql', 'http.response.status_code': 200 });
    const [graphql, ...others] = childrenOf(trace, http);
    expect([graphql, others]).toMatchObject([{ name: 'GraphQL', facts: { operation: 'checkIn' } }, []]);
    const act = childrenOf(trace, graphql).find(({ name }) => name === 'act checkIn')!;
    expect(act.facts).toEqual({ act: 'checkIn', outcome: 'done' });
    const statements = childrenOf(trace, act).map(({ name }) => name);
    expect([statements[0], statements.at(-1)]).toEqual(['sql START', 'sql COMMIT']);
    expect(statements).toContain('sql SELECT');
    expect(childrenOf(trace, act).every(({ facts }) => facts['db.query.text'])).toBe(true);
  });

  it('a statement outside of an act belongs to the operation', () => {
    const trace = traceOf(ids.checkIn);
    const graphql = trace.find(({ name }) => name === 'GraphQL');
    expect(childrenOf(trace, graphql).map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^sql \w+/),
    );
    expect(trace.filter(({ name }) => name.startsWith('sql ')).length).toBeGreaterThan(6);
  });

  it('a refusal is an outcome and no failure', () => {
    const act = traceOf(ids.refused).find(({ name }) => name === 'act checkIn');
    expect(act).toMatchObject({ facts: { outcome: 'CHECK_IN_CODE_WRONG' }, failed: false });
  });

  it('a statement that failed says so', () => {
    const failed = traceOf(ids.broken).filter(span => span.failed);
    expect(failed.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^sql /));
  });

  it('a change told to a hall is one trace, whoever set it off and however many follow', () => {
    const told = spans.filter(({ name }) => name === 'live fan-out');
    expect(told).toMatchObject([{ facts: { topic: 'meeting', listeners: 1 } }]);
    expect(told[0]!.parentSpanId).toBeUndefined();
  });

  it('nothing that somebody wrote or is called leaves the house', () => {
    const said = JSON.stringify(spans.map(({ name, facts: { requestId: _, ...facts } }) => [name, facts]));
    for (const secret of [
      '张文静',
      PERSON.zhangWenjing,
      hall.code,
      'WRONG-1',
      hall.meetingId,
      'sifang_session',
    ])
      expect(said).not.toContain(secret);
  });
});

it('nobody waits long for a collector that is away', async () => {
  const close = openTracing('http://127.0.0.1:9');
  await inTrace('job', {}, async () => undefined);
  const began = performance.now();
  await close();
  expect(performance.now() - began).toBeLessThan(5_000);
});

describe('the packages of OpenTelemetry', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town.close());

  const loadedBy = (env: Record<string, string>): number => {
    const file = fileURLToPath(new URL('loaded-packages.mjs', import.meta.url));
    const register = fileURLToPath(new URL('../../typescript/register.mjs', import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', register, file], {
      env: { ...process.env, ...env, DATABASE_URL: town.databaseUrl },
      encoding: 'utf8',
    });
    const counted = /^loaded (\d+)$/m.exec(stdout)?.[1];
    if (counted === undefined) throw new Error(stderr);
    return Number(counted);
  };

  it('are loaded where traces are asked for', () => {
    expect(loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })).toBeGreaterThan(100);
  });

  it('are not loaded by anything else', () => {
    expect(loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBe(0);
  });
});
