// Something that is due is done with the next frame, once, however often it was due till then; on a page that nobody sees
// not before somebody does.

export class OnceAFrame {
  readonly #work: () => void;
  #isDue = false;

  constructor(work: () => void) {
    this.#work = work;
  }

  due(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#work();
    });
  }
}
