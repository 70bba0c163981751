/** A value of a made-up measure, as it stands under `references`. */
export interface MadeValue {
  value: string;
  basis?: 'claimed' | 'estimated' | 'confirmed' | 'established';
  asOf?: string;
  speaker?: string;
  note?: string;
}

/** The file of a measure with these values from outside the articles. */
export const measure = (
  values: readonly MadeValue[],
  { nature = 'total', fate = 'lost', order = 2 }: { nature?: string; fate?: string; order?: number } = {},
): string =>
  [
    `name: "Größe ${order}"`,
    'counts: "was gezählt wird"',
    'unit: "Stück"',
    `nature: ${nature}`,
    ...(fate ? [`fate: ${fate}`, 'avoid: [verkauft, Verkaufte, gefallen]'] : []),
    'group: bestand',
    `order: ${order}`,
    'references:',
    ...values.flatMap(({ value, basis = 'claimed', asOf, speaker = 'gemeinde', note }, at) => [
      `  - id: wert-${at + 1}`,
      `    value: "${value}"`,
      `    basis: ${basis}`,
      `    speaker: ${speaker}`,
      ...(asOf ? [`    asOf: "${asOf}"`] : []),
      ...(note ? [`    note: "${note}"`] : []),
      '    sources: [jahresbericht]',
    ]),
    '',
  ].join('\n');

/** The file of a chart of these measures; `more` are further lines. */
export const chart = (
  form: string,
  measures: readonly string[],
  more: readonly string[] = [],
  { title = 'Der Befund', note = 'Worauf zu achten ist.' }: { title?: string; note?: string } = {},
): string =>
  [
    `title: "${title}"`,
    'subtitle: "Was zu sehen ist, in Stück"',
    `form: ${form}`,
    ...more,
    `measures: [${measures.join(', ')}]`,
    `note: "${note}"`,
    'interest: "Wer die Zahlen nennt."',
    'sources: [jahresbericht]',
    'order: 2',
    '',
  ].join('\n');
