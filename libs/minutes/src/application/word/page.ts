import {
  AlignmentType,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';

/**
 * Typeface names of GB/T 9704-2012 (党政机关公文格式). Machines without them take what the font table names instead; western
 * letters and figures are set in Times New Roman, as clerks do.
 */
export const FONT = { body: '仿宋_GB2312', heading: '黑体', title: '方正小标宋简体', page: '宋体' } as const;

/** 二号 22 pt, 三号 16 pt, 四号 14 pt, in half points. */
export const SIZE = { title: 44, body: 32, page: 28 } as const;

const TWIPS_PER_MM = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);

/** A4; top 37 mm, bottom 35 mm, left 28 mm, right 26 mm, so that 22 lines of 28 characters fit (版心 156 mm × 225 mm). */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(28) },
} as const;

/** 28 pt, exactly. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT };
/** Two characters of the body. */
const INDENT = 640;

type Look = Pick<IRunOptions, 'size' | 'bold'> & { readonly font?: string };

export function run(text: string, { font = FONT.body, size = SIZE.body, ...look }: Look = {}): TextRun {
  return new TextRun({ text, size, ...look, font: fontOf(font) });
}

/** A paragraph of the body: two characters in, both edges straight. */
export function body(runs: TextRun[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: INDENT },
    spacing: LINE,
    ...options,
    children: runs,
  });
}

export function title(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...LINE, line: 640, after: 280 },
    keepNext: true,
    children: [run(text, { font: FONT.title, size: SIZE.title })],
  });
}

export function centred(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...LINE, after: 280 },
    children: [run(text)],
  });
}

/** 一、 in 黑体; never alone at the foot of a page. */
export function heading(text: string): Paragraph {
  return body([run(text, { font: FONT.heading })], { keepNext: true });
}

/** — 1 — outside: to the right on odd pages, to the left on even ones. */
export const footers = { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };

function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    size: SIZE.page,
    font: fontOf(FONT.page),
  });
  return new Footer({
    children: [new Paragraph({ alignment, indent: { left: 280, right: 280 }, children: [number] })],
  });
}

function fontOf(eastAsia: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia };
}
