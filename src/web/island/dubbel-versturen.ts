/** Ignores a second click while a form is on its way. The server counts it once anyway. */
export function guardDubbelVersturen(): void {
  const onderweg = new WeakSet<EventTarget>();
  document.addEventListener('submit', (gebeurtenis) => {
    const formulier = gebeurtenis.target;
    if (!formulier || gebeurtenis.defaultPrevented) return;
    if (onderweg.has(formulier)) {
      gebeurtenis.preventDefault();
      return;
    }
    onderweg.add(formulier);
    setTimeout(() => onderweg.delete(formulier), 5000);
  });
  window.addEventListener('pageshow', (gebeurtenis) => {
    if (gebeurtenis.persisted) for (const formulier of document.forms) onderweg.delete(formulier);
  });
}
