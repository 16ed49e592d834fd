/** 纸质表决票: printed for one unit with a number of its own, and followed until it is in the log or accounted for. */
export interface PaperBallot {
  /** Its id in the log, too. */
  readonly id: string;
  /** Of this vote, without holes. */
  readonly number: number;
  readonly unitNo: number;
  readonly delivery: Delivery | null;
  readonly returned: Returned | null;
  readonly accounted: Accounted | null;
  /** In their order. */
  readonly keyings: readonly Keying[];
  /** Whether the log has it. */
  readonly entered: boolean;
}

/** 送达 */
export interface Delivery {
  readonly how: DeliveredHow;
  readonly at: Date;
  readonly by: string;
  /** What shows it: who signed for it, the number of the letter, where it hangs, a photo. Empty: nothing does. */
  readonly proof: string;
}

export enum DeliveredHow {
  /** 签收 */
  SIGNED_FOR = 'SIGNED_FOR',
  /** 上门 */
  AT_THE_DOOR = 'AT_THE_DOOR',
  /** 张贴公告, where it cannot be delivered (274号 Art 22). */
  POSTED_UP = 'POSTED_UP',
  /** 挂号信 */
  REGISTERED_MAIL = 'REGISTERED_MAIL',
  /** 短信、微信 */
  MESSAGE = 'MESSAGE',
}

/** 回收 */
export interface Returned {
  readonly at: Date;
  readonly to: string;
  /** The letter on which an agent has handed it in; null: the owner has. */
  readonly onLetter: string | null;
}

export interface Accounted {
  readonly as: AccountedAs;
  readonly at: Date;
  readonly by: string;
  readonly note: string;
}

/** Why a paper that was issued does not come back. */
export enum AccountedAs {
  /** 拒收 */
  REFUSED = 'REFUSED',
  /** 无人在家 */
  NOT_AT_HOME = 'NOT_AT_HOME',
  /** 遗失 */
  LOST = 'LOST',
  /** 换发: another paper was printed in its place, and this one is void. */
  REPLACED = 'REPLACED',
  /** 印废 */
  SPOILED_IN_PRINT = 'SPOILED_IN_PRINT',
}

/** 录入: what somebody read on the paper. */
export interface Keying {
  /** Letters, see `ballot/letters`. */
  readonly choices: string;
  readonly by: string;
  readonly at: Date;
}
