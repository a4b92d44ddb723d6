import type { Eenheid, Merk, Normcode } from '#domain/normen/index.ts';

type LksNorm = {
  readonly code: Normcode;
  readonly eenheid: Eenheid;
  readonly artikel: string;
  /** The file holds a percentage; the norm is a share. */
  readonly procent?: boolean;
  /** Where 'primair' or 'secundair' in the file says too much: what was read is no law text. */
  readonly merk?: Merk;
};

const BESLUIT = 'Besluit loonkostensubsidie Participatiewet 2021';
const WET = 'Participatiewet art. 10d';

/** What each parameter of lks_parameters.csv is as a norm. Null: it holds no number, so no rule calculates with it. */
export const LKS_NORMEN: Readonly<Record<string, LksNorm | null>> = {
  werkgeverslasten_opslag_pct: {
    code: 'lks-werkgeverslasten',
    eenheid: 'aandeel',
    artikel: 'Regeling loonkostensubsidie Participatiewet art. 1',
    procent: true,
  },
  lks_maximum_pct: { code: 'lks-maximum', eenheid: 'aandeel', artikel: `${WET} lid 4`, procent: true },
  lks_forfait_pct: { code: 'lks-forfait', eenheid: 'aandeel', artikel: `${WET} lid 5`, procent: true },
  lks_forfait_max_maanden: { code: 'lks-forfait-maanden', eenheid: 'maanden', artikel: `${WET} lid 5` },
  lks_referentie_uren_per_week: {
    code: 'lks-referentie-uren',
    eenheid: 'uren-per-week',
    artikel: `${WET} lid 4 en 5`,
  },
  lks_jaarlijkse_herziening: null,
  lks_beschikking_termijn_weken: {
    code: 'lks-beslistermijn-weken',
    eenheid: 'weken',
    artikel: `${WET} lid 12`,
  },
  lks_aanvraag_na_start_max_maanden: {
    code: 'lks-aanvraag-maanden',
    eenheid: 'maanden',
    artikel: `${WET} lid 2`,
  },
  vakantiebijslag_pct: {
    code: 'vakantiebijslag',
    eenheid: 'aandeel',
    artikel: 'Wet minimumloon en minimumvakantiebijslag art. 15 lid 1',
    procent: true,
  },
  loonwaarde_afronding_procentpunt: {
    code: 'loonwaarde-afronding',
    eenheid: 'aandeel',
    artikel: `${BESLUIT} art. 3 lid 2`,
    procent: true,
  },
  loonwaarde_max_hoofdtaken: {
    code: 'loonwaarde-hoofdtaken',
    eenheid: 'aantal',
    artikel: `${BESLUIT} art. 5`,
  },
  loonwaarde_hoofdtaak_min_deel_week: {
    code: 'loonwaarde-hoofdtaak-deel',
    eenheid: 'aandeel',
    artikel: `${BESLUIT} art. 1`,
  },
  loonwaarde_hoofdtaak_min_minuten_dag: {
    code: 'loonwaarde-hoofdtaak-minuten',
    eenheid: 'minuten',
    artikel: `${BESLUIT} art. 1`,
  },
  loonwaarde_normfunctie_min_overeenkomst_pct: {
    code: 'loonwaarde-normfunctie',
    eenheid: 'aandeel',
    artikel: `${BESLUIT} art. 4 lid 1`,
    procent: true,
  },
  uwv_advies_termijn_weken: {
    code: 'uwv-advies-weken',
    eenheid: 'weken',
    artikel: 'Besluit advisering beschut werk art. 2 lid 2',
  },
  begeleidingsvergoeding_eur: {
    code: 'begeleidingsvergoeding',
    eenheid: 'euro-per-jaar',
    artikel: 'geen (genoemd bedrag)',
    merk: 'S',
  },
  begeleiding_aanvulling_eur: {
    code: 'begeleiding-aanvulling',
    eenheid: 'euro-per-jaar',
    artikel: 'geen (aangekondigd bedrag)',
    merk: 'P',
  },
  kosten_plek_almere_eur: {
    code: 'kosten-plek-almere',
    eenheid: 'euro-per-jaar',
    artikel: 'geen (genoemd bedrag)',
    merk: 'S',
  },
};
