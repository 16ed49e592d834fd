/** Beside those of phone.ts: what a phone says of a vote and of the floor. */
export const phoneInSession = {
  vote: {
    legend: '请选择',
    options: { FOR: '同意这项提议', AGAINST: '不同意这项提议', ABSTAIN: '到场，但不表态' },
    byName: '本次为记名表决，宣布结果时公布每一席的选择',
    next: '下一步：核对',
    chooseFirst: '请先选择同意、反对或弃权。',
    review: '请核对您的表决',
    youChose: '您选择的是',
    final: '提交后不能更改。本次为记名表决。',
    back: '返回修改',
    confirm: '确认提交',
    sending: '正在提交…',
    offline: '没有网络，您的票没有提交。选择已经留着，网络恢复后再提交。',
    notSent: '您的票没有提交。选择还在，请再试一次。',
  },
  receipt: {
    title: '表决已提交',
    text: '会场已经收到您这一票。宣布结果时请核对您的选择。',
    yours: '您的选择',
    at: '{{time}} 提交',
    waiting: '等待主持人宣布结果',
  },
  speak: {
    title: '发言',
    ask: '申请发言',
    asking: '正在申请…',
    withdraw: '撤回申请',
    place: '您排在第 {{place}} 位',
    placeNext: '下一位就是您',
    yours: '请您发言',
    floor: '正在发言',
    over: '时间到',
    waiting: '{{n}} 人等候发言',
    nobody: '现在没有人发言',
  },
  adjourned: {
    title: '会议结束，谢谢您',
    text: '{{time}} 散会。决议已经送到承办单位，答复后您能在“决议”里看到。',
    none: '这次会议没有形成决议。',
  },
};

/** Parts of a participant's phone that are fetched when a meeting needs them. */
export const phoneSession = {
  recess: {
    title: '休会中',
    until: '预计 {{time}} 继续',
    left: '还有 {{time}}',
    soon: '马上继续，请回到会场',
  },
  secret: {
    tag: '无记名表决',
    legend: '请选择',
    note: '只公布票数。谁投了什么，系统里也不留。',
    submit: '投票',
    sure: '确认投“{{choice}}”，提交后不能更改',
    back: '返回修改',
    done: '已投票',
    doneText: '您这一席已经投票。内容没有留下，谁也查不到。',
    waiting: '等待主持人宣布结果',
  },
  floor: { reply: '申请回应', order: '程序问题', giveBack: '我说完了' },
  standIn: {
    title: '您代{{name}}参会',
    forYou: '{{name}}正凭委托书代您参会。您本人签到后，委托随即终止。',
    items: '委托书只包括第 {{items}} 项',
    notCovered: '委托书没有包括这一项，您不能代投。',
    voting: '下面是代{{name}}投的一票',
    voted: '已代{{name}}投票：{{choice}}（{{time}}）',
    votedInSecret: '已代{{name}}投票',
    speak: '代{{name}}申请发言',
  },
  amendment: { title: '修正案：修改对照', out: '删去：', in: '加入：' },
};

export const phoneSessionRefusals = {
  PROXY_NOT_FOR_ITEM: '委托书没有包括这一项议程。',
  MEETING_IN_RECESS: '正在休会，请等会议继续。',
  NOTHING_TO_REPLY_TO: '这一项还没有别的一方发言，没有可以回应的。',
  NOT_SPEAKING: '您现在没有在发言。',
  MOTION_IS_SECRET: '这次是无记名表决，请刷新页面再投。',
  MOTION_IS_NAMED: '这次是记名表决，请刷新页面再投。',
};

export const zhPhoneSession = { phone: phoneInSession, phoneSession, refusals: phoneSessionRefusals };
