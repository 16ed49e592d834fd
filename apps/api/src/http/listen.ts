import { StartupProblem, type Config } from '@sifang/platform';
import type { FastifyInstance } from 'fastify';

/** Opens the door. @returns where, such as http://127.0.0.1:3000. @throws StartupProblem when it cannot be opened. */
export async function listen(fastify: FastifyInstance, { port, host }: Config): Promise<string> {
  try {
    return (await fastify.listen({ port, host })).replace('[::1]', 'localhost');
  } catch (error) {
    const sentence = whyNot(error as NodeJS.ErrnoException, port, host);
    throw sentence ? new StartupProblem(sentence) : error;
  }
}

function whyNot({ code }: NodeJS.ErrnoException, port: number, host: string): string | undefined {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use on ${host}. Stop the program that uses it, or take any that is free: PORT=0 npm start`;
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023, such as PORT=3000.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST=${host} is not an address of this machine. Give one of its own, or 0.0.0.0 for all of them.`;
  return undefined;
}
