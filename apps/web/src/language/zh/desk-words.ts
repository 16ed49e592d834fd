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

/** What only desks read; phones and the big screen never fetch it. */
export const zhDesk = {
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
