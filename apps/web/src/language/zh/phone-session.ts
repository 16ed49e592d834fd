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

export const zhPhoneSession = { phoneSession, refusals: phoneSessionRefusals };
