import { BlankPolicy, DuplicatePolicy, SeveralUnitsPolicy } from '../law/policies.js';
import type { VotePolicies } from '../life/row.js';

const BLANK: Readonly<Record<BlankPolicy, string>> = {
  ABSTAIN: '某一事项未作选择的，该事项视为弃权，计入参与表决。',
  NOT_PARTICIPATING: '某一事项未作选择的，该事项视为未参与表决。',
};
const DUPLICATES: Readonly<Record<DuplicatePolicy, string>> = {
  FIRST_VALID: '同一专有部分既有纸质票又有电子票的，以先投出的有效票为准。',
  LAST_VALID: '同一专有部分既有纸质票又有电子票的，以最后投出的有效票为准。',
  ELECTRONIC_PREVAILS: '同一专有部分既有纸质票又有电子票的，以电子票为准。',
  CONFLICT_VOID: '同一专有部分的纸质票与电子票内容不一致的，均作废。',
};
const SEVERAL: Readonly<Record<SeveralUnitsPolicy, string>> = {
  PER_UNIT: '本票只代表票面所列专有部分；有多套房屋的，请分别填写。',
  WHOLE_OWNER: '有多套房屋的业主，本票代表其全部专有部分。',
};

const ELECTION =
  '选举项在同意的候选人对应方框内打“√”，可以少选；多于应选人数的，该选举项作废，不影响其他事项；只选部分候选人的，其余候选人视为未获同意。';

/** What makes a mark void and which ballot counts, as the vote has settled it: printed on every paper. */
export function voidRules({ blank, duplicates, severalUnits }: VotePolicies, elects = false): string[] {
  return [
    ...(elects ? [ELECTION] : []),
    '每一事项只选一项，在方框内打“√”；选两项以上或无法辨认的，该事项作废，不影响其他事项。',
    BLANK[blank],
    DUPLICATES[duplicates],
    SEVERAL[severalUnits],
  ];
}

/** 未表决票从多 holds only where everybody was warned; null: the vote has no such rule. */
export function silenceWarning({ silentArticle }: VotePolicies): string | null {
  return (
    silentArticle &&
    `特别提示：依照${silentArticle}，已经送达而未交回的表决票，其表决意见随已表决的多数意见计算。`
  );
}
