import { registerEnumType } from '@nestjs/graphql';
import { DoorKind } from '../../domain/attendance/door.js';
import { AttendanceWay } from '../../domain/attendance/stay.js';

registerEnumType(AttendanceWay, {
  name: 'AttendanceWay',
  description: 'How somebody came in.',
  valuesMap: {
    CODE: { description: 'By the code on the big screen.' },
    DESK: { description: '签到台' },
    KIOSK: { description: '自助签到机' },
    REMOTE: { description: '线上: from elsewhere; all others are in the room.' },
  },
});

registerEnumType(DoorKind, {
  name: 'DoorKind',
  description: 'What is opened by a key alone.',
  valuesMap: {
    SCREEN: { description: '大屏幕' },
    KIOSK: { description: '自助签到机' },
  },
});
