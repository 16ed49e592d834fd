import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, Refusal } from '@sifang/kernel';
import { Acts, CONFIG, Database, newId, Seals, TaskList, type Config } from '@sifang/platform';
import { RollFileStore, requireModestLength } from '../../persistence/roll-import/roll-file-store.js';
import { confirmRollImport, type ConfirmRollImport } from './confirm-roll-import.js';
import { previewAgain } from './preview-again.js';
import { IMPORT_TASK } from './queue-roll-import.js';
import { mayImportInto, receiveRollFile } from './receive-roll-file.js';
import type { RollImportTools } from './roll-import-tools.js';
import { RESUME_TASK, resumeRollImports, workOnRollImport } from './work-on-roll-import.js';

export interface RollUpload {
  readonly estateId: string;
  readonly fileName: string;
  /** Length that the sender gives; NaN when it gives none. */
  readonly announced: number;
  readonly content: Readable;
}

const LONGEST_NAME = 200;

/** Takes rolls in at the door, and gives the worker its tasks. */
@Injectable()
export class RollImports implements OnModuleInit {
  private readonly tools: RollImportTools;

  constructor(
    private readonly acts: Acts,
    private readonly tasks: TaskList,
    database: Database,
    clock: Clock,
    seals: Seals,
    @Inject(CONFIG) { dataDir }: Config,
  ) {
    this.tools = { database, clock, seals, files: new RollFileStore(dataDir, seals) };
  }

  onModuleInit(): void {
    this.tasks.register(IMPORT_TASK, ({ id }) => workOnRollImport(this.tools, id!));
    this.tasks.everyMinute(RESUME_TASK, () => resumeRollImports(this.tools));
  }

  /**
   * Streams a file onto the disk; whatever is refused leaves nothing there.
   * @returns id of the import
   * @throws Refusal ROLL_FILE_TOO_LARGE · ROLL_FILE_EMPTY, and as `receiveRollFile`
   */
  async receive(actor: Actor, { estateId, fileName, announced, content }: RollUpload): Promise<string> {
    const { files, clock } = this.tools;
    await this.acts.run(mayImportInto, actor, estateId);
    requireModestLength(announced);
    const id = newId(clock.now());
    const { bytes, sha256 } = await files.keep(id, content);
    try {
      if (bytes === 0) throw new Refusal('ROLL_FILE_EMPTY', 'The file is empty.');
      const name = plainName(fileName);
      const file = { id, estateId, fileName: name, fileBytes: bytes, fileSha256: sha256 };
      return await this.acts.run(receiveRollFile, actor, file);
    } catch (error) {
      await files.forget(id);
      throw error;
    }
  }

  /** @throws Refusal as `confirmRollImport`; after REGISTER_CHANGED a new preview is on its way. */
  async confirm(actor: Actor, input: ConfirmRollImport): Promise<string> {
    try {
      return await this.acts.run(confirmRollImport, actor, input);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'REGISTER_CHANGED')
        await this.acts.run(previewAgain, actor, input.rollImportId);
      throw error;
    }
  }
}

/** Shown to people and given back with downloads: one line, no folders. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!.replace(/\p{C}/gu, '').trim();
  return [...last].slice(-LONGEST_NAME).join('') || '名册';
}
