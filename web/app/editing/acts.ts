/** What a person can do with the form: the buttons of the page. */
export const editorActs = [
  'save',
  'send-to-review',
  'publish',
  'discard',
  'merge',
  'add-contact',
  'add-location',
  'add-link',
  'remove-row',
] as const;
