import { createHash } from 'node:crypto';
import type { Poorten } from '#application/poorten.ts';
import {
  beantwoordVoorstel,
  type VoorstelBeeld,
  type VoorstelPoort,
  type VoorstelStatus,
} from '#application/voorstel/index.ts';
import type { Ingreep, RondeIngrepen } from '#domain/ronde/index.ts';
import {
  addDagen,
  type Datum,
  type DossierId,
  datum,
  parseDossierId,
  parseGebruikerId,
  parseGemeenteCode,
} from '#domain/shared/index.ts';
import { findHeropendTot, type VoorstelKant } from '#domain/voorstel/index.ts';
import { draaiRonde } from './draaiRonde.ts';
import type { Ronde, RondePersoon, RondeUitkomst } from './ronde.ts';
import { type Verzending, verstuurRonde } from './verstuurRonde.ts';

/** Somebody in the world: a list, and the place where the person works, if any. */
export type Mens = { readonly lijst: readonly string[]; readonly werkt: string | null };

type Rij = Pick<
  VoorstelBeeld,
  'id' | 'versie' | 'vervangtId' | 'kandidaat' | 'werkgeverAntwoord' | 'reden'
> & {
  readonly wie: DossierId;
  readonly plek: string;
  readonly rondeId: string;
  readonly status: VoorstelStatus;
  readonly reagerenVoor: Datum;
  readonly isGeplaatst: boolean;
};

const gebruikerId = parseGebruikerId('00000000-0000-4000-8000-000000000001');
const gemeenteCode = parseGemeenteCode('GM0034');
if (!gebruikerId || !gemeenteCode) throw new Error('no id');
const ACTOR = { gebruikerId, gemeenteCode, naam: 'Farah', rollen: ['klantmanager'] as const };

function dossierVan(nummer: number): DossierId {
  const id = parseDossierId(`00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`);
  if (id === undefined) throw new Error('no id');
  return id;
}

/** A small municipality in memory, on which the real acts of rounds and offers work. */
export class Rondewereld {
  vandaag = datum('2026-03-02');
  ronde: Ronde | undefined;
  ingrepen: readonly Ingreep[] = [];
  gevolg: RondeIngrepen | undefined;
  uitkomsten: readonly RondeUitkomst[] = [];
  voorstellen: readonly Rij[] = [];
  readonly zitplaats = new Map<DossierId, string>();
  readonly #verhuisd = new Set<DossierId>();

  constructor(
    readonly plekken: Readonly<Record<string, number>>,
    readonly mensen: readonly Mens[],
  ) {
    mensen.forEach(({ werkt }, i) => {
      if (werkt !== null) this.zitplaats.set(dossierVan(i), werkt);
    });
  }

  /** The places that the person can count on: the own seat, and offers that bind. */
  houdt(i: number): ReadonlySet<string> {
    const wie = dossierVan(i);
    const eigen = this.zitplaats.get(wie);
    const aanbod = this.#lopend().filter((v) => v.wie === wie && this.#bindt(v));
    return new Set([...aanbod.map(({ plek }) => plek), ...(eigen === undefined ? [] : [eigen])]);
  }

  /** Seats that somebody sits on or was promised. */
  bezet(plek: string): number {
    const zit = [...this.zitplaats.values()].filter((een) => een === plek).length;
    return zit + this.#lopend().filter((v) => v.plek === plek && this.#bindt(v)).length;
  }

  van(i: number, status: VoorstelStatus): readonly Rij[] {
    const vandaag = this.#vandaag();
    const verdrongen = new Set(vandaag.map(({ heropendNa }) => heropendNa?.id));
    return vandaag.filter(
      (v) => v.wie === dossierVan(i) && v.status === status && !v.isGeplaatst && !verdrongen.has(v.id),
    );
  }

  async draai(): Promise<void> {
    const nummer = (this.ronde?.nummer ?? 0) + 1;
    const ronde: Ronde = {
      ...{ nummer, status: 'voorbereid', voorbereidOp: this.vandaag, gedraaidOp: null, verstuurdOp: null },
      ...{ deelnemers: 0, geplaatst: 0, id: `r${nummer}`, versie: 1, lot: 'trekking', voorbereidDoor: 'F' },
      ...{ gedraaidDoor: null, verstuurdDoor: null, beleid: null, markt: null, marktHash: null },
      ...{ toewijzing: null, toewijzingHash: null, isNieuwste: true, ingrepen: null, wacht: 0 },
    };
    const uitslag = await draaiRonde(this.#werk(), this.#poorten(ronde), ronde, 1);
    if (!uitslag.ok && uitslag.error.code !== 'niemand-kiest') throw new Error(uitslag.error.code);
  }

  async verstuur(): Promise<Verzending | undefined> {
    const { ronde } = this;
    if (ronde === undefined) return undefined;
    const reagerenVoor = addDagen(this.vandaag, 14);
    const verzending = await verstuurRonde(this.#werk(), this.#poorten(ronde), {
      ...{ ronde, versie: 1, reagerenVoor, redenVervanging: 'Beter.' },
    });
    if (!verzending.ok) throw new Error(verzending.error.code);
    return verzending.value;
  }

  /** A side answers the open offer; gives its place, or undefined when there is none to answer. */
  async antwoord(i: number, kant: VoorstelKant, ja: boolean): Promise<string | undefined> {
    const [open] = this.van(i, 'open');
    if (open === undefined) return undefined;
    const antwoord = ja
      ? ({ kant, antwoord: 'ja' } as const)
      : ({
          ...({ kant, antwoord: 'nee', toelichting: null } as const),
          reden: kant === 'kandidaat' ? 'te-ver' : 'plek-vervallen',
        } as const);
    const beeld: VoorstelBeeld = {
      ...open,
      ...{ dossierNummer: '', werkplekNummer: open.plek, werkplek: '', werkgever: '', rang: 1, kant: null },
      ...{ afwijkingReden: '', voorgesteldOp: this.vandaag, afgerondOp: null },
    };
    const na = await beantwoordVoorstel(this.#werk(), { voorstellen: this.#voorstelPoort() }, beeld, {
      ...{ versie: open.versie, antwoord, reden: ja ? '' : 'Nee.' },
    });
    return na.ok ? open.plek : undefined;
  }

  /** Everybody whose offer was accepted goes to work there and leaves the old seat. */
  plaats(): void {
    for (const voorstel of this.voorstellen.filter((v) => v.status === 'aanvaard' && !v.isGeplaatst)) {
      this.zitplaats.set(voorstel.wie, voorstel.plek);
      this.#verhuisd.add(voorstel.wie);
      this.#wijzig(voorstel.id, { isGeplaatst: true });
    }
  }

  #werk() {
    return { actor: ACTOR, vandaag: this.vandaag };
  }

  /** Every offer as it stands today: a kept one is open once the better one has lapsed. */
  #vandaag(): readonly (Rij & Pick<VoorstelBeeld, 'heropendNa'>)[] {
    return this.voorstellen.map((v) => {
      const beter = this.voorstellen.find((een) => een.vervangtId === v.id && een.status === 'open');
      const tot = beter && findHeropendTot(beter, this.vandaag);
      if (v.status !== 'bewaard' || beter === undefined || tot === undefined) return v;
      return { ...v, status: 'open', reagerenVoor: tot, heropendNa: beter };
    });
  }

  #lopend(): readonly Rij[] {
    return this.#vandaag().filter(isLopend);
  }

  #bindt({ status, reagerenVoor }: Rij): boolean {
    return status !== 'open' || reagerenVoor >= this.vandaag;
  }

  #wijzig(id: string, delen: Partial<Rij>): void {
    this.voorstellen = this.voorstellen.map((v) =>
      v.id === id ? { ...v, ...delen, versie: v.versie + 1 } : v,
    );
  }

  #loadGegevens: Poorten['rondes']['loadGegevens'] = async () => ({
    personen: this.mensen.flatMap(({ lijst }, i): RondePersoon[] => {
      const wie = dossierVan(i);
      if (this.#verhuisd.has(wie)) return [];
      const eigen = this.zitplaats.get(wie);
      const isNee = (plek: string) =>
        this.voorstellen.some((v) => v.wie === wie && v.plek === plek && v.status === 'afgewezen');
      return [
        {
          ...{ dossierId: wie, nummer: `k-${i}`, vaststellingOp: addDagen(datum('2019-01-07'), i) },
          keuzes: lijst.map((plek) => ({
            plek,
            haalbaarheid: { uitkomst: isNee(plek) ? 'niet-haalbaar' : 'haalbaar', toetsen: [] },
          })),
          ...(eigen === undefined ? {} : { eigenPlek: { plek: eigen, isVrij: false } }),
        },
      ];
    }),
    plekken: Object.entries(this.plekken).map(([nummer, aantal]) => ({
      ...{ id: nummer, nummer },
      vrij: aantal - [...this.zitplaats.values()].filter((een) => een === nummer).length,
    })),
    lopend: this.voorstellen.filter(isLopend).map((v) => ({
      ...{ id: v.id, versie: v.versie, dossierId: v.wie, plek: v.plek, reagerenVoor: v.reagerenVoor },
      ...{ kandidaat: v.kandidaat, werkgeverAntwoord: v.werkgeverAntwoord },
      status: v.status === 'bewaard' || v.status === 'aanvaard' ? v.status : 'open',
    })),
    ingrepen: this.ingrepen,
  });

  #poorten(ronde: Ronde): Pick<Poorten, 'rondes' | 'voorstellen'> {
    const rondes: Poorten['rondes'] = {
      ...{ listRondes: onbereikbaar, findRonde: onbereikbaar, addRonde: onbereikbaar },
      ...{ listUitkomstRijen: onbereikbaar, listUitlegVan: onbereikbaar, listPleknamen: onbereikbaar },
      listOpenbareRondes: onbereikbaar,
      loadGegevens: this.#loadGegevens,
      sha256: (tekst) => createHash('sha256').update(tekst).digest(),
      saveUitslag: async (_ronde, { uitkomsten, markt, toewijzing, ingrepen }) => {
        this.uitkomsten = uitkomsten;
        this.gevolg = ingrepen;
        this.ronde = { ...ronde, status: 'gedraaid', markt, toewijzing };
      },
      listUitkomsten: async () =>
        this.uitkomsten.map((een) => ({
          ...een,
          isAangeboden: this.voorstellen.some((v) => v.wie === een.dossierId && v.rondeId === ronde.id),
        })),
      saveVerstuurd: async () => undefined,
    };
    return { rondes, voorstellen: this.#voorstelPoort() };
  }

  #voorstelPoort(): VoorstelPoort {
    const poort: VoorstelPoort = {
      ...{ listVoorstellen: onbereikbaar, findDossierNummer: onbereikbaar, logVoorrang: onbereikbaar },
      findBewaard: async (beterId) => {
        const beter = this.voorstellen.find(({ id }) => id === beterId);
        return this.voorstellen.find(({ id, status }) => id === beter?.vervangtId && status === 'bewaard');
      },
      addVoorstel: async ({ dossierId, werkplekId, reagerenVoor, rondeId = '', vervangtId = null }) => {
        const id = `v${this.voorstellen.length}`;
        const rij: Rij = {
          ...{
            id,
            versie: 1,
            wie: dossierId,
            plek: werkplekId,
            rondeId,
            reagerenVoor,
            vervangtId,
            reden: '',
          },
          ...{ status: 'open', kandidaat: null, werkgeverAntwoord: null, isGeplaatst: false },
        };
        this.voorstellen = [...this.voorstellen, rij];
        return id;
      },
      addVoorstellen: async (voorstellen) => {
        for (const een of voorstellen) await poort.addVoorstel(een);
      },
      saveAntwoord: async (id, _versie, { status, kandidaat, werkgeverAntwoord, reden, reagerenVoor }) =>
        this.#wijzig(id, {
          ...{ status, kandidaat, werkgeverAntwoord, reden },
          ...(reagerenVoor === undefined ? {} : { reagerenVoor }),
        }),
    };
    return poort;
  }
}

function isLopend({ status, isGeplaatst }: Rij): boolean {
  return !isGeplaatst && ['open', 'bewaard', 'aanvaard'].includes(status);
}

function onbereikbaar(): never {
  throw new Error('not asked for');
}
