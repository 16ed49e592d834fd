import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { plain } from '../domain/password.js';

/** Argon2id, 19 MiB, two passes: what OWASP recommends, some 45 ms. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** In the PHC form of Argon2id, salt and costs included. */
export function hashPassword(password: string): Promise<string> {
  return hash(plain(password), COSTS);
}

/** Takes as long when there is nothing to compare with. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodys()), plain(password));
  return fits && passwordHash !== null;
}

let made: Promise<string> | undefined;

function nobodys(): Promise<string> {
  return (made ??= hashPassword(randomBytes(16).toString('hex')));
}
