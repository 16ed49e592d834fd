import { FONT } from './page.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What to take where a typeface is missing, by the names under which Windows, WPS and Linux know the nearest. */
const INSTEAD: Readonly<Record<string, string>> = {
  [FONT.body]: '仿宋,FangSong,FangSong_GB2312',
  [FONT.heading]: 'SimHei,Noto Sans CJK SC',
  [FONT.title]: '小标宋,FZXiaoBiaoSong-B05S,宋体,SimSun',
  [FONT.page]: 'SimSun,Noto Serif CJK SC',
};

export interface Part {
  readonly path: string;
  readonly data: string;
}

/** Parts that the library would fill with the time of day, or leave empty. */
export function fixedParts({ name, by, at }: { name: string; by: string; at: Date }): Part[] {
  return [
    { path: 'docProps/core.xml', data: properties(escaped(name), escaped(by), at.toISOString()) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ];
}

function properties(name: string, by: string, at: string): string {
  const time = `xsi:type="dcterms:W3CDTF">${at}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${name}</dc:title><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision><dcterms:created ${time}</dcterms:created>` +
    `<dcterms:modified ${time}</dcterms:modified></cp:coreProperties>`
  );
}

function fontTable(): string {
  const fonts = Object.entries(INSTEAD).map(
    ([font, others]) =>
      `<w:font w:name="${font}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${W}">${fonts.join('')}</w:fonts>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`);
}
