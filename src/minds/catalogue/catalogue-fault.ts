// What a host asked of the models and cannot have: one sentence that says what to do.

export class CatalogueFault extends Error {
  override readonly name = 'CatalogueFault';
}
