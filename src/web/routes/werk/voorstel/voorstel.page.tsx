import { toVoorstel, type VoorstelBeeld } from '#application/voorstel/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { isToegestaan, type Rol } from '#domain/toegang/index.ts';
import {
  AFWIJZINGSREDENEN,
  findVolgendeVoorstelToestand,
  isBeantwoordbaar,
  VOORSTEL_KANTEN,
} from '#domain/voorstel/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import {
  Alinea,
  Formulier,
  type Gegeven,
  GegevensLijst,
  KeuzeVeld,
  Knop,
  Kop,
  Melding,
  SelectVeld,
  TekstVeld,
  Vlak,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden, HuidigeVersie } from '../../../rand/velden.tsx';
import type { DossierLink } from '../dossier/link.ts';
import { BewaardUitleg } from './bewaard.tsx';
import { formatAntwoord, VoorstelLabel } from './regel.tsx';

type VoorstelProps = {
  readonly staat: FormulierStaat;
  readonly voorstel: VoorstelBeeld;
  /** Every offer of the person, as they stand on the day. */
  readonly voorstellen: readonly VoorstelBeeld[];
  readonly voornaam: string;
  readonly link: DossierLink;
  readonly vandaag: Datum;
  readonly rollen: readonly Rol[];
};

/** One proposal: what was proposed and why, what each side said, and what can be done now. */
export function VoorstelPagina(props: VoorstelProps) {
  const { staat, voorstel, voorstellen, voornaam, link, vandaag, rollen } = props;
  const { toestand } = toVoorstel(voorstel);
  const kanIntrekken = findVolgendeVoorstelToestand(toestand, 'intrekken') !== undefined;
  return (
    <>
      <Kop niveau={2}>
        {t.titel(voorstel.werkplek)} <VoorstelLabel voorstel={voorstel} vandaag={vandaag} />
      </Kop>
      {voorstel.status === 'aanvaard' && !voorstel.isGeplaatst && (
        <Melding soort="ok">
          <Alinea>{t.aanvaard(voornaam)}</Alinea>
          {isToegestaan(rollen, 'plaatsen') && (
            <Knop href={link('werk/plaatsen', [['voorstel', voorstel.id]])}>{t.plaats(voornaam)}</Knop>
          )}
        </Melding>
      )}
      {voorstel.status === 'afgewezen' && (
        <Melding soort="info">
          <Alinea>{t.nietsKwijt(voornaam)}</Alinea>
        </Melding>
      )}
      <BewaardUitleg voorstel={voorstel} voorstellen={voorstellen} />
      <HuidigeVersie staat={staat} gegevens={listGegevens(voorstel)} />
      <Vlak>
        <GegevensLijst gegevens={listGegevens(voorstel)} />
      </Vlak>
      {isBeantwoordbaar(toestand) && <Antwoord {...props} />}
      {kanIntrekken && isToegestaan(rollen, 'voorstel-doen') && <Intrekken {...props} />}
    </>
  );
}

function listGegevens(voorstel: VoorstelBeeld): readonly Gegeven[] {
  const { rang, afwijkingReden, afgerondOp, kant, reden } = voorstel;
  return [
    { naam: t.feiten.plek, waarde: voorstel.werkplek },
    { naam: t.feiten.werkgever, waarde: voorstel.werkgever },
    { naam: t.feiten.rang, waarde: rang === null ? t.nietGekozen : t.rang(rang) },
    ...(afwijkingReden === '' ? [] : [{ naam: t.feiten.afwijking, waarde: afwijkingReden }]),
    { naam: t.feiten.voorgesteldOp, waarde: formatDatum(voorstel.voorgesteldOp) },
    { naam: t.feiten.reagerenVoor, waarde: formatDatum(voorstel.reagerenVoor) },
    { naam: t.feiten.kandidaat, waarde: formatAntwoord(voorstel.kandidaat) },
    { naam: t.feiten.werkgeverAntwoord, waarde: formatAntwoord(voorstel.werkgeverAntwoord) },
    ...(afgerondOp === null ? [] : [{ naam: t.feiten.afgerondOp, waarde: formatDatum(afgerondOp) }]),
    ...(kant === null ? [] : [{ naam: t.feiten.kant, waarde: t.kanten[kant] }]),
    ...(reden === '' ? [] : [{ naam: t.feiten.reden, waarde: reden }]),
  ];
}

function Antwoord({ staat, voorstel, voornaam, rollen }: VoorstelProps) {
  const kanten = VOORSTEL_KANTEN.filter(
    (kant) => kant === 'kandidaat' || isToegestaan(rollen, 'voorstel-beantwoorden-werkgever'),
  );
  const veld = createVelden(staat);
  const redenen = { kandidaat: t.redenKandidaat, werkgever: t.redenWerkgever };
  return (
    <Vlak kopId="antwoord">
      <Kop niveau={3} id="antwoord">
        {t.antwoordTitel}
      </Kop>
      <Alinea>{t.nietsKwijt(voornaam)}</Alinea>
      <Formulier verzoek={staat.verzoek} versie={String(voorstel.versie)} kopId="antwoord">
        <KeuzeVeld
          {...veld('kant')}
          label={t.kant}
          verplicht
          opties={kanten.map((kant) => ({ waarde: kant, label: t.kantOpties[kant] }))}
        />
        <KeuzeVeld
          {...veld('antwoord')}
          label={t.antwoord}
          verplicht
          opties={[
            { waarde: 'ja', label: t.ja },
            { waarde: 'nee', label: t.nee },
          ]}
        />
        {kanten.map((kant) => (
          <SelectVeld
            key={kant}
            {...veld(`reden-${kant}`)}
            label={redenen[kant]}
            hint={t.alleenBijNee}
            leeg={t.kies}
            opties={AFWIJZINGSREDENEN[kant].map((reden) => ({ waarde: reden, label: t.redenen[reden] }))}
          />
        ))}
        <TekstVeld
          {...veld('toelichting')}
          label={t.toelichting}
          hint={t.toelichtingHint}
          verplicht={false}
        />
        <Knop>{t.bewaar}</Knop>
      </Formulier>
    </Vlak>
  );
}

function Intrekken({ staat, voorstel }: VoorstelProps) {
  const veld = createVelden(staat);
  return (
    <Vlak kopId="intrekken">
      <Kop niveau={3} id="intrekken">
        {t.trekInTitel}
      </Kop>
      <Formulier
        verzoek={staat.verzoek}
        versie={String(voorstel.versie)}
        mee={{ actie: 'intrekken' }}
        kopId="intrekken"
      >
        <TekstVeld {...veld('intrekreden')} label={t.trekInReden} verplicht />
        <Knop soort="tweede">{t.trekIn}</Knop>
      </Formulier>
    </Vlak>
  );
}
