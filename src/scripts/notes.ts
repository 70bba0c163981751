/** Keeps in the address how many notes stand beside the text; the choice itself works without a script. */
const key = 'notizen';
const chosen = new URL(location.href).searchParams.get(key);
const buttons = [...document.querySelectorAll<HTMLInputElement>(`input[name=${key}]`)];

for (const button of buttons) {
  if (chosen !== null) button.checked = button.value === chosen;
  button.addEventListener('change', () => {
    const address = new URL(location.href);
    if (button.defaultChecked) address.searchParams.delete(key);
    else address.searchParams.set(key, button.value);
    history.replaceState(null, '', address);
  });
}
