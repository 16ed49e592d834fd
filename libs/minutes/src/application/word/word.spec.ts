import { compile } from '../../domain/compile/compile.js';
import { aRecord } from '../../domain/spec/a-record.js';
import { minutesAsWord } from './minutes-document.js';
import { recordAsWord } from './record-document.js';
import { partOf } from './spec/part-of.js';

const ABOUT = { name: '四方议事会纪要', by: '翰林水岸小区 <南区>', at: new Date('2026-11-22T13:00:00Z') };
const BLOCKS = compile(aRecord(), { 'considered.paving': '路面积水影响出行。' });

describe('minutes as a Word file', () => {
  it('are the same bytes whenever they are printed', async () => {
    const first = await minutesAsWord(BLOCKS, ABOUT);
    const clock = Date.now;
    Date.now = () => clock() + 400 * 86_400_000;
    const second = await minutesAsWord(BLOCKS, ABOUT).finally(() => (Date.now = clock));
    expect(second.equals(first)).toBe(true);
  });

  it('are set as GB/T 9704 asks', async () => {
    const page = partOf(await minutesAsWord(BLOCKS, ABOUT), 'word/document.xml');
    expect(page).toContain('<w:pgSz w:w="11906" w:h="16838"');
    // 37, 26, 35 and 28 mm in twentieths of a point.
    expect(page).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(page).toContain('w:line="560" w:lineRule="exact"');
    expect(page).toMatch(
      /w:eastAsia="方正小标宋简体".{0,80}<w:sz w:val="44"\/>.{0,120}翰林水岸小区四方议事会纪要/s,
    );
    expect(page).toMatch(/w:eastAsia="黑体".{0,160}一、翻修破损积水路面/s);
    expect(page).toMatch(/w:eastAsia="仿宋_GB2312".{0,80}<w:sz w:val="32"\/>/s);
    expect(page).toContain('<w:footerReference w:type="even"');
  });

  it('say all that the minutes say', async () => {
    const page = partOf(await minutesAsWord(BLOCKS, ABOUT), 'word/document.xml');
    const text = page.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    for (const { spans } of BLOCKS.slice(2)) expect(text).toContain(spans.map(each => each.text).join(''));
  });

  it('name the nearest typeface where one is missing, and the page below each page', async () => {
    const file = await minutesAsWord(BLOCKS, ABOUT);
    expect(partOf(file, 'word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong',
    );
    expect(partOf(file, 'word/footer1.xml')).toMatch(/— .*PAGE.* —/s);
    expect(partOf(file, 'docProps/core.xml')).toContain('翰林水岸小区 &#60;南区&#62;');
  });
});

describe('the record as a Word file', () => {
  it('tells each sentence with the entries behind it, the same bytes each time', async () => {
    const file = await recordAsWord(aRecord(), ABOUT);
    expect((await recordAsWord(aRecord(), ABOUT)).equals(file)).toBe(true);
    const text = partOf(file, 'word/document.xml').replace(/<[^>]+>/g, '');
    expect(text).toContain('议题1：翻修破损积水路面');
    expect(text).toContain('刘桂兰（居民）同意。〔13–16〕');
  });
});
