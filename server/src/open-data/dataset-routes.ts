import { paths } from '@insatskatalog/shared/paths.ts';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { noParameters, readParameters } from '../api/parameters.ts';
import { allowMethods } from '../http/allow-methods.ts';
import { answerConditionally } from '../http/answer-conditionally.ts';
import { openToEveryOrigin } from '../http/cors.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { Refused } from '../http/refused.ts';
import { sendStream } from '../http/send-stream.ts';
import { cpsvApOf } from './cpsv-ap.ts';
import { dcatOf } from './dcat.ts';
import { entryFiles, type EntryFile } from './entry-files.ts';
import type { OpenData } from './open-data.ts';
import type { Triple } from './rdf/graph.ts';
import { jsonLdOf } from './rdf/json-ld.ts';
import { rdfXmlOf } from './rdf/rdf-xml.ts';
import { turtleOf } from './rdf/turtle.ts';

/** The forms of a description, the one that is sent when nothing is asked for first. */
const forms = {
  rdf: { type: 'application/rdf+xml', write: rdfXmlOf },
  ttl: { type: 'text/turtle', write: turtleOf },
  jsonld: { type: 'application/ld+json', write: jsonLdOf },
} as const;
type Form = keyof typeof forms;
const formIds = Object.keys(forms) as Form[];

/** A file of everything costs as much as very many questions, and changes no more often than they do. */
const questionsPerFile = 20;

/** The data as files and as linked data, with the description that data portals harvest. */
export function createDatasets(openData: OpenData, requestsPerMinute: number): Router {
  const { store, reference, baseUrl } = openData;
  const router = Router({ caseSensitive: true });
  router.use(openToEveryOrigin, answerConditionally, rateLimit(requestsPerMinute));

  const sendDescription = async (response: Response, form: Form): Promise<void> => {
    response.set('Cache-Control', 'public, max-age=600');
    await sendStream(response, {
      type: forms[form].type,
      state: `${openData.state()}-${form}`,
      pieces: () => [forms[form].write(dcatOf(openData))],
    });
  };
  router.get('/dcat', withoutParameters, async (request, response) => {
    const types = formIds.map((form) => forms[form].type);
    const wanted = request.accepts(types);
    const form = formIds.find((candidate) => forms[candidate].type === wanted) ?? 'rdf';
    await sendDescription(response.vary('Accept'), form);
  });
  for (const form of formIds)
    router.get(`/dcat.${form}`, withoutParameters, (_request, response) => sendDescription(response, form));

  const perMinute = Math.ceil(requestsPerMinute / questionsPerFile);
  const files = rateLimit(perMinute);
  const sendEntries = async (response: Response, form: EntryFile, association?: string): Promise<void> => {
    const filter = association === undefined ? {} : { association };
    const { type, pieces } = entryFiles[form];
    const name = [association ?? 'insatser', form].join('.');
    response.set({
      'Cache-Control': 'public, max-age=600',
      'Content-Disposition': `inline; filename="${name}"`,
      Link: `<${baseUrl}${paths.datasets.dcat()}>; rel="describedby"`,
    });
    const state = `${openData.state()}-${form}`;
    await sendStream(response, { type, state, pieces: () => pieces(openData, filter) });
  };
  for (const form of Object.keys(entryFiles) as EntryFile[]) {
    router.get(`/insatser.${form}`, files, withoutParameters, (_request, response) =>
      sendEntries(response, form),
    );
    router.get(`/forbund/:association/insatser.${form}`, files, withoutParameters, (request, response) => {
      const given = String(request.params.association);
      const association = reference
        .current()
        .associations.find(({ id }) => id === given || id === `sf-${given}`);
      if (!association) throw new Refused({ type: 'notFound', detail: 'Det finns inget sådant förbund.' });
      return sendEntries(response, form, association.id);
    });
  }

  router.get('/insatser/:id.jsonld', withoutParameters, (request, response) => {
    const lookup = store.lookup(String(request.params.id), store.today());
    if (lookup.found === 'ended') throw new Refused({ type: 'gone', detail: `${lookup.title} har upphört.` });
    if (lookup.found !== 'entry' || lookup.entry.id !== request.params.id)
      throw new Refused({ type: 'notFound', detail: 'Det finns ingen insats med det id:t.' });
    const { own, shared } = cpsvApOf(lookup.entry, reference.current(), baseUrl);
    sendTriples(response, [...own, ...shared]);
  });

  router.all('/{*rest}', allowMethods('GET', 'HEAD', 'OPTIONS'));
  router.use(() => {
    throw new Refused({ type: 'notFound', detail: 'Adressen finns inte. Se /oppna-data.' });
  });
  return router;
}

function sendTriples(response: Response, triples: Triple[]): void {
  response.set('Cache-Control', 'public, max-age=60').type('application/ld+json').send(jsonLdOf(triples));
}

/** Files have no parameters; a misspelt filter must not look like an answer. */
const withoutParameters: RequestHandler = (request, _response, next) => {
  const parameters = readParameters(noParameters, queryOf(request));
  if ('refusal' in parameters) throw new Refused(parameters.refusal);
  next();
};

function queryOf({ originalUrl }: Request): URLSearchParams {
  const start = originalUrl.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : originalUrl.slice(start));
}
