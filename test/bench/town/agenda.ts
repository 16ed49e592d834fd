type Row = readonly [
  kind: string,
  title: string,
  summary: string,
  source: string,
  sourceRef: string,
  minutes: number,
];

const rows: readonly Row[] = [
  ['REPORT', '通报上次会议决议落实情况', '三项已办结，一项正在办理。', 'OTHER', '', 10],
  ['DECISION', '翻修积水路面', '3号楼北侧砖块松动，雨天积水，老人绕行。', 'TASK_LIST', '168', 20],
  ['ANSWER', '答复门岗服务态度投诉', '来电人反映夜间门岗无人应答。', 'HOTLINE_12345', '20261105-0371', 15],
  ['DISCUSSION', '非机动车充电桩选址', '现有车棚容量不足，飞线充电时有发生。', 'OWNER', '', 15],
  ['DECISION', '更换破损单元门', '2号楼、7号楼单元门闭门器损坏。', 'PROPERTY_FIRM', '', 10],
  ['ANSWER', '答复楼道堆物清理进度', '已张贴通知，逾期统一清理。', 'HOTLINE_12345', '20261108-1120', 10],
  ['DISCUSSION', '公共收益公示方式', '业主建议按季度张榜并在线公示。', 'OWNER', '', 10],
  ['RATING', '评议物业三季度服务', '保洁、绿化、秩序、维修四项。', 'OTHER', '', 10],
];

/** An ordinary evening's agenda. */
export const agenda = rows.map(([kind, title, summary, source, sourceRef, minutes]) => ({
  ...{ kind, title, summary, source, sourceRef, minutes },
}));
