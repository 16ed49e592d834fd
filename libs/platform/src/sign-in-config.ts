import { isIP } from 'node:net';
import { address, type Environment } from './environment.js';
import { StartupProblem } from './startup-problem.js';

/** A city's own sign-on, asked by OpenID Connect. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
  /** Where the provider sends people back to. */
  readonly redirectUri: string;
}

export interface SignInConfig {
  /** Addresses and networks of our own proxies, such as `10.0.0.0/8`: only they are believed about who asked them. */
  readonly trustedProxies: readonly string[];
  /** Where people reach the house, such as https://sifang.example.cn; null: messages carry no links. */
  readonly publicUrl: string | null;
  /** Null where there is none. */
  readonly oidc: OidcConfig | null;
}

export const SIGN_IN_VARIABLES = [
  'TRUSTED_PROXIES',
  'PUBLIC_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_NAME',
] as const;

/** @throws StartupProblem */
export function readSignInConfig(env: Environment): SignInConfig {
  const publicUrl = address(env, 'PUBLIC_URL', ['https:', 'http:']);
  return {
    trustedProxies: networks(env, 'TRUSTED_PROXIES'),
    publicUrl: publicUrl && new URL(publicUrl).origin,
    oidc: oidc(env, publicUrl),
  };
}

function networks(env: Environment, name: string): string[] {
  const given = (env[name] ?? '').split(/[\s,]+/).filter(Boolean);
  const unfit = given.find(text => !isNetwork(text));
  if (unfit === undefined) return given;
  throw new StartupProblem(`${name} does not fit: "${unfit}" is neither an address nor such as 10.0.0.0/8.`);
}

function isNetwork(text: string): boolean {
  const [, ip, , bits] = /^([^/]+)(\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(ip ?? '');
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}

function oidc(env: Environment, publicUrl: string | null): OidcConfig | null {
  const issuer = address(env, 'OIDC_ISSUER', ['https:', 'http:']);
  if (!issuer) return null;
  if (new URL(issuer).protocol === 'http:' && !/^(localhost|127\.0\.0\.1)$/.test(new URL(issuer).hostname))
    throw new StartupProblem('OIDC_ISSUER does not fit: beyond this machine it has to begin with https://');
  const [clientId, clientSecret] = [env['OIDC_CLIENT_ID'], env['OIDC_CLIENT_SECRET']];
  if (!publicUrl || !clientId || !clientSecret)
    throw new StartupProblem(
      'OIDC_ISSUER needs PUBLIC_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: give all.',
    );
  const redirectUri = `${new URL(publicUrl).origin}/auth/oidc/callback`;
  return { issuer, clientId, clientSecret, name: env['OIDC_NAME'] || '统一身份认证', redirectUri };
}
