const fewestQuestions = 3;

/** Whether paragraphs ask somebody and answer by turns, as in an interview. */
export function asksByTurns(paragraphs: readonly string[]): boolean {
  const questions = paragraphs.filter(isQuestion);
  return (
    questions.length >= fewestQuestions &&
    questions.length >= (paragraphs.length - paragraphs.findIndex(isQuestion)) / 4 &&
    questions.filter((words) => speaksToSomebody.test(words)).length > 1
  );
}

/** „Was kostet das?“, „Erzählen Sie vom Anbau.“ */
const isQuestion = (words: string): boolean =>
  words.split(' ').length <= 60 &&
  (/\?[“)]*$/.test(words) || /^(?:(?:Bitte|Dann|Also) )?\p{L}+n Sie(?!\p{L})[^.!?]*[.!]$/u.test(words));

/** A „Sie“ that does not begin its sentence is polite; elsewhere it may be „they“. */
const speaksToSomebody =
  /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})|(?:^|, )(?:Frau|Herr) \p{Lu}[\p{L}-]+[,?!]/u;
