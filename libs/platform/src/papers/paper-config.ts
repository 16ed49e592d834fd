import { address, type Environment } from '../environment.js';
import { StartupProblem } from '../startup-problem.js';

/** A store that speaks Amazon's S3: endpoint without the bucket, which goes into the path. */
export interface S3Config {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface PaperConfig {
  /** Null: papers are kept below `dataDir`. */
  readonly s3: S3Config | null;
}

export const PAPER_VARIABLES = [
  'S3_ENDPOINT',
  'S3_REGION',
  'S3_BUCKET',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
] as const;

/** @throws StartupProblem */
export function readPaperConfig(env: Environment): PaperConfig {
  const endpoint = address(env, 'S3_ENDPOINT', ['https:', 'http:']);
  if (!endpoint) return { s3: null };
  const required = (name: (typeof PAPER_VARIABLES)[number]): string => {
    const value = env[name];
    if (value) return value;
    throw new StartupProblem(`S3_ENDPOINT needs ${name}.`);
  };
  return {
    s3: {
      endpoint: endpoint.replace(/\/+$/, ''),
      region: env['S3_REGION'] || 'us-east-1',
      bucket: required('S3_BUCKET'),
      accessKeyId: required('S3_ACCESS_KEY_ID'),
      secretAccessKey: required('S3_SECRET_ACCESS_KEY'),
    },
  };
}
