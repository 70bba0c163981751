import { Failure, shortPath } from '../../publish/system.ts';
import { type ContentIndex, indexContent } from '../../source/field.ts';
import { readFolder } from '../../source/files/disk.ts';
import { lay } from '../../source/parse-file.ts';
import { formatProblem } from '../../source/problem.ts';

/**
 * What a content folder holds.
 *
 * @throws {Failure} if there is no such folder, or it cannot be read
 */
export async function indexFolder(folder: string): Promise<ContentIndex> {
  const shownAs = shortPath(folder);
  const { files, problems } = await readFolder(folder, shownAs);
  const closed = problems.find(({ file }) => file === shownAs);
  if (closed?.code === 'K-NAM-01')
    throw new Failure(`${closed.what}. Ein neues Dossier legt an: npm run new -- dossier ${shownAs}`);
  if (closed) throw new Failure(formatProblem(closed));
  return indexContent(files.map(lay), shownAs);
}
