import { createPublicKey, verify } from 'node:crypto';

const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Whether this Ed25519 signature is of the key of these 32 bytes. Bytes that are no key have signed nothing. */
export function isSigned(publicKey: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean {
  const der = Buffer.concat([PUBLIC_HEAD, publicKey]);
  try {
    return verify(null, content, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  } catch {
    return false;
  }
}
