import type { Settings } from '../settings.ts';
import { Failure } from './failure.ts';
import { serve, type Served } from './server.ts';

const attempts = 20;

/** Serves the finished site and says where; a port that is taken gives way to the next. */
export async function serveSite({ out, base, port }: Settings): Promise<Served> {
  for (let candidate = port; candidate < port + attempts; candidate++)
    try {
      const served = await serve(out, base, candidate);
      console.log(`\nDas Dossier: ${served.address}\nBeenden mit Strg+C.`);
      return served;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  throw new Failure(
    `Kein freier Port zwischen ${port} und ${port + attempts - 1}; wählen Sie einen mit --port.`,
  );
}
