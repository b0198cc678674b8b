import type { Kind } from '../kind.ts';

/**
 * An intervention that the source documents (2016–2023) name, with texts of our own. The demonstration shows all of
 * them as running; `documentedYear` and `goodToKnow` say how old the facts are.
 */
export interface DocumentedIntervention extends Omit<Kind, 'area' | 'id'> {
  /** The id in the domain's list of documented interventions; the entry's `sourceRef` becomes `seed/<id>`. */
  id: string;
  /** For people, or for professionals. */
  orientation: 'individual' | 'structural';
  /** The id of the association it belongs to; null where none does. */
  association: string | null;
  /** Four-digit codes of the municipalities covered; empty is the whole country. */
  municipalities: string[];
  /** ISO date, only where the source gives the start; the first of the month where it names no day. */
  startsOn?: string;
  /** How many can take part, as the source says it, in a short Swedish phrase. */
  placesPerYear?: string;
  /** The last year for which the source confirms the facts. */
  documentedYear: number;
}
