### Ελληνικά. Οι όροι στο GLOSSARY.md. Διαβάζει ο αγοραστής που περιμένει το δέμα: σύντομα, ήρεμα, στον πληθυντικό ευγενείας, χωρίς «εμείς».

## Status: one or two words above the headline

status-pending = Χωρίς σαρώσεις
status-announced = Δεν στάλθηκε ακόμη
status-picked-up = Στη μεταφορική
status-in-transit = Καθ’ οδόν
status-customs = Στο τελωνείο
status-out-for-delivery = Προς παράδοση
status-attempt-failed = Αποτυχία παράδοσης
status-ready-for-pickup = Έτοιμο για παραλαβή
status-delivered = Παραδόθηκε
status-exception = Πρόβλημα
status-returning = Επιστρέφει
status-returned = Επιστράφηκε
status-cancelled = Ακυρώθηκε
status-expired = Τέλος ενημερώσεων

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Η μεταφορική δεν έχει ακόμη στοιχεία
headline-announced = Ο πωλητής εξέδωσε την ετικέτα αποστολής
headline-picked-up = Το δέμα σας βρίσκεται στη μεταφορική
headline-in-transit = Το δέμα σας είναι καθ’ οδόν
headline-in-transit-country = Καθ’ οδόν, χώρα: { $country }
headline-arrived = Άφιξη: { $place }
headline-departed = Αναχώρηση: { $place }
headline-left-country = Αναχώρηση από τη χώρα: { $country }
headline-reached-country = Άφιξη στη χώρα: { $country }
headline-customs-cleared = Ο εκτελωνισμός ολοκληρώθηκε
headline-customs-cleared-country = Ο εκτελωνισμός ολοκληρώθηκε: { $country }
headline-handed-over = Στη μεταφορική που θα το παραδώσει
headline-delivery-office = Στο κέντρο διανομής
headline-delivery-office-place = Στο κέντρο διανομής: { $place }
headline-customs = Το τελωνείο ελέγχει το δέμα σας
headline-customs-country = Στο τελωνείο: { $country }
headline-customs-documents = Το τελωνείο ζητά έγγραφο για αυτό το δέμα
headline-duty-unpaid = Για αυτό το δέμα οφείλονται δασμοί
headline-out-for-delivery = Το δέμα σας είναι στον διανομέα
headline-out-for-delivery-place = Προς παράδοση: { $place }
headline-attempt-failed = Το δέμα σας δεν μπόρεσε να παραδοθεί
headline-recipient-absent = Ο διανομέας δεν βρήκε κανέναν
headline-ready-for-pickup = Σας περιμένει για παραλαβή
headline-ready-for-pickup-place = Σας περιμένει εδώ: { $place }
headline-delivered = Το δέμα σας έφτασε
headline-collected = Παραλάβατε το δέμα σας
headline-neighbour = Παραδόθηκε σε γείτονα
headline-safe-place = Αφέθηκε στο συμφωνημένο σημείο
headline-exception = Κάτι πήγε στραβά στη διαδρομή
headline-held = Το δέμα σας έχει δεσμευτεί
headline-delay = Το δέμα σας καθυστερεί
headline-damaged = Το δέμα σας υπέστη ζημιά
headline-lost = Το δέμα σας χάθηκε
headline-destroyed = Το δέμα σας καταστράφηκε από τη μεταφορική
headline-refused = Η παραλαβή απορρίφθηκε
headline-address = Η διεύθυνση είναι λανθασμένη ή ελλιπής
headline-returning = Επιστρέφει στον πωλητή
headline-returned = Επέστρεψε στον πωλητή
headline-cancelled = Αυτό το δέμα δεν θα σταλεί
headline-expired = Η μεταφορική δεν στέλνει πλέον ενημερώσεις

## Scans: one line of the history

event-announced = Η ετικέτα εκδόθηκε
event-accepted = Παραλαβή από τον πωλητή
event-arrived = Άφιξη στο κέντρο διαλογής
event-departed = Αναχώρηση από το κέντρο διαλογής
event-processed = Ταξινομήθηκε
event-in-transit = Καθ’ οδόν
event-left-country = Αναχώρηση από τη χώρα
event-left-country-named = Αναχώρηση από τη χώρα: { $country }
event-reached-country = Άφιξη στη χώρα προορισμού
event-reached-country-named = Άφιξη στη χώρα: { $country }
event-customs = Στο τελωνείο
event-customs-started = Άφιξη στο τελωνείο
event-customs-cleared = Ο εκτελωνισμός ολοκληρώθηκε
event-customs-documents = Το τελωνείο ζητά έγγραφο
event-duty-unpaid = Οφείλονται δασμοί
event-handed-over = Παραδόθηκε στην επόμενη μεταφορική
event-handed-over-named = Παραδόθηκε στην επόμενη μεταφορική: { $carrier }
event-delivery-office = Στο κέντρο διανομής
event-scheduled = Συμφωνήθηκε ημέρα παράδοσης
event-contacted = Η μεταφορική επικοινώνησε
event-forwarded = Προωθήθηκε σε άλλη διεύθυνση
event-solved = Το πρόβλημα λύθηκε
event-out-for-delivery = Προς παράδοση
event-attempt-failed = Αποτυχία παράδοσης
event-recipient-absent = Αποτυχία παράδοσης: δεν βρέθηκε κανείς
event-ready-for-pickup = Έτοιμο για παραλαβή
event-delivered = Παραδόθηκε
event-signed = Παραδόθηκε με υπογραφή
event-collected = Παραλήφθηκε
event-neighbour = Παραδόθηκε σε γείτονα
event-safe-place = Αφέθηκε στο συμφωνημένο σημείο
event-exception = Αναφέρθηκε πρόβλημα
event-held = Δεσμεύτηκε
event-delay = Καθυστερεί
event-weather = Καθυστερεί λόγω καιρού
event-damaged = Υπέστη ζημιά
event-lost = Χάθηκε
event-destroyed = Καταστράφηκε από τη μεταφορική
event-refused = Απορρίφθηκε η παραλαβή
event-address = Λανθασμένη ή ελλιπής διεύθυνση
event-returning = Επιστρέφει στον πωλητή
event-returned = Επέστρεψε στον πωλητή
event-cancelled = Ακυρώθηκε
event-expired = Τέλος ενημερώσεων
event-pending = Καταχωρίστηκε

## Arrival

arrival-expected = Αναμενόμενη άφιξη
arrival-arrived = Έφτασε
arrival-collect = Παραλαβή έως
arrival-returned = Επέστρεψε
arrival-today = Σήμερα
arrival-tomorrow = Αύριο
arrival-by = Έως { $day }
arrival-likely = Πιθανότερα { $day }
arrival-none-not-sent = Ημερομηνία μετά την πρώτη σάρωση
arrival-none-held = Χωρίς ημερομηνία όσο είναι δεσμευμένο
arrival-none-will-not-come = Δεν αναμένεται άφιξη
arrival-none-no-news = Χωρίς νέα δεν υπάρχει ημερομηνία
arrival-none-estimate = Προς το παρόν χωρίς ημερομηνία
source-carrier = Από τη μεταφορική
source-estimate = Εκτίμηση
source-shop = Σύμφωνα με το κατάστημα
source-late = Η προηγούμενη ημερομηνία πέρασε: { $day }
days-left = { $days ->
    [0] Τελευταία ημέρα σήμερα
    [one] Απομένει { $days } ημέρα
   *[other] Απομένουν { $days } ημέρες
  }
week-label = Οι επόμενες ημέρες
week-today = σήμερα
week-possible = πιθανή
week-likely = πιθανότερη
week-closed = χωρίς παραδόσεις
why-title = Γιατί αυτή η ημερομηνία
stage-days = { $least ->
    [one] { $least } εργάσιμη ημέρα
   *[other] { $least } εργάσιμες ημέρες
  }
stage-days-range = { $most ->
    [one] { $least }–{ $most } εργάσιμη ημέρα
   *[other] { $least }–{ $most } εργάσιμες ημέρες
  }
stage-days-up-to = { $most ->
    [one] έως { $most } εργάσιμη ημέρα
   *[other] έως { $most } εργάσιμες ημέρες
  }
stage-first-mile = Από τον πωλητή στη μεταφορική
stage-origin = Καθ’ οδόν στη χώρα προέλευσης
stage-export-customs = Εκτελωνισμός εξαγωγής
stage-line-haul = Μεταξύ των χωρών
stage-import-customs = Εκτελωνισμός εισαγωγής
stage-destination = Καθ’ οδόν στη χώρα σας
stage-last-mile = Παράδοση
stages-title = Στάδιο προς στάδιο
stage-line = { $stage }: { $time }
stage-usual = συνήθως { $time }
stage-now = συνήθως { $time }, έως τώρα { $days }
stage-now-less = συνήθως { $time }, έως τώρα λιγότερο από μία
stage-took = { $days ->
    [one] διήρκεσε { $days } εργάσιμη ημέρα, συνήθως { $time }
   *[other] διήρκεσε { $days } εργάσιμες ημέρες, συνήθως { $time }
  }
stage-took-less = διήρκεσε λιγότερο από μία εργάσιμη ημέρα, συνήθως { $time }
stage-inferred = Χωρίς δική του σάρωση: προκύπτει από τις επόμενες
first-mile-inferred = Χωρίς σάρωση παραλαβής: προκύπτει από την πρώτη σάρωση, { $time }
first-mile-not-reported = Δεν αναφέρεται από αυτή τη μεταφορική
inferred-from-scans = { $place } (προκύπτει από τις σαρώσεις)

## Progress: four or five stops, a word or two each

step-announced = Έκδοση ετικέτας
step-first-mile = Αποστολή
step-origin = Καθ’ οδόν
step-left = Αναχώρηση: { $country }
step-left-unnamed = Στο εξωτερικό
step-customs = Τελωνείο
step-arrived = Άφιξη: { $country }
step-arrived-unnamed = Στη χώρα σας
step-last-mile = Προς παράδοση
step-pickup = Για παραλαβή
step-delivered = Παραδόθηκε
step-returning = Επιστρέφει
step-returned = Επιστράφηκε
progress-label = Πορεία
progress-next = Επόμενο: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Ο πωλητής δεν έχει παραδώσει ακόμη το δέμα στη μεταφορική
problem-not-handed-over-do = Ρωτήστε τον πωλητή αν έχει στείλει το δέμα.
problem-not-handed-over-next = Η πρώτη σάρωση εμφανίζεται εδώ μόλις γίνει. Αν δεν υπάρξει καμία έως { $day }, ζητήστε από τον πωλητή επιστροφή χρημάτων.
problem-first-scan-due = Πρώτη σάρωση αναμένεται έως { $day }
problem-first-scan-do = Έως τότε δεν χρειάζεται να κάνετε κάτι. Αν δεν εμφανιστεί σάρωση, ρωτήστε τον πωλητή.
problem-first-scan-next = Ο πωλητής παραδίδει το δέμα στη μεταφορική. Μια σάρωση μπορεί να χρειαστεί έως 2 ώρες για να εμφανιστεί εδώ.
problem-no-movement = { $days ->
    [one] Χωρίς νέα εδώ και { $days } ημέρα
   *[other] Χωρίς νέα εδώ και { $days } ημέρες
  }
problem-no-movement-do = Ημέρες χωρίς νέα είναι συνηθισμένες στις μεγάλες διαδρομές. Δεν χρειάζεται ακόμη να κάνετε κάτι.
problem-no-movement-warn = Ζητήστε από τον πωλητή να ρωτήσει τη μεταφορική.
problem-no-movement-claim = Ζητήστε από τον πωλητή επιστροφή χρημάτων ή αντικατάσταση: ένα δέμα χωρίς νέα για τόσο καιρό μπορεί να έχει χαθεί.
problem-ask-by = Αν δεν υπάρξει κίνηση έως { $day }, ζητήστε από τον πωλητή να ρωτήσει τη μεταφορική.
problem-refund-by = Αν δεν υπάρξει κίνηση έως { $day }, ζητήστε από τον πωλητή επιστροφή χρημάτων ή αντικατάσταση.
problem-claim-by = Υποβάλετε αίτημα αποζημίωσης έως { $day }: πολλές μεταφορικές δεν δέχονται αργότερα.
problem-customs-hold = Στο τελωνείο από { $day }
problem-customs-hold-do = Δεν χρειάζεται να κάνετε κάτι, εκτός αν σας γράψει το τελωνείο ή η μεταφορική.
problem-customs-documents = Το τελωνείο χρειάζεται ένα έγγραφο από εσάς
problem-customs-documents-do = Στείλτε στη μεταφορική το τιμολόγιο ή την απόδειξη πληρωμής, μαζί με τον αριθμό αποστολής.
problem-customs-documents-next = Το δέμα συνεχίζει όταν το τελωνείο λάβει το έγγραφο. Χωρίς αυτό, επιστρέφεται.
problem-duty-unpaid = Πληρώστε τους δασμούς ή τον φόρο
problem-duty-unpaid-do = Πληρώστε στην επίσημη σελίδα της μεταφορικής ή σε κατάστημά της. Μην ανοίγετε συνδέσμους σε μηνύματα αγνώστων.
problem-duty-unpaid-next = Το δέμα αποδεσμεύεται μετά την πληρωμή.
problem-address = Δώστε στη μεταφορική την πλήρη διεύθυνσή σας
problem-address-do = Δώστε στη μεταφορική ή στον πωλητή την πλήρη διεύθυνση και έναν αριθμό τηλεφώνου.
problem-address-next = Το δέμα περιμένει και επιστρέφεται αν δεν απαντήσει κανείς.
problem-attempt-failed = Ο διανομέας ήρθε και δεν μπόρεσε να παραδώσει
problem-attempt-failed-do = Ψάξτε για ειδοποιητήριο ή ζητήστε από τη μεταφορική νέα ημέρα ή σημείο παραλαβής.
problem-attempt-failed-next = Οι περισσότερες μεταφορικές δοκιμάζουν ξανά την επόμενη εργάσιμη ημέρα.
problem-attempt-failed-next-day = Οι περισσότερες μεταφορικές δοκιμάζουν ξανά την επόμενη εργάσιμη ημέρα ({ $day }).
problem-attempt-planned = Η επόμενη προσπάθεια έχει προγραμματιστεί για { $day }.
problem-refused = Η παραλαβή απορρίφθηκε
problem-refused-do = Αν έγινε λάθος, καλέστε τη μεταφορική σήμερα.
problem-refused-next = Το δέμα επιστρέφει στον πωλητή.
problem-pickup = Παραλάβετε το δέμα σας
problem-pickup-until = Παραλάβετε το δέμα σας έως { $day }
problem-pickup-do = Να έχετε μαζί σας ταυτότητα και τον αριθμό αποστολής.
problem-pickup-next = Μετά την προθεσμία το δέμα επιστρέφει στον πωλητή.
problem-late = Η αναμενόμενη ημέρα πέρασε: { $day }
problem-late-do = Δεν χρειάζεται ακόμη να κάνετε κάτι.
problem-may-be-late = Ίσως καθυστερήσει: συνήθως φτάνει έως { $day }
problem-disruption = Η μεταφορική αναφέρει καθυστέρηση
problem-disruption-until = Πιο αργές παραδόσεις έως { $day }
problem-disruption-next = Το δέμα συνεχίζει μόλις μπορέσει να το μεταφέρει η μεταφορική.
problem-damaged = Το δέμα υπέστη ζημιά
problem-damaged-do = Ζητήστε από τον πωλητή αντικατάσταση ή επιστροφή χρημάτων. Αν το παραλάβετε, κρατήστε φωτογραφίες.
problem-lost = Το δέμα χάθηκε
problem-lost-do = Ζητήστε από τον πωλητή επιστροφή χρημάτων ή αντικατάσταση.
problem-destroyed = Το δέμα καταστράφηκε
problem-destroyed-do = Ρωτήστε τον πωλητή για τον λόγο και ζητήστε επιστροφή χρημάτων.
problem-returned = Το δέμα επιστρέφει στον πωλητή
problem-returned-do = Ζητήστε από τον πωλητή επιστροφή χρημάτων ή νέα αποστολή.
problem-cancelled = Η αποστολή ακυρώθηκε
problem-cancelled-do = Ρωτήστε τον πωλητή αν θα σταλεί ξανά.
problem-exception = Η μεταφορική αναφέρει πρόβλημα
problem-exception-do = Διαβάστε τι γράφει η μεταφορική στο ιστορικό και ρωτήστε τη με τον αριθμό αποστολής.
problem-updates-ended = Δεν αναμένονται άλλες ενημερώσεις
problem-updates-ended-do = Αν το δέμα δεν έχει φτάσει, ρωτήστε τώρα τον πωλητή: τα αιτήματα αποζημίωσης έχουν προθεσμία.
problem-do-label = Τι να κάνετε
problem-next-label = Τι ακολουθεί
problem-since-label = Από
problem-why-label = Αιτία
problem-where-label = Τόπος
problem-contact-label = Ποιος μπορεί να βοηθήσει
contact-carrier = { $carrier }, με τον αριθμό { $number }
contact-carrier-unnamed = Η μεταφορική, με τον αριθμό { $number }
contact-seller = Ο πωλητής, με τον αριθμό της παραγγελίας σας
why-updates-ended = Οι μεταφορικές συνήθως σταματούν τις ενημερώσεις 30 ημέρες μετά την αποστολή.
why-customs-inspection = Το τελωνείο ελέγχει το δέμα
why-customs-delay = Το τελωνείο αργεί περισσότερο από το συνηθισμένο
why-absent = Δεν βρέθηκε κανείς
why-closed = Η επιχείρηση ήταν κλειστή
why-moved = Ο παραλήπτης έχει μετακομίσει
why-pickup-missed = Δεν παραλήφθηκε εγκαίρως
why-weather = Ο καιρός
why-strike = Απεργία
why-holiday = Κλειστά λόγω αργίας
why-peak-season = Περισσότερα δέματα από το συνηθισμένο
why-capacity = Δεν χωρούσε στο όχημα
why-flight-delay = Η πτήση καθυστέρησε
why-missorted = Στάλθηκε σε λάθος κατεύθυνση
why-security = Έλεγχος ασφαλείας
why-held = Η μεταφορική το έχει δεσμεύσει
why-payment = Εκκρεμεί πληρωμή
why-rejected = Η μεταφορική δεν το δέχεται
why-identity = Δεν ταυτοποιήθηκε ο παραλήπτης

## Solved: said once, when a problem is over

solved-handed-over = Λύθηκε: το δέμα σας βρίσκεται στη μεταφορική
solved-movement = Λύθηκε: το δέμα σας κινείται ξανά
solved-customs = Λύθηκε: το τελωνείο αποδέσμευσε το δέμα σας
solved-duty = Λύθηκε: οι δασμοί τακτοποιήθηκαν
solved-address = Λύθηκε: η μεταφορική έχει τη διεύθυνσή σας
solved-attempt = Λύθηκε: το δέμα σας έρχεται ξανά προς εσάς
solved-late = Λύθηκε: υπάρχει νέα ημερομηνία άφιξης
solved-other = Λύθηκε: το πρόβλημα έληξε

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Δεν υπάρχουν ακόμη στοιχεία
failure-not-found-do = Ένας νέος αριθμός μπορεί να εμφανιστεί έπειτα από μία ή δύο ημέρες. Ελέγξτε ότι είναι αυτός στο μήνυμα αποστολής.
failure-invalid-number = Αυτό δεν μοιάζει με αριθμό αποστολής
failure-invalid-number-do = Συγκρίνετέ τον με το μήνυμα αποστολής, χαρακτήρα προς χαρακτήρα.
failure-unauthorized = Η παρακολούθηση του καταστήματος δεν έχει ρυθμιστεί σωστά
failure-unauthorized-do = Ενημερώστε το κατάστημα. Το δέμα σας δεν επηρεάζεται.
failure-quota = Το κατάστημα έφτασε το σημερινό όριο παρακολούθησης
failure-quota-do = Δοκιμάστε ξανά αύριο ή ρωτήστε το κατάστημα. Το δέμα σας δεν επηρεάζεται.
failure-rate-limited = Πάρα πολλά αιτήματα ταυτόχρονα
failure-rate-limited-do = Δοκιμάστε ξανά σε λίγα λεπτά.
failure-bad-request = Η παρακολούθηση του καταστήματος δεν κατάλαβε το αίτημα
failure-bad-request-do = Ενημερώστε το κατάστημα. Το δέμα σας δεν επηρεάζεται.
failure-server = Η υπηρεσία παρακολούθησης δεν λειτουργεί αυτή τη στιγμή
failure-server-do = Δοκιμάστε ξανά αργότερα. Το δέμα σας δεν επηρεάζεται.
failure-bad-response = Η απάντηση δεν μπορεί να διαβαστεί
failure-bad-response-do = Δοκιμάστε ξανά αργότερα. Αν συνεχιστεί, ενημερώστε το κατάστημα.
failure-empty = Η απάντηση ήταν κενή
failure-empty-do = Δοκιμάστε ξανά σε λίγο. Αν συνεχιστεί, ενημερώστε το κατάστημα.
failure-page = Ήρθε μια ιστοσελίδα αντί για δεδομένα παρακολούθησης
failure-page-do = Ίσως χρειάζεται να συνδεθείτε ξανά στο κατάστημα. Έπειτα δοκιμάστε ξανά.
failure-unknown-shape = Αυτή δεν είναι απάντηση παρακολούθησης
failure-unknown-shape-do = Ενημερώστε το κατάστημα. Το δέμα σας δεν επηρεάζεται.
failure-too-large = Η απάντηση είναι πολύ μεγάλη
failure-too-large-do = Ενημερώστε το κατάστημα. Το δέμα σας δεν επηρεάζεται.
failure-network = Δεν υπάρχει σύνδεση με την υπηρεσία παρακολούθησης
failure-network-do = Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
failure-timeout = Η υπηρεσία παρακολούθησης άργησε πολύ να απαντήσει
failure-timeout-do = Δοκιμάστε ξανά σε λίγο.
failure-offline = Είστε εκτός σύνδεσης
failure-offline-do = Συνδεθείτε στο διαδίκτυο και δοκιμάστε ξανά.
failure-kept = Η τελευταία γνωστή κατάσταση παραμένει στη σελίδα.
try-again = Δοκιμάστε ξανά

## Around it

parcel-label = Δέμα { $number }
parcel-label-unnamed = Δέμα
loading = Αναζήτηση του δέματός σας
tracking-number = Αριθμός αποστολής
copy-number = Αντιγραφή αριθμού { $number }
copied = Αντιγράφηκε
updated = Ενημερώθηκε { $ago }
updated-now = Ενημερώθηκε μόλις τώρα
refresh = Ανανέωση τώρα
announcement = { $headline }. { $arrival }
history-title = Ιστορικό
history-empty = Δεν υπάρχουν ακόμη σαρώσεις.
history-more = { $count ->
    [one] { $count } προηγούμενη ενημέρωση
   *[other] { $count } προηγούμενες ενημερώσεις
  }
expected = Αναμένεται
no-time = Χωρίς ένδειξη ώρας
details-title = Λεπτομέρειες
details-carrier = Μεταφορική
details-now-with = Τωρινή μεταφορική
details-its-number = Ο αριθμός της
details-first-with = Πρώτη μεταφορική
details-first-scan = Πρώτη σάρωση
details-replaces = Αντικαθιστά τον αριθμό
details-from-to = Από, προς
details-from = Από
details-to = Προς
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] { $count } ακόμη δέμα σε αυτή την απάντηση
   *[other] { $count } ακόμη δέματα σε αυτή την απάντηση
  }
list-close = Λιγότερα
