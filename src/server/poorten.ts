import type { Poorten } from '#application/poorten.ts';
import type { ReferentiePoort } from '#application/referentie/index.ts';
import { createKeuzemetingReadmodel } from '#db/readmodels/keuzemeting.readmodel.ts';
import { createLogboekReadmodel } from '#db/readmodels/logboek.readmodel.ts';
import { createPublicatieReadmodel } from '#db/readmodels/publicatie.readmodel.ts';
import { createReferentieReadmodel } from '#db/readmodels/referentie.readmodel.ts';
import { createSignaalReadmodel } from '#db/readmodels/signaal.readmodel.ts';
import { createStandReadmodel } from '#db/readmodels/stand.readmodel.ts';
import { createWervingReadmodel } from '#db/readmodels/werving.readmodel.ts';
import { createAdviesRepository } from '#db/repositories/advies.repository.ts';
import { createAuditRepository } from '#db/repositories/audit.repository.ts';
import { createBerekeningRepository } from '#db/repositories/berekening.repository.ts';
import { createBeschikkingRepository } from '#db/repositories/beschikking.repository.ts';
import { createDeelafspraakRepository } from '#db/repositories/deelafspraak.repository.ts';
import { createDienstverbandRepository } from '#db/repositories/dienstverband.repository.ts';
import { createDossierRepository } from '#db/repositories/dossier.repository.ts';
import { createGebruikerRepository } from '#db/repositories/gebruiker.repository.ts';
import { createKandidaatRepository } from '#db/repositories/kandidaat.repository.ts';
import { createKeuzeRepository } from '#db/repositories/keuze.repository.ts';
import { createKostenRepository } from '#db/repositories/kosten.repository.ts';
import { createLoonkostensubsidieRepository } from '#db/repositories/loonkostensubsidie.repository.ts';
import { createNormenRepository } from '#db/repositories/normen.repository.ts';
import { createPlaatsingRepository } from '#db/repositories/plaatsing.repository.ts';
import { createRaamovereenkomstRepository } from '#db/repositories/raamovereenkomst.repository.ts';
import { createRegelsRepository } from '#db/repositories/regels.repository.ts';
import { createRondeRepository } from '#db/repositories/ronde.repository.ts';
import { createIngreepRepository } from '#db/repositories/rondeIngreep.repository.ts';
import { createSamenRepository } from '#db/repositories/samen.repository.ts';
import { createVoorstelRepository } from '#db/repositories/voorstel.repository.ts';
import { createWerkgeverRepository } from '#db/repositories/werkgever.repository.ts';
import { createWerkplekRepository } from '#db/repositories/werkplek.repository.ts';
import { createZoekopdrachtRepository } from '#db/repositories/zoekopdracht.repository.ts';
import type { Database } from '#db/verbinding/index.ts';

/** What the ports need beside a transaction. */
export type PoortInstellingen = {
  /** Master key of the installation: 32 bytes. */
  readonly sleutel: Buffer;
  /** How the reference data is read; by default straight from the database. */
  readonly createReferentie?: (tx: Database) => ReferentiePoort;
};

/** Ties every port to its implementation, for one transaction. One line per subject. */
export function createPoorten(tx: Database, instellingen: PoortInstellingen): Poorten {
  return {
    audit: createAuditRepository(tx),
    dossiers: createDossierRepository(tx, instellingen.sleutel),
    adviezen: createAdviesRepository(tx),
    berekeningen: createBerekeningRepository(tx),
    beschikkingen: createBeschikkingRepository(tx),
    kandidaten: createKandidaatRepository(tx, instellingen.sleutel),
    zoekopdrachten: createZoekopdrachtRepository(tx),
    stand: createStandReadmodel(tx),
    gebruikers: createGebruikerRepository(tx),
    logboek: createLogboekReadmodel(tx),
    publicatie: createPublicatieReadmodel(tx),
    referentie: (instellingen.createReferentie ?? createReferentieReadmodel)(tx),
    werkgevers: createWerkgeverRepository(tx),
    raamovereenkomsten: createRaamovereenkomstRepository(tx),
    werkplekken: createWerkplekRepository(tx),
    werving: createWervingReadmodel(tx),
    signalen: createSignaalReadmodel(tx),
    keuzes: createKeuzeRepository(tx),
    keuzemeting: createKeuzemetingReadmodel(tx),
    voorstellen: createVoorstelRepository(tx),
    rondes: createRondeRepository(tx),
    ingrepen: createIngreepRepository(tx),
    deelafspraken: createDeelafspraakRepository(tx),
    dienstverbanden: createDienstverbandRepository(tx),
    plaatsingen: createPlaatsingRepository(tx),
    regels: createRegelsRepository(tx),
    kosten: createKostenRepository(tx),
    normen: createNormenRepository(tx),
    samen: createSamenRepository(tx),
    subsidies: createLoonkostensubsidieRepository(tx),
  };
}
