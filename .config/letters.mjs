/**
 * Writes src/charts/letters/letters.json: advance and outline of each letter of Public Sans at two weights.
 *
 * Charts measure their labels with the advances, and downloads (SVG, PNG) carry the outlines, so that
 * they look the same on a machine without the font. Run it after a change of the font:
 *
 *     node .config/letters.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';

const require = createRequire(import.meta.url);
const fontverter = require('fontverter');

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)).join('');
const letters = `${ascii}ÄÖÜäöüßẞÅåÁáÀàÂâÇçÉéÈèÊêËëÍíÎîÏïÑñÓóÔôØøÚúÛûÝý„“”‚‘’«»–—…·•×±½¼°§€%‰−²³`;
const files = 'node_modules/@fontsource-variable/public-sans/files';

const fonts = [];
for (const part of ['latin', 'latin-ext']) {
  const woff = readFileSync(`${files}/public-sans-${part}-wght-normal.woff2`);
  const bytes = await fontverter.convert(woff, 'sfnt');
  fonts.push(new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(bytes).buffer))));
}

const unitsPerEm = 1000;
const weights = {};
for (const weight of [400, 600]) {
  const table = {};
  for (const letter of letters) {
    const glyph = outline(letter, weight);
    if (glyph) table[letter] = glyph;
    else console.error(`no glyph for ${letter} (${weight})`);
  }
  weights[weight] = table;
}
const lines = Object.entries(weights).map(
  ([weight, table]) =>
    `  "${weight}": {\n${Object.entries(table)
      .map(([letter, glyph]) => `    ${JSON.stringify(letter)}: ${JSON.stringify(glyph)}`)
      .join(',\n')}\n  }`,
);
writeFileSync('src/charts/letters/letters.json', `{\n${lines.join(',\n')}\n}\n`);

/** [advance, path] in thousandths of the font size, y downwards, relative integer commands. */
function outline(letter, weight) {
  for (const font of fonts) {
    font.setVariations([new harfbuzz.Variation('wght', weight)]);
    const buffer = new harfbuzz.Buffer();
    buffer.addText(letter);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    const [info] = buffer.getGlyphInfos();
    const [position] = buffer.getGlyphPositions();
    if (!info || info.codepoint === 0) continue;
    const scale = unitsPerEm / font.face.upem;
    return [Math.round(position.xAdvance * scale), relative(font.glyphToPath(info.codepoint), scale)];
  }
  return undefined;
}

/** Absolute SVG path to relative integers; rounding the running position keeps errors from adding up. */
function relative(path, scale) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  for (const [, command, rest] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    if (command === 'Z') {
      out += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const numbers = rest
      .match(/-?[\d.]+/g)
      .map((text, at) => Math.round(Number(text) * scale) * (at % 2 ? -1 : 1));
    const steps = numbers.map((value, at) => value - (at % 2 ? y : x) || 0);
    out +=
      command.toLowerCase() + steps.map((step, at) => (at && step >= 0 ? ` ${step}` : String(step))).join('');
    [x, y] = numbers.slice(-2);
    if (command === 'M') [startX, startY] = [x, y];
  }
  return out;
}
