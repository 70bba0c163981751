import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * The typefaces, cut down to what German news needs.
 *
 * A reader fetches the two `core` slices with the first page, the others only where a name needs them:
 * the unicode ranges in src/styles/fonts.css see to it, and a test holds them against the lists below.
 */

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

const core = [
  span(0x20, 0x7e),
  'ÄÖÜäöüß',
  'ÅÉàáâãåæçèéêëíîïñóôõøúûý',
  '„“‚‘’»«–—…·×±−½€§°',
  '\u00a0\u00ad\u2009\u202f',
].join('');

/** Letters of Latin-1 that begin a name now and then. */
const rare = [...span(0xa1, 0xff)].filter((letter) => !core.includes(letter)).join('') + 'Œœ•”‹›';

/** Letters of Central Europe, the Baltics, Turkey, Romania and of transliterated Korean and Japanese. */
const extended =
  'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŘřŚśŞşŠšŢţŤťŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẞ';

export const slices = [
  { name: 'core', part: 'latin', characters: core },
  { name: 'rare', part: 'latin', characters: rare },
  { name: 'extended', part: 'latin-ext', characters: extended },
] as const;

export const families = ['newsreader', 'public-sans'] as const;

const packages = fileURLToPath(new URL('../../../node_modules/@fontsource-variable', import.meta.url));

/** Cuts one slice: weights 400 to 700, kerning, ligatures and tabular figures stay. */
export async function cut(family: string, slice: (typeof slices)[number]): Promise<Buffer> {
  const whole = await readFile(`${packages}/${family}/files/${family}-${slice.part}-wght-normal.woff2`);
  return subsetFont(whole, slice.characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum', 'lnum'],
    dropTables: ['STAT', 'meta', 'gasp', 'DSIG'],
    noHinting: true,
  });
}
