import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import act from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import button from '../../elements/button.module.css';
import { ListHandoverDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import fieldset from '../../desk/fieldset.module.css';

interface Line {
  readonly key: string;
  readonly what: string;
  readonly count: string;
  readonly note: string;
}

/** 移交清单: begins with what is usually handed over. */
export function ListHandover({ committee: { handover }, done }: ActProps) {
  const { t } = useTranslation();
  const [{ fetching, error }, list] = useMutation(ListHandoverDocument);
  const [lines, setLines] = useState<readonly Line[]>(() =>
    handover && handover.items.length > 0
      ? handover.items.map(({ what, count, note }) => ({ key: newId(), what, count: String(count), note }))
      : t('committees.list.usual')
          .split(/、|, /)
          .map(what => ({ key: newId(), what, count: '1', note: '' })),
  );
  if (!handover) return null;
  const refusal = refusalOf(error);
  const items = lines.map(({ what, count, note }) => ({ what, count: Number(count), note }));
  return (
    <ActForm
      lead={t('committees.list.lead')}
      submit={t('committees.list.save')}
      busy={fetching}
      ready={items.length > 0 && items.every(({ what, count }) => what.trim() !== '' && count >= 1)}
      error={error}
      send={async () => {
        const { data } = await list({ input: { handoverId: handover.id, items } });
        if (data) done(data.listHandover);
      }}
    >
      {lines.map((line, at) => {
        const set = (change: Partial<Line>) =>
          setLines(lines.map(one => (one.key === line.key ? { ...one, ...change } : one)));
        const nth = t('committees.list.nth', { n: at + 1 });
        return (
          <fieldset key={line.key} className={fieldset.fieldset}>
            <legend>{nth}</legend>
            <div className={act.pair}>
              <Field label={t('committees.handover.what')} refusal={atField(refusal, `items.${at}.what`)}>
                <input
                  maxLength={60}
                  value={line.what}
                  onChange={event => set({ what: event.currentTarget.value })}
                />
              </Field>
              <Field label={t('committees.handover.count')} refusal={atField(refusal, `items.${at}.count`)}>
                <input
                  type="number"
                  min={1}
                  max={100_000}
                  value={line.count}
                  onChange={event => set({ count: event.currentTarget.value })}
                />
              </Field>
            </div>
            <Field label={t('committees.handover.note')} refusal={atField(refusal, `items.${at}.note`)}>
              <input
                maxLength={200}
                value={line.note}
                onChange={event => set({ note: event.currentTarget.value })}
              />
            </Field>
            <p>
              <button
                type="button"
                className={button.quiet}
                aria-label={`${t('committees.list.remove')} ${nth}`}
                onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
              >
                {t('committees.list.remove')}
              </button>
            </p>
          </fieldset>
        );
      })}
      <p>
        <button
          type="button"
          className={button.secondary}
          disabled={lines.length >= 200}
          onClick={() => setLines([...lines, { key: newId(), what: '', count: '1', note: '' }])}
        >
          {t('committees.list.add')}
        </button>
      </p>
    </ActForm>
  );
}
