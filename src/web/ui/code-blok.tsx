/** Text of a computer, letter by letter: a command or a file. Long lines go on below, so that nothing scrolls sideways. */
export function CodeBlok({ tekst }: { tekst: string }) {
  return <pre class="gp-code">{tekst}</pre>;
}
