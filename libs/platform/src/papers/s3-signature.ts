import { createHash, createHmac } from 'node:crypto';
import type { S3Config } from './paper-config.js';

export interface Asked {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly url: URL;
  /** In hex, of the body. */
  readonly bodySha256: string;
  readonly now: Date;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * The headers that prove who asks, for a path of unreserved characters and no query
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).
 */
export function signed(config: S3Config, { method, url, bodySha256, now }: Asked): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${time.slice(0, 8)}/${config.region}/s3/aws4_request`;
  const headers = { host: url.host, 'x-amz-content-sha256': bodySha256, 'x-amz-date': time };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const request = [method, url.pathname, '', lines.join(''), names, bodySha256].join('\n');
  const toSign = [ALGORITHM, time, scope, createHash('sha256').update(request).digest('hex')].join('\n');
  const key = scope.split('/').reduce<Buffer | string>(mac, `AWS4${config.secretAccessKey}`);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const authorization = `${ALGORITHM} Credential=${config.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { 'x-amz-content-sha256': bodySha256, 'x-amz-date': time, authorization };
}

function mac(key: Buffer | string, part: string): Buffer {
  return createHmac('sha256', key).update(part).digest();
}
