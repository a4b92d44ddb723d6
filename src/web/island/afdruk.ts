/** Opens everything that folds before printing, for browsers whose style sheet cannot, and folds it back. */
export function openBijAfdruk(): void {
  const dicht = () => document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
  let geopend: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    geopend = [...dicht()];
    for (const deel of geopend) deel.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const deel of geopend) deel.open = false;
    geopend = [];
  });
}
