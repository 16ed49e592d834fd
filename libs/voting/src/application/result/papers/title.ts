import type { ResultRow } from '../../../persistence/result/result.queries.js';

/** A vote that is practised with says so on every paper. */
export function titleOf({ trial, estateName, title }: ResultRow, kind: string): string {
  return `${trial ? '【测试】' : ''}${estateName} ${title} ${kind}`;
}
