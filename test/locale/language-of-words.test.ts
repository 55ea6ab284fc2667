import { describe, expect, it } from 'vitest';
import { languageOfWords } from '../../src/locale/language-of-words.ts';

describe('the language of a text, by its frequent words,', () => {
  it.each([
    [
      'en',
      'Built the billing service for four teams in two countries, with a tenth of the memory, and kept it running.',
    ],
    [
      'de',
      'Leitung der Entwicklung für die Abrechnung und Aufbau eines Teams im Bereich der Daten, mit Verantwortung.',
    ],
    [
      'fr',
      'Conception de la plateforme de paiement pour les clients et encadrement de quatre personnes dans une équipe.',
    ],
    [
      'es',
      'Diseño de la plataforma de pagos para los clientes y dirección de un equipo en el área de datos, con otros.',
    ],
    [
      'it',
      'Progettazione della piattaforma per i clienti e gestione di un gruppo nella sede di Torino, con altri al lavoro.',
    ],
    [
      'nl',
      'Ontwerp van het platform voor de klanten en leiding van een team in de afdeling, met drie mensen en een stagiair.',
    ],
    ['pt', 'Desenho da plataforma de pagamentos para os clientes e gestão de uma equipa na área de dados, com outros.'],
    [
      'pl',
      'Projekt platformy dla klientów oraz praca w zespole i na rzecz działu danych, przez dwa lata od początku do końca.',
    ],
    ['sv', 'Utveckling av tjänsten för kunder och ledning av ett team med tre personer i Lund, från idé till drift.'],
    [
      'da',
      'Udvikling af tjenesten for kunder og ledelse af et team med tre personer i Aarhus, fra idé til drift på stedet.',
    ],
    [
      'nb',
      'Utvikling av tjenesten for kunder og ledelse av et team med tre personer i Oslo, fra idé til drift på stedet.',
    ],
  ])('%s', (language, text) => {
    expect(languageOfWords(text)).toBe(language);
  });

  it.each([
    [
      'ro',
      'Dezvoltarea platformei de plăți pentru clienți și coordonarea unei echipe în departamentul de date, cu alții.',
    ],
    [
      'cs',
      'Vývoj platformy pro klienty a práce na oddělení dat, od roku 2019 do roku 2022 se čtyřmi lidmi při škole, ve firmě.',
    ],
    [
      'hu',
      'A szolgáltatás fejlesztése és egy csapat vezetése a fővárosban, az ügyfelek számára, valamint az adatok és az eszközök.',
    ],
    [
      'fi',
      'Palvelun kehitys ja tiimin johtaminen sekä asiakkaiden tuki ja koulutus, joka oli myös osa työtä, tai sen ja tukea.',
    ],
    [
      'tr',
      'Hizmetin geliştirilmesi ve bir ekibin yönetimi, müşteriler için destek ile eğitim ve daha çok veri olarak bir plan.',
    ],
    ['ca', 'Disseny de la plataforma per als clients i direcció del equip en el sector de les dades, amb altres.'],
  ])('%s is not taken for one that the program speaks', (language, text) => {
    expect(languageOfWords(text)).toBe(language);
  });

  it.each([
    ['names and terms', 'Nikolaus de la Vega\nSAP, Jira, Kubernetes\nUniversité de Genève\nRust, Go, C++'],
    ['too little', 'und der die das'],
    [
      'a language that the program does not speak',
      'A szolgáltatás fejlesztése és egy csapat vezetése a fővárosban, az ügyfelek számára',
    ],
    ['two languages in equal parts', `${'the and of for with '.repeat(4)}${'und der für mit das '.repeat(4)}`],
    ['other letters', 'Разработка платформы для клиентов и руководство командой'],
    ['nothing', ''],
  ])('%s: nothing is said', (_, text) => {
    expect(languageOfWords(text)).toBeUndefined();
  });
});
