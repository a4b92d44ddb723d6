/** Migrated, without rows. */
export const LEEG_SJABLOON = 'sjabloon_leeg';

/** Migrated, with the reference data of `data/`. */
export const REFERENTIE_SJABLOON = 'sjabloon_referentie';
