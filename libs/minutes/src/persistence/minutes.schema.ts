import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { answeredAlready } from '../domain/answer.js';
import { beingWritten } from '../domain/version.js';
import { CreateMinutes1763800000501 } from './migrations/1763800000501-create-minutes.js';
import { AnswerTable, MinutesTable, VersionTable } from './minutes.table.js';

export const minutesSchema: Schema = {
  tables: [MinutesTable, VersionTable, AnswerTable],
  migrations: [CreateMinutes1763800000501],
};

export const minutesConstraints: Readonly<Record<string, () => Refusal>> = {
  minutes_one_per_meeting: () => new Refusal('MINUTES_BEGUN', 'Somebody has just begun these minutes.'),
  minutes_one_in_work: beingWritten,
  minutes_one_published: () => new Refusal('MINUTES_PUBLISHED', 'Another version has just been published.'),
  minutes_answer_once: answeredAlready,
};
