// In JavaScript, with types of our own beside it, since the package carries none.
export { default } from 'snowball-stemmers';
