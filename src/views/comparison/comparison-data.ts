import { compareAll, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import type { Answer } from '../../domain/comparison/position.ts';
import type { Claim, Dossier } from '../../domain/model.ts';
import { manyArticles } from '../../domain/parts.ts';
import { routes } from '../../routes.ts';
import { comparisonDataText as text } from '../../text/data.ts';
import { absolute } from '../address.ts';
import { answerInWords, claimAnswer } from '../record/answer.ts';
import { citationOf } from '../record/claim.ts';
import { rightsOf, tableOf, type Column, type Table } from '../data/table.ts';
import { outletOf, speakerName } from '../names.ts';

type Cell = { comparison: Comparison; stand: Stand };

/** The matrix as a table: one row for every question and article, where they are many only if it says something. */
export function matrixTable(dossier: Dossier, site: URL | undefined): Table {
  const isRow = ({ claims }: Stand) => dossier.articles.length <= manyArticles || claims.length > 0;
  const cells = compareAll(dossier).flatMap((comparison) =>
    comparison.stands.filter(isRow).map((stand) => ({ comparison, stand })),
  );
  return tableOf(text.matrix, matrixColumns(site), cells, rightsOf(dossier));
}

/** All claims as a table, in order of publication and reading. */
export function claimsTable(dossier: Dossier, site: URL | undefined): Table {
  return tableOf(
    text.claims,
    claimColumns(site),
    dossier.articles.flatMap(({ claims }) => claims),
    rightsOf(dossier),
  );
}

const column = <Row>(name: keyof typeof text.columns, value: Column<Row>['value']): Column<Row> => ({
  name,
  description: text.columns[name],
  value,
});

const matrixColumns = (site: URL | undefined): Column<Cell>[] => [
  column('frage', ({ comparison }) => comparison.question.id),
  column('fragetext', ({ comparison }) => comparison.question.entry.question),
  column('thema', ({ comparison }) => comparison.question.topic.id),
  column('befund', ({ comparison }) => comparison.computed),
  column('unterschied', ({ comparison }) => comparison.question.entry.difference.kind),
  column('artikel', ({ stand }) => stand.article.id),
  column('kuerzel', ({ stand }) => stand.article.monogram),
  column('medium', ({ stand }) => outletOf(stand.article)),
  column('erschienen', ({ stand }) => stand.article.published.edtf),
  column('schweigen', ({ stand }) => stand.silence),
  column(
    'antwort',
    ({ comparison, stand }) => stand.position && answerInWords(comparison.question, stand.position),
  ),
  column('stufen', ({ stand }) => stand.position && stepsIn(stand.position.answer)),
  column('optionen', ({ stand }) => stand.position && optionsIn(stand.position.answer)),
  column('stimme', ({ stand }) => stand.position?.voice),
  column('aussagen', ({ stand }) => stand.claims.map(({ key }) => key).join(' ') || null),
  column('adresse', ({ comparison, stand }) =>
    absolute(routes.question(comparison.question.id, stand.article.id, stand.claims[0]), site),
  ),
];

const stepsIn = (answer: Answer): string | undefined =>
  answer.kind === 'step' ? String(answer.step) : answer.kind === 'split' ? answer.steps.join(' ') : undefined;

const optionsIn = (answer: Answer): string | undefined =>
  answer.kind === 'options' ? answer.options.map(({ id }) => id).join(' ') : undefined;

const claimColumns = (site: URL | undefined): Column<Claim>[] => [
  column('aussage', ({ key }) => key),
  column('artikel', ({ article }) => article.id),
  column('kuerzel', ({ article }) => article.monogram),
  column('medium', ({ article }) => outletOf(article)),
  column('erschienen', ({ article }) => article.published.edtf),
  column('textstelle', ({ passage }) => passage.id),
  column('nummer', ({ passage }) => passage.number),
  column('wortlaut', ({ passage }) => passage.wording),
  column('frage', ({ question }) => question?.id),
  column('antwort', claimAnswer),
  column('stufe', ({ step }) => step),
  column('option', ({ option }) => option?.id),
  column('sprecher', ({ entry }) => entry.speaker),
  column('name', ({ speaker }) => speakerName(speaker)),
  column('ueber', ({ entry }) => entry.via.join(' ') || null),
  column('ursprung', ({ origin }) => (origin === 'self' ? 'self' : origin.id)),
  column('modalitaet', ({ entry }) => entry.modality),
  column('inhalt', ({ entry }) => entry.paraphrase),
  column('kurz', ({ entry }) => entry.short),
  column('zitat', ({ entry }) => entry.quote),
  column('ausgang', ({ entry }) => entry.outcome?.result),
  column('ausgangstext', ({ entry }) => entry.outcome?.text),
  column('geprueft', ({ entry }) => entry.outcome?.checked),
  column('nachweis', citationOf),
  column('stelle', ({ article, passage }) => absolute(routes.article(article.id, passage.id), site)),
  column('adresse', (claim) => absolute(routes.claim(claim), site)),
];
