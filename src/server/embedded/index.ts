export { EIGENAAR, type Ingebouwd, type IngebouwdOpties, openIngebouwd } from './ingebouwd.ts';
