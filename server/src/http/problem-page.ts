import { problemTypes, type ProblemType } from '@insatskatalog/shared/problem.ts';
import { Router } from 'express';
import type { Refusal } from './problem.ts';

/** What each kind of problem means and what to do about it, for the one who writes against the API. */
const meanings: Record<ProblemType, string> = {
  invalidQuery:
    'Något i adressen går inte att tolka: en parameter som inte finns, ett värde som inte finns eller ett tal utanför gränserna. Listan errors i svaret säger vilken parameter det gäller. Rätta den och fråga igen.',
  invalidBody: 'Innehållet i anropet går inte att tolka. Listan errors i svaret säger vilka fält det gäller.',
  foreignOrigin:
    'Något skickades hit från en annan plats än våra egna sidor. Öppna sidan på nytt i webbläsaren och försök igen.',
  notFound:
    'Adressen leder inte till något. Kontrollera stavningen. API:ets alla adresser står i dess beskrivning, /api/v1/openapi.json.',
  methodNotAllowed:
    'Adressen finns, men tar inte emot den metoden. Svarets Allow säger vilka metoder som går.',
  gone: 'Insatsen har funnits i katalogen men har upphört. Ta bort den hos dig. Sök för att hitta liknande insatser.',
  tooLarge:
    'Innehållet i anropet är större än vad tjänsten tar emot, eller så säger anropet inte hur stort det är.',
  addressTooLong: 'Adressen är längre än vad tjänsten tar emot. Välj färre värden i varje anrop.',
  tooMany:
    'Många frågor har kommit från samma adress på kort tid. Vänta så många sekunder som Retry-After i svaret anger.',
  internal:
    'Felet är vårt och är noterat. Försök igen om en stund. Uppge anropets nummer (instance) om du hör av dig.',
  unavailable: 'Tjänsten kan inte svara just nu. Försök igen om en stund.',
};

/** The readable pages that the `type` of every problem points to. */
export function problemPages(): Router {
  const router = Router();
  for (const [type, { slug, title, status }] of Object.entries(problemTypes))
    router.get(`/problem/${slug}`, (_request, response) => {
      response
        .set('Cache-Control', 'public, max-age=3600')
        .type('html')
        .send(page(title, [isProblemType(type) ? meanings[type] : '', `Svarskod: ${status}`]));
    });
  return router;
}

/** The page for a person whose request could not be answered at all, when not even the usual error page can. */
export function errorPage(refusal: Refusal, requestId: string): string {
  const { title } = problemTypes[refusal.type];
  return page(title, [refusal.detail ?? meanings[refusal.type], `Anropets nummer: ${requestId}`]);
}

function page(title: string, paragraphs: string[]): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title></head>
<body><main><h1>${escape(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
<p><a href="/">Till startsidan</a></p></main></body>
</html>
`;
}

function isProblemType(type: string): type is ProblemType {
  return type in problemTypes;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
