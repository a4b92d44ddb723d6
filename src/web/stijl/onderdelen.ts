/** The style sheets of NL Design System that the components use, as paths inside node_modules. */
export const onderdelen = [
  '@nl-design-system-candidate/heading-css/dist/heading.css',
  '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@nl-design-system-candidate/data-badge-css/dist/data-badge.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@utrecht/alert-css/dist/index.css',
  '@utrecht/breadcrumb-nav-css/dist/index.css',
  '@utrecht/form-field-css/dist/index.css',
  '@utrecht/form-field-description-css/dist/index.css',
  '@utrecht/form-field-error-message-css/dist/index.css',
  '@utrecht/form-label-css/dist/index.css',
  '@utrecht/pagination-css/dist/index.css',
  '@utrecht/select-css/dist/index.css',
  '@utrecht/table-css/dist/index.css',
  '@utrecht/textarea-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
] as const;

/** The neutral theme whose tokens our own theme adjusts. */
export const themabestand = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';

/** Own style sheets in the order of the cascade, as paths inside this folder. */
export const eigenBestanden = [
  'thema.css',
  'thema-donker.css',
  'basis.css',
  'pagina.css',
  'kop.css',
  'tekst.css',
  'knop.css',
  'melding.css',
  'vlak.css',
  'formulier.css',
  'tabel.css',
  'gegevens.css',
  'stappen.css',
  'signaal.css',
  'subnavigatie.css',
  'kerncijfer.css',
  'grafiek.css',
  'stapelgrafiek.css',
  'rekenen.css',
  'kandidaat.css',
  'matchen.css',
  'afdruk.css',
] as const;
