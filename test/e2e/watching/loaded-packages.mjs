import { Module } from 'node:module';
import { readConfig } from '@sifang/platform';
// With all that an API and a worker bring along.
import '../../../apps/api/src/open-api.ts';
import '../../../apps/foundation/src/run-worker.ts';
import { layFoundation } from '../../../apps/foundation/src/lay-foundation.ts';

const foundation = await layFoundation(readConfig(process.env));
// The small one with the interfaces alone is loaded by prom-client in any case.
const loaded = Object.keys(Module._cache).filter(path => /[/]@opentelemetry[/](?!api[/])/.test(path));
process.stdout.write(`loaded ${loaded.length}\n`);
await foundation.close();
