import { headline } from './details/headline.ts';
import { headings } from './reading/headings.ts';
import { takeBlocks } from './reading/take.ts';
import { agencies, agencySlip } from './residue/agencies.ts';
import { bylines } from './residue/byline.ts';
import { captions } from './residue/captions.ts';
import { datedPlace, dateLines, dateline } from './residue/dates.ts';
import { fileHead, mail } from './residue/heads.ts';
import { pageLines } from './residue/lines.ts';
import { repetitions } from './residue/repetitions.ts';
import { tail } from './residue/tail.ts';
import { follow, type Step } from './step.ts';
import { setHardSpaces } from './steps/hard-spaces.ts';
import { invisibles, lineEnds, spaces, splitLigatures } from './steps/letters.ts';
import { hyphenation, unwrap } from './steps/lines.ts';
import { markdownSigns, markedHeadings } from './steps/markup.ts';
import { tabbedRows } from './steps/tabbed-rows.ts';
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
