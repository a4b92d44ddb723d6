import type { VoorstelBeeld } from '#application/voorstel/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import { Feiten, Kop, Label, Link, type Toon, Vlak } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { BewaardUitleg } from './bewaard.tsx';

type VoorstelRegelProps = {
  readonly voorstel: VoorstelBeeld;
  /** Every offer of the person, as they stand on the day. */
  readonly voorstellen: readonly VoorstelBeeld[];
  readonly link: DossierLink;
  readonly vandaag: Datum;
  /** Words before the name of the place. */
  readonly titel: string | undefined;
};

/** A proposal in short, with the way to its page. */
export function VoorstelRegel({ voorstel, voorstellen, link, vandaag, titel }: VoorstelRegelProps) {
  const { id, werkplek, werkgever, kandidaat, werkgeverAntwoord, reagerenVoor, reden, status } = voorstel;
  return (
    <Vlak toon={titel === undefined ? 'gewoon' : 'accent'}>
      <Kop niveau={titel === undefined ? 3 : 2} maat={3}>
        {titel === undefined ? '' : `${titel}: `}
        <Link href={link(`voorstellen/${id}`)}>{werkplek}</Link>{' '}
        <VoorstelLabel voorstel={voorstel} vandaag={vandaag} />
      </Kop>
      <Feiten
        feiten={[
          { naam: t.feiten.werkgever, waarde: werkgever },
          { naam: t.feiten.kandidaat, waarde: formatAntwoord(kandidaat) },
          { naam: t.feiten.werkgeverAntwoord, waarde: formatAntwoord(werkgeverAntwoord) },
          status === 'open'
            ? { naam: t.feiten.reagerenVoor, waarde: formatDatum(reagerenVoor) }
            : { naam: t.feiten.reden, waarde: reden || '–' },
        ].filter(({ waarde }) => waarde !== '–')}
      />
      <BewaardUitleg voorstel={voorstel} voorstellen={voorstellen} />
    </Vlak>
  );
}

export function formatAntwoord(antwoord: 'ja' | 'nee' | null): string {
  return antwoord === null ? t.nogGeen : t.antwoorden[antwoord];
}

const TOON = {
  open: 'info',
  bewaard: 'info',
  aanvaard: 'goed',
  afgewezen: 'neutraal',
  ingetrokken: 'neutraal',
  geplaatst: 'goed',
  telaat: 'let-op',
} as const satisfies Record<string, Toon>;

/** Where a proposal stands, in words. */
export function VoorstelLabel({
  voorstel,
  vandaag,
}: {
  readonly voorstel: VoorstelBeeld;
  readonly vandaag: Datum;
}) {
  const { status, isGeplaatst, reagerenVoor } = voorstel;
  const stand = isGeplaatst ? 'geplaatst' : status === 'open' && reagerenVoor < vandaag ? 'telaat' : status;
  return <Label toon={TOON[stand]}>{t.status[stand]}</Label>;
}
