import { fixedName, frameParameter } from '@insatskatalog/shared/embed.ts';

/** The names of the form's inputs: those of the frame's own address. */
export const inputNames = {
  ...frameParameter,
  municipality: fixedName('municipality'),
  county: fixedName('county'),
  own: fixedName('association'),
  open: fixedName('open'),
  age: fixedName('age'),
  orientation: fixedName('orientation'),
};
