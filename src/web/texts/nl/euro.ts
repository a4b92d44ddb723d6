import { formatRekenwaarde } from './rekenwaarde.ts';

const HELE_EUROS = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** An exact amount to the cent, without ',00': '21977.31' is '€ 21.977,31' and '8500.00' is '€ 8.500'. */
export function formatEuro(bedrag: string): string {
  return formatRekenwaarde(bedrag, 'euro').replace(/,00$/, '');
}

/** An amount in whole euros, for tables and pictures with many: '21977.31' is '€ 21.977'. */
export function formatHeleEuro(bedrag: string): string {
  return HELE_EUROS.format(Number(bedrag));
}

/** An amount as people type it in a field: '21977.31' is '21.977,31'. */
export function formatEuroInvoer(bedrag: string): string {
  return formatEuro(bedrag).replace(/[€\s]/g, '');
}
