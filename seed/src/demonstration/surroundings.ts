import type { Contact, Intake, Link, Location } from '@insatskatalog/shared/intervention.ts';
import { chance, pick } from './chance.ts';
import { addDays } from './day.ts';
import type { Kind } from './kind.ts';
import type { Place } from './place.ts';

/** What the details are made from: a kind of support, or a documented intervention. */
type Support = Pick<Kind, 'id' | 'provider' | 'forms' | 'intakeRoutes' | 'places'>;

/** Streets that nobody can take for real ones. */
const streets = [
  'Exempelgatan',
  'Exempelvägen',
  'Provgatan',
  'Påhittade torget',
  'Låtsasgränd',
  'Mönstervägen',
  'Demonstrationsgatan',
  'Testbacken',
] as const;

const accessibility = [
  'Entré utan trappsteg, dörröppnare och hiss. Rymlig toalett för rullstol.',
  'Ramp vid entrén. Hörslinga i receptionen.',
  'Hiss till våning 2. Lugnt väntrum att sitta avskilt i.',
  'Allt i markplan. Handikapparkering utanför porten.',
  'Trappa med tre steg vid entrén. Ring så möter vi dig vid den låga ingången på gården.',
  'Ledstråk från hållplatsen och hiss med talande våningsplan.',
] as const;

/** Where to go: an invented address, for what happens on the spot. */
export function locations(support: Support, place: Place): Location[] {
  if (place.town === null || !support.forms.includes('pa-plats')) return [];
  const street = pick(streets, support.id, place.key, 'street');
  const number = 1 + Math.floor(chance(support.id, place.key, 'number') * 48);
  return [
    {
      name: '',
      street: `${street} ${number}`,
      postalCode: '',
      city: place.town,
      // An invented address has no position; distance is counted from the municipality.
      latitude: null,
      longitude: null,
      accessibility: pick(accessibility, support.id, place.key, 'accessibility'),
    },
  ];
}

/** Roles, a number from the series that PTS reserves for fiction, and a mail address that leads nowhere. */
export function contacts(support: Support, place: Place): Contact[] {
  const phone = (of: string) => {
    const last = Math.floor(chance(support.id, place.key, of) * 100);
    return `08-465 004 ${String(last).padStart(2, '0')}`;
  };
  // "Fontänhuset i {kommun}" and "Socialpsykiatrin, {kommunen}" answer the phone with their own name alone.
  const role = support.provider.name.split(/,| (?:i|och|på|vid) (?=\{)/)[0] ?? support.provider.name;
  const mailbox = [support.id, place.key].filter((part) => part !== '').join('.');
  const own = { role, phone: phone('phone'), email: `${mailbox}@example.se` };
  const referred = support.intakeRoutes.some(
    (route) => route.startsWith('via-') || route.endsWith('-beslut'),
  );
  if (!referred || chance(support.id, place.key, 'second contact') < 0.5) return [own];
  return [
    own,
    { role: 'För dig som är handläggare eller skriver remiss', phone: phone('referral'), email: '' },
  ];
}

export function links(support: Support, place: Place): Link[] {
  const path = [support.id, place.key].filter((part) => part !== '').join('/');
  return [{ label: 'Utförarens egen sida', url: `https://example.org/${path}` }];
}

/**
 * Whether new participants are taken in: open for about 55 % of what has limited places, a queue for 25 %, closed for
 * 15 %, and nothing said for the rest. The statement holds 6–120 days from `seededOn`, so that some soon run out.
 */
export function intake(support: Support, place: Place, seededOn: string): Intake | null {
  if (support.places === 'unlimited')
    return support.intakeRoutes.includes('ingen-anmalan')
      ? { state: 'open', waitingWeeks: null, until: null }
      : null;
  const share = (of: string) => chance(support.id, place.key, of);
  const until = addDays(seededOn, 6 + Math.floor(share('until') * 115));
  const state = share('intake');
  if (state < 0.55) return { state: 'open', waitingWeeks: null, until };
  if (state < 0.8) return { state: 'queue', waitingWeeks: 2 + Math.floor(share('weeks') * 15), until };
  if (state < 0.95) return { state: 'closed', waitingWeeks: null, until };
  return null;
}

/** Days from a review to the next: fewer than the oldest has had, so that some are overdue. */
const reviewedAgainAfter = 344;

/** When somebody last checked the entry: spread over the year before `seededOn`. */
export function review(support: Support, place: Place, seededOn: string) {
  const reviewedOn = addDays(seededOn, -1 - Math.floor(chance(support.id, place.key, 'review') * 360));
  const hour = String(7 + Math.floor(chance(support.id, place.key, 'hour') * 8)).padStart(2, '0');
  return {
    lastReviewedAt: `${reviewedOn}T${hour}:00:00.000Z`,
    reviewDueOn: addDays(reviewedOn, reviewedAgainAfter),
  };
}
