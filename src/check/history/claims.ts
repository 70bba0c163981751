import type { WrittenArticle, WrittenDossier } from '../../domain/written.ts';
import { modalities } from '../../schema/fields.ts';
import type { Field } from '../../source/field.ts';
import { quoted } from '../../source/problems/words.ts';
import { type Change, itemOf, tellerOf } from './change.ts';
import { changedParts, type Part } from './parts.ts';

type Claim = WrittenArticle['data']['claims'][number];

/** Claims of an article that say something else now. */
export function claimChanges(
  before: WrittenArticle,
  after: WrittenArticle,
  article: Field,
  written: WrittenDossier,
): Change[] {
  const parts = partsOfClaim(written);
  return before.data.claims.flatMap((claim): Change[] => {
    const now = after.data.claims.find(({ id }) => id === claim.id);
    // One that is gone takes an address with it, and that is told there.
    const changed = now && changedParts(parts, claim, now);
    if (!changed) return [];
    return [
      {
        tell: tellerOf(itemOf(article.at('claims'), now.id)),
        what: `Die Aussage ${quoted(now.id)} (${changed.names})`,
        was: changed.was,
        is: changed.is,
        concerns: [now.id],
      },
    ];
  });
}

const partsOfClaim = ({ questions, actors }: WrittenDossier): readonly Part<Claim>[] => [
  { key: 'paraphrase', name: 'Wortlaut', inWords: ({ paraphrase }) => paraphrase },
  { key: 'quote', name: 'Zitat', inWords: ({ quote = '' }) => quote },
  {
    key: 'answer',
    name: 'Antwort',
    inWords: (claim) => answerInWords(claim, questions),
    // Asking another question is not a correction.
    agree: (was, is) => was.question !== is.question,
  },
  {
    key: 'speaker',
    name: 'Sprecher',
    inWords: ({ speaker }) =>
      speaker === 'self'
        ? 'der Artikel selbst'
        : (actors.find(({ id }) => id === speaker)?.data.name ?? speaker),
  },
  {
    key: 'modality',
    name: 'wie fest',
    inWords: ({ modality: how }) => modalities[how],
  },
];

function answerInWords({ answer, question: id }: Claim, questions: WrittenDossier['questions']): string {
  const question = questions.find((one) => one.id === id)?.data;
  if (answer === undefined || !question) return '';
  if (question.kind === 'scale') return question.steps[Number(answer) - 1] ?? String(answer);
  if (question.kind === 'choice')
    return question.options.find((option) => option.id === answer)?.label ?? String(answer);
  // The figure itself is compared with the figures.
  return '';
}
