/** Why a journal cannot be copied there: one sentence for whoever asked. */
export class CopyFault extends Error {
  override readonly name = 'CopyFault';
}
