import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { plainErrorOf } from './plain-error.js';

/** Serves the built web app; every address that is no file is one of its pages. */
export async function serveWebApp(fastify: FastifyInstance): Promise<void> {
  const root = join(projectRoot(), 'dist/web');
  await fastify.register(fastifyStatic, {
    root,
    serve: false,
    // Names of built files carry their hash, so they never change.
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.startsWith(join(root, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  // One file that somebody keeps carries its own policy; what a header alone can say is said here.
  fastify.get('/verify', (_, reply) =>
    reply
      .header('content-security-policy', "frame-ancestors 'none'")
      .sendFile('verify.html', join(projectRoot(), 'dist/verifier')),
  );
  fastify.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    // A file may have been built since we started, so each is looked for when it is asked for.
    if (extname(path) !== '') return reply.sendFile(path);
    const isPage = (request.headers.accept ?? '').includes('text/html');
    if (isPage) return reply.sendFile('index.html');
    return reply.status(404).send(plainErrorOf(404, 'There is nothing here.'));
  });
}

/** The folder with package.json, from the sources as from the build. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
