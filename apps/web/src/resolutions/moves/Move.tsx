import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import type { ResolutionMove, ResolutionViewFragment } from '../../graphql/generated';
import { calendarDay } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { emptyDraft } from './draft';
import { Fulfilled } from './Fulfilled';
import { MOVE_FORMS } from './move-list';
import { Promises } from './Promises';
import { SendPapers } from './SendPapers';

interface Props {
  move: ResolutionMove;
  view: ResolutionViewFragment;
  done: () => void;
}

/** One act about a resolution. */
export function Move({ move, view: { resolution, undertakings }, done }: Props) {
  const { t } = useTranslation();
  const form = MOVE_FORMS[move];
  const [draft, setDraft] = useState(() => emptyDraft(form.choice?.options[0]));
  const [{ fetching, error }, act] = useMutation(form.document);
  const refusal = refusalOf(error);
  const keep = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const asksDay = form.day && (form.day.when === null || form.day.when === draft.choice);

  async function send() {
    const input = { resolutionId: resolution.id, ...form.input({ ...draft, text: draft.text.trim() }) };
    const { data } = await act({ input: input as never });
    if (!data) return;
    setDraft(emptyDraft(form.choice?.options[0]));
    done();
  }

  return (
    <ActForm
      title={t(`resolutions.move.${move}`)}
      lead={t(`resolutions.moveLead.${move}`, {
        day: resolution.extension ? calendarDay(resolution.extension.until) : '',
        reason: resolution.extension?.reason ?? '',
      })}
      submit={t('resolutions.submit')}
      busy={fetching}
      ready={move === 'RATE' || draft.text.trim() !== ''}
      error={error}
      send={send}
    >
      {form.choice && (
        <SelectField
          label={t(`resolutions.field.${form.choice.field}`)}
          value={draft.choice}
          options={form.choice.options.map(option => [option, optionLabel(option)] as const)}
          choose={choice => keep({ choice })}
          refusal={atField(refusal, form.choice.field)}
        />
      )}
      <Field label={t(`resolutions.field.${form.text}`)} refusal={atField(refusal, form.textName)}>
        <textarea rows={4} value={draft.text} onChange={event => keep({ text: event.currentTarget.value })} />
      </Field>
      {form.newText === draft.choice && form.newText && (
        <Field label={t('resolutions.field.newText')} refusal={atField(refusal, 'text')}>
          <textarea
            rows={3}
            value={draft.newText}
            onChange={event => keep({ newText: event.currentTarget.value })}
          />
        </Field>
      )}
      {asksDay && (
        <Field label={t(`resolutions.field.${form.day!.field}`)} refusal={atField(refusal, form.day!.name)}>
          <input type="date" value={draft.day} onChange={event => keep({ day: event.currentTarget.value })} />
        </Field>
      )}
      {form.undertakings && (
        <Fulfilled
          undertakings={undertakings}
          chosen={draft.fulfilledIds}
          choose={fulfilledIds => keep({ fulfilledIds })}
        />
      )}
      {form.promises && (
        <Promises promised={draft.promised} keep={promised => keep({ promised })} refusal={refusal} />
      )}
      {form.papers && (
        <SendPapers sent={draft.papers} keep={papers => setDraft(before => ({ ...before, papers }))} />
      )}
    </ActForm>
  );

  function optionLabel(option: string): string {
    if (move === 'SUPERVISE') return t(`resolutions.supervision${Number(option) as 1 | 2 | 3}`);
    return t(`resolutions.option.${option as 'CHANGE'}`);
  }
}
