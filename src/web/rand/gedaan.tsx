import { Alinea, Melding } from '#web/ui/index.ts';
import type { Invoer } from './invoer.ts';

/** The message after an act, by the code that the redirect put in the address. Unknown codes say nothing. */
export function Gedaan({
  vraag,
  teksten,
}: {
  readonly vraag: Invoer;
  readonly teksten: Readonly<Record<string, string>>;
}) {
  const code = vraag.tekst('gedaan');
  const tekst = Object.hasOwn(teksten, code) ? teksten[code] : undefined;
  if (tekst === undefined) return null;
  return (
    <Melding soort="ok" aankondigen>
      <Alinea>{tekst}</Alinea>
    </Melding>
  );
}
