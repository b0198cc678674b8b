/** What the forms on one's own account's page ask for. */
export const ownAccountActs = [
  'confirm',
  'rename',
  'change-password',
  'replace-second-factor',
  'new-recovery-codes',
  'end-session',
  'end-other-sessions',
  'unlink',
] as const;
