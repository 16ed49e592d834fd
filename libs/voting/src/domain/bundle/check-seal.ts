import { keyIdOf } from '../log/checkpoint.js';
import { bytesOf } from '../log/hexadecimal.js';
import type { Checking } from './checking.js';
import { found, type Finding } from './finding.js';
import { sealText } from './lines.js';
import type { Reading } from './read-bundle.js';

/** That nobody without the key has changed a byte. What the owner of the key might have changed, the other checks look for. */
export async function checkSeal(
  { sha256, isSigned, key }: Checking,
  { bundle, seal, digest, lines }: Reading,
): Promise<Finding[]> {
  if (!seal) return [found('SEAL_MISSING')];
  const findings: Finding[] = [];
  if (seal.lines !== lines) findings.push(found('SEAL_LINES'));
  if (seal.sha256 !== digest) findings.push(found('SEAL_DIGEST'));
  if (!bundle) return findings;
  const { keyId, publicKey } = bundle.head;
  const bytes = bytesOf(publicKey, 32)!;
  const sealed = new TextEncoder().encode(sealText(bundle.vote.id, seal.sha256));
  if (!(await isSigned(bytes, sealed, bytesOf(seal.signature, 64)!))) findings.push(found('SEAL_SIGNATURE'));
  if (keyIdOf(sha256, bytes) !== keyId) findings.push(found('KEY_ID'));
  if (key && key !== keyId) findings.push(found('KEY_FOREIGN', key));
  return findings;
}
