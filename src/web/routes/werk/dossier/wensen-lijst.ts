import type { Wensen } from '#application/dossier/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wensenTeksten as t } from '#web/texts/nl/dossier-wensen.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import type { Gegeven } from '#web/ui/index.ts';

/** The value of a yes-no field: empty is unknown. */
export function toKeuze(waarde: boolean | null): string {
  if (waarde === null) return '';
  return waarde ? 'ja' : 'nee';
}

/** Wishes and needs in words; what is not known stays empty and reads 'onbekend'. */
export function listWensen(
  wensen: Wensen,
  werksoorten: readonly { readonly code: string; readonly naam: string }[],
): Gegeven[] {
  const { urenMin, urenMax, maxAfstandKm, permanentToezicht, aanpassingenNodig } = wensen;
  return [
    {
      naam: t.werk,
      waarde: wensen.werksoorten
        .map((code) => werksoorten.find((werk) => werk.code === code)?.naam ?? code)
        .join(', '),
    },
    { naam: t.toelichting, waarde: wensen.toelichting },
    {
      naam: t.behoeften,
      waarde: wensen.behoeften.map((behoefte) => kandidaatTeksten.behoefte[behoefte]).join(', '),
    },
    { naam: t.urenMin, waarde: urenMin?.replace('.', ',') },
    { naam: t.urenMax, waarde: urenMax?.replace('.', ',') },
    { naam: t.afstand, waarde: maxAfstandKm === null ? null : `${maxAfstandKm} ${t.km}` },
    { naam: t.beschikbaar, waarde: wensen.beschikbaarVanaf && formatDatum(wensen.beschikbaarVanaf) },
    { naam: t.begeleiding, waarde: wensen.begeleiding && t.begeleidingen[wensen.begeleiding] },
    { naam: t.toezicht, waarde: permanentToezicht === null ? null : permanentToezicht ? t.ja : t.nee },
    {
      naam: t.aanpassing,
      waarde:
        aanpassingenNodig &&
        (aanpassingenNodig.length === 0
          ? t.nee
          : aanpassingenNodig.map((nodig) => t.aanpassingen[nodig]).join(', ')),
    },
  ];
}
