import type { Provider } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { FieldError } from '@insatskatalog/shared/problem.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { invalidQuery, queryParameters, readParameters, wrong } from '../api/parameters.ts';
import { exampleEntry } from '../interventions/example.ts';
import type { PublishedTitle } from '../interventions/published.ts';
import type { OpenData } from '../open-data/open-data.ts';
import { exampleList, examplePresenting } from './example.ts';
import { organizationAttributes, presentOrganization } from './organization.ts';
import { pageOfAll } from './page.ts';
import { languageParameters, organizationParameters } from './parameters.ts';
import { idParameter, isId } from './path-id.ts';
import type { Presenting } from './presenting.ts';
import { organizationFull, organizationListed, pageOf } from './schemas.ts';
import { statusOf } from './service.ts';
import { taxonomyId, termsOf, vocabularyOf } from './taxonomy.ts';

const caching = 'counts' as const;

/** Organizations: the providers of what is published. */
export function organizationOperations(openData: OpenData): Operation[] {
  const { store, reference, baseUrl } = openData;
  const example = examplePresenting(reference.current(), baseUrl);
  const presenting = (lang: Presenting['lang']): Presenting => ({
    reference: reference.current(),
    baseUrl,
    lang,
    today: store.today(),
  });
  const presentNested = (provider: Provider, shown: Presenting, services: PublishedTitle[]) => ({
    ...presentOrganization(provider, shown),
    attributes: organizationAttributes(provider, shown),
    services: services.map(({ id, slug, title, startsOn, intakeState, intakeUntil }) => ({
      id,
      name: title,
      status: statusOf(startsOn, intakeUntil && intakeUntil < shown.today ? null : intakeState, shown.today),
      url: `${baseUrl}${paths.intervention(slug, { lang: shown.lang })}`,
    })),
  });
  const nested = (provider: Provider, shown: Presenting) =>
    presentNested(provider, shown, store.published.titlesOf(provider.id, shown.lang));

  return [
    operation({
      path: '/organizations',
      id: 'listOrganizations',
      tag: 'Organizations',
      summary: 'Utförare',
      description:
        'De som driver publicerade insatser, i bokstavsordning. full=true ger också deras insatser.',
      parameters: queryParameters(organizationParameters),
      answerName: 'OrganizationPage',
      answer: pageOf(z.union([organizationFull, organizationListed])),
      answerDescription: 'En sida.',
      example: exampleList(presentOrganization(exampleEntry.provider, example)),
      problems: [],
      caching,
      handle({ query }) {
        const parameters = readParameters(organizationParameters, query);
        if ('refusal' in parameters) return parameters;
        const asked = parameters.value;
        const term = asked.taxonomy_term_id;
        const found = term === undefined ? undefined : termsOf(reference.current()).byUuid.get(term);
        const errors: FieldError[] = [];
        if (term !== undefined && !found) errors.push(wrong('taxonomy_term_id', term, 'Värdet finns inte.'));
        if (asked.taxonomy_id !== undefined && !vocabularyOf(reference.current(), asked.taxonomy_id))
          errors.push(wrong('taxonomy_id', asked.taxonomy_id, 'Värdet finns inte.'));
        if (errors.length > 0) return { refusal: invalidQuery(errors) };
        // What kind of organization it is, is all that terms say of one.
        const noneHas =
          (found !== undefined && found.vocabulary.id !== 'provider_types') ||
          (asked.taxonomy_id !== undefined && asked.taxonomy_id !== taxonomyId('provider_types'));
        const text = asked.search?.toLocaleLowerCase('sv') ?? '';
        const providers = noneHas
          ? []
          : store
              .everyProvider()
              .filter(
                ({ name, type }) =>
                  (found === undefined || type === found.term.id) &&
                  name.toLocaleLowerCase('sv').includes(text),
              );
        const shown = presenting(asked.lang);
        const present = (provider: Provider) =>
          asked.full ? nested(provider, shown) : presentOrganization(provider, shown);
        return { answer: pageOfAll(providers, asked, present), lang: asked.lang };
      },
    }),
    operation({
      path: '/organizations/{id}',
      id: 'getOrganization',
      tag: 'Organizations',
      summary: 'En utförare',
      description:
        'Utföraren med namnen på sina insatser. Hela insatserna finns under /services?organization_id=…&full=true.',
      parameters: [
        idParameter('Utförarens id.', exampleEntry.provider.id),
        ...queryParameters(languageParameters),
      ],
      answerName: 'Organization',
      answer: organizationFull,
      answerDescription: 'Utföraren.',
      example: presentNested(exampleEntry.provider, example, [
        {
          id: exampleEntry.id,
          slug: exampleEntry.slug,
          title: exampleEntry.texts.sv.title,
          startsOn: null,
          intakeState: 'open',
          intakeUntil: null,
        },
      ]),
      problems: [],
      caching,
      handle({ key, query }) {
        const parameters = readParameters(languageParameters, query);
        if ('refusal' in parameters) return parameters;
        const { lang } = parameters.value;
        const provider = isId(key) && store.everyProvider().find(({ id }) => id === key.toLowerCase());
        if (!provider)
          return { refusal: { type: 'notFound', detail: 'Det finns ingen utförare med det id:t.' } };
        return { answer: nested(provider, presenting(lang)), lang };
      },
    }),
  ];
}
