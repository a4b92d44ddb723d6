import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import { Subnavigatie } from '#web/ui/index.ts';

const DELEN = [
  { deel: 'overzicht', href: '/sturing/werving' },
  { deel: 'watAls', href: '/sturing/werving/wat-als' },
] as const;

/** The pages on acquisition beside each other. */
export function Wervingnavigatie({ deel }: { readonly deel: (typeof DELEN)[number]['deel'] }) {
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
