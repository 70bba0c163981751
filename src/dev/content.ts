import { link } from '../domain/link.ts';
import { heldUntil } from '../domain/withhold.ts';
import type { WrittenDossier } from '../domain/model.ts';
import type { Settings } from '../settings/settings.ts';
import { readFolder } from '../source/files/disk.ts';
import type { TextFile } from '../source/files/read-content.ts';
import { parseFile, entryOf, writeDossier, type Entry } from '../source/parse-file.ts';
import { dayInGermany } from '../values/date.ts';

/** A file as it was read last, and what it said when it last could be read. */
interface Known {
  text: string | undefined;
  entry: Entry | undefined;
}

/** The content of a folder while somebody writes in it. */
export interface LiveContent {
  /**
   * The dossier as it is on disk, drafts included.
   *
   * @throws if there never was anything to show.
   */
  read: () => Promise<WrittenDossier>;
  /** Says that something on disk has changed. */
  change: () => void;
}

/**
 * Whoever is in the middle of writing has errors in some file nearly all the time. Such a file counts as it was
 * before; if nothing fits together any more, so does the whole dossier. What is wrong the check says.
 */
export function liveContent({ content, now }: Pick<Settings, 'content' | 'now'>): LiveContent {
  const known = new Map<string, Known>();
  let current: Promise<WrittenDossier> | undefined;
  let last: WrittenDossier | undefined;
  const lastGood = (file: TextFile): Entry | undefined => {
    const before = known.get(file.file);
    if (before && before.text === file.text) return before.entry;
    const entry = entryOf(parseFile(file)) ?? before?.entry;
    known.set(file.file, { text: file.text, entry });
    return entry;
  };
  const read = async (): Promise<WrittenDossier> => {
    const { files } = await readFolder(content, 'content');
    const written = writeDossier(files.flatMap((file) => lastGood(file) ?? []));
    const shown = written && withDays(written, now ?? dayInGermany(new Date()));
    if (shown && canBeLinked(shown)) last = shown;
    if (!last) throw new Error('There is nothing to show yet: the content has errors.');
    return last;
  };
  return {
    read: () => (current ??= read()),
    change: () => {
      current = undefined;
    },
  };
}

function canBeLinked(written: WrittenDossier): boolean {
  try {
    link(written);
    return true;
  } catch {
    return false;
  }
}

/** Articles that wait for their day are shown, and marked. */
function withDays(written: WrittenDossier, today: string): WrittenDossier {
  const articles = written.articles.map((article) => {
    const appears = heldUntil(article.data, today);
    return appears === undefined ? article : { ...article, appears };
  });
  return { ...written, articles };
}
