import { municipalitySlug, paths } from '@insatskatalog/shared/paths.ts';
import { emptyChoices } from '@insatskatalog/shared/search.ts';
import { Router, type Response } from 'express';
import { allowMethods } from '../http/allow-methods.ts';
import { Refused } from '../http/refused.ts';
import { taxonomyTermId } from '../hsds/taxonomy.ts';
import type { OpenData } from './open-data.ts';

/**
 * The names of things in linked data. A name is of the thing and not of a page about it, so each answers 303 with the address of what
 * describes the thing: a page for people, and for an entry linked data for who asks for that.
 */
export function createIds({ store, reference, baseUrl }: OpenData): Router {
  const router = Router({ caseSensitive: true });
  const onwards = (response: Response, path: string | undefined): void => {
    if (path === undefined) throw new Refused({ type: 'notFound' });
    response.set('Cache-Control', 'public, max-age=3600').redirect(303, baseUrl + path);
  };

  router.get('/insats/:id', (request, response) => {
    const { id } = request.params;
    const lookup = store.lookup(id, store.today());
    const linked = request.accepts(['text/html', 'application/ld+json']) === 'application/ld+json';
    response.vary('Accept');
    if (lookup.found === 'entry' && lookup.entry.id === id)
      onwards(response, linked ? paths.datasets.entry(id) : paths.intervention(lookup.entry.slug));
    // What has ended has a page that says so.
    else onwards(response, lookup.found === 'ended' ? paths.intervention(id) : undefined);
  });
  router.get('/utforare/:id', (request, response) => {
    const provider = store.everyProvider().find(({ id }) => id === request.params.id);
    onwards(response, provider && paths.hsds.organization(provider.id));
  });
  router.get('/forbund/:id', (request, response) => {
    const found = reference.current().associations.find(({ id }) => id === request.params.id);
    onwards(response, found && paths.association(found.id));
  });
  router.get('/kommun/:code', (request, response) => {
    const found = reference.current().municipalities.find(({ code }) => code === request.params.code);
    onwards(response, found && paths.municipality(municipalitySlug(found)));
  });
  router.get('/lan/:code', (request, response) => {
    const found = reference.current().counties.find(({ code }) => code === request.params.code);
    onwards(response, found && paths.search({ choices: { ...emptyChoices(), county: [found.code] } }));
  });
  router.get('/term/:vocabulary/:term', (request, response) => {
    const { vocabulary, term } = request.params;
    const found = reference
      .current()
      .vocabularies.find(({ id }) => id === vocabulary)
      ?.terms.find(({ id }) => id === term);
    onwards(response, found && paths.hsds.taxonomyTerm(taxonomyTermId(vocabulary, term)));
  });
  router.get('/redaktionen', (_request, response) => onwards(response, paths.about()));
  router.all('/{*rest}', allowMethods('GET', 'HEAD'));
  router.use(() => {
    throw new Refused({ type: 'notFound' });
  });
  return router;
}
