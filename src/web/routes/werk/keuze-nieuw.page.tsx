import { HOOGSTE_AANTAL_KEUZES, type KeuzePlek } from '#application/keuze/index.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import { Alinea, Knop, Knoppenrij, Kop, SelectVeld, Stapel, Vlak } from '#web/ui/index.ts';
import { formatKm } from './keuze-toets.ts';

const t = keuzeTeksten.stap1;

type KeuzeVolgordeProps = {
  readonly voornaam: string;
  readonly basis: string;
  readonly gekozen: readonly KeuzePlek[];
  readonly andere: readonly KeuzePlek[];
};

/** The list so far with Hoger and Lager: plain links, so it works without script and 'back' takes a move back. */
export function KeuzeVolgorde({ voornaam, basis, gekozen, andere }: KeuzeVolgordeProps) {
  const nummers = gekozen.map(({ nummer }) => nummer);
  return (
    <Stapel>
      <Kop niveau={2}>{t.titel}</Kop>
      <Alinea>{t.uitleg(voornaam)}</Alinea>
      <Kop niveau={3}>{t.lijst(gekozen.length)}</Kop>
      {gekozen.length === 0 && <Alinea>{t.leeg}</Alinea>}
      {gekozen.map((plek, plaats) => (
        <Vlak key={plek.nummer} kopId={`plek-${plek.nummer}`}>
          <Kop niveau={4} id={`plek-${plek.nummer}`} focusbaar>
            {keuzeTeksten.rang(plaats + 1, plek.naam)}
          </Kop>
          <Alinea>{plek.werkgever}</Alinea>
          <Knoppenrij>
            {plaats > 0 && (
              <Verplaats
                basis={basis}
                nummers={ruil(nummers, plaats, plaats - 1)}
                plek={plek}
                tekst={t.hoger}
              />
            )}
            {plaats < gekozen.length - 1 && (
              <Verplaats
                basis={basis}
                nummers={ruil(nummers, plaats, plaats + 1)}
                plek={plek}
                tekst={t.lager}
              />
            )}
            <Verplaats
              basis={basis}
              nummers={nummers.filter((nummer) => nummer !== plek.nummer)}
              plek={plek}
              tekst={t.weg}
            />
          </Knoppenrij>
        </Vlak>
      ))}
      {gekozen.length < HOOGSTE_AANTAL_KEUZES ? (
        <Toevoegen basis={basis} nummers={nummers} andere={andere} />
      ) : (
        <Alinea>{t.vol(HOOGSTE_AANTAL_KEUZES)}</Alinea>
      )}
      {gekozen.length > 0 && (
        <Knoppenrij>
          <Knop href={`${basis}/keuze/bewaren?plekken=${nummers.join(',')}`}>{t.verder}</Knop>
        </Knoppenrij>
      )}
    </Stapel>
  );
}

function Verplaats({
  basis,
  nummers,
  plek,
  tekst,
}: {
  readonly basis: string;
  readonly nummers: readonly string[];
  readonly plek: KeuzePlek;
  readonly tekst: string;
}) {
  const vraag = nummers.length === 0 ? 'plek=' : nummers.map((nummer) => `plek=${nummer}`).join('&');
  return (
    <Knop
      soort="tweede"
      klein
      href={`${basis}/keuze/nieuw?${vraag}#plek-${plek.nummer}`}
      aanvulling={plek.naam}
    >
      {tekst}
    </Knop>
  );
}

function Toevoegen({
  basis,
  nummers,
  andere,
}: {
  readonly basis: string;
  readonly nummers: readonly string[];
  readonly andere: readonly KeuzePlek[];
}) {
  return (
    <form class="gp-formulier" method="get" action={`${basis}/keuze/nieuw`} autocomplete="off">
      {nummers.map((nummer) => (
        <input key={nummer} type="hidden" name="plek" value={nummer} />
      ))}
      <SelectVeld
        naam="erbij"
        label={t.erbij}
        leeg={t.erbijKies}
        opties={andere.map((plek) => ({ waarde: plek.nummer, label: describeOptie(plek) }))}
      />
      <Knop soort="tweede">{t.voegToe}</Knop>
    </form>
  );
}

function describeOptie({ naam, werkgever, afstand, vrij, zitplaatsen }: KeuzePlek): string {
  const ver = afstand === null ? t.afstandOnbekend : keuzeTeksten.km(formatKm(afstand));
  return t.optie(naam, werkgever, ver, keuzeTeksten.vrij(vrij, zitplaatsen));
}

/** The list with two places exchanged. */
function ruil(nummers: readonly string[], a: number, b: number): readonly string[] {
  return nummers.map((nummer, plaats) =>
    plaats === a ? (nummers[b] ?? nummer) : plaats === b ? (nummers[a] ?? nummer) : nummer,
  );
}
