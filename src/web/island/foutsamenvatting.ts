/** Puts the focus on the error summary, also in browsers that ignore autofocus on a heading. */
export function focusFoutsamenvatting(): void {
  document.getElementById('foutsamenvatting')?.focus();
}
