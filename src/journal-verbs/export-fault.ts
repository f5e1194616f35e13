/** Why a show cannot be exported: one sentence for whoever asked. */
export class ExportFault extends Error {
  override readonly name = 'ExportFault';
}
