/** A reason to stop that the person at the keyboard can do something about; German, without a stack. */
export class Failure extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Failure';
    this.lines = lines;
  }
}
