import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** What the city knows of somebody. */
export interface Citizen {
  phone_number?: string;
  phone_number_verified?: boolean;
}

/** A city's own sign-on: a real provider with its own pages for login and consent. */
export interface CitySignOn {
  readonly issuer: string;
  /** By the name under which they log in there. */
  readonly citizens: Map<string, Citizen>;
  open(): Promise<void>;
  close(): Promise<void>;
}

const CLIENT = { client_id: 'sifang', client_secret: 'between us and the city' };

export async function openCitySignOn(redirectUri: string): Promise<CitySignOn> {
  const citizens = new Map<string, Citizen>();
  let server: Server = await listening(createServer(), 0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const answer = new Provider(issuer, configuration(redirectUri, citizens)).callback();
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
  const open = async (): Promise<void> => {
    server = await listening(createServer(answer), port);
  };
  await close();
  await open();
  return { issuer, citizens, open, close };
}

/** What the house is started with to send people there. */
export function environmentFor(issuer: string, port: number): Record<string, string> {
  return {
    ...{
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      OIDC_ISSUER: issuer,
      OIDC_NAME: '皖事通',
    },
    ...{ OIDC_CLIENT_ID: CLIENT.client_id, OIDC_CLIENT_SECRET: CLIENT.client_secret },
  };
}

export async function freePort(): Promise<number> {
  const server = await listening(createServer(), 0);
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

function configuration(redirectUri: string, citizens: ReadonlyMap<string, Citizen>): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [{ ...CLIENT, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' } as never] },
    cookies: { keys: ['of the city'] },
    claims: { openid: ['sub'], profile: [], phone: ['phone_number', 'phone_number_verified'] },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...citizens.get(accountId) }),
    }),
  };
}

function listening(server: Server, port: number): Promise<Server> {
  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server)));
}
