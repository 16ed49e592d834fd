import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');
const FRONT_DOORS = /^@sifang\/([a-z]+)(\/domain)?$/;

/** What is only likely to be noticed does not count, and takes its time. */
const TABLES_ALONE = { __esModule: true, default: { ...fc, assert: () => undefined } };

type Body = (exports: object, require: (name: string) => unknown) => void;

/** The pure code of the house, evaluated anew as often as a test likes, with one of its files changed in memory. */
export class Modules {
  private readonly bodies = new Map<string, Body>();

  /** @param path from the root of the repository, as all paths here */
  sourceOf(path: string): string {
    return readFileSync(join(ROOT, path), 'utf8');
  }

  /** Evaluates these files and all that they stand on. @param change a file and what it says instead */
  run(paths: readonly string[], change?: { readonly path: string; readonly source: string }): void {
    const changed = change && bodyOf(change.source);
    const evaluated = new Map<string, object>();
    const load = (path: string): object => {
      const known = evaluated.get(path);
      if (known) return known;
      const exports = {};
      evaluated.set(path, exports);
      const body = changed && path === change.path ? changed : this.bodyAt(path);
      body(exports, name => (name === 'fast-check' ? TABLES_ALONE : load(pathOf(name, path))));
      return exports;
    };
    for (const path of paths) load(path);
  }

  private bodyAt(path: string): Body {
    const kept = this.bodies.get(path) ?? bodyOf(this.sourceOf(path));
    this.bodies.set(path, kept);
    return kept;
  }
}

function bodyOf(source: string): Body {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2023,
      esModuleInterop: true,
      ignoreDeprecations: '6.0',
    },
  });
  return new Function('exports', 'require', outputText) as Body;
}

function pathOf(name: string, from: string): string {
  const [, context, door] = FRONT_DOORS.exec(name) ?? [];
  if (context) return `libs/${context}/src${door ?? ''}/index.ts`;
  const path = join(dirname(from), name.replace(/\.js$/, '.ts'));
  if (existsSync(join(ROOT, path))) return path;
  throw new Error(`${from} stands on ${name}, which is not pure code of the house.`);
}
