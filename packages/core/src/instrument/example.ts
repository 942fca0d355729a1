import type { Text } from '../text/text.ts';
import type { Dimension, Factor, Instrument, Principle, Statement } from './model.ts';

type Pair = readonly [sv: string, en: string];

const pair = ([sv, en]: Pair): Text => ({ sv, en });

function statement(id: string, label: Pair, wording: Pair, explanation: Pair): Statement {
  return { id, label: pair(label), statement: pair(wording), explanation: pair(explanation), aliases: [] };
}

function principle(id: string, label: Pair, statements: Statement[]): Principle {
  return { id, label: pair(label), aliases: [], statements };
}

const balancing: Factor = {
  id: 'balancing',
  label: pair(['Balansering', 'Balancing']),
  aliases: [],
  principles: [
    principle(
      'prioritisation',
      ['Prioritering', 'Prioritisation'],
      [
        statement(
          'P01',
          ['Prioritering', 'Prioritisation'],
          [
            'Vi har ett känt sätt att välja vilka digitala satsningar som går först.',
            'We have a known way to choose which digital investments go first.',
          ],
          [
            'Tänk på om ni kan säga varför något valdes bort.',
            'Consider whether you can say why something was not chosen.',
          ],
        ),
        statement(
          'P02',
          ['Prioritering följs upp', 'Prioritisation is reviewed'],
          [
            'Vi prövar om våra val var rätt och ändrar när läget ändras.',
            'We test whether our choices were right and change them when things change.',
          ],
          ['Gäller val som redan är gjorda.', 'Concerns choices already made.'],
        ),
      ],
    ),
    principle(
      'benefit-control',
      ['Nyttokontroll', 'Benefit control'],
      [
        statement(
          'P03',
          ['Nyttokontroll', 'Benefit control'],
          [
            'Vi mäter effekten av digitala satsningar på samma sätt varje gång.',
            'We measure the effect of digital investments in the same way each time.',
          ],
          ['Samma mått före och efter räknas.', 'The same measure before and after counts.'],
        ),
        statement(
          'P04',
          ['Nytta före beslut', 'Benefit before decision'],
          [
            'Nyttan är beskriven och går att mäta innan vi beslutar.',
            'The benefit is described and can be measured before we decide.',
          ],
          ['Gäller också mindre satsningar.', 'Includes smaller investments.'],
        ),
      ],
    ),
    principle(
      'benefit-realisation',
      ['Nyttorealisering', 'Benefits realisation'],
      [
        statement(
          'P05',
          ['Nyttorealisering', 'Benefits realisation'],
          [
            'Någon i verksamheten ansvarar för att nyttan blir av.',
            'Someone in operations answers for the benefit arising.',
          ],
          [
            'Ansvaret finns kvar när projektet är slut.',
            'The responsibility remains when the project has ended.',
          ],
        ),
        statement(
          'P06',
          ['Nytta efter projektet', 'Benefit after the project'],
          [
            'Vi följer upp nyttan även efter att projektet har avslutats.',
            'We follow the benefit up even after the project has closed.',
          ],
          ['Ett år senare är ett bra riktmärke.', 'A year later is a good guide.'],
        ),
      ],
    ),
    principle(
      'competence-supply',
      ['Kompetensförsörjning', 'Competence supply'],
      [
        statement(
          'P07',
          ['Kompetensförsörjning', 'Competence supply'],
          [
            'Vi vet vilken digital kompetens vi behöver de närmaste åren.',
            'We know which digital competence we need in the coming years.',
          ],
          ['Både antal och inriktning.', 'Both numbers and kind.'],
        ),
        statement(
          'P08',
          ['Vägar till kompetens', 'Ways to competence'],
          [
            'Vi har en plan för hur vi får den kompetens som saknas.',
            'We have a plan for getting the competence we lack.',
          ],
          ['Till exempel utbilda, rekrytera eller dela.', 'For instance train, recruit or share.'],
        ),
      ],
    ),
  ],
};

const innovation: Factor = {
  id: 'innovation',
  label: pair(['Innovation', 'Innovation']),
  aliases: [],
  principles: [
    principle(
      'digital-first',
      ['Digitalt först', 'Digital first'],
      [
        statement(
          'P09',
          ['Digitalt först', 'Digital first'],
          [
            'När vi ändrar ett arbetssätt prövar vi först hur det kan göras digitalt.',
            'When we change a way of working we first try how it can be done digitally.',
          ],
          ['Digitalt först är inte digitalt enbart.', 'Digital first is not digital only.'],
        ),
        statement(
          'P10',
          ['Arbetssätt tänks om', 'Ways of working rethought'],
          [
            'Vi tänker om arbetssättet i stället för att göra om en blankett till en webbsida.',
            'We rethink the way of working rather than turn a form into a web page.',
          ],
          ['Tänk på det senaste ni införde.', 'Think of what you introduced last.'],
        ),
      ],
    ),
    principle(
      'user-involvement',
      ['Användarinvolvering', 'User involvement'],
      [
        statement(
          'P11',
          ['Användarinvolvering', 'User involvement'],
          [
            'De som ska använda en lösning är med från början när den tas fram.',
            'Those who will use a solution take part from the start.',
          ],
          ['Boende, besökare, näringsliv eller medarbetare.', 'Residents, visitors, business or employees.'],
        ),
        statement(
          'P12',
          ['Användare påverkar', 'Users have influence'],
          ['Det användare säger ändrar vad vi bygger.', 'What users say changes what we build.'],
          ['Kan ni ge ett exempel?', 'Can you give an example?'],
        ),
      ],
    ),
    principle(
      'open-data',
      ['Öppna data', 'Open data'],
      [
        statement(
          'P13',
          ['Öppna data', 'Open data'],
          [
            'Data som kan vara öppna är publicerade så att andra kan använda dem.',
            'Data that can be open is published so that others can use it.',
          ],
          [
            'Sekretess och personuppgifter är goda skäl att låta bli.',
            'Secrecy and personal data are good reasons not to.',
          ],
        ),
        statement(
          'P14',
          ['Öppna data används', 'Open data is used'],
          [
            'Vi vet om våra öppna data används och till vad.',
            'We know whether our open data is used and for what.',
          ],
          ['Till exempel antal anrop eller kända tjänster.', 'For instance calls or known services.'],
        ),
      ],
    ),
    principle(
      'open-development',
      ['Öppen utveckling', 'Open development'],
      [
        statement(
          'P15',
          ['Öppen utveckling', 'Open development'],
          [
            'Vi utvecklar tillsammans med parter utanför organisationen.',
            'We develop together with parties outside the organisation.',
          ],
          [
            'Företag, lärosäten, föreningar eller andra kommuner.',
            'Companies, universities, associations or other municipalities.',
          ],
        ),
        statement(
          'P16',
          ['Delar det vi gjort', 'Sharing what we made'],
          ['Det vi har tagit fram kan andra återanvända.', 'Others can reuse what we have made.'],
          ['Metoder, texter och kod räknas.', 'Methods, texts and code count.'],
        ),
      ],
    ),
  ],
};

const efficiency: Factor = {
  id: 'efficiency',
  label: pair(['Effektivitet', 'Efficiency']),
  aliases: [],
  principles: [
    principle(
      'portfolio-control',
      ['Portföljstyrning', 'Portfolio control'],
      [
        statement(
          'P17',
          ['Portföljstyrning', 'Portfolio control'],
          [
            'Vi har en samlad bild av alla våra utvecklingsinitiativ.',
            'We have one picture of all our development initiatives.',
          ],
          ['Också de som drivs utanför it.', 'Also those run outside IT.'],
        ),
        statement(
          'P18',
          ['Portfölj efter strategi', 'Portfolio follows strategy'],
          [
            'Initiativ som inte leder mot våra mål stoppas eller görs om.',
            'Initiatives that do not lead to our goals are stopped or changed.',
          ],
          ['Har det hänt det senaste året?', 'Has it happened in the last year?'],
        ),
      ],
    ),
    principle(
      'coherent-flows',
      ['Sammanhållna flöden', 'Coherent flows'],
      [
        statement(
          'P19',
          ['Sammanhållna flöden', 'Coherent flows'],
          [
            'Uppgifter som redan finns behöver inte skrivas in igen.',
            'What is already known need not be typed again.',
          ],
          ['Gäller både medarbetare och de vi är till för.', 'Concerns employees and those we serve.'],
        ),
        statement(
          'P20',
          ['Väntan och dubbelarbete', 'Waiting and double work'],
          [
            'Vi hittar och tar bort väntan och dubbelarbete i våra processer.',
            'We find and remove waiting and double work in our processes.',
          ],
          ['Räkna det som någon faktiskt har ändrat.', 'Count what somebody actually changed.'],
        ),
      ],
    ),
  ],
};

const technology: Factor = {
  id: 'technology',
  label: pair(['Teknik', 'Technology']),
  aliases: [],
  principles: [
    principle(
      'infrastructure',
      ['Infrastruktur', 'Infrastructure'],
      [
        statement(
          'P21',
          ['Infrastruktur', 'Infrastructure'],
          [
            'Vår tekniska grund bär både daglig drift och nya lösningar.',
            'Our technical base carries both daily operation and new solutions.',
          ],
          ['Tänk på det som ni inte kan byta själva.', 'Think of what you cannot change yourselves.'],
        ),
        statement(
          'P22',
          ['System kan samverka', 'Systems work together'],
          [
            'Våra system kan utbyta information utan handpåläggning.',
            'Our systems can exchange information without manual work.',
          ],
          ['Filer som flyttas för hand räknas inte.', 'Files moved by hand do not count.'],
        ),
      ],
    ),
    principle(
      'governance',
      ['Styrning', 'Governance'],
      [
        statement(
          'P23',
          ['Styrning', 'Governance'],
          [
            'Styrningen av it ger både ordning och utrymme att pröva nytt.',
            'The governance of IT gives both order and room to try new things.',
          ],
          ['Båda delarna behövs för ett högt svar.', 'A high grade needs both.'],
        ),
        statement(
          'P24',
          ['Avveckling av gammalt', 'Retiring the old'],
          [
            'System som har gjort sitt avvecklas i tid.',
            'Systems that have served their time are retired in time.',
          ],
          ['Finns det en plan med datum?', 'Is there a plan with dates?'],
        ),
      ],
    ),
  ],
};

const organisation: Factor = {
  id: 'organisation',
  label: pair(['Organisation', 'Organisation']),
  aliases: [],
  principles: [
    principle(
      'competence',
      ['Kompetens', 'Competence'],
      [
        statement(
          'P25',
          ['Kompetens', 'Competence'],
          [
            'Vi har en blandning av kompetenser som passar dagens och morgondagens arbete.',
            "We have a mix of competences that fits today's and tomorrow's work.",
          ],
          ['Verksamhet, teknik, juridik och design.', 'Operations, technology, law and design.'],
        ),
        statement(
          'P26',
          ['Kompetens används', 'Competence is used'],
          [
            'Den digitala kompetens vi har används där den gör mest nytta.',
            'The digital competence we have is used where it does most good.',
          ],
          ['Tänk på vem som får tid till utveckling.', 'Think of who is given time for development.'],
        ),
      ],
    ),
    principle(
      'learning',
      ['Lärande', 'Learning'],
      [
        statement(
          'P27',
          ['Lärande', 'Learning'],
          [
            'Vi lär av det vi prövar, också när det inte blev som vi tänkt.',
            'We learn from what we try, also when it did not turn out as planned.',
          ],
          ['Ett avbrutet försök kan vara en lärdom.', 'A stopped trial can be a lesson.'],
        ),
      ],
    ),
  ],
};

const users: Factor = {
  id: 'users',
  label: pair(['Användare', 'Users']),
  aliases: [],
  principles: [
    principle(
      'user-conditions',
      ['Användarnas villkor', "Users' conditions"],
      [
        statement(
          'P28',
          ['Användarnas villkor', "Users' conditions"],
          [
            'Vi vet vilka som inte kan eller vill använda våra digitala tjänster.',
            'We know who cannot or will not use our digital services.',
          ],
          ['Och vad vi gör för dem i stället.', 'And what we do for them instead.'],
        ),
        statement(
          'P29',
          ['Stöd till användare', 'Support for users'],
          [
            'Den som kör fast får hjälp utan att behöva börja om.',
            'Whoever gets stuck gets help without having to start over.',
          ],
          ['I samma kanal eller i en annan.', 'In the same channel or another.'],
        ),
      ],
    ),
    principle(
      'expectations',
      ['Förväntan', 'Expectation'],
      [
        statement(
          'P30',
          ['Förväntan', 'Expectation'],
          [
            'Våra digitala tjänster motsvarar vad användare är vana vid från annat håll.',
            'Our digital services match what users are used to elsewhere.',
          ],
          [
            'Jämför med tjänster som de flesta använder varje vecka.',
            'Compare with services that most people use every week.',
          ],
        ),
      ],
    ),
  ],
};

const capability: Dimension = {
  id: 'capability',
  label: pair(['Digital förmåga', 'Digital capability']),
  aliases: ['Förmåga'],
  factors: [balancing, innovation, efficiency],
};

const heritage: Dimension = {
  id: 'heritage',
  label: pair(['Digitalt arv', 'Digital heritage']),
  aliases: ['Arv'],
  factors: [technology, organisation, users],
};

/**
 * The example instrument: the plan's 12 named principles at their factors, and principles in our
 * own words so that every factor has at least two. It is not the official questionnaire, which is
 * not public; every screen that shows it says so.
 */
export const exampleInstrument: Instrument = {
  schemaVersion: 1,
  id: 'exempel',
  version: '1',
  title: {
    sv: 'Exempelinstrument 1 (exempel, inte DiMiOS)',
    en: 'Example instrument 1 (an example, not DiMiOS)',
  },
  aliases: ['Exempelinstrument', 'Exempelinstrument 1', 'exempel 1'],
  notice: { sv: 'Exempel, inte DiMiOS', en: 'An example, not DiMiOS' },
  scale: {
    min: 0,
    max: 5,
    minLabel: { sv: 'Stämmer inte alls', en: 'Does not agree at all' },
    maxLabel: { sv: 'Stämmer helt', en: 'Agrees completely' },
    notAnswers: ['Vet ej'],
  },
  cutPoint: 50,
  dimensions: [capability, heritage],
};
