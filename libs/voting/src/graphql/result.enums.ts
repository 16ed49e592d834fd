import { registerEnumType } from '@nestjs/graphql';
import { Outcome } from '../domain/tally/decide.js';
import { FlagCode } from '../domain/tally/flag.js';

registerEnumType(Outcome, {
  name: 'VoteItemOutcome',
  description: 'What an item came to. That it was not passed never means that the opposite was.',
  valuesMap: {
    PASSED: { description: '通过' },
    NOT_PASSED: { description: '未通过: no valid decision was made.' },
    NO_QUORUM: { description: '未达参与比例: too few took part, so that nothing was decided.' },
    CANNOT_ESTABLISH: { description: '待认定: a person must settle something first.' },
  },
});

registerEnumType(FlagCode, { name: 'VoteFlagCode', description: 'What a person should look at.' });
