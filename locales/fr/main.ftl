### Parcelight, français. Vocabulaire : GLOSSARY.md.
### On vouvoie l’acheteur. Les pays et les dates arrivent tels quels : jamais de préposition devant { $country }.

## Status: one or two words above the headline

status-pending = Pas encore de suivi
status-announced = Pas encore remis
status-picked-up = Pris en charge
status-in-transit = En transit
status-customs = En douane
status-out-for-delivery = En cours de livraison
status-attempt-failed = Échec de livraison
status-ready-for-pickup = À retirer
status-delivered = Livré
status-exception = Incident
status-returning = Retour en cours
status-returned = Retourné
status-cancelled = Annulé
status-expired = Suivi terminé

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Le transporteur n’a pas encore d’informations sur ce numéro
headline-announced = Le vendeur a créé l’étiquette d’expédition
headline-picked-up = Le transporteur a pris en charge votre colis
headline-in-transit = Votre colis est en route
headline-in-transit-country = Votre colis est en route ({ $country })
headline-arrived = Votre colis a atteint { $place }
headline-departed = Votre colis a quitté { $place }
headline-left-country = Votre colis a quitté le pays ({ $country })
headline-reached-country = Votre colis est arrivé dans le pays ({ $country })
headline-customs-cleared = Votre colis est dédouané
headline-customs-cleared-country = Votre colis est dédouané ({ $country })
headline-handed-over = Remis au transporteur chargé de la livraison
headline-delivery-office = Arrivé sur son site de distribution
headline-delivery-office-place = Arrivé sur son site de distribution ({ $place })
headline-customs = La douane contrôle votre colis
headline-customs-country = Votre colis est en douane ({ $country })
headline-customs-documents = La douane demande un document pour ce colis
headline-duty-unpaid = Des droits de douane sont à payer pour ce colis
headline-out-for-delivery = Votre colis est avec le livreur
headline-out-for-delivery-place = Votre colis est avec le livreur ({ $place })
headline-attempt-failed = Le livreur n’a pas pu remettre votre colis
headline-recipient-absent = Le livreur n’a trouvé personne
headline-ready-for-pickup = Votre colis vous attend en point de retrait
headline-ready-for-pickup-place = Votre colis vous attend : { $place }
headline-delivered = Votre colis est arrivé
headline-collected = Vous avez retiré votre colis
headline-neighbour = Remis à un voisin
headline-safe-place = Déposé à l’endroit convenu
headline-exception = Un incident est survenu en route
headline-held = Votre colis est retenu
headline-delay = Votre colis a du retard
headline-damaged = Votre colis a été endommagé
headline-lost = Votre colis est perdu
headline-destroyed = Votre colis a été détruit
headline-refused = La livraison a été refusée
headline-address = L’adresse est erronée ou incomplète
headline-returning = Retour vers le vendeur en cours
headline-returned = Le vendeur a récupéré le colis
headline-cancelled = Ce colis ne sera pas expédié
headline-expired = Le transporteur n’envoie plus de nouvelles

## Scans: one line of the history

event-announced = Étiquette créée
event-accepted = Remis par le vendeur
event-arrived = Arrivé dans un centre de tri
event-departed = Parti d’un centre de tri
event-processed = Trié
event-in-transit = En transit
event-left-country = A quitté le pays
event-left-country-named = A quitté le pays ({ $country })
event-reached-country = Arrivé dans le pays de destination
event-reached-country-named = Arrivé dans le pays ({ $country })
event-customs = En douane
event-customs-started = Arrivé en douane
event-customs-cleared = Dédouané
event-customs-documents = La douane demande un document
event-duty-unpaid = Droits de douane à payer
event-handed-over = Remis au transporteur suivant
event-handed-over-named = Remis au transporteur { $carrier }
event-delivery-office = Arrivé sur le site de distribution
event-scheduled = Jour de livraison convenu
event-contacted = Le transporteur vous a contacté
event-forwarded = Réacheminé vers une autre adresse
event-solved = Problème résolu
event-out-for-delivery = En cours de livraison
event-attempt-failed = Échec de livraison
event-recipient-absent = Échec de livraison : destinataire absent
event-ready-for-pickup = Disponible en point de retrait
event-delivered = Livré
event-signed = Livré contre signature
event-collected = Retiré
event-neighbour = Remis à un voisin
event-safe-place = Déposé à l’endroit convenu
event-exception = Incident signalé
event-held = Retenu
event-delay = Retardé
event-weather = Retardé par la météo
event-damaged = Endommagé
event-lost = Perdu
event-destroyed = Détruit
event-refused = Refusé
event-address = Adresse erronée ou incomplète
event-returning = En retour vers le vendeur
event-returned = Retourné au vendeur
event-cancelled = Annulé
event-expired = Suivi terminé
event-pending = Enregistré

## Arrival

arrival-expected = Arrivée prévue
arrival-arrived = Arrivé
arrival-collect = À retirer jusqu’au
arrival-returned = Retourné le
arrival-today = Aujourd’hui
arrival-tomorrow = Demain
arrival-by = Au plus tard le { $day }
arrival-likely = Le plus probable : { $day }
arrival-none-not-sent = Pas de date avant le premier scan
arrival-none-held = Pas de date tant que le colis est retenu
arrival-none-will-not-come = Aucune arrivée prévue
arrival-none-no-news = Pas de date sans nouvelles
arrival-none-estimate = Pas de date pour l’instant
source-carrier = Selon le transporteur
source-estimate = Estimation
source-shop = Annoncé par la boutique
source-late = Date annoncée auparavant et dépassée : { $day }
days-left = { $days ->
    [0] Dernier jour aujourd’hui
    [one] Il reste { $days } jour
    [many] Il reste { $days } de jours
   *[other] Il reste { $days } jours
  }
week-label = Les prochains jours
week-today = aujourd’hui
week-possible = possible ce jour-là
week-likely = le plus probable
week-closed = pas de livraison
why-title = Pourquoi cette date
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
stage-first-mile = Du vendeur au transporteur
stage-origin = Trajet dans le pays d’origine
stage-export-customs = Dédouanement à l’export
stage-line-haul = Entre les deux pays
stage-import-customs = Dédouanement à l’import
stage-destination = Trajet dans votre pays
stage-last-mile = Livraison
stages-title = Étape par étape
stage-line = { $stage } : { $time }
stage-usual = habituellement { $time }
stage-now = habituellement { $time }, déjà { $days }
stage-now-less = habituellement { $time }, moins d’un pour l’instant
stage-took = durée : { $days }, habituellement { $time }
stage-took-less = moins d’un jour ouvré, habituellement { $time }
stage-inferred = Pas de scan pour cette étape : déduite de la suite du trajet
first-mile-inferred = Pas de scan de prise en charge : déduite du premier scan, { $time }
first-mile-not-reported = Non communiqué par ce transporteur
inferred-from-scans = { $place } (déduit des scans)

## Progress: four or five stops, a word or two each

step-announced = Étiquette créée
step-first-mile = Pris en charge
step-origin = En transit
step-left = Départ { $country }
step-left-unnamed = À l’étranger
step-customs = Douane
step-arrived = Arrivée { $country }
step-arrived-unnamed = Dans votre pays
step-last-mile = En livraison
step-pickup = À retirer
step-delivered = Livré
step-returning = En retour
step-returned = Retourné
progress-label = Avancement
progress-next = Ensuite : { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Le vendeur n’a pas encore remis le colis
problem-not-handed-over-do = Demandez au vendeur si le colis a été expédié.
problem-not-handed-over-next = Le premier scan s’affichera ici dès qu’il aura lieu. S’il n’y en a aucun d’ici le { $day }, demandez un remboursement au vendeur.
problem-first-scan-due = Premier scan attendu au plus tard le { $day }
problem-first-scan-do = Vous n’avez rien à faire d’ici là. Si aucun scan n’arrive, contactez le vendeur.
problem-first-scan-next = Le vendeur remet le colis au transporteur. Un scan peut mettre jusqu’à 2 heures à s’afficher ici.
problem-no-movement = { $days ->
    [one] Sans nouvelles depuis { $days } jour
    [many] Sans nouvelles depuis { $days } de jours
   *[other] Sans nouvelles depuis { $days } jours
  }
problem-no-movement-do = Quelques jours sans nouvelles sont courants sur les longs trajets. Vous n’avez rien à faire pour l’instant.
problem-no-movement-warn = Demandez au vendeur d’ouvrir une enquête auprès du transporteur.
problem-no-movement-claim = Demandez au vendeur un remboursement ou un nouvel envoi : un colis sans nouvelles depuis si longtemps est peut-être perdu.
problem-ask-by = Si rien ne bouge d’ici le { $day }, demandez au vendeur d’ouvrir une enquête auprès du transporteur.
problem-refund-by = Si rien ne bouge d’ici le { $day }, demandez au vendeur un remboursement ou un nouvel envoi.
problem-claim-by = Déposez votre réclamation au plus tard le { $day } : passé ce délai, beaucoup de transporteurs n’en acceptent plus.
problem-customs-hold = En douane depuis le { $day }
problem-customs-hold-do = Vous n’avez rien à faire, sauf si la douane ou le transporteur vous écrit.
problem-customs-documents = La douane attend un document de votre part
problem-customs-documents-do = Envoyez la facture ou la preuve de paiement au transporteur, avec le numéro de suivi.
problem-customs-documents-next = Le colis repart dès que la douane a reçu le document. Sans ce document, il est renvoyé.
problem-duty-unpaid = Payez les droits de douane ou la TVA
problem-duty-unpaid-do = Payez sur le site officiel du transporteur ou dans l’un de ses bureaux. Ne suivez aucun lien reçu d’un inconnu.
problem-duty-unpaid-next = Le colis est libéré après le paiement.
problem-address = Communiquez votre adresse complète au transporteur
problem-address-do = Indiquez au transporteur, ou au vendeur, l’adresse complète et un numéro de téléphone.
problem-address-next = Le colis attend ; sans réponse, il est renvoyé.
problem-attempt-failed = Le livreur est passé mais n’a pas pu livrer
problem-attempt-failed-do = Cherchez un avis de passage, ou demandez au transporteur un nouveau jour ou un point de retrait.
problem-attempt-failed-next = La plupart des transporteurs repassent le jour ouvré suivant.
problem-attempt-failed-next-day = Le prochain passage serait le { $day } : la plupart des transporteurs repassent le jour ouvré suivant.
problem-attempt-planned = Prochain passage prévu : { $day }
problem-refused = La livraison a été refusée
problem-refused-do = Si c’est une erreur, appelez le transporteur aujourd’hui.
problem-refused-next = Le colis est renvoyé au vendeur.
problem-pickup = Retirez votre colis
problem-pickup-until = Retirez votre colis au plus tard le { $day }
problem-pickup-do = Présentez une pièce d’identité et le numéro de suivi.
problem-pickup-next = Passé le délai, le colis est renvoyé au vendeur.
problem-late = En retard : attendu au plus tard le { $day }
problem-late-do = Vous n’avez rien à faire pour l’instant.
problem-may-be-late = Retard possible : arrivée habituelle au plus tard le { $day }
problem-disruption = Le transporteur signale un retard
problem-disruption-until = Livraisons ralenties jusqu’au { $day }
problem-disruption-next = Le colis repart dès que le transporteur peut l’acheminer.
problem-damaged = Le colis a été endommagé
problem-damaged-do = Demandez au vendeur un nouvel envoi ou un remboursement. Si vous recevez le colis, gardez des photos.
problem-lost = Le colis est perdu
problem-lost-do = Demandez au vendeur un remboursement ou un nouvel envoi.
problem-destroyed = Le colis a été détruit
problem-destroyed-do = Demandez la raison au vendeur, ainsi qu’un remboursement.
problem-returned = Le colis est renvoyé au vendeur
problem-returned-do = Demandez au vendeur un remboursement ou un nouvel envoi.
problem-cancelled = L’envoi a été annulé
problem-cancelled-do = Demandez au vendeur s’il y aura un nouvel envoi.
problem-exception = Le transporteur signale un incident
problem-exception-do = Lisez le message du transporteur dans l’historique, puis contactez-le avec le numéro de suivi.
problem-updates-ended = Plus aucune nouvelle n’est attendue
problem-updates-ended-do = Si le colis n’est pas arrivé, contactez le vendeur sans attendre : les réclamations ont des délais.
problem-do-label = À faire
problem-next-label = Et ensuite
problem-since-label = Depuis
problem-why-label = Raison
problem-where-label = Lieu
problem-contact-label = Qui contacter
contact-carrier = { $carrier }, avec le numéro { $number }
contact-carrier-unnamed = Le transporteur, avec le numéro { $number }
contact-seller = Le vendeur, avec votre numéro de commande
why-updates-ended = En général, les transporteurs ne suivent plus un numéro 30 jours après l’envoi.
why-customs-inspection = La douane inspecte le colis
why-customs-delay = La douane est plus lente que d’habitude
why-absent = Il n’y avait personne
why-closed = L’établissement était fermé
why-moved = Le destinataire a déménagé
why-pickup-missed = Le colis n’a pas été retiré à temps
why-weather = La météo
why-strike = Une grève
why-holiday = Fermeture pour jour férié
why-peak-season = Plus de colis que d’habitude
why-capacity = Plus de place dans le véhicule
why-flight-delay = Le vol avait du retard
why-missorted = Une erreur d’acheminement
why-security = Un contrôle de sécurité
why-held = Le transporteur retient le colis
why-payment = Un montant reste à payer
why-rejected = Le transporteur n’accepte pas le colis
why-identity = L’identité du destinataire n’a pas pu être vérifiée

## Solved: said once, when a problem is over

solved-handed-over = Résolu : le transporteur a votre colis
solved-movement = Résolu : votre colis est reparti
solved-customs = Résolu : la douane a libéré votre colis
solved-duty = Résolu : les droits de douane sont réglés
solved-address = Résolu : le transporteur a votre adresse
solved-attempt = Résolu : votre colis est de nouveau en route vers vous
solved-late = Résolu : une nouvelle date d’arrivée est connue
solved-other = Résolu : le problème est terminé

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Pas encore d’informations sur ce numéro
failure-not-found-do = Un nouveau numéro peut mettre un jour ou deux à apparaître. Vérifiez que c’est bien celui de votre message d’expédition.
failure-invalid-number = Cela ne ressemble pas à un numéro de suivi
failure-invalid-number-do = Comparez-le, caractère par caractère, avec celui de votre message d’expédition.
failure-unauthorized = Le suivi de la boutique est mal configuré
failure-unauthorized-do = Merci de prévenir la boutique. Votre colis n’est pas concerné.
failure-quota = Le suivi de la boutique a atteint sa limite du jour
failure-quota-do = Réessayez demain ou contactez la boutique. Votre colis n’est pas concerné.
failure-rate-limited = Trop de demandes à la fois
failure-rate-limited-do = Réessayez dans quelques minutes.
failure-bad-request = Le suivi de la boutique n’a pas compris la demande
failure-bad-request-do = Merci de prévenir la boutique. Votre colis n’est pas concerné.
failure-server = Le service de suivi ne fonctionne pas pour le moment
failure-server-do = Réessayez plus tard. Votre colis n’est pas concerné.
failure-bad-response = La réponse est illisible
failure-bad-response-do = Réessayez plus tard. Si cela persiste, merci de prévenir la boutique.
failure-empty = La réponse est vide
failure-empty-do = Réessayez dans un instant. Si cela persiste, merci de prévenir la boutique.
failure-page = Une page web est arrivée à la place des données de suivi
failure-page-do = Il faut peut-être vous reconnecter à la boutique. Réessayez ensuite.
failure-unknown-shape = Ce n’est pas une réponse de suivi
failure-unknown-shape-do = Merci de prévenir la boutique. Votre colis n’est pas concerné.
failure-too-large = La réponse est trop volumineuse
failure-too-large-do = Merci de prévenir la boutique. Votre colis n’est pas concerné.
failure-network = Le service de suivi est injoignable
failure-network-do = Vérifiez votre connexion et réessayez.
failure-timeout = Le service de suivi met trop de temps à répondre
failure-timeout-do = Réessayez dans un instant.
failure-offline = Vous êtes hors ligne
failure-offline-do = Connectez-vous à Internet et réessayez.
failure-kept = Le dernier état connu reste affiché.
try-again = Réessayer

## Around it

parcel-label = Colis { $number }
parcel-label-unnamed = Colis
loading = Recherche de votre colis
tracking-number = Numéro de suivi
copy-number = Copier le numéro { $number }
copied = Copié
updated = Mis à jour { $ago }
updated-now = Mis à jour à l’instant
refresh = Actualiser
announcement = { $headline }. { $arrival }
history-title = Historique
history-empty = Aucun événement de suivi pour l’instant.
history-more = { $count ->
    [one] { $count } étape précédente
    [many] { $count } d’étapes précédentes
   *[other] { $count } étapes précédentes
  }
expected = Prévu
no-time = Heure non indiquée
details-title = Détails
details-carrier = Transporteur
details-now-with = Transporteur actuel
details-its-number = Son numéro
details-first-with = Premier transporteur
details-first-scan = Premier scan
details-replaces = Remplace le numéro
details-from-to = Trajet
details-from = Pays de départ
details-to = Pays d’arrivée
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } autre colis dans cette réponse
    [many] { $count } d’autres colis dans cette réponse
   *[other] { $count } autres colis dans cette réponse
  }
list-close = Réduire
