import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import button from '../../elements/button.module.css';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { useMatters } from '../../topics/desk/Grounds';
import styles from './vote-desk.module.css';
import { type ItemDraft, moved } from './vote-settings';
import fieldset from '../../desk/fieldset.module.css';

interface Props {
  items: readonly ItemDraft[];
  keep: (items: readonly ItemDraft[]) => void;
  refusal: Refusal | undefined;
}

/** The items in the order of the ballot, each with what it takes. */
export function ItemsFields({ items, keep, refusal }: Props) {
  const { t } = useTranslation();
  const matters = useMatters();
  return (
    <>
      {items.map((item, at) => {
        const set = (change: Partial<ItemDraft>) =>
          keep(items.map(each => (each.id === item.id ? { ...each, ...change } : each)));
        const chosen = matters.find(({ code }) => code === item.matter);
        const nth = t('votes.matters.nth', { n: at + 1 });
        return (
          <fieldset key={item.id} className={fieldset.fieldset}>
            <legend>{nth}</legend>
            <SelectField
              label={t('votes.matters.matter')}
              hint={chosen ? t('votes.matters.takes', chosen) : ''}
              value={item.matter}
              options={[
                ['', t('votes.matters.pick')],
                ...matters.map(({ code, name }) => [code, name] as const),
              ]}
              choose={matter => set({ matter })}
              refusal={atField(refusal, `items.${at}.matter`)}
            />
            <Field
              label={t('votes.matters.text')}
              hint={t('votes.matters.textHint')}
              refusal={atField(refusal, `items.${at}.text`) ?? atField(refusal, `items.${at}.id`)}
            >
              <textarea
                rows={2}
                maxLength={500}
                value={item.text}
                onChange={event => set({ text: event.currentTarget.value })}
              />
            </Field>
            <p className={styles.ways}>
              <button
                type="button"
                className={button.quiet}
                disabled={at === 0}
                aria-label={`${t('votes.matters.up')} ${nth}`}
                onClick={() => keep(moved(items, at, -1))}
              >
                {t('votes.matters.up')}
              </button>
              <button
                type="button"
                className={button.quiet}
                disabled={at === items.length - 1}
                aria-label={`${t('votes.matters.down')} ${nth}`}
                onClick={() => keep(moved(items, at, 1))}
              >
                {t('votes.matters.down')}
              </button>
              <button
                type="button"
                className={button.quiet}
                aria-label={`${t('votes.matters.remove')} ${nth}`}
                onClick={() => keep(items.filter(({ id }) => id !== item.id))}
              >
                {t('votes.matters.remove')}
              </button>
            </p>
          </fieldset>
        );
      })}
      <p>
        <button
          type="button"
          className={button.secondary}
          disabled={items.length >= 20}
          onClick={() => keep([...items, { id: newId(), matter: '', text: '' }])}
        >
          {t('votes.matters.add')}
        </button>
      </p>
    </>
  );
}
