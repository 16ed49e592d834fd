export enum HandoverSide {
  GIVES = 'GIVES',
  RECEIVES = 'RECEIVES',
  /** 居委会、街道 */
  WITNESSES = 'WITNESSES',
}

/** What is handed over: 印章, 档案, 账册 … */
export interface HandoverItem {
  readonly what: string;
  readonly count: number;
  readonly note: string;
}
