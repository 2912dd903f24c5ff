### Parcelight, português de Portugal. Palavras: GLOSSARY.md.
### Tratamento formal na terceira pessoa, sem “você”. “Encomenda” é feminino: os estados concordam. Nada de “no/na” antes de países.

## Status: one or two words above the headline

status-pending = Sem registos
status-announced = Por entregar
status-picked-up = Aceite
status-in-transit = Em trânsito
status-customs = Na alfândega
status-out-for-delivery = Em distribuição
status-attempt-failed = Entrega não conseguida
status-ready-for-pickup = Pronta a levantar
status-delivered = Entregue
status-exception = Incidência
status-returning = Em devolução
status-returned = Devolvida
status-cancelled = Cancelada
status-expired = Sem mais registos

## Headline: what is the case now, in one sentence without a full stop

headline-pending = A transportadora ainda não tem dados sobre este número
headline-announced = O vendedor criou a etiqueta
headline-picked-up = A transportadora tem a sua encomenda
headline-in-transit = A sua encomenda está a caminho
headline-in-transit-country = A sua encomenda está a caminho ({ $country })
headline-arrived = Chegou ao centro: { $place }
headline-departed = Saiu do centro: { $place }
headline-left-country = A sua encomenda saiu do país ({ $country })
headline-reached-country = A sua encomenda chegou ao país ({ $country })
headline-customs-cleared = A sua encomenda foi desalfandegada
headline-customs-cleared-country = A sua encomenda foi desalfandegada ({ $country })
headline-handed-over = Com a transportadora que faz a entrega
headline-delivery-office = No centro de distribuição
headline-delivery-office-place = No centro de distribuição: { $place }
headline-customs = A alfândega está a verificar a sua encomenda
headline-customs-country = A sua encomenda está na alfândega ({ $country })
headline-customs-documents = A alfândega precisa de um documento desta encomenda
headline-duty-unpaid = Há direitos aduaneiros a pagar por esta encomenda
headline-out-for-delivery = A sua encomenda está com o estafeta
headline-out-for-delivery-place = A sua encomenda está com o estafeta ({ $place })
headline-attempt-failed = O estafeta não conseguiu entregar a sua encomenda
headline-recipient-absent = O estafeta não encontrou ninguém
headline-ready-for-pickup = A sua encomenda está à espera de ser levantada
headline-ready-for-pickup-place = A sua encomenda está à sua espera: { $place }
headline-delivered = A sua encomenda chegou
headline-collected = Levantou a sua encomenda
headline-neighbour = Deixada com um vizinho
headline-safe-place = Deixada no local combinado
headline-exception = Algo correu mal pelo caminho
headline-held = A sua encomenda está retida
headline-delay = A sua encomenda está atrasada
headline-damaged = A sua encomenda ficou danificada
headline-lost = A sua encomenda extraviou-se
headline-destroyed = A sua encomenda foi destruída
headline-refused = A entrega foi recusada
headline-address = A morada está errada ou incompleta
headline-returning = A caminho de volta ao vendedor
headline-returned = De volta ao vendedor
headline-cancelled = Esta encomenda não será enviada
headline-expired = A transportadora deixou de enviar atualizações

## Scans: one line of the history

event-announced = Etiqueta criada
event-accepted = Entregue pelo vendedor à transportadora
event-arrived = Chegou a um centro de triagem
event-departed = Saiu de um centro de triagem
event-processed = Triada
event-in-transit = A caminho
event-left-country = Saiu do país
event-left-country-named = Saiu do país ({ $country })
event-reached-country = Chegou ao país de destino
event-reached-country-named = Chegou ao país ({ $country })
event-customs = Na alfândega
event-customs-started = Chegou à alfândega
event-customs-cleared = Desalfandegada
event-customs-documents = A alfândega pede um documento
event-duty-unpaid = Direitos aduaneiros a pagar
event-handed-over = Passou para a transportadora seguinte
event-handed-over-named = Passou para a transportadora { $carrier }
event-delivery-office = No centro de distribuição
event-scheduled = Dia de entrega combinado
event-contacted = A transportadora entrou em contacto
event-forwarded = Reencaminhada para outra morada
event-solved = Problema resolvido
event-out-for-delivery = Em distribuição
event-attempt-failed = Entrega não conseguida
event-recipient-absent = Entrega não conseguida: destinatário ausente
event-ready-for-pickup = Pronta a levantar
event-delivered = Entregue
event-signed = Entregue com assinatura
event-collected = Levantada
event-neighbour = Deixada com um vizinho
event-safe-place = Deixada no local combinado
event-exception = Incidência comunicada
event-held = Retida
event-delay = Atrasada
event-weather = Atrasada devido ao mau tempo
event-damaged = Danificada
event-lost = Extraviada
event-destroyed = Destruída
event-refused = Recusada
event-address = Morada errada ou incompleta
event-returning = Em devolução ao vendedor
event-returned = Devolvida ao vendedor
event-cancelled = Cancelada
event-expired = Fim das atualizações
event-pending = Registada

## Arrival

arrival-expected = Chegada prevista
arrival-arrived = Chegou
arrival-collect = Levantar até
arrival-returned = Devolvida em
arrival-today = Hoje
arrival-tomorrow = Amanhã
arrival-by = Até { $day }
arrival-likely = Mais provável: { $day }
arrival-none-not-sent = Sem data antes do primeiro registo
arrival-none-held = Sem data enquanto estiver retida
arrival-none-will-not-come = Não se prevê a chegada
arrival-none-no-news = Sem notícias, não há data
arrival-none-estimate = Sem data de momento
source-carrier = Da transportadora
source-estimate = Estimativa
source-shop = Prometido pela loja
source-late = A data indicada antes já passou: { $day }
days-left = { $days ->
    [0] Hoje é o último dia
    [one] Falta { $days } dia
    [many] Faltam { $days } de dias
   *[other] Faltam { $days } dias
  }
week-label = Os próximos dias
week-today = hoje
week-possible = possível
week-likely = mais provável
week-closed = sem entregas
why-title = Porquê esta data
stage-days = { $least ->
    [one] { $least } dia útil
    [many] { $least } de dias úteis
   *[other] { $least } dias úteis
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } dia útil
    [many] { $most } de dias úteis
   *[other] { $most } dias úteis
  }
stage-days-up-to = até { $most ->
    [one] { $most } dia útil
    [many] { $most } de dias úteis
   *[other] { $most } dias úteis
  }
stage-first-mile = Do vendedor à transportadora
stage-origin = A caminho no país de origem
stage-export-customs = Alfândega na exportação
stage-line-haul = Entre os países
stage-import-customs = Alfândega na importação
stage-destination = A caminho no seu país
stage-last-mile = Entrega
stages-title = Etapa a etapa
stage-line = { $stage }: { $time }
stage-usual = normalmente { $time }
stage-now = normalmente { $time }, até agora { $days }
stage-now-less = normalmente { $time }, até agora menos de um
stage-took = demorou { $days }, normalmente { $time }
stage-took-less = demorou menos de um dia útil, normalmente { $time }
stage-inferred = Sem registo próprio: deduzida do que veio depois
first-mile-inferred = Sem registo de recolha: deduzida do primeiro registo, { $time }
first-mile-not-reported = Esta transportadora não o comunica
inferred-from-scans = { $place } (deduzido dos registos)

## Progress: four or five stops, a word or two each

step-announced = Etiqueta criada
step-first-mile = Aceite
step-origin = A caminho
step-left = Saída ({ $country })
step-left-unnamed = No estrangeiro
step-customs = Alfândega
step-arrived = Chegada ({ $country })
step-arrived-unnamed = No seu país
step-last-mile = Em distribuição
step-pickup = Por levantar
step-delivered = Entregue
step-returning = Em devolução
step-returned = Devolvida
progress-label = Progresso
progress-next = A seguir: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = O vendedor ainda não entregou a encomenda à transportadora
problem-not-handed-over-do = Pergunte ao vendedor se a encomenda foi enviada.
problem-not-handed-over-next = O primeiro registo aparece aqui assim que existir. Se não houver nenhum até { $day }, peça o reembolso ao vendedor.
problem-first-scan-due = Primeiro registo previsto até { $day }
problem-first-scan-do = Até lá, não precisa de fazer nada. Se não houver nenhum registo, pergunte ao vendedor.
problem-first-scan-next = O vendedor entrega a encomenda à transportadora. Um registo pode demorar até 2 horas a aparecer aqui.
problem-no-movement = { $days ->
    [one] Sem notícias há { $days } dia
    [many] Sem notícias há { $days } de dias
   *[other] Sem notícias há { $days } dias
  }
problem-no-movement-do = Em percursos longos são comuns os dias sem notícias. Por agora, não precisa de fazer nada.
problem-no-movement-warn = Peça ao vendedor que contacte a transportadora.
problem-no-movement-claim = Peça ao vendedor o reembolso ou um novo envio: uma encomenda sem notícias há tanto tempo pode ter-se extraviado.
problem-ask-by = Se nada mudar até { $day }, peça ao vendedor que contacte a transportadora.
problem-refund-by = Se nada mudar até { $day }, peça ao vendedor o reembolso ou um novo envio.
problem-claim-by = Apresente a reclamação até { $day }: depois disso, muitas transportadoras já não a aceitam.
problem-customs-hold = Na alfândega desde { $day }
problem-customs-hold-do = Não precisa de fazer nada, a não ser que a alfândega ou a transportadora lhe escreva.
problem-customs-documents = A alfândega precisa de um documento seu
problem-customs-documents-do = Envie à transportadora a fatura ou o comprovativo de pagamento, com o número de seguimento.
problem-customs-documents-next = A encomenda segue quando a alfândega receber o documento. Sem ele, é devolvida.
problem-duty-unpaid = Pague os direitos aduaneiros ou o IVA
problem-duty-unpaid-do = Pague no site oficial da transportadora ou num dos seus balcões. Não abra ligações em mensagens de desconhecidos.
problem-duty-unpaid-next = A encomenda é libertada após o pagamento.
problem-address = Indique a sua morada completa à transportadora
problem-address-do = Indique à transportadora, ou ao vendedor, a morada completa e um número de telefone.
problem-address-next = A encomenda fica à espera e é devolvida se ninguém responder.
problem-attempt-failed = O estafeta passou e não conseguiu entregar
problem-attempt-failed-do = Procure um aviso, ou peça à transportadora outro dia ou um ponto de recolha.
problem-attempt-failed-next = A maioria das transportadoras volta a tentar no dia útil seguinte.
problem-attempt-failed-next-day = A maioria das transportadoras volta a tentar no dia útil seguinte ({ $day }).
problem-attempt-planned = Próxima tentativa prevista: { $day }.
problem-refused = A entrega foi recusada
problem-refused-do = Se foi engano, telefone hoje à transportadora.
problem-refused-next = A encomenda volta para o vendedor.
problem-pickup = Levante a sua encomenda
problem-pickup-until = Levante a sua encomenda até { $day }
problem-pickup-do = Leve um documento de identificação e o número de seguimento.
problem-pickup-next = Depois do prazo, a encomenda volta para o vendedor.
problem-late = Atrasada: era esperada até { $day }
problem-late-do = Por agora, não precisa de fazer nada.
problem-may-be-late = Pode atrasar-se: costuma chegar até { $day }
problem-disruption = A transportadora comunica um atraso
problem-disruption-until = Entregas mais lentas até { $day }
problem-disruption-next = A encomenda segue assim que a transportadora a puder transportar.
problem-damaged = A encomenda ficou danificada
problem-damaged-do = Peça ao vendedor um novo envio ou o reembolso. Se a receber, guarde fotografias.
problem-lost = A encomenda extraviou-se
problem-lost-do = Peça ao vendedor o reembolso ou um novo envio.
problem-destroyed = A encomenda foi destruída
problem-destroyed-do = Pergunte o motivo ao vendedor e peça o reembolso.
problem-returned = A encomenda volta para o vendedor
problem-returned-do = Peça ao vendedor o reembolso ou um novo envio.
problem-cancelled = O envio foi cancelado
problem-cancelled-do = Pergunte ao vendedor se haverá um novo envio.
problem-exception = A transportadora comunica uma incidência
problem-exception-do = Leia no histórico o que diz a transportadora e contacte-a com o número de seguimento.
problem-updates-ended = Não se esperam mais atualizações
problem-updates-ended-do = Se a encomenda não chegou, contacte já o vendedor: as reclamações têm prazos.
problem-do-label = O que fazer
problem-next-label = O que acontece a seguir
problem-since-label = Desde
problem-why-label = Motivo
problem-where-label = Onde
problem-contact-label = Quem pode ajudar
contact-carrier = { $carrier }, com o número { $number }
contact-carrier-unnamed = A transportadora, com o número { $number }
contact-seller = O vendedor, com o número da sua compra
why-updates-ended = Em geral, as transportadoras deixam de informar sobre um número 30 dias após o envio.
why-customs-inspection = A alfândega está a inspecionar a encomenda
why-customs-delay = A alfândega está mais lenta do que o habitual
why-absent = Não estava ninguém
why-closed = O estabelecimento estava fechado
why-moved = O destinatário mudou de morada
why-pickup-missed = Não foi levantada a tempo
why-weather = O mau tempo
why-strike = Uma greve
why-holiday = Fechado por ser feriado
why-peak-season = Mais encomendas do que o habitual
why-capacity = Não coube no veículo
why-flight-delay = O voo atrasou-se
why-missorted = Seguiu para o destino errado
why-security = Um controlo de segurança
why-held = A transportadora tem-na retida
why-payment = Ainda há algo a pagar
why-rejected = A transportadora não a aceita
why-identity = Não foi possível identificar o destinatário

## Solved: said once, when a problem is over

solved-handed-over = Resolvido: a transportadora tem a sua encomenda
solved-movement = Resolvido: a sua encomenda está de novo em movimento
solved-customs = Resolvido: a alfândega libertou a sua encomenda
solved-duty = Resolvido: os direitos aduaneiros estão pagos
solved-address = Resolvido: a transportadora tem a sua morada
solved-attempt = Resolvido: a sua encomenda está de novo a caminho
solved-late = Resolvido: há uma nova data de chegada
solved-other = Resolvido: o problema terminou

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Ainda não há dados sobre este número
failure-not-found-do = Um número novo pode demorar um dia ou dois a aparecer. Verifique se é o da mensagem de envio.
failure-invalid-number = Não parece ser um número de seguimento
failure-invalid-number-do = Compare-o, carácter a carácter, com o da mensagem de envio.
failure-unauthorized = O seguimento da loja não está bem configurado
failure-unauthorized-do = Por favor, avise a loja. A sua encomenda não é afetada.
failure-quota = O seguimento da loja está esgotado por hoje
failure-quota-do = Tente amanhã ou pergunte à loja. A sua encomenda não é afetada.
failure-rate-limited = Demasiados pedidos ao mesmo tempo
failure-rate-limited-do = Tente novamente dentro de alguns minutos.
failure-bad-request = O seguimento da loja não compreendeu o pedido
failure-bad-request-do = Por favor, avise a loja. A sua encomenda não é afetada.
failure-server = O serviço de seguimento não está a funcionar de momento
failure-server-do = Tente mais tarde. A sua encomenda não é afetada.
failure-bad-response = Não foi possível ler a resposta
failure-bad-response-do = Tente mais tarde. Se continuar assim, avise a loja.
failure-empty = A resposta estava vazia
failure-empty-do = Tente dentro de momentos. Se continuar assim, avise a loja.
failure-page = Chegou uma página web em vez dos dados de seguimento
failure-page-do = Talvez tenha de voltar a iniciar sessão na loja. Depois, tente novamente.
failure-unknown-shape = Isto não é uma resposta de seguimento
failure-unknown-shape-do = Por favor, avise a loja. A sua encomenda não é afetada.
failure-too-large = A resposta é demasiado grande para ser lida
failure-too-large-do = Por favor, avise a loja. A sua encomenda não é afetada.
failure-network = Não foi possível contactar o serviço de seguimento
failure-network-do = Verifique a sua ligação e tente novamente.
failure-timeout = O serviço de seguimento demorou demasiado
failure-timeout-do = Tente dentro de momentos.
failure-offline = Está sem ligação à internet
failure-offline-do = Ligue-se à internet e tente novamente.
failure-kept = O último estado conhecido mantém-se na página.
try-again = Tentar novamente

## Around it

parcel-label = Encomenda { $number }
parcel-label-unnamed = Encomenda
loading = A procurar a sua encomenda
tracking-number = Número de seguimento
copy-number = Copiar o número { $number }
copied = Copiado
updated = Atualizado { $ago }
updated-now = Atualizado agora mesmo
refresh = Atualizar
announcement = { $headline }. { $arrival }
history-title = Histórico
history-empty = Ainda não há registos.
history-more = { $count ->
    [one] { $count } registo anterior
    [many] { $count } de registos anteriores
   *[other] { $count } registos anteriores
  }
expected = Previsto
no-time = Hora não indicada
details-title = Detalhes
details-carrier = Transportadora
details-now-with = Transportadora atual
details-its-number = Número atual
details-first-with = Primeira transportadora
details-first-scan = Primeiro registo
details-replaces = Substitui o número
details-from-to = Percurso
details-from = País de origem
details-to = País de destino
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Mais { $count } encomenda nesta resposta
    [many] Mais { $count } de encomendas nesta resposta
   *[other] Mais { $count } encomendas nesta resposta
  }
list-close = Ver menos
