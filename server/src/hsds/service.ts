import type { Intake, Intervention } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import { attributesOf } from './attributes.ts';
import { contactsOf } from './contacts.ts';
import { presentServiceAtLocation } from './location.ts';
import { presentOrganization } from './organization.ts';
import { stated, type Presenting } from './presenting.ts';
import type { ServiceFull, ServiceListed } from './schemas.ts';
import { interpreter, serviceParts } from './service-parts.ts';
import { labelsOf } from './taxonomy.ts';
import { hsdsWords } from './words.ts';

/**
 * A published entry as a service of HSDS, without its lists. What is written in another language than the answer's is left out:
 * an answer has one language.
 */
export function presentListed(entry: Intervention, presenting: Presenting): ServiceListed {
  const { reference, baseUrl, lang, today } = presenting;
  const texts = entry.texts[lang] ?? entry.texts.sv;
  const words = hsdsWords[lang];
  const keeper = reference.associations.find(({ id }) => id === entry.association);
  const waysIn = labelsOf('intake_routes', entry.intakeRoutes, presenting);
  const { intake, lastReviewedAt } = entry;
  return {
    id: entry.id,
    organization_id: entry.provider.id,
    name: texts.title,
    description: paragraphs(texts.summary, texts.description, texts.goodToKnow),
    url: `${baseUrl}${paths.intervention(entry.slug, { lang })}`,
    status: statusOf(entry.startsOn, intake?.state ?? null, today),
    last_modified: entry.updatedAt,
    ...stated({
      interpretation_services: labelsOf(
        'languages',
        entry.languages.filter((id) => id === interpreter),
        presenting,
      ).join(),
      email: entry.contacts.find(({ email }) => email !== '')?.email,
      application_process: paragraphs(
        texts.howToGetIt,
        waysIn.length > 0 ? words.waysIn(waysIn.join(', ')) : '',
      ),
      fees_description: lang === 'sv' ? entry.cost : '',
      eligibility_description: paragraphs(texts.forWhom, texts.notFor && words.notFor(texts.notFor)),
      minimum_age: entry.ageMin,
      maximum_age: entry.ageMax,
      assured_date: lastReviewedAt && swedishDay(new Date(lastReviewedAt)),
      assurer_email: lastReviewedAt && keeper?.contact.email,
      alert: intake && intake.state !== 'open' ? words.intake(intake) : '',
    }),
    organization: presentOrganization(entry.provider, presenting),
  };
}

/** The same with everything that belongs to it. */
export function presentFull(entry: Intervention, presenting: Presenting): ServiceFull {
  const { contacts, phones } = contactsOf(entry, presenting.lang);
  return {
    ...presentListed(entry, presenting),
    ...serviceParts(entry, presenting),
    ...stated({
      phones,
      contacts,
      service_at_locations: entry.locations.map((location) =>
        presentServiceAtLocation(entry, location, presenting),
      ),
    }),
    attributes: attributesOf(entry, presenting),
  };
}

/** Whether it can be had now. What has ended is not published. */
export function statusOf(
  startsOn: string | null,
  intake: Intake['state'] | null,
  today: string,
): ServiceListed['status'] {
  if (startsOn !== null && startsOn > today) return 'inactive';
  return intake === 'closed' ? 'temporarily closed' : 'active';
}

const paragraphs = (...texts: string[]): string => texts.filter(Boolean).join('\n\n');
