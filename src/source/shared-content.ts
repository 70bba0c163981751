import type { WrittenDossier } from '../domain/model.ts';

/** Gives the dossier as it was read last. */
type Read = () => Promise<WrittenDossier>;

const place = Symbol.for('quellenlage.content');
const common = globalThis as { [place]?: Read };

/**
 * Makes known how the pages get what the check has read. They run in the same process, but Vite gives them their
 * own copy of every module, so that only the process itself is common ground.
 */
export const shareContent = (read: Read): void => {
  common[place] = read;
};

/** The dossier as the check has read it; undefined where nobody has, as in `astro sync`. */
export const sharedContent = (): Promise<WrittenDossier> | undefined => common[place]?.();
