export const link = {
  live: '实时同步',
  'catching-up': '正在追赶',
  stale: '{{time}} 之后没有新消息',
  staleUnknown: '还没有连上会场',
  staleBanner: '网络断了，{{time}} 之后没有新消息。恢复后会自动跟上，不用刷新。',
  catchingUpBanner: '网络回来了，正在追赶会场进度…',
  announce: {
    voting: '请表决：{{text}}',
    adopted: '表决通过：{{text}}',
    notAdopted: '未获通过：{{text}}',
    item: '第 {{position}} 项：{{title}}',
  },
};
