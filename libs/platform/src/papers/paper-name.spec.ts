import { dispositionOf, paperName } from './paper-name.js';

const BIDI = '\u202e';

describe('the name of a paper', () => {
  it.each([
    ['东门路面.jpg', 'image/jpeg', '东门路面.jpg'],
    ['IMG_2031.JPG', 'image/jpeg', 'IMG_2031.jpg'],
    ['照片.html', 'image/png', '照片.png'],
    [`${BIDI}gpj.东门`, 'image/jpeg', 'gpj.东门.jpg'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['C:\\Users\\李强\\整改 报告.pdf', 'application/pdf', '整改 报告.pdf'],
    ['a\r\nset-cookie: x=1.pdf', 'application/pdf', 'aset-cookie_ x=1.pdf'],
    ['..', 'image/jpeg', 'paper.jpg'],
    ['', 'image/heic', 'paper.heic'],
    ['CON.png', 'image/png', '_CON.png'],
    ['\u0000\u200b', 'image/png', 'paper.png'],
    ['路'.repeat(300), 'image/png', `${'路'.repeat(80)}.png`],
    ['🧱'.repeat(100), 'image/png', `${'🧱'.repeat(80)}.png`],
  ])('%j of %s is %s', (given, mediaType, name) => {
    expect(paperName(given, mediaType)).toBe(name);
  });

  it('goes into a header as text that no header can be made of', () => {
    expect(dispositionOf('东门 "A".jpg')).toBe(
      `attachment; filename="__ _A_.jpg"; filename*=UTF-8''%E4%B8%9C%E9%97%A8%20%22A%22.jpg`,
    );
  });
});
