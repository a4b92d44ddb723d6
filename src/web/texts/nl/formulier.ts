import type { ConflictCode } from '#application/shared/index.ts';

/** Sentences for what can go wrong with any form. */
export const formulierTeksten = {
  geenSleutel: 'Deze pagina is te oud. Kijk of alles klopt en verstuur opnieuw.',
  reedsVerstuurd:
    'Dit formulier was al verstuurd, met andere gegevens. Kijk of alles klopt en verstuur het dan opnieuw.',
  tussenstapTitel: 'Er is eerst nog een stap nodig',
  tussenstapUitleg:
    'Wat je schreef staat hier nog. Doe eerst de andere stap in een nieuw tabblad. Kom dan terug en ga verder.',
  tussenstapLink: 'Doe de andere stap (nieuw tabblad)',
  tussenstapKnop: 'Verder met opslaan',
  verouderd:
    'Iemand anders heeft dit net ook veranderd. Hieronder staan beide versies. Kies wat je wilt bewaren en verstuur opnieuw.',
  jouwVersie: 'Wat jij schreef',
  huidigeVersie: 'Wat er nu staat',
};

const conflicten: Readonly<Record<ConflictCode, string>> = {
  'zitplaats-bezet': 'Deze plek is net bezet door iemand anders. Kies een andere plek of een andere datum.',
  'deling-vol':
    'Deze plek is van een andere gemeente. Jullie hebben al alle plaatsen die zij deelt. Vraag die gemeente om meer.',
  'zitplaats-gedeeld':
    'Deze plaats is gedeeld met een andere gemeente. Stop eerst met delen en neem de plaats terug.',
  'deling-geldt-niet':
    'Deze plek is van een andere gemeente. De afspraak om te delen geldt niet op de eerste dag. Kies een andere datum of plek.',
  'email-bekend': 'Er is al een account met dit e-mailadres. Gebruik een ander adres.',
  'bsn-bekend': 'Iemand heeft deze persoon net ook ingevoerd. Zoek de persoon op.',
  'ronde-voorbereid': 'Er is al een ronde voorbereid. Draai die eerst.',
  'ingreep-bestaat': 'Voor deze kandidaat en deze plek is er al een ingreep. Beëindig die eerst.',
  'al-vastgezet': 'Deze kandidaat is al vastgezet op een plek. Beëindig die vastzetting eerst.',
  'voorstel-loopt': 'Er loopt al een voorstel voor deze persoon. Rond dat eerst af.',
  'vaststelling-loopt': 'Er is al een besluit beschut werk voor deze persoon in die periode.',
  'dienstverband-overlapt':
    'Deze periode overlapt met een ander dienstverband op dezelfde plek. Pas de datums aan.',
  'dubbele-subsidie':
    'Voor dit dienstverband loopt al loonkostensubsidie in deze periode. Pas de datum aan, of kies dat deze de lopende vervangt.',
  'trede-overlapt': 'In deze periode heeft de persoon al een hoofdtrede. Pas de datums aan.',
  'aanhouding-overlapt': 'In deze periode is de persoon al aangehouden. Pas de datums aan.',
  'raamovereenkomst-overlapt':
    'In deze periode is er al een raamovereenkomst met deze aanbieder. Pas de datums aan.',
  'raamovereenkomst-nummer-bekend': 'Er is al een raamovereenkomst met dit nummer. Kies een ander nummer.',
  'werkgever-bekend': 'Iemand heeft deze werkgever net ook toegevoegd. Zoek de werkgever op in de lijst.',
  'organisatie-bekend': 'Iemand heeft deze organisatie net ook toegevoegd. Verstuur het formulier opnieuw.',
  'advies-bestaat': 'Iemand heeft dit advies net ook vastgelegd. Kijk in het dossier of het klopt.',
  'keuze-overlapt': 'Iemand heeft net ook een keuze bewaard. Kijk welke keuze klopt en bewaar opnieuw.',
  'samen-begonnen': 'Iemand begon net ook met samen kiezen. Open het dossier opnieuw.',
  'norm-bekend': 'Iemand vulde voor deze dag al een waarde in. Kijk of die klopt, of trek die eerst in.',
  'prijs-bekend': 'Voor deze dag is er al een prijs. Kijk of die klopt, of trek die eerst in.',
  'afwijking-overlapt': 'In deze periode is er al een afwijking van deze regel aanvaard. Kies andere dagen.',
  'lokale-regel-overlapt': 'Op die dag begint al een andere regel. Kies een latere dag.',
};

/** The sentence for a refusal of the database. */
export function conflictTekst(code: ConflictCode): string {
  return conflicten[code];
}
