/** Asks before leaving a form in which something was typed and not sent. Only for forms that ask for it. */
export function warnBijVerlaten(): void {
  let gewijzigd = false;
  const isBewaakt = (doel: EventTarget | null): boolean =>
    doel instanceof Element && doel.closest('form[data-waarschuw]') !== null;
  document.addEventListener('input', (gebeurtenis) => {
    if (isBewaakt(gebeurtenis.target)) gewijzigd = true;
  });
  document.addEventListener('submit', () => {
    gewijzigd = false;
  });
  window.addEventListener('beforeunload', (gebeurtenis) => {
    if (gewijzigd) gebeurtenis.preventDefault();
  });
}
