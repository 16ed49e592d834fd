import { useTranslation } from 'react-i18next';
import type { rollImport } from '../language/zh/roll-import';

type Words = typeof rollImport;

/** 0.01 ㎡ as ㎡. No float comes near it. */
export function areaOf(hundredths: number | string): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)} ㎡`;
}

/** What a warning says was read as what: the server quotes both as JSON. */
export function mendedIn(text: string): { readonly before: string; readonly after: string } | null {
  const [, before, after] = /("(?:[^"\\]|\\.)*") was read as ("(?:[^"\\]|\\.)*")\.$/.exec(text) ?? [];
  return before && after
    ? { before: JSON.parse(before) as string, after: JSON.parse(after) as string }
    : null;
}

export function useFieldWords() {
  const { t } = useTranslation();
  return {
    fieldName: (field: string): string => t(`rollImport.changed.${field as keyof Words['changed']}`),
    valueOf: (field: string, value: string | null): string => {
      if (value === null || value === '') return t('rollImport.nothing');
      if (field === 'area') return areaOf(value);
      const words = (['use', 'areaSource', 'status', 'ownership'] as const).find(one => one === field);
      return words ? t(`rollImport.${words}.${value}` as 'rollImport.use.SHOP') : value;
    },
  };
}

/** A sentence for a finding: one of its own, or one put together from the column and what is wrong with it. */
export function useFindingWords(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return code => {
    const own = `rollImport.finding.${code}`;
    if (i18n.exists(own)) return t(own as 'rollImport.finding.ROW_TWICE');
    const wrong = WRONG.find(one => code.endsWith(`_${one}`));
    const column = wrong && code.slice(0, -wrong.length - 1);
    if (!wrong || !column || !i18n.exists(`rollImport.column.${column}`)) return code;
    return t(`rollImport.wrong.${wrong}`, {
      column: t(`rollImport.column.${column}` as 'rollImport.column.AREA'),
    });
  };
}

const WRONG = [
  ...(['MISSING', 'UNREADABLE', 'FORMULA', 'MERGED', 'NOT_A_NUMBER'] as const),
  ...(['NOT_POSITIVE', 'TOO_PRECISE', 'TOO_LARGE', 'TWICE', 'MISMATCH'] as const),
];
