import { failureSentence, lastWords } from './failure-sentence.js';

const AT = '2026-11-22 05:01:43.085 UTC [10374]';

describe('what PostgreSQL said last, as a sentence', () => {
  it.each([
    [
      'a disk that is full at the first start',
      `creating configuration files ... ok
running bootstrap script ... 2026-11-22 05:04:11.337 UTC [12] FATAL:  could not write to file "pg_wal/xlogtemp.12": No space left on device
child process exited with exit code 1
initdb: removing contents of data directory "/home/li/sifang/data/postgres.new-1"`,
      'The disk that holds /home/li/data is full: make room and start again.',
    ],
    [
      'a quota that is used up',
      `${AT} FATAL:  could not write lock file "postmaster.pid": Disk quota exceeded`,
      'The disk that holds /home/li/data is full: make room and start again.',
    ],
    [
      'shared memory that is used up, which is no disk',
      `${AT} FATAL:  could not resize shared memory segment "/PostgreSQL.1" to 1048576 bytes: No space left on device`,
      'The database in /home/li/data did not start; PostgreSQL says: "FATAL:  could not resize shared memory segment',
    ],
    [
      'a user without a name',
      'initdb: error: could not look up effective user ID 1234: user does not exist',
      'The embedded PostgreSQL needs to run as a user that has a name',
    ],
    [
      'files of somebody else',
      `${AT} FATAL:  data directory "/home/li/data/postgres" has wrong ownership
${AT} HINT:  The server must be started by the user that owns the data directory.`,
      'The database in /home/li/data belongs to another user',
    ],
    [
      'a folder above that was closed',
      'postgres: could not access directory "/root/data/postgres": Permission denied',
      'The user that owns the database in /home/li/data may not enter that folder',
    ],
    [
      'anything else, in its own words',
      `${AT} LOG:  starting PostgreSQL 15.18
${AT} FATAL:  could not open file "global/pg_control": No such file or directory
${AT} LOG:  database system is shut down`,
      'did not start; PostgreSQL says: "FATAL:  could not open file "global/pg_control": No such file or directory". Put that right',
    ],
  ])('%s', (_, said, sentence) => {
    const problem = failureSentence(said, '/home/li/data');
    expect(problem.name).toBe('StartupProblem');
    expect(problem.message).toContain(sentence);
    expect(problem.message).not.toContain('\n');
  });

  it('takes the last line where none names a fault', () => {
    expect(lastWords(`${AT} LOG:  starting\n${AT} LOG:  redo starts at 0/15\n\n`)).toBe(
      'LOG:  redo starts at 0/15',
    );
  });

  it('has something to say about silence', () => {
    expect(lastWords('')).toBe('nothing');
  });
});
