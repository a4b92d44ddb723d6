/** The part of the history entry that remembers where the reader left a list. */
function readRij(): string | undefined {
  const stand: unknown = history.state;
  if (typeof stand !== 'object' || stand === null || !('rij' in stand)) return undefined;
  return typeof stand.rij === 'string' ? stand.rij : undefined;
}

/**
 * Brings the reader back to the row they came from. The row is kept in the history entry of the list,
 * so it is gone with the tab and nothing is stored.
 */
export function restoreRij(): void {
  document.addEventListener('click', (gebeurtenis) => {
    if (!(gebeurtenis.target instanceof Element)) return;
    const rij = gebeurtenis.target.closest('a')?.closest('tr[id], article[id]');
    if (rij) history.replaceState({ rij: rij.id }, '');
  });
  const rij = document.getElementById(readRij() ?? '');
  if (!rij) return;
  rij.dataset.terug = '';
  rij.querySelector<HTMLElement>('a[href]')?.focus();
}
