import { paths } from '@insatskatalog/shared/paths.ts';
import { handledProposalDays } from '@insatskatalog/shared/provider-links.ts';

export const privacy = {
  title: 'Personuppgifter',
  heading: 'Personuppgifter och kakor',
  lead: 'Du kan söka, läsa och säga till om fel utan att berätta vem du är.',
} as const;

/** Markdown. Apart from the rest, so that only the server carries it. `searchLogDays` of 0: search words are not kept. */
export const privacyBody = (searchLogDays: number) => `
## Inga kakor

Webbplatsen använder inga kakor. Den lagrar inte heller något annat i din webbläsare, om du inte själv säger till. Därför finns det ingen ruta att godkänna.

## Min lista

Listan du gör finns bara i sidans adress. Adressen säger vilka insatser du har valt och vilken dag listan gjordes. Den säger inte vem du är. Servern antecknar den inte. Den du delar adressen med ser samma lista.

Vill du att webbläsaren ska komma ihåg listan kan du säga ja till det på listans sida. Då lagras listan i den webbläsaren, och bara där, tills du väljer ”Glöm listan”. Gör det inte på en dator som flera använder.

Anteckningen du kan göra före en utskrift finns bara på skärmen och på papperet. Den sparas inte och skickas inte.

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

Sökorden används för att visa träffar. De blir en del av sidans adress, så att du kan spara eller dela sökningen. Den som använder samma dator kan därför se dem i webbläsarens historik. Rensa historiken eller använd ett privat fönster om du inte vill det.

Skriv inte personnummer, namn eller telefonnummer i sökrutan.

${searchLogDays > 0 ? remembered(searchLogDays) : notRemembered}

## När du säger till om fel

På varje insats kan du välja ”Stämmer något inte?” och skriva vad som är fel. Det du skriver sparas, men inte vem du är. Den som sköter uppgifterna läser det. Det syns inte i katalogen förrän det är godkänt.

Vill du ha svar kan du lämna en e-postadress. Den används bara till svaret och tas bort när vi har svarat. Din dators adress (ip-adress) finns en stund i serverns minne, så att ingen kan skicka orimligt mycket. Den sparas inte.

När någon har tagit ställning till det du skrev sparas texten i ${handledProposalDays} dagar, så att det går att svara den som undrar. Sedan tas den bort, och adressen också om den finns kvar. Då står det bara vilken insats det gällde, vilka delar av den och vad som bestämdes. Detsamma gäller det som verksamheter skickar genom sin länk.

Skriv inget om din egen eller någon annans hälsa. Text där det ser ut att stå ett personnummer eller samordningsnummer tas inte emot.

## Personer i katalogen

Katalogen anger helst roller och mottagningar, inte namn på enskilda. Hittar du ett namn som inte ska stå där, gå till insatsen och välj ”Stämmer något inte?” längst ned.

## Dina rättigheter

Har du lämnat en e-postadress för att få svar kan du be oss ta bort den i förväg. Något annat om besökare sparar vi inte, så då finns det inget att lämna ut, rätta eller ta bort. Är du missnöjd med hur personuppgifter hanteras kan du vända dig till [Integritetsskyddsmyndigheten, IMY](https://www.imy.se/).

[Om katalogen](${paths.about()})
`;

const remembered = (days: number) => `## Sökord sparas, men inte vem som sökte

Vi vill veta vad som söks och inte finns. Därför räknar vi hur många gånger samma ord söks på en dag. Det här sparas:

- orden du sökte på, högst 100 tecken
- vilken dag det var, men inte klockslaget
- kommunen eller förbundet, om du hade valt ett
- vilket språk och vilken sökmotor som användes
- hur många träffar det blev.

De som sköter katalogen kan se vilka ord som har sökts flera olika dagar utan att ge någon träff.

Ingenting säger vem som sökte. Två sökningar går inte att koppla ihop med varandra. Filter som ålder och behov sparas inte.

Ser det ut att stå ett personnummer, ett telefonnummer, en mejladress, en gatuadress eller en webbadress i sökrutan sparas inga ord alls, bara att någon har sökt. Ett namn kan vi inte alltid känna igen. Därför tas ord som har sökts på färre än tre olika dagar bort efter 30 dagar. Allt tas bort efter högst ${days} dagar.`;

const notRemembered = `Orden sparas inte.`;
