import { mkdir, readdir } from 'node:fs/promises';
import { newDossier } from '../../scaffold/new-dossier.ts';
import { Failure, shortPath } from '../../publish/system.ts';
import { writeNewFile } from './new-file.ts';

/**
 * Writes a dossier to begin with into a folder that is empty or not there yet.
 *
 * @throws {Failure} where something stands in it already
 */
export async function writeDossierTo(folder: string, today: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const own = (await readdir(folder)).filter((name) => name !== '.git');
  if (own.length > 0)
    throw new Failure(
      `In ${shortPath(folder)} steht schon etwas (${own[0]!}) und bleibt, wie es ist. Einen leeren oder neuen Ordner nennen.`,
    );
  for (const [file, text] of Object.entries(newDossier(today))) await writeNewFile(folder, file, text);
}
