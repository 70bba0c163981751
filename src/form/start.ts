/** Opens the editor where it can work; elsewhere the page says what to do instead. */
const isHere = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
const opensFolders = 'showDirectoryPicker' in window;
const reason = !isHere ? 'not-here' : !opensFolders ? 'no-folders' : undefined;

if (reason !== undefined) tell(reason);
else
  open().catch((error: unknown) => {
    tell('failed');
    throw error;
  });

function tell(reason: string): void {
  document.querySelector(`[data-reason="${reason}"]`)!.removeAttribute('hidden');
}

async function open(): Promise<void> {
  const { content = '', base = '' } = document.body.dataset;
  speakGerman();
  const { startEditor } = await import('./editor.ts');
  await startEditor(content, { origin: location.origin, base });
  document.querySelector('main')!.remove();
}

/** The editor speaks the browser's language unless told otherwise, and asks as soon as it is loaded. */
function speakGerman(): void {
  const key = 'sveltia-cms.prefs';
  const { locale = 'auto', ...others } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<
    string,
    string
  >;
  localStorage.setItem(key, JSON.stringify({ ...others, locale: locale === 'auto' ? 'de' : locale }));
}
