import { registerEnumType } from '@nestjs/graphql';
import { Choice } from '../domain/ballot/ballot.js';

registerEnumType(Choice, {
  name: 'BallotChoice',
  description: 'What is marked on a ballot for one item.',
  valuesMap: {
    AGREE: { description: '同意' },
    AGAINST: { description: '反对' },
    ABSTAIN: { description: '弃权' },
    WITH_MAJORITY: { description: '随多数' },
    BLANK: { description: '未选: on paper alone.' },
    SPOILED: { description: '作废: on paper alone.' },
  },
});
