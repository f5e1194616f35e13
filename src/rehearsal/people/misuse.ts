// What the Discord app would not let a person do: said in one sentence, and nothing is sent to the application.

export class Misuse extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Misuse';
  }
}
