import { HOOGSTE_AANTAL_KEUZES, type KeuzePlek } from '#application/keuze/index.ts';
import { createKeuze, moveOmhoog } from '#domain/keuze/index.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import { Alinea, Knop, Knoppenrij, Kop, SelectVeld, Stapel, Vlak } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { formatKm } from './toets.ts';

const t = keuzeTeksten.stap1;

type KeuzeVolgordeProps = {
  readonly voornaam: string;
  readonly link: DossierLink;
  /** The way back to the list of candidates. */
  readonly lijst: string;
  readonly gekozen: readonly KeuzePlek[];
  readonly andere: readonly KeuzePlek[];
};

/** The list so far with Hoger and Lager: plain links, so it works without script and 'back' takes a move back. */
export function KeuzeVolgorde({ voornaam, link, lijst, gekozen, andere }: KeuzeVolgordeProps) {
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
              <Verplaats link={link} nummers={omhoog(nummers, plek.nummer)} plek={plek} tekst={t.hoger} />
            )}
            {plaats < gekozen.length - 1 && (
              <Verplaats
                link={link}
                nummers={omhoog(nummers, nummers[plaats + 1] ?? '')}
                plek={plek}
                tekst={t.lager}
              />
            )}
            <Verplaats
              link={link}
              nummers={nummers.filter((nummer) => nummer !== plek.nummer)}
              plek={plek}
              tekst={t.weg}
            />
          </Knoppenrij>
        </Vlak>
      ))}
      {gekozen.length < HOOGSTE_AANTAL_KEUZES ? (
        <Toevoegen link={link} lijst={lijst} nummers={nummers} andere={andere} />
      ) : (
        <Alinea>{t.vol(HOOGSTE_AANTAL_KEUZES)}</Alinea>
      )}
      {gekozen.length > 0 && (
        <Knoppenrij>
          <Knop href={link('keuze/bewaren', [['plekken', nummers.join(',')]])}>{t.verder}</Knop>
        </Knoppenrij>
      )}
    </Stapel>
  );
}

function Verplaats({
  link,
  nummers,
  plek,
  tekst,
}: {
  readonly link: DossierLink;
  readonly nummers: readonly string[];
  readonly plek: KeuzePlek;
  readonly tekst: string;
}) {
  const vraag =
    nummers.length === 0 ? [['plek', ''] as const] : nummers.map((nummer) => ['plek', nummer] as const);
  return (
    <Knop
      soort="tweede"
      klein
      href={link('keuze/nieuw', vraag, `plek-${plek.nummer}`)}
      aanvulling={plek.naam}
    >
      {tekst}
    </Knop>
  );
}

function Toevoegen({
  link,
  lijst,
  nummers,
  andere,
}: {
  readonly link: DossierLink;
  readonly lijst: string;
  readonly nummers: readonly string[];
  readonly andere: readonly KeuzePlek[];
}) {
  return (
    <form class="gp-formulier" method="get" action={link('keuze/nieuw')} autocomplete="off">
      {nummers.map((nummer) => (
        <input key={nummer} type="hidden" name="plek" value={nummer} />
      ))}
      {lijst !== '' && <input type="hidden" name="lijst" value={lijst} />}
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

/** The numbers with this one a rank higher. */
function omhoog(nummers: readonly string[], nummer: string): readonly string[] {
  const keuze = createKeuze(nummers);
  return keuze.ok ? moveOmhoog(keuze.value, nummer).plekken : nummers;
}
