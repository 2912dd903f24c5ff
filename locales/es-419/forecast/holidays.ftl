### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Feriado
holiday-bridge = Feriado puente
holiday-election = Día de elecciones

## New years

holiday-new-year = Año Nuevo
holiday-new-year-eve = Fin de Año
holiday-epiphany = Día de Reyes
holiday-orthodox-christmas = Navidad ortodoxa
holiday-chinese-new-year = Año Nuevo chino
holiday-korean-new-year = Año Nuevo coreano
holiday-tet = Año Nuevo vietnamita
holiday-traditional-new-year = Año Nuevo tradicional
holiday-songkran = Año Nuevo tailandés
holiday-nowruz = Noruz

## Christian

holiday-carnival = Carnaval
holiday-maundy-thursday = Jueves Santo
holiday-good-friday = Viernes Santo
holiday-holy-saturday = Sábado Santo
holiday-easter-sunday = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-orthodox-good-friday = Viernes Santo ortodoxo
holiday-orthodox-easter = Pascua ortodoxa
holiday-labour-day = Día del Trabajo
holiday-ascension = Ascensión
holiday-pentecost = Pentecostés
holiday-whit-monday = Lunes de Pentecostés
holiday-corpus-christi = Corpus Christi
holiday-midsummer = Fiesta de verano (Midsommar)
holiday-assumption = Asunción de la Virgen
holiday-reformation-day = Día de la Reforma Protestante
holiday-all-saints = Todos los Santos
holiday-all-souls = Día de los Muertos
holiday-immaculate-conception = Inmaculada Concepción
holiday-christmas-eve = Nochebuena
holiday-christmas = Navidad
holiday-boxing-day = Segundo día de Navidad

## Muslim

holiday-eid-al-fitr = Fin del Ramadán (Eid al-Fitr)
holiday-arafat-day = Día de Arafat
holiday-eid-al-adha = Fiesta del Cordero (Eid al-Adha)
holiday-islamic-new-year = Año Nuevo islámico
holiday-ashura = Día de Ashura
holiday-prophets-birthday = Nacimiento del Profeta

## Jewish

holiday-passover = Pésaj (Pascua judía)
holiday-shavuot = Shavuot (fiesta de las Semanas)
holiday-rosh-hashanah = Año Nuevo judío (Rosh Hashaná)
holiday-yom-kippur = Yom Kipur
holiday-sukkot = Fiesta de los Tabernáculos (Sucot)

## Hindu and Buddhist

holiday-holi = Fiesta de Holi
holiday-diwali = Diwali (fiesta de las luces)
holiday-vesak = Vesak (nacimiento de Buda)
holiday-full-moon-day = Día de luna llena
holiday-nyepi = Nyepi (día del silencio)

## East Asian

holiday-qingming = Día de los Difuntos chino (Qingming)
holiday-dragon-boat = Fiesta del Bote del Dragón
holiday-mid-autumn = Fiesta del Medio Otoño
holiday-chuseok = Chuseok (fiesta de la cosecha)
holiday-golden-week = Semana Dorada

## Of the state

holiday-kings-birthday = Cumpleaños del rey
holiday-childrens-day = Día del Niño
holiday-womens-day = Día de la Mujer
holiday-defenders-day = Día del Defensor de la Patria
holiday-hung-kings = Fiesta de los reyes Hùng
holiday-national-day = Día Nacional
holiday-unity-day = Día de la Unidad
holiday-independence-day = Día de la Independencia
holiday-republic-day = Día de la República
holiday-constitution-day = Día de la Constitución
holiday-liberation-day = Día de la Liberación
holiday-victory-day = Día de la Victoria
holiday-revolution-day = Día de la Revolución

## In remembrance

holiday-armistice-day = Día del Armisticio
holiday-memorial-day = Día de los Caídos
holiday-veterans-day = Día de los Veteranos
holiday-anzac-day = Día del Anzac

## American

holiday-thanksgiving = Acción de Gracias
holiday-martin-luther-king-day = Día de Martin Luther King
holiday-presidents-day = Día de los Presidentes
holiday-juneteenth = Juneteenth (fin de la esclavitud)
holiday-columbus-day = Día de Colón
