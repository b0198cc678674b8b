import { interventionDraftSchema, type InterventionDraft } from '@insatskatalog/shared/intervention.ts';

type Given = Partial<Omit<InterventionDraft, 'texts'>> & { title?: string; titleEn?: string };

/** What an editor would have filled in; a test says only what it is about. */
export function anIntervention({
  title = 'Mentor för unga',
  titleEn,
  ...given
}: Given = {}): InterventionDraft {
  return interventionDraftSchema.parse({
    texts: {
      sv: { title, summary: 'Någon som går bredvid dig en bit på vägen.' },
      ...(titleEn && { en: { title: titleEn, summary: 'Someone who walks with you.' } }),
    },
    needs: ['hitta-arbete'],
    coverage: { kind: 'municipalities', municipalities: ['0126'] },
    provider: {
      id: '6f1f3c1e-58c5-4f0b-8d0f-3f8a3f1d2b11',
      name: 'Arbetsmarknadsenheten, Huddinge kommun',
      type: 'kommun',
    },
    ...given,
  });
}
