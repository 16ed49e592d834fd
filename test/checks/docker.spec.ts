import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { VARIABLES } from '@sifang/platform';

/** What is used here of https://github.com/compose-spec/compose-spec; anything else is a slip or wants to be added. */
const TOP = ['name', 'services', 'volumes'];
const OF_A_SERVICE = [
  ...['build', 'cap_drop', 'command', 'depends_on', 'environment', 'healthcheck', 'image', 'init', 'ports'],
  ...['profiles', 'restart', 'security_opt', 'volumes'],
];
const OF_A_HEALTHCHECK = ['test', 'interval', 'timeout', 'retries', 'start_period'];
/** Of the image, or taken from `docker/.env` by Compose itself. */
const NOT_OURS = /^(POSTGRES_|GF_)/;

interface Service {
  readonly image?: string;
  readonly build?: { context: string; dockerfile: string };
  readonly command?: string[];
  readonly depends_on?: string[] | Record<string, { condition: string }>;
  readonly environment?: Record<string, string>;
  readonly healthcheck?: Record<string, unknown>;
  readonly ports?: string[];
  readonly profiles?: string[];
  readonly volumes?: string[];
}

interface Compose {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, unknown>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const compose = (file: string): Compose => parse(read(`docker/${file}`), { merge: true }) as Compose;
const keysBeyond = (thing: object, known: readonly string[]): string[] =>
  Object.keys(thing).filter(key => !known.includes(key) && !key.startsWith('x-'));

describe.each(['compose.yaml', 'compose.scale.yaml'])('docker/%s', file => {
  const { services, volumes, ...rest } = compose(file);
  const all = Object.entries(services);

  it('has no key that is not known to Compose', () => {
    expect(keysBeyond({ services, volumes, ...rest }, TOP)).toEqual([]);
    expect(all.flatMap(([, service]) => keysBeyond(service, OF_A_SERVICE))).toEqual([]);
    expect(all.flatMap(([, { healthcheck }]) => keysBeyond(healthcheck ?? {}, OF_A_HEALTHCHECK))).toEqual([]);
  });

  it('pins the version of every image that is not built here', () => {
    for (const [name, { image, build }] of all)
      expect([name, build ? 'sifang' : image]).toEqual([
        name,
        expect.stringMatching(build ? /^sifang$/ : /^[\w/-]+:v?\d+(\.\d+)*$/),
      ]);
  });

  it('waits only for services that there are, and for health only where there is a check', () => {
    for (const [, { depends_on = {} }] of all)
      for (const [name, { condition }] of Object.entries(
        Array.isArray(depends_on)
          ? Object.fromEntries(depends_on.map(one => [one, { condition: 'service_started' }]))
          : depends_on,
      )) {
        expect(Object.keys(services)).toContain(name);
        const { healthcheck, build } = services[name]!;
        // Ours is in the Dockerfile.
        if (condition === 'service_healthy') expect(healthcheck ?? build).toBeDefined();
      }
  });

  it('mounts volumes that are declared and files that are there', () => {
    const mounted = all.flatMap(([, service]) => service.volumes ?? []).map(volume => volume.split(':')[0]!);
    const folders = mounted.filter(source => source.startsWith('.'));
    expect(folders.filter(source => !existsSync(`docker/${source}`))).toEqual([]);
    expect(new Set(mounted.filter(source => !source.startsWith('.')))).toEqual(new Set(Object.keys(volumes)));
  });

  it('sets only variables that the application knows', () => {
    const set = all.flatMap(([, { environment }]) => Object.keys(environment ?? {}));
    const known: readonly string[] = VARIABLES;
    expect(set.filter(name => !known.includes(name) && !NOT_OURS.test(name))).toEqual([]);
  });

  it('asks for nothing that .env.example does not explain', () => {
    const asked = [...read(`docker/${file}`).matchAll(/\$\{(\w+)/g)].map(([, name]) => name!);
    const explained = [...read('docker/.env.example').matchAll(/^#?(\w+)=/gm)].map(([, name]) => name!);
    expect(asked.filter(name => !explained.includes(name))).toEqual([]);
  });

  it('opens each port on this machine alone, and none of them twice', () => {
    const published = all.flatMap(([, { ports }]) => ports ?? []);
    expect(published.every(port => /^\$\{\w+:-127\.0\.0\.1:\d+\}:\d+$/.test(port))).toBe(true);
    expect(new Set(published).size).toBe(published.length);
  });
});

describe('docker/compose.scale.yaml', () => {
  const { services } = compose('compose.scale.yaml');

  it('has two APIs and a worker of one image and one environment, each healthy only when it is ready', () => {
    const [first, second, worker] = ['api-1', 'api-2', 'worker'].map(name => services[name]!);
    expect(second).toEqual(first);
    expect(worker!.environment).toEqual({ ...first!.environment, METRICS_PORT: '9100' });
    expect(JSON.stringify(worker!.healthcheck)).toContain('http://127.0.0.1:9100/readyz');
    expect(read('docker/Dockerfile')).toMatch(/HEALTHCHECK [\s\S]*\/readyz/);
  });

  it('starts programs that are built', () => {
    for (const name of ['api-1', 'worker'])
      expect(existsSync(services[name]!.command![0]!.replace('dist/', '').replace('.js', '.ts'))).toBe(true);
  });

  it('leads the proxy to the ports that the copies open', () => {
    const proxy = read('docker/proxy/nginx.conf');
    const ends = [...proxy.matchAll(/^ +server (\S+:\d+) /gm)].map(([, end]) => end);
    expect(ends).toEqual(['api-1:3000', 'api-2:3000']);
    expect(read('docker/Dockerfile')).toContain('PORT=3000');
    const [, inside] = /listen (\d+);/.exec(proxy)!;
    expect(services['proxy']!.ports![0]).toMatch(new RegExp(`:${inside}$`));
  });

  it('lets Prometheus ask every process, and only where watching is asked for', () => {
    const targets = [...read('docker/prometheus/prometheus.yml').matchAll(/'([\w-]+):(\d+)'/g)].map(
      ([, name]) => name,
    );
    expect(targets).toEqual(['api-1', 'api-2', 'worker']);
    const optional = Object.keys(services).filter(name => services[name]!.profiles);
    expect(optional).toEqual(['prometheus', 'grafana']);
  });
});

it('the image runs programs with the switches that npm start gives them', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const switchesOf = (script: string): string[] =>
    scripts[script]!.split(' ').filter(word => word.startsWith('--'));
  const [, entry] = /^ENTRYPOINT (\[.+\])$/m.exec(read('docker/Dockerfile'))!;
  expect(switchesOf('start').length).toBeGreaterThan(0);
  for (const script of ['start', 'start:api', 'start:worker'])
    expect(['node', ...switchesOf(script)]).toEqual(JSON.parse(entry!));
});

it('the image does not run as root', () => {
  const lines = read('docker/Dockerfile').split('\n');
  const last = (word: string): number => lines.findLastIndex(line => line.startsWith(word));
  expect(lines[last('USER')]).toBe('USER node');
  expect(last('USER')).toBeGreaterThan(last('FROM'));
  expect(last('USER')).toBeGreaterThan(last('RUN'));
});

it('Grafana finds its data source and the dashboard where Compose puts them', () => {
  const folder = 'docker/grafana/provisioning';
  expect(readdirSync(folder)).toEqual(['dashboards', 'datasources']);
  const { datasources } = parse(read(`${folder}/datasources/prometheus.yaml`)) as {
    datasources: { uid: string; url: string }[];
  };
  const { providers } = parse(read(`${folder}/dashboards/sifang.yaml`)) as {
    providers: { options: { path: string } }[];
  };
  const { services } = compose('compose.scale.yaml');
  expect(Object.keys(services)).toContain(new URL(datasources[0]!.url).hostname);
  expect(services['grafana']!.volumes!.join()).toContain(`:${providers[0]!.options.path}/sifang.json`);
  const panels = (
    JSON.parse(read('docker/grafana/sifang.json')) as { panels: { datasource?: { uid: string } }[] }
  ).panels;
  for (const { datasource } of panels) if (datasource) expect(datasource.uid).toBe(datasources[0]!.uid);
});
