### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Feriado
holiday-bridge = Ponte
holiday-election = Dia de eleições

## New years

holiday-new-year = Ano Novo
holiday-new-year-eve = Véspera de Ano Novo
holiday-epiphany = Dia de Reis
holiday-orthodox-christmas = Natal ortodoxo
holiday-chinese-new-year = Ano Novo chinês
holiday-korean-new-year = Ano Novo coreano
holiday-tet = Ano Novo vietnamita
holiday-traditional-new-year = Ano Novo tradicional
holiday-songkran = Ano Novo tailandês
holiday-nowruz = Noruz

## Christian

holiday-carnival = Carnaval
holiday-maundy-thursday = Quinta-feira Santa
holiday-good-friday = Sexta-feira Santa
holiday-holy-saturday = Sábado Santo
holiday-easter-sunday = Domingo de Páscoa
holiday-easter-monday = Segunda-feira de Páscoa
holiday-orthodox-good-friday = Sexta-feira Santa ortodoxa
holiday-orthodox-easter = Páscoa ortodoxa
holiday-labour-day = Dia do Trabalhador
holiday-ascension = Ascensão
holiday-pentecost = Pentecostes
holiday-whit-monday = Segunda-feira de Pentecostes
holiday-corpus-christi = Corpo de Deus
holiday-midsummer = São João (solstício de verão)
holiday-assumption = Assunção de Nossa Senhora
holiday-reformation-day = Dia da Reforma
holiday-all-saints = Todos os Santos
holiday-all-souls = Fiéis Defuntos
holiday-immaculate-conception = Imaculada Conceição
holiday-christmas-eve = Véspera de Natal
holiday-christmas = Natal
holiday-boxing-day = Dia seguinte ao Natal

## Muslim

holiday-eid-al-fitr = Fim do Ramadão (Eid al-Fitr)
holiday-arafat-day = Dia de Arafá
holiday-eid-al-adha = Festa do Sacrifício (Eid al-Adha)
holiday-islamic-new-year = Ano Novo islâmico
holiday-ashura = Dia de Ashura
holiday-prophets-birthday = Nascimento do Profeta

## Jewish

holiday-passover = Páscoa judaica (Pessach)
holiday-shavuot = Shavuot (Festa das Semanas)
holiday-rosh-hashanah = Ano Novo judaico (Rosh Hashaná)
holiday-yom-kippur = Yom Kipur
holiday-sukkot = Festa das Cabanas (Sucot)

## Hindu and Buddhist

holiday-holi = Festival de Holi
holiday-diwali = Diwali (festival das luzes)
holiday-vesak = Vesak (nascimento de Buda)
holiday-full-moon-day = Dia de lua cheia
holiday-nyepi = Nyepi (dia do silêncio)

## East Asian

holiday-qingming = Dia dos Finados chinês (Qingming)
holiday-dragon-boat = Festival do Barco-Dragão
holiday-mid-autumn = Festival do Meio do Outono
holiday-chuseok = Chuseok (festa da colheita)
holiday-golden-week = Semana Dourada

## Of the state

holiday-kings-birthday = Aniversário do rei
holiday-childrens-day = Dia da Criança
holiday-womens-day = Dia da Mulher
holiday-defenders-day = Dia do Defensor da Pátria
holiday-hung-kings = Festa dos reis Hùng
holiday-national-day = Dia Nacional
holiday-unity-day = Dia da Unidade
holiday-independence-day = Dia da Independência
holiday-republic-day = Dia da República
holiday-constitution-day = Dia da Constituição
holiday-liberation-day = Dia da Libertação
holiday-victory-day = Dia da Vitória
holiday-revolution-day = Dia da Revolução

## In remembrance

holiday-armistice-day = Dia do Armistício
holiday-memorial-day = Dia da Memória
holiday-veterans-day = Dia dos Veteranos
holiday-anzac-day = Dia do Anzac

## American

holiday-thanksgiving = Ação de Graças
holiday-martin-luther-king-day = Dia de Martin Luther King
holiday-presidents-day = Dia dos Presidentes
holiday-juneteenth = Juneteenth (fim da escravatura)
holiday-columbus-day = Dia de Colombo
