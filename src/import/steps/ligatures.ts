import { respell } from '../step.ts';

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Letters a typesetter had drawn together; not NFKC, which would also change ² and ½. */
export const splitLigatures = respell((text) => text.replace(/[ﬀ-ﬆ]/g, (sign) => ligatures[sign] ?? sign));
