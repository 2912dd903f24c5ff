## Why this date: what is said under the arrival window, stage by stage

why-carrier = Le transporteur a annoncé ces jours. Ils sont affichés tels quels.
why-shop = La boutique a annoncé ces jours lors de votre commande.
why-provider = Le service de suivi a estimé ces jours.
why-usual = Somme des durées habituelles de chaque étape, en jours ouvrés du pays ({ $country }).
why-usual-anywhere = Somme des durées habituelles de chaque étape, en jours ouvrés.
week-note = Pas de livraison : { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Pourrait arriver plus tard
estimate-beside = D’après la durée habituelle des étapes : { $days }

## What was expected before, and why that has changed
changed-takes = Nouvelle date : { $now } (avant : { $was }). { $stage } : prend plus de temps que d’habitude.
changed-took = Nouvelle date : { $now } (avant : { $was }). { $stage } : a pris plus de temps que d’habitude.
changed-quick = Nouvelle date : { $now } (avant : { $was }). { $stage } : a pris moins de temps que d’habitude.
changed-silent = Nouvelle date : { $now } (avant : { $was }), car depuis le { $day }, aucun scan n’a été enregistré.

## How sure it is, and what it rests on
share = Dans { $share } cas sur 10, un colis comme celui-ci arrive ces jours-là.
by-day = Par jour : { $days }
day-share = { $day } { $percent } %
based-on = { $count ->
    [one] D’après { $count } colis ({ $from } → { $to }).
    [many] D’après { $count } de colis ({ $from } → { $to }).
   *[other] D’après { $count } colis ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] D’après { $count } colis à l’intérieur du pays ({ $country }).
    [many] D’après { $count } de colis à l’intérieur du pays ({ $country }).
   *[other] D’après { $count } colis à l’intérieur du pays ({ $country }).
  }
based-on-usual = D’après la durée habituelle d’un tel trajet. La fourchette est volontairement large.
promised-carrier = Annoncé par le transporteur : { $days }
promised-shop = Annoncé par la boutique : { $days }
promised-provider = Annoncé par le service de suivi : { $days }
holidays-end = Les jours fériés ne sont connus que jusqu’au { $day }, la fourchette est donc plus large.

## Days that are not counted
not-counted = Jour non compté : { $day } ({ $holiday })
perhaps-not-counted = Peut-être férié : { $day } ({ $holiday })
slowed = { $days } : { $reason }
slow = { $days } : plus lent que d’habitude

## Stages
stage-first-mile = Du vendeur au transporteur
stage-origin = Trajet dans le pays d’origine
stage-export-customs = Dédouanement à l’export
stage-line-haul = Entre les deux pays
stage-import-customs = Dédouanement à l’import
stage-destination = Trajet dans votre pays
stage-last-mile = Livraison
stage-days = { $least ->
    [one] { $least } jour ouvré
    [many] { $least } de jours ouvrés
   *[other] { $least } jours ouvrés
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } jour ouvré
    [many] { $most } de jours ouvrés
   *[other] { $most } jours ouvrés
  }
stage-days-up-to = jusqu’à { $most ->
    [one] { $most } jour ouvré
    [many] { $most } de jours ouvrés
   *[other] { $most } jours ouvrés
  }
stage-usual = habituellement { $time }
stage-now-less = habituellement { $time }, moins d’un pour l’instant
stage-took-less = moins d’un jour ouvré, habituellement { $time }
why-weather = La météo
why-strike = Une grève
why-holiday = Fermeture pour jour férié
why-peak-season = Plus de colis que d’habitude
why-capacity = Plus de place dans le véhicule
