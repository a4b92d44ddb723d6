import type { DossierPoort } from './dossier/index.ts';
import type { GebruikerPoort } from './gebruiker/index.ts';
import type { KandidaatPoort } from './kandidaat/index.ts';
import type { LogboekPoort } from './logboek/index.ts';
import type { PublicatiePoort } from './publicatie/index.ts';
import type { RaamovereenkomstPoort } from './raamovereenkomst/index.ts';
import type { ReferentiePoort } from './referentie/index.ts';
import type { AuditPoort } from './shared/index.ts';
import type { SignaalPoort } from './signaal/index.ts';
import type { StandPoort } from './stand/index.ts';
import type { WerkgeverPoort } from './werkgever/index.ts';
import type { WerkplekPoort } from './werkplek/index.ts';
import type { ZoekopdrachtPoort } from './zoekopdracht/index.ts';

/** Everything a use case or page can ask of the outside, inside one transaction. One line per subject. */
export type Poorten = {
  readonly audit: AuditPoort;
  readonly dossiers: DossierPoort;
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
};
