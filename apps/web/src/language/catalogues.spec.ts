import { en } from './en';
import { screen as enScreen } from './en/screen';
import { enAccount } from './en/account-words';
import { enDesk } from './en/desk-words';
import { zh } from './zh';
import { screen as zhScreen } from './zh/screen';
import { zhAccount } from './zh/account-words';
import { zhDesk } from './zh/desk-words';

const chinese = new Map([
  ...sentences(zh),
  ...sentences(zhDesk),
  ...sentences(zhAccount),
  ...sentences({ screen: zhScreen }),
]);
const english = new Map([
  ...sentences(en),
  ...sentences(enDesk),
  ...sentences(enAccount),
  ...sentences({ screen: enScreen }),
]);

describe('the catalogues', () => {
  it('hold the same keys in Chinese and English', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('leave no sentence empty in Chinese', () => {
    expect([...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    const different = [...chinese].filter(([key, text]) => holes(text) !== holes(english.get(key) ?? ''));
    expect(different).toEqual([]);
  });

  it('put full-width punctuation after Chinese characters', () => {
    const narrow = [...chinese].filter(([, text]) =>
      /\p{Script=Han}[,;:?!()]|\p{Script=Han}\.(?!\d)/u.test(text),
    );
    expect(narrow).toEqual([]);
  });
});

function sentences(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : [...sentences(value as object, `${path}${key}.`)],
    ),
  );
}

function holes(text: string): string {
  return [...text.matchAll(/{{(\w+)}}/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}
