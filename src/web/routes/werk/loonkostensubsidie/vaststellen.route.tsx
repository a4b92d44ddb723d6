import { establishSubsidie, type SubsidieWeigering } from '#application/loonkostensubsidie/index.ts';
import type { Rekenfout } from '#domain/berekening/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { describeInvoerfout, describeRekenweigering } from '#web/texts/nl/rekenen.ts';
import type { Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerDienstverbandFormulier } from '../dienstverband/formulier.tsx';
import { verwijsDossier } from '../dossier/toegang.tsx';
import { readSubsidie } from './lezen.ts';
import { listGegevens } from './subsidie-blok.tsx';
import { SubsidieVelden } from './subsidie-velden.tsx';

const { vaststellen: t, fouten } = loonkostensubsidieTeksten;

/** Registers establishing a loonkostensubsidie for one dienstverband. */
export function registerSubsidieVaststellen(app: WebApp, omgeving: Omgeving): void {
  registerDienstverbandFormulier(app, omgeving, 'loonkostensubsidie', {
    handeling: 'loonkostensubsidie-vaststellen',
    titel: t.titel,
    uitleg: () => t.uitleg,
    knop: t.knop,
    huidig: () => [],
    velden: async ({ poorten }, dienstverband, staat, kop) => {
      const alle = await poorten.subsidies.listSubsidies(kop.id);
      const eigen = alle.filter(({ dienstverbandId }) => dienstverbandId === dienstverband.id);
      return (
        <SubsidieVelden
          staat={staat}
          van={eigen.length === 0 ? formatDatumKort(dienstverband.periode.van) : ''}
          lopend={eigen.map((subsidie) => ({ id: subsidie.id, gegevens: listGegevens(subsidie) }))}
        />
      );
    },
    verwerk: async (vraag, gevonden, invoer) => {
      const gelezen = readSubsidie(invoer);
      if (!gelezen.ok) return keurAf(gelezen.error);
      const uitkomst = await establishSubsidie(vraag.poorten, vraag.werk, gevonden, gelezen.value);
      if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'subsidie');
      return keurAf([...listFouten(uitkomst.error)]);
    },
  });
}

function listFouten(weigering: SubsidieWeigering): readonly Veldfout[] {
  switch (weigering.code) {
    case 'geen-recht':
      return [
        {
          naam: weigering.grond === 'andere-subsidie' ? 'andere' : 'loonwaarde',
          tekst: fouten.grond[weigering.grond],
        },
      ];
    case 'geen-bedrag':
      return listRekenfouten(weigering.fout);
    case 'meting-in-toekomst':
      return [{ naam: 'gemetenop', tekst: fouten[weigering.code] }];
    case 'forfait-voorbij':
      return [{ naam: 'soort', tekst: fouten[weigering.code] }];
    case 'buiten-dienstverband':
    case 'dubbele-subsidie':
      return [{ naam: 'van', tekst: fouten[weigering.code] }];
  }
}

/** Why there is no amount, at the field that can change it. */
function listRekenfouten(fout: Rekenfout): readonly Veldfout[] {
  if (!('fouten' in fout)) return [{ naam: 'van', tekst: describeRekenweigering(fout).join(' ') }];
  return fout.fouten.map(({ pad, code }) => ({
    naam: pad === 'voltijdUren' ? 'voltijd' : pad === 'loonwaarde' ? 'loonwaarde' : 'van',
    tekst: describeInvoerfout(code),
  }));
}
