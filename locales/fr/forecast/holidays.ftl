### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Jour férié
holiday-bridge = Pont
holiday-election = Jour d’élections

## New years

holiday-new-year = Jour de l’An
holiday-new-year-eve = Saint-Sylvestre
holiday-epiphany = Épiphanie
holiday-orthodox-christmas = Noël orthodoxe
holiday-chinese-new-year = Nouvel An chinois
holiday-korean-new-year = Nouvel An coréen
holiday-tet = Nouvel An vietnamien (Têt)
holiday-traditional-new-year = Nouvel An traditionnel
holiday-songkran = Nouvel An thaï (Songkran)
holiday-nowruz = Norouz

## Christian

holiday-carnival = Carnaval
holiday-maundy-thursday = Jeudi saint
holiday-good-friday = Vendredi saint
holiday-holy-saturday = Samedi saint
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-orthodox-good-friday = Vendredi saint orthodoxe
holiday-orthodox-easter = Pâques orthodoxes
holiday-labour-day = Fête du Travail
holiday-ascension = Ascension
holiday-pentecost = Dimanche de Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
holiday-midsummer = Saint-Jean
holiday-assumption = Assomption
holiday-reformation-day = Fête de la Réformation
holiday-all-saints = Toussaint
holiday-all-souls = Fête des défunts
holiday-immaculate-conception = Immaculée Conception
holiday-christmas-eve = Veille de Noël
holiday-christmas = Noël
holiday-boxing-day = Lendemain de Noël

## Muslim

holiday-eid-al-fitr = Aïd el-Fitr
holiday-arafat-day = Jour d’Arafat
holiday-eid-al-adha = Aïd el-Adha
holiday-islamic-new-year = Nouvel An musulman
holiday-ashura = Achoura
holiday-prophets-birthday = Naissance du Prophète (Mouloud)

## Jewish

holiday-passover = Pessa’h (Pâque juive)
holiday-shavuot = Chavouot
holiday-rosh-hashanah = Roch Hachana
holiday-yom-kippur = Yom Kippour
holiday-sukkot = Souccot

## Hindu and Buddhist

holiday-holi = Fête de Holi
holiday-diwali = Divali
holiday-vesak = Vesak (naissance de Bouddha)
holiday-full-moon-day = Jour de pleine lune
holiday-nyepi = Nyepi (jour du silence)

## East Asian

holiday-qingming = Fête des Morts (Qingming)
holiday-dragon-boat = Fête des bateaux-dragons
holiday-mid-autumn = Fête de la mi-automne
holiday-chuseok = Chuseok (fête des récoltes)
holiday-golden-week = Semaine d’or

## Of the state

holiday-kings-birthday = Anniversaire du roi
holiday-childrens-day = Fête des Enfants
holiday-womens-day = Journée des femmes
holiday-defenders-day = Jour du défenseur de la patrie
holiday-hung-kings = Fête des rois Hùng
holiday-national-day = Fête nationale
holiday-unity-day = Jour de l’Unité
holiday-independence-day = Fête de l’Indépendance
holiday-republic-day = Fête de la République
holiday-constitution-day = Jour de la Constitution
holiday-liberation-day = Fête de la Libération
holiday-victory-day = Fête de la Victoire
holiday-revolution-day = Anniversaire de la révolution

## In remembrance

holiday-armistice-day = Armistice
holiday-memorial-day = Jour du souvenir
holiday-veterans-day = Journée des anciens combattants
holiday-anzac-day = Jour de l’ANZAC

## American

holiday-thanksgiving = Action de grâce
holiday-martin-luther-king-day = Journée Martin Luther King
holiday-presidents-day = Jour des présidents
holiday-juneteenth = Juneteenth (fin de l’esclavage)
holiday-columbus-day = Jour de Christophe Colomb
