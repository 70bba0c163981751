import type { Claim, Dossier, Question, Source } from '../../domain/model.ts';
import { formatDate, formatMonthOf } from '../../format/date.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { dateOf } from '../../values/date.ts';
import { sourceLinks } from '../names.ts';

/** What came of a forecast. */
export interface ForecastView extends OutcomeView {
  kind: string;
  /** „Teilweise eingetreten“ */
  label: string;
}

interface Written {
  text?: string | undefined;
  date?: string | undefined;
  checked: string;
}

const checkedWords = ({ checked }: Written): string => text.checked(formatMonthOf(dateOf(checked).latest!));

/** What came of a question, and when somebody last looked. */
export type OutcomeView = ReturnType<typeof outcomeView>;

const outcomeView = (outcome: Written, sources: readonly Source[]) => ({
  text: outcome.text,
  date: outcome.date === undefined ? undefined : formatDate(dateOf(outcome.date)),
  /** „geprüft bis November 2026“ */
  checked: checkedWords(outcome),
  sources: sourceLinks(sources),
});

/** What came of a question; undefined where nobody wrote it down. */
export const questionOutcome = ({ entry, sources }: Question): OutcomeView | undefined =>
  entry.outcome && outcomeView(entry.outcome, sources);

/** What came of a claim that expected something. */
export const claimOutcome = ({ entry, sources }: Claim): ForecastView | undefined =>
  entry.outcome && {
    ...outcomeView(entry.outcome, sources),
    kind: entry.outcome.result,
    label: text.outcomes[entry.outcome.result],
  };

/** How far the dossier follows what it tells: the months between which every outcome was last checked. */
export function reachInWords({ questions, articles }: Dossier): string | undefined {
  const claims = articles.flatMap((article) => article.claims);
  const days = [...questions, ...claims].flatMap(({ entry }) => entry.outcome?.checked ?? []).sort();
  const months = [days[0], days.at(-1)].flatMap((day) => (day === undefined ? [] : formatMonthOf(day)));
  return months.length > 0 ? text.reach([...new Set(months)]) : undefined;
}
