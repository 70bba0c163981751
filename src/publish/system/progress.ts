import { styleText } from 'node:util';

/** The part of a stream that a line is drawn on. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/** Says what is going on: on a terminal in one line that moves, elsewhere line by line. */
export interface Progress {
  /** A step begins if the line ends in „ …“; anything else is a remark. */
  say: (line: string) => void;
  /** Something of the step is done, of about as many as expected. */
  count: (done: number, expected: number | undefined) => void;
  /** The last step is over; the line goes away. */
  end: () => void;
}

const marks = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const pause = 120;
const clear = '\r\u001b[K';

/** @param print where finished steps and remarks go, to stay. */
export function progressOn(screen: Screen, print: (line: string) => void, env = process.env): Progress {
  const isLive = screen.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
  return isLive ? liveProgress(screen, print) : plainProgress(print);
}

const plainProgress = (print: (line: string) => void): Progress => ({
  say: print,
  count: () => undefined,
  end: () => undefined,
});

function liveProgress(screen: Screen, print: (line: string) => void): Progress {
  const line = movingLine(screen, print);
  // Never keeps the process alive; and whatever ends it, the line is gone before.
  const timer = setInterval(line.draw, pause).unref();
  process.once('exit', line.finish);
  return {
    say: (text) => {
      if (text.endsWith(' …')) line.begin(text);
      else line.remark(text);
    },
    count: (done, expected) => {
      line.detail(expected === undefined ? `${done} Seiten` : `${done} von etwa ${expected} Seiten`);
    },
    end: () => {
      clearInterval(timer);
      process.removeListener('exit', line.finish);
      line.finish();
    },
  };
}

/** The line of the step that is going on. */
function movingLine(screen: Screen, print: (line: string) => void) {
  let step: string | undefined;
  let isPrinted = false;
  let detail = '';
  let turn = 0;
  const draw = (): void => {
    if (step === undefined) return;
    const mark = styleText('cyan', marks[turn++ % marks.length]!, { validateStream: false });
    screen.write(`${clear}${mark} ${cut(`${step} ${detail}`.trimEnd(), (screen.columns ?? 80) - 3)}`);
  };
  /** Puts down for good what was only drawn, once. */
  const keep = (): void => {
    screen.write(clear);
    if (step !== undefined && !isPrinted) print(step);
    isPrinted = true;
  };
  const finish = (): void => {
    keep();
    step = undefined;
  };
  return {
    draw,
    finish,
    begin: (text: string): void => {
      finish();
      [step, detail, isPrinted] = [text, '', false];
      draw();
    },
    detail: (text: string): void => {
      detail = text;
      draw();
    },
    remark: (text: string): void => {
      keep();
      print(text);
      draw();
    },
  };
}

/** A line that were longer than the window would go on in the next and could not be taken back. */
const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
