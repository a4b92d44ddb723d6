export { type Config, type Omgeving, parseConfig } from './config.ts';
export { projectMap } from './project.ts';
export { createSleutel, isSleutelJuist, readSleutel } from './sleutel.ts';
export { codeOf, EXIT, type ExitCode, Startfout } from './startfout.ts';
export { describeConfig, explainInstellingen, hideWachtwoord } from './uitleg.ts';
export { createVandaag } from './vandaag.ts';
