import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** How DER (RFC 8410) wraps the 32 bytes of an Ed25519 key; a derived key comes without it. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD_BYTES = 12;

/** Signs for one purpose with Ed25519; whoever has the public key can check it without this house. */
export class SigningKey {
  /** 32 bytes; to be published. */
  readonly publicKey: Buffer;
  private readonly key: KeyObject;

  /** @param seed 32 bytes, secret */
  constructor(seed: Buffer) {
    const der = Buffer.concat([PRIVATE_HEAD, seed]);
    this.key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
    this.publicKey = spki.subarray(PUBLIC_HEAD_BYTES);
  }

  /** @returns 64 bytes */
  sign(text: string): Buffer {
    return sign(null, Buffer.from(text), this.key);
  }
}
