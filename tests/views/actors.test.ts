import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/domain/timeline.ts';
import { routes } from '../../src/routes.ts';
import { actorsView, actorView } from '../../src/views/actors.ts';
import { madeUp, says } from '../domain/made-up.ts';
import { readDossier } from '../real-dossier.ts';

const real = readDossier();
const made = madeUp({
  articles: {
    eins: {
      claims: [
        says(4, { speaker: 'eva', via: ['bote'] }),
        says(2, { speaker: 'eva' }),
        { speaker: 'eva' },
        says(5),
      ],
    },
    zwei: { claims: [says(1, { speaker: 'eva', via: ['bote'] })] },
  },
  actors: {
    eva: { name: 'Eva', spellings: ['Ewa', 'E. Muster'], partOf: 'amt' },
    bote: { name: 'Bote', kind: 'body' },
    amt: { name: 'Amt', kind: 'body', partOf: 'staat' },
    staat: { name: 'Staat', kind: 'state' },
  },
});
const eva = actorView(
  made.actors.find(({ id }) => id === 'eva')!,
  made,
);

describe('The list of actors', () => {
  it('counts on whose word the articles rest', () => {
    const { rows } = actorsView(made).grounds!.table;
    expect(
      rows.map(({ cells }) =>
        cells
          .slice(1)
          .map(({ text }) => text)
          .join(' '),
      ),
    ).toEqual(['4 1 3 0 0 0 0', '1 0 1 0 0 0 0']);
  });
});

describe('The page of an actor', () => {
  it('has events in the order of the timeline, whose open beginnings stand where they end', () => {
    const order = timelineOf(real).entries.flatMap((entry) =>
      entry.kind === 'publication' ? [] : [routes.timeline(entry.event.id)],
    );
    for (const actor of real.actors) {
      const places = actorView(actor, real)
        .events.map(({ event }) => order.indexOf(event.href))
        .filter((place) => place >= 0);
      expect([actor.id, places]).toEqual([actor.id, [...places].sort((a, b) => a - b)]);
    }
  });

  it('has all claims in all articles, by question, those without one last', () => {
    expect(
      eva.says.map(({ question, claims }) => [
        question?.text,
        claims.map(({ monogram }) => monogram).join(' '),
      ]),
    ).toEqual([
      ['Frage 1?', 'AA AA AB'],
      [undefined, 'AA'],
    ]);
  });

  it('says through whom and how often', () => {
    expect(eva.carriers).toEqual(['Bote (2-mal)', 'ohne Zwischenstation (2-mal)']);
  });

  it('has every spelling and everything it belongs to', () => {
    expect(eva.spellings).toEqual(['Ewa', 'E. Muster']);
    expect(eva.wholes.map(({ text }) => text)).toEqual(['Amt', 'Staat']);
  });

  it('shows what an actor carries for others', () => {
    const bote = actorView(
      made.actors.find(({ id }) => id === 'bote')!,
      made,
    );
    expect(bote.carries[0]!.claims).toHaveLength(2);
    expect(bote.says).toEqual([]);
  });
});
