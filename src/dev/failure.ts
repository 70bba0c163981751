import type { ServerResponse } from 'node:http';

type Head = [status: number, ...more: unknown[]];
type End = (chunk?: unknown, ...more: unknown[]) => ServerResponse;

/**
 * Holds an answer back that tells of a failure, and sends in its stead the page that `instead` gives; where
 * it gives none, the answer goes out as it was meant.
 */
export function replaceFailure(response: ServerResponse, instead: () => Promise<string | undefined>): void {
  const writeHead = response.writeHead.bind(response) as (...head: Head) => ServerResponse;
  const write = response.write.bind(response) as (chunk: unknown, ...more: unknown[]) => boolean;
  const end = response.end.bind(response) as End;
  const kept: Buffer[] = [];
  let head: Head | undefined;
  /** Some set only the status, and leave the head to be written with the first piece of the body. */
  const isFailure = () => {
    if (!head && response.statusCode === 500 && !response.headersSent) head = [500];
    return head !== undefined;
  };
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) kept.push(Buffer.from(chunk as string));
  };
  response.writeHead = (...given: Head) => {
    if (given[0] !== 500) return writeHead(...given);
    head = given;
    return response;
  };
  response.write = ((chunk: unknown, ...more: unknown[]) => {
    if (!isFailure()) return write(chunk, ...more);
    keep(chunk);
    return true;
  }) as typeof response.write;
  response.end = ((chunk: unknown, ...more: unknown[]) => {
    if (!isFailure()) return end(chunk, ...more);
    keep(chunk);
    void instead().then((page) => {
      if (page === undefined) writeHead(...head!);
      else {
        response.removeHeader('content-length');
        writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
      }
      // Node itself asks these for the pieces it has.
      Object.assign(response, { writeHead, write, end });
      end(page ?? Buffer.concat(kept));
    });
    return response;
  }) as typeof response.end;
}
