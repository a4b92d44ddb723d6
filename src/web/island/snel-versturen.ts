/** Ctrl+Enter (or Command+Enter) in a text box that offers it sends its form. */
export function sendMetToetsen(): void {
  document.addEventListener('keydown', (gebeurtenis) => {
    if (gebeurtenis.key !== 'Enter' || !(gebeurtenis.ctrlKey || gebeurtenis.metaKey)) return;
    const veld = gebeurtenis.target;
    if (!(veld instanceof HTMLTextAreaElement) || veld.dataset.snelVersturen === undefined) return;
    gebeurtenis.preventDefault();
    veld.form?.requestSubmit();
  });
}
