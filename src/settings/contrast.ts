/** The paper of the site on light and on dark screens, as in `styles/tokens.css`. */
export const lightPaper = '#fcfbf8';
const darkPaper = '#16171a';

/** How much two colours differ, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The accent for dark screens: lightened until it can be read there as well as ours. */
export function onDark(colour: string): string {
  const parts = channels(colour);
  for (let share = 0; share <= 1; share += 0.05) {
    const lighter = `#${parts.map((part) => hex(part + (255 - part) * share)).join('')}`;
    if (contrast(lighter, darkPaper) >= 7) return lighter;
  }
  return '#ffffff';
}

const channels = (colour: string): number[] =>
  (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** Relative luminance of a colour in sRGB, from 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
