import type { Catalogue, Translation } from '../zh';
import { app } from './app';
import { link } from './link';
import { phone } from './phone';
import { refusals } from './refusals';
import { terms } from './terms';

export const en: Translation<Catalogue> = {
  app,
  terms,
  link,
  phone,
  refusals,
};
