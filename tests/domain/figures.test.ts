import { describe, expect, it } from 'vitest';
import { increaseTo, numberOf, pairsOf, sumOf, valuesOf, type Value } from '../../src/domain/figures.ts';
import type { Actor, Figure, Measure, Reference } from '../../src/domain/model.ts';
import { dateOf } from '../../src/values/date.ts';
import { quantityOf } from '../../src/values/quantity.ts';

const actor = (id: string) => ({ id }) as Actor;
const generalstab = actor('generalstab');
const oryx = actor('oryx');

/** A measure with what articles and sources say of it: [origin, value, date]. */
function measureWith(
  figures: [article: string, value: string, asOf?: string | undefined, speaker?: Actor | 'self'][],
  references: [speaker: Actor, value: string, asOf?: string, basis?: Value['basis']][],
): Measure {
  const measure = {
    id: 'panzer',
    entry: { nature: 'total' },
    figures: [],
    references: [],
  } as unknown as Measure;
  measure.figures = figures.map(
    ([article, value, asOf, speaker = generalstab], at) =>
      ({
        ...common(`${article}/z${at}`, measure, value, asOf),
        article: { id: article },
        speaker,
        via: [],
      }) as unknown as Figure,
  );
  measure.references = references.map(
    ([speaker, value, asOf, basis = 'claimed'], at) =>
      ({
        ...common(`panzer/r${at}`, measure, value, asOf),
        speaker,
        entry: { basis },
      }) as unknown as Reference,
  );
  return measure;
}

const common = (key: string, measure: Measure, value: string, asOf: string | undefined) => ({
  key,
  measure,
  quantity: quantityOf(value),
  asOf: asOf === undefined ? undefined : dateOf(asOf),
  sources: [],
});

describe('The values of a measure', () => {
  it('are one where a figure and a reference say the same', () => {
    const [value, ...more] = valuesOf(
      measureWith([['mk', '4.313', '2023-08-15']], [[generalstab, '4.313', '2023-08-15']]),
    );
    expect(more).toEqual([]);
    expect([value!.figures.length, value!.references.length, value!.key]).toEqual([1, 1, 'mk/z0']);
  });

  it('stay two where speaker, day or amount differ', () => {
    const same = [generalstab, '4.313', '2023-08-15'] as const;
    for (const other of [
      [oryx, '4.313', '2023-08-15'],
      [generalstab, '4.314', '2023-08-15'],
      [generalstab, '4.313', '2023-08-16'],
      [generalstab, 'etwa 4.313', '2023-08-15'],
    ] as [Actor, string, string][])
      expect(valuesOf(measureWith([], [[...same], other]))).toHaveLength(2);
  });

  it('keep the voices of two articles apart', () => {
    expect(
      valuesOf(
        measureWith(
          [
            ['mk', '19', undefined, 'self'],
            ['oa', '19', undefined, 'self'],
          ],
          [],
        ),
      ),
    ).toHaveLength(2);
  });

  it('are claimed unless a reference says better', () => {
    const [claimed] = valuesOf(measureWith([['mk', '1']], []));
    const [confirmed] = valuesOf(
      measureWith([['mk', '1', '2023']], [[generalstab, '1', '2023', 'confirmed']]),
    );
    expect([claimed!.basis, confirmed!.basis]).toEqual(['claimed', 'confirmed']);
  });

  it('stand in order of time, then speaker, whatever the order of files', () => {
    const rows: [Actor, string, string?][] = [
      [oryx, '3', '2023-08-15'],
      [generalstab, '2', '2023-08-15'],
      [generalstab, '9', '2022'],
      [generalstab, '5'],
    ];
    const order = (list: typeof rows) => valuesOf(measureWith([], list)).map(numberOf);
    expect(order(rows)).toEqual([5, 9, 2, 3]);
    expect(order(rows.toReversed())).toEqual([5, 9, 2, 3]);
  });
});

describe('Sums, shares and increases', () => {
  const values = valuesOf(
    measureWith(
      [['mk', '254.920', '2023-08-15']],
      [
        [generalstab, 'etwa 254.380', '2023-08-14'],
        [generalstab, '250.000', '2023'],
        [oryx, '2.233', '2023-08-15', 'confirmed'],
        [oryx, '2.000', '2023-07-01', 'confirmed'],
      ],
    ),
  );
  const today = values.find(({ figures }) => figures.length > 0)!;

  it('recompute the increase since the same speaker’s last day', () => {
    expect(increaseTo(today, values)).toMatchObject({ amount: 540, days: 1 });
  });

  it('give no increase without an earlier day or for what is no total', () => {
    expect(increaseTo(increaseTo(today, values)!.from, values)).toBeUndefined();
    const rate = {
      ...today,
      measure: { ...today.measure, entry: { ...today.measure.entry, nature: 'flow' as const } },
    };
    expect(increaseTo(rate, values)).toBeUndefined();
  });

  it('pair a claim with the confirmed value nearest in time', () => {
    const pair = pairsOf(values).find(({ claimed }) => claimed === today)!;
    expect(numberOf(pair.confirmed)).toBe(2233);
    expect(pair.share).toBeCloseTo(2233 / 254_920);
  });

  it('add up exact values only', () => {
    expect(sumOf([today, today])).toBe(509_840);
    expect(sumOf(values)).toBeUndefined();
    expect(sumOf([])).toBeUndefined();
  });
});
