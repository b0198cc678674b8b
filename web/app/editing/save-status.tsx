import { paths } from '@insatskatalog/shared/paths.ts';
import { editing } from '../texts/editing.ts';
import type { Saving } from './draft-saver.ts';

const clock = new Intl.DateTimeFormat('sv-SE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
});

/** Says whether what has been written is kept. */
export function SaveStatus({ saving }: { saving: Saving }) {
  const isTrouble = ['offline', 'signed-out', 'conflict', 'refused'].includes(saving.phase);
  return (
    <output className={isTrouble ? 'edit-status trouble' : 'edit-status'}>
      {said(saving)}
      {saving.phase === 'signed-out' && (
        <>
          {' '}
          <a href={paths.signIn()} target="_blank" rel="noreferrer">
            {editing.saving.signIn}
          </a>
        </>
      )}
    </output>
  );
}

function said({ phase, entry, savedAt, version }: Saving): string {
  const words = editing.saving;
  switch (phase) {
    case 'unchanged':
      return entry === null ? words.notYet : words.unchanged;
    case 'unsaved':
      return words.unsaved;
    case 'saving':
      return words.saving;
    case 'saved':
      return savedAt === null || version === null
        ? words.nothing
        : words.saved(clock.format(new Date(savedAt)).replace(':', '.'), version);
    case 'offline':
      return words.offline;
    case 'signed-out':
      return words.signedOut;
    case 'conflict':
      return words.conflict;
    case 'refused':
      return words.refused;
  }
}
