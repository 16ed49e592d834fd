import { console_ } from './console';
import { desk } from './desk';
import { deskRefusals } from './desk-refusals';
import { people, peopleRefusals } from './people';
import { ownership } from './ownership';
import { rollImport } from './roll-import';
import { rollImportRefusals } from './roll-import-refusals';
import { register, registerRefusals } from './register';

/** What only desks read; phones and the big screen never fetch it. */
export const zhDesk = {
  console: console_,
  ...desk,
  ...people,
  ...ownership,
  rollImport,
  ...register,
  refusals: { ...registerRefusals, ...deskRefusals, ...peopleRefusals, ...rollImportRefusals },
};
