/** Tells the person at the keyboard what is going on; a step ends in „ …“. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
