import { z } from 'zod';

const markdown = z.string().trim().max(8000);

/**
 * What only the one who answers for a part of the catalogue can say in its accessibility statement. The rest of the eleven parts that
 * DIGG's template has (actor, service, how to say that something does not work, supervision) follow from the association itself.
 */
export const accessibilityFactsSchema = z.object({
  /** How far the law (2018:1937) is met. */
  conformity: z.enum(['full', 'partial', 'none']),
  /** What does not meet it, and why. Markdown. */
  shortcomings: markdown,
  /** What is left as it is because mending it would be disproportionate; empty when that is claimed of nothing. Markdown. */
  burden: markdown,
  /** What the law does not cover. Markdown; may be empty. */
  outOfScope: markdown,
  /** How it was tested, and by whom. Markdown. */
  method: markdown,
  /** ISO date of the last assessment. */
  assessedOn: z.iso.date(),
  /** ISO date when the statement was last changed. */
  updatedOn: z.iso.date(),
});
export type AccessibilityFacts = z.infer<typeof accessibilityFactsSchema>;
