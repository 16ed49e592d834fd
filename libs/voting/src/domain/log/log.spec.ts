import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { append, EMPTY, rootOf, type Frontier } from './frontier.js';
import { leafHash, type Sha256 } from './hashing.js';
import { consistencyProof, hasOnlyGrown, inclusionProof, isIncluded, rootOfRange } from './proofs.js';

const sha256: Sha256 = bytes => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const leavesOf = (contents: readonly Uint8Array[]) => contents.map(content => leafHash(sha256, content));
const logOf = (leaves: readonly Uint8Array[]): Frontier =>
  leaves.reduce((log, leaf) => append(sha256, log, leaf), EMPTY);

/** The vectors that accompany RFC 6962 and 9162: contents of eight leaves, and the root after each. */
const VECTORS = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
] as const;
const published = leavesOf(VECTORS.map(([content]) => Buffer.from(content, 'hex')));

describe('the published vectors', () => {
  it('an empty log is the hash of nothing', () => {
    expect(hex(rootOf(sha256, EMPTY))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it.each(VECTORS.map(([, root], index) => [index + 1, root] as const))(
    '%d leaves have the root %s',
    (size, root) => {
      expect(hex(rootOf(sha256, logOf(published.slice(0, size))))).toBe(root);
      expect(hex(rootOfRange(sha256, published.slice(0, size)))).toBe(root);
    },
  );

  it.each<[index: number, size: number, proof: string[]]>([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  ])('leaf %d of %d is proved by them', (index, size, proof) => {
    expect(inclusionProof(sha256, published.slice(0, size), index).map(hex)).toEqual(proof);
  });

  it.each<[from: number, to: number, proof: string[]]>([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('a log of %d has only grown to %d', (from, to, proof) => {
    expect(consistencyProof(sha256, published.slice(0, to), from).map(hex)).toEqual(proof);
  });
});

const contents = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 });
const somewhere = fc.nat();

describe('any log', () => {
  it('has one root, appended to or counted as a whole', () => {
    fc.assert(
      fc.property(contents, all => {
        const leaves = leavesOf(all);
        expect(hex(rootOf(sha256, logOf(leaves)))).toBe(hex(rootOfRange(sha256, leaves)));
      }),
    );
  });

  it('proves each of its leaves, and no other one, at no other place, under no other root', () => {
    fc.assert(
      fc.property(contents, somewhere, somewhere, (all, where, what) => {
        const leaves = leavesOf(all);
        const [index, size] = [where % leaves.length, leaves.length];
        const root = rootOfRange(sha256, leaves);
        const proof = inclusionProof(sha256, leaves, index);
        const included = { leaf: leaves[index]!, index, size, root, proof };
        expect(isIncluded(sha256, included)).toBe(true);
        const foreign = leafHash(sha256, Buffer.from(`another one ${what}`));
        expect(isIncluded(sha256, { ...included, leaf: foreign })).toBe(false);
        expect(isIncluded(sha256, { ...included, root: foreign })).toBe(false);
        expect(isIncluded(sha256, { ...included, index: size })).toBe(false);
        expect(isIncluded(sha256, { ...included, proof: [...proof, foreign] })).toBe(false);
        if (proof.length === 0) return;
        expect(isIncluded(sha256, { ...included, proof: proof.slice(1) })).toBe(false);
        expect(isIncluded(sha256, { ...included, proof: oneBitOver(proof, what) })).toBe(false);
        const other = (index + 1 + (what % (size - 1))) % size;
        if (hex(leaves[other]!) !== hex(leaves[index]!))
          expect(isIncluded(sha256, { ...included, index: other })).toBe(false);
      }),
    );
  });

  it('proves that it has only grown, and can prove so of no log that was changed', () => {
    fc.assert(
      fc.property(contents, somewhere, somewhere, (all, howMany, what) => {
        const leaves = leavesOf(all);
        const size = howMany % (leaves.length + 1);
        const grown = {
          ...{ size, root: rootOfRange(sha256, leaves.slice(0, size)) },
          ...{ laterSize: leaves.length, laterRoot: rootOfRange(sha256, leaves) },
          proof: consistencyProof(sha256, leaves, size),
        };
        expect(hasOnlyGrown(sha256, grown)).toBe(true);
        const foreign = leafHash(sha256, Buffer.from(`another one ${what}`));
        expect(hasOnlyGrown(sha256, { ...grown, root: foreign })).toBe(false);
        if (size > 0) expect(hasOnlyGrown(sha256, { ...grown, laterRoot: foreign })).toBe(false);
        expect(hasOnlyGrown(sha256, { ...grown, proof: [...grown.proof, foreign] })).toBe(false);
        if (grown.proof.length === 0) return;
        expect(hasOnlyGrown(sha256, { ...grown, proof: grown.proof.slice(1) })).toBe(false);
        expect(hasOnlyGrown(sha256, { ...grown, proof: oneBitOver(grown.proof, what) })).toBe(false);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 60])('is asked for no leaf number %p', index => {
    const root = rootOfRange(sha256, published);
    const proof = inclusionProof(sha256, published, 0);
    expect(isIncluded(sha256, { leaf: published[0]!, index, size: 8, root, proof })).toBe(false);
    expect(hasOnlyGrown(sha256, { size: index, root, laterSize: 8, laterRoot: root, proof })).toBe(false);
  });
});

function oneBitOver(proof: readonly Uint8Array[], what: number): Uint8Array[] {
  return proof.map((hash, at) =>
    at === what % proof.length ? hash.map((byte, index) => (index === what % 32 ? byte ^ 1 : byte)) : hash,
  );
}
