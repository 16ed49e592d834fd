import type { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { alreadyAnswered } from '../domain/resolution.js';
import { CreateResolutions1763800000301 } from './migrations/1763800000301-create-resolutions.js';
import { AnswerTable, ResolutionTable } from './resolution.table.js';

export const resolutionsSchema: Schema = {
  tables: [ResolutionTable, AnswerTable],
  migrations: [CreateResolutions1763800000301],
};

export const resolutionConstraints: Readonly<Record<string, () => Refusal>> = {
  resolution_answer_once: alreadyAnswered,
};
