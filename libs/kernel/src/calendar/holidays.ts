/** What the State Council arranged for a year: days off, and the weekend days that are worked for them. */
export interface HolidayYear {
  readonly year: number;
  readonly source: string;
  /** Whether make-up workdays are known. Before the notice of a year only the days that the law names are off. */
  readonly arranged: boolean;
  /** First and last day, both off. */
  readonly off: readonly (readonly [name: string, from: string, to: string])[];
  /** 调休上班: Saturdays and Sundays that are worked. */
  readonly worked: readonly string[];
}

/** A year that is missing here has no holidays but weekends; add it when its notice comes out, usually in November. */
export const HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2025,
    source: '国办发明电〔2024〕12号',
    arranged: true,
    off: [
      ['元旦', '2025-01-01', '2025-01-01'],
      ['春节', '2025-01-28', '2025-02-04'],
      ['清明节', '2025-04-04', '2025-04-06'],
      ['劳动节', '2025-05-01', '2025-05-05'],
      ['端午节', '2025-05-31', '2025-06-02'],
      ['国庆节、中秋节', '2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    source: '国办发明电〔2025〕7号',
    arranged: true,
    off: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明节', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午节', '2026-06-19', '2026-06-21'],
      ['中秋节', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
  {
    year: 2027,
    source: '全国年节及纪念日放假办法（2024 年修订）第二条',
    arranged: false,
    off: [
      ['元旦', '2027-01-01', '2027-01-01'],
      ['春节', '2027-02-05', '2027-02-08'],
      ['清明节', '2027-04-05', '2027-04-05'],
      ['劳动节', '2027-05-01', '2027-05-02'],
      ['端午节', '2027-06-09', '2027-06-09'],
      ['中秋节', '2027-09-15', '2027-09-15'],
      ['国庆节', '2027-10-01', '2027-10-03'],
    ],
    worked: [],
  },
];
