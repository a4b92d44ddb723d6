import { HERKOMSTEN, type KandidatenLijst } from '#application/kandidaat/index.ts';
import { STAPPEN } from '#domain/dossier/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten as t } from '#web/texts/nl/kandidaat.ts';
import { Filterbalk, type GekozenFilter, SelectVeld, TekstVeld, VinkVeld } from '#web/ui/index.ts';
import { isGefilterd, type KandidatenStaat, sorteerTekst, staatPad } from './staat.ts';

export type KandidatenFiltersProps = {
  readonly staat: KandidatenStaat;
  readonly isGeheel: boolean;
  /** What was typed, as it was typed. */
  readonly zoektekst: string;
  readonly werksoorten: KandidatenLijst['werksoorten'];
  readonly verzoek: string;
};

/** Search and filters. Sent by POST, so that a typed name never stands in an address. */
export function KandidatenFilters(props: KandidatenFiltersProps) {
  const { staat, isGeheel, zoektekst, werksoorten, verzoek } = props;
  return (
    <Filterbalk
      actie="/werk/kandidaten/zoeken"
      methode="post"
      mee={{ verzoek, sorteer: sorteerTekst(staat), per: String(staat.perPagina) }}
      gekozen={listGekozen(staat, zoektekst, werksoorten)}
      wis={isGefilterd(staat) ? staatPad({ ...staat, ...GEEN_FILTER }) : undefined}
    >
      <TekstVeld naam="tekst" label={t.zoek} invoer="search" waarde={zoektekst} maxLengte={100} />
      {isGeheel && (
        <SelectVeld
          naam="bereik"
          label={t.bereikVeld}
          waarde={staat.bereik}
          opties={[
            { waarde: 'eigen', label: t.bereik.eigen },
            { waarde: 'alle', label: t.bereik.alle },
          ]}
        />
      )}
      <SelectVeld
        naam="stap"
        label={t.stapVeld}
        leeg={t.alles}
        waarde={staat.stap ?? ''}
        opties={STAPPEN.map((stap) => ({ waarde: stap, label: dossierTeksten.stap[stap] }))}
      />
      {isGeheel && (
        <SelectVeld
          naam="herkomst"
          label={t.herkomstVeld}
          leeg={t.alles}
          waarde={staat.herkomst ?? ''}
          opties={HERKOMSTEN.map((herkomst) => ({ waarde: herkomst, label: t.herkomst[herkomst] }))}
        />
      )}
      <SelectVeld
        naam="werksoort"
        label={t.werksoortVeld}
        leeg={t.alles}
        waarde={staat.werksoort ?? ''}
        opties={werksoorten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <VinkVeld naam="aangehouden" label={t.aangehoudenVeld} aan={staat.aangehouden} />
    </Filterbalk>
  );
}

const GEEN_FILTER = {
  bereik: 'eigen',
  zoek: '',
  stap: null,
  herkomst: null,
  werksoort: null,
  aangehouden: false,
} as const satisfies Partial<KandidatenStaat>;

function listGekozen(
  staat: KandidatenStaat,
  zoektekst: string,
  werksoorten: KandidatenLijst['werksoorten'],
): GekozenFilter[] {
  const filter = (tekst: string | undefined, weg: Partial<KandidatenStaat>): GekozenFilter[] =>
    tekst ? [{ tekst, weg: staatPad(staat, weg) }] : [];
  return [
    ...filter(zoektekst && `‘${zoektekst}’`, { zoek: '' }),
    ...filter(staat.bereik === 'alle' ? t.bereik.alle : undefined, { bereik: 'eigen' }),
    ...filter(staat.stap ? dossierTeksten.stap[staat.stap] : undefined, { stap: null }),
    ...filter(staat.herkomst ? t.herkomst[staat.herkomst] : undefined, { herkomst: null }),
    ...filter(werksoorten.find(({ code }) => code === staat.werksoort)?.naam, { werksoort: null }),
    ...filter(staat.aangehouden ? t.aangehoudenVeld : undefined, { aangehouden: false }),
  ];
}
