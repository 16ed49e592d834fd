import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { randomPiece } from '../random.js';
import { SealBroken } from './seal-broken.js';
import { SigningKey } from './signing-key.js';

/** Names the key that sealed: a later key gets the next number, and what this one sealed stays readable. */
const KEY_VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/**
 * Keeps ids, telephones and papers unreadable at rest, with AES-256-GCM under keys derived from SECRET_KEY, one for
 * each purpose. What was sealed for one row opens for no other: `row` is authenticated with it.
 */
export class Seals {
  private readonly keys = new Map<string, Buffer>();

  /** @param secretKey asked for when something is sealed or opened for the first time */
  constructor(private readonly secretKey: () => string) {}

  /** @returns version (1 byte) ‖ nonce (12) ‖ tag (16) ‖ ciphertext */
  seal(purpose: string, row: string, content: string | Buffer): Buffer {
    const nonce = randomPiece(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyFor(`seal ${purpose}`), nonce);
    cipher.setAAD(associated(purpose, row));
    const text = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([Buffer.of(KEY_VERSION), nonce, cipher.getAuthTag(), text]);
  }

  /** @throws SealBroken when it was sealed with another key or for another row, or has changed since */
  open(purpose: string, row: string, sealed: Buffer): string {
    return this.openBytes(purpose, row, sealed).toString('utf8');
  }

  /** @throws SealBroken */
  openBytes(purpose: string, row: string, sealed: Buffer): Buffer {
    if (sealed.length < HEAD_BYTES || sealed[0] !== KEY_VERSION) throw new SealBroken(purpose, row);
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv('aes-256-gcm', this.keyFor(`seal ${purpose}`), nonce, options);
    decipher.setAAD(associated(purpose, row));
    decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEAD_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
    } catch {
      throw new SealBroken(purpose, row);
    }
  }

  /** For finding equal texts without opening any: 32 bytes, the same for the same text and purpose. */
  digest(purpose: string, content: string | Buffer): Buffer {
    return createHmac('sha256', this.keyFor(`digest ${purpose}`))
      .update(content)
      .digest();
  }

  /** The key for signing what anybody may check; the same whenever it is asked for. */
  signingKey(purpose: string): SigningKey {
    return new SigningKey(this.keyFor(`sign ${purpose}`));
  }

  private keyFor(use: string): Buffer {
    let key = this.keys.get(use);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.secretKey(), 'sifang', `${KEY_VERSION} ${use}`, 32));
      this.keys.set(use, key);
    }
    return key;
  }
}

/** The length goes first, so that no purpose and row can be read as another pair. */
function associated(purpose: string, row: string): Buffer {
  return Buffer.from(`${KEY_VERSION} ${purpose.length} ${purpose} ${row}`);
}
