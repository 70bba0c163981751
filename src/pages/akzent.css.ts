import { onDark } from '../settings/contrast.ts';
import { identity } from '../settings/identity.ts';

/** The publisher's accent, where one is set; linked on no page otherwise, and then without a rule. */
export const GET = () =>
  new Response(
    identity.accent === undefined
      ? '\n'
      : `:root { --accent: light-dark(${identity.accent}, ${onDark(identity.accent)}); }\n`,
  );
