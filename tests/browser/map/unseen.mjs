// Ways as posts and carriers write them: towns in capitals, in their own script, with postcodes, provinces and the words of the trade, and
// without coordinates. For pictures that are looked at; each with how many stops its list has: those that lie too near to be told apart have one mark.
import { way } from './ways.mjs';

/** Name → `[reply, stops]`. */
export const unseen = {
  'post-cn-us': [way([['CN', 'SHENZHEN,CN'], ['CN', '广州市'], ['US', 'ISC LOS ANGELES CA (USPS)'], ['US', 'JERSEY CITY NJ NETWORK DISTRIBUTION CENTER']], 'US'), 4],
  'post-cn-de': [way([['CN', '【东莞市】'], ['DE', 'LEIPZIG, DE'], ['DE', 'IPZ-Ffm'], ['DE', 'Muenchen']], 'DE'), 4],
  'post-cn-ru': [way([['CN', 'Harbin, Heilongjiang'], ['RU', 'МОСКВА-ВНУКОВО АОПП'], ['RU', 'Москва'], ['RU', 'Ростов-на-Дону 344000']], 'RU', 'out_for_delivery'), 3],
  'post-za-br': [way([['ZA', 'JOHANNESBURG, ZA'], ['BR', 'São Paulo / SP'], ['BR', 'Unidade de Tratamento, INDAIATUBA - SP'], ['BR', 'CURITIBA / PR']], 'BR'), 4],
  'post-us-nz': [way([['US', 'ANCHORAGE, AK'], ['US', 'Honolulu HI 96820'], ['NZ', 'Auckland International Airport'], ['NZ', 'Christchurch 8011']], 'NZ'), 4],
  'post-au-fj': [way([['AU', 'Sydney NSW 2000'], ['FJ', 'Nadi'], ['FJ', 'SUVA, FIJI']], 'FJ', 'delivered'), 3],
  'post-nz-ws': [way([['NZ', 'AUCKLAND'], ['WS', 'Apia']], 'WS', 'delivered'), 2],
  'post-fj-tv': [way([['FJ', 'Suva FJ'], ['TV', 'Funafuti']], 'TV'), 2],
  'post-us-fm': [way([['US', 'HONOLULU HI'], ['US', 'BARRIGADA GU 96921'], ['FM', 'POHNPEI']], 'FM'), 3],
  'post-dk-is': [way([['DK', 'KØBENHAVN'], ['FO', 'Tórshavn'], ['IS', 'REYKJAVIK 101']], 'IS'), 3],
  'post-no-sj': [way([['NO', 'OSLO'], ['NO', '9170 LONGYEARBYEN']], 'NO', 'delivered'), 2],
  'post-us-co': [way([['US', 'MIAMI FL'], ['CO', 'Bogota D.C.'], ['CO', 'Medellín - Antioquia']], 'CO'), 3],
  'post-two-portlands': [way([['US', 'PORTLAND, OR'], ['US', 'PORTLAND, ME']], 'US'), 2],
  'post-inside-jp': [way([['JP', '東京国際郵便局'], ['JP', '広島県福山市'], ['JP', '那覇']], 'JP'), 3],
  'post-bg-gr': [way([['BG', 'гр. Пловдив'], ['BG', 'СОФИЯ'], ['GR', 'ΘΕΣΣΑΛΟΝΙΚΗ'], ['GR', 'ΑΘΗΝΑ']], 'GR'), 4],
};
