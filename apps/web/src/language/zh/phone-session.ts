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
  amendment: { title: '修正案：修改对照', out: '删去：', in: '加入：' },
};

export const phoneSessionRefusals = {
  MEETING_IN_RECESS: '正在休会，请等会议继续。',
  NOTHING_TO_REPLY_TO: '这一项还没有别的一方发言，没有可以回应的。',
  NOT_SPEAKING: '您现在没有在发言。',
  MOTION_IS_SECRET: '这次是无记名表决，请刷新页面再投。',
  MOTION_IS_NAMED: '这次是记名表决，请刷新页面再投。',
};

export const zhPhoneSession = { phoneSession, refusals: phoneSessionRefusals };
