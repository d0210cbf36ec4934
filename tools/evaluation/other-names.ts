/** Names for `renamed.ts`: of persons and media who do not exist, or whom the engine's lists do not hold. */

export const GIVEN_NAMES = {
  male: `Aurelio Bartosz Casimir Darius Eamon Faisal Gustavo Henning Ibrahim Jorik Kwame Lorcan Matthias Nikhil Oskar Prakash Quentin
    Ruslan Stellan Tobias Ulrich Viggo Wendell Yannick Zoltan`.split(/\s+/),
  female:
    `Adaeze Birgit Carmela Delphine Eszter Fatoumata Ginevra Hedwig Ingrid Jacinta Keziah Ludmila Mireille Nadezhda Ottoline
    Perpetua Rosalind Svetlana Thandiwe Ursula Veronika Wilhelmina Xenia Yolanda Zuzana`.split(/\s+/),
};

export const SURNAMES =
  `Abernathy Bjarnason Castellano Dobrowolski Eriksson Fitzgibbon Grigoryan Hathaway Iversen Jankowski Kowalczyk Lindqvist Montenegro
  Nakamura Obradovic Pettersson Quintanilla Rasmussen Szymanski Thibodeaux Underhill Valdivieso Whitcombe Yamaguchi Zielinski Anquetil
  Bellweather Cavendish Drummond Ellingham Farquhar Gallimore Holbrook Ignatieff Jessop Kettering`.split(
    /\s+/,
  );

/** Media that are called with the article, and those without. */
export const MEDIA = {
  article: [
    'Wexley Times',
    'Ruhr Nachrichten',
    'Sierra Tribune',
    'Galway Leader',
    'Ashdown Packet',
    'Tallinn Weekly',
    'Nairobi Informer',
    'Baltic Barometer',
    'Clare Champion',
    'Manx Listener',
  ],
  bare: [
    'El Mirador',
    'Tidningen Syd',
    'Kanal Sju',
    'Gazeta Lubuska',
    'Nova Makedonija',
    'Naftika',
    'Il Mattone',
    'De Limburger',
    'Ostsee-Zeitung',
    'Capital Radio',
    'Prothom Surjo',
    'Asharq Al-Youm',
    'Slidstvo',
    'Balkan Insight',
    'TV Novosti',
    'Madagascar Tribune',
    'Courrier de Genève',
    'Puls 24',
    'Sabahan',
    'Ekran Jedan',
    'NewsHorn',
    'Jutro Dziś',
  ],
};
