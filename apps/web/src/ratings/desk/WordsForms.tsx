import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TypedDocumentNode, useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import {
  CancelRatingRoundDocument,
  RecordFlagFindingDocument,
  RecordTalkDocument,
} from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';

/** Before anything was counted, and with a reason. */
export const CancelForm = wordsForm({
  ...{ document: CancelRatingRoundDocument, name: 'reason', most: 500 },
  ...{ act: 'cancel', label: 'reason' },
});

/** The talk that goes with a card. */
export const TalkForm = wordsForm({
  ...{ document: RecordTalkDocument, name: 'text', most: 1000 },
  ...{ act: 'talk', label: 'talkText' },
});

/** What came of looking into what was pointed out. */
export const FindingForm = wordsForm({
  ...{ document: RecordFlagFindingDocument, name: 'text', most: 1000 },
  ...{ act: 'finding', label: 'findingText' },
});

interface Asked {
  readonly document: TypedDocumentNode<object, { input: never }>;
  /** The server's name for the words. */
  readonly name: 'reason' | 'text';
  readonly most: number;
  readonly act: 'cancel' | 'talk' | 'finding';
  readonly label: 'reason' | 'talkText' | 'findingText';
}

/** An act that takes a few words and nothing else. */
function wordsForm({ document, name, most, act, label }: Asked): ComponentType<ActProps> {
  return function WordsForm({ round, done, cancel }) {
    const { t } = useTranslation();
    const [words, setWords] = useState('');
    const [{ fetching, error }, call] = useMutation(document);
    return (
      <ActForm
        title={t(`ratings.desk.act.${act}`)}
        submit={t(`ratings.desk.act.${act}`)}
        busy={fetching}
        ready={words.trim() !== ''}
        error={error}
        send={async () => {
          const { data } = await call({ input: { roundId: round.id, [name]: words.trim() } as never });
          if (data) done();
        }}
        cancel={cancel}
      >
        <Field label={t(`ratings.desk.act.${label}`)} refusal={atField(refusalOf(error), name)}>
          <textarea
            rows={4}
            maxLength={most}
            value={words}
            onChange={event => setWords(event.currentTarget.value)}
          />
        </Field>
      </ActForm>
    );
  };
}
