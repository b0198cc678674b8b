import { paths } from '@insatskatalog/shared/paths.ts';

const licence = 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv';

export const openData = {
  title: 'Öppna data',
  heading: 'Öppna data och API',
  lead: 'Allt som syns i katalogen går att hämta och använda fritt: på en kommuns webbplats, i ett intranät, i en egen tjänst eller i forskning.',
} as const;

/** Markdown. Apart from the rest, so that only the server carries it. */
export const openDataBody = (baseUrl: string, demonstration: boolean) => `
${demonstration ? 'Uppgifterna i den här installationen är exempel. Bygg gärna mot API:et, men visa dem inte som riktiga insatser.' : ''}

## Så hämtar du data

API:et svarar med JSON. Det kräver ingen nyckel och ingen inloggning. Så här hämtar du insatser i Huddinge som gäller en 24-åring:

    curl '${baseUrl}/api/v1/interventions?municipality=0126&age=24'

Byt filter efter behov. Samma parameter får stå flera gånger. Kommuner och län anges med SCB:s koder. Skriver du fel svarar API:et vilken parameter som inte går att tolka.

## Vad som finns

- [Insatser](${baseUrl}/api/v1/interventions?limit=5): sök och filtrera, med antal för varje val. \`/api/v1/interventions\`
- En insats i sin helhet, med id eller namnet i adressen. \`/api/v1/interventions/{id}\`
- [Förslag medan man skriver](${baseUrl}${paths.api.suggest('arb')}). \`/api/v1/suggest?q=\`
- [Kommuner](${baseUrl}${paths.api.municipalities()}), [förbund](${baseUrl}${paths.api.associations()}) och [utförare](${baseUrl}${paths.api.providers()}).
- [Vokabulärer](${baseUrl}${paths.api.vocabularies()}): målgrupper, behov, metoder och andra begrepp, på svenska och engelska.
- [Synonymer](${baseUrl}${paths.api.synonyms()}): ord och förkortningar som sökningen likställer.

## Beskrivning

- [OpenAPI-beskrivning av alla anrop](${baseUrl}${paths.api.openapi()})
- [Kort om API:et: version och status](${baseUrl}${paths.api.apiInfo()})

API:et följer DIGG:s profil för REST. En ny version som ändrar betydelsen av något får en ny adress.

## Licens

Data får användas fritt, också i kommersiella tjänster, enligt [CC0 1.0](${licence}). Du behöver inte ange källan, men gör det gärna och visa när uppgifterna granskades.

## Tänk på

- Fråga inte oftare än du behöver. Svaren har ETag, och den som frågar för mycket får svaret 429 med en tid att vänta.
- Visa inte insatser som har upphört. Använd fältet \`id\`, som aldrig ändras, för att känna igen dem.
`;
