import type { Actor, Refusal } from './actor.ts';
import type { FormError } from './publishable.ts';
import type { Association, Theme } from './reference.ts';

/** Kept, with the association as it then is; or everything that is to be put right. */
export type AssociationSaved = { saved: Association } | { errors: FormError[] } | Refusal;

/** What a form of the settings says, all as text; each act reads its own part. */
export interface AssociationForms {
  presentation: { name: string; shortName: string; about: string; organisationNumber: string };
  contact: { email: string; phone: string };
  accessibility: {
    conformity: string;
    shortcomings: string;
    burden: string;
    outOfScope: string;
    method: string;
    assessedOn: string;
  };
}

/** What an association decides about itself. Everything is seen on the public pages from the next request on. */
export interface Associations {
  /** Those whose settings the actor may change, in Swedish order. */
  list(actor: Actor): Association[];
  open(actor: Actor, association: string): Association | Refusal;
  present(actor: Actor, association: string, form: AssociationForms['presentation']): AssociationSaved;
  /** Colours of its own, or null for the catalogue's. Refused when one cannot be read on another. */
  setTheme(actor: Actor, association: string, theme: Theme | null): AssociationSaved;
  /** A picture as it was uploaded, judged by its bytes; null takes it away. */
  setLogo(actor: Actor, association: string, picture: Uint8Array | null): AssociationSaved;
  setContact(actor: Actor, association: string, form: AssociationForms['contact']): AssociationSaved;
  /** The editorial office alone: who belongs to an association is decided elsewhere than in the catalogue. */
  setMunicipalities(actor: Actor, association: string, codes: string[]): AssociationSaved;
  /** One host a line. */
  setEmbedHosts(actor: Actor, association: string, lines: string): AssociationSaved;
  setReviewMonths(actor: Actor, association: string, months: string): AssociationSaved;
  stateAccessibility(
    actor: Actor,
    association: string,
    form: AssociationForms['accessibility'],
  ): AssociationSaved;
}
