export const entrance = {
  home: {
    title: '我的会议',
    now: '正在开会',
    coming: '即将召开',
    past: '已经开过',
    enter: '进入会场',
    see: '查看',
    emptyTitle: '还没有您的会议',
    emptyText: '社区安排了四方议事会、给您留了席位后，会出现在这里。',
  },
  me: {
    title: '我的',
    offices: '我的身份',
    officesMore: '任期和办事身份',
    signIns: '我的登录',
    units: '我的房屋',
    trail: '操作记录',
    reading: '阅读方式',
    language: '语言',
    theme: '颜色',
    noOffices: '还没有登记身份。',
  },
};
