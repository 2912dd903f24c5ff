### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Πού είναι το δέμα μου;
lead = Πληκτρολογήστε τον αριθμό αποστολής από το μήνυμα αποστολής του καταστήματος.
label = Αριθμός αποστολής
hint = Πολλοί αριθμοί; Χωρίστε τους με κόμματα ή γράψτε τον καθένα σε δική του γραμμή.
track = Παρακολούθηση
anyway = Παρακολούθηση όπως είναι
again = Παρακολούθηση άλλου αριθμού

## Nothing is wrong

right = Αυτός ο αριθμός είναι σωστός
right-carrier = Σωστός αριθμός της μεταφορικής { $carrier }
likely-carrier = Μοιάζει με αριθμό της μεταφορικής { $carrier }
several-carriers = Πολλές μεταφορικές χρησιμοποιούν τέτοιους αριθμούς
from = Πιθανή μεταφορική:
more = και ακόμη { $count }
several = Αριθμοί που βρέθηκαν: { $count }
several-text = Μερικοί από αυτούς δεν φαίνονται σωστοί:

## Something is wrong

empty = Δεν βρέθηκε αριθμός αποστολής
empty-text = Βρίσκεται στο μήνυμα αποστολής του καταστήματος: γράμματα και ψηφία στη σειρά, συχνά 10 έως 22.
too-short = Αυτός ο αριθμός είναι πολύ μικρός
too-short-text = Χαρακτήρες: { $length }, ενώ χρειάζονται τουλάχιστον { $expected }. Μήπως λείπει η αρχή ή το τέλος;
too-long = Αυτός ο αριθμός είναι πολύ μεγάλος
too-long-text = Χαρακτήρες: { $length }, ενώ ένας τέτοιος αριθμός έχει το πολύ { $expected }. Μήπως μπήκε και κάτι άλλο;
wrong-character = Αυτός ο αριθμός έχει λάθος πληκτρολόγησης
wrong-character-text = { $expected ->
    [digit] Ο χαρακτήρας { $position } είναι { $found }, ενώ εκεί πρέπει να υπάρχει ψηφίο.
    [letter] Ο χαρακτήρας { $position } είναι { $found }, ενώ εκεί πρέπει να υπάρχει γράμμα.
    [either] Ο χαρακτήρας { $position } είναι { $found }. Οι αριθμοί αποστολής έχουν μόνο ψηφία και τα λατινικά γράμματα A έως Z.
    [end] Ο αριθμός πρέπει να τελειώνει πριν από τον χαρακτήρα { $position }.
   *[other] Ο χαρακτήρας { $position } είναι { $found }, ενώ εκεί πρέπει να υπάρχει { $expected }.
 }
look-alike = Ένα γράμμα και ένα ψηφίο μπερδεύτηκαν
look-alike-text = Ο χαρακτήρας { $position } είναι { $found }, ενώ εκεί πρέπει να υπάρχει { $expected }.
wrong-check-digit = Αυτός ο αριθμός έχει λάθος πληκτρολόγησης
wrong-check-digit-text = Ο χαρακτήρας { $position } ελέγχει όλους τους άλλους και δεν ταιριάζει με αυτούς. Συγκρίνετε τον αριθμό με το μήνυμα αποστολής.
country-unknown = Τα δύο τελευταία γράμματα δεν είναι κωδικός χώρας
country-unknown-text = Στους αριθμούς των ταχυδρομείων δείχνουν από πού έρχεται το δέμα, όπως CN ή GB. Έτσι είναι γραμμένο στο μήνυμα αποστολής;
placeholder = Δεν υπάρχει ακόμη δέμα με αυτόν τον αριθμό
placeholder-text = Είναι παράδειγμα ή προσωρινός αριθμός μέχρι να φύγει το δέμα. Ο τελικός αριθμός έρχεται με το μήνυμα αποστολής.
test-number = Αυτός είναι δοκιμαστικός αριθμός
test-number-text = Οι μεταφορικές και τα καταστήματα δοκιμάζουν με αυτόν τα συστήματά τους. Κανένα δέμα δεν ταξιδεύει με αυτόν.
order-number = Μοιάζει με αριθμό παραγγελίας
order-number-text = Αφορά την αγορά, όχι το δέμα. Ο αριθμός αποστολής βρίσκεται στο μήνυμα αποστολής, συχνά δίπλα στο όνομα της μεταφορικής.
phone = Μοιάζει με αριθμό τηλεφώνου
phone-text = Ο αριθμός αποστολής βρίσκεται στο μήνυμα αποστολής του καταστήματος.
email = Αυτή είναι διεύθυνση email
email-text = Ο αριθμός αποστολής βρίσκεται στο email που έστειλε το κατάστημα με την αποστολή.
url = Δεν υπάρχει αριθμός αποστολής σε αυτόν τον σύνδεσμο
url-text = Ανοίξτε τον σύνδεσμο, αντιγράψτε τον αριθμό από τη σελίδα και επικολλήστε τον εδώ.
unknown-format = Καμία γνωστή μεταφορική δεν χρησιμοποιεί τέτοιους αριθμούς
unknown-format-text = Αν είναι γραμμένος έτσι στο μήνυμα αποστολής, μπορείτε να τον παρακολουθήσετε.

## Repairs: the number put right stands before the words

did-you-mean = Μήπως εννοείτε…;
repair-look-alike = διόρθωση γραμμάτων και ψηφίων που μοιάζουν
repair-neighbours = αντιμετάθεση των χαρακτήρων { $position } και { $next }
repair-extra = χωρίς τον χαρακτήρα { $position }
repair-missing = ένα ψηφίο ακόμη, στη θέση { $position }
repair-digit = άλλο ψηφίο στη θέση { $position }
