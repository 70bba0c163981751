import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** An editor's side of the language server that the Astro extension of VS Code runs. */
export interface LanguageServer {
  ask: (method: string, params: unknown) => Promise<unknown>;
  tell: (method: string, params: unknown) => void;
  close: () => void;
}

/** Starts the server for the project in a folder; it speaks JSON-RPC over its standard streams. */
export async function startLanguageServer(project: string): Promise<LanguageServer> {
  const checker = createRequire(createRequire(join(root, 'package.json')).resolve('@astrojs/check'));
  const script = join(checker.resolve('@astrojs/language-server'), '../../bin/nodeServer.js');
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    // What it asks back, about settings and the like, has no answer here.
    else send({ id, result: params?.items?.map(() => null) ?? null });
  };
  let rest = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/.exec(rest.toString('latin1'));
      const end = head ? head[0].length + Number(head[1]) : Infinity;
      if (!head || rest.length < end) return;
      receive(JSON.parse(rest.subarray(head[0].length, end).toString()) as Message);
      rest = rest.subarray(end);
    }
  });
  let last = 0;
  const ask = (method: string, params: unknown) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      send({ id: last, method, params });
    });
  const tell = (method: string, params: unknown) => {
    send({ method, params });
  };
  const uri = pathToFileURL(project).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'dossier' }],
    capabilities: { workspace: { workspaceFolders: true, configuration: true } },
    initializationOptions: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  tell('initialized', {});
  return { ask, tell, close: () => child.kill() };
}
