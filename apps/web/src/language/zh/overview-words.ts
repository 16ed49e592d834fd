/** What people at desks see at a glance: their organisation's work, and what the town has an eye on. */
export const overview = {
  work: {
    title: '我单位的事',
    nothing: '没有待办的议定事项。',
    late: '已逾期',
    toAnswer: '待答复',
    dueSoon: '7 天内到期',
    atWork: '整改中，待申请销号',
    awaitingCheck: '已申请销号，待核验',
    supervised: '被督办',
    urgent: '最先到期',
    all: '查看全部',
  },
  promises: {
    title: '承诺',
    none: '没有未兑现的承诺。',
    by: '{{day}}前',
    late: '{{day}}已过',
  },
  notices: {
    title: '通知',
    unread: '{{n}} 条未读',
    none: '没有未读的通知。',
    kind: { INVITATION: '会议通知', CHANGE: '变更通知', CANCELLATION: '取消通知' },
  },
  meetings: { title: '近期会议', none: '近期没有会议。', seat: '有我的席位', calendar: '看日历' },
  minutes: { title: '待确认的纪要', none: '没有待确认的纪要。' },
  supervision: {
    title: '逾期与督办',
    none: '没有逾期和督办的事项',
    noneText: '全镇的议定事项都在期限内。',
    download: '下载表格',
    community: '社区',
    estate: '小区',
    rated: '评议得分',
    organisation: '主办单位',
    late: '逾期',
    lateUpTo7: '逾期 7 天内',
    lateUpTo30: '8 至 30 天',
    lateOver30: '超过 30 天',
    mostDaysLate: '最长天数',
    supervised: '督办',
    publicly: '挂牌督办、约谈',
    failedChecks: '核验退回',
  },
};

export const zhOverview = { overview };
