/** A text in double quotation marks as YAML takes it, on one line. */
export const yamlText = (text: string): string =>
  `"${text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')}"`;

/** Lines as YAML comments; an empty line becomes a bare `#`. */
export const comment = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split('\n')).map((line) => (line.trim() === '' ? '#' : `# ${line}`));
