import type { WerkplekRij } from '#application/werkplek/index.ts';
import { isToegestaan, type Rol } from '#domain/toegang/index.ts';
import { BEGELEIDINGEN } from '#domain/werkplek/index.ts';
import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import {
  Alinea,
  DatumVeld,
  Filterbalk,
  GetalVeld,
  Knop,
  Knoppenrij,
  Kop,
  Leeg,
  type Optie,
  SelectVeld,
} from '#web/ui/index.ts';
import { PlekkenTabel } from './tabel.tsx';

/** The filters as they stand in the address. */
export type PlekkenFilterTekst = Readonly<Record<'werksoort' | 'begeleiding' | 'vrijop' | 'uren', string>>;

type PlekkenProps = {
  readonly werkplekken: readonly WerkplekRij[];
  readonly filter: PlekkenFilterTekst;
  readonly werksoorten: readonly Optie[];
  readonly fouten: Partial<PlekkenFilterTekst>;
  readonly rollen: readonly Rol[];
};

/** Every place that is available, with filters in the address. */
export function PlekkenPagina({ werkplekken, filter, werksoorten, fouten, rollen }: PlekkenProps) {
  const isGefilterd = Object.values(filter).some((waarde) => waarde !== '');
  const vrij = werkplekken.reduce((som, rij) => som + rij.vrij, 0);
  const nieuw = isToegestaan(rollen, 'plekken-beheren') && <Knop href="/werk/plekken/nieuw">{t.nieuw}</Knop>;
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea soort="inleiding">{t.inleiding(werkplekken.length, vrij)}</Alinea>
      {nieuw && <Knoppenrij>{nieuw}</Knoppenrij>}
      <Filterbalk actie="/werk/plekken" wis={isGefilterd ? '/werk/plekken' : undefined}>
        <SelectVeld
          naam="werksoort"
          label={t.filter.werksoort}
          waarde={filter.werksoort}
          leeg={t.filter.alles}
          opties={werksoorten}
        />
        <SelectVeld
          naam="begeleiding"
          label={t.filter.begeleiding}
          waarde={filter.begeleiding}
          leeg={t.filter.alles}
          opties={BEGELEIDINGEN.map((soort) => ({ waarde: soort, label: t.soortBegeleiding[soort] }))}
        />
        <GetalVeld naam="uren" label={t.filter.uren} waarde={filter.uren} fout={fouten.uren} decimalen />
        <DatumVeld naam="vrijop" label={t.filter.vrijOp} waarde={filter.vrijop} fout={fouten.vrijop} />
      </Filterbalk>
      {werkplekken.length === 0 ? (
        <Leeg titel={isGefilterd ? t.leeg : t.leegBegin} actie={nieuw || undefined}>
          <Alinea>{isGefilterd ? t.leegUitleg : t.leegBeginUitleg}</Alinea>
        </Leeg>
      ) : (
        <PlekkenTabel
          werkplekken={werkplekken}
          bijschrift={t.tabel(werkplekken.length)}
          isBeperkt={!isToegestaan(rollen, 'plekprijs-bekijken')}
        />
      )}
    </>
  );
}
