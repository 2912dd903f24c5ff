### Қазақша. Сөздер GLOSSARY.md ішінде. Оқитын адам — сәлемдеме күткен сатып алушы: қысқа, байсалды, «біз» деген сөзсіз.

## Status: one or two words above the headline

status-pending = Әзірге жазба жоқ
status-announced = Әлі тапсырылмаған
status-picked-up = Қабылданды
status-in-transit = Жолда
status-customs = Кеденде
status-out-for-delivery = Курьерде
status-attempt-failed = Жеткізілмеді
status-ready-for-pickup = Алуға дайын
status-delivered = Жеткізілді
status-exception = Мәселе бар
status-returning = Қайтарылуда
status-returned = Қайтарылды
status-cancelled = Тоқтатылды
status-expired = Жаңарту жоқ

## Headline: what is the case now, in one sentence without a full stop

headline-pending = Тасымалдаушыда бұл нөмір туралы дерек әлі жоқ
headline-announced = Сатушы жөнелту құжатын дайындады
headline-picked-up = Сәлемдемеңіз тасымалдаушыда
headline-in-transit = Сәлемдемеңіз жолда
headline-in-transit-country = { $country } аумағында жолда
headline-arrived = Келген жері: { $place }
headline-departed = Шыққан жері: { $place }
headline-left-country = { $country } аумағынан шықты
headline-reached-country = { $country } аумағына келді
headline-customs-cleared = Кеденнен өтті
headline-customs-cleared-country = { $country } аумағында кеденнен өтті
headline-handed-over = Сізге жеткізетін тасымалдаушыда
headline-delivery-office = Жеткізу бөлімшесінде
headline-delivery-office-place = Жеткізу бөлімшесінде: { $place }
headline-customs = Кеден сәлемдемеңізді тексеріп жатыр
headline-customs-country = { $country } аумағында, кеденде
headline-customs-documents = Кеденге бұл сәлемдеменің құжаты керек
headline-duty-unpaid = Сәлемдеме үшін баж төлеу керек
headline-out-for-delivery = Сәлемдеме курьерде
headline-out-for-delivery-place = Сәлемдеме курьерде: { $place }
headline-attempt-failed = Курьер сәлемдемеңізді тапсыра алмады
headline-recipient-absent = Курьер ешкімді таппады
headline-ready-for-pickup = Сәлемдеме сізді күтіп тұр
headline-ready-for-pickup-place = Сәлемдеме сізді күтіп тұр: { $place }
headline-delivered = Сәлемдемеңіз жеткізілді
headline-collected = Сәлемдемеңізді алдыңыз
headline-neighbour = Көршіге қалдырылды
headline-safe-place = Келісілген жерге қалдырылды
headline-exception = Жолда мәселе туындады
headline-held = Сәлемдемеңіз ұсталып тұр
headline-delay = Сәлемдемеңіз кешігіп жатыр
headline-damaged = Сәлемдемеңіз зақымданды
headline-lost = Сәлемдемеңіз жоғалды
headline-destroyed = Сәлемдемеңіз жойылды
headline-refused = Сәлемдемені алудан бас тартылды
headline-address = Мекенжай қате немесе толық емес
headline-returning = Сатушыға қайтып барады
headline-returned = Сатушыға қайтып келді
headline-cancelled = Бұл сәлемдеме жіберілмейді
headline-expired = Тасымалдаушы жаңарту жіберуді тоқтатты

## Scans: one line of the history

event-announced = Жөнелту құжаты дайын
event-accepted = Сатушыдан қабылданды
event-arrived = Сұрыптау орталығына келді
event-departed = Сұрыптау орталығынан шықты
event-processed = Сұрыпталды
event-in-transit = Жолда
event-left-country = Жіберілген елден шықты
event-left-country-named = { $country } аумағынан шықты
event-reached-country = Баратын елге келді
event-reached-country-named = { $country } аумағына келді
event-customs = Кеденде
event-customs-started = Кеденге берілді
event-customs-cleared = Кеденнен өтті
event-customs-documents = Кеден құжат сұрайды
event-duty-unpaid = Баж төленуі керек
event-handed-over = Келесі тасымалдаушыға берілді
event-handed-over-named = { $carrier } тасымалдаушысына берілді
event-delivery-office = Жеткізу бөлімшесінде
event-scheduled = Жеткізу күні келісілді
event-contacted = Тасымалдаушы алушымен байланысты
event-forwarded = Басқа мекенжайға жіберілді
event-solved = Мәселе шешілді
event-out-for-delivery = Курьерге берілді
event-attempt-failed = Тапсыру сәтсіз болды
event-recipient-absent = Тапсыру сәтсіз болды: орнында ешкім болмады
event-ready-for-pickup = Алуға дайын
event-delivered = Жеткізілді
event-signed = Қол қойып алынды
event-collected = Алушы алып кетті
event-neighbour = Көршіге қалдырылды
event-safe-place = Келісілген жерге қалдырылды
event-exception = Мәселе туралы хабарланды
event-held = Ұсталып тұр
event-delay = Кешігуде
event-weather = Ауа райына байланысты кешігуде
event-damaged = Зақымданды
event-lost = Жоғалды
event-destroyed = Жойылды
event-refused = Алудан бас тартылды
event-address = Мекенжай қате немесе толық емес
event-returning = Сатушыға қайтарылуда
event-returned = Сатушыға қайтарылды
event-cancelled = Жөнелту тоқтатылды
event-expired = Жаңарту тоқтады
event-pending = Тіркелді

## Arrival

arrival-expected = Күтілетін күні
arrival-arrived = Жеткізілген уақыты
arrival-collect = Алу мерзімі
arrival-returned = Қайтарылған күні
arrival-today = Бүгін
arrival-tomorrow = Ертең
arrival-by = { $day } күніне дейін
arrival-likely = Ең ықтимал күн: { $day }
arrival-none-not-sent = Күні алғашқы жазбадан кейін белгілі болады
arrival-none-held = Ұсталып тұрғанда күні белгісіз
arrival-none-will-not-come = Жеткізілуі күтілмейді
arrival-none-no-news = Жаңалық болмаса, күні де белгісіз
arrival-none-estimate = Қазір күні белгісіз
source-carrier = Тасымалдаушы дерегі
source-estimate = Болжам
source-shop = Дүкен уәдесі
source-late = Бұрынғы мерзім өтіп кетті: { $day }
days-left = { $days ->
    [0] Бүгін соңғы күн
    [one] { $days } күн қалды
   *[other] { $days } күн қалды
  }
week-label = Алдағы күндер
week-today = бүгін
week-possible = мүмкін
week-likely = ең ықтимал
week-closed = жеткізілмейді
why-title = Неге бұл күн
stage-days = { $least ->
    [one] { $least } жұмыс күні
   *[other] { $least } жұмыс күні
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } жұмыс күні
   *[other] { $most } жұмыс күні
  }
stage-days-up-to = ең көбі { $most ->
    [one] { $most } жұмыс күні
   *[other] { $most } жұмыс күні
  }
stage-first-mile = Сатушыдан тасымалдаушыға дейін
stage-origin = Жіберілген ел ішінде жолда
stage-export-customs = Экспорттық кедендік ресімдеу
stage-line-haul = Елдер арасында
stage-import-customs = Импорттық кедендік ресімдеу
stage-destination = Еліңіздің ішінде жолда
stage-last-mile = Жеткізу
stages-title = Кезең-кезеңімен
stage-line = { $stage }: { $time }
stage-usual = әдетте { $time }
stage-now = әдетте { $time }, қазір { $days }
stage-now-less = әдетте { $time }, әзірге бір күннен аз
stage-took = { $days ->
    [one] { $days } жұмыс күніне созылды, әдетте { $time }
   *[other] { $days } жұмыс күніне созылды, әдетте { $time }
  }
stage-took-less = бір жұмыс күнінен аз болды, әдетте { $time }
stage-inferred = Өз жазбасы жоқ: кейінгі жазбалардан анықталды
first-mile-inferred = Қабылдау жазбасы жоқ: алғашқы жазбадан анықталды, { $time }
first-mile-not-reported = Бұл тасымалдаушы мұны хабарламайды
inferred-from-scans = { $place } (жазбалардан анықталды)

## Progress: four or five stops, a word or two each

step-announced = Құжаты дайын
step-first-mile = Қабылданды
step-origin = Жолда
step-left = Шықты: { $country }
step-left-unnamed = Шетелде
step-customs = Кеден
step-arrived = Келді: { $country }
step-arrived-unnamed = Еліңізде
step-last-mile = Курьерде
step-pickup = Алуға дайын
step-delivered = Жеткізілді
step-returning = Қайтарылуда
step-returned = Қайтарылды
progress-label = Жеткізу барысы
progress-next = Келесі: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = Сатушы сәлемдемені әлі тапсырған жоқ
problem-not-handed-over-do = Сатушыдан сәлемдеме жіберілді ме деп сұраңыз.
problem-not-handed-over-next = Алғашқы жазба пайда болғанда осы жерде көрсетіледі. { $day } күніне дейін жазба болмаса, сатушыдан ақшаны қайтаруды сұраңыз.
problem-first-scan-due = Алғашқы жазба күтілетін мерзім: { $day }
problem-first-scan-do = Оған дейін ештеңе істеу керек емес. Жазба шықпаса, сатушыдан сұраңыз.
problem-first-scan-next = Сатушы сәлемдемені тасымалдаушыға береді. Жазба осында 2 сағатқа дейін кешігіп көрсетілуі мүмкін.
problem-no-movement = { $days ->
    [one] { $days } күн бойы жаңалық жоқ
   *[other] { $days } күн бойы жаңалық жоқ
  }
problem-no-movement-do = Ұзақ жолда жаңалықсыз күндер жиі болады. Әзірге ештеңе істеу керек емес.
problem-no-movement-warn = Сатушыдан тасымалдаушыға сұрау жіберуін өтініңіз.
problem-no-movement-claim = Сатушыдан ақшаны қайтаруды немесе орнына басқасын жіберуді сұраңыз: осынша уақыт жаңалықсыз сәлемдеме жоғалған болуы мүмкін.
problem-ask-by = { $day } күніне дейін ештеңе өзгермесе, сатушыдан тасымалдаушыға сұрау жіберуін өтініңіз.
problem-refund-by = { $day } күніне дейін ештеңе өзгермесе, сатушыдан ақшаны қайтаруды немесе орнына басқасын жіберуді сұраңыз.
problem-claim-by = Шағымды { $day } күніне дейін беріңіз: көп тасымалдаушы оны кейін қабылдамайды.
problem-customs-hold = { $day } күнінен бері кеденде
problem-customs-hold-do = Кеден немесе тасымалдаушы сізге жазбаса, ештеңе істеу керек емес.
problem-customs-documents = Кеденге сізден құжат керек
problem-customs-documents-do = Тасымалдаушыға шотты немесе төлем растамасын трек-нөмірмен бірге жіберіңіз.
problem-customs-documents-next = Кеден құжатты алғаннан кейін сәлемдеме жолын жалғастырады. Құжат болмаса, кері қайтады.
problem-duty-unpaid = Бажды немесе салықты төлеңіз
problem-duty-unpaid-do = Тасымалдаушының өз сайтында немесе бөлімшесінде төлеңіз. Бейтаныс хабарламалардағы сілтемелерді ашпаңыз.
problem-duty-unpaid-next = Төлегеннен кейін сәлемдеме босатылады.
problem-address = Тасымалдаушыға толық мекенжайыңызды беріңіз
problem-address-do = Тасымалдаушыға немесе сатушыға толық мекенжай мен телефон нөмірін хабарлаңыз.
problem-address-next = Сәлемдеме күтіп тұрады, ешкім жауап бермесе, кері қайтады.
problem-attempt-failed = Курьер келді, бірақ тапсыра алмады
problem-attempt-failed-do = Хабарлама қағазын іздеңіз немесе тасымалдаушыдан басқа күнді не беру орнын сұраңыз.
problem-attempt-failed-next = Көп тасымалдаушы келесі жұмыс күні қайта әрекет жасайды.
problem-attempt-failed-next-day = Көп тасымалдаушы келесі жұмыс күні, яғни { $day } күні, қайта әрекет жасайды.
problem-attempt-planned = Келесі әрекет { $day } күніне жоспарланған.
problem-refused = Сәлемдемені алудан бас тартылды
problem-refused-do = Бұл қате болса, тасымалдаушыға бүгін қоңырау шалыңыз.
problem-refused-next = Сәлемдеме сатушыға қайтады.
problem-pickup = Сәлемдемеңізді алып кетіңіз
problem-pickup-until = Сәлемдемеңізді { $day } күніне дейін алып кетіңіз
problem-pickup-do = Жеке куәлік пен трек-нөмірді алып келіңіз.
problem-pickup-next = Мерзім өткенде сәлемдеме сатушыға қайтады.
problem-late = Мерзімінен кеш: { $day }
problem-late-do = Әзірге ештеңе істеу керек емес.
problem-may-be-late = Кешігуі мүмкін: әдетте { $day } күніне дейін келеді
problem-disruption = Тасымалдаушы кешігу туралы хабарлайды
problem-disruption-until = { $day } күніне дейін жеткізу баяу
problem-disruption-next = Тасымалдаушы тасымалды қайта бастағанда, сәлемдеме жолын жалғастырады.
problem-damaged = Сәлемдеме зақымданды
problem-damaged-do = Сатушыдан орнына басқасын немесе ақшаны қайтаруды сұраңыз. Оны алсаңыз, фотосуреттерін сақтап қойыңыз.
problem-lost = Сәлемдеме жоғалды
problem-lost-do = Сатушыдан ақшаны қайтаруды немесе орнына басқасын жіберуді сұраңыз.
problem-destroyed = Сәлемдеме жойылды
problem-destroyed-do = Сатушыдан себебін сұрап, ақшаны қайтаруды талап етіңіз.
problem-returned = Сәлемдеме сатушыға қайтады
problem-returned-do = Сатушыдан ақшаңызды қайтаруды немесе қайта жіберуді сұраңыз.
problem-cancelled = Жөнелту тоқтатылды
problem-cancelled-do = Сатушыдан қайта жіберіледі ме деп сұраңыз.
problem-exception = Тасымалдаушы мәселе туралы хабарлайды
problem-exception-do = Тарихтан тасымалдаушының хабарламасын оқып, трек-нөмірді айтып, одан сұраңыз.
problem-updates-ended = Енді жаңарту күтілмейді
problem-updates-ended-do = Сәлемдеме келмеген болса, сатушыдан қазір сұраңыз: шағымның мерзімі бар.
problem-do-label = Не істеу керек
problem-next-label = Әрі қарай не болады
problem-since-label = Басталған уақыты
problem-why-label = Себебі
problem-where-label = Орны
problem-contact-label = Кім көмектеседі
contact-carrier = { $carrier }, нөмірі { $number }
contact-carrier-unnamed = Тасымалдаушы, нөмірі { $number }
contact-seller = Сатушы, тапсырыс нөмірін айтыңыз
why-updates-ended = Тасымалдаушылар жіберілгеннен кейін 30 күн өткенде нөмірді жаңартуды көбіне тоқтатады.
why-customs-inspection = Кеден сәлемдемені тексеріп жатыр
why-customs-delay = Кеден әдеттегіден баяу жұмыс істеп жатыр
why-absent = Ешкім болмады
why-closed = Мекеме жабық болды
why-moved = Алушы көшіп кеткен
why-pickup-missed = Уақытында алынбады
why-weather = Ауа райы
why-strike = Ереуіл
why-holiday = Мереке күні жабық
why-peak-season = Сәлемдемелер әдеттегіден көп
why-capacity = Көлікте орын болмады
why-flight-delay = Рейс кешікті
why-missorted = Қате бағытқа жіберілді
why-security = Қауіпсіздік тексеруі
why-held = Тасымалдаушы ұстап тұр
why-payment = Төленбеген сома бар
why-rejected = Тасымалдаушы қабылдамайды
why-identity = Алушының жеке басы расталмады

## Solved: said once, when a problem is over

solved-handed-over = Шешілді: сәлемдемеңіз тасымалдаушыда
solved-movement = Шешілді: сәлемдемеңіз қайта жолға шықты
solved-customs = Шешілді: кеден сәлемдемеңізді босатты
solved-duty = Шешілді: баж мәселесі жабылды
solved-address = Шешілді: тасымалдаушыда мекенжайыңыз бар
solved-attempt = Шешілді: сәлемдемеңіз сізге қайта келе жатыр
solved-late = Шешілді: жаңа жеткізу күні бар
solved-other = Шешілді: мәселе жойылды

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Бұл нөмір бойынша дерек әлі жоқ
failure-not-found-do = Жаңа нөмір бір-екі күннен кейін шығуы мүмкін. Оның жөнелту хабарламасындағы нөмірмен бірдей екенін тексеріңіз.
failure-invalid-number = Бұл трек-нөмірге ұқсамайды
failure-invalid-number-do = Жөнелту хабарламасымен таңбалап салыстырыңыз.
failure-unauthorized = Дүкеннің бақылау қызметі дұрыс бапталмаған
failure-unauthorized-do = Дүкенге хабарлаңыз. Сәлемдемеңізге бұның әсері жоқ.
failure-quota = Дүкеннің бүгінгі бақылау лимиті таусылды
failure-quota-do = Ертең қайталаңыз немесе дүкеннен сұраңыз. Сәлемдемеңізге бұның әсері жоқ.
failure-rate-limited = Бір мезетте сұрау тым көп
failure-rate-limited-do = Бірнеше минуттан кейін қайталаңыз.
failure-bad-request = Дүкеннің бақылау қызметі сұрауды түсінбеді
failure-bad-request-do = Дүкенге хабарлаңыз. Сәлемдемеңізге бұның әсері жоқ.
failure-server = Бақылау қызметі қазір жұмыс істемейді
failure-server-do = Кейінірек қайталаңыз. Сәлемдемеңізге бұның әсері жоқ.
failure-bad-response = Жауапты оқу мүмкін болмады
failure-bad-response-do = Кейінірек қайталаңыз. Өзгермесе, дүкенге хабарлаңыз.
failure-empty = Жауап бос келді
failure-empty-do = Сәлден кейін қайталаңыз. Өзгермесе, дүкенге хабарлаңыз.
failure-page = Бақылау дерегінің орнына веб-бет келді
failure-page-do = Дүкенге қайта кіру керек болуы мүмкін. Содан кейін қайталаңыз.
failure-unknown-shape = Бұл бақылау жауабы емес
failure-unknown-shape-do = Дүкенге хабарлаңыз. Сәлемдемеңізге бұның әсері жоқ.
failure-too-large = Жауап тым үлкен, оқуға келмейді
failure-too-large-do = Дүкенге хабарлаңыз. Сәлемдемеңізге бұның әсері жоқ.
failure-network = Бақылау қызметімен байланыс жоқ
failure-network-do = Байланысты тексеріп, қайталаңыз.
failure-timeout = Бақылау қызметі тым ұзақ жауап бермеді
failure-timeout-do = Сәлден кейін қайталаңыз.
failure-offline = Интернетке қосылмағансыз
failure-offline-do = Интернетке қосылып, қайталаңыз.
failure-kept = Бетте соңғы белгілі күйі қалады.
try-again = Қайталау

## Around it

parcel-label = Сәлемдеме { $number }
parcel-label-unnamed = Сәлемдеме
loading = Сәлемдемеңіз ізделуде
tracking-number = Трек-нөмір
copy-number = Нөмірді көшіру: { $number }
copied = Көшірілді
updated = { $ago } жаңартылды
updated-now = Жаңа ғана жаңартылды
refresh = Жаңарту
announcement = { $headline }. { $arrival }
history-title = Қозғалыс тарихы
history-empty = Әзірге жазба жоқ.
history-more = { $count ->
    [one] Тағы { $count } бұрынғы жазба
   *[other] Тағы { $count } бұрынғы жазба
  }
expected = Күтіледі
no-time = Уақыты көрсетілмеген
details-title = Толығырақ
details-carrier = Тасымалдаушы
details-now-with = Қазір кімде
details-its-number = Ондағы нөмірі
details-first-with = Бастапқыда кімде
details-first-scan = Алғашқы жазба
details-replaces = Бұрынғы нөмірі
details-from-to = Қайдан, қайда
details-from = Қайдан
details-to = Қайда
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Бұл жауапта тағы { $count } сәлемдеме бар
   *[other] Бұл жауапта тағы { $count } сәлемдеме бар
  }
list-close = Жинау
