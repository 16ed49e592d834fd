import type { Translation } from '../zh';
import type { zhDesk } from '../zh/desk-words';
import { calendarRefusals, calendarWords } from './calendar';
import { console_ } from './console';
import { desk } from './desk';
import { deskRefusals } from './desk-refusals';
import { inSession, inSessionRefusals } from './in-session';
import { people, peopleRefusals } from './people';
import { phoneSession, phoneSessionRefusals } from './phone-session';
import { ownership } from './ownership';
import { room } from './room';
import { rollImport } from './roll-import';
import { rollImportRefusals } from './roll-import-refusals';
import { register, registerRefusals } from './register';

export const enDesk: Translation<typeof zhDesk> = {
  console: console_,
  ...calendarWords,
  ...desk,
  inSession,
  phoneSession,
  ...people,
  ...ownership,
  rollImport,
  room,
  ...register,
  refusals: {
    ...inSessionRefusals,
    ...phoneSessionRefusals,
    ...calendarRefusals,
    ...registerRefusals,
    ...deskRefusals,
    ...peopleRefusals,
    ...rollImportRefusals,
  },
};
