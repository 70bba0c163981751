import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntry, writeEntry } from '../../src/form/entry.ts';
import { forms } from '../../src/form/forms.ts';
import { contentFolder } from '../real-dossier.ts';

const formOf = (name: string) => forms.find((form) => form.name === name)!;

const files = forms.flatMap((form) => {
  const { name } = form;
  if (name === 'dossier') return [{ form, file: 'dossier.yaml' }];
  return readdirSync(join(contentFolder, name))
    .filter((file) => !file.endsWith('.csv'))
    .map((file) => ({ form, file: `${name}/${file}` }));
});

describe('opening and saving without an edit', () => {
  it('leaves every file of the dossier as it was', () => {
    const changed = files.filter(({ form, file }) => {
      const text = readFileSync(join(contentFolder, file), 'utf8');
      return writeEntry(readEntry(text, form), form) !== text;
    });
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('keeps the line ends of a program on Windows', () => {
    for (const name of ['articles', 'events']) {
      const { form, file } = files.find((one) => one.form.name === name)!;
      const text = readFileSync(join(contentFolder, file), 'utf8').replaceAll('\n', '\r\n');
      expect(writeEntry(readEntry(`\ufeff${text}`, form), form)).toBe(text);
    }
  });
});

describe('saving an edit elsewhere', () => {
  const event = formOf('events');
  const written = [
    'title: "Fest"',
    'date: "2021-05-10"',
    'basis: stated',
    'lane: haus',
    'text: >-',
    '  Ein Satz,',
    '  über zwei Zeilen.',
    'note: "Ein zweiter \\x2d',
    '  auch."',
    '',
  ].join('\n');

  it('leaves folded texts, their lines and their escapes as they are', () => {
    const saved = writeEntry({ ...readEntry(written, event), lane: 'hof' }, event);
    expect(saved).toBe(written.replace('lane: haus', 'lane: hof'));
  });

  it('ends every line once, whatever the editor in the browser hands over', () => {
    const article = formOf('articles');
    const text = '---\r\ntitle: "A"\r\n---\r\n\r\nEins.\r\n\r\nZwei.\r\n';
    const saved = writeEntry({ ...readEntry(text, article), body: 'Eins.\r\n\r\nDrei.' }, article);
    expect(saved).toBe(text.replace('Zwei', 'Drei'));
  });
});

it('a text without fields stays a text below the fields it is given', () => {
  const article = formOf('articles');
  const saved = writeEntry({ ...readEntry('Nur Text.\n', article), title: 'Titel' }, article);
  expect(saved).toBe('---\ntitle: "Titel"\n---\n\nNur Text.\n');
});

describe('saving an edit', () => {
  const question = formOf('questions');
  const written = `# Für die zweite Runde
kind: scale
question: "Lohnt es sich?" # steht so im Protokoll
short: 'Lohnt es sich?'
topic: haus
order: 1
difference: { kind: none, note: "Einig." }
poles: [nein, ja]
steps: ["a", "b", "c", "d", "e"]
`;

  it('changes the one line and keeps comments, quotation marks and order', () => {
    const saved = writeEntry({ ...readEntry(written, question), order: 7 }, question);
    expect(saved).toBe(written.replace('order: 1', 'order: 7'));
  });

  it('exchanges what belongs to a kind together with the kind', () => {
    const values = readEntry(written, question);
    const saved = writeEntry({ ...values, kind: { kind: 'quantity', measure: 'baende' } }, question);
    expect(saved).toContain('kind: quantity');
    expect(saved).toContain('measure: baende');
    expect(saved).not.toMatch(/poles|steps/);
  });

  it('leaves out what was left empty', () => {
    const saved = writeEntry({ ...readEntry(written, question), arose: ' ', outcome: null }, question);
    expect(saved).toBe(written);
  });
});

describe('a claim', () => {
  const article = formOf('articles');
  const claims = [
    { id: 'a', passage: 'a', answer: '4', speaker: '', modality: 'states', paraphrase: 'A.', short: 'A' },
    { id: 'b', passage: 'b', answer: 'ja', speaker: 'usa', modality: 'states', paraphrase: 'B.', short: 'B' },
  ];
  const saved = writeEntry({ title: 'Titel: „x“', claims, body: '[A](#a) und [B](#b).' }, article);

  it('is written in the way we write', () => {
    expect(saved).toBe(`---
title: "Titel: „x“"
claims:
  - id: a
    passage: a
    answer: 4
    modality: states
    paraphrase: "A."
    short: "A"
  - id: b
    passage: b
    answer: ja
    speaker: usa
    modality: states
    paraphrase: "B."
    short: "B"
---

[A](#a) und [B](#b).
`);
  });

  it('keeps its number and its own voice when it is read again', () => {
    const { claims: read } = readEntry(saved, article);
    expect(read).toMatchObject([{ answer: '4' }, { answer: 'ja', speaker: 'usa' }]);
    expect((read as object[])[0]).not.toHaveProperty('speaker');
  });

  it('keeps its comments when another goes', () => {
    const commented = saved.replace('    short: "B"', '    # lieber kürzer\n    short: "B"');
    const values = readEntry(commented, article);
    const fewer = writeEntry({ ...values, claims: (values['claims'] as unknown[]).slice(1) }, article);
    expect(fewer).toContain('# lieber kürzer');
    expect(fewer).not.toContain('id: a');
  });
});
