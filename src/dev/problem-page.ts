import { formatProblem, formatTally, isError, type Problem } from '../source/problem.ts';
import { previewText as words } from '../text/editors.ts';

/** A page with all problems, for when no other can be shown; undefined if there is no error. */
export function problemPage(problems: readonly Problem[]): string | undefined {
  if (!problems.some(isError)) return undefined;
  const styles = ['tokens', 'fonts', 'base'].map(
    (name) => `<link rel="stylesheet" href="/src/styles/${name}.css">`,
  );
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.pageTitle}</title>
${styles.join('\n')}
<script type="module" src="/src/dev/browser.ts"></script>
</head>
<body data-probleme>
<main>
<h1>${words.pageTitle}</h1>
<p class="lead">${words.pageLead}</p>
<p>${formatTally(problems)}</p>
<ol>
${problems.map((problem) => `<li>${escape(formatProblem(problem))}</li>`).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
