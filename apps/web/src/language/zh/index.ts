import { app } from './app';
import { link } from './link';
import { phone } from './phone';
import { refusals } from './refusals';
import { terms } from './terms';

export const zh = { app, terms, link, phone, refusals };

export type Catalogue = typeof zh;

/** The same keys in another language; a missing or surplus one does not compile. */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
