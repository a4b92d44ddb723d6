import type { Wensen } from '#application/dossier/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { matchTeksten as t } from '#web/texts/nl/matchen.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import { Alinea, createVeldId, type Gegeven, GegevensLijst, Link } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { describeCodes, formatUrenBereik } from '../plekken/tekst.ts';

/** The hard requirements of the person, and where what is unknown is filled in. */
export function Eisen({
  voornaam,
  wensen,
  link,
}: {
  readonly voornaam: string;
  readonly wensen: Wensen;
  readonly link: DossierLink;
}) {
  const eisen = listEisen(wensen);
  const open = eisen.filter(({ waarde }) => waarde === null).length;
  return (
    <>
      <GegevensLijst
        gegevens={eisen.map(({ naam, waarde, veld }) => ({
          naam,
          waarde,
          ...(waarde === null && {
            actie: { href: link('wensen', [], createVeldId(veld)), tekst: t.eisen.vulIn },
          }),
        }))}
      />
      {open > 0 && <Alinea soort="klein">{t.eisen.onbekend(voornaam, open)}</Alinea>}
      <Link href={link('wensen')}>{t.eisen.wijzig}</Link>
    </>
  );
}

/** A requirement, and the field of the wishes where it is filled in. */
type Eis = Gegeven & { readonly veld: string };

/** The hard requirements of the person; null is unknown. */
function listEisen(wensen: Wensen): readonly Eis[] {
  const { urenMin, urenMax, maxAfstandKm, begeleiding, permanentToezicht, aanpassingenNodig } = wensen;
  const { eisen } = t;
  const toezicht = permanentToezicht ? eisen.ja : eisen.geenNodig;
  return [
    { veld: 'uren-min', naam: eisen.uren, waarde: formatUrenBereik(urenMin, urenMax) ?? null },
    {
      veld: 'afstand',
      naam: eisen.afstand,
      waarde: maxAfstandKm === null ? null : eisen.afstandTot(maxAfstandKm),
    },
    {
      veld: 'begeleiding',
      naam: eisen.begeleiding,
      waarde: begeleiding && werkplekTeksten.soortBegeleiding[begeleiding],
    },
    { veld: 'toezicht', naam: eisen.toezicht, waarde: permanentToezicht === null ? null : toezicht },
    {
      veld: 'aanpassing',
      naam: eisen.aanpassingen,
      waarde:
        aanpassingenNodig?.length === 0
          ? eisen.geenNodig
          : (describeCodes(aanpassingenNodig, werkplekTeksten.soortAanpassing) ?? null),
    },
    {
      veld: 'beschikbaar',
      naam: eisen.beschikbaar,
      waarde: wensen.beschikbaarVanaf && eisen.vanaf(formatDatum(wensen.beschikbaarVanaf)),
    },
  ];
}
