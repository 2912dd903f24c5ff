## Why this date: what is said under the arrival window, stage by stage

why-carrier = Αυτές τις ημέρες τις έδωσε η μεταφορική. Εμφανίζονται όπως είναι.
why-shop = Αυτές τις ημέρες τις υποσχέθηκε το κατάστημα όταν παραγγείλατε.
why-provider = Αυτές τις ημέρες τις εκτιμά η υπηρεσία παρακολούθησης.
why-usual = Άθροισμα της συνήθους διάρκειας κάθε σταδίου σε εργάσιμες ημέρες (χώρα: { $country }).
why-usual-anywhere = Άθροισμα της συνήθους διάρκειας κάθε σταδίου σε εργάσιμες ημέρες.
week-note = Χωρίς παραδόσεις: { $days }
day-holiday = { $day } ({ $holiday })
may-be-late = Ίσως φτάσει αργότερα
estimate-beside = Με βάση τη συνήθη διάρκεια των σταδίων: { $days }

## What was expected before, and why that has changed
changed-takes = Νέα ημερομηνία: { $now } (πριν: { $was }). { $stage }: διαρκεί περισσότερο από το συνηθισμένο.
changed-took = Νέα ημερομηνία: { $now } (πριν: { $was }). { $stage }: διήρκεσε περισσότερο από το συνηθισμένο.
changed-quick = Νέα ημερομηνία: { $now } (πριν: { $was }). { $stage }: διήρκεσε λιγότερο από το συνηθισμένο.
changed-silent = Νέα ημερομηνία: { $now } (πριν: { $was }), επειδή από { $day } δεν υπάρχει νέα σάρωση.

## How sure it is, and what it rests on
share = Σε { $share } από τις 10 περιπτώσεις, ένα δέμα σαν αυτό φτάνει αυτές τις ημέρες.
by-day = Ανά ημέρα: { $days }
day-share = { $day } { $percent }%
based-on = { $count ->
    [one] Με βάση { $count } δέμα ({ $from } → { $to }).
   *[other] Με βάση { $count } δέματα ({ $from } → { $to }).
  }
based-on-domestic = { $count ->
    [one] Με βάση { $count } δέμα εντός της χώρας ({ $country }).
   *[other] Με βάση { $count } δέματα εντός της χώρας ({ $country }).
  }
based-on-usual = Με βάση τη συνήθη διάρκεια μιας τέτοιας διαδρομής. Το διάστημα είναι σκόπιμα μεγάλο.
promised-carrier = Η μεταφορική έδωσε: { $days }
promised-shop = Το κατάστημα υποσχέθηκε: { $days }
promised-provider = Η υπηρεσία παρακολούθησης έδωσε: { $days }
holidays-end = Προς το παρόν οι αργίες είναι γνωστές μόνο έως { $day }, γι’ αυτό το διάστημα είναι μεγαλύτερο.

## Days that are not counted
not-counted = Δεν υπολογίζεται: { $day } ({ $holiday })
perhaps-not-counted = Ίσως είναι αργία: { $day } ({ $holiday })
slowed = { $days }: { $reason }
slow = { $days }: πιο αργά από το συνηθισμένο

## Stages
stage-first-mile = Από τον πωλητή στη μεταφορική
stage-origin = Καθ’ οδόν στη χώρα προέλευσης
stage-export-customs = Εκτελωνισμός εξαγωγής
stage-line-haul = Μεταξύ των χωρών
stage-import-customs = Εκτελωνισμός εισαγωγής
stage-destination = Καθ’ οδόν στη χώρα σας
stage-last-mile = Παράδοση
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
stage-usual = συνήθως { $time }
stage-now-less = συνήθως { $time }, έως τώρα λιγότερο από μία
stage-took-less = διήρκεσε λιγότερο από μία εργάσιμη ημέρα, συνήθως { $time }
why-weather = Ο καιρός
why-strike = Απεργία
why-holiday = Κλειστά λόγω αργίας
why-peak-season = Περισσότερα δέματα από το συνηθισμένο
why-capacity = Δεν χωρούσε στο όχημα
