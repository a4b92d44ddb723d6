import type { Uitleg } from './uitleg.ts';

/** How accessible this website is, and what to do when it is not. */
export const uitlegToegankelijkheid: Uitleg = {
  titel: 'Toegankelijkheid',
  beschrijving: 'Hoe toegankelijk deze website is en wat je kunt doen als iets niet lukt.',
  inleiding:
    'Iedereen moet deze website kunnen gebruiken. Ook met een schermlezer, zonder muis of op een oude telefoon.',
  delen: [
    {
      kop: 'Wat we doen',
      alineas: [
        'We volgen de richtlijnen WCAG 2.2, niveau A en AA. Dit controleren we bij elke verandering:',
      ],
      punten: [
        'Elke pagina werkt zonder muis.',
        'Elke pagina werkt zonder JavaScript.',
        'Elke pagina past op een scherm van 320 pixels breed.',
        'Kleuren hebben genoeg verschil, ook op een donker scherm.',
        'Bij elke grafiek staat een tabel met dezelfde getallen.',
      ],
    },
    {
      kop: 'Hoe ver we zijn',
      alineas: [
        'Een programma controleert alle pagina’s. Het vond geen fouten.',
        'Een onderzoek door een onafhankelijk bureau is nog niet gedaan. We weten daarom niet zeker dat alles klopt.',
        'We testten nog niet met mensen die een schermlezer gebruiken.',
      ],
    },
    {
      kop: 'Lukt er iets niet?',
      alineas: [
        'Vertel het de gemeente die deze website gebruikt. Of meld het bij de makers van Groeiplek.',
        'Noem de pagina en wat er misging. Dan kunnen we het oplossen.',
      ],
      links: [{ tekst: 'Meld een probleem', href: 'https://github.com/groeiplek/groeiplek/issues' }],
    },
    {
      kop: 'Geen goed antwoord gekregen?',
      alineas: ['Dan kun je naar de Nationale ombudsman.'],
      links: [{ tekst: 'Nationale ombudsman', href: 'https://www.nationaleombudsman.nl' }],
    },
  ],
};

/** What this website keeps about people. */
export const uitlegPrivacy: Uitleg = {
  titel: 'Privacy',
  beschrijving: 'Welke gegevens deze website bewaart, wie ze ziet en welke rechten je hebt.',
  inleiding: 'Op de openbare pagina’s hoef je niets over jezelf te vertellen. We volgen je niet.',
  delen: [
    {
      kop: 'Als je deze website bekijkt',
      alineas: ['We gebruiken geen cookies voor bezoekers. We meten niet wie je bent.'],
      punten: [
        'Van elk bezoek bewaart de server een regel in een technisch logboek.',
        'In die regel staan de soort pagina, de tijd en of het lukte.',
        'Je naam, je adres op internet en wat je zocht staan er niet in.',
      ],
    },
    {
      kop: 'Als een gemeente je helpt',
      alineas: [
        'Een gemeente die met Groeiplek werkt, bewaart gegevens over mensen met beschut werk. De gemeente is daarvoor verantwoordelijk.',
        'Een andere gemeente kan die gegevens niet zien. De database zelf houdt dat tegen.',
        'Er staat nooit een ziekte of diagnose in. Je burgerservicenummer staat er versleuteld in.',
      ],
    },
    {
      kop: 'Wie keek er in jouw gegevens?',
      alineas: [
        'Elke keer dat een medewerker iets bekijkt of verandert, schrijft Groeiplek dat op. Die regels kan niemand wissen.',
        'Je mag aan je gemeente vragen wie er keek, en waarom.',
      ],
    },
    {
      kop: 'Cijfers over mensen',
      alineas: ['De cijfers op deze website gaan over groepen. Aantallen onder de 5 tonen we niet.'],
      links: [{ tekst: 'Hoe we tellen', href: '/uitleg/hoe-we-tellen' }],
    },
    {
      kop: 'Jouw rechten',
      alineas: [
        'Je mag je gegevens zien en laten verbeteren. Vraag dat aan je gemeente.',
        'Ben je niet tevreden? Dan kun je klagen bij de Autoriteit Persoonsgegevens.',
      ],
      links: [{ tekst: 'Autoriteit Persoonsgegevens', href: 'https://www.autoriteitpersoonsgegevens.nl' }],
    },
    {
      kop: 'Demonstratie',
      alineas: [
        'Staat er bovenaan dat dit een demonstratie is? Dan zijn alle mensen en werkgevers bedacht.',
        'Vul dan ook geen gegevens van echte mensen in.',
      ],
    },
  ],
};
