/** Closes the account menu with Escape or a click elsewhere. */
export function closeOpenMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.gp-account');
  if (!menu) return;
  document.addEventListener('keydown', (gebeurtenis) => {
    if (gebeurtenis.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (gebeurtenis) => {
    if (gebeurtenis.target instanceof Node && !menu.contains(gebeurtenis.target)) menu.open = false;
  });
}
