import { headline } from './details/headline.ts';
import { headings } from './reading/headings.ts';
import { takeBlocks, follow, type Step } from './step.ts';
import { agencies, agencySlip, captions } from './residue/pictures.ts';
import { bylines } from './residue/byline.ts';
import { datedPlace, dateLines, dateline } from './residue/dates.ts';
import { fileHead, mail, repetitions, tail } from './residue/ends.ts';
import { pageLines } from './residue/lines.ts';
import { setHardSpaces, invisibles, lineEnds, spaces, splitLigatures } from './steps/letters.ts';
import { hyphenation, unwrap } from './steps/lines.ts';
import { markdownSigns, markedHeadings, tabbedRows } from './steps/markup.ts';
import { dashes, germanQuotes } from './steps/typography.ts';

/** What the dossier knows that helps to tell a page's furniture from its text. */
interface Known {
  /** Whether a report can have been sent from there. */
  isPlace: (name: string) => boolean;
  isOutlet: (name: string) => boolean;
  /** Where the page says it or the editor did. */
  title: string | undefined;
}

/** Everything done to a text, in order. */
export const recipe = ({ isPlace, isOutlet, title }: Known): Step =>
  follow([
    // Letters and lines as they are meant.
    tabbedRows,
    lineEnds,
    invisibles,
    splitLigatures,
    spaces,
    fileHead,
    mail,
    markedHeadings,
    markdownSigns,
    hyphenation,
    unwrap,
    // German typography: what follows knows one kind of quotation mark and dash.
    germanQuotes,
    dashes,
    // What the page put around and into the text. The captions need the headline gone.
    agencySlip,
    pageLines,
    bylines,
    dateLines,
    takeBlocks('medium', (block, at) => at < 4 && isOutlet(block)),
    headline(title),
    agencies,
    captions,
    repetitions,
    bylines,
    datedPlace,
    dateline(isPlace),
    // What is left gets its form.
    headings,
    tail,
    setHardSpaces,
  ]);
