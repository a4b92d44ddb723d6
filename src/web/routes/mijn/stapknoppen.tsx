import { mijnKiezenTeksten as t } from '#web/texts/nl/mijn-kiezen.ts';
import { Knop, Knoppenrij } from '#web/ui/index.ts';

/** On and back, in the same place on every page. */
export function Stapknoppen({ terug }: { readonly terug: string }) {
  return (
    <Knoppenrij>
      <Knop>{t.verder}</Knop>
      <Knop soort="tweede" href={terug}>
        {t.terug}
      </Knop>
    </Knoppenrij>
  );
}
