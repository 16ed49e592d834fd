import { StartupProblem } from './startup-problem.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export function wholeNumber(
  env: Environment,
  name: string,
  otherwise: number,
  min: number,
  max: number,
): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new StartupProblem(`${name}=${text} does not fit: give a whole number from ${min} to ${max}.`);
  return value;
}

export function flag(env: Environment, name: string, otherwise: boolean): boolean {
  const text = env[name];
  if (!text) return otherwise;
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw new StartupProblem(`${name}=${text} does not fit: give 1 or 0.`);
}

export function oneOf(env: Environment, name: string, words: readonly string[], otherwise: string): string {
  const text = env[name] || otherwise;
  if (words.includes(text)) return text;
  throw new StartupProblem(`${name}=${text} does not fit: give one of ${words.join(', ')}.`);
}

/** The value stays out of the sentence: it may hold a password. */
export function address(env: Environment, name: string, protocols: readonly string[]): string | null {
  const text = env[name];
  if (!text) return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new StartupProblem(
    `${name} does not fit: give an address that begins with ${protocols[0]}// and has special characters escaped.`,
  );
}

/** As browsers write them: without a path, the default port or a slash at the end. */
export function origins(env: Environment, name: string): string[] {
  const given = (env[name] ?? '').split(/[\s,]+/).filter(Boolean);
  return given.map(text => {
    const origin = URL.canParse(text) ? new URL(text).origin : 'null';
    if (origin !== 'null') return origin;
    throw new StartupProblem(`${name} does not fit: "${text}" is not an origin such as https://example.cn.`);
  });
}
