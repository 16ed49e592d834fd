import { emptyResolution, toResolution } from './resolution-draft';

const draft = { ...emptyResolution('翻修路面 ', 'firm'), id: 'one', dueOn: '2026-12-31' };

describe('the draft of a resolution', () => {
  it('names a day, or a term in its unit, never both', () => {
    expect(toResolution(draft)).toMatchObject({ dueOn: '2026-12-31', term: null });
    expect(toResolution({ ...draft, by: 'WORKING_DAYS', days: '10' })).toMatchObject({
      ...{ dueOn: null, term: { days: 10, unit: 'WORKING_DAYS' } },
    });
  });

  it('says nothing of money and quantity where none was typed', () => {
    expect(toResolution(draft)).toMatchObject({ text: '翻修路面', moneyFen: null, quantity: null });
  });

  it('sends what it cannot read for the server to refuse', () => {
    const wrong = { ...draft, yuan: '一万', quantity: '12', unit: '' };
    expect(toResolution(wrong)).toMatchObject({ moneyFen: 0, quantity: { milli: 12_000, unit: '' } });
  });

  it('has nobody help who leads', () => {
    expect(toResolution({ ...draft, supportingIds: ['firm', 'office'] }).supportingIds).toEqual(['office']);
  });
});
