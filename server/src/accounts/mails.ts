import type { Mail } from '../mail/mailer.ts';

/** What is written to somebody who is to have an account. */
export const invitationMail = (to: { name: string; email: string }, link: string): Mail => ({
  to: to.email,
  subject: 'Inbjudan till Insatskatalogen',
  text: `Hej ${to.name}!

Du är inbjuden att arbeta i Insatskatalogen. Öppna länken, välj ett lösenord och ställ in tvåstegsinloggning:

${link}

Länken fungerar en gång, i sju dagar. Ha din mobil till hands.

Väntade du dig ingen inbjudan? Då behöver du inte göra något.
`,
});

/** What is written to somebody who is to choose a new password. */
export const resetMail = (to: { name: string; email: string }, link: string): Mail => ({
  to: to.email,
  subject: 'Nytt lösenord till Insatskatalogen',
  text: `Hej ${to.name}!

Här kan du välja ett nytt lösenord till Insatskatalogen:

${link}

Länken fungerar en gång, i en timme.

Har du inte bett om det? Då behöver du inte göra något. Ditt lösenord är som förut.
`,
});
