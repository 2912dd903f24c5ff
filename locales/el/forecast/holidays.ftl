### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Αργία
holiday-bridge = Πρόσθετη αργία
holiday-election = Ημέρα εκλογών

## New years

holiday-new-year = Πρωτοχρονιά
holiday-new-year-eve = Παραμονή Πρωτοχρονιάς
holiday-epiphany = Θεοφάνια
holiday-orthodox-christmas = Χριστούγεννα (παλαιό ημερολόγιο)
holiday-chinese-new-year = Κινεζική Πρωτοχρονιά
holiday-korean-new-year = Κορεατική Πρωτοχρονιά
holiday-tet = Βιετναμέζικη Πρωτοχρονιά
holiday-traditional-new-year = Παραδοσιακή Πρωτοχρονιά
holiday-songkran = Ταϊλανδέζικη Πρωτοχρονιά
holiday-nowruz = Νορούζ

## Christian

holiday-carnival = Καρναβάλι
holiday-maundy-thursday = Μεγάλη Πέμπτη
holiday-good-friday = Μεγάλη Παρασκευή (Καθολικών)
holiday-holy-saturday = Μεγάλο Σάββατο
holiday-easter-sunday = Πάσχα των Καθολικών
holiday-easter-monday = Δευτέρα του Πάσχα (Καθολικών)
holiday-orthodox-good-friday = Μεγάλη Παρασκευή
holiday-orthodox-easter = Πάσχα
holiday-labour-day = Ημέρα των Εργαζομένων
holiday-ascension = Της Αναλήψεως
holiday-pentecost = Πεντηκοστή
holiday-whit-monday = Αγίου Πνεύματος
holiday-corpus-christi = Αγία Δωρεά (Corpus Christi)
holiday-midsummer = Μεσοκαλόκαιρο
holiday-assumption = Κοίμηση της Θεοτόκου
holiday-reformation-day = Ημέρα της Μεταρρύθμισης
holiday-all-saints = Των Αγίων Πάντων
holiday-all-souls = Ημέρα των Ψυχών
holiday-immaculate-conception = Άμωμος Σύλληψη
holiday-christmas-eve = Παραμονή Χριστουγέννων
holiday-christmas = Χριστούγεννα
holiday-boxing-day = Δεύτερη ημέρα των Χριστουγέννων

## Muslim

holiday-eid-al-fitr = Τέλος Ραμαζανιού (Έιντ αλ-Φιτρ)
holiday-arafat-day = Ημέρα του Αραφάτ
holiday-eid-al-adha = Γιορτή της Θυσίας (Έιντ αλ-Άντχα)
holiday-islamic-new-year = Ισλαμική Πρωτοχρονιά
holiday-ashura = Ασούρα
holiday-prophets-birthday = Γέννηση του Προφήτη

## Jewish

holiday-passover = Εβραϊκό Πάσχα
holiday-shavuot = Σαβουότ
holiday-rosh-hashanah = Εβραϊκή Πρωτοχρονιά
holiday-yom-kippur = Γιομ Κιπούρ
holiday-sukkot = Σουκότ

## Hindu and Buddhist

holiday-holi = Γιορτή Χόλι
holiday-diwali = Ντιβάλι (γιορτή των φώτων)
holiday-vesak = Βεσάκ (γέννηση του Βούδα)
holiday-full-moon-day = Ημέρα πανσελήνου
holiday-nyepi = Νιέπι (ημέρα της σιωπής)

## East Asian

holiday-qingming = Ημέρα των νεκρών στην Κίνα
holiday-dragon-boat = Γιορτή των Δρακόβαρκων
holiday-mid-autumn = Γιορτή του Μεσοφθινοπώρου
holiday-chuseok = Τσουσόκ (γιορτή της συγκομιδής)
holiday-golden-week = Χρυσή Εβδομάδα

## Of the state

holiday-kings-birthday = Γενέθλια του βασιλιά
holiday-childrens-day = Ημέρα του Παιδιού
holiday-womens-day = Ημέρα της Γυναίκας
holiday-defenders-day = Ημέρα των Υπερασπιστών της Πατρίδας
holiday-hung-kings = Γιορτή των βασιλέων Χουνγκ
holiday-national-day = Εθνική εορτή
holiday-unity-day = Ημέρα της Ενότητας
holiday-independence-day = Ημέρα της Ανεξαρτησίας
holiday-republic-day = Ημέρα της Δημοκρατίας
holiday-constitution-day = Ημέρα του Συντάγματος
holiday-liberation-day = Ημέρα της Απελευθέρωσης
holiday-victory-day = Ημέρα της Νίκης
holiday-revolution-day = Ημέρα της Επανάστασης

## In remembrance

holiday-armistice-day = Ημέρα της Ανακωχής
holiday-memorial-day = Ημέρα Μνήμης
holiday-veterans-day = Ημέρα των Βετεράνων
holiday-anzac-day = Ημέρα ANZAC

## American

holiday-thanksgiving = Ημέρα των Ευχαριστιών
holiday-martin-luther-king-day = Ημέρα του Μάρτιν Λούθερ Κινγκ
holiday-presidents-day = Ημέρα των Προέδρων
holiday-juneteenth = Τζουντίνθ (τέλος της δουλείας)
holiday-columbus-day = Ημέρα του Κολόμβου
