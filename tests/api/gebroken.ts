import type { Json } from './contract.ts';

/** Makes a contract wrong in one way. */
type Breuk = (contract: Bewerkbaar) => void;

// A contract is JSON of any depth; here it is taken apart on purpose.
// biome-ignore lint/suspicious/noExplicitAny: breaking a document by hand
type Bewerkbaar = any;

const GEMEENTEN = '/gemeenten';
const STANDEN = '/gemeenten/{code}/standen';

function rename(object: { [naam: string]: Json }, van: string, naar: string): void {
  const waarde = object[van];
  if (waarde === undefined) throw new Error(`no ${van} to rename`);
  object[naar] = waarde;
  delete object[van];
}

/** One breach for each rule that our own ruleset sets; the test proves that the rule sees it. */
export const BREUKEN: Readonly<Record<string, Breuk>> = {
  'oas3-api-servers': (c) => delete c.servers,
  'path-keys-no-trailing-slash': (c) => rename(c.paths, GEMEENTEN, '/gemeenten/'),
  'info-contact': (c) => delete c.info.contact,
  'operation-description': (c) => delete c.paths[GEMEENTEN].get.description,
  'operation-operationId': (c) => delete c.paths[GEMEENTEN].get.operationId,
  'operation-tags': (c) => delete c.paths[GEMEENTEN].get.tags,
  'adr:openapi-3-1': (c) => {
    c.openapi = '3.0.3';
  },
  'adr:info-contact-fields': (c) => delete c.info.contact.email,
  'adr:semver': (c) => {
    c.info.version = '1.0';
  },
  'adr:uri-version': (c) => {
    c.servers[0].url = 'https://groeiplek.example/api';
  },
  'adr:servers-https': (c) => {
    c.servers[0].url = 'http://groeiplek.example/api/v1';
  },
  'adr:version-header': (c) => delete c.paths[STANDEN].get.responses['404'].headers['API-Version'],
  'adr:http-methods': (c) => rename(c.paths[GEMEENTEN], 'get', 'trace'),
  'adr:paths-kebab-case': (c) => rename(c.paths, GEMEENTEN, '/gemeenten/{code}/standenLijst'),
  'adr:naming-collections': (c) => rename(c.paths, GEMEENTEN, '/municipality'),
  'adr:no-sensitive-uris': (c) => {
    c.paths[GEMEENTEN].get.parameters[0].name = 'achternaam';
  },
  'adr:query-keys-camel-case': (c) => {
    c.paths[GEMEENTEN].get.parameters[0].name = 'pro_vincie';
  },
  'adr:schema-names': (c) => {
    c.components.schemas.los_schema = { type: 'object' };
  },
  'adr:property-names': (c) => {
    c.components.schemas.Gemeente.properties.Naam_Kort = { type: 'string' };
  },
  'adr:problem-content-type': (c) =>
    rename(c.paths[GEMEENTEN].get.responses['400'].content, 'application/problem+json', 'application/json'),
  'adr:problem-members': (c) => delete c.components.schemas.Probleem.properties.detail,
  'adr:invalid-input': (c) => delete c.paths[STANDEN].get.responses['400'],
  'adr:never-422': (c) => rename(c.paths[GEMEENTEN].get.responses, '404', '422'),
  'adr:all-errors': (c) => delete c.paths[GEMEENTEN].get.responses['500'],
  'adr:date-time-timezone': (c) => {
    c.components.schemas.Gemeente.properties.moment = { type: 'string', format: 'date-time-local' };
  },
  'adr:time-without-timezone': (c) => {
    c.components.schemas.Gemeente.properties.tijd = { type: 'string', format: 'time' };
  },
  'adr:date-format': (c) => delete c.components.schemas.OpenbareWaarde.properties.peildatum.format,
  'adr:date-omit-time': (c) => {
    c.components.schemas.OpenbareWaarde.properties.peildatum.format = 'date-time';
  },
};
