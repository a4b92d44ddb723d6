import { matchTeksten } from '#web/texts/nl/matchen.ts';
import {
  Alinea,
  Filterbalk,
  type GekozenFilter,
  Kop,
  Leeg,
  Paginering,
  SelectVeld,
  VinkVeld,
} from '#web/ui/index.ts';
import { type Bladzijde, listWerksoorten } from './filter.ts';
import { PlekAanbod } from './plek-aanbod.tsx';
import type { MatchProps } from './props.ts';

const t = matchTeksten.andere;
const ANKER = 'andere-plekken';

type AnderePlekkenProps = MatchProps & {
  readonly blad: Bladzijde;
  /** How many there are without filters. */
  readonly aantal: number;
};

/** The places that the person did not choose, in the order of the rules, with filters in the address. */
export function AnderePlekken(props: AnderePlekkenProps) {
  const { voornaam, beeld, staat, link, lijst, blad, aantal } = props;
  if (aantal === 0) return null;
  const schoon = link('', {}, ANKER);
  const gekozen = listGekozen(props);
  return (
    <>
      <Kop niveau={2} maat={3} id={ANKER}>
        {t.kop} ({t.aantal(blad.aantal, aantal)})
      </Kop>
      <Alinea>{t.uitleg(voornaam)}</Alinea>
      <Filterbalk
        actie={link('', {}).split('?')[0] ?? ''}
        label={t.filters}
        mee={lijst === '' ? {} : { lijst }}
        gekozen={gekozen}
        wis={gekozen.length > 0 ? schoon : undefined}
      >
        <SelectVeld
          naam="werk"
          label={t.werk}
          leeg={t.alles}
          waarde={staat.werk}
          opties={listWerksoorten(beeld.plekken).map((soort) => ({
            waarde: soort.naam,
            label: t.optie(soort.naam, soort.aantal),
          }))}
        />
        <VinkVeld naam="vrij" label={t.alleenVrij} aan={staat.alleenVrij} />
      </Filterbalk>
      {blad.aantal === 0 && (
        <Leeg titel={t.filterLeeg} kopniveau={3}>
          <Alinea>{t.filterLeegUitleg}</Alinea>
        </Leeg>
      )}
      {blad.plekken.map((plek) => (
        <PlekAanbod key={plek.nummer} {...props} plek={plek} />
      ))}
      <Paginering
        pagina={blad.pagina}
        aantalPaginas={blad.aantalPaginas}
        href={(pagina) => link('', { ...staat, vinkjes: [], pagina }, ANKER)}
        stand={t.stand(blad.eerste, blad.eerste + blad.plekken.length - 1, blad.aantal)}
      />
    </>
  );
}

function listGekozen({ staat, link }: Pick<MatchProps, 'staat' | 'link'>): readonly GekozenFilter[] {
  const { werk, alleenVrij } = staat;
  return [
    ...(werk === '' ? [] : [{ tekst: werk, weg: link('', { alleenVrij }, ANKER) }]),
    ...(alleenVrij ? [{ tekst: t.alleenVrij, weg: link('', { werk }, ANKER) }] : []),
  ];
}
