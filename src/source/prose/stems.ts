import { fold } from '../../values/nearest.ts';

const stop = new Set(
  'für wurden hätte hätten möglich reicht weitergereicht könne müsse wäre wären woher wovon aber alle allem allen aller alles als also andere anderen auch auf aus bei beide beiden bereits bis bisher dabei dadurch dafür dagegen daher damit danach dann daran darauf darum dass dazu dein deren dessen deutlich diese diesem diesen dieser dieses doch dort durch eben eigene eigenen eine einem einen einer eines einige einmal erst etwa etwas gegen gegenüber geht gibt habe haben hatte hatten hier ihre ihrem ihren ihrer immer jede jeden jeder jetzt kann kein keine keinen können könnte könnten lang lange lassen laut macht mehr mehrere mit muss müssen nach nicht nichts noch nun nur oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind sogar soll sollen sollte sondern sonst stehen steht über unter viel viele vielen vom von vor wann war waren warum was weil welche welchem welchen welcher weniger wenn werden wie wieder will wird wirkt wird wo wollen worden wurde wurden zum zur zwar zwei zwischen während jahr jahre jahren dürfte würde würden sagt sagte rund artikel frage antwort liegt kommt dort deren andere weit weiter worden dabei'
    .split(' ')
    .map(fold),
);

/** What is left of the words of a text when endings are cut: the keys two texts are compared by. */
export function stemsOf(text: string): Set<string> {
  const words = text.match(/\p{L}[\p{L}]+(?:-\p{L}+)*/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => word.split('-'))
      .map(fold)
      .filter((word) => word.length > 3 && !stop.has(word))
      .map(stem),
  );
}

/** Whether a word says nothing about what a text is about. */
export const isStopWord = (word: string): boolean => stop.has(fold(word));

/** Cuts the endings of German inflection: „Brücken“ and „Brücke“ become one. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ern|ers|en|em|er|es|e|s|(?<=[elr])n)$/, '') : word;

/** Whether two stems are the same, or a long one stands within a compound: „bücher“ in „bücherregal“. */
const isKin = (one: string, other: string): boolean =>
  one === other || (one.length > 6 && other.includes(one)) || (other.length > 6 && one.includes(other));

/** The stems of one text that another has too. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((one) => b.has(one) || [...b].some((other) => isKin(one, other)));
}
