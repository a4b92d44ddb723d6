export type { ApiOmgeving } from './omgeving.ts';
export { registerApi } from './registerApi.ts';
