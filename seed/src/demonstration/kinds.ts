import type { Kind } from './kind.ts';
import { addiction } from './kinds/addiction.ts';
import { adultEducation } from './kinds/adult-education.ts';
import { community } from './kinds/community.ts';
import { employmentService } from './kinds/employment-service.ts';
import { families } from './kinds/families.ts';
import { healthAndAids } from './kinds/health-and-aids.ts';
import { healthCare } from './kinds/health-care.ts';
import { housingAndTransport } from './kinds/housing-and-transport.ts';
import { money } from './kinds/money.ts';
import { municipalWorkAndYouth } from './kinds/municipal-work-and-youth.ts';
import { rightsAndGuidance } from './kinds/rights-and-guidance.ts';
import { safetyAndRelatives } from './kinds/safety-and-relatives.ts';
import { sickLeave } from './kinds/sick-leave.ts';
import { supportInDailyLife } from './kinds/support-in-daily-life.ts';
import { transitionAndEnterprise } from './kinds/transition-and-enterprise.ts';

/** Every kind of support that the demonstration knows. */
export const kinds: Kind[] = [
  ...supportInDailyLife,
  ...money,
  ...municipalWorkAndYouth,
  ...adultEducation,
  ...addiction,
  ...families,
  ...safetyAndRelatives,
  ...healthCare,
  ...healthAndAids,
  ...employmentService,
  ...sickLeave,
  ...transitionAndEnterprise,
  ...community,
  ...housingAndTransport,
  ...rightsAndGuidance,
];
