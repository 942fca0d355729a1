/** Initiatives that organisations have together. */
export const sharedNames = [
  'Samlad inloggning för boende',
  'Begrepp som alla förstår',
  'En karta för hela Exempelstad',
  'Lån och byten mellan verksamheter',
  'Felanmälan på ett ställe',
  'Bokning över gränserna',
  'Delade mätvärden om inomhusluft',
  'Gemensam kö till lokaler',
  'Kalender för alla evenemang',
  'Återbruk av möbler och maskiner',
  'Språkstöd i möten',
  'Driftläge på en sida',
] as const;
