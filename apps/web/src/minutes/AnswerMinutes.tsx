import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { Segments } from '../desk/Segments';
import { useDraft } from '../drafts/use-draft';
import { AnswerMinutesDocument, type MinutesTextFragment, type Party } from '../graphql/generated';
import { deadline } from '../language/times';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import styles from './minutes.module.css';

interface Props {
  text: MinutesTextFragment;
  party: Party;
  answered: () => void;
}

/** A party confirms, or objects in writing. */
export function AnswerMinutes({ text: { id, version, parties }, party, answered }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<'CONFIRMED' | 'OBJECTED'>('CONFIRMED');
  const [text, keep, forget] = useDraft(`minutes.${id}.${version.number}.${party}`, '');
  const [{ fetching, error }, answer] = useMutation(AnswerMinutesDocument);
  const objects = kind === 'OBJECTED';
  const name = parties.find(each => each.party === party)?.name ?? '';

  async function send() {
    const input = { minutesId: id, version: version.number, party, kind, text };
    const { data } = await answer({ input });
    if (!data) return;
    forget();
    answered();
  }

  return (
    <section className={styles.card} data-screen-only>
      <h2>{t('minutes.answerTitle', { party: name })}</h2>
      <p>{t('minutes.answerLead')}</p>
      {version.confirmBy && (
        <p className="num">{t('minutes.confirmBy', { time: deadline(version.confirmBy) })}</p>
      )}
      <ActForm
        submit={t(objects ? 'minutes.sendObjection' : 'minutes.agree')}
        busy={fetching}
        ready={!objects || text.trim() !== ''}
        error={error}
        send={send}
      >
        <Segments
          legend={t('minutes.answerTitle', { party: name })}
          value={kind}
          options={[
            ['CONFIRMED', t('minutes.agree')],
            ['OBJECTED', t('minutes.object')],
          ]}
          choose={setKind}
        />
        <Field
          label={t(objects ? 'minutes.objection' : 'minutes.remark')}
          refusal={atField(refusalOf(error), 'text')}
        >
          <textarea
            rows={3}
            maxLength={1000}
            value={text}
            onChange={event => keep(event.currentTarget.value)}
          />
        </Field>
      </ActForm>
    </section>
  );
}
