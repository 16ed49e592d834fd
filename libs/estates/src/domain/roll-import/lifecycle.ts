import { Refusal } from '@sifang/kernel';

export enum RollImportState {
  /** 已上传: waits for the worker. */
  UPLOADED = 'UPLOADED',
  /** 检查中 */
  READING = 'READING',
  /** 待确认: a person looks at what would change. */
  PREVIEW = 'PREVIEW',
  /** 已确认: waits for the worker. */
  CONFIRMED = 'CONFIRMED',
  /** 写入中 */
  APPLYING = 'APPLYING',
  /** 已完成 */
  DONE = 'DONE',
  /** 文件不能用: it is no roll. */
  REFUSED = 'REFUSED',
  /** 出错中断: nothing was changed; it may be tried again. */
  FAILED = 'FAILED',
  /** 已撤回 */
  WITHDRAWN = 'WITHDRAWN',
}

const { UPLOADED, READING, PREVIEW, CONFIRMED, APPLYING, DONE, REFUSED, FAILED, WITHDRAWN } = RollImportState;

const NEXT = {
  UPLOADED: [READING, FAILED, WITHDRAWN],
  READING: [PREVIEW, DONE, REFUSED, FAILED, WITHDRAWN],
  // Back to reading when the register changed under it.
  PREVIEW: [CONFIRMED, READING, WITHDRAWN],
  CONFIRMED: [APPLYING, READING, FAILED, WITHDRAWN],
  APPLYING: [DONE, READING, FAILED],
  DONE: [],
  REFUSED: [],
  FAILED: [UPLOADED, WITHDRAWN],
  WITHDRAWN: [],
} satisfies Record<RollImportState, readonly RollImportState[]>;

/** Nobody else imports into the estate while one of these lasts. */
export const UNDER_WAY: readonly RollImportState[] = [UPLOADED, READING, PREVIEW, CONFIRMED, APPLYING];

/** A worker is or will be at it. */
export const AT_WORK: readonly RollImportState[] = [UPLOADED, READING, CONFIRMED, APPLYING];

export function mayBecome(from: RollImportState, to: RollImportState): boolean {
  return (NEXT[from] as readonly RollImportState[]).includes(to);
}

/** @throws Refusal IMPORT_STATE_MISMATCH */
export function requireNext(from: RollImportState, to: RollImportState): void {
  if (mayBecome(from, to)) return;
  throw new Refusal('IMPORT_STATE_MISMATCH', `This import is ${from}; it cannot become ${to} now.`);
}

/** @throws Refusal REGISTER_CHANGED when the register is not the one that the preview was made against. */
export function requireSameRegister(previewed: string | null, seen: string, now: string): void {
  if (previewed === now && seen === now) return;
  throw new Refusal(
    'REGISTER_CHANGED',
    'The register has changed since this preview was made. Look at the new one before you confirm.',
    'registerVersion',
  );
}
