import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { Subnavigatie } from '#web/ui/index.ts';

const DELEN = [
  { deel: 'overzicht', href: '/sturing/kosten' },
  { deel: 'posten', href: '/sturing/kosten/posten' },
  { deel: 'scenario', href: '/sturing/kosten/scenario' },
] as const;

/** The pages on money beside each other. */
export function Kostennavigatie({ deel }: { readonly deel: (typeof DELEN)[number]['deel'] }) {
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
