import mammoth from 'mammoth';
import { type PageText, textFromHtml } from './from-html.ts';
import { trackedChanges } from './tracked-changes.ts';

/** German Word names its styles in German. */
const styleMap = [
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Untertitel'] => p:fresh",
  "p[style-name='Überschrift 1'] => h1:fresh",
  "p[style-name='Überschrift 2'] => h2:fresh",
  "p[style-name='Überschrift 3'] => h3:fresh",
  "p[style-name='Zitat'] => p:fresh",
];

/** The text of a Word document (.docx), as if every tracked change had been accepted. */
export async function textFromWord(bytes: Uint8Array): Promise<PageText> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  // Its first heading need not be its title.
  const { text, removed } = textFromHtml(value);
  return { text, removed: [...trackedChanges(bytes), ...removed], details: {} };
}
