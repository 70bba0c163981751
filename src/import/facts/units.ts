/** Units as measures write them, by the words a text has for them. */
const short: Record<string, string> = {
  Kilometer: 'km',
  Millimeter: 'mm',
  Zentimeter: 'cm',
  Meter: 'm',
  Tonne: 't',
  Kilogramm: 'kg',
  Kilo: 'kg',
  Prozent: '%',
  Prozentpunkt: '%',
  Dollar: 'US-Dollar',
  $: 'US-Dollar',
  '€': 'Euro',
  '£': 'Pfund',
};

/** What units measure; of anything not listed they count things. */
const dimensions: readonly (readonly [string, RegExp])[] = [
  ['Länge', /^(?:km|mm|cm|m|Meile)$/],
  ['Fläche', /^(?:km²|m²|Quadrat\p{L}+|Hektar)$/u],
  ['Gewicht', /^(?:t|kg|Gramm|Barrel)$/],
  ['Anteil', /^%$/],
  ['Geld', /^(?:US-Dollar|Euro|Pfund|Franken|Rubel|Won|Yen|Yuan|Cent)$/],
  ['Dauer', /^(?:Jahrzehnte?|Jahrhunderte?|Jahre?|Monate?|Wochen?|Tage?|Stunden?|Minuten?|Sekunden?)$/],
  ['Vielfaches', /^(?:-fach|Mal)$/],
];

/** The unit as measures write it: „Kilometern“ is „km“, „mm Stahlseil“ is „mm“. */
export function shortUnit(unit: string): string {
  const first = unit.split(/[ ,]/)[0] ?? '';
  return short[first.replace(/n$/, '')] ?? short[first] ?? first;
}

/** What a unit measures: „Länge“, „Geld“; undefined if it counts things. */
export const dimensionOf = (unit: string): string | undefined =>
  dimensions.find(([, pattern]) => pattern.test(shortUnit(unit).replace(/(?<=[a-z]{3}e)n$/, '')))?.[0];
