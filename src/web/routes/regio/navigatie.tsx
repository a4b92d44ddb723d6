import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { Subnavigatie } from '#web/ui/index.ts';

const DELEN = [
  { deel: 'regio', href: '/regio' },
  { deel: 'plekken', href: '/regio/plekken' },
  { deel: 'afspraken', href: '/regio/afspraken' },
] as const;

/** The pages on the region beside each other. */
export function Regionavigatie({ deel }: { readonly deel: (typeof DELEN)[number]['deel'] }) {
  return (
    <Subnavigatie
      label={t.navigatie}
      items={DELEN.map((item) => ({
        tekst: t.delen[item.deel],
        href: item.href,
        ...(item.deel === deel ? { actueel: true } : {}),
      }))}
    />
  );
}
