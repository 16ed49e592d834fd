import type { HeadsAndArea } from '../heads.js';
import type { RollImportState } from './lifecycle.js';

/** 名册导入: one file on its way into the register of an estate. */
export interface RollImport {
  readonly id: string;
  readonly seq: number;
  readonly estateId: string;
  readonly state: RollImportState;
  readonly fileName: string;
  readonly fileBytes: number;
  /** Hexadecimal. */
  readonly fileSha256: string;
  readonly uploadedBy: string;
  readonly uploadedByName: string;
  readonly uploadedAt: Date;
  readonly confirmedByName: string | null;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
  readonly progress: Progress | null;
  /** Why it was refused or failed, or why the preview was made again; null otherwise. */
  readonly reason: Reason | null;
  /** Of the register that the preview was made against; null before. */
  readonly registerVersion: string | null;
  /** The cells that name the columns in the file; null before it was read. */
  readonly headings: readonly string[] | null;
  readonly preview: Preview | null;
}

export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** Only says how far; what was done so far is visible to nobody before all of it is. */
export interface Progress {
  readonly step: ImportStep;
  /** Rows, of `total`; both 0 while that cannot be said. */
  readonly done: number;
  readonly total: number;
}

export enum ImportStep {
  /** 打开文件 */
  OPENING = 'OPENING',
  /** 逐行检查 */
  JUDGING = 'JUDGING',
  /** 与名册比对 */
  COMPARING = 'COMPARING',
  /** 写入名册 */
  WRITING = 'WRITING',
}

/** What would become of the register. `rows` = added + changed + same + refused + heldBack + duplicates. */
export interface Preview {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  /** Rows of units about which the file contradicts itself. */
  readonly heldBack: number;
  readonly duplicates: number;
  /** Mended, odd or doubtful; each may speak of a row that is counted above. */
  readonly warnings: number;
  /** Units of the register that the file does not name. They stay. */
  readonly missing: number;
  readonly before: Totals;
  readonly after: Totals;
  /** Another import of the very same file that is done; null if there is none. */
  readonly sameFileAs: string | null;
}

export interface Totals {
  readonly withoutParking: HeadsAndArea;
  readonly withParking: HeadsAndArea;
}

export function changesNothing({ added, changed }: Pick<Preview, 'added' | 'changed'>): boolean {
  return added + changed === 0;
}
