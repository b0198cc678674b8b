import { day, moment } from './sv.ts';

/** The page where a change is read before it is published. */
export const approvalWords = {
  untitled: 'Insats utan namn',
  title: (name: string) => `Ändring: ${name}`,
  heading: { change: 'Ändring', new: 'Ny insats' },
  back: (name: string) => `Till ${name}`,
  saved: (name: string, at: string) => `Sparad av ${name} ${moment(at)}.`,
  scheduled: (on: string) => `Publiceras av sig själv ${day(on)}.`,
  notSent: 'Utkastet har inte skickats för godkännande än.',
  stays: {
    new: '',
    published: 'Det som är publicerat ligger kvar tills du publicerar ändringen.',
    archived: 'Insatsen är arkiverad. Publicerar du utkastet kommer den tillbaka i sökningen.',
  },
  unchanged: 'Utkastet säger samma sak som det som är publicerat.',
  sides: {
    published: { before: 'Publicerat', after: 'Ändringen' },
    archived: { before: 'Arkiverat', after: 'Ändringen' },
  },
  preview: 'Se hela sidan',
  edit: 'Ändra i utkastet',
  history: 'Historik',
  comments: {
    heading: 'Kommentarer',
    none: 'Inga kommentarer än.',
    label: 'Kommentar',
    hint: 'Behövs när du skickar tillbaka.',
    submit: 'Lägg till kommentar',
  },
  publish: {
    heading: 'Publicera',
    submit: { new: 'Publicera nu', published: 'Publicera nu', archived: 'Publicera igen nu' },
    later: 'Publicera en viss dag',
    day: 'Dag',
    laterSubmit: 'Publicera den dagen',
  },
  return: 'Skicka tillbaka med kommentaren',
  discard: {
    heading: { new: 'Släng utkastet', published: 'Släng ändringen', archived: 'Släng ändringen' },
    text: {
      new: 'Insatsen försvinner helt.',
      published: 'Det som är publicerat ligger kvar som det är.',
      archived: 'Insatsen är fortfarande arkiverad, som den var.',
    },
    submit: 'Ja, släng',
  },
  errors: {
    heading: 'Det här behöver rättas innan insatsen kan publiceras',
    conflict: 'Utkastet har ändrats sedan du öppnade sidan. Läs igenom det som står här nu och försök igen.',
    day: 'Välj vilken dag det ska publiceras.',
  },
  nothing: {
    heading: 'Ingen ändring väntar',
    text: 'Det finns inget utkast av den här insatsen.',
    others: 'Annat som väntar på godkännande',
  },
  done: {
    publicerad: 'Insatsen är publicerad och går att hitta i sökningen.',
    planerad: 'Klart. Insatsen publiceras av sig själv på den dag du valde.',
    tillbaka: 'Utkastet är tillbaka hos författaren, med din kommentar.',
    kommenterad: 'Kommentaren är sparad.',
    aterstalld: 'Den gamla versionen är nu ett utkast. Läs igenom, ändra om du vill och publicera.',
  },
  see: 'Se den i katalogen',
  list: 'Till alla insatser',
};
