import {
  answeredThoughOpen,
  type Clash,
  clashes,
  fittingKinds,
  flatParaphrases,
  misfits,
  unquotedSuppositions,
} from '../../domain/comparison/comparison-review.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Answer } from '../../domain/comparison/position.ts';
import type { Computed } from '../../domain/comparison/verdict.ts';
import type { Claim, Dossier } from '../../domain/model.ts';
import { differenceKinds } from '../../schema/question.ts';
import { type Problem, either, few, quoted } from '../../source/problem.ts';
import { type Finder, placeName } from './finder.ts';
import { sameVoice } from './numbers.ts';
import { staleNotes } from './stale.ts';

/** Where the computed comparison and what editors noted do not go together. */
export function* comparisonProblems(dossier: Dossier, find: Finder): Generator<Problem> {
  // Before there are articles, every question waits for its first answer.
  if (dossier.articles.length === 0) return;
  for (const comparison of misfits(dossier)) yield misfit(comparison, find);
  yield* staleNotes(dossier, find);
  // Two numbers of one speaker and day are a contradiction, which has a message of its own.
  for (const clash of clashes(dossier))
    if (!sameVoice(clash.one, clash.other)) yield unexplained(clash, find);
  for (const claim of flatParaphrases(dossier)) yield flat(claim, find);
  for (const claim of unquotedSuppositions(dossier)) yield supposed(claim, find);
  for (const claim of answeredThoughOpen(dossier)) yield answered(claim, find);
}

const results: Record<Computed, string> = {
  none: 'Kein Artikel antwortet',
  'one-voice': 'Nur ein Artikel antwortet',
  agree: 'Die Artikel stimmen überein',
  degree: 'Die Artikel unterscheiden sich, ohne einander zu widersprechen',
  contradict: 'Zwei Artikel widersprechen einander',
};

function misfit({ question, computed, stands }: Comparison, find: Finder): Problem {
  const answers = few(
    stands.flatMap(({ article, position }) =>
      position ? [`${article.monogram} ${answerWords(position.answer)}`] : [],
    ),
  ).join('; ');
  const noted = question.entry.difference.kind;
  return find
    .question(question)
    .at('difference', 'kind')
    .problem('K-VGL-01', {
      what: `${results[computed]}${answers && ` (${answers})`}, eingetragen ist aber ${noted} (${differenceKinds[noted]})`,
      why: 'das eine ist aus den Antworten errechnet und steht im Vergleich, das andere läse man in der Anmerkung',
      remedy: `kind: ${either(fittingKinds(computed))} eintragen und note anpassen, oder die Antworten der Aussagen prüfen`,
    });
}

/** „5“, „2 und 5“, „an zwei Tagen, nicht täglich“. */
function answerWords(answer: Answer): string {
  switch (answer.kind) {
    case 'step':
      return String(answer.step);
    case 'split':
      return answer.steps.join(' und ');
    case 'options':
      return [
        ...answer.options.map(({ label }) => quoted(label)),
        ...answer.denied.map(({ label }) => `nicht ${quoted(label)}`),
      ].join(', ');
    case 'quantity':
      return answer.quantities.map(({ text }) => quoted(text)).join(', ');
  }
}

function unexplained({ measure, one, other }: Clash, find: Finder): Problem {
  const [here] = find.value({ figures: [one], references: [] });
  const [there] = find.value({ figures: [other], references: [] });
  return here!.at('value').problem('K-VGL-02', {
    what: `${quoted(one.quantity.text)} hier und ${quoted(other.quantity.text)} im Artikel ${other.article.monogram} passen nicht zusammen`,
    why: `beide messen ${quoted(measure.id)}, beide sind genau gemeint, und keine Anmerkung erklärt den Unterschied (${placeName(there!)})`,
    remedy: `bei einer der Zahlen eine note ergänzen; ist sie gerundet, richtig: ${here!.at('value').spelled(`"etwa ${one.quantity.text}"`)}`,
  });
}

function flat(claim: Claim, find: Finder): Problem {
  const { speaker, entry } = claim;
  const [id, said] =
    speaker === 'self'
      ? ['self', 'was der Artikel nur vermutet, erwartet oder weitergibt']
      : [speaker.id, `was von ${quoted(speaker.entry.name)} stammt`];
  return find
    .claim(claim)
    .at('paraphrase')
    .problem('K-VGL-03', {
      what: `Der Satz stellt als Tatsache hin, ${said}`,
      why: `eingetragen sind speaker: ${id} und modality: ${entry.modality}; ohne Konjunktiv, „soll“ oder „laut“ läse man ihn als unsere Feststellung`,
      remedy: 'in den Konjunktiv setzen (habe, sei, werde, könnte) oder zuschreiben (laut …, offenbar)',
    });
}

const supposed = (claim: Claim, find: Finder): Problem =>
  find
    .claim(claim)
    .at('answer')
    .problem('K-VGL-04', {
      what: `Auf dieser Vermutung allein beruht, was der Artikel zu ${quoted(claim.question!.entry.short)} sagt`,
      why: 'ohne Zitat sieht niemand, welcher Satz sie trägt',
      remedy: 'die Worte der Vorlage unter quote nennen, oder answer löschen, wenn es kein Satz sagt',
    });

const answered = (claim: Claim, find: Finder): Problem =>
  find
    .question(claim.question!)
    .at('difference', 'note')
    .problem('K-VGL-05', {
      what: `Nach der Anmerkung lässt ${claim.article.monogram} die Frage offen; die Aussage ${quoted(claim.id)} beantwortet sie`,
      remedy: `den Satz ändern, oder bei der Aussage answer löschen (${placeName(find.claim(claim))})`,
    });
