import { paths } from '@insatskatalog/shared/paths.ts';

export const privacy = {
  title: 'Personuppgifter',
  heading: 'Personuppgifter och kakor',
  lead: 'Du kan söka och läsa utan att berätta vem du är. Vi sparar inget om dig.',
} as const;

/** Markdown. Apart from the rest, so that only the server carries it. */
export const privacyBody = `
## Inga kakor

Webbplatsen använder inga kakor. Den lagrar inte heller något annat i din webbläsare. Därför finns det ingen ruta att godkänna.

## Ingen annan får veta

Sidorna hämtar ingenting från andra företag: inga typsnitt, inga kartor, ingen statistiktjänst och inga knappar från sociala medier. Följer du en länk till en annan webbplats får den veta att du kom från katalogen, men inte vad du sökte på.

## Det här noterar servern

För varje sida som hämtas skriver servern en rad:

- hur sidan hämtades (till exempel GET)
- sidans adress fram till frågetecknet, alltså utan det du sökte på eller filtrerade på
- om det gick bra
- klockslag och hur lång tid det tog
- ett slumpat nummer för just det anropet.

Raden säger inte vem du är. Din dators adress (ip-adress) står inte där. Servern använder den bara för att svara dig och för att stoppa den som skickar orimligt många frågor på kort tid.

## Det du skriver i sökrutan

Sökorden används för att visa träffar. De blir en del av sidans adress, så att du kan spara eller dela listan. Den som använder samma dator kan därför se dem i webbläsarens historik. Rensa historiken eller använd ett privat fönster om du inte vill det.

Skriv inte personnummer, namn eller telefonnummer i sökrutan.

## Personer i katalogen

Katalogen anger helst roller och mottagningar, inte namn på enskilda. Hittar du ett namn som inte ska stå där, gå till insatsen och välj ”Stämmer något inte?” längst ned.

## Dina rättigheter

Eftersom vi inte sparar uppgifter om besökare finns det inget att lämna ut, rätta eller ta bort. Är du missnöjd med hur personuppgifter hanteras kan du vända dig till [Integritetsskyddsmyndigheten, IMY](https://www.imy.se/).

[Om katalogen](${paths.about()})
`;
