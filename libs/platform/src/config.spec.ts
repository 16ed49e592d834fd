import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig, VARIABLES } from './config.js';

const problem = (sentence: string): Error =>
  expect.objectContaining({ name: 'StartupProblem', message: expect.stringContaining(sentence) }) as Error;

const DATABASE_URL = 'postgres://me:topsecret@db.example.cn:5432/sifang';
const POOLED = { DATABASE_URL, DATABASE_DIRECT_URL: 'postgres://me:topsecret@direct.example.cn/sifang' };

const CITY = {
  ...{ PUBLIC_URL: 'https://sifang.cn/', OIDC_ISSUER: 'https://id.city.cn' },
  ...{ OIDC_CLIENT_ID: 'sifang', OIDC_CLIENT_SECRET: 'topsecret' },
};

const S3 = {
  ...{ S3_ENDPOINT: 'https://s3.cn/', S3_BUCKET: 'b' },
  ...{ S3_ACCESS_KEY_ID: 'i', S3_SECRET_ACCESS_KEY: 's' },
};

describe('without any variable', () => {
  it('everything has a default, and the demo is loaded', () => {
    expect(readConfig({})).toEqual({
      ...{ port: 3000, host: '127.0.0.1', dataDir: resolve('data') },
      ...{ databaseUrl: null, databaseDirectUrl: null, databasePool: 10, redisUrl: null },
      ...{ demo: true, introspection: true, allowedOrigins: [], secureCookies: false, logLevel: 'info' },
      ...{ trustedProxies: [], publicUrl: null, oidc: null, webhook: null, smtp: null },
      ...{ metricsPort: null, tracesUrl: null, s3: null },
    });
  });

  it('an empty value counts as none', () => {
    expect(readConfig(Object.fromEntries(VARIABLES.map(name => [name, ''])))).toEqual(readConfig({}));
  });
});

describe('a variable', () => {
  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [
      S3,
      {
        s3: {
          endpoint: 'https://s3.cn',
          region: 'us-east-1',
          bucket: 'b',
          accessKeyId: 'i',
          secretAccessKey: 's',
        },
      },
    ],
    [{ DATA_DIR: 'elsewhere' }, { dataDir: resolve('elsewhere') }],
    [{ DATABASE_URL }, { databaseUrl: DATABASE_URL, databaseDirectUrl: DATABASE_URL }],
    [{ DATABASE_URL: 'postgresql://db/sifang' }, { databaseUrl: 'postgresql://db/sifang' }],
    [POOLED, { databaseUrl: DATABASE_URL, databaseDirectUrl: POOLED.DATABASE_DIRECT_URL }],
    [{ DATABASE_POOL: '2' }, { databasePool: 2 }],
    [{ REDIS_URL: 'rediss://cache:6379' }, { redisUrl: 'rediss://cache:6379' }],
    [
      { DATABASE_URL, DEMO: '1' },
      { demo: true, introspection: true },
    ],
    [{ DATABASE_URL }, { demo: false, introspection: false }],
    [{ DEMO: '0' }, { demo: false, introspection: false }],
    [
      { DEMO: 'false', INTROSPECTION: 'true' },
      { demo: false, introspection: true },
    ],
    [{ NODE_ENV: 'production' }, { demo: true, introspection: false }],
    [
      { ALLOWED_ORIGINS: 'https://a.cn, https://B.cn:443/\nhttp://c.cn:81' },
      { allowedOrigins: ['https://a.cn', 'https://b.cn', 'http://c.cn:81'] },
    ],
    [{ SECURE_COOKIES: '1' }, { secureCookies: true }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [
      { TRUSTED_PROXIES: '10.0.0.0/8, ::1 192.0.2.7' },
      { trustedProxies: ['10.0.0.0/8', '::1', '192.0.2.7'] },
    ],
    [
      { MESSAGE_WEBHOOK_URL: 'https://sms.cn/send', MESSAGE_WEBHOOK_SECRET: 's'.repeat(16) },
      { webhook: { url: 'https://sms.cn/send', secret: 's'.repeat(16) } },
    ],
    [
      { SMTP_URL: 'smtps://me:pw@mail.cn', SMTP_FROM: 'me@mail.cn' },
      { smtp: { url: 'smtps://me:pw@mail.cn', from: 'me@mail.cn' } },
    ],
    [{ ...CITY, OIDC_NAME: '皖事通' }, { oidc: expect.objectContaining({ name: '皖事通' }) }],
    [
      CITY,
      {
        oidc: {
          ...{ issuer: 'https://id.city.cn', clientId: 'sifang', clientSecret: 'topsecret' },
          ...{ name: '统一身份认证', redirectUri: 'https://sifang.cn/auth/oidc/callback' },
        },
      },
    ],
    [{ METRICS_PORT: '9100' }, { metricsPort: 9_100 }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, { tracesUrl: 'http://collector:4318' }],
  ])('%j gives %j', (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  it.each([
    [
      'PORT',
      ['65536', '-1', '80.5', '3e3', '0x50', ' ', 'http'],
      'does not fit: give a whole number from 0 to 65535.',
    ],
    ['DATABASE_POOL', ['1', '201', 'many'], 'does not fit: give a whole number from 2 to 200.'],
    ['METRICS_PORT', ['65536', 'on'], 'does not fit: give a whole number from 0 to 65535.'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', ['collector:4318', 'grpc://collector'], 'begins with http://'],
    ['DEMO', ['yes', '2'], 'does not fit: give 1 or 0.'],
    ['INTROSPECTION', ['on'], 'does not fit: give 1 or 0.'],
    ['SECURE_COOKIES', ['on'], 'does not fit: give 1 or 0.'],
    [
      'LOG_LEVEL',
      ['loud', 'INFO'],
      'does not fit: give one of trace, debug, info, warn, error, fatal, silent.',
    ],
    ['ALLOWED_ORIGINS', ['*', 'a.cn', 'https://a.cn,localhost:3000'], 'is not an origin'],
    [
      'DATABASE_URL',
      ['mysql://me:topsecret@db/x', 'topsecret', 'postgres://me:top/secret@db/x'],
      'DATABASE_URL does not fit: give an address that begins with postgres://',
    ],
    [
      'REDIS_URL',
      ['http://me:topsecret@cache'],
      'REDIS_URL does not fit: give an address that begins with redis://',
    ],
    [
      'TRUSTED_PROXIES',
      ['proxy', '10.0.0.0/33', '::1/129', '10.0.0/8', '10.0.0.1/'],
      'neither an address nor',
    ],
    ['MESSAGE_WEBHOOK_URL', ['https://sms.cn'], 'needs MESSAGE_WEBHOOK_SECRET: give at least 16 characters.'],
    ['MESSAGE_WEBHOOK_URL', ['ftp://topsecret'], 'MESSAGE_WEBHOOK_URL does not fit'],
    ['SMTP_URL', ['smtp://mail.cn'], 'SMTP_URL needs SMTP_FROM'],
    ['SMTP_URL', ['mail.cn'], 'SMTP_URL does not fit'],
    [
      'OIDC_ISSUER',
      ['https://id.city.cn'],
      'needs PUBLIC_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: give all.',
    ],
    ['OIDC_ISSUER', ['http://id.city.cn'], 'beyond this machine it has to begin with https://'],
    ['DATABASE_DIRECT_URL', [DATABASE_URL], 'leads to the database of DATABASE_URL: give both.'],
  ])('%s cannot be any of %j', (name, values, sentence) => {
    for (const value of values) expect(() => readConfig({ [name]: value })).toThrow(problem(sentence));
  });

  it.each(['DATABASE_URL', 'REDIS_URL'])(
    '%s that does not fit is not repeated: it may hold a password',
    name => {
      const silent = expect.objectContaining({ message: expect.not.stringContaining('topsecret') }) as Error;
      expect(() => readConfig({ [name]: 'ftp://me:topsecret@db' })).toThrow(silent);
    },
  );
});

it('docs/environment.md explains every variable, in the same order, and no other', () => {
  const page = readFileSync('docs/environment.md', 'utf8');
  const explained = [...page.matchAll(/^\| `(\w+)` \| .+ \| .{20,} \|$/gm)].map(([, name]) => name);
  expect(explained).toEqual([...VARIABLES]);
});
