/** Something of a bundle that does not hold. */
export interface Finding {
  readonly code: FindingCode;
  /** Where: a line, a unit, a checkpoint's size; null when it is about the bundle as a whole. */
  readonly at: string | number | null;
}

/** What can fail to hold, and how it is said. `…` stands for where. */
export const SENTENCES = {
  LINE_UNREADABLE: ['第 … 行不符合格式', 'line … is not as the format says'],
  LINES_OUT_OF_ORDER: ['第 … 行的位置不对', 'line … is not where it belongs'],
  SEAL_MISSING: ['文件没有封印，可能被截断', 'the file has no seal; it may have been cut off'],
  SEAL_LINES: ['封印所记的行数不对', 'the seal counts other lines than there are'],
  SEAL_DIGEST: ['文件内容与封印不符', 'the contents are not those that were sealed'],
  SEAL_SIGNATURE: ['封印的签名不是该公钥所签', 'the seal was not signed by this key'],
  KEY_ID: ['公钥编号与公钥不符', "the key's id is not that of the key"],
  KEY_FOREIGN: ['公钥不是所要求的 …', 'the key is not …, which was asked for'],
  ITEM_POSITIONS: ['表决事项的序号不连续：…', 'the items are not numbered one after another: …'],
  ROLL_HASH: ['名册与公示的哈希值不符', 'the roll is not the one whose hash was posted'],
  ROLL_UNITS: ['名册户数与公示的不符', 'the roll has another number of units than was posted'],
  ROLL_HEADS: ['名册人数与公示的不符', 'the roll has another number of heads than was posted'],
  ROLL_AREA: ['名册面积与公示的不符', 'the roll has another area than was posted'],
  UNIT_ORDER: ['名册中第 … 号重复或次序不对', 'unit … of the roll is there twice or out of order'],
  UNIT_HEAD: ['名册中第 … 号的投票权人与产权人不符', 'the head of unit … is not that of its owners'],
  BATCH_ORDER: ['第 … 批与前一批不衔接', 'batch … does not follow the one before'],
  NOT_SEALED: ['日志没有封存批次', 'the log was not sealed'],
  LEAF_ORDER: ['日志第 … 片叶的序号不对', 'leaf … of the log is not where it says'],
  LEAVES_COUNT: ['日志的叶数与各批次之和不符', 'the log has not as many leaves as its batches'],
  LEAF_HASH: ['第 … 张选票与其叶的哈希值不符', 'ballot … is not what its leaf says'],
  BALLOT_ORDER: ['第 … 张选票不在批次内应有的位置', 'ballot … is not where it belongs in its batch'],
  BALLOT_UNIT: ['第 … 张选票的房屋不在名册上', 'the unit of ballot … is not on the roll'],
  BALLOT_CHOICES: ['第 … 张选票的选项无法识别', 'the choices of ballot … are not known'],
  BALLOT_NUMBER: ['第 … 张选票的票号与方式不符', 'the number of ballot … does not fit its channel'],
  BALLOT_TWICE: ['第 … 张选票与另一张重复', 'ballot … is there twice'],
  NUMBER_TWICE: ['纸质票号 … 出现两次', 'paper number … is there twice'],
  BALLOT_TIME: ['第 … 张选票不在投票时间内', 'ballot … was not cast within the window'],
  BALLOT_REVISION: [
    '第 … 张选票按规则不能有第二次',
    'ballot … may not follow another by the rules of this vote',
  ],
  TOOK_PART_UNIT: ['参与名单中第 … 号不在名册上', 'unit … took part and is not on the roll'],
  TOOK_PART_ORDER: ['参与名单中第 … 号重复或次序不对', 'unit … took part twice or is out of order'],
  PARTICIPATION_UNITS: [
    '参与户数与各批次之和不符',
    'the units that took part are not as many as the batches say',
  ],
  PARTICIPATION_HEADS: [
    '参与人数与各批次之和不符',
    'the heads that took part are not as many as the batches say',
  ],
  PARTICIPATION_AREA: ['参与面积与各批次之和不符', 'the area that took part is not what the batches say'],
  DELIVERED_UNIT: [
    '送达名单中第 … 号不在名册上或重复',
    'unit … of the deliveries is not on the roll, or twice',
  ],
  CHECKPOINT_MISSING: ['没有覆盖全部选票的检查点', 'no checkpoint covers the whole log'],
  CHECKPOINT_CHAIN: ['检查点 … 之前缺少或多出检查点', 'before checkpoint … one is missing or too many'],
  CHECKPOINT_TIME: ['检查点 … 的时间早于前一个', 'checkpoint … is earlier than the one before'],
  CHECKPOINT_ROOT: ['检查点 … 的根与日志不符', 'the root of checkpoint … is not that of the log'],
  CHECKPOINT_ASKED: [
    '检查点 … 签的不是这些表决内容（标题、编号、测试标记、事项、规则、名册）',
    'checkpoint … was signed for another title, number, mark of a trial, items, rules or roll than these',
  ],
  CHECKPOINT_WINDOW: [
    '检查点 … 所记的投票时间与文件不符',
    'checkpoint … was signed for another window than this one and its extensions',
  ],
  EXTENSIONS_UNFIT: ['延期与截止时间不衔接', 'the extensions do not lead to the end of the window'],
  CHECKPOINT_SIGNATURE: ['检查点 … 的签名不是该公钥所签', 'checkpoint … was not signed by this key'],
  SLATES_UNFIT: ['选举项与候选人不对应', 'the elections and their candidates do not fit together'],
  RESULT_SLATE: ['选举项 … 的各候选人参与数不一致', 'not as many take part for each candidate of election …'],
  RESULT_ITEMS: ['结果与表决事项不对应：…', 'the results are not those of the items: …'],
  RESULT_OUTCOME: ['事项 … 的结论与数字不符', 'the outcome of item … does not follow from its figures'],
  RESULT_PARTS: [
    '事项 … 的同意、反对、弃权大于参与',
    'of item … more agree, oppose and abstain than take part',
  ],
  RESULT_STEP: ['事项 … 的面积没有按所说的单位取整', 'areas of item … are not rounded as it says'],
  RESULT_PARTICIPATION: ['事项 … 的参与数大于实际参与', 'in item … more take part than cast a ballot'],
  RESULT_FIGURES: ['事项 … 重新计票的数字与公布的不同', 'counted again, the figures of item … are others'],
  SETTLEMENT_UNFIT: [
    '认定的内容不是选票留下的待定之处',
    'something was settled that the ballots had not left open',
  ],
  TOTALS_UNFIT: ['无记名表决的合计与事项不对应', 'the totals are not those of the items of a secret vote'],
  TOTALS_MARKS: ['事项 … 的合计与参与的标记不符', 'the totals of item … are not of those who took part'],
  RECOUNT_IMPOSSIBLE: ['事项 … 无法重新计票', 'item … cannot be counted again'],
  RECEIPT_OTHER_VOTE: ['回执属于另一次表决', 'the receipt is of another vote'],
  RECEIPT_NOT_IN_LOG: [
    '日志第 … 位不是回执上的选票',
    'at place … of the log is another ballot than the receipt says',
  ],
  RECEIPT_NOT_LISTED: [
    '回执上的第 … 号房屋不在参与名单里',
    'unit … of the receipt is not among those that took part',
  ],
  RECEIPT_ASKED: [
    '回执所记的表决内容与文件不同：有人改过标题、编号、测试标记、事项、规则或名册',
    'the receipt is of another title, number, mark of a trial, items, rules or roll than the bundle says',
  ],
  RECEIPT_CHECKPOINT: ['回执上的检查点与日志不符', "the receipt's checkpoint is not of this log"],
  KEPT_OTHER_VOTE: ['留存的检查点属于另一次表决', 'the checkpoint that was kept is of another vote'],
  KEPT_ASKED: [
    '留存的检查点 … 所记的表决内容与文件不同：有人改过标题、编号、测试标记、事项、规则或名册',
    'checkpoint … as it was kept is of another title, number, mark of a trial, items, rules or roll than the bundle says',
  ],
  KEPT_CHECKPOINT: [
    '留存的检查点 … 与文件中的不是同一个',
    'checkpoint … as it was kept is not the one of the bundle',
  ],
  OPENED_FORM: [
    '对照的文件应当一个是公开的，一个是计票人的',
    'of the two files one has to be the public one, the other that of the tellers',
  ],
  OPENED_OTHER: ['公开的与计票人的文件不同：…', 'the public file and that of the tellers differ in: …'],
  OPENED_FIGURES: [
    '事项 … 公开的数字不是计票得出的',
    'the public figures of item … are not those that were counted',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type FindingCode = keyof typeof SENTENCES;

export function found(code: FindingCode, at: Finding['at'] = null): Finding {
  return { code, at };
}

export function sentenceOf({ code, at }: Finding): { readonly zh: string; readonly en: string } {
  const [zh, en] = SENTENCES[code].map(sentence => sentence.replace('…', () => String(at)));
  return { zh: zh!, en: en! };
}
