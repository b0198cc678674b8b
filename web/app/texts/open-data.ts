import { dataLicences, type DataLicence } from '@insatskatalog/shared/licence.ts';
import { paths } from '@insatskatalog/shared/paths.ts';

export const openData = {
  title: 'Öppna data',
  heading: 'Öppna data och API',
  lead: 'Allt som syns i katalogen går att hämta och använda fritt: på en kommuns webbplats, i ett intranät, i en egen tjänst eller i forskning.',
} as const;

const attribution: Record<DataLicence, string> = {
  'CC0-1.0': 'Du behöver inte ange källan, men gör det gärna och visa när uppgifterna granskades.',
  'CC-BY-4.0': 'Ange Insatskatalogen som källa, och visa gärna när uppgifterna granskades.',
};

/** Markdown. Apart from the rest, so that only the server carries it. */
export const openDataBody = (baseUrl: string, demonstration: boolean, licence: DataLicence) => `
${demonstration ? 'Uppgifterna i den här installationen är exempel. Bygg gärna mot API:et, men visa dem inte som riktiga insatser.' : ''}

## Välj hur du vill hämta

- **Allt på en gång**, till ett kalkylblad eller en databas: [filerna](#filer).
- **Bara det du frågar efter**, till en egen tjänst: [API:et](#api).
- **Enligt en standard** som ditt system redan läser: [Open Referral](#open-referral) eller [länkade data](#lankade-data).

Ingenting kräver nyckel eller inloggning.

## Filer

Filerna görs när du hämtar dem och har alltid det som är publicerat just nu.

- [Tabell (CSV)](${baseUrl}${paths.datasets.entries('csv')}): en rad för varje insats. Kommatecken mellan fälten, UTF-8, flera värden i samma ruta delas av |. Kontakter, platser och länkar står som JSON. En ruta som kan misstas för en formel börjar med en apostrof.
- [JSON Lines](${baseUrl}${paths.datasets.entries('jsonl')}): hela insatsen på en rad, med samma fält som i API:et.

Kolumnerna i tabellen heter som fälten i API:et. Nya kolumner läggs sist, och ingen byter namn.

Ett förbunds insatser finns för sig. Byt namnet i adressen: \`${paths.datasets.entries('csv', 'sf-sodertalje')}\`. Namnet är det som står i adressen till [förbundets sida](${baseUrl}${paths.associations()}).

## API

Så här hämtar du insatser i Huddinge som gäller en 24-åring:

    curl '${baseUrl}/api/v1/interventions?municipality=0126&age=24'

Byt filter efter behov. Samma parameter får stå flera gånger. Kommuner och län anges med SCB:s koder. Skriver du fel svarar API:et vilken parameter som inte går att tolka.

- [Insatser](${baseUrl}/api/v1/interventions?limit=5): sök och filtrera, med antal för varje val. \`/api/v1/interventions\`
- En insats i sin helhet, med id eller namnet i adressen. \`/api/v1/interventions/{id}\`
- [Förslag medan man skriver](${baseUrl}${paths.api.suggest('arb')}). \`/api/v1/suggest?q=\`
- [Kommuner](${baseUrl}${paths.api.municipalities()}), [förbund](${baseUrl}${paths.api.associations()}) och [utförare](${baseUrl}${paths.api.providers()}).
- [Vokabulärer](${baseUrl}${paths.api.vocabularies()}): målgrupper, behov, metoder och andra begrepp, på svenska och engelska.
- [Synonymer](${baseUrl}${paths.api.synonyms()}): ord och förkortningar som sökningen likställer.

API:et följer DIGG:s profil för REST. En ny version som ändrar betydelsen av något får en ny adress. Här finns [API:et, anrop för anrop](${baseUrl}${paths.apiDescription()}), med exempel att kopiera, [OpenAPI-beskrivningen av alla anrop](${baseUrl}${paths.api.openapi()}) och [kort om version och status](${baseUrl}${paths.api.apiInfo()}).

## Följ ändringar

- [Nytt i katalogen](${baseUrl}${paths.news()}), att läsa, och samma sak som [Atom-flöde](${baseUrl}${paths.feed({ orientation: 'all' })}).
- [Vad som är nytt, ändrat och borta](${baseUrl}${paths.api.changes()}?since=2026-11-01) sedan en viss tid, för den som har en kopia. \`/api/v1/changes?since=\`

## Färdig ruta för er webbplats

Vill ni visa katalogen utan att bygga något eget? [Bädda in den på er sida](${paths.embedBuilder()}).

## Open Referral

Open Referral är en standard för uppgifter om stöd som används i flera länder. API:et följer version 3.1 av HSDS (Human Services Data Specification).

- [Insatser](${baseUrl}${paths.hsds.services({ per_page: '5' })}), [utförare](${baseUrl}/api/hsds/organizations), [platser](${baseUrl}/api/hsds/service_at_locations) och [termer](${baseUrl}/api/hsds/taxonomy_terms).
- [Beskrivning av alla anrop](${baseUrl}${paths.hsds.openapi()}).

Svaren är på svenska. Lägg till \`lang=en\` för det som är översatt till engelska. \`modified_after\` ger det som har ändrats sedan en viss tid.

## Länkade data

- [Beskrivning av datamängderna](${baseUrl}${paths.datasets.dcat()}) enligt DCAT-AP-SE, för Sveriges dataportal. Finns också som [Turtle](${baseUrl}${paths.datasets.dcat('ttl')}) och [JSON-LD](${baseUrl}${paths.datasets.dcat('jsonld')}).
- [Alla insatser som offentliga tjänster](${baseUrl}${paths.datasets.entries('jsonld')}) enligt CPSV-AP 3.2, i JSON-LD. En insats för sig: \`/datasets/insatser/{id}.jsonld\`.
- Varje insats har en sida med uppgifter enligt schema.org, för sökmotorer.
- Varje insats har ett namn som aldrig ändras: \`${paths.id.intervention('{id}')}\`. Följ det för att komma till sidan.

## Licens

Data får användas fritt, också i kommersiella tjänster, enligt [${dataLicences[licence].name}](${dataLicences[licence].page}). ${attribution[licence]}

## Tänk på

- Fråga inte oftare än du behöver. Svaren har ETag: skicka tillbaka den i \`If-None-Match\`, så får du svaret 304 när inget har ändrats. Den som frågar för mycket får svaret 429 med en tid att vänta.
- Visa inte insatser som har upphört. Använd fältet \`id\`, som aldrig ändras, för att känna igen dem.
`;
