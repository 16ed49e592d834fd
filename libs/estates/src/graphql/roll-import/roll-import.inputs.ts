import { InputType } from '@nestjs/graphql';
import { IdField, TextField } from '@sifang/platform';

@InputType({ description: 'You have looked at the preview and want it.' })
export class ConfirmRollImportInput {
  @IdField('The import.')
  rollImportId: string;

  @TextField(50, 'The register that the preview before your eyes was made against.')
  registerVersion: string;
}
