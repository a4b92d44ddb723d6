/** Reads the page aloud where the browser has a Dutch voice; without one the button stays hidden. Never by itself. */
export function readVoor(): void {
  const knop = document.querySelector<HTMLButtonElement>('[data-lees-voor]');
  const woorden = knop?.querySelector('span');
  if (!knop || !woorden || !('speechSynthesis' in window)) return;
  const { speechSynthesis } = window;
  const leesVoor = woorden.textContent ?? '';
  const stop = knop.dataset.leesVoor ?? '';
  const findStem = () => speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('nl'));
  const toonKnop = () => {
    knop.hidden = findStem() === undefined;
  };
  const klaar = () => {
    woorden.textContent = leesVoor;
  };
  knop.addEventListener('click', () => {
    const leest = woorden.textContent === stop;
    speechSynthesis.cancel();
    klaar();
    if (leest) return;
    const uiting = new SpeechSynthesisUtterance(listZinnen().join(' '));
    const stem = findStem();
    if (stem) uiting.voice = stem;
    uiting.lang = 'nl-NL';
    uiting.rate = 0.9;
    uiting.onend = klaar;
    speechSynthesis.speak(uiting);
    woorden.textContent = stop;
  });
  speechSynthesis.addEventListener?.('voiceschanged', toonKnop);
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
  toonKnop();
}

/** What stands on the page for everyone to see, in order. */
function listZinnen(): string[] {
  const delen = document.querySelectorAll<HTMLElement>(
    'main :is(h1, h2, h3, p, li, legend, label, summary, dt, dd, .nl-button__label)',
  );
  return [...delen]
    .filter((deel) => deel.getClientRects().length > 0 && deel.querySelector('h1, h2, h3, p, li') === null)
    .map((deel) => (deel.textContent ?? '').trim())
    .filter((zin) => zin !== '')
    .map((zin) => (/[.?!:]$/.test(zin) ? zin : `${zin}.`));
}
