import { headline } from './details/headline.ts';
import { headings } from './reading/headings.ts';
import { adverts } from './residue/adverts.ts';
import { agencies } from './residue/agencies.ts';
import { agencySlip } from './residue/agency-slip.ts';
import { bylines } from './residue/byline.ts';
import { captions } from './residue/captions.ts';
import { commentForm } from './residue/comment-form.ts';
import { dateLines } from './residue/date-lines.ts';
import { datedPlace, dateline } from './residue/dateline.ts';
import { fileHead } from './residue/file-head.ts';
import { mail } from './residue/mail.ts';
import { masthead } from './residue/masthead.ts';
import { newsletter } from './residue/newsletter.ts';
import { pageControls } from './residue/page-controls.ts';
import { pointers } from './residue/pointers.ts';
import { readingTime } from './residue/reading-time.ts';
import { repetitions } from './residue/repetitions.ts';
import { siteIds } from './residue/site-ids.ts';
import { sourcesLine } from './residue/sources-line.ts';
import { tail } from './residue/tail.ts';
import { follow, type Step } from './step.ts';
import { dashes } from './steps/dashes.ts';
import { setHardSpaces } from './steps/hard-spaces.ts';
import { hyphenation } from './steps/hyphenation.ts';
import { invisibles } from './steps/invisibles.ts';
import { splitLigatures } from './steps/ligatures.ts';
import { lineEnds } from './steps/line-ends.ts';
import { markdownSigns } from './steps/markdown-signs.ts';
import { markedHeadings } from './steps/marked-headings.ts';
import { germanQuotes } from './steps/quotes.ts';
import { spaces } from './steps/spaces.ts';
import { tabbedRows } from './steps/tabbed-rows.ts';
import { unwrap } from './steps/unwrap.ts';

/** What the dossier knows that helps to tell a page's furniture from its text. */
interface Known {
  /** Whether a report can have been sent from there. */
  isPlace: (name: string) => boolean;
  isOutlet: (name: string) => boolean;
}

/** Everything done to a text, in order. */
export const recipe = ({ isPlace, isOutlet }: Known): Step =>
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
    readingTime,
    newsletter,
    adverts,
    pageControls,
    pointers,
    commentForm,
    siteIds,
    bylines,
    dateLines,
    masthead(isOutlet),
    headline,
    agencies,
    captions,
    repetitions,
    bylines,
    sourcesLine,
    datedPlace,
    dateline(isPlace),
    // What is left gets its form.
    headings,
    tail,
    setHardSpaces,
  ]);
