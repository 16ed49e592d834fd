import type { Translation } from '../zh';
import type { zhDesk } from '../zh/desk-words';
import { console_ } from './console';
import { desk } from './desk';
import { deskRefusals } from './desk-refusals';
import { people, peopleRefusals } from './people';
import { ownership } from './ownership';
import { rollImport } from './roll-import';
import { rollImportRefusals } from './roll-import-refusals';
import { register, registerRefusals } from './register';

export const enDesk: Translation<typeof zhDesk> = {
  console: console_,
  ...desk,
  ...people,
  ...ownership,
  rollImport,
  ...register,
  refusals: { ...registerRefusals, ...deskRefusals, ...peopleRefusals, ...rollImportRefusals },
};
