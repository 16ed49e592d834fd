/** For a laptop on which it mostly idles; one place of business fits many times over. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Refused duplicates are everyday business, and their details and statements hold people's names and numbers.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

/** What was committed survives every kill, and no power cut. */
const CARELESS: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
};

/** As arguments of `postgres`: what holds is written here and not in a file that grows old beside the data. */
export function settingsFor(durable: boolean): string[] {
  const settings = durable ? SETTINGS : { ...SETTINGS, ...CARELESS };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
