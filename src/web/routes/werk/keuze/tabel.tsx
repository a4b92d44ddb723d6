import { heeftVrijePlaats, isVoorTeStellen, type KeuzePlek } from '#application/keuze/index.ts';
import { keuzeTeksten as t } from '#web/texts/nl/keuze.ts';
import { Knop, Link, Tabel } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';

type KeuzeTabelProps = {
  readonly plekken: readonly KeuzePlek[];
  readonly voornaam: string;
  readonly link: DossierLink;
  readonly heeftLopendVoorstel: boolean;
  readonly magVoorstellen: boolean;
};

/** The person's own choice in short: whether each place has a seat and can be proposed. */
export function KeuzeTabel(props: KeuzeTabelProps) {
  const { plekken, voornaam, link, heeftLopendVoorstel, magVoorstellen } = props;
  const rijen = plekken.filter(({ rang }) => rang !== null);
  return (
    <Tabel
      id="keuze"
      bijschrift={t.kop(voornaam)}
      bijschriftVerborgen
      rijen={rijen}
      sleutel={({ nummer }) => nummer}
      kolommen={[
        { kop: t.kolommen.plek, rijkop: true, cel: ({ rang, naam }) => t.rang(rang ?? 0, naam) },
        {
          kop: t.kolommen.werkgever,
          cel: ({ nummer, werkgever }) => <Link href={`/werk/plekken/${nummer}`}>{werkgever}</Link>,
        },
        { kop: t.kolommen.vrij, soort: 'getal', cel: ({ vrij, zitplaatsen }) => t.vrij(vrij, zitplaatsen) },
        {
          kop: t.kolommen.voorstel,
          cel: (plek) =>
            describeBelet(plek, heeftLopendVoorstel) ??
            (magVoorstellen ? <Voorstel plek={plek} link={link} /> : t.kort.kan),
        },
      ]}
    />
  );
}

function Voorstel({
  plek: { nummer, naam },
  link,
}: {
  readonly plek: KeuzePlek;
  readonly link: DossierLink;
}) {
  return (
    <Knop klein soort="tweede" href={link(`voorstel/${nummer}`)} aanvulling={naam}>
      {t.stelVoor}
    </Knop>
  );
}

function describeBelet(plek: KeuzePlek, heeftLopendVoorstel: boolean): string | undefined {
  if (heeftLopendVoorstel) return t.kort['voorstel-loopt'];
  if (!heeftVrijePlaats(plek)) return t.kort['geen-vrije-plaats'];
  return isVoorTeStellen(plek) ? undefined : t.kort['plek-past-niet'];
}
