import { takeBlocks } from '../reading/take.ts';
import type { Step } from '../step.ts';

/** The name of the paper on a line of its own above the headline. */
export const masthead = (isOutlet: (name: string) => boolean): Step =>
  takeBlocks('medium', (block, at) => at < 4 && isOutlet(block));
