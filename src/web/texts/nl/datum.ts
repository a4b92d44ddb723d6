import type { Datum } from '#domain/shared/index.ts';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** A day in words: '30 april 2026'. */
export function formatDatum(dag: Datum): string {
  const [jaar, maand, nummer] = splitDatum(dag);
  return `${nummer} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** A day with its weekday: 'maandag 2 maart 2026'. */
export function formatDatumMetDag(dag: Datum): string {
  const [jaar, maand, nummer] = splitDatum(dag);
  const weekdag = new Date(Date.UTC(jaar, maand - 1, nummer)).getUTCDay();
  return `${DAGEN[weekdag]} ${formatDatum(dag)}`;
}

/** A day as it is typed in a field: '30-04-2026'. */
export function formatDatumKort(dag: Datum): string {
  return dag.split('-').reverse().join('-');
}

/** A number of weeks: '1 week', '17 weken'. */
export function formatWeken(aantal: number): string {
  return aantal === 1 ? '1 week' : `${aantal} weken`;
}

/** A number of days: '1 dag', '59 dagen'. */
export function formatDagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`;
}

function splitDatum(dag: Datum): [number, number, number] {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number);
  return [jaar, maand, nummer];
}
