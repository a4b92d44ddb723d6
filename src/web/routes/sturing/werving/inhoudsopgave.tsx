import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import { Lijst, Link } from '#web/ui/index.ts';

const DELEN = [
  { plaats: 'nieuw', tekst: t.nieuw.kop },
  { plaats: 'erbij', tekst: t.erbij.kop },
  { plaats: 'kosten', tekst: t.grens.kop },
  { plaats: 'vraag', tekst: t.vraagAanbod.kop },
  { plaats: 'tekort', tekst: t.tekorten.kop },
  { plaats: 'zonder-plek-kop', tekst: t.zonderPlek.kop },
] as const;

/** The parts of the page, in their order, as links. */
export function Inhoudsopgave() {
  return (
    <nav aria-label={t.inhoud} class="gp-niet-op-papier">
      <Lijst
        items={DELEN.map(({ plaats, tekst }) => ({
          sleutel: plaats,
          inhoud: <Link href={`#${plaats}`}>{tekst}</Link>,
        }))}
      />
    </nav>
  );
}
