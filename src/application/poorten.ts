import type { AdviesPoort } from './advies/index.ts';
import type { BeschikkingPoort } from './beschikking/index.ts';
import type { DossierPoort } from './dossier/dossier.poort.ts';
import type { GebruikerPoort } from './gebruiker/gebruiker.poort.ts';
import type { KandidaatPoort } from './kandidaat/kandidaat.poort.ts';
import type { LogboekPoort } from './logboek/logboek.poort.ts';
import type { PublicatiePoort } from './publicatie/publicatie.poort.ts';
import type { RaamovereenkomstPoort } from './raamovereenkomst/raamovereenkomst.poort.ts';
import type { ReferentiePoort } from './referentie/referentie.poort.ts';
import type { AuditPoort } from './shared/index.ts';
import type { SignaalPoort } from './signaal/signaal.poort.ts';
import type { StandPoort } from './stand/stand.poort.ts';
import type { WerkgeverPoort } from './werkgever/werkgever.poort.ts';
import type { WerkplekPoort } from './werkplek/werkplek.poort.ts';
import type { ZoekopdrachtPoort } from './zoekopdracht/zoekopdracht.poort.ts';
import type { KeuzePoort } from './keuze/index.ts';
import type { VoorstelPoort } from './voorstel/index.ts';

/** Everything a use case or page can ask of the outside, inside one transaction. One line per subject. */
export type Poorten = {
  readonly audit: AuditPoort;
  readonly dossiers: DossierPoort;
  readonly adviezen: AdviesPoort;
  readonly beschikkingen: BeschikkingPoort;
  readonly kandidaten: KandidaatPoort;
  readonly zoekopdrachten: ZoekopdrachtPoort;
  readonly stand: StandPoort;
  readonly gebruikers: GebruikerPoort;
  readonly logboek: LogboekPoort;
  readonly publicatie: PublicatiePoort;
  readonly referentie: ReferentiePoort;
  readonly werkgevers: WerkgeverPoort;
  readonly raamovereenkomsten: RaamovereenkomstPoort;
  readonly werkplekken: WerkplekPoort;
  readonly signalen: SignaalPoort;
  readonly keuzes: KeuzePoort;
  readonly voorstellen: VoorstelPoort;
};
