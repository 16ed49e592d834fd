import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import button from '../../elements/button.module.css';
import { DiscloseSpendingDocument, type SpendingDisclosedFragment } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { ChoosePhotos } from '../../topics/ChoosePhotos';
import type { SentPhoto } from '../../topics/send-photo';
import styles from './spending.module.css';
import { fenOf } from './yuan';

interface Props {
  estateId: string;
  organisationId: string;
  /** What may be corrected. */
  standing: readonly SpendingDisclosedFragment[];
  sent: () => void;
}

const NEW = { title: '', since: '', until: '', income: '', spent: '' };

/** Disclose, or correct what was disclosed: nothing is edited. */
export function DiscloseForm(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <p data-screen-only="">
        <button type="button" className={button.secondary} onClick={() => setOpen(true)}>
          {t('ratings.spending.disclose')}
        </button>
      </p>
    );
  }
  return (
    <div className={styles.form} data-screen-only="">
      <Form {...props} close={() => setOpen(false)} />
    </div>
  );
}

function Form({ estateId, organisationId, standing, sent, close }: Props & { close: () => void }) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [given, setGiven] = useState(NEW);
  const [corrects, setCorrects] = useState('');
  const [papers, setPapers] = useState<readonly SentPhoto[]>([]);
  const [sending, setSending] = useState(false);
  const [{ fetching, error }, disclose] = useMutation(DiscloseSpendingDocument);
  const refusal = refusalOf(error);
  const [incomeFen, spentFen] = [fenOf(given.income), fenOf(given.spent)];
  const { since, until } = given;
  const title = given.title.trim();
  const field = (name: keyof typeof NEW, about: string, type: 'text' | 'date', hint?: string) => (
    <Field
      label={t(`ratings.spending.field.${name}`)}
      refusal={atField(refusal, about)}
      {...(hint !== undefined && { hint })}
    >
      <input
        type={type}
        inputMode={about.endsWith('Fen') ? 'decimal' : undefined}
        maxLength={60}
        value={given[name]}
        onChange={event => setGiven({ ...given, [name]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <ActForm
      title={t('ratings.spending.disclose')}
      lead={t('ratings.spending.lead')}
      submit={t('ratings.spending.send')}
      busy={fetching}
      ready={
        !sending &&
        title !== '' &&
        since !== '' &&
        until !== '' &&
        incomeFen !== null &&
        spentFen !== null &&
        papers.length > 0
      }
      error={error}
      send={async () => {
        const input = {
          ...{ id, estateId, organisationId, title, since, until, corrects: corrects || null },
          ...{ incomeFen: incomeFen ?? 0, spentFen: spentFen ?? 0, paperIds: papers.map(each => each.id) },
        };
        const { data } = await disclose({ input });
        if (!data) return;
        sent();
        close();
      }}
      cancel={close}
    >
      {field('title', 'title', 'text', t('ratings.spending.titleHint'))}
      {field('since', 'since', 'date')}
      {field('until', 'until', 'date')}
      {field('income', 'incomeFen', 'text', t('ratings.spending.yuanHint'))}
      {field('spent', 'spentFen', 'text', t('ratings.spending.yuanHint'))}
      {standing.length > 0 && (
        <SelectField
          label={t('ratings.spending.field.corrects')}
          value={corrects}
          options={[
            ['', t('ratings.spending.correctsNone')] as const,
            ...standing.map(each => [each.id, `${each.title} ${each.since}–${each.until}`] as const),
          ]}
          choose={setCorrects}
        />
      )}
      <ChoosePhotos
        sent={papers}
        keep={setPapers}
        busy={setSending}
        label={t('ratings.spending.field.papers')}
        hint={t('ratings.spending.papersHint')}
        most={6}
      />
    </ActForm>
  );
}
