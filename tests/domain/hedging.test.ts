import { describe, expect, it } from 'vitest';
import { isHedged } from '../../src/domain/hedging.ts';

describe('A sentence that passes on or supposes', () => {
  it.each([
    // Subjunctives that only this verb has
    'Nordkorea habe geliefert.',
    'Bekäme Nordkorea Bauteile, würde das Regime gefährlicher.',
    // Regular ones, told by where they stand
    'Putins Verzweiflung werte den nordkoreanischen Diktator auf.',
    'Die Gemeinde zähle etwa 4.200 Bände.',
    'China stütze Russland nicht offen und versuche, Sanktionen zu umgehen.',
    'Bekomme Kiew weitreichende Waffen, schließe Russland nichts aus.',
    'Dass Russland bitte, zeige Schwäche.',
    'Moskau erhalte Munition und liefere Öl.',
    'Das biete Kim Gelegenheit.',
    '…, die Russland in der Ukraine verschießt, komme aus Nordkorea.',
    'Die Kosten spielten keine Rolle.',
    'Der Pakt gelte für beide.',
    'Die Zahl steige.',
    'Die Besucher läsen weniger.',
    'Das schlösse eine Lieferung aus.',
    'Dann überstiege der Bedarf den Bestand.',
    // Words
    'Nordkorea soll geliefert haben.',
    'Laut Seoul hat Nordkorea geliefert.',
    'Nordkorea bestreitet die Lieferung.',
    'Es wird angenommen, dass Nordkorea Technik weiterverkauft hat.',
    'Die Spuren deuten darauf hin, dass die Mengen klein sind.',
  ])('is recognised: %s', (sentence) => expect(isHedged(sentence)).toBe(true));
});

describe('A sentence that states', () => {
  it.each([
    'Nordkorea hat fünf Millionen Granaten geliefert.',
    'Moskau wird die Sanktionen prüfen.',
    // Words in -e that are no verbs
    'Nordkorea liefert Russland moderne Waffen.',
    'Der Krieg kostet Russland viele Soldaten, alte Panzer und neue Raketen.',
    'Als Bittsteller verliert Moskau endgültig die Möglichkeit, auf Nordkorea mäßigend einzuwirken.',
    'Die USA und Japan stehen vor neuen Problemen.',
    // The past, which often looks the same
    'Russland machte Nordkorea große Zusagen.',
    'Kim reiste im September nach Russland.',
    'Die Lieferungen gingen an Wagner.',
  ])('is no less recognised: %s', (sentence) => expect(isHedged(sentence)).toBe(false));
});
