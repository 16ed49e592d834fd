import { pino, stdSerializers, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

/** The log of the house. @param to standard output when left out */
export function makeLog(options: LoggerOptions, to?: DestinationStream): Logger {
  const all = { ...options, serializers: { err: told } };
  return to ? pino(all, to) : pino(all);
}

/**
 * What of an error is told: what it is called and where it happened. The detail of a broken constraint repeats the whole row, and
 * typeorm adds the values of the statement: who voted and what for, telephones, numbers of certificates.
 */
const TOLD = [
  ...['type', 'message', 'stack', 'name', 'code', 'errno', 'syscall', 'address', 'port'],
  ...['severity', 'schema', 'table', 'column', 'constraint', 'routine'],
];

function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const whole = Object.entries(stdSerializers.err(error));
  return Object.fromEntries(whole.filter(([name]) => TOLD.includes(name)));
}
